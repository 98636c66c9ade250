// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/control/policyrunner.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <stdexcept>

using namespace manypath;
using namespace std::chrono_literals;

namespace {

Action action(std::uint8_t id)
{
    return RemoveEndpoint{id, {}};
}

Decision decision(std::uint8_t id)
{
    return {action(id), QStringLiteral("because")};
}

Error refusal()
{
    return kernelError(QStringLiteral("No"), 22);
}

// Decides what the test has prepared, once each, and remembers what it was asked about.
class Scripted : public Policy {
public:
    struct Script {
        std::deque<Decisions> answers;
        QList<Event> asked;
        QList<ActionAnswered> answered;
        std::optional<std::chrono::milliseconds> samplePeriod;
        std::optional<std::chrono::microseconds> wakeUp;
        QString throwIn;  // the name of a function
    };

    explicit Scripted(Script &script) : m_script(script) {}

    Decisions decide(const World &, const Event &event, std::chrono::microseconds) override
    {
        if (const auto *answered = std::get_if<ActionAnswered>(&event)) {
            m_script.answered.append(*answered);
            return {};
        }
        m_script.asked.append(event);
        throwIf("decide()");
        if (m_script.answers.empty())
            return {};
        Decisions next = m_script.answers.front();
        m_script.answers.pop_front();
        return next;
    }
    std::optional<std::chrono::milliseconds> samplePeriod() const override
    {
        throwIf("samplePeriod()");
        return m_script.samplePeriod;
    }
    std::optional<std::chrono::microseconds> wakeUp() const override
    {
        throwIf("wakeUp()");
        return std::exchange(m_script.wakeUp, std::nullopt);
    }

private:
    void throwIf(const char *function) const
    {
        if (m_script.throwIn == QLatin1String(function))
            throw std::out_of_range("beyond");
    }

    Script &m_script;
};

Decisions decide(std::initializer_list<std::uint8_t> ids)
{
    Decisions decisions;
    for (const std::uint8_t id : ids)
        decisions.decisions.append(decision(id));
    return decisions;
}

}  // namespace

class PolicyRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void connectionDecisionsGoAtOnce();
    void plansGoOneByOneAndEventsWait();
    void onlyTheLatestSampleWaits();
    void refusedIsNotTriedAgainAtOnce();
    void refusedIsTriedAgainLater();
    void pausesGrow();
    void answersToAReplacedPolicyAreForgotten();
    void withoutAPolicyNothingHappens();
    void remarksAreTold();
    void exceptionsSwitchItOff_data();
    void exceptionsSwitchItOff();
    void wakesUp();
    void answersComeBack();
    void answersOfAPlanComeAfterIt();
    void tellsWhatWasDecidedAndWhy();
    void whatIsDecidedOutsideIsNotItsBusiness();
    void saysHowOftenItNeedsMetrics();

private:
    void use(PathManager pathManager);
    void answer(const Result<void> &result);
    void settle();

    World m_world;
    Scripted::Script m_script;
    QList<Action> m_performed;
    std::deque<PolicyRunner::Done> m_open;
    std::deque<std::function<void()>> m_settling;
    std::unique_ptr<PolicyRunner> m_runner;
};

void PolicyRunnerTest::init()
{
    m_script = {};
    m_performed.clear();
    m_open.clear();
    m_settling.clear();
    m_runner = std::make_unique<PolicyRunner>(
        m_world,
        [this](const Action &todo, PolicyRunner::Done done) {
            m_performed.append(todo);
            m_open.push_back(std::move(done));
        },
        [this](std::function<void()> then) { m_settling.push_back(std::move(then)); });
}

void PolicyRunnerTest::use(PathManager pathManager)
{
    PolicyInfo info;
    info.name = QStringLiteral("scripted");
    info.pathManager = pathManager;
    m_runner->use(info, std::make_unique<Scripted>(m_script));
}

void PolicyRunnerTest::answer(const Result<void> &result)
{
    const PolicyRunner::Done done = std::move(m_open.front());
    m_open.pop_front();
    done(result ? Result<AllottedId>(AllottedId(7)) : Result<AllottedId>(result.error()));
}

void PolicyRunnerTest::settle()
{
    const auto then = std::move(m_settling.front());
    m_settling.pop_front();
    then();
}

void PolicyRunnerTest::connectionDecisionsGoAtOnce()
{
    use(PathManager::Userspace);
    m_script.answers = {decide({1, 2}), decide({3})};
    m_runner->take(EndpointRemoved{1});
    m_runner->take(EndpointRemoved{2});
    QCOMPARE(m_performed, (QList<Action>{action(1), action(2), action(3)}));
    QVERIFY(m_settling.empty());
}

void PolicyRunnerTest::plansGoOneByOneAndEventsWait()
{
    use(PathManager::Kernel);
    m_script.answers = {decide({1, 2})};
    m_runner->take(EndpointRemoved{1});
    m_runner->take(EndpointRemoved{2});
    QCOMPARE(m_performed, QList<Action>{action(1)});
    QCOMPARE(m_script.asked.size(), 1);
    answer({});
    QCOMPARE(m_performed, (QList<Action>{action(1), action(2)}));
    answer({});
    QCOMPARE(m_script.asked.size(), 1);  // the World doesn't know yet
    settle();
    QCOMPARE(m_script.asked, (QList<Event>{EndpointRemoved{1}, EndpointRemoved{2}}));
}

void PolicyRunnerTest::onlyTheLatestSampleWaits()
{
    use(PathManager::Kernel);
    m_script.answers = {decide({1})};
    m_runner->take(EndpointRemoved{1});
    for (std::int64_t time = 1; time <= 3; ++time) {
        MetricsSampled sampled;
        sampled.sample.timeUs = time;
        m_runner->take(sampled);
    }
    answer({});
    settle();
    QCOMPARE(m_script.asked.size(), 2);
    QCOMPARE(std::get<MetricsSampled>(m_script.asked.last()).sample.timeUs, 3);
}

void PolicyRunnerTest::refusedIsNotTriedAgainAtOnce()
{
    use(PathManager::Kernel);
    m_script.answers = {decide({1, 2}), decide({1, 3})};
    m_runner->take(EndpointRemoved{1});
    answer(refusal());
    answer({});
    settle();
    m_runner->take(EndpointRemoved{2});
    QCOMPARE(m_performed, (QList<Action>{action(1), action(2), action(3)}));
}

void PolicyRunnerTest::refusedIsTriedAgainLater()
{
    use(PathManager::Userspace);
    m_script.answers = {decide({1}), decide({1})};
    m_runner->take(EndpointRemoved{1});
    answer(refusal());
    QTRY_COMPARE(m_performed, (QList<Action>{action(1), action(1)}));
}

void PolicyRunnerTest::pausesGrow()
{
    Refusals refusals;
    QVERIFY(!refusals.pausing(action(1), 0s));
    refusals.refused(action(1), 0s);
    QVERIFY(refusals.pausing(action(1), 999ms));
    QVERIFY(!refusals.pausing(action(1), 1s));
    QVERIFY(!refusals.pausing(action(2), 0s));
    refusals.refused(action(1), 1s);
    QVERIFY(refusals.pausing(action(1), 2999ms));
    QCOMPARE(*refusals.firstEnd(1s), std::chrono::microseconds(3s));
    for (int i = 0; i < 20; ++i)
        refusals.refused(action(1), 3s);
    QVERIFY(!refusals.pausing(action(1), 303s));
    QVERIFY(refusals.pausing(action(1), 302s));
    refusals.succeeded(action(1));
    QVERIFY(!refusals.pausing(action(1), 4s));
    QVERIFY(!refusals.firstEnd(4s));
}

void PolicyRunnerTest::answersToAReplacedPolicyAreForgotten()
{
    use(PathManager::Kernel);
    m_script.answers = {decide({1, 2})};
    m_runner->take(EndpointRemoved{1});
    use(PathManager::Kernel);
    m_script.answers = {decide({1})};
    m_runner->take(SteeringChanged{});
    answer(refusal());  // of the first one: its second decision is not carried out any more
    settle();
    QCOMPARE(m_performed, (QList<Action>{action(1), action(1)}));
}

void PolicyRunnerTest::withoutAPolicyNothingHappens()
{
    m_runner->take(SteeringChanged{});
    use(PathManager::Kernel);
    m_script.answers = {decide({1})};
    m_runner->take(SteeringChanged{});
    m_runner->use({}, nullptr);
    answer({});
    settle();
    m_runner->take(SteeringChanged{});
    QCOMPARE(m_performed.size(), 1);
    QCOMPARE(m_script.asked.size(), 1);
}

void PolicyRunnerTest::exceptionsSwitchItOff_data()
{
    QTest::addColumn<int>("performed");  // of the decision, which comes before the other functions
    QTest::newRow("decide()") << 0;
    QTest::newRow("wakeUp()") << 1;
    QTest::newRow("samplePeriod()") << 1;
}

void PolicyRunnerTest::exceptionsSwitchItOff()
{
    QFETCH(int, performed);
    const QString function = QString::fromLatin1(QTest::currentDataTag());
    for (const PathManager pathManager : {PathManager::Kernel, PathManager::Userspace}) {
        init();
        use(pathManager);
        QSignalSpy failed(m_runner.get(), &PolicyRunner::failed);
        m_script.throwIn = function;
        m_script.answers = {decide({1})};
        m_runner->take(SteeringChanged{});
        QCOMPARE(m_performed.size(), performed);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), function + QStringLiteral(" threw an exception: beyond"));
        QCOMPARE(m_runner->remarks().size(), 1);
        m_runner->take(EndpointRemoved{1});
        QCOMPARE(m_script.asked.size(), 1);
        // Another chance, with nothing left of before.
        m_script.throwIn.clear();
        use(PathManager::Userspace);
        QVERIFY(m_runner->remarks().isEmpty());
        while (!m_open.empty())
            answer({});
        while (!m_settling.empty())
            settle();
        m_runner->take(EndpointRemoved{1});
        QCOMPARE(m_script.asked.size(), 2);
    }
}

void PolicyRunnerTest::remarksAreTold()
{
    use(PathManager::Kernel);
    QSignalSpy told(m_runner.get(), &PolicyRunner::remarksChanged);
    const QList<Remark> remarks{{QStringLiteral("eth9"), QStringLiteral("no route")}};
    m_script.answers = {Decisions{{}, remarks}, Decisions{}, Decisions{{}, remarks}};
    for (int i = 0; i < 3; ++i)
        m_runner->take(EndpointRemoved{1});
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_runner->remarks(), remarks);
    use(PathManager::Kernel);
    QCOMPARE(told.size(), 2);
    QVERIFY(m_runner->remarks().isEmpty());
}

void PolicyRunnerTest::wakesUp()
{
    use(PathManager::Kernel);
    m_script.wakeUp = 0us;  // long past
    m_runner->take(EndpointRemoved{1});
    QTRY_COMPARE(m_script.asked.size(), 2);
    QVERIFY(std::holds_alternative<SteeringChanged>(m_script.asked.last()));
}

void PolicyRunnerTest::answersComeBack()
{
    use(PathManager::Userspace);
    m_script.answers = {decide({1, 2})};
    m_runner->take(LimitsChanged{});
    QVERIFY(m_script.answered.isEmpty());
    answer({});
    answer(refusal());
    QCOMPARE(m_script.answered.size(), 2);
    QCOMPARE(m_script.answered.at(0), (ActionAnswered{action(1), QStringLiteral("because"), 7, {}}));
    QCOMPARE(m_script.answered.at(1), (ActionAnswered{action(2), QStringLiteral("because"), {}, refusal()}));
}

void PolicyRunnerTest::answersOfAPlanComeAfterIt()
{
    use(PathManager::Kernel);
    m_script.answers = {decide({1, 2})};
    m_runner->take(LimitsChanged{});
    answer({});
    answer({});
    QVERIFY(m_script.answered.isEmpty());
    settle();
    QCOMPARE(m_script.answered.size(), 2);
}

void PolicyRunnerTest::tellsWhatWasDecidedAndWhy()
{
    QList<JournalRow> rows;
    use(PathManager::Userspace);
    connect(m_runner.get(), &PolicyRunner::answered, this, [&](const JournalRow &row) { rows.append(row); });
    m_script.answers = {decide({1}), decide({2}), decide({3}), decide({4})};
    MetricsSample sample{5, {}, {SubflowMetrics{}}};
    m_runner->take(MetricsSampled{sample});
    m_runner->take(EndpointRemoved{9});
    QVERIFY(rows.isEmpty());
    answer({});
    answer(refusal());
    QCOMPARE(rows.size(), 2);
    // A sample's rows may be many, and tell nothing that lasts.
    QVERIFY((rows.at(0) == JournalRow{0, 0, QStringLiteral("scripted"), Event(MetricsSampled{{5, {}, {}}}), action(1), QStringLiteral("because"), {7, {}}}));
    QVERIFY((rows.at(1) == JournalRow{0, 0, QStringLiteral("scripted"), Event(EndpointRemoved{9}), action(2), QStringLiteral("because"), {{}, refusal()}}));
    // Woken up; and answered when another policy is in force.
    m_script.wakeUp = 0us;
    m_runner->take(EndpointRemoved{8});
    QTRY_COMPARE(m_performed.size(), 4);
    m_runner->use({}, nullptr);
    answer({});
    answer({});
    QCOMPARE(rows.size(), 4);
    QVERIFY(std::holds_alternative<WokenUp>(rows.last().cause));
    QCOMPARE(rows.last().policy, QStringLiteral("scripted"));
}

void PolicyRunnerTest::whatIsDecidedOutsideIsNotItsBusiness()
{
    Steering steering;
    steering.outside = {{QStringLiteral("script"), QStringLiteral("Tries something"), {0xa}}};
    m_world.apply(SteeringChanged{steering});
    use(PathManager::Userspace);
    const Decision anothers{WithdrawAddress{0xa, 1}, QStringLiteral("because")};
    const Decision own{WithdrawAddress{0xb, 1}, QStringLiteral("because")};
    m_script.answers = {Decisions{{anothers, own}, {}}};
    m_runner->take(ConnectionGone{0xa});
    QVERIFY(m_script.asked.isEmpty());
    m_runner->take(ConnectionGone{0xb});
    QCOMPARE(m_script.asked.size(), 1);
    QCOMPARE(m_performed, QList<Action>{own.action});
    m_world = {};
}

void PolicyRunnerTest::saysHowOftenItNeedsMetrics()
{
    QSignalSpy changed(m_runner.get(), &PolicyRunner::samplePeriodChanged);
    m_script.samplePeriod = 250ms;
    use(PathManager::Userspace);
    m_runner->take(LimitsChanged{});
    QCOMPARE(m_runner->samplePeriod(), std::optional(250ms));
    m_runner->use({}, nullptr);
    QCOMPARE(m_runner->samplePeriod(), std::nullopt);
    QCOMPARE(changed.size(), 2);
}

MANYPATH_TEST(PolicyRunnerTest)
#include "tst_policyrunner.moc"
