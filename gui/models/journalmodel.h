// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/application.h"
#include "core/policy/journal.h"
#include "core/world.h"
#include "gui/models/roles.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace manypath {

/// What was decided, why and what became of it, the newest first. Words are made when a row comes: what it is about may be gone soon.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Policy, Action, About, Reason, Answer };
    static constexpr int columns = Answer + 1;
    static constexpr int capacity = 4096;
    static constexpr int PolicyRole = Qt::UserRole + 100;  ///< QString: the policy as it is shown

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes in rows, in their order; those it has already are passed over.
    void append(const QList<JournalRow> &rows, const World &world, const ApplicationTable &applications);
    [[nodiscard]] QStringList policies() const { return m_policies; }  ///< that occurred, as shown, in order

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void policiesChanged();

private:
    struct Entry {
        JournalRow row;
        QString policy;
        QString action;
        QString about;
        std::optional<Token> token;
    };

    [[nodiscard]] bool isNew(const JournalRow &row) const;
    [[nodiscard]] QString text(const Entry &entry, Column column) const;

    QList<Entry> m_entries;  // the oldest first
    QStringList m_policies;
};

/// The rows of one policy, or with certain words.
class JournalFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setHidden(bool hidden);            ///< no row at all
    void setPolicy(const QString &policy);  ///< as shown; empty: all
    void setSearch(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_hidden = false;
    QString m_policy;
    QStringList m_words;
};

}  // namespace manypath
