// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/control/policyrunner.h"


#include <QtGlobal>

#include <algorithm>

namespace manypath {

using namespace std::chrono_literals;

namespace {

// Events that wait for a batch. More than these come only with looks that find a whole new World.
constexpr std::size_t maximumWaiting = 65536;

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
    connect(&m_wakeUp, &Alarm::expired, this, [this] { take(SteeringChanged{m_world.steering()}); });
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
    m_wakeUp.stop();
    if (!m_remarks.isEmpty()) {
        m_remarks.clear();
        Q_EMIT remarksChanged(m_remarks);
    }
}

void PolicyRunner::take(const Event &event)
{
    if (!m_policy)
        return;
    if (!m_busy) {
        ask(event);
        return;
    }
    // Of samples only the latest tells anything.
    if (isSample(event) && !m_waiting.empty() && isSample(m_waiting.back()))
        m_waiting.pop_back();
    m_waiting.push_back(event);
    if (m_waiting.size() > maximumWaiting)
        m_waiting.pop_front();
}

void PolicyRunner::ask(const Event &event)
{
    Decisions decisions = m_policy->decide(m_world, event, now());
    if (decisions.remarks && *decisions.remarks != m_remarks) {
        m_remarks = *decisions.remarks;
        Q_EMIT remarksChanged(m_remarks);
    }
    carryOut(decisions);
    setWakeUp();
}

void PolicyRunner::carryOut(const Decisions &decisions)
{
    if (decisions.decisions.isEmpty())
        return;
    QList<Decision> due;
    due.reserve(decisions.decisions.size());
    std::copy_if(decisions.decisions.begin(), decisions.decisions.end(), std::back_inserter(due),
                 [this, at = now()](const Decision &decision) { return !m_refusals.pausing(decision.action, at); });
    if (m_info.pathManager == PathManager::Kernel) {
        carryOutInOrder(due);
        return;
    }
    for (const Decision &decision : due)
        m_perform(decision.action, [this, decision, generation = m_generation](const Result<void> &result) {
            if (generation == m_generation)
                report(decision, result);
        });
}

void PolicyRunner::carryOutInOrder(QList<Decision> decisions)
{
    if (decisions.isEmpty())
        return;
    m_busy = true;
    m_batch.assign(decisions.begin(), decisions.end());
    nextOfBatch();
}

void PolicyRunner::nextOfBatch()
{
    if (m_batch.empty()) {
        m_settle([this] { finishBatch(); });
        return;
    }
    const Decision decision = m_batch.front();
    m_batch.pop_front();
    m_perform(decision.action, [this, decision, generation = m_generation](const Result<void> &result) {
        if (generation == m_generation)
            report(decision, result);
        nextOfBatch();
    });
}

void PolicyRunner::finishBatch()
{
    m_busy = false;
    std::deque<Event> waiting = std::exchange(m_waiting, {});
    // Whatever came meanwhile has to be told, and a plan that was carried out in part is looked at again.
    if (waiting.empty())
        return;
    while (!waiting.empty() && !m_busy && m_policy) {
        const Event event = std::move(waiting.front());
        waiting.pop_front();
        ask(event);
    }
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(waiting.begin()), std::make_move_iterator(waiting.end()));
}

void PolicyRunner::report(const Decision &decision, const Result<void> &result)
{
    if (result) {
        m_refusals.succeeded(decision.action);
        qInfo("%s: %s (%s)", qUtf8Printable(m_info.name), qUtf8Printable(actionText(decision.action)), qUtf8Printable(decision.reason));
        return;
    }
    m_refusals.refused(decision.action, now());
    qWarning("%s: %s (%s): %s", qUtf8Printable(m_info.name), qUtf8Printable(actionText(decision.action)), qUtf8Printable(decision.reason),
             qUtf8Printable(result.error().message));
    setWakeUp();
}

void PolicyRunner::setWakeUp()
{
    std::optional<std::chrono::microseconds> wanted = m_policy ? m_policy->wakeUp() : std::nullopt;
    // What was refused is decided again when its pause is over, if it still fits then.
    if (const auto pauseEnd = m_refusals.firstEnd(now()); m_policy && pauseEnd)
        wanted = std::min(wanted.value_or(*pauseEnd), *pauseEnd);
    if (!wanted) {
        m_wakeUp.stop();
        return;
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*wanted - now());
    m_wakeUp.start(std::max(wait, 1ms));
}

}  // namespace manypath
