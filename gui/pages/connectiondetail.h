// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/connectiontreemodel.h"
#include "gui/widgets/card.h"

class QLabel;

namespace manypath {

class ConnectionActions;
class ConnectionPlots;
class SessionModels;
class ShareList;

/// What is to be known of one connection beyond its row in the tree, what it did over time, and what can be done about it.
class ConnectionDetail : public Card {
    Q_OBJECT

public:
    /// Both outlive the widget.
    ConnectionDetail(SessionModels &models, ConnectionActions &actions, QWidget *parent = nullptr);

    /// The connection to show, or none. To be called again after a refresh of the model.
    void showConnection(std::optional<Token> token);
    /// An application of several connections.
    void showApplication(const QString &name, int connections);

    [[nodiscard]] ConnectionPlots &plots() const { return *m_plots; }

private:
    [[nodiscard]] QWidget *makeSide();
    void showWords(const QString &title, const QString &sentence);

    SessionModels &m_models;
    ConnectionTreeModel &m_model;
    ConnectionActions &m_actions;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_state;
    ShareList *m_shares;
    ConnectionPlots *m_plots;
    QLabel *m_explanation;
    QWidget *m_side;
    std::optional<Token> m_token;
};

}  // namespace manypath
