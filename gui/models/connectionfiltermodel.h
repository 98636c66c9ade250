// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace manypath {

/// Sorts connections by raw values and shows those that match, each with all its subflows in an order that never changes.
class ConnectionFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ConnectionFilterModel(QObject *parent = nullptr);

    /// Words that must all occur in a connection's application, addresses, interfaces, state or token; case doesn't matter.
    void setSearch(const QString &words);
    /// Only connections that have two subflows or more.
    void setMultipathOnly(bool only);
    [[nodiscard]] bool isFiltering() const { return m_multipathOnly || !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    bool m_multipathOnly = false;
};

}  // namespace manypath
