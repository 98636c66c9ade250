// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace manypath {

/// A label that wants to stand at `x` and is `width` wide, logical pixels.
struct WantedLabel {
    int x = 0;
    int width = 0;
};

/// Where it stands: its left edge and its row, the first on top; -1: there is no room.
struct PlacedLabel {
    int left = 0;
    int row = -1;

    bool operator==(const PlacedLabel &) const = default;
};

/// Places labels, ordered by x, right of their lines or, at the right edge, left of them, in `rows` rows so that none covers
/// another. The later ones win: they are about what is going on now.
[[nodiscard]] QList<PlacedLabel> placeLabels(const QList<WantedLabel> &labels, int left, int right, int rows);

}  // namespace manypath
