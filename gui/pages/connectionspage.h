// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/connectionfiltermodel.h"
#include "gui/models/connectiontreemodel.h"
#include "gui/pages/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace manypath {

class ApplicationTreeModel;
class ConnectionActions;
class ConnectionDetail;
class ConnectionTreeView;
class History;
class SessionModels;

/// The connections of this computer by application, and their subflows, live.
class ConnectionsPage : public Page {
    Q_OBJECT

public:
    /// `models` outlives the page.
    explicit ConnectionsPage(SessionModels &models, QWidget *parent = nullptr);

    void refresh(const StateLine &line) override;
    bool focusSearch() override;

    /// What the plots show.
    [[nodiscard]] History &history() const;

    void saveLayout() const override;
    void restoreLayout() override;

private:
    void showPlaceholder();
    void showCount();
    void showSelected();
    void showMenu(const QPoint &place);
    [[nodiscard]] std::optional<SubflowKey> selectedSubflow() const;
    void showFocus();

    SessionModels &m_models;

    ConnectionTreeModel &m_model;
    ApplicationTreeModel *m_applications;
    ConnectionFilterModel *m_filter;
    QLineEdit *m_search;
    QCheckBox *m_multipathOnly;
    QPushButton *m_focus;
    QPushButton *m_columns;
    QLabel *m_count;
    ConnectionTreeView *m_tree;
    ConnectionActions *m_actions;
    ConnectionDetail *m_detail;
    QSplitter *m_splitter;
    StateLine m_line;
};

}  // namespace manypath
