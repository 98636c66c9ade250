// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/helperclient.h"
#include "samples.h"
#include "tests/support/fakehelper.h"
#include "tests/support/privatebus.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <functional>

using namespace manypath;

namespace {
constexpr std::array everyMethod{"Snapshot", "Counters", "Sample", "Add", "Change", "Remove", "Flush", "SetLimits", "Set", "Policies1.List",
                                 "Problems", "Remarks", "Policies1.Set", "SetRole", "ForgetRole", "SetSubflowsPerConnection", "Begin", "Confirm",
                                 "Revert", "Trials1.List"};
}

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
    void policies();
    void roles();
    void trials();
    void limitsGivenBackToThePolicy();
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
    note(client.policies());
    note(client.policyProblems());
    note(client.remarks());
    note(client.setPolicy(QStringLiteral("observe"), {}));
    note(client.setRole(QStringLiteral("wlan*"), Role::Never));
    note(client.forgetRole(QStringLiteral("wlan*")));
    note(client.setSubflowsPerConnection(3));
    note(client.beginTrial(30));
    note(client.confirmTrial(1));
    note(client.revertTrial(1));
    note(client.trials());
}

void HelperClientCallsTest::verifyAllUnavailable()
{
    QCOMPARE(static_cast<std::size_t>(m_asked.size()), everyMethod.size());
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

void HelperClientCallsTest::policies()
{
    const QList<Remark> remarks{{QStringLiteral("10.1.9.1 dev eth8"), QStringLiteral("the kernel takes no more")}};
    m_helper->setPolicies(samplePolicies());
    m_helper->setRemarks(remarks);
    const QList<PolicyProblem> unusable{{QStringLiteral("fast"), QStringLiteral("/usr/lib/fast.so"), QStringLiteral("It is no Qt plugin")}};
    m_helper->setPolicyProblems(unusable);
    const auto known = m_client->policies();
    const auto problems = m_client->policyProblems();
    const auto undone = m_client->remarks();
    QTRY_VERIFY(known.isFinished() && problems.isFinished() && undone.isFinished());
    QVERIFY(*problems.result() == unusable);
    QVERIFY(*known.result() == samplePolicies());
    QVERIFY(*undone.result() == remarks);

    const QMap<QString, QString> parameters{{QStringLiteral("fullmesh"), QStringLiteral("false")}};
    const auto set = m_client->setPolicy(QStringLiteral("observe"), parameters);
    const auto limit = m_client->setSubflowsPerConnection(64);
    QTRY_VERIFY(set.isFinished() && limit.isFinished());
    QVERIFY(set.result().ok() && limit.result().ok());
    QVERIFY(m_helper->world().steering().policy == (PolicyChoice{QStringLiteral("observe"), parameters}));
    QCOMPARE(m_helper->world().steering().subflowsPerConnection, 64u);
}

void HelperClientCallsTest::roles()
{
    const auto set = m_client->setRole(QStringLiteral("eth?"), Role::Backup);
    QTRY_VERIFY(set.isFinished());
    QVERIFY(set.result().ok());
    QCOMPARE(m_helper->lastCall(QStringLiteral("SetRole")).arguments, (QVariantList{QStringLiteral("eth?"), QVariant::fromValue(uchar(2))}));
    QCOMPARE(m_helper->world().steering().roleOf(QStringLiteral("eth1")), Role::Backup);

    const auto forget = m_client->forgetRole(QStringLiteral("eth?"));
    QTRY_VERIFY(forget.isFinished());
    QVERIFY(forget.result().ok());
    QCOMPARE(m_helper->world().steering().roleOf(QStringLiteral("eth1")), Role::Automatic);
}

void HelperClientCallsTest::trials()
{
    QSignalSpy ended(m_client.get(), &HelperClient::trialEnded);
    const auto begin = m_client->beginTrial(30);
    QTRY_VERIFY(begin.isFinished());
    QCOMPARE(*begin.result(), quint64(1));
    QCOMPARE(m_helper->lastCall(QStringLiteral("Begin")).arguments, QVariantList{30u});
    const auto list = m_client->trials();
    QTRY_VERIFY(list.isFinished());
    QVERIFY(*list.result() == m_helper->trials());
    QCOMPARE(list.result()->size(), 1);

    const auto confirm = m_client->confirmTrial(1);
    QTRY_VERIFY(confirm.isFinished());
    QVERIFY(confirm.result().ok());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.takeFirst(), (QVariantList{quint64(1), true, QStringList()}));

    const auto revert = m_client->revertTrial(0xfedcba9876543210u);
    QTRY_VERIFY(revert.isFinished());
    QCOMPARE(m_helper->lastCall(QStringLiteral("Revert")).arguments, QVariantList{quint64(0xfedcba9876543210u)});
    QTRY_COMPARE(ended.size(), 1);
    ended.clear();

    // What has another shape, or comes from somebody else, is no end of a trial.
    m_helper->sendSignal(QStringLiteral("org.manypath.Trials1"), QStringLiteral("Ended"), {QStringLiteral("1")});
    QDBusMessage forged = QDBusMessage::createSignal(QLatin1String(helperPath), QStringLiteral("org.manypath.Trials1"), QStringLiteral("Ended"));
    forged << quint64(1) << false << QStringList();
    QVERIFY(m_bus->connect().send(forged));
    m_helper->endTrial(7, false, {QStringLiteral("the endpoint is gone")});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first(), (QVariantList{quint64(7), false, QStringList{QStringLiteral("the endpoint is gone")}}));
}

void HelperClientCallsTest::limitsGivenBackToThePolicy()
{
    const auto set = m_client->setLimits(LimitWish::automatic(), std::nullopt);
    const auto both = m_client->setLimits(7, LimitWish::automatic());
    QTRY_VERIFY(set.isFinished() && both.isFinished());
    QCOMPARE(m_helper->calls().at(0).arguments, (QVariantList{-2, -1}));
    QCOMPARE(m_helper->calls().at(1).arguments, (QVariantList{7, -2}));
    QCOMPARE(m_helper->world().steering().subflowLimit, std::optional<std::uint32_t>(7));
    QCOMPARE(m_helper->world().steering().addAddressLimit, std::nullopt);
}

void HelperClientCallsTest::onlyChangesMayAskTheUser()
{
    askEverything(*m_client);
    for (const Asked &asked : std::as_const(m_asked))
        QTRY_VERIFY(asked.finished());
    const QStringList reading{QStringLiteral("Snapshot"), QStringLiteral("Unfollow"), QStringLiteral("Counters"), QStringLiteral("Sample"),
                              QStringLiteral("Policies1.List"), QStringLiteral("Problems"), QStringLiteral("Remarks"), QStringLiteral("Trials1.List")};
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
    for (const char *method : {"Snapshot", "Counters", "Sample", "Add", "Policies1.List", "Remarks", "Begin", "Trials1.List"})
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
    const auto policies = m_client->policies();
    const auto remarks = m_client->remarks();
    const auto trial = m_client->beginTrial(30);
    const auto trials = m_client->trials();
    QTRY_VERIFY(policies.isFinished() && remarks.isFinished() && trial.isFinished() && trials.isFinished());
    QCOMPARE(policies.result().error().kind, Error::Kind::Unavailable);
    QCOMPARE(remarks.result().error().kind, Error::Kind::Unavailable);
    QCOMPARE(trial.result().error().kind, Error::Kind::Unavailable);
    QCOMPARE(trials.result().error().kind, Error::Kind::Unavailable);
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
    for (const char *method : everyMethod)
        m_helper->hold(QLatin1String(method));
    askEverything(*m_client);
    QTRY_COMPARE(static_cast<std::size_t>(m_helper->calls().size()), everyMethod.size());
    m_helper->stop();
    verifyAllUnavailable();
}

// The process is there still, yet it is the helper no more.
void HelperClientCallsTest::nameVanishes()
{
    for (const char *method : everyMethod)
        m_helper->hold(QLatin1String(method));
    askEverything(*m_client);
    QTRY_COMPARE(static_cast<std::size_t>(m_helper->calls().size()), everyMethod.size());
    m_helper->releaseName();
    verifyAllUnavailable();
}

void HelperClientCallsTest::busVanishes()
{
    m_client->follow();
    QTRY_COMPARE(m_client->state(), HelperClient::State::Ready);
    for (const char *method : everyMethod)
        m_helper->hold(QLatin1String(method));
    m_helper->clearCalls();
    askEverything(*m_client);
    QTRY_COMPARE(static_cast<std::size_t>(m_helper->calls().size()), everyMethod.size());
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

MANYPATH_TEST(HelperClientCallsTest)
#include "tst_helperclient_calls.moc"
