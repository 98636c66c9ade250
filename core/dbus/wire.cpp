// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dbus/wire.h"

#include "core/dbus/wirerows.h"

#include <QDBusMetaType>

namespace manypath {

namespace {

/// One element of the row "settings".
struct SettingRow {
    QString key;
    QString value;
};

QDBusArgument &operator<<(QDBusArgument &argument, const SettingRow &row)
{
    argument.beginStructure();
    argument << row.key << row.value;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SettingRow &row)
{
    argument.beginStructure();
    argument >> row.key >> row.value;
    argument.endStructure();
    return argument;
}

void putSettings(QDBusArgument &argument, const QMap<QString, QString> &values)
{
    argument.beginArray(QMetaType::fromType<SettingRow>());
    for (auto setting = values.cbegin(); setting != values.cend(); ++setting)
        argument << SettingRow{setting.key(), setting.value()};
    argument.endArray();
}

QMap<QString, QString> takeSettings(const QDBusArgument &argument)
{
    QMap<QString, QString> values;
    argument.beginArray();
    while (!argument.atEnd()) {
        const SettingRow row = take<SettingRow>(argument);
        values.insert(row.key, row.value);
    }
    argument.endArray();
    return values;
}

void putLimit(QDBusArgument &argument, const std::optional<std::uint32_t> &limit)
{
    argument << (limit ? static_cast<qlonglong>(*limit) : qlonglong(-1));
}

std::optional<std::uint32_t> takeLimit(const QDBusArgument &argument)
{
    const auto limit = take<qlonglong>(argument);
    return limit < 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(limit));
}

template <typename Map>
void putRows(QDBusArgument &argument, const Map &rows)
{
    argument.beginArray(QMetaType::fromType<typename Map::mapped_type>());
    for (const auto &[key, row] : rows)
        argument << row;
    argument.endArray();
}

template <typename T>
void registerRow()
{
    qDBusRegisterMetaType<T>();
    qDBusRegisterMetaType<QList<T>>();
}

}  // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const Address &value)
{
    return argument << value.unmapped().toString();
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Address &value)
{
    value = Address::fromString(take<QString>(argument)).unmapped();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const SocketAddress &value)
{
    argument.beginStructure();
    argument << value.address << value.port;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SocketAddress &value)
{
    argument.beginStructure();
    argument >> value.address >> value.port;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Endpoint &value)
{
    argument.beginStructure();
    argument << value.id << value.address << value.port << value.flags << value.interfaceIndex << static_cast<uchar>(value.owner);
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Endpoint &value)
{
    argument.beginStructure();
    argument >> value.id >> value.address >> value.port >> value.flags >> value.interfaceIndex;
    value.owner = takeEnum(argument, EndpointOwner::Mptcpd, EndpointOwner::Other);
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Limits &value)
{
    argument.beginStructure();
    argument << value.subflows << value.addAddressAccepted;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Limits &value)
{
    argument.beginStructure();
    argument >> value.subflows >> value.addAddressAccepted;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const InterfaceAddress &value)
{
    argument.beginStructure();
    argument << value.address << value.peer << value.prefix << value.scope << value.flags;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, InterfaceAddress &value)
{
    argument.beginStructure();
    argument >> value.address >> value.peer >> value.prefix >> value.scope >> value.flags;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const DefaultRoute &value)
{
    const auto version = [](Address::Family family) -> uchar {
        switch (family) {
        case Address::Family::None: return 0;
        case Address::Family::IPv4: return 4;
        case Address::Family::IPv6: return 6;
        }
        return 0;
    };
    argument.beginStructure();
    argument << version(value.family) << value.gateway << value.metric << value.table;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, DefaultRoute &value)
{
    argument.beginStructure();
    const uchar version = take<uchar>(argument);
    value.family = version == 4 ? Address::Family::IPv4 : version == 6 ? Address::Family::IPv6 : Address::Family::None;
    argument >> value.gateway >> value.metric >> value.table;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Interface &value)
{
    argument.beginStructure();
    argument << value.index << value.name << value.kind << static_cast<uchar>(value.type) << value.up << value.carrier
             << value.pointToPoint << value.operState << value.mtu << value.networkManagerEndpoints
             << value.addresses << value.defaultRoutes;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Interface &value)
{
    argument.beginStructure();
    argument >> value.index >> value.name >> value.kind;
    value.type = takeEnum(argument, Interface::Type::Virtual, Interface::Type::Other);
    argument >> value.up >> value.carrier >> value.pointToPoint >> value.operState >> value.mtu >> value.networkManagerEndpoints
        >> value.addresses >> value.defaultRoutes;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Subflow &value)
{
    argument.beginStructure();
    argument << value.local << value.remote << value.localId << value.remoteId << static_cast<uchar>(value.state) << value.initial
             << value.backup << value.backupByPeer << value.interfaceIndex << value.boundInterfaceIndex
             << static_cast<qulonglong>(value.cookie);
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Subflow &value)
{
    argument.beginStructure();
    argument >> value.local >> value.remote >> value.localId >> value.remoteId;
    value.state = takeEnum(argument, Subflow::State::Closing, Subflow::State::Pending);
    argument >> value.initial >> value.backup >> value.backupByPeer >> value.interfaceIndex >> value.boundInterfaceIndex;
    value.cookie = take<qulonglong>(argument);
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const AnnouncedAddress &value)
{
    argument.beginStructure();
    argument << value.id << value.address;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, AnnouncedAddress &value)
{
    argument.beginStructure();
    argument >> value.id >> value.address;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Connection &value)
{
    argument.beginStructure();
    argument << value.token << value.local << value.remote << static_cast<uchar>(value.state) << value.fallback << value.serverSide
             << value.denyJoinId0 << value.takesIPv6 << static_cast<uchar>(value.pathManager) << value.uid << value.inode
             << static_cast<qulonglong>(value.cgroupId) << value.application << value.unit << value.subflows << value.announced;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Connection &value)
{
    argument.beginStructure();
    argument >> value.token >> value.local >> value.remote;
    value.state = takeEnum(argument, Connection::State::Closing, Connection::State::Created);
    argument >> value.fallback >> value.serverSide >> value.denyJoinId0 >> value.takesIPv6;
    value.pathManager = takeEnum(argument, PathManager::Userspace, PathManager::Unknown);
    argument >> value.uid >> value.inode;
    value.cgroupId = take<qulonglong>(argument);
    argument >> value.application >> value.unit >> value.subflows >> value.announced;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const KernelSettings &value)
{
    putSettings(argument, value.values);
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, KernelSettings &value)
{
    value.values = takeSettings(argument);
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Health &value)
{
    argument.beginStructure();
    argument << value.pathManagerAvailable << value.eventsSubscribed << value.privileged << value.diagAvailable;
    for (const std::uint64_t counter :
         {value.overruns, value.interruptedDumps, value.unknownMessages, value.unknownAttributes, value.malformedMessages})
        argument << static_cast<qulonglong>(counter);
    argument << value.endpointCapacity;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Health &value)
{
    argument.beginStructure();
    argument >> value.pathManagerAvailable >> value.eventsSubscribed >> value.privileged >> value.diagAvailable;
    for (std::uint64_t *counter :
         {&value.overruns, &value.interruptedDumps, &value.unknownMessages, &value.unknownAttributes, &value.malformedMessages})
        *counter = take<qulonglong>(argument);
    argument >> value.endpointCapacity;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const RoleRule &value)
{
    argument.beginStructure();
    argument << value.pattern << static_cast<uchar>(value.role);
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, RoleRule &value)
{
    argument.beginStructure();
    argument >> value.pattern;
    value.role = takeEnum(argument, Role::Never, Role::Automatic);
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const OutsidePolicy &value)
{
    argument.beginStructure();
    argument << value.name << value.description << value.tokens;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, OutsidePolicy &value)
{
    argument.beginStructure();
    argument >> value.name >> value.description >> value.tokens;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Steering &value)
{
    argument.beginStructure();
    argument << value.policy.name;
    putSettings(argument, value.policy.parameters);
    argument << value.roles << value.subflowsPerConnection;
    putLimit(argument, value.subflowLimit);
    putLimit(argument, value.addAddressLimit);
    argument << value.limitsOfOthers << value.outside;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Steering &value)
{
    argument.beginStructure();
    argument >> value.policy.name;
    value.policy.parameters = takeSettings(argument);
    argument >> value.roles >> value.subflowsPerConnection;
    value.subflowLimit = takeLimit(argument);
    value.addAddressLimit = takeLimit(argument);
    argument >> value.limitsOfOthers >> value.outside;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const World &value)
{
    argument.beginStructure();
    argument << value.health() << value.settings() << value.limits();
    putRows(argument, value.interfaces());
    putRows(argument, value.endpoints());
    putRows(argument, value.connections());
    argument << value.steering();
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, World &value)
{
    argument.beginStructure();
    const auto health = take<Health>(argument);
    const auto settings = take<KernelSettings>(argument);
    const auto limits = take<Limits>(argument);
    const auto interfaces = take<QList<Interface>>(argument);
    const auto endpoints = take<QList<Endpoint>>(argument);
    const auto connections = take<QList<Connection>>(argument);
    const auto steering = take<Steering>(argument);
    argument.endStructure();
    value = World(connections, interfaces, endpoints, limits, settings, health, steering);
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Counter &value)
{
    argument.beginStructure();
    argument << value.name << value.value;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Counter &value)
{
    argument.beginStructure();
    argument >> value.name >> value.value;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const ConnectionMetrics &value)
{
    argument.beginStructure();
    argument << value.token;
    for (const std::uint64_t counter : {value.bytesSent, value.bytesReceived, value.bytesAcked, value.bytesRetransmitted})
        argument << static_cast<qulonglong>(counter);
    argument << value.retransmissions;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, ConnectionMetrics &value)
{
    argument.beginStructure();
    argument >> value.token;
    for (std::uint64_t *counter : {&value.bytesSent, &value.bytesReceived, &value.bytesAcked, &value.bytesRetransmitted})
        *counter = take<qulonglong>(argument);
    argument >> value.retransmissions;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const SubflowMetrics &value)
{
    argument.beginStructure();
    argument << static_cast<qulonglong>(value.cookie) << value.token << value.rttUs << value.rttVarUs << value.minRttUs << value.cwnd
             << value.mss << value.unacked << value.lost << value.retransmissions;
    for (const std::uint64_t counter : {value.bytesSent, value.bytesReceived, value.bytesAcked, value.bytesRetransmitted,
                                        value.deliveryRate, value.pacingRate})
        argument << static_cast<qulonglong>(counter);
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SubflowMetrics &value)
{
    argument.beginStructure();
    value.cookie = take<qulonglong>(argument);
    argument >> value.token >> value.rttUs >> value.rttVarUs >> value.minRttUs >> value.cwnd >> value.mss >> value.unacked >> value.lost
        >> value.retransmissions;
    for (std::uint64_t *counter : {&value.bytesSent, &value.bytesReceived, &value.bytesAcked, &value.bytesRetransmitted,
                                   &value.deliveryRate, &value.pacingRate})
        *counter = take<qulonglong>(argument);
    argument.endStructure();
    return argument;
}

void registerWireTypes()
{
    registerRow<SocketAddress>();
    registerRow<Endpoint>();
    registerRow<Limits>();
    registerRow<InterfaceAddress>();
    registerRow<DefaultRoute>();
    registerRow<Interface>();
    registerRow<Subflow>();
    registerRow<AnnouncedAddress>();
    registerRow<Connection>();
    registerRow<SettingRow>();
    registerRow<Health>();
    registerRow<RoleRule>();
    registerRow<OutsidePolicy>();
    registerRow<Steering>();
    registerRow<SteeringChanged>();
    registerRow<Counter>();
    registerRow<WireEvent>();
    registerRow<PmEvent>();
    registerRow<ConnectionMetrics>();
    registerRow<SubflowMetrics>();
    registerRow<ConnectionGone>();
    registerRow<SubflowUpdated>();
    registerRow<SubflowGone>();
    registerRow<InterfaceRemoved>();
    registerRow<EndpointRemoved>();
    registerRow<SettingsChanged>();
    qDBusRegisterMetaType<KernelSettings>();
    qDBusRegisterMetaType<World>();
    // Generated code and moc look these two up by the name they are written with.
    qRegisterMetaType<WireEvents>("manypath::WireEvents");
    qRegisterMetaType<Counters>("manypath::Counters");
}

}  // namespace manypath
