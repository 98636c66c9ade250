// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/applicationfinder.h"

#include "core/application/unitname.h"
#include "core/application/username.h"

#include <unistd.h>

namespace manypath {

namespace {

bool mayLookFor(const Owner &owner)
{
    return owner.process.isEmpty() && owner.inode != 0 && (owner.uid == geteuid() || geteuid() == 0);
}

// Units come and go with names of their own; what is known of those long gone is not worth its memory.
constexpr qsizetype mostUnits = 10000;

}  // namespace

QHash<Owner, Application> ApplicationFinder::find(const QSet<Owner> &owners)
{
    QSet<std::uint32_t> inodes;
    for (const Owner &owner : owners) {
        if (mayLookFor(owner))
            inodes.insert(owner.inode);
    }
    m_processes.look(inodes);

    QHash<Owner, Application> found;
    found.reserve(owners.size());
    for (const Owner &owner : owners) {
        const QString process = owner.process.isEmpty() ? m_processes.name(owner.inode) : owner.process;
        found.insert(owner, describe(owner, entryOf(owner.unit), process, userOf(owner.uid)));
    }
    return found;
}

std::optional<FoundEntry> ApplicationFinder::entryOf(const QString &unit)
{
    const auto known = m_units.constFind(unit);
    if (known != m_units.constEnd())
        return *known;
    std::optional<FoundEntry> found;
    for (const QString &id : readUnitName(unit).desktopIds) {
        if (const std::optional<DesktopEntry> entry = m_entries.find(id)) {
            found = FoundEntry{id, *entry};
            break;
        }
    }
    if (m_units.size() >= mostUnits)
        m_units.clear();
    return *m_units.insert(unit, found);
}

QString ApplicationFinder::userOf(std::uint32_t uid)
{
    const auto known = m_users.constFind(uid);
    return known != m_users.constEnd() ? *known : *m_users.insert(uid, userName(uid));
}

}  // namespace manypath
