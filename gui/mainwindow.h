// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/applications.h"
#include "gui/models/connectiontreemodel.h"
#include "gui/models/endpointmodel.h"
#include "gui/models/interfacemodel.h"
#include "gui/pathcolors.h"
#include "gui/refreshpacer.h"

#include <QMainWindow>

class QStackedWidget;

namespace manypath {

class ConnectionsPage;
class MessageBar;
class NavigationList;
class PathsPage;
class StateBar;

/// The window: pages at the left, one sentence on top, the page below. Shows what `client` knows and asks for metrics
/// while it can be seen.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `client` outlives the window. The window does not call follow().
    explicit MainWindow(HelperClient &client, QWidget *parent = nullptr);

    enum class Page { Connections, Paths };
    void showPage(Page page);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addShortcuts();
    void refresh();
    void enableMptcp();
    void updateMetrics();
    void saveLayout() const;
    void restoreLayout();

    HelperClient &m_client;
    Applications m_applications;
    RefreshPacer m_pacer;
    PathColors m_colors;
    ConnectionTreeModel m_connections;
    InterfaceModel m_interfaces;
    EndpointModel m_endpoints;
    NavigationList *m_navigation;
    StateBar *m_state;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    ConnectionsPage *m_connectionsPage;
    PathsPage *m_pathsPage;
};

}  // namespace manypath
