// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/world.h"

#include <QByteArray>

namespace manypath::cli {

/// The kernel's settings, then Manypath's own with "manypath." before them: "KEY = VALUE" lines, or an object of strings.
[[nodiscard]] QByteArray printSettings(const World &world, Format format);

}  // namespace manypath::cli
