// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering.h"

#include <QFile>

#include <algorithm>

#include <fnmatch.h>

namespace manypath {

QString roleName(Role role)
{
    switch (role) {
    case Role::Automatic: return QStringLiteral("automatic");
    case Role::Preferred: return QStringLiteral("preferred");
    case Role::Backup: return QStringLiteral("backup");
    case Role::Never: return QStringLiteral("never");
    }
    return {};
}

std::optional<Role> roleFromName(const QString &name)
{
    for (const Role role : {Role::Automatic, Role::Preferred, Role::Backup, Role::Never}) {
        if (name == roleName(role))
            return role;
    }
    return std::nullopt;
}

bool RoleRule::isPattern() const
{
    return std::any_of(pattern.begin(), pattern.end(), [](QChar c) { return c == u'*' || c == u'?' || c == u'['; });
}

bool RoleRule::covers(const QString &interfaceName) const
{
    if (!isPattern())
        return pattern == interfaceName;
    return fnmatch(QFile::encodeName(pattern).constData(), QFile::encodeName(interfaceName).constData(), 0) == 0;
}

// Two lists without rows are compared here: QList hands memcmp null pointers then.
bool OutsidePolicy::operator==(const OutsidePolicy &other) const
{
    return name == other.name && description == other.description
        && std::equal(tokens.begin(), tokens.end(), other.tokens.begin(), other.tokens.end(), [](Token a, Token b) { return a == b; });
}

const OutsidePolicy *Steering::outsideAll() const
{
    const auto found = std::find_if(outside.begin(), outside.end(), [](const OutsidePolicy &each) { return each.decidesAll(); });
    return found == outside.end() ? nullptr : &*found;
}

const OutsidePolicy *Steering::outsideOf(Token token) const
{
    const auto found = std::find_if(outside.begin(), outside.end(), [token](const OutsidePolicy &each) { return each.decidesAbout(token); });
    return found == outside.end() ? nullptr : &*found;
}

const RoleRule *Steering::ruleFor(const QString &interfaceName) const
{
    const RoleRule *covering = nullptr;
    for (const RoleRule &rule : roles) {
        if (!rule.covers(interfaceName))
            continue;
        if (!rule.isPattern())
            return &rule;
        if (!covering)
            covering = &rule;
    }
    return covering;
}

Role Steering::roleOf(const QString &interfaceName) const
{
    const RoleRule *rule = ruleFor(interfaceName);
    return rule ? rule->role : Role::Automatic;
}

}  // namespace manypath
