// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/control/handmade.h"

#include <algorithm>

namespace manypath {

namespace {

const Endpoint *findEndpoint(const World &world, const HandMadeEndpoint &wanted)
{
    const auto found = std::find_if(world.endpoints().begin(), world.endpoints().end(), [&](const auto &entry) {
        return entry.second.address == wanted.address && entry.second.port == wanted.port;
    });
    return found == world.endpoints().end() ? nullptr : &found->second;
}

}  // namespace

QList<Decision> restoreHandMade(const World &world, const QList<HandMadeEndpoint> &wanted, const QList<HandMadeEndpoint> &awaited)
{
    QList<Decision> decisions;
    for (const HandMadeEndpoint &endpoint : wanted) {
        const Interface *interface = world.interfaceByName(endpoint.interface);
        if (!endpoint.interface.isEmpty() && !interface)
            continue;
        const int index = interface ? interface->index : 0;
        const Endpoint *present = findEndpoint(world, endpoint);
        const bool moved = present && present->owner == EndpointOwner::Person && present->interfaceIndex != index
            && !world.interface(present->interfaceIndex);
        if (moved)
            decisions.append({RemoveEndpoint{present->id, present->address}, QStringLiteral("%1 is another interface now").arg(endpoint.interface)});
        if (moved || (!present && awaited.contains(endpoint))) {
            const Endpoint again{.id = endpoint.id.value_or(0), .address = endpoint.address, .port = endpoint.port, .flags = endpoint.flags,
                                 .interfaceIndex = index, .owner = EndpointOwner::Person};
            decisions.append({AddEndpoint{again}, QStringLiteral("a person made it")});
        }
    }
    return decisions;
}

HandMadeEndpoint handMade(const World &world, const Endpoint &endpoint, bool chosenId)
{
    HandMadeEndpoint made;
    made.address = endpoint.address;
    made.port = endpoint.port;
    made.flags = endpoint.flags;
    if (chosenId)
        made.id = endpoint.id;
    made.interface = endpoint.interfaceIndex == 0 ? QString() : world.interfaceName(endpoint.interfaceIndex);
    return made;
}

}  // namespace manypath
