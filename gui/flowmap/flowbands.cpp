// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowmap/flowbands.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace manypath {

namespace {

using Column = FlowKey::Column;

struct Sum {
    FlowTotals totals;
    double focusRate = 0;
    double focusSubflows = 0;
    std::vector<Token> tokens;
};

double focusOf(const Sum &sum)
{
    const double rate = sum.totals.rate();
    const double part = rate > 0 ? sum.focusRate / rate : sum.focusSubflows / std::max(1, sum.totals.subflows);
    return sum.focusSubflows > 0 ? std::clamp(part, 0.02, 1.0) : 0;
}

// The ribbons between two columns.
void addBands(QList<FlowBand> &bands, const FlowGraph &graph, Column from, Column to)
{
    std::map<std::tuple<int, int, FlowStrand::Kind>, Sum> sums;
    for (const FlowStrand &strand : graph.strands) {
        Sum &sum = sums[{strand.at(from), strand.at(to), strand.kind}];
        sum.totals.add(strand.totals);
        sum.focusRate += strand.focus * strand.totals.rate();
        sum.focusSubflows += strand.focus * strand.totals.subflows;
        sum.tokens.insert(sum.tokens.end(), strand.tokens.cbegin(), strand.tokens.cend());
    }
    for (auto &[ends, sum] : sums) {
        const FlowNode &first = graph.column(from).at(std::get<0>(ends));
        const FlowNode &second = graph.column(to).at(std::get<1>(ends));
        // A connection may be in several strands.
        std::sort(sum.tokens.begin(), sum.tokens.end());
        sum.totals.connections = static_cast<int>(std::unique(sum.tokens.begin(), sum.tokens.end()) - sum.tokens.begin());
        sum.totals.fallbacks = std::min(sum.totals.fallbacks, sum.totals.connections);
        const bool usable = from == Column::Interface ? first.usable : second.usable;
        bands.append({{first.key, second.key, std::get<2>(ends)}, sum.totals, focusOf(sum), usable});
    }
}

}  // namespace

size_t qHash(const FlowBandKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.from, key.to, static_cast<int>(key.kind));
}

QList<FlowBand> flowBands(const FlowGraph &graph)
{
    QList<FlowBand> bands;
    addBands(bands, graph, Column::Application, Column::Interface);
    addBands(bands, graph, Column::Interface, Column::Remote);
    return bands;
}

std::array<FlowBandKey, 2> bandsOf(const FlowGraph &graph, const FlowStrand &strand)
{
    const FlowKey &interface = graph.interfaces.at(strand.interface).key;
    return {FlowBandKey{graph.applications.at(strand.application).key, interface, strand.kind},
            FlowBandKey{interface, graph.remotes.at(strand.remote).key, strand.kind}};
}

}  // namespace manypath
