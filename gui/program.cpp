// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/program.h"

#include "gui/desktop/activation.h"
#include "gui/desktop/meteredinterfaces.h"
#include "gui/desktop/pauseaction.h"
#include "gui/diary/diary.h"
#include "gui/format.h"
#include "gui/mainmenu.h"
#include "gui/preferences/preferencesdialog.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>

namespace manypath {

namespace {
const QString explainedKey = QStringLiteral("desktop/explainedTray");
}

Program::Program(HelperClient &client, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_session(client)
    , m_notifier(bus, m_preferences)
    , m_pause(m_session)
    , m_tray(m_session, m_pause, bus)
{
    connect(&m_preferences, &Preferences::changed, this, &Program::applyPreferences);
    connect(&m_tray, &TrayIcon::shownChanged, this, &Program::decideWhatCloseMeans);
    connect(&m_tray, &TrayIcon::windowWanted, this, &Program::toggleWindow);
    connect(&m_tray, &TrayIcon::preferencesWanted, this, &Program::showPreferences);
    connect(&m_tray, &TrayIcon::quitWanted, this, &Program::quit);
    const auto refused = [this](const QString &sentence) { m_notifier.say(QStringLiteral("refusal"), tr("That could not be done"), sentence); };
    connect(&m_tray, &TrayIcon::failed, this, refused);
    connect(&m_pause, &PolicyPause::failed, this, refused);
    connect(&m_session.liveDiary(), &Diary::entryAdded, &m_notifier, &Notifier::tell);
    connect(&m_session.liveDiary(), &Diary::entryChanged, &m_notifier, &Notifier::tell);
    connect(this, &Program::openWanted, this, [this](const QString &file) {
        showWindow();
        m_window->openRecording(file);
    });
    connect(this, &Program::recordWanted, this, &Program::recordTo);
    connect(&m_notifier, &Notifier::showRequested, this, [this](const QString &token) { showWindow({}, token); });
}

Program::~Program()
{
    if (m_window)
        m_window->removeEventFilter(this);
}

void Program::start(const StartRequest &request)
{
    m_early = request.background && qEnvironmentVariableIsEmpty("DBUS_STARTER_ADDRESS");  // else the bus started us, for somebody
    if (!request.background)
        makeWindow();
    openDiary();
    m_client.follow();
    serve(request);
    // The panel can wait for the window.
    QTimer::singleShot(0, this, &Program::applyPreferences);
}

void Program::openDiary()
{
    if (const Result<void> opened = m_session.liveDiary().openStore(Diary::defaultFile()); !opened && m_window)
        m_window->tell(opened.error().message);
}

void Program::watchMetered(const QDBusConnection &bus)
{
    m_metered = new MeteredInterfaces(bus, this);
    connect(m_metered, &MeteredInterfaces::changed, this, [this](const QStringList &names) {
        if (m_window)
            m_window->setMetered(names);
    });
    m_metered->start();
}

void Program::serve(const StartRequest &request)
{
    if (!request.background)
        showWindow(request.page, request.activationToken);
    if (!request.open.isEmpty())
        Q_EMIT openWanted(request.open);
    if (!request.record.isEmpty())
        Q_EMIT recordWanted(request.record);
}

// As soon as there is something to record.
void Program::recordTo(const QString &file)
{
    if (m_client.state() == HelperClient::State::Ready) {
        makeWindow();
        m_window->recordTo(file);
        return;
    }
    connect(&m_client, &HelperClient::worldReset, this, [this, file] { recordTo(file); }, Qt::SingleShotConnection);
}

void Program::makeWindow()
{
    if (m_window)
        return;
    m_window = std::make_unique<MainWindow>(m_session);
    m_window->installEventFilter(this);
    connect(m_window.get(), &MainWindow::preferencesWanted, this, &Program::showPreferences);
    connect(m_window.get(), &MainWindow::quitWanted, this, &Program::quit);
    m_window->menu().addOnTop(new PauseAction(m_session, m_pause, m_window.get()));
    m_tray.setWindow(m_window.get());
    if (m_metered)
        m_window->setMetered(m_metered->names());
    Q_EMIT windowMade(*m_window);
}

void Program::showWindow(const QString &page, const QString &activationToken)
{
    makeWindow();
    if (!page.isEmpty())
        m_window->showPage(page);
    bringToFront(*m_window, activationToken);
}

void Program::toggleWindow()
{
    if (m_window && m_window->isVisible() && !m_window->isMinimized() && m_window->isActiveWindow())
        m_window->close();
    else
        showWindow();
}

bool Program::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close && !m_quitting && m_tray.isShown() && m_preferences.closeToTray())
        explainTray();
    return QObject::eventFilter(watched, event);
}

void Program::explainTray()
{
    QSettings settings;
    if (settings.value(explainedKey).toBool())
        return;
    settings.setValue(explainedKey, true);
    m_notifier.say(QStringLiteral("tray"), tr("Manypath keeps running"), tr("Its icon in the panel brings the window back. The menu there quits."));
}

void Program::showPreferences()
{
    if (m_dialog) {
        bringToFront(*m_dialog, {});
        return;
    }
    QStringList applications;
    for (const auto &[token, connection] : m_session.world().connections()) {
        const Application application = m_session.applicationTable().of(connection);
        const QString name = applicationText(application);
        if (application.kind != Application::Kind::Unknown && !applications.contains(name))
            applications.append(name);
    }
    applications.sort(Qt::CaseInsensitive);
    m_dialog = new PreferencesDialog(m_preferences, applications, m_window && m_window->isVisible() ? m_window.get() : nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->show();
}

void Program::applyPreferences()
{
    m_tray.setWanted(m_preferences.trayIcon(), m_early);
    decideWhatCloseMeans();
}

void Program::decideWhatCloseMeans()
{
    QApplication::setQuitOnLastWindowClosed(!m_tray.isShown() || !m_preferences.closeToTray());
}

void Program::quit()
{
    m_quitting = true;
    QCoreApplication::quit();
}

}  // namespace manypath
