// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Bringing a model's rows to a wanted state by inserting and removing, so that whatever views hold on to (selection,
// expansion, scroll position) stays.

#include <QList>

#include <algorithm>

namespace manypath {

/// Neighbouring rows.
struct RowRun {
    int first = 0;
    int count = 0;

    [[nodiscard]] int last() const { return first + count - 1; }
    bool operator==(const RowRun &) const = default;
};

/// The places in `keys` of those that are not in `others`, as runs, first to last. Both sorted and without duplicates.
///
/// Rows to remove: missingRuns(have, wanted), to be taken last run first. Rows to insert once those are gone:
/// missingRuns(wanted, have), first run first; a run's place is its place in `wanted`.
template <typename Key>
[[nodiscard]] QList<RowRun> missingRuns(const QList<Key> &keys, const QList<Key> &others)
{
    QList<RowRun> runs;
    auto other = others.cbegin();
    for (int place = 0; place < keys.size(); ++place) {
        const Key &key = keys.at(place);
        while (other != others.cend() && *other < key)
            ++other;
        if (other != others.cend() && *other == key)
            continue;
        if (!runs.isEmpty() && runs.last().last() + 1 == place)
            ++runs.last().count;
        else
            runs.append({place, 1});
    }
    return runs;
}

/// Collects changed cells of one parent and joins neighbours, so that a refresh costs few signals.
class ChangedCells {
public:
    struct Range {
        int firstRow = 0;
        int lastRow = 0;
        int firstColumn = 0;
        int lastColumn = 0;

        bool operator==(const Range &) const = default;
    };

    /// Rows come in ascending order.
    void add(int row, int firstColumn, int lastColumn)
    {
        if (!m_ranges.isEmpty() && m_ranges.last().lastRow + 1 == row) {
            Range &range = m_ranges.last();
            range.lastRow = row;
            range.firstColumn = std::min(range.firstColumn, firstColumn);
            range.lastColumn = std::max(range.lastColumn, lastColumn);
            return;
        }
        m_ranges.append({row, row, firstColumn, lastColumn});
    }

    /// The ranges; one around them all when there are many, because each makes a sorting proxy sort again.
    [[nodiscard]] QList<Range> ranges() const
    {
        constexpr int many = 8;
        if (m_ranges.size() <= many)
            return m_ranges;
        Range all = m_ranges.first();
        for (const Range &range : m_ranges) {
            all.lastRow = range.lastRow;
            all.firstColumn = std::min(all.firstColumn, range.firstColumn);
            all.lastColumn = std::max(all.lastColumn, range.lastColumn);
        }
        return {all};
    }

private:
    QList<Range> m_ranges;
};

}  // namespace manypath
