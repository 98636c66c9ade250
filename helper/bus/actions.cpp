// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may call what, all of it. The actions, and who gets them by default, are in packaging/org.manypath.policy.

#include "helper/bus/actions.h"

#include <algorithm>
#include <array>

namespace manypath {

namespace {

constexpr auto helper = "org.manypath.Helper1";
constexpr auto endpoints = "org.manypath.Endpoints1";
constexpr auto connections = "org.manypath.Connections1";
constexpr auto settings = "org.manypath.Settings1";
constexpr auto metrics = "org.manypath.Metrics1";
constexpr auto policies = "org.manypath.Policies1";
constexpr auto trials = "org.manypath.Trials1";

constexpr const char *anyone = nullptr;
constexpr auto manageEndpoints = "org.manypath.manage-endpoints";
constexpr auto manageConnections = "org.manypath.manage-connections";
constexpr auto managePolicies = "org.manypath.manage-policies";
constexpr auto bePolicy = "org.manypath.be-policy";
constexpr auto changeSettings = "org.manypath.change-settings";

constexpr std::array table{
    // Reading shows what `ss` and `ip mptcp` show everybody. It costs the helper time, so callers take turns (CallQueue).
    MethodAccess{helper, "Snapshot", anyone},
    MethodAccess{helper, "Unfollow", anyone},
    MethodAccess{helper, "Counters", anyone},
    MethodAccess{metrics, "Subscribe", anyone},
    MethodAccess{metrics, "Unsubscribe", anyone},
    MethodAccess{metrics, "Sample", anyone},

    MethodAccess{endpoints, "Add", manageEndpoints},
    MethodAccess{endpoints, "Change", manageEndpoints},
    MethodAccess{endpoints, "Remove", manageEndpoints},
    MethodAccess{endpoints, "Flush", manageEndpoints},
    MethodAccess{endpoints, "SetLimits", manageEndpoints},

    MethodAccess{connections, "CreateSubflow", manageConnections},
    MethodAccess{connections, "DestroySubflow", manageConnections},
    MethodAccess{connections, "SetBackup", manageConnections},
    MethodAccess{connections, "Announce", manageConnections},
    MethodAccess{connections, "Withdraw", manageConnections},

    MethodAccess{settings, "Set", changeSettings},

    MethodAccess{policies, "List", anyone},
    MethodAccess{policies, "Problems", anyone},
    MethodAccess{policies, "Remarks", anyone},
    MethodAccess{policies, "Try", anyone},
    MethodAccess{policies, "Journal", anyone},
    MethodAccess{policies, "FollowJournal", anyone},
    MethodAccess{policies, "UnfollowJournal", anyone},
    MethodAccess{policies, "TakeOver", bePolicy},
    MethodAccess{policies, "GiveBack", bePolicy},
    MethodAccess{policies, "Act", bePolicy},
    MethodAccess{policies, "Set", managePolicies},
    MethodAccess{policies, "SetRole", managePolicies},
    MethodAccess{policies, "ForgetRole", managePolicies},
    MethodAccess{policies, "SetSubflowsPerConnection", managePolicies},

    // What is changed on trial takes its own action; to begin and end one takes what most trials are about.
    MethodAccess{trials, "List", anyone},
    MethodAccess{trials, "Begin", manageEndpoints},
    MethodAccess{trials, "Confirm", manageEndpoints},
    MethodAccess{trials, "Revert", manageEndpoints},
};

}  // namespace

std::span<const MethodAccess> methodTable()
{
    return table;
}

const MethodAccess *accessTo(const QString &interface, const QString &method)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const MethodAccess &line) {
        return interface == QLatin1String(line.interface) && method == QLatin1String(line.method);
    });
    return found == table.end() ? nullptr : &*found;
}

}  // namespace manypath
