// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/connectiontreemodel.h"
#include "gui/widgets/card.h"

class QLabel;

namespace manypath {

class PathColors;
class ShareList;

/// What is to be known of one connection beyond its row in the tree.
class ConnectionDetail : public Card {
    Q_OBJECT

public:
    /// Both outlive the widget.
    ConnectionDetail(ConnectionTreeModel &model, const PathColors &colors, QWidget *parent = nullptr);

    /// The connection to show, or none. To be called again after a refresh of the model.
    void showConnection(std::optional<Token> token);

private:
    void showNothing();

    ConnectionTreeModel &m_model;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_state;
    QLabel *m_announced;
    QLabel *m_sharesTitle;
    ShareList *m_shares;
    std::optional<Token> m_token;
};

}  // namespace manypath
