// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/helperclient.h"
#include "gui/session/pathloads.h"

namespace manypath {

/// What is going on, for the top of the window.
struct StateLine {
    enum class Kind {
        Problem,  ///< nothing can be shown or happen until something is mended
        Waiting,
        Idle,     ///< all well, nothing to see
        Active,   ///< connections are there
    };

    Kind kind = Kind::Waiting;
    QString sentence;           ///< one sentence
    QString detail;             ///< what else matters, whole sentences; often empty
    bool offerEnable = false;   ///< MPTCP is off and the helper can turn it on

    bool operator==(const StateLine &) const = default;
};

/// Pure: depends on nothing but its arguments and the language. Without `loads` it says nothing of who carries what.
[[nodiscard]] StateLine describeState(HelperClient::State state, const World &world, const PathLoads &loads = {});

/// Why nothing can be changed just now, one sentence; empty when it can.
[[nodiscard]] QString whyReadOnly(HelperClient::State state, const World &world);

}  // namespace manypath
