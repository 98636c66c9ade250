// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint.h"

#include <array>

namespace manypath {

namespace {
struct NamedFlag {
    EndpointFlag flag;
    const char *name;
};
constexpr std::array<NamedFlag, 6> namedFlags{{
    {EndpointFlag::Signal, "signal"},
    {EndpointFlag::Subflow, "subflow"},
    {EndpointFlag::Backup, "backup"},
    {EndpointFlag::Fullmesh, "fullmesh"},
    {EndpointFlag::Implicit, "implicit"},
    {EndpointFlag::Laminar, "laminar"},
}};
}  // namespace

QStringList endpointFlagNames(EndpointFlags flags)
{
    QStringList names;
    for (const NamedFlag &named : namedFlags) {
        if (hasFlag(flags, named.flag))
            names.append(QString::fromLatin1(named.name));
        flags &= ~static_cast<EndpointFlags>(named.flag);
    }
    if (flags)
        names.append(QString::number(flags, 16));
    return names;
}

QString endpointOwnerName(EndpointOwner owner)
{
    switch (owner) {
    case EndpointOwner::Other: return QStringLiteral("other");
    case EndpointOwner::Kernel: return QStringLiteral("kernel");
    case EndpointOwner::Person: return QStringLiteral("person");
    case EndpointOwner::Policy: return QStringLiteral("policy");
    case EndpointOwner::NetworkManager: return QStringLiteral("networkmanager");
    case EndpointOwner::Mptcpd: return QStringLiteral("mptcpd");
    }
    return {};
}

EndpointOwner endpointOwnerFromName(const QString &name)
{
    for (const EndpointOwner owner : {EndpointOwner::Kernel, EndpointOwner::Person, EndpointOwner::Policy, EndpointOwner::NetworkManager,
                                      EndpointOwner::Mptcpd}) {
        if (name == endpointOwnerName(owner))
            return owner;
    }
    return EndpointOwner::Other;
}

std::optional<EndpointFlag> endpointFlagFromName(const QString &name)
{
    for (const NamedFlag &named : namedFlags) {
        if (name == QLatin1String(named.name))
            return named.flag;
    }
    return std::nullopt;
}

}  // namespace manypath
