// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/randomworld.h"

namespace manypath {

namespace {

constexpr int tokens = 24;      // few, so that they come back
constexpr int interfaces = 5;
constexpr int endpoints = 8;

Address address(int host)
{
    return Address::fromString(QStringLiteral("10.0.0.%1").arg(host + 1));
}

}  // namespace

RandomWorld::RandomWorld(quint32 seed)
    : m_random(seed)
{
}

Token RandomWorld::knownToken()
{
    return static_cast<Token>(1 + below(tokens)) * 0x0a1b2c3du;
}

Subflow RandomWorld::randomSubflow()
{
    Subflow subflow;
    subflow.local = {address(below(3)), static_cast<std::uint16_t>(1000 + below(2))};
    subflow.remote = {address(100 + below(2)), 443};
    subflow.localId = static_cast<std::uint8_t>(below(3));
    subflow.state = static_cast<Subflow::State>(below(3));
    subflow.initial = below(3) == 0;
    subflow.backup = below(2) == 0;
    subflow.backupByPeer = below(2) == 0;
    subflow.interfaceIndex = below(interfaces + 1);
    subflow.cookie = static_cast<std::uint64_t>(below(40));
    return subflow;
}

Connection RandomWorld::randomConnection(Token token)
{
    Connection connection;
    connection.token = token;
    connection.local = {address(below(3)), 1000};
    connection.remote = {address(100 + below(3)), 443};
    connection.state = static_cast<Connection::State>(below(3));
    connection.fallback = below(4) == 0;
    connection.serverSide = below(2) == 0;
    connection.pathManager = static_cast<PathManager>(below(3));
    connection.application = below(3) == 0 ? QString() : QStringLiteral("app%1").arg(below(3));
    return connection;
}

Event RandomWorld::randomEvent()
{
    switch (below(9)) {
    case 0:
    case 1:
        return ConnectionUpdated{randomConnection(knownToken())};
    case 2:
        return ConnectionGone{knownToken()};
    case 3:
    case 4:
        return SubflowUpdated{knownToken(), randomSubflow()};
    case 5:
        return SubflowGone{knownToken(), randomSubflow().key()};
    case 6: {
        Interface interface;
        interface.index = 1 + below(interfaces);
        interface.name = QStringLiteral("if%1").arg(below(interfaces));
        interface.type = static_cast<Interface::Type>(below(8));
        interface.up = below(2) == 0;
        interface.carrier = below(2) == 0;
        if (below(3) == 0)
            return InterfaceRemoved{interface.index};
        return InterfaceUpdated{interface};
    }
    case 7:
        return EndpointUpdated{{static_cast<std::uint8_t>(1 + below(endpoints)), address(below(3)), 0,
                                static_cast<EndpointFlags>(below(64)), below(interfaces)}};
    default:
        return EndpointRemoved{static_cast<std::uint8_t>(1 + below(endpoints))};
    }
}

void RandomWorld::measure()
{
    MetricsSample sample;
    sample.timeUs = m_timeUs += 1'000'000;
    for (const auto &[token, connection] : m_world.connections()) {
        for (const Subflow &subflow : connection.subflows) {
            if (subflow.cookie == 0 || below(3) == 0)
                continue;
            SubflowMetrics metrics;
            metrics.cookie = subflow.cookie;
            metrics.token = token;
            metrics.rttUs = static_cast<std::uint32_t>(below(50'000));
            metrics.bytesReceived = m_bytes += static_cast<std::uint64_t>(below(10'000));
            metrics.bytesSent = m_bytes;
            metrics.bytesAcked = m_bytes;
            sample.subflows.append(metrics);
        }
    }
    m_metrics.apply(sample);
}

void RandomWorld::step()
{
    for (int things = 1 + below(8); things > 0; --things)
        m_world.apply(randomEvent());
    if (below(2) == 0)
        measure();
}

void RandomWorld::restart()
{
    World other;
    for (int things = 20 + below(40); things > 0; --things)
        other.apply(randomEvent());
    for (const auto &[token, connection] : m_world.connections()) {
        if (below(2) == 0)
            continue;
        other.apply(ConnectionUpdated{connection});
        for (const Subflow &subflow : connection.subflows)
            other.apply(SubflowUpdated{token, subflow});
    }
    m_world = other;
    m_metrics.clear();
}

}  // namespace manypath
