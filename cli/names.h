// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"

namespace manypath::cli {

/// The name of an interface, "if7" where the World doesn't know it (as ip(8) says it), empty for index 0.
[[nodiscard]] QString interfaceName(const World &world, int index);

/// What to say in the place of a value that this kernel doesn't give.
[[nodiscard]] QString notAvailable();

}  // namespace manypath::cli
