// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/latency-guard/latencyguard.h"

#include "policies/connections/announcing.h"
#include "policies/connections/parameters.h"
#include "policies/single-subflow-per-interface/singlesubflowperinterface.h"

#include <algorithm>

namespace manypath::connections {

using namespace Qt::StringLiterals;
using std::chrono::microseconds;

namespace {

qint64 milliseconds(std::uint32_t us)
{
    return (static_cast<qint64>(us) + 500) / 1000;
}

}  // namespace

LatencyGuardOptions LatencyGuardOptions::from(const QMap<QString, QString> &parameters)
{
    LatencyGuardOptions options;
    options.factor = number(parameters, u"factor"_s);
    options.margin = std::chrono::milliseconds(number(parameters, u"margin"_s));
    options.lossPercent = number(parameters, u"loss"_s);
    options.patience = number(parameters, u"patience"_s);
    options.interval = std::chrono::milliseconds(number(parameters, u"interval"_s));
    options.retry = std::chrono::seconds(number(parameters, u"retry"_s));
    options.announce = isTrue(parameters, u"announce"_s);
    return options;
}

// Those with the role backup carry nothing, so they are neither judged nor anybody's measure.
QList<LatencyGuard::Runner> LatencyGuard::runners(const Situation &situation, const Plan &plan, Memory &memory) const
{
    QList<Runner> runners;
    for (const WantedSubflow &wanted : plan.subflows) {
        const Subflow *subflow = wanted.backup ? nullptr : situation.workingBy(wanted.interfaceIndex);
        if (!subflow)
            continue;
        const QString name = situation.interfaceName(wanted.interfaceIndex);
        runners.append({name, subflow->cookie != 0 ? situation.metrics.subflow(subflow->cookie) : nullptr, &memory[name]});
    }
    return runners;
}

// `others` carry as well. Only what has changed since the last look is news: an idle subflow's times are those of the last that was sent.
void LatencyGuard::judge(const Runner &runner, const QList<Runner> &others, microseconds now) const
{
    Record &record = *runner.record;
    if (!runner.metrics || record.seen == *runner.metrics)
        return;
    const SubflowMetrics &metrics = *runner.metrics;
    if (record.seen && record.seen->cookie != metrics.cookie)
        record.slow = record.lossy = 0;
    record.seen = metrics;
    const auto loss = record.lossShare.take(metrics);
    if (loss)
        record.loss = loss;

    const Runner *fastest = nullptr;
    const Runner *safest = nullptr;
    for (const Runner &other : others) {
        if (other.metrics && other.metrics->rttUs > 0 && (!fastest || other.metrics->rttUs < fastest->metrics->rttUs))
            fastest = &other;
        if (!safest || other.record->loss.value_or(0) < safest->record->loss.value_or(0))
            safest = &other;
    }
    const bool slow = fastest && microseconds(metrics.rttUs) > m_options.factor * microseconds(fastest->metrics->rttUs) + m_options.margin;
    record.slow = slow ? record.slow + 1 : 0;
    if (loss) {
        const bool lossy = m_options.lossPercent > 0 && safest && *loss > m_options.lossPercent
            && *loss > m_options.factor * safest->record->loss.value_or(0);
        record.lossy = lossy ? record.lossy + 1 : 0;
    }
    QString reason;
    if (record.slow >= m_options.patience)
        reason = u"RTT %1 ms on %2, %3 ms on %4"_s.arg(QString::number(milliseconds(metrics.rttUs)), runner.name,
                                                      QString::number(milliseconds(fastest->metrics->rttUs)), fastest->name);
    else if (record.lossy >= m_options.patience)
        reason = u"%1 % of the bytes were sent again on %2, %3 % on %4"_s.arg(QString::number(qRound(*record.loss)), runner.name,
                                                                              QString::number(qRound(safest->record->loss.value_or(0))), safest->name);
    if (reason.isEmpty())
        return;
    record.detention.begin(reason, now, m_options.retry);
    record.slow = record.lossy = 0;
    record.loss.reset();
    record.lossShare = {};
}

Plan LatencyGuard::plan(const Situation &situation)
{
    Plan plan;
    if (situation.connection.serverSide) {
        if (m_options.announce)
            plan.announcements = oneAddressPerInterface(situation);
        return plan;
    }
    plan.subflows = oneSubflowPerInterface(situation);
    plan.unwanted = beyondFirst(situation);
    const microseconds now = situation.now;
    Memory &memory = m_memories[situation.connection.token];
    // One that went away and came back is another path, maybe.
    std::erase_if(memory, [&](const auto &entry) {
        return std::none_of(plan.subflows.begin(), plan.subflows.end(),
                            [&](const WantedSubflow &wanted) { return situation.interfaceName(wanted.interfaceIndex) == entry.first; });
    });
    const QList<Runner> runners = this->runners(situation, plan, memory);
    QList<Runner> carrying;
    for (const Runner &runner : runners) {
        if (!runner.record->detention.lasts(now))
            carrying.append(runner);
    }
    // One after the other, each measured by those that still carry, so the last one is measured by none.
    for (const Runner &runner : runners) {
        if (runner.record->detention.lasts(now)) {
            // What is left of earlier times says nothing when it carries again.
            if (runner.metrics)
                runner.record->seen = *runner.metrics;
            continue;
        }
        QList<Runner> others = carrying;
        others.removeIf([&runner](const Runner &other) { return other.record == runner.record; });
        judge(runner, others, now);
        if (runner.record->detention.lasts(now))
            carrying = others;
    }
    if (carrying.isEmpty()) {
        for (const Runner &runner : runners)
            runner.record->detention.lift(now);
    }
    for (WantedSubflow &wanted : plan.subflows) {
        const auto found = memory.find(situation.interfaceName(wanted.interfaceIndex));
        if (found == memory.end() || wanted.backup)
            continue;
        const Detention &detention = found->second.detention;
        if (detention.lasts(now)) {
            wanted.backup = true;
            wanted.reason = detention.reason();
            plan.again = std::min(plan.again.value_or(*detention.until()), *detention.until());
        } else if (detention.until() && !carrying.isEmpty()) {
            wanted.reason = u"%1 is tried again after %2 s"_s.arg(found->first).arg(
                std::chrono::duration_cast<std::chrono::seconds>(detention.time()).count());
        } else if (detention.until()) {
            wanted.reason = u"no other interface than %1 has a subflow"_s.arg(found->first);
        }
    }
    return plan;
}

}  // namespace manypath::connections
