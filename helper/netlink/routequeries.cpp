// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/routequeries.h"

#include "helper/netlink/linktype.h"
#include "helper/netlink/request.h"
#include "helper/netlink/routecodec.h"
#include "helper/netlink/sysfslink.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace manypath::netlink {

namespace {

Interface::Type typeOf(const Link &link)
{
    const QByteArray kind = link.interface.kind.toUtf8();
    const QByteArray name = link.interface.name.toUtf8();
    // A link made by software says so by its kind; only of hardware the driver knows more than rtnetlink tells.
    const QByteArray deviceType
        = kind.isEmpty() ? sysfsDeviceType("/sys/class/net", name, link.interface.index, link.hardwareAddress) : QByteArray();
    return linkType({kind.toStdString(), deviceType.toStdString(), name.toStdString(), link.hardware});
}

bool comesBefore(const DefaultRoute &a, const DefaultRoute &b)
{
    return std::tie(a.family, a.metric, a.table, a.gateway) < std::tie(b.family, b.metric, b.table, b.gateway);
}

Interface *find(QList<Interface> &interfaces, int index)
{
    const auto found = std::find_if(interfaces.begin(), interfaces.end(), [index](const Interface &i) { return i.index == index; });
    return found == interfaces.end() ? nullptr : &*found;
}

}  // namespace

class RouteQueries::Private {
public:
    Result<Socket *> ready();
    template <typename Row, typename TakeRow>
    Result<QList<Row>> rows(int requestType, const QByteArray &request, int answerType, const QString &what, TakeRow takeRow);
    Result<QList<Link>> links();
    Result<QList<LinkAddress>> addresses();
    Result<QList<LinkDefaultRoute>> defaultRoutes(int addressFamily);

    std::optional<Socket> socket;  // opened when first needed
};

Result<Socket *> RouteQueries::Private::ready()
{
    if (!socket) {
        Result<Socket> opened = Socket::open(Socket::Protocol::Route);
        if (!opened)
            return opened.error();
        socket.emplace(std::move(opened).value());
    }
    return &*socket;
}

template <typename Row, typename TakeRow>
Result<QList<Row>> RouteQueries::Private::rows(int requestType, const QByteArray &request, int answerType, const QString &what,
                                               TakeRow takeRow)
{
    const Result<Socket *> own = ready();
    if (!own)
        return own.error();
    const Message message = makeRequest(requestType, request);
    return (*own)->dump<QList<Row>>(message.get(), what, [answerType, takeRow](QList<Row> &taken, const MessageView &answer) {
        if (answer.type == answerType)
            takeRow(taken, answer.payload);
    });
}

Result<QList<Link>> RouteQueries::Private::links()
{
    return rows<Link>(RTM_GETLINK, linksRequest(), RTM_NEWLINK, QStringLiteral("list links"), [](QList<Link> &taken, Bytes payload) {
        if (const std::optional<Link> link = decodeLink(payload))
            taken.append(*link);
    });
}

Result<QList<LinkAddress>> RouteQueries::Private::addresses()
{
    return rows<LinkAddress>(RTM_GETADDR, addressesRequest(), RTM_NEWADDR, QStringLiteral("list addresses"),
                             [](QList<LinkAddress> &taken, Bytes payload) {
                                 if (const std::optional<LinkAddress> address = decodeAddress(payload))
                                     taken.append(*address);
                             });
}

Result<QList<LinkDefaultRoute>> RouteQueries::Private::defaultRoutes(int addressFamily)
{
    return rows<LinkDefaultRoute>(RTM_GETROUTE, routesRequest(addressFamily), RTM_NEWROUTE, QStringLiteral("list routes"),
                                  [](QList<LinkDefaultRoute> &taken, Bytes payload) { taken.append(decodeDefaultRoutes(payload)); });
}

RouteQueries::RouteQueries()
    : d(std::make_unique<Private>())
{
}

RouteQueries::~RouteQueries() = default;

Result<QList<Interface>> RouteQueries::interfaces()
{
    const Result<QList<Link>> links = d->links();
    if (!links)
        return links.error();
    const Result<QList<LinkAddress>> addresses = d->addresses();
    if (!addresses)
        return addresses.error();

    QList<Interface> interfaces;
    interfaces.reserve(links->size());
    for (const Link &link : *links) {
        interfaces.append(link.interface);
        interfaces.last().type = typeOf(link);
    }
    // What belongs to a link that appeared meanwhile comes with the next look, for which its own event calls.
    for (const LinkAddress &address : *addresses) {
        if (Interface *interface = find(interfaces, address.interfaceIndex))
            interface->addresses.append(address.address);
    }
    for (const int family : {AF_INET, AF_INET6}) {
        const Result<QList<LinkDefaultRoute>> routes = d->defaultRoutes(family);
        if (!routes)
            return routes.error();
        for (const LinkDefaultRoute &route : *routes) {
            if (Interface *interface = find(interfaces, route.interfaceIndex))
                interface->defaultRoutes.append(route.route);
        }
    }
    for (Interface &interface : interfaces)
        std::stable_sort(interface.defaultRoutes.begin(), interface.defaultRoutes.end(), comesBefore);
    return interfaces;
}

int RouteQueries::outputInterface(const Flow &flow)
{
    if (flow.remote.address.isNull())
        return 0;
    const Result<Socket *> own = d->ready();
    if (!own)
        return 0;
    const Message message = makeRequest(RTM_GETROUTE, routeLookupRequest(flow));
    int interfaceIndex = 0;
    const auto take = [&interfaceIndex](const MessageView &answer) {
        if (answer.type == RTM_NEWROUTE)
            interfaceIndex = decodeOutputInterface(answer.payload);
    };
    const Result<void> looked = (*own)->execute(message.get(), QStringLiteral("look up a route"), take);
    return looked ? interfaceIndex : 0;
}

std::uint64_t RouteQueries::interruptedDumps() const
{
    return d->socket ? d->socket->interruptedDumps() : 0;
}

std::size_t qHash(const RouteQueries::Flow &flow, std::size_t seed) noexcept
{
    return qHashMulti(seed, flow.local, flow.remote, flow.uid, flow.mark, flow.boundInterfaceIndex);
}

}  // namespace manypath::netlink
