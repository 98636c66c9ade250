// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/socketowners.h"
#include "core/reconcile.h"
#include "helper/kernel/cgroupunits.h"
#include "helper/netlink/diag.h"
#include "helper/netlink/pmcommands.h"
#include "helper/netlink/routequeries.h"

namespace manypath {

/// Which parts of the kernel's state to look at.
struct DumpParts {
    bool connections = false;
    bool interfaces = false;
    bool pathManager = false;  ///< endpoints and limits
    bool settings = false;

    static DumpParts all() { return {true, true, true, true}; }
    static DumpParts onlyConnections() { return {true, false, false, false}; }
    [[nodiscard]] bool any() const { return connections || interfaces || pathManager || settings; }
    DumpParts &operator|=(const DumpParts &other)
    {
        connections |= other.connections;
        interfaces |= other.interfaces;
        pathManager |= other.pathManager;
        settings |= other.settings;
        return *this;
    }
};

/// What a look at the kernel gave.
struct DumpResult {
    KernelDump kernel;
    MetricsSample metrics;               ///< where connections were asked for and could be had
    /// The addresses of this side in connections of the userspace path manager, of those seen for the first time.
    QHash<Token, QList<Endpoint>> localAddresses;
    std::optional<bool> diagAvailable;   ///< where connections were asked for
    std::optional<bool> pathManagerAvailable;
    std::optional<bool> mptcpdRuns;      ///< where endpoints were asked for and there are others than before
    std::uint64_t interruptedDumps = 0;  ///< since the start
};

/// Looks at the kernel's state and completes what sock_diag leaves out: the interface unbound subflows leave by, the path
/// manager of each connection, the process and the unit behind it. Blocks; lives on a worker thread.
class Dumper {
public:
    /// `routeGeneration` changes whenever links, addresses, routes or rules did.
    [[nodiscard]] DumpResult dump(const DumpParts &parts, std::uint64_t routeGeneration);

private:
    struct KnownFlow {
        netlink::RouteQueries::Flow flow;
        int interfaceIndex = 0;
        std::uint64_t routeGeneration = 0;
    };
    struct KnownConnection {
        SocketAddress local;
        SocketAddress remote;
        PathManager pathManager = PathManager::Unknown;
    };

    [[nodiscard]] QHash<Token, QList<Endpoint>> completePathManagers(QList<SeenConnection> &connections);
    void completeApplications(QList<SeenConnection> &connections);
    void completeInterfaces(QList<SeenConnection> &connections, const QHash<std::uint64_t, std::uint32_t> &marks,
                            std::uint64_t routeGeneration);

    netlink::Diag m_diag;
    netlink::PmCommands m_pathManager;
    netlink::RouteQueries m_routes;
    SocketOwners m_owners;
    QList<Endpoint> m_lastEndpoints;
    CgroupUnits m_cgroups;
    QHash<Token, KnownConnection> m_connections;
    QHash<std::uint64_t, KnownFlow> m_flows;  // by socket cookie
};

}  // namespace manypath
