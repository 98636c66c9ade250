// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"

namespace manypath::paths {

/// An address to open subflows from, if there is room.
struct Candidate {
    Address address;
    int interfaceIndex = 0;
    Role role = Role::Automatic;
    int ordinal = 0;            ///< how many addresses of its interface and family go before it
    std::uint32_t metric = 0;   ///< of its interface's best default route of the family; the highest number where it has none
    bool standing = false;      ///< has an endpoint already
    QString reason;             ///< "eth1 has a default route"

    bool operator==(const Candidate &) const = default;
};

/// An address that is not for subflows.
struct Unsuited {
    Address address;
    int interfaceIndex = 0;
    QString reason;             ///< "eth1 has no IPv4 default route"
    bool expected = false;      ///< nobody would ask why: loopback, link-local, an interface that people ruled out

    bool operator==(const Unsuited &) const = default;
};

struct SurveyOptions {
    bool besideVpn = false;            ///< automatic interfaces count also while a VPN takes this machine's traffic
    bool networkManagerToo = false;    ///< interfaces count also where NetworkManager makes the endpoints

    bool operator==(const SurveyOptions &) const = default;
};

/// All addresses of the machine, judged.
struct Survey {
    QList<Candidate> candidates;  ///< each address once, the best first
    QList<Unsuited> unsuited;     ///< by interface, in the kernel's order
};

/// An interface leads somewhere when it is up, has carrier and has a default route of the address's family, in whatever table.
/// Preferred or backup by its plain name needs no default route: there the person's word counts, as private paths have none.
///
/// The order: preferred, automatic, backup; then one address of each interface and family before second ones; then the lower
/// metric; then what has an endpoint already, so that equals don't push each other out; then the lower interface index; then
/// the kernel's order of addresses.
[[nodiscard]] Survey survey(const World &world, const SurveyOptions &options);

/// "10.1.1.1 dev eth0", for remarks.
[[nodiscard]] QString nameOf(const World &world, const Address &address, int interfaceIndex);

}  // namespace manypath::paths
