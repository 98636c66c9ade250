// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace manypath {

/// The systemd unit that a cgroup belongs to, by its path in the cgroup v2 tree: that of the system's manager, or below
/// user@UID.service that of the user's. Empty where systemd made none. What it returns is a well-formed unit name.
[[nodiscard]] QString unitOfCgroup(const QString &path);

}  // namespace manypath
