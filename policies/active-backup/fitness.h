// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/connections/situation.h"
#include "policies/connections/symptoms.h"

namespace manypath::connections {

/// When an interface has failed, and when it may carry again.
struct FitnessRules {
    std::chrono::microseconds stall{};   ///< data waits as long as this, nothing is acknowledged
    double lossPercent = 0;              ///< more has to be sent again; 0: never mind
    std::chrono::microseconds settle{};  ///< doing well for as long as this
};

/// How one interface does for one connection: whether it may carry, and since when.
class Fitness {
public:
    /// `proven`: it may carry as soon as it has a subflow.
    explicit Fitness(bool proven = false) : m_proven(proven) {}

    /// Takes in how the interface's subflow is now; null: it has none that is established and can carry.
    void look(const Situation &situation, const Subflow *subflow, const FitnessRules &rules);
    /// Somebody has given up sending there: as bad as silence.
    void shun(std::chrono::microseconds now, const QString &fault);
    void startCarrying(std::chrono::microseconds now);
    void stopCarrying() { m_carryingSince.reset(); }

    [[nodiscard]] bool isUp() const { return m_state != State::Down; }
    [[nodiscard]] bool isSilent() const { return m_state == State::Silent; }
    [[nodiscard]] bool isLossy() const { return m_state == State::Lossy; }
    /// It has a subflow that moves data, however well.
    [[nodiscard]] bool isUsable() const { return m_state == State::Good || m_state == State::Lossy; }
    /// It may be chosen to carry.
    [[nodiscard]] bool isReady(std::chrono::microseconds now) const;
    /// When it will be ready if it goes on like this, or be silent for too long; none: neither.
    [[nodiscard]] std::optional<std::chrono::microseconds> next(std::chrono::microseconds now) const;

    [[nodiscard]] bool hasFailed() const { return m_failures > 0; }
    /// "nothing acknowledged for 1500 ms"; empty unless something is wrong.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    enum class State : std::uint8_t { Down, Good, Lossy, Silent };

    void fail(State state, std::chrono::microseconds now, const QString &fault);
    void judge(const SubflowMetrics &metrics, std::chrono::microseconds now, const FitnessRules &rules);

    State m_state = State::Down;
    bool m_proven = false;
    int m_failures = 0;   // without a long time of carrying well between them
    QString m_fault;
    std::chrono::microseconds m_goodSince{};
    std::chrono::microseconds m_settle{};
    std::optional<std::chrono::microseconds> m_carryingSince;
    std::optional<std::chrono::microseconds> m_silentAt;  // when it will be silent if nothing is acknowledged until then
    SubflowKey m_key;
    LossShare m_lossShare;
    int m_lossy = 0;      // judgements in a row
    Silence m_silence;
    bool m_shunned = false;
};

}  // namespace manypath::connections
