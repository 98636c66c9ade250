// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/settings.h"

#include <QByteArray>

namespace manypath::cli {

/// "KEY = VALUE" lines, or an object of strings.
[[nodiscard]] QByteArray printSettings(const KernelSettings &settings, Format format);

}  // namespace manypath::cli
