// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>

namespace manypath {

/// The interfaces whose traffic costs, as far as NetworkManager knows. Without it none does. Asks once for each device and is told
/// of changes from then on.
class MeteredInterfaces : public QObject {
    Q_OBJECT

public:
    /// NetworkManager on `bus`; knows nothing until start().
    explicit MeteredInterfaces(const QDBusConnection &bus, QObject *parent = nullptr);
    ~MeteredInterfaces() override;

    void start();
    /// Names, ordered.
    [[nodiscard]] const QStringList &names() const { return m_published; }

Q_SIGNALS:
    void changed(const QStringList &names);

private Q_SLOTS:
    void deviceAdded(const QDBusObjectPath &path);
    void deviceRemoved(const QDBusObjectPath &path);
    void propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated, const QDBusMessage &message);

private:
    struct Device {
        QString name;      // of the network interface; of a modem not the one of its control channel
        uint metered = 0;  // NMMetered
    };

    void askDevices();
    void askDevice(const QString &path);
    void forget();
    void publish();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_service;
    QHash<QString, Device> m_devices;  // by object path
    quint64 m_round = 0;               // answers from before NetworkManager went are passed over
    QStringList m_published;
};

}  // namespace manypath
