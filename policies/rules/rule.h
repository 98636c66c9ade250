// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policyinfo.h"
#include "core/steering.h"
#include "core/world.h"
#include "policies/rules/network.h"

namespace manypath::rules {

/// Something to be true of a connection: that it is one of a list.
struct Condition {
    enum class Subject : std::uint8_t {
        Application,  ///< the program's name, or the unit it runs in: names or patterns, whatever their case
        User,         ///< who owns the socket: uids
        Destination,  ///< the peer's address
        Port,         ///< the service's: the peer's, or this machine's where it accepted the connection
        Interface,    ///< by which the first subflow leaves: names or patterns
        Accepted,     ///< whether this machine accepted the connection
    };

    Subject subject = Subject::Application;
    bool negated = false;
    QStringList names;               ///< of Application and Interface; what the rule says, for all
    QList<std::uint32_t> numbers;    ///< of User and Port
    QList<Network> networks;         ///< of Destination

    /// None: not known yet.
    [[nodiscard]] std::optional<bool> holds(const World &world, const Connection &connection) const;
    [[nodiscard]] QString toString() const;

    bool operator==(const Condition &) const = default;
};

/// Which policy the connections get that all conditions hold for, and by which interfaces.
struct Rule {
    QList<Condition> conditions;  ///< none: all connections
    PolicyChoice policy;
    QStringList interfaces;       ///< names or patterns; empty: all

    /// None: not known yet.
    [[nodiscard]] std::optional<bool> matches(const World &world, const Connection &connection) const;
    [[nodiscard]] bool allows(const QString &interfaceName) const;
    /// The rule as parseRules() reads it: "application curl and port 443 use full-mesh over eth0".
    [[nodiscard]] QString toString() const;

    bool operator==(const Rule &) const = default;
};

/// Reads rules, separated by semicolons:
///
///     CONDITIONS use POLICY [over INTERFACE[, ...]] [with KEY=VALUE[, ...]]
///
/// CONDITIONS are "all", or such as "application NAMES", "user NAMES", "to NETWORKS", "port NUMBERS", "interface NAMES" and "accepted", each with
/// "not" before it where it must not hold, joined by "and". Lists have "," or "or" between their items. Users are looked up in the system's
/// database, which may block.
///
/// The policies' names and parameters are not checked here. The error names the word and what is allowed in its place.
[[nodiscard]] Result<QList<Rule>> parseRules(const QString &text);

}  // namespace manypath::rules
