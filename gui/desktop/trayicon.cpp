// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/trayicon.h"

#include "gui/icons.h"
#include "gui/session/recorder.h"
#include "gui/units.h"

#include <QEvent>
#include <QFileInfo>
#include <QWidget>

namespace manypath {

namespace {
constexpr int paceMs = 500;
constexpr int metricsIntervalMs = 5000;
constexpr int patienceMs = 3000;
constexpr int earlyPatienceMs = 45000;
}

TrayIcon::TrayIcon(Session &session, PolicyPause &pause, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_host(bus)
    , m_pause(pause)
    , m_menu(std::make_unique<TrayMenu>(session, pause))
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(paceMs);
    connect(&m_pace, &QTimer::timeout, this, &TrayIcon::update);
    const auto soon = [this] {
        if (m_icon && !m_pace.isActive())
            m_pace.start();
    };
    connect(&m_session, &Session::recordingChanged, this, [this] { m_lost = {}; });
    connect(&m_session, &Session::stateChanged, this, soon);
    connect(&m_session, &Session::worldReset, this, soon);
    connect(&m_session, &Session::worldChanged, this, soon);
    connect(&m_session, &Session::metricsSampled, this, soon);
    connect(&m_session.recorder(), &Recorder::recordingChanged, this, soon);
    connect(&m_pause, &PolicyPause::changed, this, &TrayIcon::update);
    connect(&Units::instance(), &Units::changed, this, soon);
    connect(&m_host, &TrayHost::changed, this, [this] {
        m_icon.reset();  // another panel: it knows nothing of the icon that was there
        updateIcon();
    });
    connect(m_menu.get(), &QMenu::aboutToShow, this, &TrayIcon::update);
    connect(m_menu.get(), &TrayMenu::windowWanted, this, &TrayIcon::windowWanted);
    connect(m_menu.get(), &TrayMenu::preferencesWanted, this, &TrayIcon::preferencesWanted);
    connect(m_menu.get(), &TrayMenu::quitWanted, this, &TrayIcon::quitWanted);
    connect(m_menu.get(), &TrayMenu::failed, this, [this](const QString &sentence) {
        update();
        Q_EMIT failed(sentence);
    });
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setWanted(bool wanted, bool early)
{
    m_wanted = wanted;
    if (wanted && !m_started) {
        m_started = true;
        m_host.start(early ? earlyPatienceMs : patienceMs);
    }
    updateIcon();
}

void TrayIcon::setWindow(QWidget *window)
{
    m_window = window;
    window->installEventFilter(this);
    update();
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && (event->type() == QEvent::Show || event->type() == QEvent::Hide) && m_icon && !m_pace.isActive())
        m_pace.start();
    return QObject::eventFilter(watched, event);
}

void TrayIcon::updateIcon()
{
    const bool shown = m_wanted && m_host.available();
    if (!shown) {
        m_icon.reset();
    } else if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger)
                Q_EMIT windowWanted();
        });
        m_report = {};
        update();
        m_icon->show();
    }
    m_session.wantMetrics(this, shown ? metricsIntervalMs : 0);
    Q_EMIT shownChanged(shown);
}

void TrayIcon::update()
{
    m_lost.sync(m_session.world());
    const bool paused = m_pause.paused() && !m_session.isRecording();
    TrayReport report = trayReport(m_session.state(), m_session.world(), m_session.metrics(), m_lost.names(), paused);
    report.recording = m_session.isRecording();
    m_menu->showReport(report, m_window && m_window->isVisible());
    if (m_icon && (m_icon->icon().isNull() || report.state != m_report.state))
        m_icon->setIcon(trayIcon(report.state));
    QString text = trayToolTip(report);
    if (const Recorder &recorder = m_session.recorder(); recorder.isRecording())
        text += u'\n' + tr("Recording to %1.", "a file").arg(QFileInfo(recorder.file()).fileName());
    if (m_icon && m_icon->toolTip() != text)
        m_icon->setToolTip(text);
    m_report = report;
}

}  // namespace manypath
