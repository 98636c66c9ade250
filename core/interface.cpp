// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interface.h"

#include <algorithm>
#include <array>

namespace manypath {

namespace {
constexpr std::array<const char *, 8> typeNames{"other",  "loopback", "ethernet", "wifi",
                                                "mobile", "tunnel",   "bridge",   "virtual"};
}

bool Interface::hasDefaultRoute(Address::Family family) const
{
    return std::any_of(defaultRoutes.begin(), defaultRoutes.end(),
                       [family](const DefaultRoute &route) { return route.family == family; });
}

bool Interface::hasAddress(const Address &address) const
{
    return std::any_of(addresses.begin(), addresses.end(),
                       [&address](const InterfaceAddress &candidate) { return candidate.address == address; });
}

QString interfaceTypeName(Interface::Type type)
{
    return QString::fromLatin1(typeNames[static_cast<std::size_t>(type)]);
}

Interface::Type interfaceTypeFromName(const QString &name)
{
    for (std::size_t i = 0; i < typeNames.size(); ++i) {
        if (name == QLatin1String(typeNames[i]))
            return static_cast<Interface::Type>(i);
    }
    return Interface::Type::Other;
}

}  // namespace manypath
