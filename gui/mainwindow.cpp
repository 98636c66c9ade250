// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/appicon.h"
#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/shortcutsdialog.h"
#include "gui/diary/diary.h"
#include "gui/mainmenu.h"
#include "gui/pages/connectionspage.h"
#include "gui/pages/diarypage.h"
#include "gui/pages/overviewpage.h"
#include "gui/pages/pathspage.h"
#include "gui/pages/policiespage.h"
#include "gui/recordingfiles.h"
#include "gui/session/player.h"
#include "gui/session/recorder.h"
#include "gui/stateline.h"
#include "gui/units.h"
#include "gui/whenfinished.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/navigationlist.h"
#include "gui/widgets/policybadge.h"
#include "gui/widgets/playerbar.h"
#include "gui/widgets/recordbar.h"
#include "gui/widgets/statebar.h"
#include "gui/widgets/trialbar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace manypath {

namespace {
constexpr int metricsIntervalMs = 1000;
const QString geometryKey = QStringLiteral("window/geometry");
}

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_models(session)
    , m_navigation(new NavigationList(this))
    , m_menu(new MainMenu(this))
    , m_state(new StateBar(this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_policy(new PolicyBadge(this))
    , m_recordings(new RecordingFiles(session, this))
{
    setWindowTitle(tr("Manypath"));
    setWindowIcon(applicationIcon());
    m_navigation->setObjectName(QStringLiteral("navigation"));
    addPages();
    addShortcuts();

    auto *content = new QVBoxLayout;
    content->setContentsMargins(10, 12, 14, 12);
    content->setSpacing(10);
    content->addWidget(m_state);
    content->addWidget(m_message);
    content->addWidget(new TrialBar(m_models.history(), this));
    content->addWidget(m_stack, 1);
    content->addWidget(new RecordBar(session.recorder(), this));
    content->addWidget(new PlayerBar(session, m_models.colors(), this));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *pages = new QVBoxLayout;
    pages->setContentsMargins(0, 10, 0, 10);
    pages->addWidget(m_navigation);
    pages->addWidget(m_policy);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(10, 0, 2, 0);
    below->addWidget(m_menu);
    below->addStretch(1);
    pages->addLayout(below);
    row->addLayout(pages);
    row->addLayout(content, 1);
    auto *central = new QWidget(this);
    central->setLayout(row);
    setCentralWidget(central);

    connect(m_navigation, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::refreshPage);
    connect(m_menu, &MainMenu::preferencesWanted, this, &MainWindow::preferencesWanted);
    connect(m_menu, &MainMenu::shortcutsWanted, this, &MainWindow::showShortcuts);
    connect(m_menu, &MainMenu::aboutWanted, this, &MainWindow::showAbout);
    connect(m_menu, &MainMenu::quitWanted, this, &MainWindow::quitWanted);
    connect(&Units::instance(), &Units::changed, this, &MainWindow::repaintRates);
    connect(m_policy, &PolicyBadge::clicked, this, [this] { showPage(QStringLiteral("policies")); });
    connect(&m_models.history(), &StepHistory::refused, m_message, &MessageBar::showMessage);
    connect(m_state, &StateBar::enableWanted, this, &MainWindow::enableMptcp);
    connect(&m_pacer, &RefreshPacer::due, this, [this] {
        if (isVisible())  // nobody sees it in the panel, where it costs nothing then
            refresh();
    });
    connect(&m_session, &Session::stateChanged, &m_pacer, &RefreshPacer::request);
    connect(&m_session, &Session::worldReset, &m_pacer, &RefreshPacer::request);
    connect(&m_session, &Session::worldChanged, &m_pacer, &RefreshPacer::request);
    connect(&m_session, &Session::metricsSampled, &m_pacer, &RefreshPacer::request);
    connect(&m_session, &Session::metricsSampled, this, [this](const MetricsSample &sample) {
        m_loads.add(m_session.world(), m_session.metrics(), sample.timeUs);
    });
    connect(&m_models.applications(), &Applications::changed, &m_pacer, &RefreshPacer::request);
    connect(&m_session, &Session::recordingChanged, this, &MainWindow::recordingChanged);
    connect(&m_session, &Session::worldReset, this, [this] {
        if (m_session.isRecording())
            recallLoads();
    });
    connect(m_recordings, &RecordingFiles::notice, m_message, &MessageBar::showMessage);
    connect(&session.liveDiary(), &Diary::storeFailed, m_message, &MessageBar::showMessage);
    m_menu->addOnTop(m_recordings->openAction());
    m_menu->addOnTop(m_recordings->recordAction());

    m_navigation->setCurrentRow(0);
    m_pages.constFirst()->setFocus();
    restoreLayout();
    refresh();
}

// The pages show what the models have, so they go first.
MainWindow::~MainWindow()
{
    m_stack->disconnect(this);
    delete takeCentralWidget();
}

void MainWindow::addPages()
{
    m_overview = new OverviewPage(m_models, this);
    m_overview->setDiary(&m_models.diary());
    addPage(QStringLiteral("overview"), tr("Overview"), m_overview);
    connect(m_overview, &OverviewPage::connectionsWanted, this, [this] { showPage(QStringLiteral("connections")); });
    addPage(QStringLiteral("connections"), tr("Connections"), new ConnectionsPage(m_models, this));
    addPage(QStringLiteral("paths"), tr("Paths"), new PathsPage(m_models, this));
    addPage(QStringLiteral("policies"), tr("Policies"), new PoliciesPage(m_models, this));
    addPage(QStringLiteral("diary"), tr("Diary"), new DiaryPage(m_models, this));
}

void MainWindow::addPage(const QString &name, const QString &title, Page *page)
{
    page->setObjectName(name + QStringLiteral("Page"));
    const QKeySequence shortcut(static_cast<int>(Qt::CTRL) | (static_cast<int>(Qt::Key_1) + static_cast<int>(m_pages.size())));
    m_pages.append(page);
    m_stack->addWidget(page);
    m_navigation->addPage(title, name, shortcut);
    connect(page, &Page::notice, m_message, &MessageBar::showMessage);
    auto *show = new QAction(title, this);
    show->setShortcut(shortcut);
    connect(show, &QAction::triggered, this, [this, name] { showPage(name); });
    addAction(show);
}

QStringList MainWindow::pageNames() const
{
    QStringList names;
    for (const Page *page : m_pages)
        names.append(page->objectName().chopped(4));
    return names;
}

void MainWindow::setMetered(const QStringList &interfaces)
{
    m_overview->setMetered(interfaces);
}

bool MainWindow::showPage(const QString &name)
{
    const qsizetype row = pageNames().indexOf(name);
    if (row < 0)
        return false;
    m_navigation->setCurrentRow(static_cast<int>(row));
    return true;
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto &&slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("Close the window"), QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    addActions({m_models.history().undoAction(), m_models.history().redoAction()});
    add(tr("Search"), QKeySequence(QKeySequence::Find), [this] {
        if (m_pages.at(m_stack->currentIndex())->focusSearch())
            return;
        showPage(QStringLiteral("connections"));
        m_pages.at(m_stack->currentIndex())->focusSearch();
    });
}

void MainWindow::refresh()
{
    m_models.sync();
    const Steering &steering = m_session.world().steering();
    m_policy->setPolicy(steering.outsideAll() ? steering.outsideAll()->name : steering.policy.name, steering.outsideAll() != nullptr);
    StateLine line = describeState(m_session.state(), m_session.world(), m_loads);
    line.offerEnable &= !m_session.isRecording();
    m_state->setLine(line);
    refreshPage();
}

void MainWindow::refreshPage()
{
    m_pages.at(m_stack->currentIndex())->refresh(m_state->line());
}

void MainWindow::repaintRates()
{
    const QList<QAbstractItemView *> views = findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views)
        view->viewport()->update();
    m_pacer.request();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    makeAboutDialog(m_session.client().helperVersion(), this)->open();
}

void MainWindow::tell(const QString &text)
{
    m_message->showMessage(text);
}

void MainWindow::openRecording(const QString &file)
{
    m_recordings->open(file);
}

void MainWindow::recordTo(const QString &file)
{
    if (const Result<void> started = m_session.recorder().start(file); !started)
        m_message->showMessage(started.error().message);
}

// What was carried up to where one jumped to.
void MainWindow::recallLoads()
{
    constexpr std::int64_t recalledUs = 15'000'000;
    const Player &player = *m_session.player();
    m_loads.clear();
    player.recall(player.positionUs() - recalledUs, [](const World &, std::int64_t) {}, [this](const Change &change, const MetricsTable &metrics) {
        if (const auto *sampled = std::get_if<MetricsSampled>(&change.event))
            m_loads.add(m_session.world(), metrics, sampled->sample.timeUs);
    });
}

void MainWindow::recordingChanged()
{
    m_loads.clear();
    setWindowTitle(m_session.isRecording() ? tr("%1 – Manypath", "a recording").arg(m_session.recordingName()) : tr("Manypath"));
}

void MainWindow::enableMptcp()
{
    whenFinished(m_session.client().setSetting(QStringLiteral("enabled"), QStringLiteral("1")), this, [this](const Result<void> &result) {
        if (!result && result.error().kind != Error::Kind::Dismissed)
            m_message->showMessage(result.error().message);
    });
}

void MainWindow::updateMetrics()
{
    m_session.wantMetrics(this, isVisible() && !isMinimized() ? metricsIntervalMs : 0);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateMetrics();
    m_pacer.request();
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
    for (const Page *page : m_pages)
        page->saveLayout();
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(QSettings().value(geometryKey).toByteArray()))
        resize(1360, 820);
    for (Page *page : m_pages)
        page->restoreLayout();
}

}  // namespace manypath
