// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/sessionmodels.h"
#include "gui/widgets/card.h"

class QMenu;
class QPushButton;
class QSortFilterProxyModel;

namespace manypath {

class RowView;

/// The interfaces, and the role each is given.
class InterfacePanel : public Card {
    Q_OBJECT

public:
    /// `models` outlives the panel.
    explicit InterfacePanel(SessionModels &models, QWidget *parent = nullptr);

    /// To be called after each sync of the model.
    void refresh();

    void saveLayout() const;
    void restoreLayout();

private:
    void fillMenu();
    void popUpMenu(const QModelIndex &index);
    void setRole(std::optional<Role> role);
    [[nodiscard]] const InterfaceRow *selected() const;
    void updateButton();

    SessionModels &m_models;
    QSortFilterProxyModel *m_sorted;
    RowView *m_table;
    QPushButton *m_role;
    QMenu *m_roles;
};

}  // namespace manypath
