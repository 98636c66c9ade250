// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/helperclient.h"
#include "samples.h"
#include "tests/support/fakehelper.h"
#include "tests/support/privatebus.h"

#include <QTest>

#include <functional>

using namespace manypath;

/// Every question and every change: what arrives at the helper, what comes back, and that something always comes back.
class HelperClientCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void questions();
    void aQuestionIsNoFollower();
    void changes();
    void onlyChangesMayAskTheUser();
    void limitsThatDoNotFit();
    void errorsKeepTheKernelsWords();
    void errorsOfTheBus();
    void answersOfAnotherShape();
    void withoutHelper();
    void withoutBus();
    void helperVanishes();
    void nameVanishes();
    void busVanishes();
    void clientVanishes();
    void aRestartedHelperIsFoundAgain();

private:
    /// All methods at once, each reduced to the error it ended with; kept until cleanup.
    struct Asked {
        std::function<bool()> finished;
        std::function<Error()> error;
    };
    void askEverything(HelperClient &client);
    void verifyAllUnavailable();

    template <typename T>
    void note(const QFuture<Result<T>> &future)
    {
        m_asked.append({[future] { return future.isFinished(); },
                        [future] { return future.resultCount() == 1 && !future.result() ? future.result().error() : Error{}; }});
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeHelper> m_helper;
    std::unique_ptr<HelperClient> m_client;
    QList<Asked> m_asked;
};

void HelperClientCallsTest::initTestCase()
{
    registerWireTypes();
}

void HelperClientCallsTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
    m_helper = std::make_unique<FakeHelper>(m_bus->address());
    m_helper->setWorld(sampleWorld());
    QVERIFY(m_helper->start());
    m_client = std::make_unique<HelperClient>(m_bus->connect());
}

void HelperClientCallsTest::cleanup()
{
    m_asked.clear();
    m_client.reset();
    m_helper.reset();
    m_bus.reset();
}

void HelperClientCallsTest::askEverything(HelperClient &client)
{
    m_asked.clear();
    note(client.snapshot());
    note(client.counters());
    note(client.sampleMetrics());
    note(client.addEndpoint(sampleEndpoint()));
    note(client.changeEndpoint(1, {}, 4, 4));
    note(client.removeEndpoint(1));
    note(client.flushEndpoints());
    note(client.setLimits(1, 2));
    note(client.setSetting(QStringLiteral("enabled"), QStringLiteral("0")));
}

void HelperClientCallsTest::verifyAllUnavailable()
{
    QCOMPARE(m_asked.size(), 9);
    for (const Asked &asked : std::as_const(m_asked)) {
        QTRY_VERIFY(asked.finished());
        QCOMPARE(asked.error().kind, Error::Kind::Unavailable);
        QVERIFY(!asked.error().message.isEmpty());
    }
}

void HelperClientCallsTest::questions()
{
    const Counters counters{{QStringLiteral("MPCapableSYNRX"), 3}};
    const MetricsSample sample{5, {sampleConnectionMetrics()}, {sampleSubflowMetrics()}};
    m_helper->setCounters(counters);
    m_helper->setSample(sample);
    const auto world = m_client->snapshot();
    const auto counted = m_client->counters();
    const auto sampled = m_client->sampleMetrics({1, 2});
    QTRY_VERIFY(world.isFinished() && counted.isFinished() && sampled.isFinished());
    QVERIFY(world.result().ok());
    QVERIFY(*world.result() == sampleWorld());
    QVERIFY(*counted.result() == counters);
    QVERIFY(*sampled.result() == sample);
    QCOMPARE(m_helper->lastCall(QStringLiteral("Sample")).arguments[0].value<QList<uint>>(), (QList<uint>{1, 2}));
}

void HelperClientCallsTest::aQuestionIsNoFollower()
{
    const auto world = m_client->snapshot();
    QTRY_VERIFY(world.isFinished());
    QTRY_COMPARE(m_helper->callCount(QStringLiteral("Unfollow")), 1);
    QCOMPARE(m_helper->followerCount(), 0);

    m_client->follow();
    QTRY_COMPARE(m_client->state(), HelperClient::State::Ready);
    const auto again = m_client->snapshot();
    QTRY_VERIFY(again.isFinished());
    const auto counters = m_client->counters();
    QTRY_VERIFY(counters.isFinished());
    QCOMPARE(m_helper->followerCount(), 1);
}

void HelperClientCallsTest::changes()
{
    const auto id = m_client->addEndpoint(Endpoint{0, address("192.0.2.1"), 0, 2, 3});
    QTRY_VERIFY(id.isFinished());
    QCOMPARE(*id.result(), std::uint8_t(2));
    QVERIFY(m_helper->world().endpoints().contains(2));
    QVERIFY(m_helper->lastCall(QStringLiteral("Add")).arguments[0].value<Endpoint>() == (Endpoint{0, address("192.0.2.1"), 0, 2, 3}));

    const auto change = m_client->changeEndpoint(2, address("192.0.2.1"), 12, 8);
    QTRY_VERIFY(change.isFinished());
    QVERIFY(change.result().ok());
    QCOMPARE(m_helper->lastCall(QStringLiteral("Change")).arguments,
             (QVariantList{QVariant::fromValue(uchar(2)), QStringLiteral("192.0.2.1"), 12u, 8u}));
    QCOMPARE(m_helper->world().endpoints().at(2).flags, 10u);

    const auto remove = m_client->removeEndpoint(2);
    QTRY_VERIFY(remove.isFinished());
    QVERIFY(remove.result().ok());
    QCOMPARE(m_helper->lastCall(QStringLiteral("Remove")).arguments, (QVariantList{QVariant::fromValue(uchar(2)), QString()}));
    QVERIFY(!m_helper->world().endpoints().contains(2));

    const auto limits = m_client->setLimits(std::nullopt, 5);
    QTRY_VERIFY(limits.isFinished());
    QVERIFY(limits.result().ok());
    QCOMPARE(m_helper->lastCall(QStringLiteral("SetLimits")).arguments, (QVariantList{-1, 5}));
    QVERIFY(m_helper->world().limits() == (Limits{3, 5}));

    const auto setting = m_client->setSetting(QStringLiteral("enabled"), QStringLiteral("0"));
    QTRY_VERIFY(setting.isFinished());
    QVERIFY(setting.result().ok());
    QVERIFY(!m_helper->world().settings().enabled());

    const auto flush = m_client->flushEndpoints();
    QTRY_VERIFY(flush.isFinished());
    QVERIFY(flush.result().ok());
    QVERIFY(m_helper->world().endpoints().empty());
}

void HelperClientCallsTest::onlyChangesMayAskTheUser()
{
    askEverything(*m_client);
    for (const Asked &asked : std::as_const(m_asked))
        QTRY_VERIFY(asked.finished());
    const QStringList reading{QStringLiteral("Snapshot"), QStringLiteral("Unfollow"), QStringLiteral("Counters"), QStringLiteral("Sample")};
    for (const FakeHelper::Call &call : m_helper->calls())
        QVERIFY2(call.interactive != reading.contains(call.method), qPrintable(call.method));
}

void HelperClientCallsTest::limitsThatDoNotFit()
{
    const auto subflows = m_client->setLimits(0x80000000u, {});
    const auto accepted = m_client->setLimits(1, 0xffffffffu);
    QVERIFY(subflows.isFinished() && accepted.isFinished());
    QCOMPARE(subflows.result().error().kind, Error::Kind::InvalidArgument);
    QVERIFY(accepted.result().error().message.contains(QStringLiteral("4294967295")));
    QCOMPARE(m_helper->callCount(QStringLiteral("SetLimits")), 0);
}

void HelperClientCallsTest::errorsKeepTheKernelsWords()
{
    const QList<Error> errors{
        kernelError(QStringLiteral("add endpoint"), EEXIST, QStringLiteral("Only one entry per address")),
        kernelError(QStringLiteral("add endpoint"), EPERM),
        Error{Error::Kind::NotAuthorized, 0, {}, QStringLiteral("only an administrator may do this")},
        Error{Error::Kind::InvalidArgument, 0, {}, QStringLiteral("no")},
        Error{Error::Kind::NotSupported, 0, {}, QStringLiteral("no such thing")},
        Error{Error::Kind::Unavailable, 0, {}, QStringLiteral("just now")},
    };
    for (const Error &error : errors) {
        m_helper->setError(QStringLiteral("Add"), error);
        m_helper->setError(QStringLiteral("Flush"), error);
        const auto added = m_client->addEndpoint(sampleEndpoint());
        const auto flushed = m_client->flushEndpoints();
        QTRY_VERIFY(added.isFinished() && flushed.isFinished());
        QVERIFY(added.result().error() == error);
        QVERIFY(flushed.result().error() == error);
    }
}

void HelperClientCallsTest::errorsOfTheBus()
{
    m_helper->setErrorReply(QStringLiteral("Flush"), QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"), {QStringLiteral("rule")});
    m_helper->setErrorReply(QStringLiteral("Set"), QStringLiteral("org.example.Strange"), {1, 2.5, QStringList()});
    m_helper->setErrorReply(QStringLiteral("Remove"), errorName(Error::Kind::Kernel), {});
    const auto flushed = m_client->flushEndpoints();
    const auto set = m_client->setSetting({}, {});
    const auto removed = m_client->removeEndpoint(1);
    QTRY_VERIFY(flushed.isFinished() && set.isFinished() && removed.isFinished());
    QCOMPARE(flushed.result().error().kind, Error::Kind::NotAuthorized);
    QCOMPARE(set.result().error().kind, Error::Kind::Unavailable);
    QCOMPARE(removed.result().error().kind, Error::Kind::Kernel);
    QVERIFY(!removed.result().error().message.isEmpty());
}

void HelperClientCallsTest::answersOfAnotherShape()
{
    for (const char *method : {"Snapshot", "Counters", "Sample", "Add"})
        m_helper->setReply(QLatin1String(method), QVariantList{QVariant::fromValue(sampleHealth())});
    const auto world = m_client->snapshot();
    const auto counters = m_client->counters();
    const auto sample = m_client->sampleMetrics();
    const auto id = m_client->addEndpoint({});
    QTRY_VERIFY(world.isFinished() && counters.isFinished() && sample.isFinished() && id.isFinished());
    QCOMPARE(world.result().error().kind, Error::Kind::Unavailable);
    QCOMPARE(counters.result().error().kind, Error::Kind::Unavailable);
    QCOMPARE(sample.result().error().kind, Error::Kind::Unavailable);
    QCOMPARE(id.result().error().kind, Error::Kind::Unavailable);
}

void HelperClientCallsTest::withoutHelper()
{
    m_helper->stop();
    askEverything(*m_client);
    verifyAllUnavailable();
    QCOMPARE(m_asked[0].error().message, QStringLiteral("manypath-helper is not running"));
}

void HelperClientCallsTest::withoutBus()
{
    HelperClient client{QDBusConnection(QStringLiteral("no such connection"))};
    askEverything(client);
    verifyAllUnavailable();
    client.follow();
    QTRY_COMPARE(client.state(), HelperClient::State::Absent);
}

void HelperClientCallsTest::helperVanishes()
{
    for (const char *method : {"Snapshot", "Counters", "Sample", "Add", "Change", "Remove", "Flush", "SetLimits", "Set"})
        m_helper->hold(QLatin1String(method));
    askEverything(*m_client);
    QTRY_COMPARE(m_helper->calls().size(), 9);
    m_helper->stop();
    verifyAllUnavailable();
}

// The process is there still, yet it is the helper no more.
void HelperClientCallsTest::nameVanishes()
{
    for (const char *method : {"Snapshot", "Counters", "Sample", "Add", "Change", "Remove", "Flush", "SetLimits", "Set"})
        m_helper->hold(QLatin1String(method));
    askEverything(*m_client);
    QTRY_COMPARE(m_helper->calls().size(), 9);
    m_helper->releaseName();
    verifyAllUnavailable();
}

void HelperClientCallsTest::busVanishes()
{
    m_client->follow();
    QTRY_COMPARE(m_client->state(), HelperClient::State::Ready);
    for (const char *method : {"Snapshot", "Counters", "Sample", "Add", "Change", "Remove", "Flush", "SetLimits", "Set"})
        m_helper->hold(QLatin1String(method));
    m_helper->clearCalls();
    askEverything(*m_client);
    QTRY_COMPARE(m_helper->calls().size(), 9);
    m_bus->stop();
    verifyAllUnavailable();
    QTRY_COMPARE(m_client->state(), HelperClient::State::Absent);
    askEverything(*m_client);
    verifyAllUnavailable();
}

void HelperClientCallsTest::clientVanishes()
{
    m_helper->hold(QStringLiteral("Add"));
    askEverything(*m_client);
    QTRY_COMPARE(m_helper->callCount(QStringLiteral("Add")), 1);
    const Asked add = m_asked[3];
    QVERIFY(!add.finished());
    m_client.reset();
    QVERIFY(add.finished());
    QCOMPARE(add.error().kind, Error::Kind::Unavailable);
    for (const Asked &asked : std::as_const(m_asked))
        QVERIFY(asked.finished());

    // Nor do those stay open that have not found the helper yet.
    auto client = std::make_unique<HelperClient>(m_bus->connect());
    askEverything(*client);
    client.reset();
    verifyAllUnavailable();
}

void HelperClientCallsTest::aRestartedHelperIsFoundAgain()
{
    for (int round = 0; round < 3; ++round) {
        const auto counters = m_client->counters();
        QTRY_VERIFY(counters.isFinished());
        QVERIFY(counters.result().ok());
        QVERIFY(m_helper->restart());
        // The next call may still go to the old one, and says so then.
        const auto between = m_client->counters();
        QTRY_VERIFY(between.isFinished());
    }
}

QTEST_GUILESS_MAIN(HelperClientCallsTest)
#include "tst_helperclient_calls.moc"
