// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/connections/course.h"
#include "policies/connections/strategy.h"

#include <set>
#include <unordered_map>

namespace manypath::connections {

/// The policy of a strategy: asks it about each connection when there is reason to, and decides what brings the connection there.
class ConnectionPolicy : public Policy {
public:
    explicit ConnectionPolicy(std::unique_ptr<Strategy> strategy, const paths::SurveyOptions &options = {});
    ~ConnectionPolicy() override;

    [[nodiscard]] Decisions decide(const World &world, const Event &event, std::chrono::microseconds now) override;
    [[nodiscard]] std::optional<std::chrono::microseconds> wakeUp() const override;
    [[nodiscard]] std::optional<std::chrono::milliseconds> samplePeriod() const override { return m_strategy->samplePeriod(); }

private:
    struct Followed {
        Course course;
        std::optional<std::chrono::microseconds> due;  // the entry in m_due
    };

    void lookAtAll(const World &world, std::chrono::microseconds now, Decisions &decisions);
    void lookAtDue(const World &world, std::chrono::microseconds now, Decisions &decisions);
    void lookAt(const World &world, const Connection &connection, std::chrono::microseconds now, Decisions &decisions);
    void forget(Token token);
    void setDue(Token token, Followed &followed, const std::optional<std::chrono::microseconds> &due);
    void survey(const World &world);
    [[nodiscard]] QList<Remark> remarks(const World &world) const;

    const std::unique_ptr<Strategy> m_strategy;
    const paths::SurveyOptions m_options;

    std::optional<Steering> m_steering;     // as it was last told
    std::optional<paths::Survey> m_survey;  // of the interfaces and roles as they are; looked at anew when one of them changes
    MetricsTable m_metrics;
    std::unordered_map<Token, Followed> m_followed;
    std::set<std::pair<std::chrono::microseconds, Token>> m_due;
};

}  // namespace manypath::connections
