// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"

namespace manypath {

/// As actionText(), with the names that interfaces have in `world`: "endpoint add 10.1.2.1 dev wlan0 subflow".
[[nodiscard]] QString actionText(const Action &action, const World &world);

}  // namespace manypath
