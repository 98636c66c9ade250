// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/connectionfiltermodel.h"

#include "gui/models/connectiontreemodel.h"
#include "gui/models/roles.h"
#include "gui/session/network.h"

#include <algorithm>

namespace manypath {

namespace {

// Below, at or above 0. QSortFilterProxyModel's own comparison asks the model for both values once more.
int compare(const QVariant &a, const QVariant &b)
{
    switch (a.typeId()) {
    case QMetaType::QByteArray:
        return a.toByteArray().compare(b.toByteArray());
    case QMetaType::QString:
        return QString::localeAwareCompare(a.toString(), b.toString());
    default: {
        const double left = a.toDouble();
        const double right = b.toDouble();
        return left < right ? -1 : left > right ? 1 : 0;
    }
    }
}

}  // namespace

ConnectionFilterModel::ConnectionFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

void ConnectionFilterModel::setSearch(const QString &words)
{
    const QStringList wanted = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    invalidateRowsFilter();
}

void ConnectionFilterModel::setMultipathOnly(bool only)
{
    if (only == m_multipathOnly)
        return;
    m_multipathOnly = only;
    invalidateRowsFilter();
}

void ConnectionFilterModel::setSelection(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    invalidateRowsFilter();
}

int ConnectionFilterModel::connectionCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += rowCount(index(row, 0));
    return count;
}

bool ConnectionFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering() || parent.parent().isValid())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (parent.isValid())
        return accepts(index);
    // An application shows with the first of its connections that does. Its own row changes with each of theirs.
    for (int child = 0; child < sourceModel()->rowCount(index); ++child) {
        if (accepts(sourceModel()->index(child, 0, index)))
            return true;
    }
    return false;
}

bool ConnectionFilterModel::accepts(const QModelIndex &index) const
{
    if (m_multipathOnly && !index.data(MultipathRole).toBool())
        return false;
    using Column = ConnectionTreeModel;
    if (m_selection.connection && index.data(TokenRole).toUInt() != *m_selection.connection)
        return false;
    if (!m_selection.application.isEmpty() && index.siblingAtColumn(Column::Application).data().toString() != m_selection.application)
        return false;
    if (!m_selection.interface.isEmpty() && !index.siblingAtColumn(Column::Interfaces).data(PathsRole).toStringList().contains(m_selection.interface))
        return false;
    if (!m_selection.remote.isEmpty()) {
        const QStringList remotes = index.data(RemotesRole).toStringList();
        if (std::none_of(remotes.cbegin(), remotes.cend(), [this](const QString &host) { return means(m_selection.remote, Address::fromString(host)); }))
            return false;
    }
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.contains(word); });
}

bool ConnectionFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    // Subflows have one order, also when the connections are turned round: rows that change places with every round of
    // metrics are hard to read, and dear, because each connection's would be sorted on its own.
    if (left.parent().parent().isValid())
        return sortOrder() == Qt::AscendingOrder ? a.toByteArray() < b.toByteArray() : b.toByteArray() < a.toByteArray();
    const int order = compare(a, b);
    // One order for equals, or they would change places with every refresh.
    return order == 0 ? left.row() < right.row() : order < 0;
}

}  // namespace manypath
