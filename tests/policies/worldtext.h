// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

namespace manypath::testing {

/// A World from lines of text. Unless they say otherwise the helper may do all, and MPTCP is on.
///
///     2 eth0 10.1.1.1 fd00:1::1!tentative default4@100 default6    index, name, addresses, default routes with @METRIC[/TABLE]
///     3 wlan0 down nocarrier nm kind=wireguard 10.1.2.1>10.1.2.9   and what is special; the address after > is the peer
///     endpoint 1 10.1.1.1 dev 2 subflow owner policy
///     limits 2 0                      subflows, add_addr_accepted
///     others 2 0                      the limits of all but the policies; those of `limits` if not given
///     person subflows 4               a limit that a person set (or: person add_addr_accepted 1)
///     role wlan* backup
///     capacity 8
///     setting path_manager userspace
///     lacks privilege                 (or: path-manager)
///     per-connection 2                additional subflows of the userspace path manager
///     connection 1 10.1.1.1:4000 10.9.9.9:443 [created] [closing] [server] [fallback] [userspace] [deny-join-id0] [ipv6-socket] [uid=N]
///                                             [application=NAME] [unit=NAME] [cookie=N]
///     subflow 10.1.2.1:4001 10.9.9.9:443 [pending] [closing] [backup] [id N] [cookie=N]   of the connection before; the initial one
///                                             comes with it
///     announced 3 10.9.8.8:443        likewise, by its peer
///
/// Cookies are, where none is given, a hundred times the token and the number of the subflow, from 0; a connection that is only created was not looked at.
///
/// Interface 1 is lo. Empty lines don't count. A line that is not understood is fatal.
[[nodiscard]] World worldFromText(const char *text);

/// "ACTION | REASON", one a line.
[[nodiscard]] QString toText(const QList<Decision> &decisions);
/// "SUBJECT: TEXT", one a line.
[[nodiscard]] QString toText(const QList<Remark> &remarks);

/// What the policy does about `world` when it comes into force.
[[nodiscard]] Decisions decideOn(Policy &policy, const World &world, std::chrono::microseconds now = {});

}  // namespace manypath::testing
