// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/connections/plan.h"
#include "policies/connections/situation.h"

namespace manypath::connections {

/// What a policy wants of a connection of the userspace path manager. It says how the connection should be; ConnectionPolicy compares
/// that with how it is, opens what is missing, waits before it tries again what failed, closes what can't carry any more, and
/// remembers what is under way. A strategy may remember what it saw of a connection, until forget().
class Strategy {
public:
    virtual ~Strategy() = default;
    Strategy(const Strategy &) = delete;
    Strategy &operator=(const Strategy &) = delete;

    /// Asked when the connection is established, whenever something about it, an interface or how people steer has changed, with each
    /// sample if samplePeriod() says so, and when Plan::again has come.
    [[nodiscard]] virtual Plan plan(const Situation &situation) = 0;

    /// A decision about the connection was carried out, or refused. plan() follows.
    virtual void answered(const ActionAnswered &answer) { Q_UNUSED(answer) }
    /// The connection is gone.
    virtual void forget(Token token) { Q_UNUSED(token) }

    /// See Policy::samplePeriod(). None: no samples are needed.
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds> samplePeriod() const { return std::nullopt; }

protected:
    Strategy() = default;
};

}  // namespace manypath::connections
