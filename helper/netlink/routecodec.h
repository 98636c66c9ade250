// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interface.h"
#include "helper/netlink/attributes.h"
#include "helper/netlink/routequeries.h"

#include <optional>

namespace manypath::netlink {

/// The payloads of the dump requests RTM_GETLINK, RTM_GETADDR and RTM_GETROUTE.
[[nodiscard]] QByteArray linksRequest();
[[nodiscard]] QByteArray addressesRequest();
[[nodiscard]] QByteArray routesRequest(int addressFamily);
/// The payload of an RTM_GETROUTE request for the way of one flow.
[[nodiscard]] QByteArray routeLookupRequest(const RouteQueries::Flow &flow);

struct Link {
    Interface interface;              ///< without `type`, addresses and routes
    std::uint16_t hardware = 0;       ///< ARPHRD_*
    QByteArray hardwareAddress;       ///< empty for links that have none

    bool operator==(const Link &) const = default;
};
/// From the payload of RTM_NEWLINK; none for bytes that are no link, and for the ports of a bridge (AF_BRIDGE).
[[nodiscard]] std::optional<Link> decodeLink(Bytes payload);

struct LinkAddress {
    int interfaceIndex = 0;
    InterfaceAddress address;

    bool operator==(const LinkAddress &) const = default;
};
/// From the payload of RTM_NEWADDR; none for another family than IPv4 and IPv6.
[[nodiscard]] std::optional<LinkAddress> decodeAddress(Bytes payload);

struct LinkDefaultRoute {
    int interfaceIndex = 0;
    DefaultRoute route;

    bool operator==(const LinkDefaultRoute &) const = default;
};
/// From the payload of RTM_NEWROUTE: one for each next hop that is not dead; none for any other than a default route that
/// leads somewhere. 128.0.0.0/1 or 8000::/1 counts as one of metric 0: half of what VPN programs put before the default route.
[[nodiscard]] QList<LinkDefaultRoute> decodeDefaultRoutes(Bytes payload);

/// From the payload of the RTM_NEWROUTE that answers a lookup; 0 for a route that refuses (unreachable, blackhole, prohibit).
[[nodiscard]] int decodeOutputInterface(Bytes payload);

}  // namespace manypath::netlink
