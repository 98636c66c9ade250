// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/paths/tunnels.h"

#include <algorithm>
#include <array>

#include <linux/rtnetlink.h>

namespace manypath::paths {

namespace {

constexpr std::array vpnKinds{"ovpn", "ovpn-dco", "tun", "vti", "vti6", "wireguard", "xfrm"};

// The lowest metric of the family's default routes in the main table.
std::optional<std::uint32_t> mainMetric(const Interface &interface, Address::Family family)
{
    std::optional<std::uint32_t> lowest;
    for (const DefaultRoute &route : interface.defaultRoutes) {
        if (route.family == family && route.table == RT_TABLE_MAIN)
            lowest = std::min(lowest.value_or(route.metric), route.metric);
    }
    return lowest;
}

bool takesTraffic(const World &world, const Interface &vpn, Address::Family family)
{
    if (!vpn.hasDefaultRoute(family))
        return false;
    const auto metric = mainMetric(vpn, family);
    if (!metric)
        return true;
    return std::none_of(world.interfaces().begin(), world.interfaces().end(), [&](const auto &entry) {
        const Interface &other = entry.second;
        return !isVpn(other) && other.usable() && mainMetric(other, family).value_or(UINT32_MAX) < *metric;
    });
}

}  // namespace

bool isVpn(const Interface &interface)
{
    return std::any_of(vpnKinds.begin(), vpnKinds.end(), [&](const char *kind) { return interface.kind == QLatin1String(kind); });
}

const Interface *trafficTakingVpn(const World &world)
{
    for (const auto &[index, interface] : world.interfaces()) {
        if (isVpn(interface) && interface.usable()
            && (takesTraffic(world, interface, Address::Family::IPv4) || takesTraffic(world, interface, Address::Family::IPv6)))
            return &interface;
    }
    return nullptr;
}

}  // namespace manypath::paths
