// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How core's values travel over D-Bus. The layouts are documented in org.manypath.Helper1.xml and its siblings.

#include "core/world.h"

#include <QDBusArgument>
#include <QDBusVariant>
#include <QMetaType>

namespace manypath {

inline constexpr auto helperService = "org.manypath.Helper1";
inline constexpr auto helperPath = "/org/manypath/Helper1";

/// An MPTcpExt counter of the network namespace.
struct Counter {
    QString name;
    quint64 value = 0;

    bool operator==(const Counter &) const = default;
};
using Counters = QList<Counter>;

/// An event as it travels: a kind of org.manypath.Helper1.Changed and its value.
struct WireEvent {
    quint32 kind = 0;
    QDBusVariant value;
};
using WireEvents = QList<WireEvent>;

/// None for MetricsSampled, which travels as Metrics1.Sampled, and for ActionAnswered, which is for the policy alone.
[[nodiscard]] std::optional<WireEvent> toWire(const Event &event);
/// None for a kind unknown to this release or a value of another shape. `event.value` came from the bus or from toWire().
[[nodiscard]] std::optional<Event> fromWire(const WireEvent &event);
/// Whether this release knows the kind. An event of a kind it knows that fromWire() refuses is one that got lost.
[[nodiscard]] bool isKnownWireKind(quint32 kind);

/// D-Bus error names, and an Error as the arguments of an error reply and back.
[[nodiscard]] QString errorName(Error::Kind kind);
[[nodiscard]] QVariantList errorArguments(const Error &error);
/// From an error reply; errors that are not ours (no such service, no reply) are Unavailable, but what the bus's own
/// policy forbids is NotAuthorized.
[[nodiscard]] Error errorFromReply(const QString &name, const QVariantList &arguments);

/// To be called once before anything else here, by every process that uses the bus. Idempotent.
void registerWireTypes();

// Reading takes what has the row's signature: QtDBus sees to that for arguments, fromWire() for variants. Numbers out of an
// enum's range become its least telling value, text that is no address none. IPv4-mapped addresses become plain ones in all
// rows but PmEvent's.
QDBusArgument &operator<<(QDBusArgument &argument, const Address &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, Address &value);
QDBusArgument &operator<<(QDBusArgument &argument, const SocketAddress &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, SocketAddress &value);
QDBusArgument &operator<<(QDBusArgument &argument, const Endpoint &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, Endpoint &value);
QDBusArgument &operator<<(QDBusArgument &argument, const Limits &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, Limits &value);
QDBusArgument &operator<<(QDBusArgument &argument, const InterfaceAddress &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, InterfaceAddress &value);
QDBusArgument &operator<<(QDBusArgument &argument, const DefaultRoute &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, DefaultRoute &value);
QDBusArgument &operator<<(QDBusArgument &argument, const Interface &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, Interface &value);
QDBusArgument &operator<<(QDBusArgument &argument, const Subflow &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, Subflow &value);
QDBusArgument &operator<<(QDBusArgument &argument, const AnnouncedAddress &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, AnnouncedAddress &value);
QDBusArgument &operator<<(QDBusArgument &argument, const Connection &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, Connection &value);
QDBusArgument &operator<<(QDBusArgument &argument, const KernelSettings &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, KernelSettings &value);
QDBusArgument &operator<<(QDBusArgument &argument, const Health &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, Health &value);
QDBusArgument &operator<<(QDBusArgument &argument, const RoleRule &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, RoleRule &value);
QDBusArgument &operator<<(QDBusArgument &argument, const OutsidePolicy &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, OutsidePolicy &value);
QDBusArgument &operator<<(QDBusArgument &argument, const Steering &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, Steering &value);
QDBusArgument &operator<<(QDBusArgument &argument, const World &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, World &value);
QDBusArgument &operator<<(QDBusArgument &argument, const Counter &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, Counter &value);
QDBusArgument &operator<<(QDBusArgument &argument, const WireEvent &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, WireEvent &value);
QDBusArgument &operator<<(QDBusArgument &argument, const PmEvent &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, PmEvent &value);
QDBusArgument &operator<<(QDBusArgument &argument, const ConnectionMetrics &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, ConnectionMetrics &value);
QDBusArgument &operator<<(QDBusArgument &argument, const SubflowMetrics &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, SubflowMetrics &value);

}  // namespace manypath

Q_DECLARE_METATYPE(manypath::World)
Q_DECLARE_METATYPE(manypath::Endpoint)
Q_DECLARE_METATYPE(manypath::Subflow)
Q_DECLARE_METATYPE(manypath::WireEvent)
Q_DECLARE_METATYPE(manypath::Counter)
Q_DECLARE_METATYPE(manypath::ConnectionMetrics)
Q_DECLARE_METATYPE(manypath::SubflowMetrics)
