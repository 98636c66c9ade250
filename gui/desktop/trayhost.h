// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

namespace manypath {

/// Whether there is a panel that shows icons, now. Qt decides at its first look, and for good, whether icons go to the panel by
/// D-Bus (StatusNotifierItem) or by X11; so nobody may touch QSystemTrayIcon before this says that there is a panel.
class TrayHost : public QObject {
    Q_OBJECT

public:
    /// `session` is the session bus. Says nothing before start().
    explicit TrayHost(const QDBusConnection &session, QObject *parent = nullptr);
    ~TrayHost() override;

    /// `patienceMs`: how long a panel on D-Bus may take before one on X11 will do.
    void start(int patienceMs);
    [[nodiscard]] bool available() const { return m_available; }

Q_SIGNALS:
    /// Also from true to true, when another panel took over.
    void changed(bool available);

private Q_SLOTS:
    void ask();

private:
    void setAvailable(bool available);
    void tryWithoutBus();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QTimer m_patience;
    bool m_available = false;
    bool m_settled = false;  // for X11: Qt has looked
};

}  // namespace manypath
