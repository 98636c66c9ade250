// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/connections/situation.h"

#include <algorithm>

namespace manypath::connections {

using namespace Qt::StringLiterals;

namespace {

const Interface *interfaceWith(const World &world, const Address &address)
{
    for (const auto &[index, interface] : world.interfaces()) {
        if (interface.hasAddress(address))
            return &interface;
    }
    return nullptr;
}

int knownInterface(const Subflow &subflow)
{
    return subflow.boundInterfaceIndex != 0 ? subflow.boundInterfaceIndex : subflow.interfaceIndex;
}

}  // namespace

QList<SocketAddress> Situation::targets() const
{
    QList<SocketAddress> targets;
    // An IPv4 socket takes no IPv6 subflows; an IPv6 one takes both.
    const auto add = [&](const SocketAddress &target) {
        if (target.port != 0 && !targets.contains(target) && (connection.takesIPv6 || target.address.isIPv4()))
            targets.append(target);
    };
    if (!connection.serverSide && !connection.denyJoinId0)
        add(connection.remote);
    for (const AnnouncedAddress &announced : connection.announced) {
        SocketAddress target = announced.address;
        if (target.port == 0 && !connection.serverSide)
            target.port = connection.remote.port;
        add(target);
    }
    return targets;
}

std::optional<SocketAddress> Situation::target(const Path &path) const
{
    const QList<SocketAddress> all = targets();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const SocketAddress &target) { return target.address.family() == path.address.family(); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

const Path *Situation::pathOf(const Subflow &subflow) const
{
    const auto found = std::find_if(paths.begin(), paths.end(), [&](const Path &path) { return path.address == subflow.local.address; });
    return found == paths.end() ? nullptr : &*found;
}

int Situation::interfaceOf(const Subflow &subflow) const
{
    if (const int known = knownInterface(subflow); known != 0)
        return known;
    const Interface *interface = interfaceWith(world, subflow.local.address);
    return interface ? interface->index : 0;
}

const Subflow *Situation::workingBy(int interfaceIndex) const
{
    const auto found = std::find_if(connection.subflows.begin(), connection.subflows.end(), [&](const Subflow &subflow) {
        return subflow.state == Subflow::State::Established && interfaceOf(subflow) == interfaceIndex && canCarry(world, subflow);
    });
    return found == connection.subflows.end() ? nullptr : &*found;
}

bool isLiving(const Subflow &subflow)
{
    return subflow.state != Subflow::State::Closing;
}

bool canCarry(const World &world, const Subflow &subflow, QString *reason)
{
    const auto no = [reason](const QString &why) {
        if (reason)
            *reason = why;
        return false;
    };
    if (world.interfaces().empty())
        return true;
    const int index = knownInterface(subflow);
    const Interface *interface = index != 0 ? world.interface(index) : interfaceWith(world, subflow.local.address);
    if (!interface)
        return no(index != 0 ? u"its interface is gone"_s : u"%1 is no address of this machine any more"_s.arg(subflow.local.address.toString()));
    if (!interface->up)
        return no(u"%1 is down"_s.arg(interface->name));
    if (!interface->carrier)
        return no(u"%1 lost its carrier"_s.arg(interface->name));
    if (!interfaceWith(world, subflow.local.address))
        return no(u"%1 is no address of this machine any more"_s.arg(subflow.local.address.toString()));
    return true;
}

}  // namespace manypath::connections
