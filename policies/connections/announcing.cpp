// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/connections/announcing.h"

#include <algorithm>

namespace manypath::connections {

namespace {

// The interface that has the address the connection was accepted at.
int interfaceOfFirst(const Situation &situation)
{
    for (const auto &[index, interface] : situation.world.interfaces()) {
        if (interface.hasAddress(situation.connection.local.address))
            return index;
    }
    return 0;
}

// Joins come to a socket of the same kind.
bool mayBeJoinedAt(const Situation &situation, const Path &path)
{
    return path.address.isIPv4() || situation.connection.takesIPv6;
}

}  // namespace

QList<WantedAnnouncement> otherAddresses(const Situation &situation)
{
    QList<WantedAnnouncement> announcements;
    for (const Path &path : situation.paths) {
        if (path.address != situation.connection.local.address && mayBeJoinedAt(situation, path))
            announcements.append({path.address, path.interfaceIndex, path.reason});
    }
    return announcements;
}

QList<WantedAnnouncement> oneAddressPerInterface(const Situation &situation)
{
    const Address::Family family = situation.connection.local.address.family();
    const int first = interfaceOfFirst(situation);
    QList<WantedAnnouncement> announcements;
    for (const bool sameFamily : {true, false}) {
        for (const Path &path : situation.paths) {
            if (!mayBeJoinedAt(situation, path))
                continue;
            const bool chosen = std::any_of(announcements.begin(), announcements.end(),
                                            [&](const WantedAnnouncement &each) { return each.interfaceIndex == path.interfaceIndex; });
            if (!chosen && path.interfaceIndex != first && (path.address.family() == family) == sameFamily)
                announcements.append({path.address, path.interfaceIndex, path.reason});
        }
    }
    return announcements;
}

}  // namespace manypath::connections
