// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/flowmap/flowgraph.h"

namespace manypath {

/// What could have a box in a column of the flow map.
struct FlowCandidate {
    FlowKey key;
    double weight = 0;   ///< how much it matters
    QList<int> members = {};  ///< whatever the caller numbers so
};

/// At most `limit` of them in the order to show; what finds no place is gathered in one more candidate at the end, the rest.
/// Those in `before` keep their places and stay, unless another has twice their weight. With `byWeight` false, candidates keep the
/// order they came in.
[[nodiscard]] QList<FlowCandidate> arranged(QList<FlowCandidate> candidates, int limit, const QList<FlowKey> &before, bool byWeight);

}  // namespace manypath
