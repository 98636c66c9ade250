// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace manypath {

/// A dbus-daemon of the test's own, on which everyone may do everything. It changes nothing in the environment: hand
/// address() on, to a child process as DBUS_SYSTEM_BUS_ADDRESS. Dies with the test, however that ends.
///
///     PrivateBus bus;
///     QVERIFY2(bus.start(), qPrintable(bus.errorString()));
///     HelperClient client(bus.connect());
///
/// A process that uses HelperClient's default constructor must set DBUS_SYSTEM_BUS_ADDRESS before its first contact with
/// any bus: libdbus reads the environment once.
class PrivateBus {
public:
    PrivateBus() = default;
    /// Ends the daemon, and with it all connections to it.
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// Starts the daemon and waits until it listens, at most 10 s. After stop() it listens at the same address again.
    [[nodiscard]] bool start();
    /// Kills the daemon, as if it had crashed.
    void stop();
    /// Stops the daemon in its tracks and lets it go on, as on a machine under heavy load: nothing is lost meanwhile.
    void pause();
    void resume();
    /// Why start() failed.
    [[nodiscard]] QString errorString() const;

    /// "unix:path=..."; the same for the whole life of the object.
    [[nodiscard]] QString address() const;
    /// A new connection to the bus at each call, closed when the PrivateBus goes.
    [[nodiscard]] QDBusConnection connect();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QStringList m_connectionNames;
    QString m_error;
};

}  // namespace manypath
