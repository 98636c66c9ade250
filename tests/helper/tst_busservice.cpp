// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The helper's side of the bus, with the test in the place of the World's keeper.

#include "core/client/helperclient.h"
#include "core/policy/action.h"
#include "helper/bus/busservice.h"
#include "tests/support/privatebus.h"
#include "tests/support/testprogram.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QSignalSpy>
#include <QTest>

using namespace manypath;

namespace {

Connection connection(Token token)
{
    Connection connection;
    connection.token = token;
    connection.local = {Address::fromString(QStringLiteral("10.1.1.1")), 40000};
    connection.remote = {Address::fromString(QStringLiteral("192.0.2.1")), 443};
    return connection;
}

SubflowMetrics subflowMetrics(std::uint64_t cookie, Token token, std::uint64_t bytesSent)
{
    SubflowMetrics metrics;
    metrics.cookie = cookie;
    metrics.token = token;
    metrics.bytesSent = bytesSent;
    return metrics;
}

/// A program on the bus that writes down the metrics it is sent.
class Listener : public QObject {
    Q_OBJECT

public:
    explicit Listener(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.connect(QString(), QLatin1String(helperPath), QStringLiteral("org.manypath.Metrics1"), QStringLiteral("Sampled"), this,
                      SLOT(sampled(qlonglong, QList<manypath::ConnectionMetrics>, QList<manypath::SubflowMetrics>)));
    }

    QDBusMessage call(const QString &method, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(QLatin1String(helperService), QLatin1String(helperPath),
                                                              QStringLiteral("org.manypath.Metrics1"), method);
        message.setArguments(arguments);
        const QDBusPendingCall pending = m_bus.asyncCall(message);
        return QTest::qWaitFor([&] { return pending.isFinished(); }) ? pending.reply() : QDBusMessage();
    }

    QList<QList<SubflowMetrics>> rounds;

public Q_SLOTS:
    void sampled(qlonglong, const QList<manypath::ConnectionMetrics> &, const QList<manypath::SubflowMetrics> &subflows)
    {
        rounds.append(subflows);
    }

private:
    QDBusConnection m_bus;
};

}  // namespace

class TestBusService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aSnapshotWaitsForAFreshLook();
    void actionsOnConnectionsGoOutAndComeBack();
    void changesGoOutWhileSomebodyFollows();
    void metricsGoToTheSubscriberAloneAndOnlyWhatChanged();
    void metricsEndWithTheSubscriber();
    void badInputIsRefusedInOneSentence_data();
    void badInputIsRefusedInOneSentence();
    void comesBackWithTheBus();

private:
    std::uint64_t take(const Event &event)
    {
        m_service->take({Change{m_sequence, 0, event}});
        return m_sequence++;
    }
    void answerRefreshes()
    {
        connect(m_service.get(), &BusService::refreshWanted, m_service.get(), &BusService::refreshed);
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<BusService> m_service;
    std::uint64_t m_sequence = 1;
};

void TestBusService::init()
{
    if (!m_bus) {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toUtf8());
    }
    m_sequence = 1;
    m_service = std::make_unique<BusService>();
    m_service->start();
}

void TestBusService::cleanup()
{
    m_service->stop();
    m_service.reset();
}

void TestBusService::aSnapshotWaitsForAFreshLook()
{
    QSignalSpy refreshes(m_service.get(), &BusService::refreshWanted);
    HelperClient client(m_bus->connect());
    auto snapshot = client.snapshot();
    QTRY_COMPARE(refreshes.size(), 1);
    const auto parts = refreshes.at(0).at(1).value<DumpParts>();
    QVERIFY(parts.connections && parts.interfaces && parts.pathManager && parts.settings);
    QVERIFY(!snapshot.isFinished());

    take(ConnectionUpdated{connection(7)});
    m_service->refreshed(refreshes.at(0).at(0).toULongLong());
    QTRY_VERIFY(snapshot.isFinished());
    QVERIFY(snapshot.result().ok());
    QCOMPARE(snapshot.result()->connections().size(), std::size_t(1));
}

void TestBusService::actionsOnConnectionsGoOutAndComeBack()
{
    QSignalSpy wanted(m_service.get(), &BusService::actionWanted);
    HelperClient client(m_bus->connect());
    CreateSubflow create;
    create.token = 7;
    create.remote = {Address::fromString(QStringLiteral("192.0.2.1")), 443};
    create.localId = 3;
    create.interfaceIndex = 2;
    create.backup = true;
    const auto created = client.createSubflow(create);
    const auto announced = client.announceAddress({7, {Address::fromString(QStringLiteral("192.0.2.9")), 0}, std::nullopt, 0});
    QTRY_COMPARE(wanted.size(), 1);  // the second waits for its turn
    QCOMPARE(wanted.at(0).at(1).value<Action>(), Action(create));
    QVERIFY(!created.isFinished());

    Subflow subflow;
    subflow.remote = create.remote;
    subflow.state = Subflow::State::Pending;
    m_service->actionAnswered(wanted.at(0).at(0).toULongLong(), {std::nullopt, subflow, 0});
    QTRY_VERIFY(created.isFinished());
    QCOMPARE(*created.result(), subflow);
    QTRY_COMPARE(wanted.size(), 2);
    m_service->actionAnswered(wanted.at(1).at(0).toULongLong(), {kernelError(QStringLiteral("announce"), EINVAL, QStringLiteral("its words")), {}, 0});
    QTRY_VERIFY(announced.isFinished());
    QCOMPARE(announced.result().error().errnum, EINVAL);
    QCOMPARE(announced.result().error().extack, QStringLiteral("its words"));
}

void TestBusService::changesGoOutWhileSomebodyFollows()
{
    answerRefreshes();
    QSignalSpy followed(m_service.get(), &BusService::followedChanged);
    {
        HelperClient client(m_bus->connect());
        client.follow();
        QTRY_COMPARE(client.state(), HelperClient::State::Ready);
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.at(0).at(0).toBool(), true);
        take(ConnectionUpdated{connection(7)});
        take(LimitsChanged{{3, 1}});
        QTRY_COMPARE(client.world().connections().size(), std::size_t(1));
        QTRY_COMPARE(client.world().limits(), (Limits{3, 1}));
        QCOMPARE(client.state(), HelperClient::State::Ready);
    }
    m_bus->stop();  // and with it the follower's connection
    QTRY_COMPARE(followed.last().at(0).toBool(), false);
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
}

void TestBusService::metricsGoToTheSubscriberAloneAndOnlyWhatChanged()
{
    answerRefreshes();
    Listener subscriber(m_bus->connect());
    Listener other(m_bus->connect());
    QCOMPARE(subscriber.call(QStringLiteral("Subscribe"), {100u, QVariant::fromValue(QList<uint>{7})}).type(), QDBusMessage::ReplyMessage);

    MetricsSample sample;
    sample.subflows = {subflowMetrics(1, 7, 100), subflowMetrics(2, 7, 100), subflowMetrics(3, 8, 100)};
    m_service->distribute(sample);
    QTRY_COMPARE(subscriber.rounds.size(), 1);
    QCOMPARE(subscriber.rounds.at(0), (QList{sample.subflows.at(0), sample.subflows.at(1)}));  // 8 was not asked for

    sample.subflows[1].bytesSent = 200;
    const auto nextRound = [&] {
        m_service->distribute(sample);  // goes out only when the interval has passed
        return subscriber.rounds.size() == 2;
    };
    QTRY_VERIFY(nextRound());
    QCOMPARE(subscriber.rounds.at(1), QList{sample.subflows.at(1)});
    QVERIFY(other.rounds.isEmpty());
}

void TestBusService::metricsEndWithTheSubscriber()
{
    answerRefreshes();
    QSignalSpy refreshes(m_service.get(), &BusService::refreshWanted);
    QDBusConnection bus = m_bus->connect();
    Listener subscriber(bus);
    QCOMPARE(subscriber.call(QStringLiteral("Subscribe"), {100u, QVariant::fromValue(QList<uint>{})}).type(), QDBusMessage::ReplyMessage);
    QTRY_VERIFY(refreshes.size() >= 3);
    QCOMPARE(subscriber.call(QStringLiteral("Unsubscribe"), {}).type(), QDBusMessage::ReplyMessage);
    const qsizetype before = refreshes.size();
    QTest::qWait(300);  // three rounds, had there been any
    QCOMPARE(refreshes.size(), before);
}

void TestBusService::badInputIsRefusedInOneSentence_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QString>("named");
    const QString metrics = QStringLiteral("org.manypath.Metrics1");
    const QString endpoints = QStringLiteral("org.manypath.Endpoints1");
    const QString connections = QStringLiteral("org.manypath.Connections1");
    const auto port = QVariant::fromValue(ushort(7));
    QTest::newRow("bad local address") << connections << "DestroySubflow"
                                       << QVariantList{1u, QStringLiteral("10.1"), port, QStringLiteral("10.1.1.2"), port} << "10.1";
    QTest::newRow("bad id") << connections << "Announce" << QVariantList{1u, QStringLiteral("10.1.1.1"), port, 256, 0, false} << "256";
    const auto tokens = QVariant::fromValue(QList<uint>{});
    QTest::newRow("interval too short") << metrics << "Subscribe" << QVariantList{99u, tokens} << "99";
    QTest::newRow("interval too long") << metrics << "Subscribe" << QVariantList{60001u, tokens} << "60001";
    QTest::newRow("limit below -2") << endpoints << "SetLimits" << QVariantList{-3, 1} << "-3";
    QTest::newRow("no address") << endpoints << "Add" << QVariantList{QVariant::fromValue(Endpoint())} << "address";
    QTest::newRow("bad address") << endpoints << "Remove" << QVariantList{QVariant::fromValue(uchar(1)), QStringLiteral("10.1")} << "10.1";
    QTest::newRow("neither id nor address")
        << endpoints << "Change" << QVariantList{QVariant::fromValue(uchar(0)), QString(), 4u, 4u} << "id of 1 to 255";
    QTest::newRow("id 0 without address") << endpoints << "Remove" << QVariantList{QVariant::fromValue(uchar(0)), QString()} << "address";
}

void TestBusService::badInputIsRefusedInOneSentence()
{
    QFETCH(QString, interface);
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    QFETCH(QString, named);
    QDBusMessage call = QDBusMessage::createMethodCall(QLatin1String(helperService), QLatin1String(helperPath), interface, method);
    call.setArguments(arguments);
    const QDBusPendingCall pending = m_bus->connect().asyncCall(call);
    QTRY_VERIFY(pending.isFinished());
    QCOMPARE(pending.error().name(), errorName(Error::Kind::InvalidArgument));
    QVERIFY2(pending.error().message().contains(named), qPrintable(pending.error().message()));
    QVERIFY(!pending.error().message().contains(u'\n'));
}

void TestBusService::comesBackWithTheBus()
{
    answerRefreshes();
    take(ConnectionUpdated{connection(7)});
    m_bus->stop();
    take(ConnectionUpdated{connection(8)});
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
    HelperClient client(m_bus->connect());
    client.follow();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), HelperClient::State::Ready, 10'000);
    QCOMPARE(client.world().connections().size(), std::size_t(2));
}

MANYPATH_TEST(TestBusService)
#include "tst_busservice.moc"
