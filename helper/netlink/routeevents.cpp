// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/routeevents.h"

#include "helper/netlink/socket.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <optional>

#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace manypath::netlink {

namespace {

constexpr std::array<std::uint32_t, 8> groups{
    RTNLGRP_LINK,         RTNLGRP_IPV4_IFADDR, RTNLGRP_IPV6_IFADDR, RTNLGRP_IPV4_ROUTE,
    RTNLGRP_IPV6_ROUTE,   RTNLGRP_IPV4_RULE,   RTNLGRP_IPV6_RULE,   RTNLGRP_NEXTHOP,
};

// Next hop objects came with 5.3; without them there is nothing to hear of them.
bool isIndispensable(std::uint32_t group)
{
    return group != RTNLGRP_NEXTHOP;
}

// So that a router with a flood of route changes still gets to its other work. The rest wakes us up again.
constexpr int datagramsAtOnce = 1000;

// Whether anything had arrived. That something changed is all there is to know, so a byte of each datagram is enough; the
// kernel drops the rest. An overrun comes as an error, and means a change as well.
bool receive(int descriptor)
{
    char byte = 0;
    return recv(descriptor, &byte, sizeof byte, MSG_DONTWAIT | MSG_TRUNC) >= 0 || errno != EAGAIN;
}

}  // namespace

class RouteEvents::Private {
public:
    explicit Private(Socket &&own, RouteEvents *q)
        : socket(std::move(own))
        , notifier(socket.descriptor(), QSocketNotifier::Read)
    {
        QObject::connect(&notifier, &QSocketNotifier::activated, q, [this, q] { drain(q); });
    }

    void drain(RouteEvents *q);

    Socket socket;
    QSocketNotifier notifier;
};

void RouteEvents::Private::drain(RouteEvents *q)
{
    bool any = false;
    for (int i = 0; i < datagramsAtOnce && receive(socket.descriptor()); ++i)
        any = true;
    if (any)
        Q_EMIT q->changed();
}

RouteEvents::RouteEvents(QObject *parent)
    : QObject(parent)
{
}

RouteEvents::~RouteEvents() = default;

bool RouteEvents::open()
{
    if (d)
        return true;
    Socket::Options options;
    options.nonBlocking = true;
    Result<Socket> opened = Socket::open(Socket::Protocol::Route, options);
    if (!opened)
        return false;
    Socket socket = std::move(opened).value();
    for (const std::uint32_t group : groups) {
        if (!socket.joinGroup(group) && isIndispensable(group))
            return false;
    }
    d = std::make_unique<Private>(std::move(socket), this);
    return true;
}

}  // namespace manypath::netlink
