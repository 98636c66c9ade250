// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/flowmap/flowbands.h"

namespace manypath {

// The words of the flow map. Pure.

[[nodiscard]] QString flowColumnText(FlowKey::Column column);  ///< "Applications", "This computer", "Remote"
/// What a box is called: "Firefox", "Ethernet", "198.51.100.20", "24 more".
[[nodiscard]] QString flowTitle(const FlowNode &node);
/// Of an interface: its name where the title is its type, and the other way round.
[[nodiscard]] QString flowOtherName(const FlowNode &node);
/// What stands below the title, from the longest way to say it to the shortest.
[[nodiscard]] QStringList flowSubtitles(const FlowNode &node);
/// The last line of an interface's box, likewise.
[[nodiscard]] QStringList flowFigures(const FlowNode &node);
/// Whether the subtitle of a box tells of something that is not as it should be.
[[nodiscard]] bool flowIsAlarming(const FlowNode &node);

/// All that is known of a box or a ribbon, a fact each; the first is what it is.
[[nodiscard]] QStringList flowFacts(const FlowNode &node);
[[nodiscard]] QStringList flowFacts(const FlowBand &band, const FlowGraph &graph);

/// "4 ms", without the decimals that would flicker.
[[nodiscard]] QString roundedRttText(std::uint32_t microseconds);
/// "carrying data", "standing by", "idle", "no link", "plain TCP"
[[nodiscard]] QString flowStateText(FlowStrand::Kind kind, const FlowTotals &totals, bool usable);

}  // namespace manypath
