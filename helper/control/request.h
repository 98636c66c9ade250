// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/action.h"
#include "core/steering.h"

#include <QMetaType>

namespace manypath {

// What a person, through a client, may ask the helper to change: any Action, and what only people do.

/// All endpoints, whoever made them. Those that the policy in force wants come back.
struct FlushEndpoints {
    bool operator==(const FlushEndpoints &) const = default;
};
/// Limits that a person set are the policy's to decide again.
struct FreeLimits {
    bool subflows = false;
    bool addAddressAccepted = false;
    SetLimits others;  ///< a limit that is not to be freed may be set at the same time

    bool operator==(const FreeLimits &) const = default;
};
/// A net.mptcp sysctl.
struct ChangeKernelSetting {
    QString key;    ///< without "net.mptcp."
    QString value;

    bool operator==(const ChangeKernelSetting &) const = default;
};
struct ChoosePolicy {
    PolicyChoice choice;

    bool operator==(const ChoosePolicy &) const = default;
};
struct GiveRole {
    RoleRule rule;

    bool operator==(const GiveRole &) const = default;
};
/// What a person said of these interfaces at run time no longer counts; the administrator's file may still say something.
struct ForgetRole {
    QString pattern;

    bool operator==(const ForgetRole &) const = default;
};
struct LimitSubflowsPerConnection {
    std::uint32_t subflows = Steering::defaultSubflowsPerConnection;

    bool operator==(const LimitSubflowsPerConnection &) const = default;
};

/// Whoever asks decides from outside from here on.
struct TakeOver {
    OutsidePolicy policy;

    bool operator==(const TakeOver &) const = default;
};
/// Whoever asks does so no more.
struct GiveBack {
    bool operator==(const GiveBack &) const = default;
};

using Request = std::variant<Action, FlushEndpoints, FreeLimits, ChangeKernelSetting, ChoosePolicy, GiveRole, ForgetRole, LimitSubflowsPerConnection,
                             TakeOver, GiveBack>;

/// What a request that was done has to tell.
struct Answer {
    std::uint8_t endpointId = 0;  ///< of AddEndpoint

    bool operator==(const Answer &) const = default;
};

/// One line for logs: what was asked.
[[nodiscard]] QString requestText(const Request &request);

}  // namespace manypath


