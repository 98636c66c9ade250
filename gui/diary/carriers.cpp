// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/carriers.h"

#include <algorithm>

namespace manypath {

bool serves(const Interface *interface, Address::Family family)
{
    if (!interface || !interface->usable())
        return false;
    return std::any_of(interface->addresses.cbegin(), interface->addresses.cend(), [family](const InterfaceAddress &each) {
        return each.address.family() == family && !each.address.isLinkLocal();
    });
}

bool servesAny(const Interface *interface, const QList<Address::Family> &families)
{
    return std::any_of(families.cbegin(), families.cend(), [interface](Address::Family family) { return serves(interface, family); });
}

bool isBackup(const Subflow &subflow)
{
    return subflow.backup || subflow.backupByPeer;
}

bool isEstablished(const Subflow &subflow)
{
    return subflow.state == Subflow::State::Established;
}

bool isOpen(const Connection *connection)
{
    return connection && connection->state != Connection::State::Closing;
}

bool hasEstablished(const Connection &connection)
{
    return std::any_of(connection.subflows.cbegin(), connection.subflows.cend(), isEstablished);
}

QStringList carriers(const Connection &connection, const World &world, const QString &without)
{
    QStringList normal;
    QStringList backup;
    for (const Subflow &subflow : connection.subflows) {
        const Interface *interface = world.interface(subflow.interfaceIndex);
        if (!isEstablished(subflow) || !interface || interface->name == without || !serves(interface, subflow.local.address.family()))
            continue;
        QStringList &names = isBackup(subflow) ? backup : normal;
        if (!names.contains(interface->name))
            names.append(interface->name);
    }
    return normal.isEmpty() ? backup : normal;
}

QStringList carriersBefore(const Connection &connection, const World &world)
{
    QStringList normal;
    QStringList backup;
    for (const Subflow &subflow : connection.subflows) {
        const QString name = world.interfaceName(subflow.interfaceIndex);
        if (!isEstablished(subflow) || name.isEmpty())
            continue;
        QStringList &names = isBackup(subflow) ? backup : normal;
        if (!names.contains(name))
            names.append(name);
    }
    return normal.isEmpty() ? backup : normal;
}

}  // namespace manypath
