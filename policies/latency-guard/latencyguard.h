// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/connections/strategy.h"
#include "policies/connections/symptoms.h"
#include "policies/latency-guard/detention.h"

#include <QHash>
#include <QMap>

#include <map>

namespace manypath::connections {

struct LatencyGuardOptions {
    int factor = 3;
    std::chrono::microseconds margin{};
    double lossPercent = 0;                ///< 0: losses don't matter
    int patience = 1;                      ///< how often in a row
    std::chrono::milliseconds interval{};  ///< of the looks
    std::chrono::microseconds retry{};
    bool announce = true;

    /// `parameters` as PolicyInfo::complete() gives them.
    [[nodiscard]] static LatencyGuardOptions from(const QMap<QString, QString> &parameters);
};

/// One subflow by each interface. One whose round-trip time or losses are out of proportion to the best one's becomes backup.
/// As it carries nothing then, nothing shows whether its path is better again, so after a while it is given another try.
class LatencyGuard : public Strategy {
public:
    explicit LatencyGuard(const LatencyGuardOptions &options) : m_options(options) {}

    [[nodiscard]] Plan plan(const Situation &situation) override;
    void forget(Token token) override { m_memories.remove(token); }
    [[nodiscard]] std::optional<std::chrono::milliseconds> samplePeriod() const override { return m_options.interval; }

private:
    /// What is remembered of an interface. It goes by its name, as one that is plugged in again has another index.
    struct Record {
        Detention detention;
        std::optional<SubflowMetrics> seen;  // when it was judged last
        LossShare lossShare;
        std::optional<double> loss;          // percent, as it was last
        int slow = 0;                        // in a row
        int lossy = 0;
    };
    /// An interface whose subflow is established.
    struct Runner {
        QString name;
        const SubflowMetrics *metrics = nullptr;
        Record *record = nullptr;
    };
    using Memory = std::map<QString, Record>;

    [[nodiscard]] QList<Runner> runners(const Situation &situation, const Plan &plan, Memory &memory) const;
    void judge(const Runner &runner, const QList<Runner> &others, std::chrono::microseconds now) const;

    const LatencyGuardOptions m_options;
    QHash<Token, Memory> m_memories;
};

}  // namespace manypath::connections
