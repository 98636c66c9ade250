// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/active-backup/fitness.h"

#include <algorithm>

namespace manypath::connections {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;

namespace {

constexpr microseconds longestSettle = 5min;
constexpr microseconds carriesWellFor = 5min;  // then earlier failures are forgotten
constexpr int lossyInARow = 3;                 // a burst of losses is no bad path

microseconds settleAfter(int failures, microseconds settle)
{
    microseconds wait = settle;
    for (int i = 1; i < failures && wait < longestSettle; ++i)
        wait *= 2;
    return std::max(settle, std::min(wait, longestSettle));
}

}  // namespace

void Fitness::look(const Situation &situation, const Subflow *subflow, const FitnessRules &rules)
{
    const microseconds now = situation.now;
    if (isUp() && (!subflow || subflow->key() != m_key))
        fail(State::Down, now, {});
    m_settle = settleAfter(m_failures, rules.settle);
    if (!subflow)
        return;
    if (!isUp()) {
        m_state = State::Good;
        m_key = subflow->key();
        m_goodSince = now;
        m_lossy = 0;
        m_shunned = false;
        m_fault.clear();
    }
    if (const SubflowMetrics *metrics = situation.metrics.subflow(subflow->cookie); metrics && subflow->cookie != 0)
        judge(*metrics, now, rules);
    m_settle = settleAfter(m_failures, rules.settle);
}

void Fitness::judge(const SubflowMetrics &metrics, microseconds now, const FitnessRules &rules)
{
    const auto silentSince = m_silence.take(metrics, now);
    m_silentAt = silentSince && !isSilent() ? std::optional(*silentSince + rules.stall) : std::nullopt;
    if (m_shunned)
        return;
    if (silentSince && now - *silentSince >= rules.stall) {
        if (!isSilent())
            fail(State::Silent, now, u"nothing was acknowledged for %1 ms"_s.arg(std::chrono::floor<std::chrono::milliseconds>(rules.stall).count()));
        m_silentAt.reset();
        return;
    }
    if (isSilent()) {  // and is heard again
        m_state = State::Good;
        m_goodSince = now;
        m_fault.clear();
    }
    const auto share = m_lossShare.take(metrics);
    if (!share || rules.lossPercent <= 0)
        return;
    m_lossy = *share > rules.lossPercent ? m_lossy + 1 : 0;
    if (m_lossy == 0 && isLossy() && m_carryingSince)
        m_state = State::Good;
    if (m_lossy < lossyInARow)
        return;
    m_lossy = 0;
    fail(State::Lossy, now, u"%1 % of the bytes had to be sent again"_s.arg(qRound(*share)));
}

void Fitness::fail(State state, microseconds now, const QString &fault)
{
    if (m_carryingSince && now - *m_carryingSince >= carriesWellFor)
        m_failures = 0;
    // Going down is what becomes of a silent one, and a lossy one that goes on carrying for want of a better one fails but once.
    if (m_state == State::Good)
        ++m_failures;
    m_state = state;
    m_fault = fault;
    m_proven = false;
    m_goodSince = now;
    m_silentAt.reset();
    if (m_carryingSince)
        m_carryingSince = now;
}

void Fitness::shun(microseconds now, const QString &fault)
{
    fail(State::Silent, now, fault);
    m_shunned = true;
}

void Fitness::startCarrying(microseconds now)
{
    if (m_carryingSince)
        return;
    m_carryingSince = now;
    if (isLossy()) {
        m_state = State::Good;
        m_fault.clear();
    }
}

bool Fitness::isReady(microseconds now) const
{
    return isUsable() && (m_proven || now - m_goodSince >= m_settle);
}

std::optional<microseconds> Fitness::next(microseconds now) const
{
    std::optional<microseconds> next = m_silentAt;
    if (isUsable() && !m_carryingSince && !isReady(now))
        next = std::min(next.value_or(m_goodSince + m_settle), m_goodSince + m_settle);
    return next;
}

}  // namespace manypath::connections
