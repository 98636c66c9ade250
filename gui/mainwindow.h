// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/refreshpacer.h"
#include "gui/session/pathloads.h"
#include "gui/session/sessionmodels.h"

#include <QMainWindow>

class QStackedWidget;

namespace manypath {

class MainMenu;
class MessageBar;
class NavigationList;
class OverviewPage;
class Page;
class PolicyBadge;
class RecordingFiles;
class StateBar;

/// The window: pages at the left, one sentence on top, the page below. Shows what the session knows and asks for metrics
/// while it can be seen.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `session` outlives the window.
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// By the name that --page takes: "connections", "paths". False where there is no such page.
    bool showPage(const QString &name);
    [[nodiscard]] QStringList pageNames() const;
    /// A sentence or two that the user should know.
    void tell(const QString &text);
    /// Shows a recording's file; what is wrong with it is told in the window.
    void openRecording(const QString &file);
    /// Records what happens from now on; what is wrong is told in the window.
    void recordTo(const QString &file);
    /// Names of the interfaces whose traffic costs.
    void setMetered(const QStringList &interfaces);
    /// For actions that the window itself knows nothing of.
    [[nodiscard]] MainMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void preferencesWanted();
    void quitWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void addPage(const QString &name, const QString &title, Page *page);
    void addShortcuts();
    void showShortcuts();
    void showAbout();
    void refresh();
    void refreshPage();
    void repaintRates();
    void enableMptcp();
    void recordingChanged();
    void recallLoads();
    void updateMetrics();
    void saveLayout() const;
    void restoreLayout();

    Session &m_session;
    SessionModels m_models;
    PathLoads m_loads;
    RefreshPacer m_pacer;
    NavigationList *m_navigation;
    MainMenu *m_menu;
    StateBar *m_state;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    PolicyBadge *m_policy;
    RecordingFiles *m_recordings;
    OverviewPage *m_overview = nullptr;
    QList<Page *> m_pages;  // in the order of m_navigation and m_stack; the object name is the page's name
};

}  // namespace manypath
