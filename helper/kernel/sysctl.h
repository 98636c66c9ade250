// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings.h"

namespace manypath {

/// The net.mptcp sysctls of this process's network namespace; empty where there are none.
[[nodiscard]] KernelSettings readKernelSettings();
/// Writes one; `key` and `value` have been through validateSetting(). The kernel's refusal comes with its errno.
[[nodiscard]] Result<void> writeKernelSetting(const QString &key, const QString &value);

}  // namespace manypath
