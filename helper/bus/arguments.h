// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/endpoint.h"
#include "core/limitwish.h"
#include "core/result.h"
#include "core/steering.h"

#include <QList>
#include <QSet>

namespace manypath {

// What D-Bus calls carry, checked and made into values: as soon as it comes in, and nowhere else. What the kernel checks
// itself (ports, flags that exclude each other, the largest limit) is left to it and its words. Refusals are InvalidArgument.

/// An endpoint to add: an address that a host can have, flags this release knows. Whether the interface exists is asked when
/// it is added.
[[nodiscard]] Result<Endpoint> takeNewEndpoint(const Endpoint &endpoint);

/// An address, or none for an empty text.
[[nodiscard]] Result<Address> takeOptionalAddress(const QString &text);

/// Which endpoint to change: by an id of 1 to 255, by its address, or both.
[[nodiscard]] Result<Address> takeEndpointToChange(std::uint8_t id, const QString &address);
/// Which endpoint to remove: the same, but the endpoint of the initial subflow has the id 0 and its address is needed.
[[nodiscard]] Result<Address> takeEndpointToRemove(std::uint8_t id, const QString &address);

/// Flags of an endpoint to change, and to what: backup and fullmesh only.
[[nodiscard]] Result<void> checkFlagChange(EndpointFlags mask, EndpointFlags flags);

/// A limit: a number, -1 to leave it, -2 to have the policy decide it again.
[[nodiscard]] Result<LimitWish> takeLimit(int value);

/// A policy's name and parameters: few and short; whether they are any of its is for the policy's metadata to say.
[[nodiscard]] Result<PolicyChoice> takePolicyChoice(const QString &name, const QMap<QString, QString> &parameters);

/// A role for an interface's name or pattern.
[[nodiscard]] Result<RoleRule> takeRoleRule(const QString &interface, std::uint8_t role);

/// The form of a sysctl's name and value: short, printable, one line. What they may be depends on the kernel:
/// validateSetting().
[[nodiscard]] Result<void> checkSettingText(const QString &key, const QString &value);

/// At most maximumTokens.
[[nodiscard]] Result<QSet<Token>> takeTokens(const QList<uint> &tokens);
inline constexpr qsizetype maximumTokens = 65536;

/// An interval between metrics rounds.
[[nodiscard]] Result<quint32> takeInterval(uint milliseconds);

}  // namespace manypath
