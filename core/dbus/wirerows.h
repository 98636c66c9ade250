// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of core/dbus: how values are read, and rows that only travel inside of events.

#include "core/dbus/wire.h"

#include <QDBusMetaType>

namespace manypath {

/// The next value of `argument`. Types are not checked here: whoever begins to read has compared the signature.
template <typename T>
[[nodiscard]] T take(const QDBusArgument &argument)
{
    T value{};
    argument >> value;
    return value;
}

/// The next value, a number of an enum whose greatest is `last`. A number that a newer helper may send and this release has no
/// name for becomes `otherwise`, which says least.
template <typename Enum>
[[nodiscard]] Enum takeEnum(const QDBusArgument &argument, Enum last, Enum otherwise)
{
    const auto number = take<uchar>(argument);
    return number <= static_cast<uchar>(last) ? static_cast<Enum>(number) : otherwise;
}

/// The structure inside a variant from the bus, if it is of T's signature: only then may T's operator read it.
template <typename T>
[[nodiscard]] std::optional<QDBusArgument> rowOf(const QVariant &variant)
{
    if (variant.metaType() != QMetaType::fromType<QDBusArgument>())
        return std::nullopt;
    const auto argument = variant.value<QDBusArgument>();
    if (argument.currentSignature() != QLatin1String(QDBusMetaType::typeToSignature(QMetaType::fromType<T>())))
        return std::nullopt;
    return argument;
}

/// A value out of a variant that came from the bus, or that was made here; none where it is of another type.
template <typename T>
[[nodiscard]] std::optional<T> extract(const QVariant &variant)
{
    if (variant.metaType() == QMetaType::fromType<T>())
        return variant.value<T>();
    const auto argument = rowOf<T>(variant);
    return argument ? std::optional(take<T>(*argument)) : std::nullopt;
}

QDBusArgument &operator<<(QDBusArgument &argument, const ConnectionGone &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, ConnectionGone &value);
QDBusArgument &operator<<(QDBusArgument &argument, const SubflowUpdated &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, SubflowUpdated &value);
QDBusArgument &operator<<(QDBusArgument &argument, const SubflowGone &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, SubflowGone &value);
QDBusArgument &operator<<(QDBusArgument &argument, const InterfaceRemoved &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, InterfaceRemoved &value);
QDBusArgument &operator<<(QDBusArgument &argument, const EndpointRemoved &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, EndpointRemoved &value);
QDBusArgument &operator<<(QDBusArgument &argument, const SettingsChanged &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, SettingsChanged &value);
QDBusArgument &operator<<(QDBusArgument &argument, const SteeringChanged &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, SteeringChanged &value);

}  // namespace manypath
