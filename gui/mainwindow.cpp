// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/appicon.h"
#include "gui/pages/connectionspage.h"
#include "gui/pages/pathspage.h"
#include "gui/stateline.h"
#include "gui/whenfinished.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/navigationlist.h"
#include "gui/widgets/statebar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace manypath {

namespace {
constexpr int metricsIntervalMs = 1000;
const QString geometryKey = QStringLiteral("window/geometry");
}

MainWindow::MainWindow(HelperClient &client, QWidget *parent)
    : QMainWindow(parent)
    , m_client(client)
    , m_applications(client)
    , m_navigation(new NavigationList(this))
    , m_state(new StateBar(this))
    , m_message(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_connectionsPage(new ConnectionsPage(m_connections, m_colors, this))
    , m_pathsPage(new PathsPage(client, m_interfaces, m_endpoints, m_colors, this))
{
    setWindowTitle(tr("Manypath"));
    setWindowIcon(applicationIcon());
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_pages->addWidget(m_connectionsPage);
    m_pages->addWidget(m_pathsPage);
    addShortcuts();

    auto *content = new QVBoxLayout;
    content->setContentsMargins(10, 12, 14, 12);
    content->setSpacing(10);
    content->addWidget(m_state);
    content->addWidget(m_message);
    content->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *pages = new QVBoxLayout;
    pages->setContentsMargins(0, 10, 0, 10);
    pages->addWidget(m_navigation);
    row->addLayout(pages);
    row->addLayout(content, 1);
    auto *central = new QWidget(this);
    central->setLayout(row);
    setCentralWidget(central);

    connect(m_navigation, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_state, &StateBar::enableWanted, this, &MainWindow::enableMptcp);
    connect(m_pathsPage, &PathsPage::notice, m_message, &MessageBar::showMessage);
    connect(&m_pacer, &RefreshPacer::due, this, &MainWindow::refresh);
    connect(&m_client, &HelperClient::stateChanged, &m_pacer, &RefreshPacer::request);
    connect(&m_client, &HelperClient::worldReset, &m_pacer, &RefreshPacer::request);
    connect(&m_client, &HelperClient::worldChanged, &m_pacer, &RefreshPacer::request);
    connect(&m_applications, &Applications::changed, &m_pacer, &RefreshPacer::request);
    connect(&m_client, &HelperClient::metricsSampled, &m_pacer, &RefreshPacer::request);

    showPage(Page::Connections);
    m_connectionsPage->setFocus();
    restoreLayout();
    refresh();
}

void MainWindow::showPage(Page page)
{
    m_navigation->setCurrentRow(static_cast<int>(page));
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto &&slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    const QKeySequence connections(Qt::CTRL | Qt::Key_1);
    const QKeySequence paths(Qt::CTRL | Qt::Key_2);
    m_navigation->addPage(tr("Connections"), NavigationList::Sign::Connections, connections);
    m_navigation->addPage(tr("Paths"), NavigationList::Sign::Paths, paths);
    add(tr("Connections"), connections, [this] { showPage(Page::Connections); });
    add(tr("Paths"), paths, [this] { showPage(Page::Paths); });
    add(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    add(tr("Search"), QKeySequence(QKeySequence::Find), [this] {
        showPage(Page::Connections);
        m_connectionsPage->focusSearch();
    });
}

void MainWindow::refresh()
{
    const World &world = m_client.world();
    // What was measured last says nothing about now once nobody measures any more.
    static const MetricsTable nothingMeasured;
    const bool live = m_client.state() == HelperClient::State::Ready;
    const MetricsTable &metrics = live ? m_client.metrics() : nothingMeasured;

    QStringList names;
    for (const auto &[index, interface] : world.interfaces()) {
        if (interface.type != Interface::Type::Loopback)  // which is no path to anywhere
            names.append(interface.name);
    }
    m_colors.remember(names);
    m_connections.sync(world, metrics, m_applications.table());
    m_interfaces.sync(world, metrics);
    m_endpoints.sync(world);

    const StateLine line = describeState(m_client.state(), world);
    m_state->setLine(line);
    m_connectionsPage->refresh(line);
    m_pathsPage->refresh();
}

void MainWindow::enableMptcp()
{
    whenFinished(m_client.setSetting(QStringLiteral("enabled"), QStringLiteral("1")), this, [this](const Result<void> &result) {
        if (!result && result.error().kind != Error::Kind::Dismissed)
            m_message->showMessage(result.error().message);
    });
}

void MainWindow::updateMetrics()
{
    m_client.setMetricsInterval(isVisible() && !isMinimized() ? metricsIntervalMs : 0);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateMetrics();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    updateMetrics();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        updateMetrics();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::saveLayout() const
{
    QSettings().setValue(geometryKey, saveGeometry());
    m_connectionsPage->saveLayout();
    m_pathsPage->saveLayout();
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(QSettings().value(geometryKey).toByteArray()))
        resize(1360, 820);
    m_connectionsPage->restoreLayout();
    m_pathsPage->restoreLayout();
}

}  // namespace manypath
