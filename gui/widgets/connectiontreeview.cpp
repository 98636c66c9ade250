// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/connectiontreeview.h"

#include "gui/models/roles.h"

#include <QScopedValueRollback>

namespace manypath {

ConnectionTreeView::ConnectionTreeView(const PathColors &colors, QWidget *parent)
    : RowView(colors, parent)
{
    setRootIsDecorated(true);
    setIndentation(fontMetrics().height() + 2);
    // A connection that ends takes its selection with it instead of handing it to its neighbour.
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { note(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { note(index, false); });
}

void ConnectionTreeView::setModel(QAbstractItemModel *model)
{
    RowView::setModel(model);
    if (model && model->rowCount() > 0)
        openApplications(0, model->rowCount() - 1);
}

void ConnectionTreeView::note(const QModelIndex &index, bool opened)
{
    if (!m_byHand)
        return;
    if (index.parent().isValid())
        m_opened.insert(index.data(TokenRole).toUInt(), opened);
    else
        m_openedApplications.insert(index.data().toString(), opened);
}

QModelIndex ConnectionTreeView::selectedRow() const
{
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    if (rows.isEmpty())
        return {};
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    return rows.contains(current) ? current : rows.constFirst();
}

std::optional<Token> ConnectionTreeView::selectedConnection() const
{
    QModelIndex row = selectedRow();
    if (row.isValid() && !row.parent().isValid() && model()->rowCount(row) == 1)
        row = model()->index(0, 0, row);
    const QVariant token = row.data(TokenRole);
    return token.isValid() ? std::optional(token.toUInt()) : std::nullopt;
}

void ConnectionTreeView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    RowView::rowsInserted(parent, first, last);
    if (!parent.isValid())
        openApplications(first, last);
    else if (!parent.parent().isValid())
        openConnections(parent, first, last);
}

void ConnectionTreeView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowView::selectionChanged(selected, deselected);
    Q_EMIT connectionSelected();
}

// What is below a tree grows with what is selected in it, and must not cover that.
void ConnectionTreeView::resizeEvent(QResizeEvent *event)
{
    const QRect row = visualRect(selectedRow());
    const bool wasInSight = row.isValid() && row.top() >= 0 && row.bottom() < event->oldSize().height();
    RowView::resizeEvent(event);
    if (!wasInSight)
        return;
    // With its subflows, as far as there is room.
    const QModelIndex selected = selectedRow();
    if (selected.parent().isValid() && isExpanded(selected) && model()->rowCount(selected) > 0)
        scrollTo(model()->index(model()->rowCount(selected) - 1, 0, selected));
    scrollTo(selected);
}

void ConnectionTreeView::openApplications(int first, int last)
{
    const QScopedValueRollback<bool> own(m_byHand, false);
    for (int row = first; row <= last; ++row) {
        const QModelIndex application = model()->index(row, 0);
        if (m_openedApplications.value(application.data().toString(), true))
            expand(application);
        if (const int connections = model()->rowCount(application); connections > 0)
            openConnections(application, 0, connections - 1);
    }
}

void ConnectionTreeView::openConnections(const QModelIndex &application, int first, int last)
{
    constexpr int few = 50;
    int connections = 0;
    for (int row = 0; row < model()->rowCount() && connections <= few; ++row)
        connections += model()->rowCount(model()->index(row, 0));
    const bool byDefault = connections <= few;
    if (!byDefault && m_opened.isEmpty())
        return;
    const QScopedValueRollback<bool> own(m_byHand, false);
    for (int row = first; row <= last; ++row) {
        const QModelIndex connection = model()->index(row, 0, application);
        if (m_opened.value(connection.data(TokenRole).toUInt(), byDefault))
            expand(connection);
    }
}

}  // namespace manypath
