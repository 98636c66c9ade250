// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/linktype.h"

#include <algorithm>
#include <array>
#include <optional>

#include <linux/if_arp.h>

namespace manypath::netlink {

namespace {

struct KindType {
    std::string_view kind;
    Interface::Type type;
};

constexpr std::array kindTypes{
    KindType{"amt", Interface::Type::Tunnel},
    KindType{"bareudp", Interface::Type::Tunnel},
    KindType{"bond", Interface::Type::Ethernet},
    KindType{"bridge", Interface::Type::Bridge},
    KindType{"dsa", Interface::Type::Ethernet},
    KindType{"erspan", Interface::Type::Tunnel},
    KindType{"geneve", Interface::Type::Tunnel},
    KindType{"gre", Interface::Type::Tunnel},
    KindType{"gretap", Interface::Type::Tunnel},
    KindType{"gtp", Interface::Type::Tunnel},
    KindType{"hsr", Interface::Type::Ethernet},
    KindType{"ip6erspan", Interface::Type::Tunnel},
    KindType{"ip6gre", Interface::Type::Tunnel},
    KindType{"ip6gretap", Interface::Type::Tunnel},
    KindType{"ip6tnl", Interface::Type::Tunnel},
    KindType{"ipip", Interface::Type::Tunnel},
    KindType{"macsec", Interface::Type::Ethernet},
    KindType{"openvswitch", Interface::Type::Bridge},
    KindType{"ovpn", Interface::Type::Tunnel},
    KindType{"ovpn-dco", Interface::Type::Tunnel},
    KindType{"ppp", Interface::Type::Tunnel},
    KindType{"rmnet", Interface::Type::Mobile},
    KindType{"sit", Interface::Type::Tunnel},
    KindType{"team", Interface::Type::Ethernet},
    KindType{"tun", Interface::Type::Tunnel},
    KindType{"virt_wifi", Interface::Type::Wifi},
    KindType{"vlan", Interface::Type::Ethernet},
    KindType{"vti", Interface::Type::Tunnel},
    KindType{"vti6", Interface::Type::Tunnel},
    KindType{"vxlan", Interface::Type::Tunnel},
    KindType{"wireguard", Interface::Type::Tunnel},
    KindType{"wwan", Interface::Type::Mobile},
    KindType{"xfrm", Interface::Type::Tunnel},
};

// ARPHRD_RAWIP of linux/if_arp.h, which came with 4.15 and is missing in the C library's own header.
constexpr std::uint16_t hardwareRawIp = 519;

std::optional<Interface::Type> byKind(std::string_view kind)
{
    const auto found = std::lower_bound(kindTypes.begin(), kindTypes.end(), kind,
                                        [](const KindType &entry, std::string_view wanted) { return entry.kind < wanted; });
    if (found == kindTypes.end() || found->kind != kind)
        return {};
    return found->type;
}

std::optional<Interface::Type> byDeviceType(std::string_view deviceType)
{
    if (deviceType == "wlan")
        return Interface::Type::Wifi;
    if (deviceType == "wwan")
        return Interface::Type::Mobile;
    return {};
}

Interface::Type byHardware(const LinkTraits &traits)
{
    switch (traits.hardware) {
    case ARPHRD_PPP:
    case ARPHRD_TUNNEL:
    case ARPHRD_TUNNEL6:
    case ARPHRD_SIT:
    case ARPHRD_IPGRE:
    case ARPHRD_IP6GRE:
        return Interface::Type::Tunnel;
    case ARPHRD_IEEE80211:
    case ARPHRD_IEEE80211_PRISM:
    case ARPHRD_IEEE80211_RADIOTAP:
        return Interface::Type::Wifi;
    case hardwareRawIp:
        return Interface::Type::Mobile;
    case ARPHRD_ETHER:
        if (!traits.kind.empty())
            return Interface::Type::Virtual;
        if (traits.name.starts_with("wl"))
            return Interface::Type::Wifi;
        return traits.name.starts_with("ww") ? Interface::Type::Mobile : Interface::Type::Ethernet;
    default:  // a number of the kernel's, which has many
        return Interface::Type::Other;
    }
}

}  // namespace

Interface::Type linkType(const LinkTraits &traits)
{
    if (traits.hardware == ARPHRD_LOOPBACK)
        return Interface::Type::Loopback;
    // A modem that is dialled shows as ppp, as does DSL; only the name may tell.
    if (traits.kind == "ppp" && traits.name.starts_with("ww"))
        return Interface::Type::Mobile;
    if (const auto type = byKind(traits.kind))
        return *type;
    if (const auto type = byDeviceType(traits.deviceType))
        return *type;
    return byHardware(traits);
}

}  // namespace manypath::netlink
