// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diary/diary.h"
#include "gui/models/keyedtablemodel.h"
#include "gui/models/roles.h"

#include <QPointer>

namespace manypath {

struct DiaryRow {
    DiaryEntry entry;

    [[nodiscard]] std::uint64_t key() const { return entry.number; }
    bool operator==(const DiaryRow &) const = default;
};

/// A diary as a table, oldest first; a proxy that sorts Time by SortRole, descending, has the latest first.
class DiaryModel : public KeyedTableModel<DiaryRow> {
    Q_OBJECT

public:
    enum Column { Time, Text };
    static constexpr int columns = Text + 1;
    enum Role {
        KindRole = Qt::UserRole + 100,  ///< int: DiaryEntry::Kind
        InterfacesRole,                 ///< QStringList: all that the entry names
        TimeRole,                       ///< qint64: CLOCK_REALTIME, microseconds
        DayRole,                        ///< QDate, local time
        LastsRole,                      ///< bool: it goes on
    };

    using KeyedTableModel::KeyedTableModel;

    /// Shows `diary` from now on, as long as that is there.
    void follow(const Diary &diary);
    /// None for an invalid index.
    [[nodiscard]] const DiaryEntry *entryAt(const QModelIndex &index) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void sync();

    QPointer<const Diary> m_diary;
};

}  // namespace manypath
