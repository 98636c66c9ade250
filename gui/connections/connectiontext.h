// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A connection as text for the clipboard, in the words of the command line. Not translated: programs and people who answer
// questions read it.

#include "core/world.h"

namespace manypath {

/// One line a subflow with its counters below, in the manner of `ss -nti`.
[[nodiscard]] QString ssText(const Connection &connection, const World &world, const MetricsTable &metrics);
[[nodiscard]] QString ssText(const Connection &connection, const Subflow &subflow, const World &world, const MetricsTable &metrics);
/// The commands of manypathctl that show the connection and would open its further subflows once more.
[[nodiscard]] QString commandText(const Connection &connection, const World &world);
/// The command that would open the subflow once more.
[[nodiscard]] QString commandText(const Connection &connection, const Subflow &subflow, const World &world);

}  // namespace manypath
