// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/endpoint.h"
#include "core/interface.h"

#include <QMap>

namespace manypath {

/// What people want an interface to do for MPTCP.
enum class Role : std::uint8_t {
    Automatic,  ///< used when it leads somewhere: a default route, up, with carrier
    Preferred,  ///< as automatic, before all others where not all can be had
    Backup,     ///< its subflows carry data only when no other can (RFC 8684 3.3.8)
    Never,      ///< left alone
};
[[nodiscard]] QString roleName(Role role);  ///< "automatic", "preferred", "backup", "never"
[[nodiscard]] std::optional<Role> roleFromName(const QString &name);

/// Gives a role to the interfaces of a name, or of all names that a pattern with *, ? and [...] covers (glob(7)).
struct RoleRule {
    QString pattern;
    Role role = Role::Automatic;

    [[nodiscard]] bool isPattern() const;  ///< false: a plain name
    [[nodiscard]] bool covers(const QString &interfaceName) const;

    bool operator==(const RoleRule &) const = default;
};

/// A policy by name and the parameters people gave it; those not given have their defaults.
struct PolicyChoice {
    QString name;
    QMap<QString, QString> parameters;

    bool operator==(const PolicyChoice &) const = default;
};

/// A program that decides in the place of the policy in force, for as long as it wants to and is on the bus.
struct OutsidePolicy {
    QString name;          ///< as it calls itself
    QString description;   ///< one sentence
    QList<Token> tokens;   ///< the connections it decides about; empty: all, and endpoints and limits

    [[nodiscard]] bool decidesAll() const { return tokens.isEmpty(); }
    [[nodiscard]] bool decidesAbout(Token token) const { return tokens.isEmpty() || tokens.contains(token); }

    bool operator==(const OutsidePolicy &other) const;
};

/// How Manypath steers, as people and the administrator's file have it: the part of the World that is not the kernel's.
struct Steering {
    static constexpr std::uint32_t defaultSubflowsPerConnection = 8;
    static constexpr std::uint32_t maximumSubflowsPerConnection = 64;

    PolicyChoice policy;       ///< in force
    QList<RoleRule> roles;     ///< a plain name counts before patterns; among patterns the first that covers
    /// Additional subflows a connection of the userspace path manager may have, where the kernel knows no limit; 0..64.
    std::uint32_t subflowsPerConnection = defaultSubflowsPerConnection;

    /// Limits that a person set through Manypath: no policy changes them. Absent: none did.
    std::optional<std::uint32_t> subflowLimit;
    std::optional<std::uint32_t> addAddressLimit;
    /// The kernel's limits as all but Manypath's policies left them: no policy goes below.
    Limits limitsOfOthers;
    /// Who decides from outside in the place of `policy`. No connection is two programs'.
    QList<OutsidePolicy> outside = {};

    [[nodiscard]] const OutsidePolicy *outsideAll() const;               ///< who decides about everything; null: nobody
    [[nodiscard]] const OutsidePolicy *outsideOf(Token token) const;     ///< who decides about a connection; null: the policy in force
    [[nodiscard]] const RoleRule *ruleFor(const QString &interfaceName) const;  ///< null where no rule covers the name
    [[nodiscard]] Role roleOf(const QString &interfaceName) const;              ///< automatic then

    bool operator==(const Steering &) const = default;
};

}  // namespace manypath
