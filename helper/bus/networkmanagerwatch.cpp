// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/networkmanagerwatch.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVersionNumber>

#include <chrono>

namespace manypath {

using namespace std::chrono_literals;

namespace {

constexpr auto service = "org.freedesktop.NetworkManager";
constexpr auto managerPath = "/org/freedesktop/NetworkManager";
constexpr auto deviceInterface = "org.freedesktop.NetworkManager.Device";
constexpr auto activeInterface = "org.freedesktop.NetworkManager.Connection.Active";
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties";

constexpr uint prepare = 40;       // NM_DEVICE_STATE_PREPARE, the first of an activation
constexpr uint activated = 100;    // NM_DEVICE_STATE_ACTIVATED, the last
constexpr uint external = 0x80;    // NM_ACTIVATION_STATE_FLAG_EXTERNAL, 1.26
constexpr uint mptcpDisabled = 1;  // NM_MPTCP_FLAGS_DISABLED
constexpr auto settleTime = 200ms; // an activation is a burst of changes

using Profile = QMap<QString, QVariantMap>;

bool isActivation(uint state)
{
    return state >= prepare && state <= activated;
}

}  // namespace

bool networkManagerMakesEndpoints(const QString &version)
{
    return QVersionNumber::fromString(version) >= QVersionNumber(1, 40);
}

bool isConfigured(const QVariantMap &device)
{
    return device.value(QStringLiteral("Managed")).toBool() && isActivation(device.value(QStringLiteral("State")).toUInt());
}

bool isExternal(uint stateFlags)
{
    return (stateFlags & external) != 0;
}

bool makesEndpoints(uint mptcpFlags)
{
    return (mptcpFlags & mptcpDisabled) == 0;
}

NetworkManagerWatch::NetworkManagerWatch(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_service(QLatin1String(service), bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleTime);
    connect(&m_soon, &QTimer::timeout, this, &NetworkManagerWatch::look);
    connect(&m_service, &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &, const QString &, const QString &owner) {
        ++m_round;
        if (owner.isEmpty())
            publish({});
        else
            m_soon.start();
    });
}

NetworkManagerWatch::~NetworkManagerWatch() = default;

void NetworkManagerWatch::start()
{
    m_bus.connect(QLatin1String(service), QString(), QLatin1String(deviceInterface), QStringLiteral("StateChanged"), QStringLiteral("uuu"),
                  this, SLOT(deviceStateChanged(uint, uint, uint)));
    // Whether it is there is asked of the bus: a call would start it where it can be activated.
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                                           QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    question << QLatin1String(service);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<bool> reply = *finished;
        finished->deleteLater();
        if (!reply.isError() && reply.value())
            look();
    });
}

void NetworkManagerWatch::deviceStateChanged(uint now, uint before, uint)
{
    // Addresses and endpoints follow within milliseconds, and others shall not make these meanwhile.
    if (isActivation(now) && !isActivation(before))
        look();
    else if (now == activated || before == activated)
        m_soon.start();
}

void NetworkManagerWatch::ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments, Take take)
{
    QDBusMessage question = QDBusMessage::createMethodCall(QLatin1String(service), path, interface, method);
    question.setArguments(arguments);
    question.setAutoStartService(false);
    ++m_open;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, take = std::move(take), round = m_round](QDBusPendingCallWatcher *finished) {
        const QDBusMessage reply = finished->reply();
        finished->deleteLater();
        if (round != m_round)
            return;
        // A device that went meanwhile, or a profile we may not see, is no more than an answer that says nothing.
        take(reply.type() == QDBusMessage::ReplyMessage ? reply.arguments() : QVariantList());
        finishOne();
    });
}

void NetworkManagerWatch::look()
{
    ++m_round;
    m_open = 0;
    m_found.clear();
    askVersion();
}

void NetworkManagerWatch::askVersion()
{
    ask(QLatin1String(managerPath), QLatin1String(propertiesInterface), QStringLiteral("Get"), {QLatin1String(service), QStringLiteral("Version")},
        [this](const QVariantList &arguments) {
            const QString version = arguments.isEmpty() ? QString() : arguments.first().value<QDBusVariant>().variant().toString();
            if (networkManagerMakesEndpoints(version))
                askDevices();
        });
}

void NetworkManagerWatch::askDevices()
{
    ask(QLatin1String(managerPath), QLatin1String(service), QStringLiteral("GetDevices"), {}, [this](const QVariantList &arguments) {
        if (arguments.isEmpty())
            return;
        for (const QDBusObjectPath &path : qdbus_cast<QList<QDBusObjectPath>>(arguments.first()))
            askDevice(path.path());
    });
}

void NetworkManagerWatch::askDevice(const QString &path)
{
    ask(path, QLatin1String(propertiesInterface), QStringLiteral("GetAll"), {QLatin1String(deviceInterface)}, [this, path](const QVariantList &arguments) {
        const QVariantMap device = arguments.isEmpty() ? QVariantMap() : qdbus_cast<QVariantMap>(arguments.first());
        if (!isConfigured(device))
            return;
        const QString ipName = device.value(QStringLiteral("IpInterface")).toString();  // of a modem it is the network device
        askActivation(path, device.value(QStringLiteral("ActiveConnection")).value<QDBusObjectPath>().path(),
                      ipName.isEmpty() ? device.value(QStringLiteral("Interface")).toString() : ipName);
    });
}

void NetworkManagerWatch::askActivation(const QString &path, const QString &active, const QString &name)
{
    ask(active, QLatin1String(propertiesInterface), QStringLiteral("Get"), {QLatin1String(activeInterface), QStringLiteral("StateFlags")},
        [this, path, name](const QVariantList &arguments) {
            if (arguments.isEmpty() || !isExternal(arguments.first().value<QDBusVariant>().variant().toUInt()))
                askProfile(path, name);
        });
}

void NetworkManagerWatch::askProfile(const QString &path, const QString &name)
{
    ask(path, QLatin1String(deviceInterface), QStringLiteral("GetAppliedConnection"), {0u}, [this, name](const QVariantList &arguments) {
        const Profile profile = arguments.isEmpty() ? Profile() : qdbus_cast<Profile>(arguments.first());
        const uint flags = profile.value(QStringLiteral("connection")).value(QStringLiteral("mptcp-flags")).toUInt();
        if (makesEndpoints(flags) && !name.isEmpty())
            m_found.append(name);
    });
}

void NetworkManagerWatch::finishOne()
{
    if (--m_open == 0)
        publish(m_found);
}

void NetworkManagerWatch::publish(QStringList names)
{
    names.sort();
    names.removeDuplicates();
    if (names == m_published)
        return;
    m_published = names;
    Q_EMIT interfacesChanged(names);
}

}  // namespace manypath
