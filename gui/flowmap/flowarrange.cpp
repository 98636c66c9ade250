// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowmap/flowarrange.h"

#include <QHash>

#include <algorithm>
#include <climits>
#include <optional>

namespace manypath {

namespace {

constexpr double outgrown = 2;  // times the weight of another: reason enough to take its place

bool heavier(const FlowCandidate &a, const FlowCandidate &b)
{
    return a.weight != b.weight ? a.weight > b.weight : a.key < b.key;
}

FlowCandidate restOf(const QList<FlowCandidate> &candidates, qsizetype from)
{
    FlowCandidate rest{{candidates.constFirst().key.column, FlowKey::Group::Rest, {}}};
    for (const FlowCandidate &candidate : candidates.mid(from)) {
        rest.weight += candidate.weight;
        rest.members += candidate.members;
    }
    return rest;
}

// Which of them are shown, in the order they came in, and the rest of them where there is one.
std::pair<QList<FlowCandidate>, std::optional<FlowCandidate>> chosen(const QList<FlowCandidate> &candidates, int limit, const QHash<FlowKey, int> &before)
{
    if (candidates.size() <= limit)
        return {candidates, std::nullopt};
    QList<FlowCandidate> ranked = candidates;
    const auto rank = [&before](const FlowCandidate &candidate) { return candidate.weight * (before.contains(candidate.key) ? outgrown : 1); };
    std::sort(ranked.begin(), ranked.end(), [&rank](const FlowCandidate &a, const FlowCandidate &b) {
        return rank(a) != rank(b) ? rank(a) > rank(b) : a.key < b.key;
    });
    const qsizetype room = std::max(1, limit - 1);
    QList<FlowKey> kept;
    for (const FlowCandidate &candidate : ranked.first(room))
        kept.append(candidate.key);
    QList<FlowCandidate> shown;
    std::copy_if(candidates.cbegin(), candidates.cend(), std::back_inserter(shown), [&kept](const FlowCandidate &candidate) { return kept.contains(candidate.key); });
    return {shown, restOf(ranked, room)};
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
