// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/meteredinterfaces.h"
#include "tests/support/privatebus.h"
#include "tests/support/testprogram.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace manypath;

namespace {

const QString service = QStringLiteral("org.freedesktop.NetworkManager");
const QString managerPath = QStringLiteral("/org/freedesktop/NetworkManager");
const QString deviceInterface = QStringLiteral("org.freedesktop.NetworkManager.Device");

// As much of NetworkManager as is asked for here.
class FakeNetworkManager : public QDBusVirtualObject {
public:
    explicit FakeNetworkManager(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerVirtualObject(managerPath, this, QDBusConnection::SubPath);
    }

    bool start() { return m_bus.registerService(service); }
    void stop() { m_bus.unregisterService(service); }

    void add(const QString &name, uint metered, const QString &ipName = {})
    {
        m_devices.insert(pathOf(name), {{QStringLiteral("Interface"), name}, {QStringLiteral("IpInterface"), ipName.isEmpty() ? name : ipName},
                                        {QStringLiteral("Metered"), metered}});
        tell(QStringLiteral("DeviceAdded"), name);
    }
    void remove(const QString &name)
    {
        m_devices.remove(pathOf(name));
        tell(QStringLiteral("DeviceRemoved"), name);
    }
    void setMetered(const QString &name, uint metered)
    {
        m_devices[pathOf(name)].insert(QStringLiteral("Metered"), metered);
        QDBusMessage signal = QDBusMessage::createSignal(pathOf(name), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
        signal << deviceInterface << QVariantMap{{QStringLiteral("Metered"), metered}} << QStringList();
        m_bus.send(signal);
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == QLatin1String("GetDevices")) {
            QList<QDBusObjectPath> paths;
            for (auto device = m_devices.cbegin(); device != m_devices.cend(); ++device)
                paths.append(QDBusObjectPath(device.key()));
            return bus.send(message.createReply(QVariant::fromValue(paths)));
        }
        if (message.member() == QLatin1String("GetAll") && m_devices.contains(message.path()))
            return bus.send(message.createReply(m_devices.value(message.path())));
        return false;
    }

private:
    static QString pathOf(QString name) { return managerPath + QStringLiteral("/Devices/") + name.replace(u'-', u'_'); }
    void tell(const QString &signalName, const QString &name)
    {
        QDBusMessage signal = QDBusMessage::createSignal(managerPath, service, signalName);
        signal << QVariant::fromValue(QDBusObjectPath(pathOf(name)));
        m_bus.send(signal);
    }

    QDBusConnection m_bus;
    QMap<QString, QVariantMap> m_devices;
};

QStringList list(const char *names)
{
    return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
}

}  // namespace

class TestMetered : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void follows()
    {
        PrivateBus bus;
        QVERIFY2(bus.start(), qPrintable(bus.errorString()));
        FakeNetworkManager manager(bus.connect());
        manager.add(QStringLiteral("eth0"), 4);                                   // guessed: not metered
        manager.add(QStringLiteral("wlan0"), 3);                                  // guessed: metered
        manager.add(QStringLiteral("cdc-wdm0"), 1, QStringLiteral("wwan0"));      // metered, by another name
        manager.add(QStringLiteral("tun0"), 0);                                   // unknown
        QVERIFY(manager.start());
        MeteredInterfaces metered(bus.connect());
        QVERIFY(metered.names().isEmpty());
        metered.start();
        QTRY_COMPARE(metered.names(), list("wlan0 wwan0"));

        manager.setMetered(QStringLiteral("eth0"), 1);
        QTRY_COMPARE(metered.names(), list("eth0 wlan0 wwan0"));
        manager.setMetered(QStringLiteral("wlan0"), 2);
        QTRY_COMPARE(metered.names(), list("eth0 wwan0"));
        manager.add(QStringLiteral("usb0"), 1);
        QTRY_COMPARE(metered.names(), list("eth0 usb0 wwan0"));
        manager.remove(QStringLiteral("eth0"));
        QTRY_COMPARE(metered.names(), list("usb0 wwan0"));

        manager.stop();
        QTRY_VERIFY(metered.names().isEmpty());
        QVERIFY(manager.start());
        QTRY_COMPARE(metered.names(), list("usb0 wwan0"));
    }

    void knowsNothingWithoutIt()
    {
        PrivateBus bus;
        QVERIFY2(bus.start(), qPrintable(bus.errorString()));
        MeteredInterfaces metered(bus.connect());
        const QSignalSpy spy(&metered, &MeteredInterfaces::changed);
        metered.start();
        FakeNetworkManager manager(bus.connect());
        manager.add(QStringLiteral("wwan0"), 1);
        QVERIFY(manager.start());  // which comes later
        QTRY_COMPARE(metered.names(), list("wwan0"));
        QCOMPARE(spy.count(), 1);
    }

    void livesWithoutABus()
    {
        MeteredInterfaces metered(QDBusConnection(QStringLiteral("no such connection")));
        metered.start();
        QVERIFY(metered.names().isEmpty());
    }
};

MANYPATH_TEST(TestMetered)
#include "tst_metered.moc"
