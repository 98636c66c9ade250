// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include <functional>

namespace manypath {

/// Which interfaces NetworkManager makes endpoints for: devices that it activates or has activated, whose profile doesn't say
/// mptcp-flags=disabled, other than those it only found configured by somebody else. It tells nobody which endpoints are its own, nor
/// when it changes them.
///
/// Asks when NetworkManager appears and when a device changes state; costs nothing in between, and nothing without it. So of flags
/// that `nmcli device reapply` changes, which no signal tells, it learns with the next change of state.
class NetworkManagerWatch : public QObject {
    Q_OBJECT

public:
    explicit NetworkManagerWatch(const QDBusConnection &bus, QObject *parent = nullptr);
    ~NetworkManagerWatch() override;

    void start();

Q_SIGNALS:
    /// Names, ordered; empty without NetworkManager.
    void interfacesChanged(const QStringList &names);

private Q_SLOTS:
    void deviceStateChanged(uint now, uint before, uint reason);

private:
    using Take = std::function<void(const QVariantList &arguments)>;

    void ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments, Take take);
    void look();
    void askVersion();
    void askDevices();
    void askDevice(const QString &path);
    void askActivation(const QString &path, const QString &active, const QString &name);
    void askProfile(const QString &path, const QString &name);
    void finishOne();
    void publish(QStringList names);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_service;
    QTimer m_soon;
    quint64 m_round = 0;        // answers to an earlier one are passed over
    int m_open = 0;             // questions of this round without an answer
    QStringList m_found;
    QStringList m_published;
};

/// Whether NetworkManager of this version ("1.42.4") makes endpoints at all: since 1.40.
[[nodiscard]] bool networkManagerMakesEndpoints(const QString &version);
/// Whether it does for a device with these properties (of org.freedesktop.NetworkManager.Device).
[[nodiscard]] bool isConfigured(const QVariantMap &device);
/// Whether somebody else configured a device with these flags (of org.freedesktop.NetworkManager.Connection.Active).
[[nodiscard]] bool isExternal(uint stateFlags);
/// Whether it does with these flags of the profile; 0 means its default, which does.
[[nodiscard]] bool makesEndpoints(uint mptcpFlags);

}  // namespace manypath
