// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/focus.h"

#include <QSortFilterProxyModel>

namespace manypath {

/// Sorts the applications and connections of an ApplicationTreeModel by raw values and shows the connections that match, each
/// with all its subflows in an order that never changes.
class ConnectionFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ConnectionFilterModel(QObject *parent = nullptr);

    /// Words that must all occur in a connection's application, addresses, interfaces, state or token; case doesn't matter.
    void setSearch(const QString &words);
    /// Only connections that have two subflows or more.
    void setMultipathOnly(bool only);
    /// Only what belongs to `selection`.
    void setSelection(const Selection &selection);
    [[nodiscard]] bool isFiltering() const { return m_multipathOnly || !m_words.isEmpty() || !m_selection.isEmpty(); }
    /// The connections shown.
    [[nodiscard]] int connectionCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool accepts(const QModelIndex &connection) const;

    QStringList m_words;
    Selection m_selection;
    bool m_multipathOnly = false;
};

}  // namespace manypath
