// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/trayhost.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace manypath {

namespace {
const QString service = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString path = QStringLiteral("/StatusNotifierWatcher");
const QString hostRegistered = QStringLiteral("StatusNotifierHostRegistered");
const QString hostUnregistered = QStringLiteral("StatusNotifierHostUnregistered");
}

TrayHost::TrayHost(const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_bus(session)
    , m_watcher(service, session, QDBusServiceWatcher::WatchForOwnerChange)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &TrayHost::tryWithoutBus);
}

TrayHost::~TrayHost()
{
    m_bus.disconnect(service, path, service, hostRegistered, this, SLOT(ask()));
    m_bus.disconnect(service, path, service, hostUnregistered, this, SLOT(ask()));
}

void TrayHost::start(int patienceMs)
{
    m_patience.start(patienceMs);
    if (!m_bus.isConnected())
        return;
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &, const QString &, const QString &owner) {
        if (owner.isEmpty())
            setAvailable(false);
        else
            ask();
    });
    m_bus.connect(service, path, service, hostRegistered, this, SLOT(ask()));
    m_bus.connect(service, path, service, hostUnregistered, this, SLOT(ask()));
    ask();
}

void TrayHost::ask()
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << service << QStringLiteral("IsStatusNotifierHostRegistered");
    message.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        setAvailable(!reply.isError() && reply.value().variant().toBool());
    });
}

void TrayHost::setAvailable(bool available)
{
    if (m_settled || (!available && !m_available))
        return;
    m_available = available;
    Q_EMIT changed(available);
}

void TrayHost::tryWithoutBus()
{
    if (m_available || QGuiApplication::platformName() != QLatin1String("xcb") || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    setAvailable(true);
    m_settled = true;
}

}  // namespace manypath
