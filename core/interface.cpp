// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interface.h"

#include "core/quoted.h"

#include <algorithm>
#include <array>

namespace manypath {

namespace {

constexpr qsizetype longestInterfaceName = 15;  // IFNAMSIZ less the terminating 0
constexpr qsizetype longestInterfacePattern = 64;
constexpr std::array<const char *, 8> typeNames{"other",  "loopback", "ethernet", "wifi",
                                                "mobile", "tunnel",   "bridge",   "virtual"};

Result<void> validateNameText(const QString &text, qsizetype longest, const QString &what)
{
    const auto refused = [&text, &what](const QString &allowed) {
        return invalidArgument(QStringLiteral("%1 is not %2 of an interface: %3").arg(quoted(text), what, allowed));
    };
    const qsizetype bytes = text.toUtf8().size();
    if (bytes < 1 || bytes > longest)
        return refused(QStringLiteral("it has %1 bytes, and 1 to %2 are allowed").arg(bytes).arg(longest));
    if (text == QLatin1String(".") || text == QLatin1String(".."))
        return refused(QStringLiteral("the kernel reserves it"));
    const bool allowed = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c != u'/' && c != u':' && !c.isSpace() && c.category() != QChar::Other_Control && c.unicode() != QChar::ReplacementCharacter;
    });
    return allowed ? Result<void>() : refused(QStringLiteral("\"/\", \":\", white space and control characters are not allowed"));
}

}  // namespace

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

Result<void> validateInterfaceName(const QString &text)
{
    return validateNameText(text, longestInterfaceName, QStringLiteral("a name"));
}

Result<void> validateInterfacePattern(const QString &text)
{
    return validateNameText(text, longestInterfacePattern, QStringLiteral("a name or pattern"));
}

}  // namespace manypath
