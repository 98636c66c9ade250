// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/sessionmodels.h"
#include "gui/widgets/card.h"

class QPushButton;
class QSortFilterProxyModel;

namespace manypath {

class RowView;

/// The endpoints, and what can be done to them.
class EndpointPanel : public Card {
    Q_OBJECT

public:
    /// `models` outlives the panel.
    explicit EndpointPanel(SessionModels &models, QWidget *parent = nullptr);

    /// To be called after each sync of the model.
    void refresh();

    void saveLayout() const;
    void restoreLayout();

Q_SIGNALS:
    /// Something the user should know, a sentence or two.
    void notice(const QString &text);

private:
    void add();
    void change();
    void remove();
    void removeAll();
    void edit(const Endpoint &endpoint);
    void ask(const QString &question, const QString &consequence, const QString &action, const EndpointsStep &step);
    void checkAdded();
    [[nodiscard]] const EndpointRow *selected() const;
    void updateButtons();

    SessionModels &m_models;
    QSortFilterProxyModel *m_sorted;
    RowView *m_table;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_removeAll;
    QList<Endpoint> m_added;  // as requested, until the World shows what became of them
};

}  // namespace manypath
