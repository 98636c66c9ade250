// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/helperclient.h"
#include "gui/models/endpointmodel.h"
#include "gui/widgets/card.h"

#include <functional>

class QPushButton;
class QSortFilterProxyModel;

namespace manypath {

class PathColors;
class RowView;

/// The endpoints, and what can be done to them.
class EndpointPanel : public Card {
    Q_OBJECT

public:
    /// All outlive the panel.
    EndpointPanel(HelperClient &client, EndpointModel &model, const PathColors &colors, QWidget *parent = nullptr);

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
    void sendRemoval(const Endpoint &endpoint);
    void confirm(const QString &question, const QString &consequence, const QString &action, const std::function<void()> &confirmed);
    void report(const Result<void> &result);
    void checkAdded();
    [[nodiscard]] const EndpointRow *selected() const;
    void updateButtons();

    HelperClient &m_client;
    EndpointModel &m_model;
    QSortFilterProxyModel *m_sorted;
    RowView *m_table;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_removeAll;
    QList<Endpoint> m_added;  // as requested, until the World shows what became of them
};

}  // namespace manypath
