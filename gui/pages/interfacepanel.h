// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/helperclient.h"
#include "gui/models/interfacemodel.h"
#include "gui/widgets/card.h"

class QMenu;
class QPushButton;
class QSortFilterProxyModel;

namespace manypath {

class PathColors;
class RowView;

/// The interfaces, and the role each is given.
class InterfacePanel : public Card {
    Q_OBJECT

public:
    /// All outlive the panel.
    InterfacePanel(HelperClient &client, InterfaceModel &model, const PathColors &colors, QWidget *parent = nullptr);

    /// To be called after each sync of the model.
    void refresh();

    void saveLayout() const;
    void restoreLayout();

Q_SIGNALS:
    /// Something the user should know, a sentence or two.
    void notice(const QString &text);

private:
    void fillMenu();
    void popUpMenu(const QModelIndex &index);
    void setRole(Role role);
    void forgetRole();
    void report(const Result<void> &result);
    [[nodiscard]] const InterfaceRow *selected() const;
    void updateButton();

    HelperClient &m_client;
    InterfaceModel &m_model;
    QSortFilterProxyModel *m_sorted;
    RowView *m_table;
    QPushButton *m_role;
    QMenu *m_roles;
};

}  // namespace manypath
