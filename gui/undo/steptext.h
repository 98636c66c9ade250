// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/undo/step.h"

namespace manypath {

/// What a step does, as on a menu: "Remove endpoint 192.0.2.14", "Change the limits".
[[nodiscard]] QString stepText(const Step &step);

}  // namespace manypath
