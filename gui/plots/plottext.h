// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What plots say: pure functions, so that a reading is one whether it is seen, heard or tested.

#include "gui/plots/plotlines.h"

namespace manypath {

/// "Rate by subflow", "Round-trip time", …
[[nodiscard]] QString quantityTitle(Quantity quantity);
/// A value of a PlotLine with its unit: "26.8 Mb/s", "4.1 ms", "10 segments".
[[nodiscard]] QString valueText(Quantity quantity, double value);
/// The same for an axis, without needless zeros: "20 Mb/s".
[[nodiscard]] QString axisText(Quantity quantity, double value);
/// "wlan0 lost", "wwan0 is backup": short enough to stand in a plot.
[[nodiscard]] QString markerText(const Marker &marker);
/// "wlan0 14.5 Mb/s, wwan0 0": all lines at `x`, two subflows of one interface by their addresses; empty where nothing was measured.
[[nodiscard]] QString readingText(Quantity quantity, const QList<PlotLine> &lines, double x);
/// A point in time as the axis has it: with seconds below a few minutes' range.
[[nodiscard]] QString timeText(double secondsSince1970, bool withSeconds);

}  // namespace manypath
