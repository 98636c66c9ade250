// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fakedesktop.h"

#include <QDBusMessage>

namespace manypath {

namespace {
const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString notificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const QString watcher = QStringLiteral("org.kde.StatusNotifierWatcher");
}

FakeNotifications::FakeNotifications(const QDBusConnection &bus)
    : m_bus(bus)
{
}

bool FakeNotifications::start()
{
    return m_bus.registerObject(notificationsPath, this, QDBusConnection::ExportScriptableSlots) && m_bus.registerService(notifications);
}

uint FakeNotifications::Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
                               const QStringList &actions, const QVariantMap &hints, int)
{
    const uint id = replaces != 0 ? replaces : ++m_last;
    shown.append({id, replaces, summary, body, actions, hints});
    return id;
}

void FakeNotifications::CloseNotification(uint id)
{
    closed.append(id);
    send(QStringLiteral("NotificationClosed"), {id, 3U});
}

void FakeNotifications::press(uint id, const QString &action, const QString &activationToken)
{
    if (!activationToken.isEmpty())
        send(QStringLiteral("ActivationToken"), {id, activationToken});
    send(QStringLiteral("ActionInvoked"), {id, action});
}

void FakeNotifications::send(const QString &name, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createSignal(notificationsPath, notifications, name);
    message.setArguments(arguments);
    m_bus.send(message);
}

FakePanel::FakePanel(const QDBusConnection &bus)
    : m_bus(bus)
{
}

bool FakePanel::start()
{
    return m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this, QDBusConnection::ExportAllProperties | QDBusConnection::ExportScriptableSlots)
        && m_bus.registerService(watcher);
}

void FakePanel::stop()
{
    m_bus.unregisterService(watcher);
    m_bus.unregisterObject(QStringLiteral("/StatusNotifierWatcher"));
}

}  // namespace manypath
