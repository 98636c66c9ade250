// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/changesbypeople.h"

#include <algorithm>

namespace manypath {

namespace {

DiaryEntry about(DiaryEntry::Kind kind, std::int64_t timeUs)
{
    DiaryEntry entry;
    entry.kind = kind;
    entry.timeUs = timeUs;
    return entry;
}

}  // namespace

QList<DiaryEntry> steeringChanges(const Steering &before, const Steering &after, std::int64_t timeUs)
{
    if (before.policy.name.isEmpty())
        return {};  // the helper has only just read its configuration
    QList<DiaryEntry> out;
    const auto name = [](const OutsidePolicy *policy) { return policy ? policy->name : QString(); };
    const QString outside = name(after.outsideAll());
    if (outside != name(before.outsideAll()) || (outside.isEmpty() && after.policy != before.policy)) {
        DiaryEntry entry = about(DiaryEntry::Kind::PolicyChanged, timeUs);
        entry.subject = outside.isEmpty() ? after.policy.name : outside;
        if (!outside.isEmpty())
            entry.value = QStringLiteral("outside");
        else if (after.policy.name == before.policy.name && name(before.outsideAll()).isEmpty())
            entry.value = QStringLiteral("parameters");
        out.append(entry);
    }
    const auto ruleFor = [](const Steering &steering, const QString &pattern) -> const RoleRule * {
        const auto found = std::find_if(steering.roles.cbegin(), steering.roles.cend(),
                                        [&pattern](const RoleRule &rule) { return rule.pattern == pattern; });
        return found == steering.roles.cend() ? nullptr : &*found;
    };
    const auto roleChanged = [&](const QString &pattern, const QString &role) {
        DiaryEntry entry = about(DiaryEntry::Kind::RoleChanged, timeUs);
        entry.subject = pattern;
        entry.interface = RoleRule{pattern, {}}.isPattern() ? QString() : pattern;
        entry.value = role;
        out.append(entry);
    };
    for (const RoleRule &rule : after.roles) {
        const RoleRule *known = ruleFor(before, rule.pattern);
        if (!known || known->role != rule.role)
            roleChanged(rule.pattern, roleName(rule.role));
    }
    for (const RoleRule &rule : before.roles) {
        if (!ruleFor(after, rule.pattern))
            roleChanged(rule.pattern, {});
    }
    const auto limitChanged = [&](const QString &key, std::uint32_t was, std::uint32_t is) {
        if (was == is)
            return;
        DiaryEntry entry = about(DiaryEntry::Kind::SettingChanged, timeUs);
        entry.subject = key;
        entry.value = QString::number(is);
        out.append(entry);
    };
    // The limits themselves change with what policies need.
    limitChanged(QStringLiteral("limits.subflows"), before.limitsOfOthers.subflows, after.limitsOfOthers.subflows);
    limitChanged(QStringLiteral("limits.add_addr_accepted"), before.limitsOfOthers.addAddressAccepted, after.limitsOfOthers.addAddressAccepted);
    limitChanged(QStringLiteral("manypath.subflows_per_connection"), before.subflowsPerConnection, after.subflowsPerConnection);
    return out;
}

QList<DiaryEntry> settingChanges(const KernelSettings &before, const KernelSettings &after, std::int64_t timeUs)
{
    if (!before.available() || !after.available())
        return {};
    QList<DiaryEntry> out;
    for (auto each = after.values.cbegin(); each != after.values.cend(); ++each) {
        if (each.key().startsWith(QLatin1String("available_")) || before.values.value(each.key()) == each.value())
            continue;
        DiaryEntry entry = about(DiaryEntry::Kind::SettingChanged, timeUs);
        entry.subject = each.key();
        entry.value = each.value();
        out.append(entry);
    }
    return out;
}

std::optional<DiaryEntry> endpointChange(const Endpoint *before, const Endpoint *after, std::int64_t timeUs)
{
    if (!after && !before)
        return std::nullopt;
    const Endpoint &endpoint = after ? *after : *before;
    const auto isNews = [](const Endpoint *each) { return !each || (each->owner != EndpointOwner::Policy && each->owner != EndpointOwner::Kernel); };
    if (!isNews(after) || !isNews(before) || (after && before && *after == *before))
        return std::nullopt;
    DiaryEntry entry = about(DiaryEntry::Kind::EndpointsChanged, timeUs);
    entry.subject = endpoint.address.toString();
    entry.value = !before ? QStringLiteral("added") : !after ? QStringLiteral("removed") : QStringLiteral("changed");
    entry.reason = endpointOwnerName(endpoint.owner);
    return entry;
}

}  // namespace manypath
