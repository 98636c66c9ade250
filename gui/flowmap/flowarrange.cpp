// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowmap/flowarrange.h"

#include <QHash>

#include <algorithm>
#include <climits>
#include <optional>
#include <vector>

namespace manypath {

namespace {

constexpr double outgrown = 2;  // times the weight of another: reason enough to take its place

bool heavier(const FlowCandidate &a, const FlowCandidate &b)
{
    return a.weight != b.weight ? a.weight > b.weight : a.key < b.key;
}

// Which of them are shown, in the order they came in, and the rest of them where there is one.
std::pair<QList<FlowCandidate>, std::optional<FlowCandidate>> chosen(const QList<FlowCandidate> &candidates, int limit, const QHash<FlowKey, int> &before)
{
    if (candidates.size() <= limit)
        return {candidates, std::nullopt};
    struct Ranked {
        double weight;
        qsizetype place;
    };
    std::vector<Ranked> ranked;
    for (qsizetype i = 0; i < candidates.size(); ++i)
        ranked.push_back({candidates.at(i).weight * (before.contains(candidates.at(i).key) ? outgrown : 1), i});
    std::sort(ranked.begin(), ranked.end(), [&candidates](const Ranked &a, const Ranked &b) {
        return a.weight != b.weight ? a.weight > b.weight : candidates.at(a.place).key < candidates.at(b.place).key;
    });
    const auto room = ranked.begin() + std::max(1, limit - 1);
    // Back into the order they came in.
    std::sort(ranked.begin(), room, [](const Ranked &a, const Ranked &b) { return a.place < b.place; });
    QList<FlowCandidate> shown;
    for (auto each = ranked.begin(); each != room; ++each)
        shown.append(candidates.at(each->place));
    FlowCandidate rest{{candidates.constFirst().key.column, FlowKey::Group::Rest, {}}};
    for (auto each = room; each != ranked.end(); ++each) {
        rest.weight += candidates.at(each->place).weight;
        rest.members += candidates.at(each->place).members;
    }
    return {shown, rest};
}

}  // namespace

QList<FlowCandidate> arranged(QList<FlowCandidate> candidates, int limit, const QList<FlowKey> &before, bool byWeight)
{
    QHash<FlowKey, int> places;
    for (int i = 0; i < before.size(); ++i)
        places.insert(before.at(i), i);
    auto [shown, rest] = chosen(candidates, std::max(2, limit), places);
    if (byWeight) {
        std::sort(shown.begin(), shown.end(), [&places](const FlowCandidate &a, const FlowCandidate &b) {
            const int placeA = places.value(a.key, INT_MAX);
            const int placeB = places.value(b.key, INT_MAX);
            return placeA != placeB ? placeA < placeB : heavier(a, b);
        });
        // Who has outgrown a neighbour goes before it.
        for (qsizetype i = 1; i < shown.size(); ++i) {
            for (qsizetype j = i; j > 0 && shown.at(j).weight > outgrown * shown.at(j - 1).weight; --j)
                shown.swapItemsAt(j, j - 1);
        }
    }
    if (rest)
        shown.append(*rest);
    return shown;
}

}  // namespace manypath
