// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/rowsync.h"

#include <QAbstractTableModel>

namespace manypath {

/// A table whose rows are values with an identity: Row has key() and operator==. Rows are ordered by key.
template <typename Row>
class KeyedTableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    /// The row behind an index of this model, none for an invalid one.
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
    }

protected:
    /// Brings the rows to `wanted`, which is sorted by key. Rows that stay keep their identity.
    void syncRows(const QList<Row> &wanted)
    {
        const auto keysOf = [](const QList<Row> &rows) {
            QList<decltype(std::declval<Row>().key())> keys;
            keys.reserve(rows.size());
            for (const Row &row : rows)
                keys.append(row.key());
            return keys;
        };
        const auto keys = keysOf(wanted);
        const QList<RowRun> gone = missingRuns(keysOf(m_rows), keys);
        for (auto run = gone.crbegin(); run != gone.crend(); ++run) {
            beginRemoveRows({}, run->first, run->last());
            m_rows.remove(run->first, run->count);
            endRemoveRows();
        }
        for (const RowRun &run : missingRuns(keys, keysOf(m_rows))) {
            beginInsertRows({}, run.first, run.last());
            for (int row = run.first; row <= run.last(); ++row)
                m_rows.insert(row, wanted.at(row));
            endInsertRows();
        }
        ChangedCells changed;
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows.at(row) == wanted.at(row))
                continue;
            m_rows[row] = wanted.at(row);
            changed.add(row, 0, columnCount() - 1);
        }
        for (const ChangedCells::Range &range : changed.ranges())
            Q_EMIT dataChanged(index(range.firstRow, range.firstColumn), index(range.lastRow, range.lastColumn));
    }

private:
    QList<Row> m_rows;
};

}  // namespace manypath
