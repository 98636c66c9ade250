// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/helperclient.h"
#include "samples.h"
#include "tests/support/fakehelper.h"
#include "tests/support/privatebus.h"
#include "tests/support/testprogram.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace manypath;
using State = HelperClient::State;

/// The client's World is the helper's, whatever happens to the helper, to changes or to what they are made of.
class HelperClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void followsTheHelper();
    void changesComeWithTheirNumbers();
    void absentThenLateHelper();
    void doesNothingUntilTold();
    void recoversFromAHole();
    void recoversFromARestart();
    void recoversFromAnotherInstance();
    void keepsItsWorldWithoutTheHelper();
    void changesOvertakeTheSnapshot();
    void asksForOneSnapshotAtATime();
    void triesAgainAfterAFailedSnapshot();
    void triesAgainAfterASnapshotOfAnotherShape();
    void unknownKindsAreNoHole();
    void malformedEventsEndInASnapshot();
    void signalsOfAnotherShapeDoNoHarm();
    void aFloodOfNonsenseIsNoFloodOfSnapshots();
    void othersCannotSpeakForTheHelper();
    void manyConnectionsAndManyChanges();
    void leavesWhenDestroyed();
    void metricsByInterval();
    void metricsSurviveARestart();
    void metricsAreRenewedAfterAnError();
    void metricsOfGoneConnectionsAreForgotten();

private:
    void becomeReady();

    PrivateBus m_bus;
    std::unique_ptr<FakeHelper> m_helper;
    std::unique_ptr<HelperClient> m_client;
};

#define VERIFY_SAME_WORLD() QTRY_VERIFY(m_client->state() == State::Ready && m_client->world() == m_helper->world())

void HelperClientTest::initTestCase()
{
    qRegisterMetaType<QList<Change>>();
    qRegisterMetaType<MetricsSample>();
    QVERIFY2(m_bus.start(), qPrintable(m_bus.errorString()));
}

void HelperClientTest::init()
{
    m_helper = std::make_unique<FakeHelper>(m_bus.address());
    m_helper->setWorld(sampleWorld());
    m_client = std::make_unique<HelperClient>(m_bus.connect());
}

void HelperClientTest::cleanup()
{
    m_client.reset();
    m_helper.reset();
}

void HelperClientTest::becomeReady()
{
    QVERIFY(m_helper->start());
    m_client->follow();
    VERIFY_SAME_WORLD();
}

void HelperClientTest::followsTheHelper()
{
    m_helper->setVersion(QStringLiteral("1.2.3"));
    QSignalSpy states(m_client.get(), &HelperClient::stateChanged);
    QSignalSpy resets(m_client.get(), &HelperClient::worldReset);
    becomeReady();
    QCOMPARE(resets.count(), 1);
    QCOMPARE(states.count(), 2);
    QCOMPARE(states[0][0].value<State>(), State::Connecting);
    QCOMPARE(states[1][0].value<State>(), State::Ready);
    QCOMPARE(m_client->helperVersion(), QStringLiteral("1.2.3"));

    m_helper->publish({ConnectionUpdated{sampleConnectionWithoutLists(99)}, SubflowUpdated{99, sampleSubflow()}, LimitsChanged{{1, 2}}});
    m_helper->publish({PmEvent{samplePmEvent()}, InterfaceRemoved{1}, HealthChanged{}});
    VERIFY_SAME_WORLD();
    QCOMPARE(resets.count(), 1);
    QCOMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 1);

    m_client->follow();
    m_helper->publish({EndpointRemoved{1}});
    VERIFY_SAME_WORLD();
    QCOMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 1);
}

void HelperClientTest::changesComeWithTheirNumbers()
{
    m_helper->setSequence(500);
    becomeReady();
    QSignalSpy changes(m_client.get(), &HelperClient::worldChanged);
    const QList<Event> events{EndpointRemoved{1}, EndpointUpdated{sampleEndpoint(3)}};
    m_helper->publish(events);
    QTRY_COMPARE(changes.count(), 1);
    const auto received = changes[0][0].value<QList<Change>>();
    QCOMPARE(received.size(), 2);
    QCOMPARE(received[0].sequence, 500u);
    QCOMPARE(received[1].sequence, 501u);
    QVERIFY(received[0].event == events[0]);
    QVERIFY(received[1].event == events[1]);
    QVERIFY(received[0].timeUs > 1600000000000000);
}

void HelperClientTest::absentThenLateHelper()
{
    QSignalSpy states(m_client.get(), &HelperClient::stateChanged);
    m_client->follow();
    QCOMPARE(m_client->state(), State::Connecting);
    QTRY_COMPARE(m_client->state(), State::Absent);
    QVERIFY(m_client->world() == World{});
    becomeReady();
    QCOMPARE(states.count(), 4);
}

void HelperClientTest::doesNothingUntilTold()
{
    QVERIFY(m_helper->start());
    auto client = std::make_unique<HelperClient>(m_bus.connect());
    client->follow();
    QTRY_COMPARE(client->state(), State::Ready);
    QCOMPARE(m_helper->calls().size(), 1);
    QCOMPARE(m_client->state(), State::Absent);
}

void HelperClientTest::recoversFromAHole()
{
    becomeReady();
    QSignalSpy states(m_client.get(), &HelperClient::stateChanged);
    QSignalSpy resets(m_client.get(), &HelperClient::worldReset);
    m_helper->publishUnheard({ConnectionUpdated{sampleConnectionWithoutLists(99)}});
    m_helper->publish({LimitsChanged{{1, 2}}});
    QTRY_COMPARE(resets.count(), 1);
    VERIFY_SAME_WORLD();
    QCOMPARE(states.count(), 2);
    QCOMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 2);
    m_helper->publish({LimitsChanged{{3, 4}}});
    VERIFY_SAME_WORLD();
    QCOMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 2);
}

void HelperClientTest::recoversFromARestart()
{
    becomeReady();
    for (int round = 0; round < 3; ++round) {
        QSignalSpy resets(m_client.get(), &HelperClient::worldReset);
        World world;
        world.apply(InterfaceUpdated{sampleInterface(round + 10)});
        m_helper->setWorld(world);
        m_helper->setVersion(QStringLiteral("2.0.%1").arg(round));
        QVERIFY(m_helper->restart());
        QTRY_COMPARE(resets.count(), 1);
        VERIFY_SAME_WORLD();
        QCOMPARE(m_client->helperVersion(), QStringLiteral("2.0.%1").arg(round));
        m_helper->publish({LimitsChanged{{1, 2}}});
        VERIFY_SAME_WORLD();
    }
}

void HelperClientTest::recoversFromAnotherInstance()
{
    becomeReady();
    m_helper->setInstance(4711);
    m_helper->setWorld({});
    m_helper->publish({LimitsChanged{{1, 2}}});
    VERIFY_SAME_WORLD();
    QCOMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 2);
}

void HelperClientTest::keepsItsWorldWithoutTheHelper()
{
    becomeReady();
    m_helper->stop();
    QTRY_COMPARE(m_client->state(), State::Absent);
    QVERIFY(m_client->world() == sampleWorld());
    QVERIFY(m_helper->start());
    VERIFY_SAME_WORLD();
    m_helper->releaseName();
    QTRY_COMPARE(m_client->state(), State::Absent);
    QVERIFY(m_client->world() == sampleWorld());
}

void HelperClientTest::changesOvertakeTheSnapshot()
{
    QVERIFY(m_helper->start());
    m_helper->hold(QStringLiteral("Snapshot"));
    m_client->follow();
    QTRY_COMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 1);
    // The snapshot is of before number 2; 1 to 4 are heard first.
    m_helper->publishUnheard({EndpointRemoved{1}});
    m_helper->setReply(QStringLiteral("Snapshot"),
                       QVariantList{m_helper->instance(), m_helper->sequence(), qint64(0), QVariant::fromValue(m_helper->world())});
    const QList<Event> later{ConnectionGone{7}, EndpointUpdated{sampleEndpoint(77)}, LimitsChanged{{5, 6}}};
    m_helper->sendChanged(m_helper->instance(), 1, {*toWire(EndpointRemoved{1}), *toWire(later[0])});
    m_helper->sendChanged(m_helper->instance(), 3, {*toWire(later[1]), *toWire(later[2])});
    m_helper->publishUnheard(later);
    m_helper->release(QStringLiteral("Snapshot"));
    VERIFY_SAME_WORLD();
    QCOMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 1);
}

void HelperClientTest::asksForOneSnapshotAtATime()
{
    becomeReady();
    m_helper->hold(QStringLiteral("Snapshot"));
    m_helper->sendChanged(m_helper->instance(), 100, {});
    QTRY_COMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 2);
    QCOMPARE(m_client->state(), State::Connecting);
    for (quint64 i = 0; i < 20; ++i)
        m_helper->sendChanged(m_helper->instance() + i, 200, {});
    // An answer to something else shows that all of that has been read.
    const auto counters = m_client->counters();
    QTRY_VERIFY(counters.isFinished());
    QCOMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 2);
    m_helper->release(QStringLiteral("Snapshot"));
    VERIFY_SAME_WORLD();
}

void HelperClientTest::triesAgainAfterAFailedSnapshot()
{
    m_helper->setError(QStringLiteral("Snapshot"), Error{Error::Kind::Unavailable, 0, {}, QStringLiteral("not yet")});
    QVERIFY(m_helper->start());
    QElapsedTimer sinceFirst;
    sinceFirst.start();
    m_client->follow();
    QTRY_COMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 3);
    QVERIFY(sinceFirst.elapsed() >= 250 + 500);
    QCOMPARE(m_client->state(), State::Connecting);
    m_helper->setError(QStringLiteral("Snapshot"), std::nullopt);
    VERIFY_SAME_WORLD();
    QCOMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 4);
}

void HelperClientTest::triesAgainAfterASnapshotOfAnotherShape()
{
    QVERIFY(m_helper->start());
    const QList<QVariantList> shapes{
        {},
        {QStringLiteral("no snapshot")},
        {m_helper->instance(), m_helper->sequence(), qint64(0), QVariant::fromValue(sampleEndpoint())},
        {m_helper->instance(), m_helper->sequence(), qint64(0)},
        {m_helper->instance(), m_helper->sequence(), qint64(0), QVariant::fromValue(QDBusVariant(QVariant::fromValue(sampleWorld())))},
    };
    for (const QVariantList &shape : shapes) {
        m_helper->clearCalls();
        m_helper->setReply(QStringLiteral("Snapshot"), shape);
        m_client = std::make_unique<HelperClient>(m_bus.connect());
        m_client->follow();
        QTRY_COMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 2);
        QVERIFY(m_client->world() == World{});
        QCOMPARE(m_client->state(), State::Connecting);
        m_helper->setReply(QStringLiteral("Snapshot"), std::nullopt);
        VERIFY_SAME_WORLD();
    }
}

void HelperClientTest::unknownKindsAreNoHole()
{
    becomeReady();
    m_helper->sendChanged(m_helper->instance(), m_helper->sequence(), {WireEvent{1000, QDBusVariant(QStringLiteral("later"))}});
    m_helper->setSequence(m_helper->sequence() + 1);
    m_helper->publish({LimitsChanged{{1, 2}}});
    VERIFY_SAME_WORLD();
    QCOMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 1);
}

void HelperClientTest::malformedEventsEndInASnapshot()
{
    becomeReady();
    m_helper->publishUnheard({LimitsChanged{{1, 2}}});
    m_helper->sendChanged(m_helper->instance(), m_helper->sequence() - 1, {WireEvent{10, QDBusVariant(QStringLiteral("no limits"))}});
    QTRY_COMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 2);
    VERIFY_SAME_WORLD();
}

void HelperClientTest::signalsOfAnotherShapeDoNoHarm()
{
    becomeReady();
    m_client->setMetricsInterval(1000);
    QSignalSpy first(m_client.get(), &HelperClient::metricsSampled);
    QTRY_COMPARE(first.count(), 1);
    const auto interface = QStringLiteral("org.manypath.Helper1");
    m_helper->sendSignal(interface, QStringLiteral("Changed"), {});
    m_helper->sendSignal(interface, QStringLiteral("Changed"), {QStringLiteral("text")});
    m_helper->sendSignal(interface, QStringLiteral("Changed"), {quint64(1), quint64(1), qint64(1), QVariant::fromValue(sampleWorld())});
    m_helper->sendSignal(interface, QStringLiteral("Changed"), {quint64(1), quint64(1), qint64(1), QStringList{QStringLiteral("x")}});
    m_helper->sendSignal(interface, QStringLiteral("Changed"),
                         {quint64(1), quint64(1), qint64(1), QVariant::fromValue(WireEvents{}), QStringLiteral("and more")});
    m_helper->sendSignal(interface, QStringLiteral("Unheard"), {1});
    const auto metrics = QStringLiteral("org.manypath.Metrics1");
    m_helper->sendSignal(metrics, QStringLiteral("Sampled"), {QStringLiteral("text"), 1, 2});
    m_helper->sendSignal(metrics, QStringLiteral("Sampled"), {qint64(1), QStringList{QStringLiteral("x")}, QStringList()});
    m_helper->sendSignal(metrics, QStringLiteral("Sampled"),
                         {qint64(1), QVariant::fromValue(QList{sampleSubflowMetrics()}), QVariant::fromValue(QList{sampleConnectionMetrics()})});
    // In between, nothing is taken for a sample of metrics.
    QSignalSpy samples(m_client.get(), &HelperClient::metricsSampled);
    m_helper->publish({LimitsChanged{{1, 2}}});
    VERIFY_SAME_WORLD();
    QCOMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 1);
    QCOMPARE(samples.count(), 0);
}

void HelperClientTest::aFloodOfNonsenseIsNoFloodOfSnapshots()
{
    becomeReady();
    QElapsedTimer time;
    time.start();
    int sent = 0;
    connect(m_helper.get(), &FakeHelper::called, this, [this, &sent] {
        m_helper->sendChanged(m_helper->instance(), m_helper->sequence() + 1000, {});
        ++sent;
    });
    m_helper->sendChanged(m_helper->instance(), m_helper->sequence() + 1000, {});
    QTRY_VERIFY(sent >= 4);
    QVERIFY2(time.elapsed() >= 3 * 200, "the client asked again and again without a pause");
    m_helper->disconnect(this);
    VERIFY_SAME_WORLD();
}

void HelperClientTest::othersCannotSpeakForTheHelper()
{
    becomeReady();
    QDBusMessage signal = QDBusMessage::createSignal(QLatin1String(helperPath), QStringLiteral("org.manypath.Helper1"), QStringLiteral("Changed"));
    signal << m_helper->instance() << m_helper->sequence() << qint64(0) << QVariant::fromValue(WireEvents{*toWire(LimitsChanged{{8, 8}})});
    QDBusConnection stranger = m_bus.connect();
    QVERIFY(stranger.send(signal));
    // A call of the stranger's own that has been answered comes after its signal.
    const QDBusPendingCall after = stranger.asyncCall(QDBusMessage::createMethodCall(
        QLatin1String(helperService), QLatin1String(helperPath), QStringLiteral("org.manypath.Helper1"), QStringLiteral("Counters")));
    QTRY_VERIFY(after.isFinished());
    m_helper->publish({EndpointRemoved{1}});
    QTRY_VERIFY(!m_client->world().endpoints().contains(1));
    VERIFY_SAME_WORLD();
    QCOMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 1);
}

void HelperClientTest::manyConnectionsAndManyChanges()
{
    QList<Connection> connections;
    for (Token token = 1; token <= 10000; ++token)
        connections.append(sampleConnection(token));
    m_helper->setWorld(World(connections, {}, {}, {}, {}, {}));
    becomeReady();
    QList<Event> events;
    for (Token token = 1; token <= 20000; ++token)
        events.append(SubflowUpdated{token, sampleSubflow()});
    for (Token token = 1; token <= 5000; ++token)
        events.append(ConnectionGone{token});
    m_helper->publish(events);
    QTRY_COMPARE(m_client->world().connections().size(), std::size_t(5000));
    VERIFY_SAME_WORLD();
    QCOMPARE(m_helper->callCount(QStringLiteral("Snapshot")), 1);
}

void HelperClientTest::leavesWhenDestroyed()
{
    becomeReady();
    m_client->setMetricsInterval(1000);
    QTRY_COMPARE(m_helper->subscriberCount(), 1);
    QCOMPARE(m_helper->followerCount(), 1);
    m_client.reset();
    QTRY_COMPARE(m_helper->followerCount(), 0);
    QTRY_COMPARE(m_helper->subscriberCount(), 0);
}

void HelperClientTest::metricsByInterval()
{
    m_helper->setSample({1000000, {sampleConnectionMetrics()}, {sampleSubflowMetrics()}});
    m_client->setMetricsInterval(2000, {7, 8});
    QSignalSpy samples(m_client.get(), &HelperClient::metricsSampled);
    becomeReady();
    QTRY_COMPARE(samples.count(), 1);
    const auto call = m_helper->lastCall(QStringLiteral("Subscribe"));
    QCOMPARE(call.arguments[0].toUInt(), 2000u);
    QCOMPARE(call.arguments[1].value<QList<uint>>(), (QList<uint>{7, 8}));
    const std::uint64_t cookie = sampleSubflow().cookie;
    QVERIFY(m_client->metrics().subflow(cookie));
    QVERIFY(*m_client->metrics().subflow(cookie) == sampleSubflowMetrics());

    SubflowMetrics later = sampleSubflowMetrics();
    later.bytesSent = later.bytesRetransmitted + 1000;  // so far, all was repetition
    later.bytesAcked += 1000;
    m_helper->sendSample({2000000, {}, {later}});
    QTRY_COMPARE(samples.count(), 2);
    QCOMPARE(m_client->metrics().subflowRates(cookie).sendBytesPerSecond, 1000.0);
    QVERIFY(samples[1][0].value<MetricsSample>().connections.isEmpty());

    // Another interval replaces the first, out of range ones are brought into range, 0 ends it.
    m_client->setMetricsInterval(5);
    QTRY_COMPARE(m_helper->callCount(QStringLiteral("Subscribe")), 2);
    QCOMPARE(m_helper->lastCall(QStringLiteral("Subscribe")).arguments[0].toUInt(), 100u);
    m_client->setMetricsInterval(1000000);
    QTRY_COMPARE(m_helper->callCount(QStringLiteral("Subscribe")), 3);
    QCOMPARE(m_helper->lastCall(QStringLiteral("Subscribe")).arguments[0].toUInt(), 60000u);
    m_client->setMetricsInterval(0);
    QTRY_COMPARE(m_helper->callCount(QStringLiteral("Unsubscribe")), 1);
    QCOMPARE(m_helper->subscriberCount(), 0);
}

void HelperClientTest::metricsSurviveARestart()
{
    m_client->setMetricsInterval(1000);
    becomeReady();
    QTRY_COMPARE(m_helper->subscriberCount(), 1);
    QVERIFY(m_helper->restart());
    QCOMPARE(m_helper->subscriberCount(), 0);
    QTRY_COMPARE(m_helper->subscriberCount(), 1);
    QSignalSpy samples(m_client.get(), &HelperClient::metricsSampled);
    m_helper->sendSample({1, {}, {sampleSubflowMetrics()}});
    QTRY_VERIFY(m_client->metrics().subflow(sampleSubflow().cookie));
    QVERIFY(samples.count() >= 1);
}

void HelperClientTest::metricsAreRenewedAfterAnError()
{
    m_helper->setError(QStringLiteral("Subscribe"), Error{Error::Kind::Unavailable, 0, {}, QStringLiteral("not yet")});
    m_client->setMetricsInterval(1000);
    becomeReady();
    QTRY_COMPARE(m_helper->callCount(QStringLiteral("Subscribe")), 2);
    m_helper->setError(QStringLiteral("Subscribe"), std::nullopt);
    QTRY_COMPARE(m_helper->subscriberCount(), 1);
}

void HelperClientTest::metricsOfGoneConnectionsAreForgotten()
{
    m_client->setMetricsInterval(100);
    becomeReady();
    QTRY_COMPARE(m_helper->subscriberCount(), 1);
    constexpr std::uint64_t strange = 4711;
    m_helper->sendSample({1, {}, {sampleSubflowMetrics(), sampleSubflowMetrics(strange)}});
    QTRY_VERIFY(m_client->metrics().subflow(strange));
    for (int round = 2; round < 70; ++round)
        m_helper->sendSample({round, {}, {}});
    QTRY_VERIFY(!m_client->metrics().subflow(strange));
    QVERIFY(m_client->metrics().subflow(sampleSubflow().cookie));
}

MANYPATH_TEST(HelperClientTest)
#include "tst_helperclient.moc"
