// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/dumper.h"

#include "helper/kernel/processes.h"
#include "helper/kernel/sysctl.h"

namespace manypath {

DumpResult Dumper::dump(const DumpParts &parts, std::uint64_t routeGeneration)
{
    DumpResult result;
    if (parts.settings)
        result.kernel.settings = readKernelSettings();
    if (parts.interfaces) {
        if (Result<QList<Interface>> interfaces = m_routes.interfaces())
            result.kernel.interfaces = std::move(interfaces).value();
    }
    if (parts.pathManager) {
        Result<QList<Endpoint>> endpoints = m_pathManager.endpoints();
        Result<Limits> limits = m_pathManager.limits();
        result.pathManagerAvailable = endpoints.ok() || endpoints.error().kind != Error::Kind::NotSupported;
        // Without a path manager there are none; an answer that failed otherwise says nothing.
        if (endpoints) {
            if (*endpoints != m_lastEndpoints)
                result.mptcpdRuns = processRuns("mptcpd");
            m_lastEndpoints = *endpoints;
            result.kernel.endpoints = std::move(endpoints).value();
        } else if (!*result.pathManagerAvailable) {
            result.kernel.endpoints = QList<Endpoint>();
        }
        if (limits)
            result.kernel.limits = *limits;
    }
    if (parts.connections) {
        Result<netlink::Diag::Dump> diag = m_diag.dump();
        result.diagAvailable = diag.ok();
        if (diag) {
            netlink::Diag::Dump dump = std::move(diag).value();
            result.localAddresses = completePathManagers(dump.connections);
            completeApplications(dump.connections);
            completeInterfaces(dump.connections, dump.marks, routeGeneration);
            result.kernel.connections = std::move(dump.connections);
            result.metrics = std::move(dump.metrics);
        } else if (diag.error().kind == Error::Kind::NotSupported) {
            result.kernel.connections = QList<SeenConnection>();
        }
    }
    result.interruptedDumps = m_diag.interruptedDumps() + m_pathManager.interruptedDumps() + m_routes.interruptedDumps();
    return result;
}

// A connection keeps the path manager it was made with, so each is asked about once.
QHash<Token, QList<Endpoint>> Dumper::completePathManagers(QList<SeenConnection> &connections)
{
    QHash<Token, QList<Endpoint>> addresses;
    QHash<Token, KnownConnection> present;
    present.reserve(connections.size());
    for (SeenConnection &seen : connections) {
        Connection &connection = seen.connection;
        KnownConnection known = m_connections.value(connection.token);
        if (known.pathManager == PathManager::Unknown || known.local != connection.local || known.remote != connection.remote) {
            const netlink::PmCommands::ConnectionPaths paths = m_pathManager.pathsOf(connection.token);
            known = {connection.local, connection.remote, paths.pathManager};
            if (!paths.addresses.isEmpty())
                addresses.insert(connection.token, paths.addresses);
        }
        connection.pathManager = known.pathManager;
        present.insert(connection.token, known);
    }
    m_connections = std::move(present);
    return addresses;
}

void Dumper::completeApplications(QList<SeenConnection> &connections)
{
    QSet<std::uint32_t> inodes;
    inodes.reserve(connections.size());
    QSet<std::uint64_t> cgroups;
    for (const SeenConnection &seen : connections) {
        if (seen.connection.inode != 0)
            inodes.insert(seen.connection.inode);
        if (seen.connection.cgroupId != 0)
            cgroups.insert(seen.connection.cgroupId);
    }
    m_owners.look(inodes);
    m_cgroups.look(cgroups);
    for (SeenConnection &seen : connections) {
        seen.connection.application = m_owners.name(seen.connection.inode);
        seen.connection.unit = m_cgroups.unit(seen.connection.cgroupId);
    }
}

void Dumper::completeInterfaces(QList<SeenConnection> &connections, const QHash<std::uint64_t, std::uint32_t> &marks,
                                std::uint64_t routeGeneration)
{
    QHash<std::uint64_t, KnownFlow> present;
    present.reserve(m_flows.size());
    for (SeenConnection &seen : connections) {
        for (Subflow &subflow : seen.connection.subflows) {
            KnownFlow known = m_flows.value(subflow.cookie);
            const netlink::RouteQueries::Flow flow{subflow.local, subflow.remote, seen.connection.uid, marks.value(subflow.cookie),
                                                   subflow.boundInterfaceIndex};
            if (known.routeGeneration != routeGeneration || known.flow != flow)
                known = {flow, m_routes.outputInterface(flow), routeGeneration};
            subflow.interfaceIndex = known.interfaceIndex;
            present.insert(subflow.cookie, known);
        }
    }
    m_flows = std::move(present);
}

}  // namespace manypath
