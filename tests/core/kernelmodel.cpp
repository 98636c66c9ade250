// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernelmodel.h"

#include <algorithm>
#include <tuple>

namespace manypath::testing {

using Type = PmEvent::Type;

namespace {

// So few that they are used again all the time.
constexpr int tokens = 6;

template <typename Map>
auto rows(const Map &map)
{
    QList<typename Map::mapped_type> list;
    for (const auto &[key, row] : map)
        list.append(row);
    return list;
}

}  // namespace

KernelModel::KernelModel(std::uint32_t seed)
    : m_random(seed)
    , m_pathManager(chance(50) ? PathManager::Kernel : PathManager::Userspace)
{
    m_settings.values = {{QStringLiteral("enabled"), QStringLiteral("1")}, {QStringLiteral("path_manager"), pathManagerName(m_pathManager)}};
}

int KernelModel::below(int limit)
{
    // Not a std distribution: those differ between libraries.
    return static_cast<int>(m_random() % static_cast<std::uint32_t>(limit));
}

bool KernelModel::chance(int percent)
{
    return below(100) < percent;
}

QList<PmEvent> KernelModel::step()
{
    if (chance(15)) {
        changeTheRest();
        return {};
    }
    const Token token = 1 + static_cast<Token>(below(tokens));
    const auto found = m_connections.find(token);
    if (found == m_connections.end())
        return open();
    if (chance(15))
        return end(token);
    const QList<PmEvent> events = change(found->second);
    settle(found->second);
    return events;
}

QList<PmEvent> KernelModel::open()
{
    Token token = 1;
    while (m_connections.contains(token))
        ++token;
    Connection connection;
    connection.token = token;
    connection.local = {address(), m_nextPort++};
    connection.remote = {Address::fromString(QStringLiteral("10.0.0.2")), 443};
    connection.fallback = chance(10);
    connection.serverSide = chance(50);
    connection.denyJoinId0 = chance(20);
    connection.takesIPv6 = connection.local.address.isIPv6() || chance(30);
    connection.pathManager = m_pathManager;
    connection.uid = static_cast<std::uint32_t>(below(3)) * 1000;
    connection.inode = m_nextInode++;
    connection.application = chance(50) ? QStringLiteral("app%1").arg(below(5)) : QString();
    connection.cgroupId = 1 + below(5);
    connection.unit = chance(50) ? QStringLiteral("unit%1.service").arg(connection.cgroupId) : QString();
    connection.subflows.append(subflow(connection, true));
    m_closed[token] = false;
    m_connections.insert_or_assign(token, connection);

    PmEvent created = event(Type::Created, connection, connection.subflows.first());
    created.backup.reset();
    created.flags = static_cast<std::uint16_t>((connection.serverSide ? PmEvent::flagServerSide : 0)
                                               | (connection.denyJoinId0 ? PmEvent::flagDenyJoinId0 : 0));
    return {created};
}

QList<PmEvent> KernelModel::change(Connection &connection)
{
    if (m_closed[connection.token])
        return chance(50) && !connection.subflows.isEmpty() ? loseSubflow(connection) : QList<PmEvent>{};
    if (connection.state == Connection::State::Created) {
        if (chance(30))
            return {};
        connection.state = Connection::State::Established;
        return {event(Type::Established, connection)};
    }
    switch (below(8)) {
    case 0:
        m_closed[connection.token] = true;
        return {event(Type::Closed, connection)};
    case 1:
    case 2:
        return connection.subflows.isEmpty() ? QList<PmEvent>{} : loseSubflow(connection);
    case 3: {
        if (connection.subflows.isEmpty())
            return {};
        Subflow &subflow = connection.subflows[below(static_cast<int>(connection.subflows.size()))];
        subflow.backup = chance(50);  // this side's wish makes no event
        if (chance(50))
            return {};
        subflow.backupByPeer = !subflow.backupByPeer;
        return {event(Type::SubflowPriority, connection, subflow)};
    }
    case 4: {
        PmEvent announced = event(chance(70) ? Type::Announced : Type::Removed, connection);
        announced.remoteId = static_cast<std::uint8_t>(1 + below(4));
        if (announced.type == Type::Announced) {
            announced.remoteAddress = address();
            announced.remotePort = 443;
        }
        return {announced};
    }
    default:
        return join(connection);
    }
}

QList<PmEvent> KernelModel::join(Connection &connection)
{
    Subflow joining = subflow(connection, false);
    if (chance(15)) {  // its SYN failed: never heard of before
        PmEvent closed = event(Type::SubflowClosed, connection, joining);
        closed.error = 111;
        return {closed};
    }
    if (chance(20))
        joining.state = Subflow::State::Pending;
    connection.subflows.append(joining);
    if (joining.state == Subflow::State::Pending)
        return {};
    return {event(Type::SubflowEstablished, connection, joining)};
}

QList<PmEvent> KernelModel::loseSubflow(Connection &connection)
{
    const Subflow lost = connection.subflows.takeAt(below(static_cast<int>(connection.subflows.size())));
    PmEvent closed = event(Type::SubflowClosed, connection, lost);
    if (lost.state == Subflow::State::Pending)
        closed.remotePort = 0;
    return {closed};
}

QList<PmEvent> KernelModel::end(Token token)
{
    const Connection connection = m_connections.at(token);
    const bool closed = m_closed.at(token);
    m_connections.erase(token);
    if (closed || chance(50))  // said before, or aborted by the peer, of which nobody is told
        return {};
    return {event(Type::Closed, connection)};
}

void KernelModel::changeTheRest()
{
    const int index = 1 + below(4);
    const auto id = static_cast<std::uint8_t>(1 + below(4));
    switch (below(4)) {
    case 0:
        if (chance(30)) {
            m_interfaces.erase(index);
        } else {
            Interface interface;
            interface.index = index;
            interface.name = QStringLiteral("if%1").arg(below(9));
            interface.carrier = chance(50);
            m_interfaces.insert_or_assign(index, interface);
        }
        return;
    case 1:
        if (chance(30))
            m_endpoints.erase(id);
        else
            m_endpoints.insert_or_assign(id, Endpoint{id, address(), 0, static_cast<EndpointFlags>(below(16)), below(3)});
        return;
    case 2:
        m_limits = {static_cast<std::uint32_t>(below(9)), static_cast<std::uint32_t>(below(9))};
        return;
    case 3:
        m_settings.values.insert(QStringLiteral("close_timeout"), QString::number(below(90)));
        return;
    }
}

// What follows for the connection: its state, and the order in which a World keeps its subflows.
void KernelModel::settle(Connection &connection) const
{
    if (m_closed.at(connection.token) || connection.subflows.isEmpty())
        connection.state = Connection::State::Closing;
    else if (connection.state == Connection::State::Closing)
        connection.state = Connection::State::Established;
    std::sort(connection.subflows.begin(), connection.subflows.end(), [](const Subflow &a, const Subflow &b) {
        return std::tuple(!a.initial, a.localId, a.remoteId, a.local, a.remote) < std::tuple(!b.initial, b.localId, b.remoteId, b.local, b.remote);
    });
}

KernelDump KernelModel::dump()
{
    KernelDump dump;
    if (chance(90)) {
        QList<SeenConnection> connections;
        for (const auto &[token, connection] : m_connections) {
            SeenConnection seen{connection, std::nullopt, std::nullopt};
            const bool initialAlive = std::any_of(connection.subflows.begin(), connection.subflows.end(), [](const Subflow &s) { return s.initial; });
            if (initialAlive) {
                seen.serverSide = connection.serverSide;
                seen.established = connection.state != Connection::State::Created;
            }
            seen.connection.serverSide = false;
            seen.connection.denyJoinId0 = false;
            if (chance(30))
                seen.connection.pathManager = PathManager::Unknown;
            if (chance(30))
                seen.connection.application.clear();
            if (chance(30))
                seen.connection.unit.clear();
            for (Subflow &subflow : seen.connection.subflows) {
                if (subflow.boundInterfaceIndex == 0 && chance(30))
                    subflow.interfaceIndex = 0;
            }
            std::shuffle(seen.connection.subflows.begin(), seen.connection.subflows.end(), m_random);
            connections.append(seen);
        }
        std::shuffle(connections.begin(), connections.end(), m_random);
        dump.connections = connections;
    }
    if (chance(80))
        dump.interfaces = rows(m_interfaces);
    if (chance(80))
        dump.endpoints = rows(m_endpoints);
    if (chance(80))
        dump.limits = m_limits;
    if (chance(80))
        dump.settings = m_settings;
    return dump;
}

Address KernelModel::address()
{
    return Address::fromString(chance(20) ? QStringLiteral("2001:db8::%1").arg(1 + below(5)) : QStringLiteral("10.0.%1.1").arg(1 + below(5)));
}

Subflow KernelModel::subflow(const Connection &connection, bool initial)
{
    Subflow result;
    result.local = initial ? connection.local : SocketAddress{address(), m_nextPort++};
    result.remote = connection.remote;
    result.initial = initial;
    result.localId = initial ? 0 : static_cast<std::uint8_t>(below(5));
    result.remoteId = initial ? 0 : static_cast<std::uint8_t>(below(3));
    result.backup = chance(20);
    result.backupByPeer = !initial && chance(20);
    result.interfaceIndex = 1 + below(3);
    result.boundInterfaceIndex = chance(30) ? result.interfaceIndex : 0;
    result.cookie = m_random();
    return result;
}

PmEvent KernelModel::event(Type type, const Connection &connection) const
{
    PmEvent result;
    result.type = type;
    result.token = connection.token;
    return result;
}

PmEvent KernelModel::event(Type type, const Connection &connection, const Subflow &subflow)
{
    PmEvent result = event(type, connection);
    const bool mapped = subflow.local.address.isIPv4() && connection.takesIPv6;
    result.localAddress = mapped ? subflow.local.address.mapped() : subflow.local.address;
    result.remoteAddress = mapped ? subflow.remote.address.mapped() : subflow.remote.address;
    result.localPort = subflow.local.port;
    result.remotePort = subflow.remote.port;
    result.localId = subflow.localId;
    result.remoteId = subflow.remoteId;
    result.backup = subflow.backupByPeer ? 1 : 0;
    if (subflow.boundInterfaceIndex)
        result.interfaceIndex = subflow.boundInterfaceIndex;
    return result;
}

}  // namespace manypath::testing
