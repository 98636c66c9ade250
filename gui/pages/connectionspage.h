// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/connectionfiltermodel.h"
#include "gui/models/connectiontreemodel.h"
#include "gui/stateline.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSplitter;

namespace manypath {

class ConnectionDetail;
class ConnectionTreeView;
class PathColors;

/// The connections of this computer and their subflows, live.
class ConnectionsPage : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the page.
    ConnectionsPage(ConnectionTreeModel &model, const PathColors &colors, QWidget *parent = nullptr);

    /// To be called after each sync of the model.
    void refresh(const StateLine &line);
    void focusSearch();

    void saveLayout() const;  ///< to QSettings
    void restoreLayout();

private:
    void showPlaceholder();
    void showCount();

    ConnectionTreeModel &m_model;
    ConnectionFilterModel *m_filter;
    QLineEdit *m_search;
    QCheckBox *m_multipathOnly;
    QLabel *m_count;
    ConnectionTreeView *m_tree;
    ConnectionDetail *m_detail;
    QSplitter *m_splitter;
    StateLine m_line;
};

}  // namespace manypath
