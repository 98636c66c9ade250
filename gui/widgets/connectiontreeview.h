// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "gui/widgets/rowview.h"

#include <QHash>

namespace manypath {

/// The tree of applications, connections and subflows. Applications show their connections, and new connections their subflows
/// while there are few; what the user opened or closed stays so, also while a search hides it.
class ConnectionTreeView : public RowView {
    Q_OBJECT

public:
    explicit ConnectionTreeView(const PathColors &colors, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// The row that is chosen; invalid when none is.
    [[nodiscard]] QModelIndex selectedRow() const;
    /// The connection of the selected row, itself, the subflow's or the only one of an application.
    [[nodiscard]] std::optional<Token> selectedConnection() const;

Q_SIGNALS:
    void connectionSelected();

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void note(const QModelIndex &index, bool opened);
    void openApplications(int first, int last);
    void openConnections(const QModelIndex &application, int first, int last);

    QHash<Token, bool> m_opened;  // by the user's hand
    QHash<QString, bool> m_openedApplications;
    bool m_byHand = true;
};

}  // namespace manypath
