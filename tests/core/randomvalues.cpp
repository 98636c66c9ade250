// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomvalues.h"

namespace manypath::testing {

namespace {

// The largest value of each enum; the first is 0.
constexpr int largest(Subflow::State)
{
    return static_cast<int>(Subflow::State::Closing);
}
constexpr int largest(Connection::State)
{
    return static_cast<int>(Connection::State::Closing);
}
constexpr int largest(PathManager)
{
    return static_cast<int>(PathManager::Userspace);
}
constexpr int largest(Interface::Type)
{
    return static_cast<int>(Interface::Type::Virtual);
}
constexpr int largest(EndpointOwner)
{
    return static_cast<int>(EndpointOwner::Mptcpd);
}
constexpr int largest(Role)
{
    return static_cast<int>(Role::Never);
}
constexpr int largest(Address::Family)
{
    return static_cast<int>(Address::Family::IPv6);
}

}  // namespace

template <std::integral T>
void RandomValues::fill(T &value)
{
    constexpr std::uint64_t exact = std::uint64_t{1} << 53;
    switch (below(8)) {
    case 0: value = 0; return;
    case 1: value = std::numeric_limits<T>::max(); return;
    case 2: value = std::numeric_limits<T>::min(); return;
    case 3: value = static_cast<T>(exact); return;
    case 4: value = static_cast<T>(exact + 1); return;
    case 5: value = static_cast<T>(-static_cast<std::int64_t>(exact) - 1); return;
    default: value = static_cast<T>(m_random()); return;
    }
}

template <typename Enum>
    requires std::is_enum_v<Enum>
void RandomValues::fill(Enum &value)
{
    value = static_cast<Enum>(below(largest(Enum{}) + 1));
}

template <typename T>
void RandomValues::fill(std::optional<T> &value)
{
    if (below(2) == 0)
        fill(value.emplace());
}

template <typename T>
void RandomValues::fill(QList<T> &value)
{
    for (int rows = below(4); rows > 0; --rows)
        fill(value.emplaceBack());
}

void RandomValues::fill(QString &value)
{
    static const QStringList pieces{QStringLiteral("wlan0"), QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("\n"), QString(QChar(u'\0')),
                                    QStringLiteral("\u00e4\u20ac"), QStringLiteral("\U0001f4f6"), QString(QChar(u'\u2028')), QStringLiteral("12"),
                                    QStringLiteral("</script>")};
    for (int count = below(4); count > 0; --count)
        value += pieces.at(below(static_cast<int>(pieces.size())));
}

void RandomValues::fill(Address &value)
{
    std::array<std::uint8_t, 16> bytes{};
    for (std::uint8_t &byte : bytes)
        byte = below(3) ? 0 : static_cast<std::uint8_t>(m_random());
    switch (below(4)) {
    case 0: value = Address(); return;
    case 1: value = Address::fromBytes(bytes.data(), 4); return;
    case 2: value = Address::fromBytes(bytes.data(), 4).mapped(); return;
    default: value = Address::fromBytes(bytes.data(), 16); return;
    }
}

void RandomValues::fill(SocketAddress &value)
{
    auto &[address, port] = value;
    each(address, port);
}

void RandomValues::fill(Subflow &value)
{
    auto &[local, remote, localId, remoteId, state, initial, backup, backupByPeer, interfaceIndex, boundInterfaceIndex, cookie] = value;
    each(local, remote, localId, remoteId, state, initial, backup, backupByPeer, interfaceIndex, boundInterfaceIndex, cookie);
}

void RandomValues::fill(AnnouncedAddress &value)
{
    auto &[id, address] = value;
    each(id, address);
}

void RandomValues::fill(Connection &value)
{
    auto &[token, local, remote, state, fallback, serverSide, denyJoinId0, takesIPv6, pathManager, uid, inode, cgroupId, application, unit, subflows,
           announced] = value;
    each(token, local, remote, state, fallback, serverSide, denyJoinId0, takesIPv6, pathManager, uid, inode, cgroupId, application, unit, subflows, announced);
}

void RandomValues::fill(InterfaceAddress &value)
{
    auto &[address, peer, prefix, scope, flags] = value;
    each(address, peer, prefix, scope, flags);
}

void RandomValues::fill(DefaultRoute &value)
{
    auto &[family, gateway, metric, table] = value;
    each(family, gateway, metric, table);
}

void RandomValues::fill(Interface &value)
{
    auto &[index, name, kind, type, up, carrier, pointToPoint, operState, mtu, networkManagerEndpoints, addresses, defaultRoutes] = value;
    each(index, name, kind, type, up, carrier, pointToPoint, operState, mtu, networkManagerEndpoints, addresses, defaultRoutes);
}

void RandomValues::fill(Endpoint &value)
{
    auto &[id, address, port, flags, interfaceIndex, owner] = value;
    each(id, address, port, flags, interfaceIndex, owner);
}

void RandomValues::fill(Limits &value)
{
    auto &[subflows, addAddressAccepted] = value;
    each(subflows, addAddressAccepted);
}

void RandomValues::fill(KernelSettings &value)
{
    auto &[values] = value;
    for (int rows = below(4); rows > 0; --rows) {
        QString key;
        fill(key);
        fill(values[key]);
    }
}

void RandomValues::fill(Health &value)
{
    auto &[pathManagerAvailable, eventsSubscribed, privileged, diagAvailable, overruns, interruptedDumps, unknownMessages, unknownAttributes,
           endpointCapacity, malformedMessages] = value;
    each(pathManagerAvailable, eventsSubscribed, privileged, diagAvailable, overruns, interruptedDumps, unknownMessages, unknownAttributes,
         endpointCapacity, malformedMessages);
}

void RandomValues::fill(RoleRule &value)
{
    auto &[pattern, role] = value;
    each(pattern, role);
}

void RandomValues::fill(OutsidePolicy &value)
{
    auto &[name, description, tokens] = value;
    each(name, description, tokens);
}

void RandomValues::fill(Steering &value)
{
    auto &[policy, roles, subflowsPerConnection, subflowLimit, addAddressLimit, limitsOfOthers, outside] = value;
    fill(policy.name);
    KernelSettings parameters;
    fill(parameters);
    policy.parameters = parameters.values;
    each(roles, subflowsPerConnection, subflowLimit, addAddressLimit, limitsOfOthers, outside);
}

void RandomValues::fill(SubflowMetrics &value)
{
    auto &[cookie, token, rttUs, rttVarUs, minRttUs, cwnd, mss, unacked, lost, retransmissions, bytesSent, bytesReceived, bytesAcked,
           bytesRetransmitted, deliveryRate, pacingRate] = value;
    each(cookie, token, rttUs, rttVarUs, minRttUs, cwnd, mss, unacked, lost, retransmissions, bytesSent, bytesReceived, bytesAcked,
         bytesRetransmitted, deliveryRate, pacingRate);
}

void RandomValues::fill(ConnectionMetrics &value)
{
    auto &[token, bytesSent, bytesReceived, bytesAcked, bytesRetransmitted, retransmissions] = value;
    each(token, bytesSent, bytesReceived, bytesAcked, bytesRetransmitted, retransmissions);
}

void RandomValues::fill(PmEvent &value)
{
    static constexpr std::array types{PmEvent::Type::Created,         PmEvent::Type::Established,        PmEvent::Type::Closed,
                                      PmEvent::Type::Announced,       PmEvent::Type::Removed,            PmEvent::Type::SubflowEstablished,
                                      PmEvent::Type::SubflowClosed,   PmEvent::Type::SubflowPriority,    PmEvent::Type::ListenerCreated,
                                      PmEvent::Type::ListenerClosed};
    auto &[type, token, family, localAddress, remoteAddress, localPort, remotePort, localId, remoteId, backup, error, flags, timeout,
           interfaceIndex, resetReason, resetFlags, serverSide] = value;
    type = types[static_cast<std::size_t>(below(static_cast<int>(types.size())))];
    each(token, family, localAddress, remoteAddress, localPort, remotePort, localId, remoteId, backup, error, flags, timeout, interfaceIndex,
         resetReason, resetFlags, serverSide);
}

void RandomValues::fill(ConnectionUpdated &value)
{
    auto &[connection] = value;
    fill(connection);
}

void RandomValues::fill(ConnectionGone &value)
{
    auto &[token] = value;
    fill(token);
}

void RandomValues::fill(SubflowUpdated &value)
{
    auto &[token, subflow] = value;
    each(token, subflow);
}

void RandomValues::fill(SubflowGone &value)
{
    auto &[token, key] = value;
    auto &[local, remote] = key;
    each(token, local, remote);
}

void RandomValues::fill(InterfaceUpdated &value)
{
    auto &[interface] = value;
    fill(interface);
}

void RandomValues::fill(InterfaceRemoved &value)
{
    auto &[index] = value;
    fill(index);
}

void RandomValues::fill(EndpointUpdated &value)
{
    auto &[endpoint] = value;
    fill(endpoint);
}

void RandomValues::fill(EndpointRemoved &value)
{
    auto &[id] = value;
    fill(id);
}

void RandomValues::fill(LimitsChanged &value)
{
    auto &[limits] = value;
    fill(limits);
}

void RandomValues::fill(SettingsChanged &value)
{
    auto &[settings] = value;
    fill(settings);
}

void RandomValues::fill(HealthChanged &value)
{
    auto &[health] = value;
    fill(health);
}

void RandomValues::fill(SteeringChanged &value)
{
    auto &[steering] = value;
    fill(steering);
}

void RandomValues::fill(MetricsSampled &value)
{
    auto &[timeUs, connections, subflows] = value.sample;
    each(timeUs, connections, subflows);
}

void RandomValues::fill(Action &value)
{
    CreateSubflow create;
    each(create.token, create.local, create.remote, create.localId, create.remoteId, create.interfaceIndex, create.backup);
    DestroySubflow destroy;
    each(destroy.token, destroy.key.local, destroy.key.remote);
    SetSubflowBackup setBackup;
    each(setBackup.token, setBackup.key.local, setBackup.key.remote, setBackup.backup);
    AnnounceAddress announce;
    each(announce.token, announce.address, announce.id, announce.interfaceIndex, announce.listen);
    WithdrawAddress withdraw;
    each(withdraw.token, withdraw.id);
    AddEndpoint add;
    each(add.endpoint);
    ChangeEndpoint change;
    each(change.id, change.address);
    change.mask = static_cast<EndpointFlags>(EndpointFlag::Backup);
    change.flags = below(2) ? change.mask : 0;
    RemoveEndpoint remove;
    each(remove.id, remove.address);
    SetLimits limits;
    each(limits.subflows, limits.addAddressAccepted);
    const std::array all{Action(create), Action(destroy), Action(setBackup), Action(announce), Action(withdraw),
                         Action(add),    Action(change),  Action(remove),    Action(limits)};
    static_assert(all.size() == std::variant_size_v<Action>);
    value = all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
}

void RandomValues::fill(ActionAnswered &value)
{
    each(value.action, value.reason, value.id);
    if (below(2)) {
        value.error.emplace();
        value.error->kind = below(2) ? Error::Kind::Kernel : Error::Kind::InvalidArgument;
        each(value.error->errnum, value.error->extack, value.error->message);
    }
}

World RandomValues::world()
{
    QList<Connection> connections;
    QList<Interface> interfaces;
    QList<Endpoint> endpoints;
    Limits limits;
    KernelSettings settings;
    Health health;
    Steering steering;
    each(connections, interfaces, endpoints, limits, settings, health, steering);
    return World(connections, interfaces, endpoints, limits, settings, health, steering);
}

Change RandomValues::change()
{
    Change result;
    each(result.sequence, result.timeUs);
    const auto kind = static_cast<std::size_t>(below(static_cast<int>(std::variant_size_v<Event>)));
    [this, kind, &event = result.event]<std::size_t... I>(std::index_sequence<I...>) {
        ((I == kind ? fill(event.emplace<I>()) : void()), ...);
    }(std::make_index_sequence<std::variant_size_v<Event>>());
    return result;
}

}  // namespace manypath::testing
