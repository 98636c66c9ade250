// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/flowmap/flowgraph.h"

#include <array>

namespace manypath {

/// What identifies a ribbon: all strands of a kind between two boxes of neighbouring columns.
struct FlowBandKey {
    FlowKey from;
    FlowKey to;
    FlowStrand::Kind kind = FlowStrand::Kind::Carrying;

    bool operator==(const FlowBandKey &) const = default;
    std::strong_ordering operator<=>(const FlowBandKey &) const = default;

    /// The interface at one of its ends.
    [[nodiscard]] const FlowKey &interface() const { return from.column == FlowKey::Column::Interface ? from : to; }
    /// The application or host at the other.
    [[nodiscard]] const FlowKey &other() const { return from.column == FlowKey::Column::Interface ? to : from; }
};

size_t qHash(const FlowBandKey &key, size_t seed = 0) noexcept;

struct FlowBand {
    FlowBandKey key;
    FlowTotals totals;
    double focus = 1;     ///< the part of it that has to do with what is selected, 0..1
    bool usable = true;   ///< false: its interface has no link

    bool operator==(const FlowBand &) const = default;
};

/// The ribbons of a graph: from applications to interfaces, then from interfaces to remote hosts, each side from top to bottom.
[[nodiscard]] QList<FlowBand> flowBands(const FlowGraph &graph);
/// The ribbons that a strand of `graph` goes through.
[[nodiscard]] std::array<FlowBandKey, 2> bandsOf(const FlowGraph &graph, const FlowStrand &strand);

}  // namespace manypath
