// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace manypath {

/// A notification service that shows nothing and remembers all.
class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint id = 0;
        uint replaces = 0;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    explicit FakeNotifications(const QDBusConnection &bus);
    [[nodiscard]] bool start();
    /// Somebody presses a button of a notification.
    void press(uint id, const QString &action, const QString &activationToken = {});

    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    Q_SCRIPTABLE uint Notify(const QString &application, uint replaces, const QString &icon, const QString &summary, const QString &body,
                             const QStringList &actions, const QVariantMap &hints, int timeout);
    Q_SCRIPTABLE void CloseNotification(uint id);

private:
    void send(const QString &name, const QVariantList &arguments);

    QDBusConnection m_bus;
    uint m_last = 0;
};

/// A panel that takes icons (org.kde.StatusNotifierWatcher) and shows none.
class FakePanel : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hosts)

public:
    explicit FakePanel(const QDBusConnection &bus);
    [[nodiscard]] bool start();
    void stop();
    [[nodiscard]] bool hosts() const { return true; }

public Q_SLOTS:
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString &) {}

private:
    QDBusConnection m_bus;
};

}  // namespace manypath
