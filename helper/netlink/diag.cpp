// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/diag.h"

#include "helper/netlink/diagjoin.h"
#include "helper/netlink/request.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <iterator>

#include <linux/sock_diag.h>
#include <sys/socket.h>

namespace manypath::netlink {

namespace {

std::int64_t monotonicUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

bool meansNotSupported(int errnum)
{
    // No module for MPTCP; no sock_diag at all.
    return errnum == ENOENT || errnum == EPROTONOSUPPORT;
}

Error asDiagError(Error error)
{
    if (meansNotSupported(error.errnum))
        error.kind = Error::Kind::NotSupported;
    return error;
}

}  // namespace

class Diag::Private {
public:
    template <typename Row>
    Result<std::vector<Row>> rows(DiagProtocol protocol, std::optional<Row> (*decode)(Bytes));
    Result<std::vector<MptcpSocket>> connections() { return rows(DiagProtocol::Mptcp, decodeMptcpSocket); }
    Result<std::vector<SubflowSocket>> subflows() { return rows(DiagProtocol::Tcp, decodeSubflowSocket); }
    Result<std::vector<MptcpSocket>> lookAgain(std::vector<MptcpSocket> all, const std::vector<SubflowSocket> &subflows);

    std::optional<Socket> socket;  // opened when first needed
};

// The kernel dumps one address family at a time; a connection of a dual-stack socket is in one and its subflows in both.
template <typename Row>
Result<std::vector<Row>> Diag::Private::rows(DiagProtocol protocol, std::optional<Row> (*decode)(Bytes))
{
    if (!socket) {
        Result<Socket> opened = Socket::open(Socket::Protocol::SockDiag);
        if (!opened)
            return asDiagError(opened.error());
        socket.emplace(std::move(opened).value());
    }
    const QString what = protocol == DiagProtocol::Mptcp ? QStringLiteral("list MPTCP sockets") : QStringLiteral("list TCP sockets");
    std::vector<Row> all;
    for (const int family : {AF_INET, AF_INET6}) {
        const Message request = makeRequest(SOCK_DIAG_BY_FAMILY, diagRequest(protocol, family));
        Result<std::vector<Row>> part =
            socket->dump<std::vector<Row>>(request.get(), what, [decode](std::vector<Row> &rows, const MessageView &message) {
                if (message.type != SOCK_DIAG_BY_FAMILY)
                    return;
                if (const std::optional<Row> row = decode(message.payload))
                    rows.push_back(*row);
            });
        if (!part)
            return asDiagError(part.error());
        std::vector<Row> decoded = std::move(part).value();
        if (all.empty())
            all = std::move(decoded);
        else
            all.insert(all.end(), decoded.begin(), decoded.end());
    }
    return all;
}

// A connection that closes between the two dumps is in the first and has no subflow in the second, like one that lost
// its last path. Only the kernel can tell which it is, and what has become of it.
Result<std::vector<MptcpSocket>> Diag::Private::lookAgain(std::vector<MptcpSocket> all, const std::vector<SubflowSocket> &subflows)
{
    QSet<Token> withSubflow;
    withSubflow.reserve(static_cast<qsizetype>(all.size()));
    for (const SubflowSocket &subflow : subflows)
        withSubflow.insert(subflow.metrics.token);
    QSet<Token> without;
    for (const MptcpSocket &connection : all) {
        if (!withSubflow.contains(connection.metrics.token))
            without.insert(connection.metrics.token);
    }
    if (without.isEmpty())
        return all;

    const Result<std::vector<MptcpSocket>> later = connections();
    if (!later)
        return later.error();
    const auto isWithout = [&without](const MptcpSocket &connection) { return without.contains(connection.metrics.token); };
    std::erase_if(all, isWithout);
    std::copy_if(later->begin(), later->end(), std::back_inserter(all), isWithout);
    return all;
}

Diag::Diag()
    : d(std::make_unique<Private>())
{
}

Diag::~Diag() = default;

// Connections first: one that appears after its dump is left for the next time, subflows and all. The other way round it
// would show without the subflow it has.
Result<Diag::Dump> Diag::dump()
{
    Result<std::vector<MptcpSocket>> connections = d->connections();
    if (!connections)
        return connections.error();
    Dump dump;
    dump.metrics.timeUs = monotonicUs();
    if (connections->empty())
        return dump;  // nothing to join: spares the walk over all TCP sockets of a machine without MPTCP
    Result<std::vector<SubflowSocket>> subflows = d->subflows();
    if (!subflows)
        return subflows.error();
    connections = d->lookAgain(std::move(connections).value(), *subflows);
    if (!connections)
        return connections.error();

    JoinedSockets joined = joinSockets(std::move(connections).value(), std::move(subflows).value());
    dump.connections = std::move(joined.connections);
    dump.metrics.connections = std::move(joined.connectionMetrics);
    dump.metrics.subflows = std::move(joined.subflowMetrics);
    dump.marks = std::move(joined.marks);
    return dump;
}

std::uint64_t Diag::interruptedDumps() const
{
    return d->socket ? d->socket->interruptedDumps() : 0;
}

}  // namespace manypath::netlink
