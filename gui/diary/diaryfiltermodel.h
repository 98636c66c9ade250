// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diary/diaryentry.h"
#include "gui/session/focus.h"

#include <QSortFilterProxyModel>

namespace manypath {

/// A DiaryModel with the latest entry first, and only those that match.
class DiaryFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit DiaryFilterModel(QObject *parent = nullptr);

    /// Words that must all occur in an entry; case doesn't matter.
    void setSearch(const QString &words);
    void setKind(std::optional<DiaryEntry::Kind> kind);  ///< none: all
    void setInterface(const QString &name);              ///< empty: all
    void setSelection(const Selection &selection);
    [[nodiscard]] bool isFiltering() const;

    /// In the order shown.
    [[nodiscard]] QList<DiaryEntry> entries() const;
    /// None for an invalid index.
    [[nodiscard]] const DiaryEntry *entryAt(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    std::optional<DiaryEntry::Kind> m_kind;
    QString m_interface;
    Selection m_selection;
};

/// Whether `entry` is about what is picked out.
[[nodiscard]] bool concerns(const DiaryEntry &entry, const Selection &selection);

}  // namespace manypath
