// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/routecodec.h"

#include <arpa/inet.h>
#include <linux/if.h>
#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>

namespace manypath::netlink {

namespace {

// The fixed header of a message, and the attributes after it.
template <typename Header>
std::optional<Header> headerOf(Bytes payload)
{
    if (payload.size() < sizeof(Header))
        return {};
    return fieldAt<Header>(payload, 0);
}

template <typename Header>
Bytes attributesOf(Bytes payload)
{
    return payload.subspan(std::min<std::size_t>(NLMSG_ALIGN(sizeof(Header)), payload.size()));
}

Address addressOf(const Attribute &attribute)
{
    return Address::fromBytes(attribute.payload.data(), attribute.payload.size());
}

// struct rtvia: the gateway of a route in the other address family.
Address addressOfVia(const Attribute &attribute)
{
    constexpr std::size_t addressOffset = sizeof(std::uint16_t);
    if (attribute.payload.size() < addressOffset)
        return {};
    return Address::fromBytes(attribute.payload.data() + addressOffset, attribute.payload.size() - addressOffset);
}

QString textOf(const Attribute &attribute)
{
    const auto *text = reinterpret_cast<const char *>(attribute.payload.data());
    return QString::fromUtf8(text, static_cast<qsizetype>(strnlen(text, attribute.payload.size())));
}

QString kindOf(const Attribute &linkInfo)
{
    QString kind;
    const bool sane = forEachAttribute(linkInfo.payload, [&kind](const Attribute &attribute) {
        if (attribute.type == IFLA_INFO_KIND)
            kind = textOf(attribute);
    });
    return sane ? kind : QString();
}

Address::Family familyOf(std::uint8_t addressFamily)
{
    if (addressFamily == AF_INET)
        return Address::Family::IPv4;
    return addressFamily == AF_INET6 ? Address::Family::IPv6 : Address::Family::None;
}

// The next hops of a multipath route: struct rtnexthop, each followed by attributes of its own.
QList<LinkDefaultRoute> decodeNextHops(Bytes bytes, const DefaultRoute &common)
{
    QList<LinkDefaultRoute> routes;
    while (bytes.size() >= sizeof(rtnexthop)) {
        const auto hop = fieldAt<rtnexthop>(bytes, 0);
        if (hop.rtnh_len < sizeof(rtnexthop) || hop.rtnh_len > bytes.size())
            return routes;
        DefaultRoute route = common;
        const bool sane = forEachAttribute(bytes.first(hop.rtnh_len).subspan(sizeof(rtnexthop)), [&route](const Attribute &attribute) {
            if (attribute.type == RTA_GATEWAY)
                route.gateway = addressOf(attribute);
            else if (attribute.type == RTA_VIA)
                route.gateway = addressOfVia(attribute);
        });
        if (sane && hop.rtnh_ifindex > 0 && (hop.rtnh_flags & RTNH_F_DEAD) == 0)
            routes.append({hop.rtnh_ifindex, route});
        bytes = bytes.subspan(std::min<std::size_t>(NLMSG_ALIGN(hop.rtnh_len), bytes.size()));
    }
    return routes;
}

}  // namespace

QByteArray linksRequest()
{
    QByteArray message;
    appendStruct(message, ifinfomsg{});
    // Statistics of every link are most of the answer, and the per-virtual-function ones take drivers their time.
    appendAttribute(message, IFLA_EXT_MASK, std::uint32_t{RTEXT_FILTER_SKIP_STATS});
    return message;
}

QByteArray addressesRequest()
{
    QByteArray message;
    appendStruct(message, ifaddrmsg{});
    return message;
}

QByteArray routesRequest(int addressFamily)
{
    rtmsg header{};
    header.rtm_family = static_cast<std::uint8_t>(addressFamily);
    QByteArray message;
    appendStruct(message, header);
    return message;
}

QByteArray routeLookupRequest(const RouteQueries::Flow &flow)
{
    const auto addressBits = static_cast<std::uint8_t>(flow.remote.address.size() * 8);
    rtmsg header{};
    header.rtm_family = static_cast<std::uint8_t>(flow.remote.address.addressFamily());
    header.rtm_dst_len = addressBits;
    QByteArray message;
    const bool withSource = flow.local.address.family() == flow.remote.address.family() && !flow.local.address.isAny();
    if (withSource)
        header.rtm_src_len = addressBits;
    appendStruct(message, header);
    appendAttribute(message, RTA_DST, flow.remote.address.bytes(), flow.remote.address.size());
    if (withSource)
        appendAttribute(message, RTA_SRC, flow.local.address.bytes(), flow.local.address.size());
    appendAttribute(message, RTA_UID, flow.uid);
    appendAttribute(message, RTA_IP_PROTO, std::uint8_t{IPPROTO_TCP});
    // The kernel refuses a port of 0 rather than taking it for unknown.
    if (flow.local.port != 0)
        appendAttribute(message, RTA_SPORT, htons(flow.local.port));
    if (flow.remote.port != 0)
        appendAttribute(message, RTA_DPORT, htons(flow.remote.port));
    if (flow.mark != 0)
        appendAttribute(message, RTA_MARK, flow.mark);
    if (flow.boundInterfaceIndex != 0)
        appendAttribute(message, RTA_OIF, static_cast<std::uint32_t>(flow.boundInterfaceIndex));
    return message;
}

std::optional<Link> decodeLink(Bytes payload)
{
    const auto header = headerOf<ifinfomsg>(payload);
    if (!header || header->ifi_index <= 0 || header->ifi_family == AF_BRIDGE)
        return {};
    Link link;
    link.hardware = header->ifi_type;
    Interface &interface = link.interface;
    interface.index = header->ifi_index;
    interface.up = (header->ifi_flags & IFF_UP) != 0;
    interface.carrier = (header->ifi_flags & IFF_LOWER_UP) != 0;
    interface.pointToPoint = (header->ifi_flags & IFF_POINTOPOINT) != 0;
    const bool sane = forEachAttribute(attributesOf<ifinfomsg>(payload), [&](const Attribute &attribute) {
        if (attribute.type == IFLA_IFNAME)
            interface.name = textOf(attribute);
        else if (attribute.type == IFLA_MTU)
            interface.mtu = attribute.as<std::uint32_t>();
        else if (attribute.type == IFLA_OPERSTATE)
            interface.operState = attribute.as<std::uint8_t>();
        else if (attribute.type == IFLA_LINKINFO)
            interface.kind = kindOf(attribute);
        else if (attribute.type == IFLA_ADDRESS)
            link.hardwareAddress = QByteArray(reinterpret_cast<const char *>(attribute.payload.data()),
                                              static_cast<qsizetype>(attribute.payload.size()));
    });
    if (!sane || interface.name.isEmpty())
        return {};
    return link;
}

std::optional<LinkAddress> decodeAddress(Bytes payload)
{
    const auto header = headerOf<ifaddrmsg>(payload);
    if (!header || header->ifa_index == 0 || familyOf(header->ifa_family) == Address::Family::None)
        return {};
    LinkAddress result;
    result.interfaceIndex = static_cast<int>(header->ifa_index);
    InterfaceAddress &row = result.address;
    row.prefix = header->ifa_prefixlen;
    row.scope = header->ifa_scope;
    row.flags = header->ifa_flags;
    // IFA_ADDRESS is the address itself where that is all there is (IPv6), the same as IFA_LOCAL (IPv4), or the other end
    // of a point-to-point link.
    Address local;
    Address address;
    const bool sane = forEachAttribute(attributesOf<ifaddrmsg>(payload), [&](const Attribute &attribute) {
        if (attribute.type == IFA_LOCAL)
            local = addressOf(attribute);
        else if (attribute.type == IFA_ADDRESS)
            address = addressOf(attribute);
        else if (attribute.type == IFA_FLAGS)
            row.flags = attribute.as<std::uint32_t>();  // the header's field has room for eight only
    });
    row.address = local.isNull() ? address : local;
    if (!local.isNull() && address != local)
        row.peer = address;
    if (!sane || row.address.family() != familyOf(header->ifa_family))
        return {};
    return result;
}

QList<LinkDefaultRoute> decodeDefaultRoutes(Bytes payload)
{
    const auto header = headerOf<rtmsg>(payload);
    if (!header || header->rtm_dst_len > 1 || header->rtm_type != RTN_UNICAST || (header->rtm_flags & RTM_F_CLONED) != 0)
        return {};
    DefaultRoute route;
    route.family = familyOf(header->rtm_family);
    if (route.family == Address::Family::None)
        return {};
    route.table = header->rtm_table;
    int interfaceIndex = 0;
    bool upperHalf = false;
    Bytes nextHops;
    // A next hop object (RTA_NH_ID) comes with its interfaces and gateways written out as well.
    const bool sane = forEachAttribute(attributesOf<rtmsg>(payload), [&](const Attribute &attribute) {
        if (attribute.type == RTA_OIF)
            interfaceIndex = attribute.as<std::int32_t>();
        else if (attribute.type == RTA_GATEWAY)
            route.gateway = addressOf(attribute);
        else if (attribute.type == RTA_VIA)
            route.gateway = addressOfVia(attribute);
        else if (attribute.type == RTA_DST)
            upperHalf = !attribute.payload.empty() && (attribute.payload[0] & 0x80) != 0;
        else if (attribute.type == RTA_PRIORITY)
            route.metric = attribute.as<std::uint32_t>();
        else if (attribute.type == RTA_TABLE)
            route.table = attribute.as<std::uint32_t>();  // the header's field ends at 255
        else if (attribute.type == RTA_MULTIPATH)
            nextHops = attribute.payload;
    });
    if (!sane || route.table == RT_TABLE_LOCAL)
        return {};
    // VPN programs send everything into their tunnel with two halves, which go before any default route whatever its metric.
    if (header->rtm_dst_len == 1) {
        if (!upperHalf)
            return {};
        route.metric = 0;
    }
    QList<LinkDefaultRoute> routes = decodeNextHops(nextHops, route);
    if (interfaceIndex > 0 && (header->rtm_flags & RTNH_F_DEAD) == 0)
        routes.append({interfaceIndex, route});
    return routes;
}

int decodeOutputInterface(Bytes payload)
{
    const auto header = headerOf<rtmsg>(payload);
    if (!header || (header->rtm_type != RTN_UNICAST && header->rtm_type != RTN_LOCAL))
        return 0;
    int interfaceIndex = 0;
    const bool sane = forEachAttribute(attributesOf<rtmsg>(payload), [&interfaceIndex](const Attribute &attribute) {
        if (attribute.type == RTA_OIF)
            interfaceIndex = attribute.as<std::int32_t>();
    });
    return sane ? std::max(interfaceIndex, 0) : 0;
}

}  // namespace manypath::netlink
