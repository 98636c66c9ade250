// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/full-mesh/fullmesh.h"

#include "policies/connections/announcing.h"
#include "policies/connections/parameters.h"

namespace manypath::connections {

using namespace Qt::StringLiterals;

namespace {

// The place of the subflow that opened the connection, which takes no room among the additional ones.
bool isFirst(const Connection &connection, const Path &path, const SocketAddress &target)
{
    return connection.local.address == path.address && connection.remote == target;
}

}  // namespace

std::unique_ptr<FullMesh> FullMesh::make(const QMap<QString, QString> &parameters)
{
    return std::make_unique<FullMesh>(number(parameters, u"subflows"_s), isTrue(parameters, u"announce"_s));
}

Plan FullMesh::plan(const Situation &situation)
{
    Plan plan;
    if (situation.connection.serverSide) {
        if (m_announce)
            plan.announcements = otherAddresses(situation);
        return plan;
    }
    int room = m_additional;
    // Each path once before any has a second subflow.
    for (const SocketAddress &target : situation.targets()) {
        for (const Path &path : situation.paths) {
            if (path.address.family() != target.address.family())
                continue;
            if (!isFirst(situation.connection, path, target) && room-- <= 0)
                continue;
            plan.subflows.append({{path.address, 0},
                                  path.interfaceIndex,
                                  target,
                                  path.role == Role::Backup,
                                  u"from each address to each, here to %1: %2"_s.arg(target.address.toString(), path.reason)});
        }
    }
    return plan;
}

}  // namespace manypath::connections
