// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/control/policyrunner.h"

#include "helper/control/journal.h"
#include "helper/policy/exceptions.h"

#include <QLoggingCategory>

#include <algorithm>

namespace manypath {

using namespace std::chrono_literals;

namespace {

// What is done about single connections is in the journal; there may be thousands of them a second. To see it logged:
// QT_LOGGING_RULES=manypath.policies.debug=true
Q_LOGGING_CATEGORY(policies, "manypath.policies", QtInfoMsg)

// Events that wait for a batch. More than these come only with looks that find a whole new World.
constexpr std::size_t maximumWaiting = 65536;

// A timer counts milliseconds in an int. A policy that is woken up too early says again when it wants to be.
constexpr std::chrono::milliseconds longestSleep = 24h;

std::chrono::microseconds now()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

bool isSample(const Event &event)
{
    return std::holds_alternative<MetricsSampled>(event);
}

}  // namespace

PolicyRunner::PolicyRunner(const World &world, Perform perform, Settle settle, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_perform(std::move(perform))
    , m_settle(std::move(settle))
{
    m_wakeUp.setSingleShot(true);
    m_wakeUp.setTimerType(Qt::PreciseTimer);  // never too early: what is refused pauses for so long, and no less
    connect(&m_wakeUp, &QTimer::timeout, this, [this] { take(Occasion{SteeringChanged{m_world.steering()}, true}); });
}

PolicyRunner::~PolicyRunner() = default;

void PolicyRunner::use(const PolicyInfo &info, std::unique_ptr<Policy> policy)
{
    ++m_generation;
    m_info = info;
    m_policy = std::move(policy);
    m_batch.clear();
    m_waiting.clear();
    m_refusals.clear();
    m_answers.clear();
    m_wakeUp.stop();
    if (!m_remarks.isEmpty()) {
        m_remarks.clear();
        Q_EMIT remarksChanged(m_remarks);
    }
    setSamplePeriod();
}

void PolicyRunner::take(const Event &event)
{
    if (!m_policy)
        return;
    const std::optional<Token> token = eventToken(event);
    if (token && m_world.steering().outsideOf(*token))
        return;
    if (m_busy)
        take(Occasion{event});
    else
        ask(event, false);
}

void PolicyRunner::take(const Occasion &occasion)
{
    if (!m_policy)
        return;
    if (!m_busy) {
        ask(occasion.event, occasion.wokenUp);
        return;
    }
    // Of samples only the latest tells anything.
    if (isSample(occasion.event) && !m_waiting.empty() && isSample(m_waiting.back().event))
        m_waiting.pop_back();
    m_waiting.push_back(occasion);
    if (m_waiting.size() > maximumWaiting)
        m_waiting.pop_front();
}

void PolicyRunner::ask(const Event &event, bool wokenUp)
{
    const Result<Decisions> asked = guarded("decide()", [&] { return m_policy->decide(m_world, event, now()); });
    if (!asked)
        return fail(asked.error());
    const Decisions &decisions = *asked;
    m_asking = true;
    if (decisions.remarks && *decisions.remarks != m_remarks) {
        m_remarks = *decisions.remarks;
        Q_EMIT remarksChanged(m_remarks);
    }
    carryOut(decisions, event, wokenUp);
    setWakeUp();
    setSamplePeriod();
    m_asking = false;
    tellAnswers();
}

// Whatever else it would do can't be foreseen, so it gets no second chance until somebody chooses it anew.
void PolicyRunner::fail(const Error &error)
{
    const QString name = m_info.name;
    qCritical("The policy %s is switched off: %s", qUtf8Printable(name), qUtf8Printable(error.message));
    use({}, nullptr);
    m_remarks = {{name, QStringLiteral("switched off, so nothing decides: %1").arg(error.message)}};
    Q_EMIT remarksChanged(m_remarks);
    Q_EMIT failed(error.message);
}

void PolicyRunner::tellAnswers()
{
    while (!m_answers.empty() && !m_asking && m_policy) {
        const ActionAnswered answer = std::move(m_answers.front());
        m_answers.pop_front();
        take(answer);
    }
}

void PolicyRunner::carryOut(const Decisions &decisions, const Event &event, bool wokenUp)
{
    if (decisions.decisions.isEmpty())
        return;
    const auto cause = std::make_shared<const Cause>(wokenUp ? Cause(WokenUp()) : causeOf(event));
    QList<Errand> due;
    due.reserve(decisions.decisions.size());
    for (const Decision &decision : decisions.decisions) {
        const std::optional<Token> token = actionToken(decision.action);
        const bool anothers = token && m_world.steering().outsideOf(*token);
        if (!anothers && !m_refusals.pausing(decision.action, now()))
            due.append({decision, cause, m_info.name, m_generation});
    }
    if (m_info.pathManager == PathManager::Kernel) {
        carryOutInOrder(due);
        return;
    }
    for (const Errand &errand : due)
        m_perform(errand.decision.action, [this, errand](const Result<AllottedId> &result) { end(errand, result); });
}

void PolicyRunner::carryOutInOrder(QList<Errand> errands)
{
    if (errands.isEmpty())
        return;
    m_busy = true;
    m_batch.assign(errands.begin(), errands.end());
    nextOfBatch();
}

void PolicyRunner::nextOfBatch()
{
    if (m_batch.empty()) {
        m_settle([this] { finishBatch(); });
        return;
    }
    const Errand errand = m_batch.front();
    m_batch.pop_front();
    m_perform(errand.decision.action, [this, errand](const Result<AllottedId> &result) {
        end(errand, result);
        nextOfBatch();
    });
}

void PolicyRunner::finishBatch()
{
    m_busy = false;
    std::deque<Occasion> waiting = std::exchange(m_waiting, {});
    // Whatever came meanwhile has to be told, and a plan that was carried out in part is looked at again.
    if (waiting.empty())
        return;
    while (!waiting.empty() && !m_busy && m_policy) {
        const Occasion occasion = std::move(waiting.front());
        waiting.pop_front();
        ask(occasion.event, occasion.wokenUp);
    }
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(waiting.begin()), std::make_move_iterator(waiting.end()));
}

void PolicyRunner::end(const Errand &errand, const Result<AllottedId> &result)
{
    Q_EMIT answered({0, 0, errand.policy, *errand.cause, errand.decision.action, errand.decision.reason, outcomeOf(result)});
    if (errand.generation == m_generation)
        report(errand.decision, result);
}

void PolicyRunner::report(const Decision &decision, const Result<AllottedId> &result)
{
    ActionAnswered answer{decision.action, decision.reason, {}, {}};
    if (result) {
        answer.id = *result;
        m_refusals.succeeded(decision.action);
        if (actionToken(decision.action))
            qCDebug(policies, "%s: %s (%s)", qUtf8Printable(m_info.name), qUtf8Printable(actionText(decision.action)), qUtf8Printable(decision.reason));
        else
            qInfo("%s: %s (%s)", qUtf8Printable(m_info.name), qUtf8Printable(actionText(decision.action)), qUtf8Printable(decision.reason));
    } else {
        answer.error = result.error();
        m_refusals.refused(decision.action, now());
        qWarning("%s: %s (%s): %s", qUtf8Printable(m_info.name), qUtf8Printable(actionText(decision.action)),
                 qUtf8Printable(decision.reason), qUtf8Printable(result.error().message));
        setWakeUp();
    }
    m_answers.push_back(std::move(answer));
    tellAnswers();
}

void PolicyRunner::setWakeUp()
{
    if (!m_policy)
        return m_wakeUp.stop();
    const auto asked = guarded("wakeUp()", [this] { return m_policy->wakeUp(); });
    if (!asked)
        return fail(asked.error());
    std::optional<std::chrono::microseconds> wanted = *asked;
    // What was refused is decided again when its pause is over, if it still fits then.
    if (const auto pauseEnd = m_refusals.firstEnd(now()))
        wanted = std::min(wanted.value_or(*pauseEnd), *pauseEnd);
    if (!wanted) {
        m_wakeUp.stop();
        return;
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*wanted - now());
    m_wakeUp.start(std::clamp<std::chrono::milliseconds>(wait, 1ms, longestSleep));
}

void PolicyRunner::setSamplePeriod()
{
    std::optional<std::chrono::milliseconds> period;
    if (m_policy) {
        const auto asked = guarded("samplePeriod()", [this] { return m_policy->samplePeriod(); });
        if (!asked)
            return fail(asked.error());
        period = *asked;
    }
    if (period == m_samplePeriod)
        return;
    m_samplePeriod = period;
    Q_EMIT samplePeriodChanged(period);
}

}  // namespace manypath
