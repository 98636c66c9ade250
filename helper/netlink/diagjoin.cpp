// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/diagjoin.h"

#include <algorithm>
#include <span>

namespace manypath::netlink {

namespace {

// Any join needs a fully established connection (RFC 8684 3.2), and after a fallback nothing is left to wait for. The
// initial subflow of a side that only listened so far says the same by its flag.
std::optional<bool> isEstablished(const MptcpSocket &connection, std::span<const SubflowSocket> subflows)
{
    if (connection.fallback)
        return true;
    if (subflows.empty())
        return {};
    return std::any_of(subflows.begin(), subflows.end(),
                       [](const SubflowSocket &socket) { return socket.fullyEstablished || !socket.subflow.initial; });
}

// Joins say nothing about who opened the connection: with an endpoint for subflows a server joins as well.
std::optional<bool> isServerSide(std::span<const SubflowSocket> subflows)
{
    if (subflows.empty() || !subflows.front().subflow.initial)
        return {};
    return !subflows.front().opened;
}

SeenConnection see(const MptcpSocket &socket, std::span<const SubflowSocket> subflows)
{
    SeenConnection seen;
    seen.established = isEstablished(socket, subflows);
    seen.serverSide = isServerSide(subflows);
    Connection &connection = seen.connection;
    connection.token = socket.metrics.token;
    connection.local = socket.local;
    connection.remote = socket.remote;
    if (socket.closing)
        connection.state = Connection::State::Closing;
    else
        connection.state = seen.established.value_or(true) ? Connection::State::Established : Connection::State::Created;
    connection.fallback = socket.fallback;
    connection.takesIPv6 = socket.ipv6;
    connection.serverSide = seen.serverSide.value_or(false);
    connection.uid = socket.uid;
    connection.inode = socket.inode;
    connection.cgroupId = socket.cgroupId;
    connection.subflows.reserve(static_cast<qsizetype>(subflows.size()));
    for (const SubflowSocket &subflow : subflows)
        connection.subflows.append(subflow.subflow);
    return seen;
}

}  // namespace

JoinedSockets joinSockets(std::vector<MptcpSocket> connections, std::vector<SubflowSocket> subflows)
{
    std::sort(connections.begin(), connections.end(),
              [](const MptcpSocket &a, const MptcpSocket &b) { return a.metrics.token < b.metrics.token; });
    std::sort(subflows.begin(), subflows.end(), [](const SubflowSocket &a, const SubflowSocket &b) {
        return a.metrics.token != b.metrics.token ? a.metrics.token < b.metrics.token : comesBefore(a.subflow, b.subflow);
    });

    JoinedSockets joined;
    joined.connections.reserve(static_cast<qsizetype>(connections.size()));
    joined.connectionMetrics.reserve(static_cast<qsizetype>(connections.size()));
    joined.subflowMetrics.reserve(static_cast<qsizetype>(subflows.size()));
    auto next = subflows.cbegin();
    for (const MptcpSocket &connection : connections) {
        const Token token = connection.metrics.token;
        const auto first = std::find_if(next, subflows.cend(), [token](const SubflowSocket &s) { return s.metrics.token >= token; });
        next = std::find_if(first, subflows.cend(), [token](const SubflowSocket &s) { return s.metrics.token > token; });
        const std::span<const SubflowSocket> own(first, next);
        joined.connections.append(see(connection, own));
        if (connection.counted)
            joined.connectionMetrics.append(connection.metrics);
        for (const SubflowSocket &subflow : own) {
            joined.subflowMetrics.append(subflow.metrics);
            if (subflow.mark != 0)
                joined.marks.insert(subflow.metrics.cookie, subflow.mark);
        }
    }
    return joined;
}

}  // namespace manypath::netlink
