// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"
#include "policies/paths/candidates.h"

namespace manypath::connections {

/// A way out of this machine: an address of an interface that leads somewhere.
using Path = paths::Candidate;

/// One connection, and what there is to decide with. The connection is established, of the userspace path manager, and speaks
/// MPTCP with another machine.
struct Situation {
    const World &world;
    const Connection &connection;
    const QList<Path> &paths;     ///< the best first: by role, then the lower metric
    const MetricsTable &metrics;  ///< of all subflows, by their cookies; empty unless the strategy asks for samples
    std::chrono::microseconds now;

    /// Where the peer takes joins: the address the connection was opened to, unless the peer denies that (RFC 8684 3.1), then those
    /// it announced, as far as the connection's socket takes the family. Each once, with the port to use. For a connection that was accepted: none but announced ones, as the
    /// peer's own port is no listener's.
    [[nodiscard]] QList<SocketAddress> targets() const;
    /// The first of targets() that `path` can reach: one of its family.
    [[nodiscard]] std::optional<SocketAddress> target(const Path &path) const;

    /// The path that a subflow takes, by its local address; null: it is none of `paths`.
    [[nodiscard]] const Path *pathOf(const Subflow &subflow) const;
    /// The interface that a subflow leaves by, by what the kernel says or else by its local address; 0: unknown.
    [[nodiscard]] int interfaceOf(const Subflow &subflow) const;
    /// The subflow by an interface that is established and can carry; null: there is none.
    [[nodiscard]] const Subflow *workingBy(int interfaceIndex) const;
    [[nodiscard]] QString interfaceName(int index) const { return world.interfaceName(index); }
};

/// Pending or established.
[[nodiscard]] bool isLiving(const Subflow &subflow);

/// Whether the subflow's packets can still leave: its interface is up with carrier, and has the address. True where nobody knows the
/// interface. `reason`, if given, gets one line on what is wrong: "eth1 lost its carrier".
[[nodiscard]] bool canCarry(const World &world, const Subflow &subflow, QString *reason = nullptr);

}  // namespace manypath::connections
