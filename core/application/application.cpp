// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/application.h"

#include "core/application/unitname.h"

namespace manypath {

namespace {

using Kind = Application::Kind;

Kind kindOf(UnitName::Kind kind)
{
    switch (kind) {
    case UnitName::Kind::None: return Kind::Unknown;
    case UnitName::Kind::Application: return Kind::Desktop;
    case UnitName::Kind::Container: return Kind::Container;
    case UnitName::Kind::Service: return Kind::Service;
    }
    return Kind::Unknown;
}

}  // namespace

std::optional<Owner> Owner::of(const Connection &connection)
{
    // An event tells none of these; uid 0 alone would be root's.
    if (connection.inode == 0 && connection.cgroupId == 0 && connection.uid == 0 && connection.application.isEmpty() && connection.unit.isEmpty())
        return std::nullopt;
    return Owner{connection.unit, connection.application, connection.uid, connection.inode};
}

size_t qHash(const Owner &owner, size_t seed)
{
    return qHashMulti(seed, owner.unit, owner.process, owner.uid, owner.inode);
}

Application describe(const Owner &owner, const std::optional<FoundEntry> &entry, const QString &process, const QString &user)
{
    Application application;
    application.process = process;
    application.user = user;
    if (entry)
        application.desktopId = entry->id;

    const UnitName unit = readUnitName(owner.unit);
    if (entry && !(entry->entry.terminal && !process.isEmpty())) {
        application.kind = unit.kind == UnitName::Kind::Service ? Kind::Service : Kind::Desktop;
        application.name = entry->entry.name;
        application.icon = entry->entry.icon;
    } else if (!entry && unit.kind != UnitName::Kind::None) {
        application.kind = kindOf(unit.kind);
        application.name = unit.name;
    } else if (!process.isEmpty()) {
        application.kind = Kind::Process;
        application.name = process;
    } else {
        application.kind = Kind::User;
        application.name = user.isEmpty() ? QStringLiteral("uid %1").arg(owner.uid) : user;
    }
    return application;
}

Application ApplicationTable::of(const Connection &connection) const
{
    const std::optional<Owner> owner = Owner::of(connection);
    if (!owner)
        return {};
    const auto found = m_applications.constFind(*owner);
    return found != m_applications.constEnd() ? *found : describe(*owner, std::nullopt, owner->process, {});
}

void ApplicationTable::insert(const QHash<Owner, Application> &applications)
{
    if (applications.isEmpty())
        return;
    m_applications.insert(applications);
    ++m_generation;
}

void ApplicationTable::keepOnly(const QSet<Owner> &owners)
{
    // Nothing shown changes by this.
    m_applications.removeIf([&owners](const auto &each) { return !owners.contains(each.key()); });
}

}  // namespace manypath
