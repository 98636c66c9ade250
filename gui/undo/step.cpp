// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/undo/step.h"

#include <algorithm>

namespace manypath {

namespace {

// What gives a limit back: the number a person had set, or whatever the policy makes of it.
LimitWish wishBefore(const LimitWish &wish, const std::optional<std::uint32_t> &byPerson)
{
    if (wish.stays())
        return {};
    return byPerson ? LimitWish(*byPerson) : LimitWish::automatic();
}

}  // namespace

Step inverted(const Step &step)
{
    return std::visit(
        [](auto back) -> Step {
            std::swap(back.before, back.after);
            return back;
        },
        step);
}

bool changesInPlace(const Endpoint &before, const Endpoint &after)
{
    const EndpointFlags changeable = EndpointFlag::Backup | EndpointFlag::Fullmesh;
    return before.id == after.id && before.address == after.address && before.port == after.port
        && before.interfaceIndex == after.interfaceIndex && ((before.flags ^ after.flags) & ~changeable) == 0;
}

RoleStep roleStep(const World &world, const QString &pattern, std::optional<Role> role)
{
    const QList<RoleRule> &rules = world.steering().roles;
    const auto known = std::find_if(rules.begin(), rules.end(), [&pattern](const RoleRule &rule) { return rule.pattern == pattern; });
    return {pattern, known == rules.end() ? std::nullopt : std::optional(known->role), role};
}

LimitsStep limitsStep(const World &world, const LimitWish &subflows, const LimitWish &addAddressAccepted)
{
    const Steering &steering = world.steering();
    return {{wishBefore(subflows, steering.subflowLimit), wishBefore(addAddressAccepted, steering.addAddressLimit)},
            {subflows, addAddressAccepted}};
}

SettingStep settingStep(const World &world, const QString &key, const QString &value)
{
    return {key, world.settings().values.value(key), value};
}

}  // namespace manypath
