// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/arguments.h"

#include "core/quoted.h"
#include "helper/bus/metricshub.h"
#include "helper/state/configvalues.h"

#include <algorithm>

namespace manypath {

namespace {

constexpr EndpointFlags knownFlags = EndpointFlag::Signal | EndpointFlag::Subflow | EndpointFlag::Backup | EndpointFlag::Fullmesh
    | EndpointFlag::Implicit | EndpointFlag::Laminar;
constexpr EndpointFlags changeableFlags = EndpointFlag::Backup | EndpointFlag::Fullmesh;
constexpr qsizetype longestSettingKey = 64;
constexpr qsizetype longestSettingValue = 128;
constexpr qsizetype longestName = 64;
constexpr qsizetype longestParameter = 4096;
constexpr qsizetype mostParameters = 64;

// No host has these, and the kernel takes them all the same.
bool belongsToNoHost(const Address &address)
{
    const std::uint8_t first = address.bytes()[0];
    if (address.isAny())
        return true;
    return address.isIPv4() ? first >= 224 : first == 0xff;  // multicast, and what is reserved beyond it
}

bool isPrintableLine(const QString &text, qsizetype longest)
{
    return text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

}  // namespace

Result<Endpoint> takeNewEndpoint(const Endpoint &endpoint)
{
    if (endpoint.address.isNull())
        return invalidArgument(QStringLiteral("An endpoint needs an IPv4 or IPv6 address"));
    if (belongsToNoHost(endpoint.address))
        return invalidArgument(QStringLiteral("%1 is not an address of a host: an endpoint needs one").arg(endpoint.address.toString()));
    if (const EndpointFlags unknown = endpoint.flags & ~knownFlags; unknown != 0) {
        return invalidArgument(QStringLiteral("0x%1 is not an endpoint flag: there are %2")
                                   .arg(unknown, 0, 16)
                                   .arg(endpointFlagNames(knownFlags).join(QStringLiteral(", "))));
    }
    if (endpoint.interfaceIndex < 0)
        return invalidArgument(QStringLiteral("%1 is not the index of an interface: 1 and above are, and 0 for none").arg(endpoint.interfaceIndex));
    return endpoint;
}

Result<Address> takeOptionalAddress(const QString &text)
{
    if (text.isEmpty())
        return Address();
    const Address address = Address::fromString(text);
    if (address.isNull())
        return invalidArgument(QStringLiteral("%1 is not an IPv4 or IPv6 address").arg(quoted(text)));
    return address;
}

Result<Address> takeEndpointToChange(std::uint8_t id, const QString &address)
{
    Result<Address> taken = takeOptionalAddress(address);
    if (taken && id == 0 && taken->isNull())
        return invalidArgument(QStringLiteral("An endpoint is named by an id of 1 to 255 or by its address"));
    return taken;
}

Result<Address> takeEndpointToRemove(std::uint8_t id, const QString &address)
{
    Result<Address> taken = takeOptionalAddress(address);
    if (taken && id == 0 && taken->isNull())
        return invalidArgument(QStringLiteral("Endpoint 0 is the initial subflow's: its address is needed"));
    return taken;
}

Result<void> checkFlagChange(EndpointFlags mask, EndpointFlags flags)
{
    const auto notChangeable = [](EndpointFlags refused) {
        return invalidArgument(QStringLiteral("%1 of an endpoint can't be changed: only backup and fullmesh can")
                                   .arg(endpointFlagNames(refused).join(QStringLiteral(", "))));
    };
    if (mask == 0)
        return invalidArgument(QStringLiteral("No flag to change was named: backup and fullmesh can be"));
    if ((mask & ~changeableFlags) != 0)
        return notChangeable(mask & ~changeableFlags);
    if ((flags & ~mask) != 0) {
        return invalidArgument(QStringLiteral("%1 is set among the new values, and not among the flags to change")
                                   .arg(endpointFlagNames(flags & ~mask).join(QStringLiteral(", "))));
    }
    return {};
}

Result<LimitWish> takeLimit(int value)
{
    if (value < -2)
        return invalidArgument(QStringLiteral("%1 is not a limit: 0 and above are, -1 to leave it, -2 to let the policy decide").arg(value));
    if (value < 0)
        return value == -2 ? LimitWish::automatic() : LimitWish();
    return LimitWish(static_cast<std::uint32_t>(value));
}

Result<PolicyChoice> takePolicyChoice(const QString &name, const QMap<QString, QString> &parameters)
{
    if (name.isEmpty() || !isPrintableLine(name, longestName))
        return invalidArgument(QStringLiteral("%1 is not the name of a policy: up to %2 printable characters are").arg(quoted(name)).arg(longestName));
    if (parameters.size() > mostParameters)
        return invalidArgument(QStringLiteral("%1 parameters are too many: up to %2 are allowed").arg(parameters.size()).arg(mostParameters));
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter) {
        if (!isPrintableLine(parameter.key(), longestName) || parameter.value().size() > longestParameter) {
            return invalidArgument(QStringLiteral("%1 is not a parameter: names have up to %2 characters, values up to %3")
                                       .arg(quoted(parameter.key()))
                                       .arg(longestName)
                                       .arg(longestParameter));
        }
    }
    return PolicyChoice{name, parameters};
}

Result<RoleRule> takeRoleRule(const QString &interface, std::uint8_t role)
{
    if (role > static_cast<std::uint8_t>(Role::Never))
        return invalidArgument(QStringLiteral("%1 is not a role: 0 automatic, 1 preferred, 2 backup and 3 never are").arg(role));
    return roleRuleFromText(interface, roleName(static_cast<Role>(role)));
}

Result<void> checkSettingText(const QString &key, const QString &value)
{
    if (key.isEmpty() || !isPrintableLine(key, longestSettingKey))
        return invalidArgument(QStringLiteral("%1 is not the name of a setting: up to %2 printable characters are").arg(quoted(key)).arg(longestSettingKey));
    if (value.isEmpty() || !isPrintableLine(value, longestSettingValue)) {
        return invalidArgument(QStringLiteral("%1 is not a value for %2: up to %3 printable characters are")
                                   .arg(quoted(value), key)
                                   .arg(longestSettingValue));
    }
    return {};
}

Result<QSet<Token>> takeTokens(const QList<uint> &tokens)
{
    if (tokens.size() > maximumTokens)
        return invalidArgument(QStringLiteral("%1 tokens are too many: up to %2 are allowed, and none for all").arg(tokens.size()).arg(maximumTokens));
    return QSet<Token>(tokens.begin(), tokens.end());
}

Result<quint32> takeInterval(uint milliseconds)
{
    if (milliseconds < MetricsHub::minimumIntervalMs || milliseconds > MetricsHub::maximumIntervalMs) {
        return invalidArgument(QStringLiteral("%1 ms is not an interval for metrics: %2 to %3 ms are")
                                   .arg(milliseconds)
                                   .arg(MetricsHub::minimumIntervalMs)
                                   .arg(MetricsHub::maximumIntervalMs));
    }
    return milliseconds;
}

}  // namespace manypath
