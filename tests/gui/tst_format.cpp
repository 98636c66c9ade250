// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/format.h"
#include "tests/support/testprogram.h"

#include <QLocale>
#include <QTest>

using namespace manypath;

class TestFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void rates_data()
    {
        QTest::addColumn<double>("bytesPerSecond");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << QStringLiteral("0");
        QTest::newRow("bits, not bytes") << 100.0 << QStringLiteral("800 b/s");
        QTest::newRow("below a kilobit") << 124.9 << QStringLiteral("999 b/s");
        QTest::newRow("a kilobit") << 125.0 << QStringLiteral("1.0 kb/s");
        QTest::newRow("rounds up to the next unit") << 124'999.0 << QStringLiteral("1.0 Mb/s");
        QTest::newRow("megabits") << 5'125'000.0 << QStringLiteral("41.0 Mb/s");
        QTest::newRow("gigabits") << 1.25e9 << QStringLiteral("10.00 Gb/s");
    }
    void rates()
    {
        QFETCH(double, bytesPerSecond);
        QTEST(rateText(bytesPerSecond), "text");
    }

    void bytes_data()
    {
        QTest::addColumn<qulonglong>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0ull << QStringLiteral("0 B");
        QTest::newRow("bytes") << 999ull << QStringLiteral("999 B");
        QTest::newRow("kilobytes") << 1500ull << QStringLiteral("1.5 kB");
        QTest::newRow("gigabytes") << 3'075'000'000ull << QStringLiteral("3.1 GB");
    }
    void bytes()
    {
        QFETCH(qulonglong, count);
        QTEST(bytesText(count), "text");
    }

    void roundTripTimes()
    {
        QCOMPARE(rttText(0), QString());
        QCOMPARE(rttText(350), QStringLiteral("0.35 ms"));
        QCOMPARE(rttText(4180), QStringLiteral("4.2 ms"));
        QCOMPARE(rttText(9960), QStringLiteral("10 ms"));
        QCOMPARE(rttText(52'400), QStringLiteral("52 ms"));
        QCOMPARE(rttText(999'499), QStringLiteral("999 ms"));
        QCOMPARE(rttText(999'500), QStringLiteral("1.0 s"));
        QCOMPARE(rttText(1'034'000), QStringLiteral("1.0 s"));
    }

    void numbersFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(rateText(5'125'000), QStringLiteral("41,0 Mb/s"));
        QCOMPARE(rttText(4180), QStringLiteral("4,2 ms"));
        QLocale::setDefault(QLocale::c());
    }

    void fallbackAndCreatedAreNotEstablished()
    {
        Connection connection;
        connection.state = Connection::State::Created;
        QCOMPARE(stateText(connection), QStringLiteral("created"));
        connection.state = Connection::State::Established;
        QCOMPARE(stateText(connection), QStringLiteral("established"));
        connection.fallback = true;
        QCOMPARE(stateText(connection), QStringLiteral("TCP (fallback)"));
        QVERIFY(stateExplanation(connection).contains(QStringLiteral("plain TCP")));
    }

    void roles()
    {
        Subflow subflow;
        QCOMPARE(roleText(subflow), QStringLiteral("normal"));
        subflow.initial = true;
        QCOMPARE(roleText(subflow), QStringLiteral("initial"));
        subflow.backup = true;
        QCOMPARE(roleText(subflow), QStringLiteral("initial, backup"));
        subflow.initial = false;
        subflow.backup = false;
        subflow.backupByPeer = true;
        QCOMPARE(roleText(subflow), QStringLiteral("backup by peer"));
    }

    void interfaces()
    {
        Interface interface;
        QCOMPARE(interfaceStateText(interface), QStringLiteral("down"));
        interface.up = true;
        QCOMPARE(interfaceStateText(interface), QStringLiteral("no link"));
        interface.carrier = true;
        QCOMPARE(interfaceStateText(interface), QStringLiteral("up"));
        QCOMPARE(defaultRouteText(interface), QStringLiteral("none"));

        InterfaceAddress linkLocal;
        linkLocal.address = Address::fromString(QStringLiteral("fe80::1"));
        linkLocal.prefix = 64;
        InterfaceAddress global;
        global.address = Address::fromString(QStringLiteral("192.0.2.14"));
        global.prefix = 24;
        interface.addresses = {linkLocal, global};
        QCOMPARE(addressesText(interface), QStringLiteral("192.0.2.14/24, fe80::1/64"));

        const Address gateway = Address::fromString(QStringLiteral("192.0.2.1"));
        interface.defaultRoutes = {{Address::Family::IPv4, gateway, 100, 254}, {Address::Family::IPv4, gateway, 0, 101},
                                   {Address::Family::IPv6, {}, 0, 254}};
        QCOMPARE(defaultRouteText(interface), QStringLiteral("192.0.2.1, 192.0.2.1 (table 101), direct"));
    }

    void counts()
    {
        QCOMPARE(connectionsText(1), QStringLiteral("1 connection"));
        QCOMPARE(connectionsText(12), QStringLiteral("12 connections"));
        QCOMPARE(subflowsText(2), QStringLiteral("2 subflows"));
        QCOMPARE(interfacesText(1), QStringLiteral("1 interface"));
    }
};

MANYPATH_TEST(TestFormat)
#include "tst_format.moc"
