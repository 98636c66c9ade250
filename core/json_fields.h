// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of every value, the one place for both directions. docs/json.md tells people the same; a key that was once
// released is never renamed and never changes its meaning.

#include "core/event.h"
#include "core/json_codec.h"

namespace manypath::json {

/// A World taken apart.
struct Snapshot {
    QList<Connection> connections;
    QList<Interface> interfaces;
    QList<Endpoint> endpoints;
    Limits limits;
    KernelSettings settings;
    Health health;
    Steering steering;
};

template <>
struct Names<Connection::State> {
    using enum Connection::State;
    static constexpr std::array values{Created, Established, Closing};
    [[nodiscard]] static QString name(Connection::State state) { return connectionStateName(state); }
};

template <>
struct Names<Subflow::State> {
    using enum Subflow::State;
    static constexpr std::array values{Pending, Established, Closing};
    [[nodiscard]] static QString name(Subflow::State state) { return subflowStateName(state); }
};

template <>
struct Names<PathManager> {
    static constexpr std::array values{PathManager::Unknown, PathManager::Kernel, PathManager::Userspace};
    [[nodiscard]] static QString name(PathManager pathManager) { return pathManagerName(pathManager); }
};

template <>
struct Names<Interface::Type> {
    using enum Interface::Type;
    static constexpr std::array values{Other, Loopback, Ethernet, Wifi, Mobile, Tunnel, Bridge, Virtual};
    [[nodiscard]] static QString name(Interface::Type type) { return interfaceTypeName(type); }
};

template <>
struct Names<EndpointOwner> {
    using enum EndpointOwner;
    static constexpr std::array values{Other, Kernel, Person, Policy, NetworkManager, Mptcpd};
    [[nodiscard]] static QString name(EndpointOwner owner) { return endpointOwnerName(owner); }
};

template <>
struct Names<Role> {
    using enum Role;
    static constexpr std::array values{Automatic, Preferred, Backup, Never};
    [[nodiscard]] static QString name(Role role) { return roleName(role); }
};

template <>
struct Names<Address::Family> {
    using enum Address::Family;
    static constexpr std::array values{None, IPv4, IPv6};
    [[nodiscard]] static QString name(Address::Family family)
    {
        switch (family) {
        case None: return u"none"_s;
        case IPv4: return u"ipv4"_s;
        case IPv6: return u"ipv6"_s;
        }
        return {};
    }
};

template <>
struct Names<PmEvent::Type> {
    using enum PmEvent::Type;
    static constexpr std::array values{Created,         Established,      Closed,           Announced,       Removed, SubflowEstablished,
                                       SubflowClosed, SubflowPriority, ListenerCreated, ListenerClosed};
    [[nodiscard]] static QString name(PmEvent::Type type)
    {
        switch (type) {
        case Created: return u"created"_s;
        case Established: return u"established"_s;
        case Closed: return u"closed"_s;
        case Announced: return u"announced"_s;
        case Removed: return u"removed"_s;
        case SubflowEstablished: return u"subflow_established"_s;
        case SubflowClosed: return u"subflow_closed"_s;
        case SubflowPriority: return u"subflow_priority"_s;
        case ListenerCreated: return u"listener_created"_s;
        case ListenerClosed: return u"listener_closed"_s;
        }
        return {};
    }
};

template <>
inline constexpr auto fields<SocketAddress> = std::tuple{
    field("address"_L1, &SocketAddress::address),
    field("port"_L1, &SocketAddress::port),
};

template <>
inline constexpr auto fields<SubflowKey> = std::tuple{
    field("local"_L1, &SubflowKey::local),
    field("remote"_L1, &SubflowKey::remote),
};

template <>
inline constexpr auto fields<Subflow> = std::tuple{
    field("local"_L1, &Subflow::local),
    field("remote"_L1, &Subflow::remote),
    field("local_id"_L1, &Subflow::localId),
    field("remote_id"_L1, &Subflow::remoteId),
    field("state"_L1, &Subflow::state),
    field("initial"_L1, &Subflow::initial),
    field("backup"_L1, &Subflow::backup),
    field("backup_by_peer"_L1, &Subflow::backupByPeer),
    field("interface_index"_L1, &Subflow::interfaceIndex),
    field("bound_interface_index"_L1, &Subflow::boundInterfaceIndex),
    field("cookie"_L1, &Subflow::cookie),
};

template <>
inline constexpr auto fields<AnnouncedAddress> = std::tuple{
    field("id"_L1, &AnnouncedAddress::id),
    field("address"_L1, &AnnouncedAddress::address),
};

template <>
inline constexpr auto fields<Connection> = std::tuple{
    field<TokenCodec>("token"_L1, &Connection::token),
    field("local"_L1, &Connection::local),
    field("remote"_L1, &Connection::remote),
    field("state"_L1, &Connection::state),
    field("fallback"_L1, &Connection::fallback),
    field("server_side"_L1, &Connection::serverSide),
    field("deny_join_id0"_L1, &Connection::denyJoinId0),
    field("takes_ipv6"_L1, &Connection::takesIPv6),
    field("path_manager"_L1, &Connection::pathManager),
    field("uid"_L1, &Connection::uid),
    field("inode"_L1, &Connection::inode),
    field("cgroup_id"_L1, &Connection::cgroupId),
    field("application"_L1, &Connection::application),
    field("unit"_L1, &Connection::unit),
    field("subflows"_L1, &Connection::subflows),
    field("announced"_L1, &Connection::announced),
};

template <>
inline constexpr auto fields<InterfaceAddress> = std::tuple{
    field("address"_L1, &InterfaceAddress::address),
    field("peer"_L1, &InterfaceAddress::peer),
    field("prefix"_L1, &InterfaceAddress::prefix),
    field("scope"_L1, &InterfaceAddress::scope),
    field("flags"_L1, &InterfaceAddress::flags),
};

template <>
inline constexpr auto fields<DefaultRoute> = std::tuple{
    field("family"_L1, &DefaultRoute::family),
    field("gateway"_L1, &DefaultRoute::gateway),
    field("metric"_L1, &DefaultRoute::metric),
    field("table"_L1, &DefaultRoute::table),
};

template <>
inline constexpr auto fields<Interface> = std::tuple{
    field("index"_L1, &Interface::index),
    field("name"_L1, &Interface::name),
    field("kind"_L1, &Interface::kind),
    field("type"_L1, &Interface::type),
    field("up"_L1, &Interface::up),
    field("carrier"_L1, &Interface::carrier),
    field("point_to_point"_L1, &Interface::pointToPoint),
    field("oper_state"_L1, &Interface::operState),
    field("mtu"_L1, &Interface::mtu),
    field("networkmanager_endpoints"_L1, &Interface::networkManagerEndpoints),
    field("addresses"_L1, &Interface::addresses),
    field("default_routes"_L1, &Interface::defaultRoutes),
};

template <>
inline constexpr auto fields<Endpoint> = std::tuple{
    field("id"_L1, &Endpoint::id),
    field("address"_L1, &Endpoint::address),
    field("port"_L1, &Endpoint::port),
    field<EndpointFlagsCodec>("flags"_L1, &Endpoint::flags),
    field("interface_index"_L1, &Endpoint::interfaceIndex),
    field("owner"_L1, &Endpoint::owner),
};

template <>
inline constexpr auto fields<Limits> = std::tuple{
    field("subflows"_L1, &Limits::subflows),
    field("add_addr_accepted"_L1, &Limits::addAddressAccepted),
};

template <>
inline constexpr auto fields<Health> = std::tuple{
    field("path_manager_available"_L1, &Health::pathManagerAvailable),
    field("events_subscribed"_L1, &Health::eventsSubscribed),
    field("privileged"_L1, &Health::privileged),
    field("diag_available"_L1, &Health::diagAvailable),
    field("overruns"_L1, &Health::overruns),
    field("interrupted_dumps"_L1, &Health::interruptedDumps),
    field("unknown_messages"_L1, &Health::unknownMessages),
    field("unknown_attributes"_L1, &Health::unknownAttributes),
    field("malformed_messages"_L1, &Health::malformedMessages),
    field("endpoint_capacity"_L1, &Health::endpointCapacity),
};

template <>
inline constexpr auto fields<RoleRule> = std::tuple{
    field("interface"_L1, &RoleRule::pattern),
    field("role"_L1, &RoleRule::role),
};

template <>
inline constexpr auto fields<PolicyChoice> = std::tuple{
    field("name"_L1, &PolicyChoice::name),
    field("parameters"_L1, &PolicyChoice::parameters),
};

template <>
inline constexpr auto fields<OutsidePolicy> = std::tuple{
    field("name"_L1, &OutsidePolicy::name),
    field("description"_L1, &OutsidePolicy::description),
    field<ListCodec<Token, TokenCodec>>("tokens"_L1, &OutsidePolicy::tokens),
};

template <>
inline constexpr auto fields<Steering> = std::tuple{
    field("policy"_L1, &Steering::policy),
    field("roles"_L1, &Steering::roles),
    field("subflows_per_connection"_L1, &Steering::subflowsPerConnection),
    field("subflow_limit"_L1, &Steering::subflowLimit),
    field("add_addr_limit"_L1, &Steering::addAddressLimit),
    field("limits_of_others"_L1, &Steering::limitsOfOthers),
    field("outside"_L1, &Steering::outside),
};

template <>
inline constexpr auto fields<SubflowMetrics> = std::tuple{
    field("cookie"_L1, &SubflowMetrics::cookie),
    field<TokenCodec>("token"_L1, &SubflowMetrics::token),
    field("rtt_us"_L1, &SubflowMetrics::rttUs),
    field("rtt_var_us"_L1, &SubflowMetrics::rttVarUs),
    field("min_rtt_us"_L1, &SubflowMetrics::minRttUs),
    field("cwnd"_L1, &SubflowMetrics::cwnd),
    field("mss"_L1, &SubflowMetrics::mss),
    field("unacked"_L1, &SubflowMetrics::unacked),
    field("lost"_L1, &SubflowMetrics::lost),
    field("retransmissions"_L1, &SubflowMetrics::retransmissions),
    field("bytes_sent"_L1, &SubflowMetrics::bytesSent),
    field("bytes_received"_L1, &SubflowMetrics::bytesReceived),
    field("bytes_acked"_L1, &SubflowMetrics::bytesAcked),
    field("bytes_retransmitted"_L1, &SubflowMetrics::bytesRetransmitted),
    field("delivery_rate"_L1, &SubflowMetrics::deliveryRate),
    field("pacing_rate"_L1, &SubflowMetrics::pacingRate),
};

template <>
inline constexpr auto fields<ConnectionMetrics> = std::tuple{
    field<TokenCodec>("token"_L1, &ConnectionMetrics::token),
    field("bytes_sent"_L1, &ConnectionMetrics::bytesSent),
    field("bytes_received"_L1, &ConnectionMetrics::bytesReceived),
    field("bytes_acked"_L1, &ConnectionMetrics::bytesAcked),
    field("bytes_retransmitted"_L1, &ConnectionMetrics::bytesRetransmitted),
    field("retransmissions"_L1, &ConnectionMetrics::retransmissions),
};

template <>
inline constexpr auto fields<MetricsSample> = std::tuple{
    field("time_us"_L1, &MetricsSample::timeUs),
    field("connections"_L1, &MetricsSample::connections),
    field("subflows"_L1, &MetricsSample::subflows),
};

template <>
struct Codec<KernelSettings> {
    [[nodiscard]] static QJsonValue write(const KernelSettings &settings) { return Codec<QMap<QString, QString>>::write(settings.values); }
    [[nodiscard]] static Result<KernelSettings> read(const QJsonValue &json, const Place &place)
    {
        const auto values = Codec<QMap<QString, QString>>::read(json, place);
        if (!values)
            return values.error();
        return KernelSettings{*values};
    }
};

template <>
inline constexpr auto fields<Snapshot> = std::tuple{
    field("connections"_L1, &Snapshot::connections),
    field("interfaces"_L1, &Snapshot::interfaces),
    field("endpoints"_L1, &Snapshot::endpoints),
    field("limits"_L1, &Snapshot::limits),
    field("settings"_L1, &Snapshot::settings),
    field("health"_L1, &Snapshot::health),
    field("steering"_L1, &Snapshot::steering),
};

/// A connection whose lists have events of their own: they are written only when they hold something.
struct ConnectionHeaderCodec {
    [[nodiscard]] static QJsonValue write(const Connection &connection)
    {
        QJsonObject object = writeObject(connection);
        if (connection.subflows.isEmpty())
            object.remove("subflows"_L1);
        if (connection.announced.isEmpty())
            object.remove("announced"_L1);
        return object;
    }
    [[nodiscard]] static Result<Connection> read(const QJsonValue &json, const Place &place)
    {
        return Codec<Connection>::read(json, place);
    }
};

// Actions.
template <>
inline constexpr auto variantKind<CreateSubflow> = "subflow_create"_L1;
template <>
inline constexpr auto fields<CreateSubflow> = std::tuple{
    field<TokenCodec>("token"_L1, &CreateSubflow::token),
    field("local"_L1, &CreateSubflow::local),
    field("remote"_L1, &CreateSubflow::remote),
    field("local_id"_L1, &CreateSubflow::localId),
    field("remote_id"_L1, &CreateSubflow::remoteId),
    field("interface_index"_L1, &CreateSubflow::interfaceIndex),
    field("backup"_L1, &CreateSubflow::backup),
};
template <>
inline constexpr auto variantKind<DestroySubflow> = "subflow_destroy"_L1;
template <>
inline constexpr auto fields<DestroySubflow> = std::tuple{
    field<TokenCodec>("token"_L1, &DestroySubflow::token),
    field("subflow"_L1, &DestroySubflow::key),
};
template <>
inline constexpr auto variantKind<SetSubflowBackup> = "subflow_backup"_L1;
template <>
inline constexpr auto fields<SetSubflowBackup> = std::tuple{
    field<TokenCodec>("token"_L1, &SetSubflowBackup::token),
    field("subflow"_L1, &SetSubflowBackup::key),
    field("backup"_L1, &SetSubflowBackup::backup),
};
template <>
inline constexpr auto variantKind<AnnounceAddress> = "announce"_L1;
template <>
inline constexpr auto fields<AnnounceAddress> = std::tuple{
    field<TokenCodec>("token"_L1, &AnnounceAddress::token),
    field("address"_L1, &AnnounceAddress::address),
    field("id"_L1, &AnnounceAddress::id),
    field("interface_index"_L1, &AnnounceAddress::interfaceIndex),
    field("listen"_L1, &AnnounceAddress::listen),
};
template <>
inline constexpr auto variantKind<WithdrawAddress> = "withdraw"_L1;
template <>
inline constexpr auto fields<WithdrawAddress> = std::tuple{
    field<TokenCodec>("token"_L1, &WithdrawAddress::token),
    field("id"_L1, &WithdrawAddress::id),
};
template <>
inline constexpr auto variantKind<AddEndpoint> = "endpoint_add"_L1;
template <>
inline constexpr auto fields<AddEndpoint> = std::tuple{
    field("endpoint"_L1, &AddEndpoint::endpoint),
};
template <>
inline constexpr auto variantKind<ChangeEndpoint> = "endpoint_change"_L1;
template <>
inline constexpr auto fields<ChangeEndpoint> = std::tuple{
    field("id"_L1, &ChangeEndpoint::id),
    field("address"_L1, &ChangeEndpoint::address),
    field<EndpointFlagsCodec>("mask"_L1, &ChangeEndpoint::mask),
    field<EndpointFlagsCodec>("flags"_L1, &ChangeEndpoint::flags),
};
template <>
inline constexpr auto variantKind<RemoveEndpoint> = "endpoint_remove"_L1;
template <>
inline constexpr auto fields<RemoveEndpoint> = std::tuple{
    field("id"_L1, &RemoveEndpoint::id),
    field("address"_L1, &RemoveEndpoint::address),
};
template <>
inline constexpr auto variantKind<SetLimits> = "limits"_L1;
template <>
inline constexpr auto fields<SetLimits> = std::tuple{
    field("subflows"_L1, &SetLimits::subflows),
    field("add_addr_accepted"_L1, &SetLimits::addAddressAccepted),
};

// The events: the "kind" of each, and the keys of its "event" object.
template <typename Event>
inline constexpr std::nullptr_t eventKind = nullptr;

template <>
inline constexpr auto eventKind<PmEvent> = "pm"_L1;
template <>
inline constexpr auto fields<PmEvent> = std::tuple{
    field("type"_L1, &PmEvent::type),
    field<OptionalCodec<Token, TokenCodec>>("token"_L1, &PmEvent::token),
    field("family"_L1, &PmEvent::family),
    field("local_address"_L1, &PmEvent::localAddress),
    field("remote_address"_L1, &PmEvent::remoteAddress),
    field("local_port"_L1, &PmEvent::localPort),
    field("remote_port"_L1, &PmEvent::remotePort),
    field("local_id"_L1, &PmEvent::localId),
    field("remote_id"_L1, &PmEvent::remoteId),
    field("backup"_L1, &PmEvent::backup),
    field("error"_L1, &PmEvent::error),
    field("flags"_L1, &PmEvent::flags),
    field("timeout"_L1, &PmEvent::timeout),
    field("interface_index"_L1, &PmEvent::interfaceIndex),
    field("reset_reason"_L1, &PmEvent::resetReason),
    field("reset_flags"_L1, &PmEvent::resetFlags),
    field("server_side"_L1, &PmEvent::serverSide),
};

template <>
inline constexpr auto eventKind<ConnectionUpdated> = "connection_updated"_L1;
template <>
inline constexpr auto fields<ConnectionUpdated> = std::tuple{
    field<ConnectionHeaderCodec>("connection"_L1, &ConnectionUpdated::connection),
};

template <>
inline constexpr auto eventKind<ConnectionGone> = "connection_gone"_L1;
template <>
inline constexpr auto fields<ConnectionGone> = std::tuple{
    field<TokenCodec>("token"_L1, &ConnectionGone::token),
};

template <>
inline constexpr auto eventKind<SubflowUpdated> = "subflow_updated"_L1;
template <>
inline constexpr auto fields<SubflowUpdated> = std::tuple{
    field<TokenCodec>("token"_L1, &SubflowUpdated::token),
    field("subflow"_L1, &SubflowUpdated::subflow),
};

template <>
inline constexpr auto eventKind<SubflowGone> = "subflow_gone"_L1;
template <>
inline constexpr auto fields<SubflowGone> = std::tuple{
    field<TokenCodec>("token"_L1, &SubflowGone::token),
    field("subflow"_L1, &SubflowGone::key),
};

template <>
inline constexpr auto eventKind<InterfaceUpdated> = "interface_updated"_L1;
template <>
inline constexpr auto fields<InterfaceUpdated> = std::tuple{
    field("interface"_L1, &InterfaceUpdated::interface),
};

template <>
inline constexpr auto eventKind<InterfaceRemoved> = "interface_removed"_L1;
template <>
inline constexpr auto fields<InterfaceRemoved> = std::tuple{
    field("index"_L1, &InterfaceRemoved::index),
};

template <>
inline constexpr auto eventKind<EndpointUpdated> = "endpoint_updated"_L1;
template <>
inline constexpr auto fields<EndpointUpdated> = std::tuple{
    field("endpoint"_L1, &EndpointUpdated::endpoint),
};

template <>
inline constexpr auto eventKind<EndpointRemoved> = "endpoint_removed"_L1;
template <>
inline constexpr auto fields<EndpointRemoved> = std::tuple{
    field("id"_L1, &EndpointRemoved::id),
};

template <>
inline constexpr auto eventKind<LimitsChanged> = "limits_changed"_L1;
template <>
inline constexpr auto fields<LimitsChanged> = std::tuple{
    field("limits"_L1, &LimitsChanged::limits),
};

template <>
inline constexpr auto eventKind<SettingsChanged> = "settings_changed"_L1;
template <>
inline constexpr auto fields<SettingsChanged> = std::tuple{
    field("settings"_L1, &SettingsChanged::settings),
};

template <>
inline constexpr auto eventKind<HealthChanged> = "health_changed"_L1;
template <>
inline constexpr auto fields<HealthChanged> = std::tuple{
    field("health"_L1, &HealthChanged::health),
};

template <>
inline constexpr auto eventKind<SteeringChanged> = "steering_changed"_L1;
template <>
inline constexpr auto fields<SteeringChanged> = std::tuple{
    field("steering"_L1, &SteeringChanged::steering),
};

template <>
struct Names<Error::Kind> {
    using enum Error::Kind;
    static constexpr std::array values{Kernel, InvalidArgument, NotSupported, NotAuthorized, Dismissed, Unavailable};
    [[nodiscard]] static QString name(Error::Kind kind)
    {
        switch (kind) {
        case Kernel: return u"kernel"_s;
        case InvalidArgument: return u"invalid_argument"_s;
        case NotSupported: return u"not_supported"_s;
        case NotAuthorized: return u"not_authorized"_s;
        case Dismissed: return u"dismissed"_s;
        case Unavailable: return u"unavailable"_s;
        }
        return {};
    }
};

/// An Error, which can't be the value of a Result.
struct ErrorRow {
    Error::Kind kind = Error::Kind::Kernel;
    int errnum = 0;
    QString extack;
    QString message;
};

template <>
inline constexpr auto fields<ErrorRow> = std::tuple{
    field("kind"_L1, &ErrorRow::kind),
    field("errno"_L1, &ErrorRow::errnum),
    field("extack"_L1, &ErrorRow::extack),
    field("message"_L1, &ErrorRow::message),
};

template <>
struct Codec<std::optional<Error>> {
    [[nodiscard]] static QJsonValue write(const std::optional<Error> &error)
    {
        if (!error)
            return QJsonValue(QJsonValue::Undefined);
        return writeObject(ErrorRow{error->kind, error->errnum, error->extack, error->message});
    }
    [[nodiscard]] static Result<std::optional<Error>> read(const QJsonValue &json, const Place &place)
    {
        const Result<ErrorRow> row = Codec<ErrorRow>::read(json, place);
        if (!row)
            return row.error();
        return std::optional(Error{row->kind, row->errnum, row->extack, row->message});
    }
};

template <>
inline constexpr auto eventKind<ActionAnswered> = "action_answered"_L1;
template <>
inline constexpr auto fields<ActionAnswered> = std::tuple{
    field("action"_L1, &ActionAnswered::action),
    field("reason"_L1, &ActionAnswered::reason),
    field("id"_L1, &ActionAnswered::id),
    field("error"_L1, &ActionAnswered::error),
};

template <>
inline constexpr auto eventKind<MetricsSampled> = "metrics_sampled"_L1;
template <>
inline constexpr auto fields<MetricsSampled> = std::tuple{
    field("sample"_L1, &MetricsSampled::sample),
};

}  // namespace manypath::json
