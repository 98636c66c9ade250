// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/connections/surplus.h"

#include "helper/connections/prepare.h"

#include <algorithm>

namespace manypath {

namespace {

// Nothing says who opened a subflow, but one opens it to where the other listens. Of the peer that is known: the port of the
// initial subflow if this side opened that, and what the peer announced.
bool openedByThisSide(const Connection &connection, const SocketAddress &remote)
{
    if (!connection.serverSide && remote.port == connection.remote.port)
        return true;
    return std::any_of(connection.announced.begin(), connection.announced.end(),
                       [&](const AnnouncedAddress &announced) { return announced.address == remote; });
}

}  // namespace

QList<Decision> surplusSubflows(const World &world, const Event &event)
{
    const auto *established = std::get_if<PmEvent>(&event);
    if (!established || established->type != PmEvent::Type::SubflowEstablished || !established->token)
        return {};
    const Connection *connection = world.connection(*established->token);
    if (!connection || connection->pathManager != PathManager::Userspace)
        return {};
    const SubflowKey key{established->local(), established->remote()};
    const Subflow *subflow = connection->findSubflow(key);
    if (!subflow || subflow->initial || openedByThisSide(*connection, key.remote))
        return {};
    const auto limit = static_cast<int>(world.steering().subflowsPerConnection);
    const int there = additionalSubflows(*connection);
    if (there <= limit)
        return {};
    return {{DestroySubflow{connection->token, key},
             QStringLiteral("the peer opened it, the connection has %1 additional subflows with it, and the limit is %2").arg(there).arg(limit)}};
}

}  // namespace manypath
