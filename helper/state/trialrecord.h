// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/action.h"
#include "helper/state/realm.h"
#include "helper/state/runtimestate.h"

namespace manypath {

/// A net.mptcp sysctl as the kernel had it.
struct KernelSettingWas {
    QString key;
    QString value;

    bool operator==(const KernelSettingWas &) const = default;
};

/// What people had decided before, of one part of the run-time state. The other parts of `before` say nothing.
struct SteeringWas {
    enum class Part : std::uint8_t { Policy, Roles, SubflowsPerConnection, Limits, Settings, Endpoints };  ///< Policy: and all parameters

    Part part = Part::Policy;
    RuntimeState before;

    [[nodiscard]] RuntimeState putBack(RuntimeState now) const;

    bool operator==(const SteeringWas &) const = default;
};
[[nodiscard]] QString steeringPartName(SteeringWas::Part part);  ///< "policy", "roles", "subflows_per_connection", …

/// What undoes a step of a change.
using Inverse = std::variant<AddEndpoint, ChangeEndpoint, RemoveEndpoint, SetLimits, KernelSettingWas, SteeringWas>;

/// A change that goes back by itself unless somebody confirms it in time; trial.json, so that it does so also after a crash.
struct TrialRecord {
    quint64 id = 0;
    QString what;             ///< one line for people
    BootTime deadline;
    QList<Inverse> inverses;  ///< in the order in which to do them

    /// Also after a boot: what the kernel had is gone with the boot before, what people decided still has to go back.
    [[nodiscard]] bool expired(const BootTime &now) const
    {
        return deadline.bootId != now.bootId || deadline.milliseconds <= now.milliseconds;
    }
    /// From now on, 0 if expired.
    [[nodiscard]] std::int64_t millisecondsLeft(const BootTime &now) const
    {
        return expired(now) ? 0 : deadline.milliseconds - now.milliseconds;
    }

    bool operator==(const TrialRecord &) const = default;
};

[[nodiscard]] QJsonObject toJson(const TrialRecord &trial);
[[nodiscard]] Result<TrialRecord> trialRecordFromJson(const QJsonObject &json);

}  // namespace manypath
