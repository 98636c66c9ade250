// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/configvalues.h"

#include "core/digits.h"

#include <algorithm>

namespace manypath {

namespace {

constexpr qsizetype longestInterfaceName = 15;  // IFNAMSIZ without the terminating null
constexpr qsizetype longestPattern = 64;
constexpr std::uint32_t largestLimit = 255;     // as many as there are address ids

Error notAllowed(const QString &value, const QString &key, const QString &allowed)
{
    return invalidArgument(QStringLiteral("\"%1\" is not allowed for %2: %3 is").arg(value, key, allowed));
}

Result<std::uint32_t> numberFromText(const QString &key, const QString &text, std::uint32_t maximum)
{
    bool ok = false;
    const std::uint32_t number = text.toUInt(&ok);
    if (!ok || !decimalDigitsOnly(text) || number > maximum)
        return notAllowed(text, key, QStringLiteral("0 to %1").arg(maximum));
    return number;
}

bool isWithoutSeparators(const QString &name, QStringView separators)
{
    return std::none_of(name.begin(), name.end(), [separators](QChar c) { return c.isSpace() || c.isNull() || separators.contains(c); });
}

// A ":" may stand in a pattern, as in [[:digit:]].
bool isInterfacePattern(const QString &pattern)
{
    return pattern.toUtf8().size() <= longestPattern && isWithoutSeparators(pattern, u"/");
}

}  // namespace

const PolicyInfo *Available::policy(const QString &name) const
{
    const auto found = std::find_if(policies.begin(), policies.end(), [&name](const PolicyInfo &policy) { return policy.name == name; });
    return found == policies.end() ? nullptr : &*found;
}

QString alternatives(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" or ") + words.last();
}

bool isInterfaceName(const QString &name)
{
    const qsizetype size = name.toUtf8().size();
    return size >= 1 && size <= longestInterfaceName && name != QLatin1String(".") && name != QLatin1String("..")
        && isWithoutSeparators(name, u"/:");
}

Result<QString> policyNameFromText(const Available &available, const QString &text)
{
    if (available.policy(text))
        return text;
    QStringList names;
    for (const PolicyInfo &policy : available.policies)
        names.append(policy.name);
    return invalidArgument(QStringLiteral("\"%1\" is no policy: %2 is").arg(text, names.isEmpty() ? QStringLiteral("none") : alternatives(names)));
}

Result<QString> parameterFromText(const PolicyInfo &policy, const QString &key, const QString &text)
{
    const auto complete = policy.complete({{key, text}});
    if (!complete)
        return complete.error();
    return text;
}

Result<QString> pluginFolderFromText(const QString &text)
{
    if (!text.startsWith(u'/') || text.contains(QChar::Null))
        return notAllowed(text, QStringLiteral("plugin-folder"), QStringLiteral("an absolute path"));
    return text;
}

Result<OnStop> onStopFromText(const QString &text)
{
    QStringList names;
    for (const OnStop onStop : {OnStop::Keep, OnStop::TakeBack}) {
        if (text == onStopName(onStop))
            return onStop;
        names.append(onStopName(onStop));
    }
    return notAllowed(text, QStringLiteral("on-stop"), alternatives(names));
}

Result<std::uint32_t> subflowsPerConnectionFromText(const QString &text)
{
    return numberFromText(QStringLiteral("subflows-per-connection"), text, Steering::maximumSubflowsPerConnection);
}

Result<std::uint32_t> limitFromText(const QString &key, const QString &text)
{
    return numberFromText(key, text, largestLimit);
}

Result<RoleRule> roleRuleFromText(const QString &pattern, const QString &role)
{
    RoleRule rule{pattern, Role::Automatic};
    if (rule.isPattern() ? !isInterfacePattern(pattern) : !isInterfaceName(pattern)) {
        return invalidArgument(QStringLiteral("\"%1\" is no interface: a name of 1 to 15 bytes without \"/\", \":\" and white space is, or a pattern "
                                              "of at most 64 bytes with *, ? or [...]")
                                   .arg(pattern));
    }
    const std::optional<Role> known = roleFromName(role);
    if (!known) {
        QStringList names;
        for (const Role each : {Role::Automatic, Role::Preferred, Role::Backup, Role::Never})
            names.append(roleName(each));
        return notAllowed(role, pattern, alternatives(names));
    }
    rule.role = *known;
    return rule;
}

Result<QString> settingFromText(const Available &available, const QString &key, const QString &text)
{
    if (available.settings.available()) {
        if (Result<void> valid = validateSetting(available.settings, key, text); !valid)
            return valid.error();
    }
    return text;
}

}  // namespace manypath
