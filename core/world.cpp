// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/world.h"

#include <algorithm>

namespace manypath {

namespace {

QList<Subflow>::iterator findSubflow(Connection &connection, const SubflowKey &key)
{
    return std::find_if(connection.subflows.begin(), connection.subflows.end(),
                        [&key](const Subflow &subflow) { return subflow.key() == key; });
}

// The subflow an event means. The kernel reports one destroyed before it was up with a remote port of 0.
QList<Subflow>::iterator findSubflow(Connection &connection, const PmEvent &event)
{
    const SubflowKey key{event.local(), event.remote()};
    if (key.remote.port != 0)
        return findSubflow(connection, key);
    return std::find_if(connection.subflows.begin(), connection.subflows.end(), [&](const Subflow &subflow) {
        return subflow.local == key.local && subflow.localId == event.localId.value_or(0);
    });
}

void putSubflow(Connection &connection, const Subflow &subflow)
{
    connection.subflows.removeIf([key = subflow.key()](const Subflow &known) { return known.key() == key; });
    const auto place = std::lower_bound(connection.subflows.begin(), connection.subflows.end(), subflow, comesBefore);
    connection.subflows.insert(place, subflow);
}

template <typename Map>
auto *find(Map &map, const typename Map::key_type &key)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

}  // namespace

World::World(const QList<Connection> &connections, const QList<Interface> &interfaces, const QList<Endpoint> &endpoints,
             const Limits &limits, const KernelSettings &settings, const Health &health, const Steering &steering)
    : m_limits(limits)
    , m_settings(settings)
    , m_health(health)
    , m_steering(steering)
{
    for (const Connection &connection : connections)
        m_connections.insert_or_assign(connection.token, connection);
    for (const Interface &interface : interfaces)
        m_interfaces.insert_or_assign(interface.index, interface);
    for (const Endpoint &endpoint : endpoints)
        m_endpoints.insert_or_assign(endpoint.id, endpoint);
}

void World::apply(const Event &event)
{
    std::visit([this](const auto &e) { reduce(e); }, event);
}

const Connection *World::connection(Token token) const
{
    return find(m_connections, token);
}

const Interface *World::interface(int index) const
{
    return find(m_interfaces, index);
}

const Interface *World::interfaceByName(const QString &name) const
{
    const auto found = std::find_if(m_interfaces.begin(), m_interfaces.end(),
                                    [&name](const auto &entry) { return entry.second.name == name; });
    return found == m_interfaces.end() ? nullptr : &found->second;
}

QString World::interfaceName(int index) const
{
    const Interface *found = interface(index);
    return found ? found->name : QString();
}

void World::reduce(const PmEvent &event)
{
    if (!event.token)
        return;
    if (event.type == PmEvent::Type::Created) {
        connectionCreated(event);
        return;
    }
    Connection *connection = find(m_connections, *event.token);
    if (!connection)
        return;
    switch (event.type) {
    case PmEvent::Type::Created:
    case PmEvent::Type::ListenerCreated:
    case PmEvent::Type::ListenerClosed:
        return;
    case PmEvent::Type::Established:
        if (connection->state == Connection::State::Created)
            connection->state = Connection::State::Established;
        return;
    case PmEvent::Type::Closed:
        // close(2) was called; sock_diag shows the socket until the peer has agreed, and reconciliation takes it away then.
        connection->state = Connection::State::Closing;
        return;
    case PmEvent::Type::Announced: {
        const AnnouncedAddress announced{event.remoteId.value_or(0), event.remote()};
        auto place = std::lower_bound(connection->announced.begin(), connection->announced.end(), announced.id,
                                      [](const AnnouncedAddress &a, std::uint8_t id) { return a.id < id; });
        if (place != connection->announced.end() && place->id == announced.id)
            *place = announced;
        else
            connection->announced.insert(place, announced);
        return;
    }
    case PmEvent::Type::Removed:
        connection->announced.removeIf([&event](const AnnouncedAddress &a) { return a.id == event.remoteId.value_or(0); });
        return;
    case PmEvent::Type::SubflowEstablished:
        subflowEstablished(*connection, event);
        return;
    case PmEvent::Type::SubflowClosed:
        if (const auto subflow = findSubflow(*connection, event); subflow != connection->subflows.end())
            connection->subflows.erase(subflow);
        return;
    case PmEvent::Type::SubflowPriority:
        if (const auto subflow = findSubflow(*connection, event); subflow != connection->subflows.end())
            subflow->backupByPeer = event.backup.value_or(0) != 0;
        return;
    }
}

void World::connectionCreated(const PmEvent &event)
{
    const SocketAddress local = event.local();
    const SocketAddress remote = event.remote();
    Connection *known = find(m_connections, *event.token);
    if (known && known->local == local && known->remote == remote) {
        // Reconciliation was faster than the event: it knows all but this.
        known->denyJoinId0 = (event.flags.value_or(0) & PmEvent::flagDenyJoinId0) != 0;
        return;
    }
    Connection connection;
    connection.token = *event.token;
    connection.local = local;
    connection.remote = remote;
    connection.serverSide = event.serverSide.value_or(0) != 0 || (event.flags.value_or(0) & PmEvent::flagServerSide) != 0;
    connection.denyJoinId0 = (event.flags.value_or(0) & PmEvent::flagDenyJoinId0) != 0;
    // Mapped addresses are those of an IPv6 socket.
    connection.takesIPv6 = event.localAddress.value_or(Address{}).isIPv6();
    connection.pathManager = m_settings.pathManager();
    Subflow initial;
    initial.local = local;
    initial.remote = remote;
    initial.initial = true;
    initial.interfaceIndex = initial.boundInterfaceIndex = event.interfaceIndex.value_or(0);
    connection.subflows.append(initial);
    m_connections.insert_or_assign(connection.token, connection);
}

void World::subflowEstablished(Connection &connection, const PmEvent &event)
{
    const auto known = findSubflow(connection, SubflowKey{event.local(), event.remote()});
    Subflow subflow = known == connection.subflows.end() ? Subflow{} : *known;
    subflow.local = event.local();
    subflow.remote = event.remote();
    subflow.localId = event.localId.value_or(0);
    subflow.remoteId = event.remoteId.value_or(0);
    subflow.state = Subflow::State::Established;
    subflow.backupByPeer = event.backup.value_or(0) != 0;
    if (event.interfaceIndex)
        subflow.interfaceIndex = subflow.boundInterfaceIndex = *event.interfaceIndex;
    putSubflow(connection, subflow);
}

void World::reduce(const ConnectionUpdated &event)
{
    Connection updated = event.connection;
    if (const Connection *known = find(m_connections, updated.token)) {
        updated.subflows = known->subflows;
        updated.announced = known->announced;
    }
    m_connections.insert_or_assign(updated.token, updated);
}

void World::reduce(const ConnectionGone &event)
{
    m_connections.erase(event.token);
}

void World::reduce(const SubflowUpdated &event)
{
    if (Connection *connection = find(m_connections, event.token))
        putSubflow(*connection, event.subflow);
}

void World::reduce(const SubflowGone &event)
{
    if (Connection *connection = find(m_connections, event.token))
        connection->subflows.removeIf([&event](const Subflow &subflow) { return subflow.key() == event.key; });
}

void World::reduce(const InterfaceUpdated &event)
{
    m_interfaces.insert_or_assign(event.interface.index, event.interface);
}

void World::reduce(const InterfaceRemoved &event)
{
    m_interfaces.erase(event.index);
}

void World::reduce(const EndpointUpdated &event)
{
    m_endpoints.insert_or_assign(event.endpoint.id, event.endpoint);
}

void World::reduce(const EndpointRemoved &event)
{
    m_endpoints.erase(event.id);
}

void World::reduce(const LimitsChanged &event)
{
    m_limits = event.limits;
}

void World::reduce(const SettingsChanged &event)
{
    m_settings = event.settings;
}

void World::reduce(const HealthChanged &event)
{
    m_health = event.health;
}

void World::reduce(const SteeringChanged &event)
{
    m_steering = event.steering;
}

void World::reduce(const MetricsSampled &) {}

void World::reduce(const ActionAnswered &) {}

}  // namespace manypath
