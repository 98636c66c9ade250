// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/meteredinterfaces.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace manypath {

namespace {

constexpr auto service = "org.freedesktop.NetworkManager";
constexpr auto managerPath = "/org/freedesktop/NetworkManager";
constexpr auto deviceInterface = "org.freedesktop.NetworkManager.Device";
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties";

bool isMetered(uint value)
{
    return value == 1 || value == 3;  // NM_METERED_YES, NM_METERED_GUESS_YES
}

}  // namespace

MeteredInterfaces::MeteredInterfaces(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_service(QLatin1String(service), bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_service, &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &, const QString &, const QString &owner) {
        forget();
        if (owner.isEmpty())
            publish();
        else
            askDevices();
    });
}

MeteredInterfaces::~MeteredInterfaces() = default;

void MeteredInterfaces::start()
{
    if (!m_bus.isConnected())
        return;
    const QString name = QLatin1String(service);
    m_bus.connect(name, QLatin1String(managerPath), name, QStringLiteral("DeviceAdded"), this, SLOT(deviceAdded(QDBusObjectPath)));
    m_bus.connect(name, QLatin1String(managerPath), name, QStringLiteral("DeviceRemoved"), this, SLOT(deviceRemoved(QDBusObjectPath)));
    m_bus.connect(name, QString(), QLatin1String(propertiesInterface), QStringLiteral("PropertiesChanged"), this,
                  SLOT(propertiesChanged(QString, QVariantMap, QStringList, QDBusMessage)));
    askDevices();
}

void MeteredInterfaces::askDevices()
{
    QDBusMessage question = QDBusMessage::createMethodCall(QLatin1String(service), QLatin1String(managerPath), QLatin1String(service), QStringLiteral("GetDevices"));
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, round = m_round](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QList<QDBusObjectPath>> reply = *finished;
        finished->deleteLater();
        if (round != m_round || reply.isError())
            return;
        const QList<QDBusObjectPath> paths = reply.value();
        for (const QDBusObjectPath &path : paths)
            askDevice(path.path());
    });
}

void MeteredInterfaces::askDevice(const QString &path)
{
    QDBusMessage question = QDBusMessage::createMethodCall(QLatin1String(service), path, QLatin1String(propertiesInterface), QStringLiteral("GetAll"));
    question.setAutoStartService(false);
    question << QLatin1String(deviceInterface);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, path, round = m_round](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QVariantMap> reply = *finished;
        finished->deleteLater();
        if (round != m_round || reply.isError())
            return;
        const QVariantMap device = reply.value();
        const QString ipName = device.value(QStringLiteral("IpInterface")).toString();
        m_devices.insert(path, {ipName.isEmpty() ? device.value(QStringLiteral("Interface")).toString() : ipName,
                                device.value(QStringLiteral("Metered")).toUInt()});
        publish();
    });
}

void MeteredInterfaces::deviceAdded(const QDBusObjectPath &path)
{
    askDevice(path.path());
}

void MeteredInterfaces::deviceRemoved(const QDBusObjectPath &path)
{
    m_devices.remove(path.path());
    publish();
}

void MeteredInterfaces::propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &, const QDBusMessage &message)
{
    if (interface != QLatin1String(deviceInterface))
        return;
    const bool matters = changed.contains(QStringLiteral("Metered")) || changed.contains(QStringLiteral("IpInterface"))
        || changed.contains(QStringLiteral("Interface"));
    if (matters)
        askDevice(message.path());
}

void MeteredInterfaces::forget()
{
    ++m_round;
    m_devices.clear();
}

void MeteredInterfaces::publish()
{
    QStringList names;
    for (const Device &device : std::as_const(m_devices)) {
        if (isMetered(device.metered) && !device.name.isEmpty())
            names.append(device.name);
    }
    names.sort();
    names.removeDuplicates();
    if (names == m_published)
        return;
    m_published = names;
    Q_EMIT changed(m_published);
}

}  // namespace manypath
