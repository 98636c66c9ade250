// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/helperclient.h"
#include "samples.h"
#include "tests/support/fakehelper.h"
#include "tests/support/privatebus.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace manypath;
using State = HelperClient::State;

/// The client that finds the system bus by itself, where DBUS_SYSTEM_BUS_ADDRESS says it is.
class HelperClientBusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void noBusThenABus();
    void busGoesAndComesBack();
    void questionsNeedNoFollowing();
    void questionsWithoutABus();
    void neverBlocks();
    void goesWhileItConnects();
    void twoClients();

private:
    PrivateBus m_bus;
};

void HelperClientBusTest::initTestCase()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toUtf8());
}

void HelperClientBusTest::cleanup()
{
    m_bus.stop();
}

void HelperClientBusTest::noBusThenABus()
{
    HelperClient client;
    QSignalSpy states(&client, &HelperClient::stateChanged);
    client.setMetricsInterval(1000);
    client.follow();
    QCOMPARE(client.state(), State::Connecting);
    QTRY_COMPARE(client.state(), State::Absent);

    QVERIFY2(m_bus.start(), qPrintable(m_bus.errorString()));
    FakeHelper helper(m_bus.address());
    helper.setWorld(sampleWorld());
    QVERIFY(helper.start());
    QTRY_COMPARE(client.state(), State::Ready);
    QVERIFY(client.world() == helper.world());
    QTRY_COMPARE(helper.subscriberCount(), 1);
    QCOMPARE(states.count(), 4);
}

void HelperClientBusTest::busGoesAndComesBack()
{
    QVERIFY2(m_bus.start(), qPrintable(m_bus.errorString()));
    FakeHelper helper(m_bus.address());
    helper.setWorld(sampleWorld());
    QVERIFY(helper.start());
    HelperClient client;
    client.follow();
    QTRY_COMPARE(client.state(), State::Ready);
    for (int round = 0; round < 3; ++round) {
        helper.hold(QStringLiteral("Counters"));
        const auto counters = client.counters();
        QTRY_COMPARE(helper.callCount(QStringLiteral("Counters")), round + 1);
        m_bus.stop();
        QTRY_COMPARE(client.state(), State::Absent);
        QTRY_VERIFY(counters.isFinished());
        QVERIFY(client.world() == helper.world());

        QVERIFY2(m_bus.start(), qPrintable(m_bus.errorString()));
        helper.setWorld({});
        QVERIFY(helper.restart());
        QTRY_COMPARE(client.state(), State::Ready);
        helper.publish({LimitsChanged{{1, 2}}});
        QTRY_VERIFY(client.world() == helper.world());
    }
}

void HelperClientBusTest::questionsNeedNoFollowing()
{
    QVERIFY2(m_bus.start(), qPrintable(m_bus.errorString()));
    FakeHelper helper(m_bus.address());
    helper.setWorld(sampleWorld());
    QVERIFY(helper.start());
    HelperClient client;
    const auto world = client.snapshot();
    const auto flushed = client.flushEndpoints();
    QTRY_VERIFY(world.isFinished() && flushed.isFinished());
    QVERIFY(world.result().ok());
    QVERIFY(flushed.result().ok());
    QCOMPARE(client.state(), State::Absent);
}

void HelperClientBusTest::questionsWithoutABus()
{
    HelperClient client;
    const auto world = client.snapshot();
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.result().error().kind, Error::Kind::Unavailable);
    // The next one tries again.
    QVERIFY2(m_bus.start(), qPrintable(m_bus.errorString()));
    FakeHelper helper(m_bus.address());
    QVERIFY(helper.start());
    const auto again = client.snapshot();
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result().ok());
}

void HelperClientBusTest::neverBlocks()
{
    QVERIFY2(m_bus.start(), qPrintable(m_bus.errorString()));
    FakeHelper helper(m_bus.address());
    QVERIFY(helper.start());
    HelperClient client;

    // A bus that takes the connection and says nothing.
    m_bus.pause();
    QElapsedTimer time;
    time.start();
    client.follow();
    const auto counters = client.counters();
    int ticks = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&ticks] { ++ticks; });
    ticker.start(10);
    QTRY_VERIFY(ticks >= 20);
    QVERIFY(time.elapsed() < 10000);  // QtDBus would wait 25 s
    QVERIFY(!counters.isFinished());
    m_bus.resume();
    QTRY_COMPARE(client.state(), State::Ready);
    QTRY_VERIFY(counters.isFinished());
    QVERIFY(counters.result().ok());

    m_bus.pause();
    time.restart();
    const auto flushed = client.flushEndpoints();
    client.setMetricsInterval(1000);
    QVERIFY(time.elapsed() < 10000);  // QtDBus would wait 25 s
    m_bus.resume();
    QTRY_VERIFY(flushed.isFinished());
    QVERIFY(flushed.result().ok());
}

void HelperClientBusTest::goesWhileItConnects()
{
    QVERIFY2(m_bus.start(), qPrintable(m_bus.errorString()));
    m_bus.pause();
    QFuture<Result<Counters>> counters;
    {
        HelperClient client;
        client.follow();
        counters = client.counters();
    }
    QVERIFY(counters.isFinished());
    QCOMPARE(counters.result().error().kind, Error::Kind::Unavailable);
    m_bus.resume();
}

void HelperClientBusTest::twoClients()
{
    QVERIFY2(m_bus.start(), qPrintable(m_bus.errorString()));
    FakeHelper helper(m_bus.address());
    helper.setWorld(sampleWorld());
    QVERIFY(helper.start());
    HelperClient first;
    first.follow();
    {
        HelperClient second;
        second.follow();
        QTRY_COMPARE(second.state(), State::Ready);
        QTRY_COMPARE(first.state(), State::Ready);
        QCOMPARE(helper.followerCount(), 2);
    }
    QTRY_COMPARE(helper.followerCount(), 1);
    helper.publish({EndpointRemoved{1}});
    QTRY_VERIFY(first.world() == helper.world());
}

MANYPATH_TEST(HelperClientBusTest)
#include "tst_helperclient_bus.moc"
