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
    const auto note = [this](const QModelIndex &index, bool opened) {
        if (m_byHand)
            m_opened.insert(index.data(TokenRole).toUInt(), opened);
    };
    connect(this, &QTreeView::expanded, this, [note](const QModelIndex &index) { note(index, true); });
    connect(this, &QTreeView::collapsed, this, [note](const QModelIndex &index) { note(index, false); });
}

void ConnectionTreeView::setModel(QAbstractItemModel *model)
{
    RowView::setModel(model);
    if (model && model->rowCount() > 0)
        open(0, model->rowCount() - 1);
}

std::optional<Token> ConnectionTreeView::selectedConnection() const
{
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    if (rows.isEmpty())
        return std::nullopt;
    const QModelIndex chosen = rows.contains(currentIndex().siblingAtColumn(0)) ? currentIndex() : rows.constFirst();
    return chosen.data(TokenRole).toUInt();
}

void ConnectionTreeView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    RowView::rowsInserted(parent, first, last);
    if (!parent.isValid())
        open(first, last);
}

void ConnectionTreeView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowView::selectionChanged(selected, deselected);
    Q_EMIT connectionSelected();
}

void ConnectionTreeView::open(int first, int last)
{
    constexpr int few = 50;
    const bool byDefault = model()->rowCount() <= few;
    if (!byDefault && m_opened.isEmpty())
        return;
    const QScopedValueRollback<bool> own(m_byHand, false);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (m_opened.value(index.data(TokenRole).toUInt(), byDefault))
            expand(index);
    }
}

}  // namespace manypath
