// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/routecodec.h"

using namespace manypath;
using namespace manypath::netlink;

// The bytes are the payload of one rtnetlink message, taken for each kind. What comes out must keep its promises.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Bytes payload(data, size);
    if (const std::optional<Link> link = decodeLink(payload); link && (link->interface.index < 1 || link->interface.name.isEmpty()))
        __builtin_trap();
    if (const std::optional<LinkAddress> address = decodeAddress(payload); address && address->address.address.isNull())
        __builtin_trap();
    const QList<LinkDefaultRoute> routes = decodeDefaultRoutes(payload);
    for (const LinkDefaultRoute &route : routes) {
        if (route.interfaceIndex < 1 || route.route.family == Address::Family::None)
            __builtin_trap();
    }
    if (decodeOutputInterface(payload) < 0)
        __builtin_trap();
    return 0;
}
