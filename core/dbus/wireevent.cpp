// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dbus/wire.h"

#include "core/dbus/wirerows.h"
#include "core/overloaded.h"

#include <QDBusMetaType>

namespace manypath {

namespace {

/// The kinds of org.manypath.Helper1.Changed.
enum class Kind : quint32 {
    PathManager = 1,
    ConnectionUpdated = 2,
    ConnectionGone = 3,
    SubflowUpdated = 4,
    SubflowGone = 5,
    InterfaceUpdated = 6,
    InterfaceRemoved = 7,
    EndpointUpdated = 8,
    EndpointRemoved = 9,
    Limits = 10,
    Settings = 11,
    Health = 12,
    Steering = 13,
};

template <typename T>
WireEvent wireEvent(Kind kind, const T &value)
{
    return {static_cast<quint32>(kind), QDBusVariant(QVariant::fromValue(value))};
}

/// Writes the presence bits and the fields of a PmEvent in the one order both have.
class PmEventWriter {
public:
    template <typename T>
    void add(const std::optional<T> &field)
    {
        if (field)
            m_present |= 1u << m_fields.size();
        m_fields.append(QVariant::fromValue(field.value_or(T{})));
    }
    // The kernel's form, mapped or not. An address that is none can't be told from an absent one.
    void add(const std::optional<Address> &field)
    {
        const QString text = field ? field->toString() : QString();
        add(text.isEmpty() ? std::nullopt : std::optional(text));
    }
    void write(QDBusArgument &argument, uchar type) const
    {
        argument.beginStructure();
        argument << type << m_present;
        for (const QVariant &field : m_fields)
            argument.appendVariant(field);
        argument.endStructure();
    }

private:
    quint32 m_present = 0;
    QVariantList m_fields;
};

/// Reads what PmEventWriter wrote.
class PmEventReader {
public:
    PmEventReader(const QDBusArgument &argument, quint32 present) : m_argument(argument), m_present(present) {}

    template <typename T>
    [[nodiscard]] std::optional<T> next()
    {
        const T value = take<T>(m_argument);
        const bool present = (m_present & (1u << m_bit++)) != 0;
        return present ? std::optional(value) : std::nullopt;
    }
    [[nodiscard]] std::optional<Address> nextAddress()
    {
        const auto text = next<QString>();
        if (!text)
            return std::nullopt;
        const Address address = Address::fromString(*text);
        m_sound = m_sound && !address.isNull();
        return address;
    }
    /// Whether every address that was said to be present was one.
    [[nodiscard]] bool sound() const { return m_sound; }

private:
    const QDBusArgument &m_argument;
    quint32 m_present;
    unsigned m_bit = 0;
    bool m_sound = true;
};

std::optional<PmEvent> readPmEvent(const QDBusArgument &argument)
{
    PmEvent event;
    argument.beginStructure();
    const std::optional<PmEvent::Type> type = pmEventType(take<uchar>(argument));
    PmEventReader reader(argument, take<quint32>(argument));
    event.token = reader.next<Token>();
    event.family = reader.next<std::uint16_t>();
    event.localAddress = reader.nextAddress();
    event.remoteAddress = reader.nextAddress();
    event.localPort = reader.next<std::uint16_t>();
    event.remotePort = reader.next<std::uint16_t>();
    event.localId = reader.next<std::uint8_t>();
    event.remoteId = reader.next<std::uint8_t>();
    event.backup = reader.next<std::uint8_t>();
    event.error = reader.next<std::uint8_t>();
    event.flags = reader.next<std::uint16_t>();
    event.timeout = reader.next<std::uint32_t>();
    event.interfaceIndex = reader.next<std::int32_t>();
    event.resetReason = reader.next<std::uint32_t>();
    event.resetFlags = reader.next<std::uint32_t>();
    event.serverSide = reader.next<std::uint8_t>();
    argument.endStructure();
    if (!type || !reader.sound())
        return std::nullopt;
    event.type = *type;
    return event;
}

std::optional<PmEvent> extractPmEvent(const QVariant &variant)
{
    if (variant.metaType() == QMetaType::fromType<PmEvent>())
        return variant.value<PmEvent>();
    const auto argument = rowOf<PmEvent>(variant);
    return argument ? readPmEvent(*argument) : std::nullopt;
}

// A connection travels without its lists, which have events of their own.
Connection withoutLists(Connection connection)
{
    connection.subflows.clear();
    connection.announced.clear();
    return connection;
}

// The Event made of a row that may not have been one.
template <typename Row, typename Make>
std::optional<Event> eventOf(const std::optional<Row> &row, Make make)
{
    return row ? std::optional<Event>(make(*row)) : std::nullopt;
}

template <typename T>
std::optional<Event> eventOf(const QVariant &variant)
{
    return eventOf(extract<T>(variant), [](const T &event) { return event; });
}

}  // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const PmEvent &value)
{
    PmEventWriter writer;
    writer.add(value.token);
    writer.add(value.family);
    writer.add(value.localAddress);
    writer.add(value.remoteAddress);
    writer.add(value.localPort);
    writer.add(value.remotePort);
    writer.add(value.localId);
    writer.add(value.remoteId);
    writer.add(value.backup);
    writer.add(value.error);
    writer.add(value.flags);
    writer.add(value.timeout);
    writer.add(value.interfaceIndex);
    writer.add(value.resetReason);
    writer.add(value.resetFlags);
    writer.add(value.serverSide);
    writer.write(argument, static_cast<uchar>(value.type));
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PmEvent &value)
{
    value = readPmEvent(argument).value_or(PmEvent{});
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const WireEvent &value)
{
    argument.beginStructure();
    argument << value.kind << value.value;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireEvent &value)
{
    argument.beginStructure();
    argument >> value.kind >> value.value;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const ConnectionGone &value)
{
    argument.beginStructure();
    argument << value.token;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, ConnectionGone &value)
{
    argument.beginStructure();
    argument >> value.token;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const SubflowUpdated &value)
{
    argument.beginStructure();
    argument << value.token << value.subflow;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SubflowUpdated &value)
{
    argument.beginStructure();
    argument >> value.token >> value.subflow;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const SubflowGone &value)
{
    argument.beginStructure();
    argument << value.token << value.key.local << value.key.remote;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SubflowGone &value)
{
    argument.beginStructure();
    argument >> value.token >> value.key.local >> value.key.remote;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const InterfaceRemoved &value)
{
    argument.beginStructure();
    argument << value.index;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, InterfaceRemoved &value)
{
    argument.beginStructure();
    argument >> value.index;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const EndpointRemoved &value)
{
    argument.beginStructure();
    argument << value.id;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, EndpointRemoved &value)
{
    argument.beginStructure();
    argument >> value.id;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const SettingsChanged &value)
{
    argument.beginStructure();
    argument << value.settings;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SettingsChanged &value)
{
    argument.beginStructure();
    argument >> value.settings;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const SteeringChanged &value)
{
    argument.beginStructure();
    argument << value.steering;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SteeringChanged &value)
{
    argument.beginStructure();
    argument >> value.steering;
    argument.endStructure();
    return argument;
}

std::optional<WireEvent> toWire(const Event &event)
{
    using Wire = std::optional<WireEvent>;
    return std::visit(
        Overloaded{
            [](const PmEvent &e) -> Wire { return wireEvent(Kind::PathManager, e); },
            [](const ConnectionUpdated &e) -> Wire { return wireEvent(Kind::ConnectionUpdated, withoutLists(e.connection)); },
            [](const ConnectionGone &e) -> Wire { return wireEvent(Kind::ConnectionGone, e); },
            [](const SubflowUpdated &e) -> Wire { return wireEvent(Kind::SubflowUpdated, e); },
            [](const SubflowGone &e) -> Wire { return wireEvent(Kind::SubflowGone, e); },
            [](const InterfaceUpdated &e) -> Wire { return wireEvent(Kind::InterfaceUpdated, e.interface); },
            [](const InterfaceRemoved &e) -> Wire { return wireEvent(Kind::InterfaceRemoved, e); },
            [](const EndpointUpdated &e) -> Wire { return wireEvent(Kind::EndpointUpdated, e.endpoint); },
            [](const EndpointRemoved &e) -> Wire { return wireEvent(Kind::EndpointRemoved, e); },
            [](const LimitsChanged &e) -> Wire { return wireEvent(Kind::Limits, e.limits); },
            [](const SettingsChanged &e) -> Wire { return wireEvent(Kind::Settings, e); },
            [](const HealthChanged &e) -> Wire { return wireEvent(Kind::Health, e.health); },
            [](const SteeringChanged &e) -> Wire { return wireEvent(Kind::Steering, e); },
            [](const MetricsSampled &) -> Wire { return std::nullopt; },
            [](const ActionAnswered &) -> Wire { return std::nullopt; },
        },
        event);
}

bool isKnownWireKind(quint32 kind)
{
    return kind >= static_cast<quint32>(Kind::PathManager) && kind <= static_cast<quint32>(Kind::Steering);
}

std::optional<Event> fromWire(const WireEvent &event)
{
    if (!isKnownWireKind(event.kind))
        return std::nullopt;
    const QVariant value = event.value.variant();
    switch (static_cast<Kind>(event.kind)) {
    case Kind::PathManager: return eventOf(extractPmEvent(value), [](const PmEvent &row) { return row; });
    case Kind::ConnectionUpdated:
        return eventOf(extract<Connection>(value), [](const Connection &row) { return ConnectionUpdated{withoutLists(row)}; });
    case Kind::ConnectionGone: return eventOf<ConnectionGone>(value);
    case Kind::SubflowUpdated: return eventOf<SubflowUpdated>(value);
    case Kind::SubflowGone: return eventOf<SubflowGone>(value);
    case Kind::InterfaceUpdated:
        return eventOf(extract<Interface>(value), [](const Interface &row) { return InterfaceUpdated{row}; });
    case Kind::InterfaceRemoved: return eventOf<InterfaceRemoved>(value);
    case Kind::EndpointUpdated: return eventOf(extract<Endpoint>(value), [](const Endpoint &row) { return EndpointUpdated{row}; });
    case Kind::EndpointRemoved: return eventOf<EndpointRemoved>(value);
    case Kind::Limits: return eventOf(extract<Limits>(value), [](const Limits &row) { return LimitsChanged{row}; });
    case Kind::Settings: return eventOf<SettingsChanged>(value);
    case Kind::Health: return eventOf(extract<Health>(value), [](const Health &row) { return HealthChanged{row}; });
    case Kind::Steering: return eventOf<SteeringChanged>(value);
    }
    return std::nullopt;
}

}  // namespace manypath
