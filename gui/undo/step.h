// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limitwish.h"
#include "core/world.h"

#include <variant>

namespace manypath {

// Steps: what a person changes, and what it was before, so that it can be taken back.

/// Endpoints that are there before and after. As many before as after: each becomes the one at its place.
struct EndpointsStep {
    QList<Endpoint> before;
    QList<Endpoint> after;   ///< an id of 0: the kernel chooses

    bool operator==(const EndpointsStep &) const = default;
};

/// The limits of the kernel's path manager.
struct LimitsStep {
    struct Wishes {
        LimitWish subflows;
        LimitWish addAddressAccepted;

        bool operator==(const Wishes &) const = default;
    };
    Wishes before;
    Wishes after;

    bool operator==(const LimitsStep &) const = default;
};

/// Additional subflows of a connection of the userspace path manager.
struct ConnectionLimitStep {
    std::uint32_t before = 0;
    std::uint32_t after = 0;

    bool operator==(const ConnectionLimitStep &) const = default;
};

/// A net.mptcp sysctl.
struct SettingStep {
    QString key;
    QString before;
    QString after;

    bool operator==(const SettingStep &) const = default;
};

/// What is set for an interface's name or a pattern of names; none: nothing is.
struct RoleStep {
    QString pattern;
    std::optional<Role> before;
    std::optional<Role> after;

    bool operator==(const RoleStep &) const = default;
};

struct PolicyStep {
    PolicyChoice before;
    PolicyChoice after;

    bool operator==(const PolicyStep &) const = default;
};

using Step = std::variant<EndpointsStep, LimitsStep, ConnectionLimitStep, SettingStep, RoleStep, PolicyStep>;

/// The step back.
[[nodiscard]] Step inverted(const Step &step);

/// Whether the kernel can make `after` of `before` without closing its subflows.
[[nodiscard]] bool changesInPlace(const Endpoint &before, const Endpoint &after);

/// The step that gives an interface, or a pattern of names, another role.
[[nodiscard]] RoleStep roleStep(const World &world, const QString &pattern, std::optional<Role> role);
/// The step to these limits.
[[nodiscard]] LimitsStep limitsStep(const World &world, const LimitWish &subflows, const LimitWish &addAddressAccepted);
/// The step that sets a sysctl.
[[nodiscard]] SettingStep settingStep(const World &world, const QString &key, const QString &value);

}  // namespace manypath
