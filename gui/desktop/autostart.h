// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace manypath::autostart {

/// Whether Manypath starts with the session, in the panel: its entry in ~/.config/autostart, or else in /etc/xdg/autostart, is there
/// and neither hidden nor disabled.
[[nodiscard]] bool isOn();
[[nodiscard]] Result<void> set(bool on);

/// What a desktop entry's Exec takes for a program of this path, quoted where it must be.
[[nodiscard]] QString quotedForExec(const QString &program);

}  // namespace manypath::autostart
