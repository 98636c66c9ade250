// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics.h"
#include "core/policy/policy.h"
#include "gui/undo/step.h"

namespace manypath {

/// What a change would cut that is in use now.
struct Risk {
    enum class Kind : std::uint8_t {
        None,
        CutsConnections,     ///< `connections` lose the only path they have
        StopsCarrier,        ///< `interface` is the only one that carries anything just now
        TurnsMptcpOff,       ///< new connections are plain TCP
        OtherPathManager,    ///< new connections are in other hands
    };

    Kind kind = Kind::None;
    int connections = 0;
    QString interface;

    explicit operator bool() const { return kind != Kind::None; }
    bool operator==(const Risk &) const = default;
};

/// Pure. Without metrics nothing is taken to carry anything.
[[nodiscard]] Risk riskOf(const Step &step, const World &world, const MetricsTable &metrics);
/// The same of what a policy would decide.
[[nodiscard]] Risk riskOf(const QList<Decision> &decisions, const World &world);

/// What is at stake, in a sentence; empty for none.
[[nodiscard]] QString riskText(const Risk &risk);

}  // namespace manypath
