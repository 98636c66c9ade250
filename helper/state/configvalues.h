// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policyinfo.h"
#include "core/settings.h"
#include "helper/state/configuration.h"

namespace manypath {

// Values of the configuration from text, wherever that comes from. Each error names the value and what is allowed.

/// What this program and this kernel have to choose from.
struct Available {
    QList<PolicyInfo> policies;
    KernelSettings settings;  ///< empty (no MPTCP here): settings are taken unchecked, and refused when they are to be set

    [[nodiscard]] const PolicyInfo *policy(const QString &name) const;
};

[[nodiscard]] Result<QString> policyNameFromText(const Available &available, const QString &text);
/// The value of a parameter of a policy that is there.
[[nodiscard]] Result<QString> parameterFromText(const PolicyInfo &policy, const QString &key, const QString &text);
/// An absolute path.
[[nodiscard]] Result<QString> pluginFolderFromText(const QString &text);
[[nodiscard]] Result<OnStop> onStopFromText(const QString &text);
[[nodiscard]] Result<std::uint32_t> subflowsPerConnectionFromText(const QString &text);
/// `key` is how the limit is called where the text comes from. No kernel can take more than 255, most take less.
[[nodiscard]] Result<std::uint32_t> limitFromText(const QString &key, const QString &text);
[[nodiscard]] Result<RoleRule> roleRuleFromText(const QString &pattern, const QString &role);
[[nodiscard]] Result<QString> settingFromText(const Available &available, const QString &key, const QString &text);

/// An interface's name as the kernel allows it: 1 to 15 bytes, no "/", ":" or white space, not "." or "..".
[[nodiscard]] bool isInterfaceName(const QString &name);

/// "a", "a or b", "a, b or c"
[[nodiscard]] QString alternatives(const QStringList &words);

}  // namespace manypath
