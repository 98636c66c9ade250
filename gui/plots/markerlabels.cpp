// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plots/markerlabels.h"

namespace manypath {

namespace {
constexpr int distance = 4;  // from the line
constexpr int between = 8;   // two labels
}

QList<PlacedLabel> placeLabels(const QList<WantedLabel> &labels, int left, int right, int rows)
{
    QList<PlacedLabel> placed(labels.size());
    for (qsizetype i = labels.size() - 1; i >= 0; --i) {
        const WantedLabel &wanted = labels.at(i);
        const bool fitsRight = wanted.x + distance + wanted.width <= right;
        const int edge = fitsRight ? wanted.x + distance : wanted.x - distance - wanted.width;
        if (edge < left)
            continue;
        for (int row = 0; row < rows && placed.at(i).row < 0; ++row) {
            bool free = true;
            for (qsizetype other = i + 1; other < labels.size() && free; ++other) {
                const PlacedLabel &taken = placed.at(other);
                free = taken.row != row || edge + wanted.width + between <= taken.left || taken.left + labels.at(other).width + between <= edge;
            }
            if (free)
                placed[i] = {edge, row};
        }
    }
    return placed;
}

}  // namespace manypath
