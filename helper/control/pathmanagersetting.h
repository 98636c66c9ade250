// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings.h"
#include "helper/control/request.h"

namespace manypath {

/// What gives new connections the path manager `wanted`. None: they get it already, it is Unknown, or the kernel leaves no choice.
[[nodiscard]] std::optional<ChangeKernelSetting> pathManagerSetting(const KernelSettings &settings, PathManager wanted);

/// Whether `key` is one of the settings that choose the path manager.
[[nodiscard]] bool isPathManagerSetting(const QString &key);

}  // namespace manypath
