// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/replay.h"

#include <algorithm>
#include <deque>
#include <exception>

namespace manypath {

using namespace std::chrono_literals;
using std::chrono::microseconds;

namespace {

// As the helper does: who wants to be asked at once is asked a moment later.
constexpr microseconds shortestWait = 1ms;
constexpr int mostAnswersAtOnce = 10000;
constexpr int mostWakeUps = 1000000;

std::optional<std::uint8_t> idOf(const Action &action)
{
    if (const auto *create = std::get_if<CreateSubflow>(&action))
        return create->localId;
    if (const auto *announce = std::get_if<AnnounceAddress>(&action))
        return announce->id;
    return std::nullopt;
}

/// A recording under way.
class Player {
public:
    using Told = std::function<void(const World &world, const ReplayStep &step)>;

    Player(const Recording &recording, const PolicyChoice &choice, Policy &policy, const Told &told)
        : m_recording(recording)
        , m_choice(choice)
        , m_policy(policy)
        , m_told(told)
        , m_world(recording.world)
        , m_timeUs(recording.timeUs)
    {
    }

    Result<void> play()
    {
        happen(SteeringChanged{m_world.steering()});
        for (const Change &change : m_recording.changes) {
            wakeUntil(change.timeUs);
            m_timeUs = std::max(m_timeUs, change.timeUs);  // the clock may have been set
            if (!std::holds_alternative<ActionAnswered>(change.event))
                happen(change.event);
            if (m_restless)
                return restless();
        }
        return m_restless ? Result<void>(restless()) : Result<void>();
    }

private:
    [[nodiscard]] microseconds now() const { return microseconds(m_recording.monotonicUs + (m_timeUs - m_recording.timeUs)); }

    void happen(const Event &event)
    {
        Event own = event;
        if (auto *steering = std::get_if<SteeringChanged>(&own)) {
            steering->steering.policy = m_choice;
            steering->steering.outside.clear();
        }
        m_world.apply(own);
        ask(own, causeOf(own));
    }

    // Between two changes the time goes on.
    void wakeUntil(std::int64_t timeUs)
    {
        while (!m_restless) {
            const std::optional<microseconds> wanted = m_policy.wakeUp();
            if (!wanted)
                return;
            const std::int64_t due = m_timeUs + std::max(*wanted - now(), shortestWait).count();
            if (due >= timeUs)
                return;
            m_timeUs = due;
            m_restless = ++m_wakeUps > mostWakeUps;
            ask(SteeringChanged{m_world.steering()}, WokenUp());
        }
    }

    // What it decided the last time as well is answered already: the World does not show it, so it may decide it each time.
    void ask(const Event &event, const Cause &cause)
    {
        QList<Decision> decided;
        std::deque<std::pair<Event, Cause>> open{{event, cause}};
        for (int asked = 0; !open.empty() && !m_restless; ++asked) {
            const auto [next, why] = std::move(open.front());
            open.pop_front();
            const Decisions decisions = m_policy.decide(m_world, next, now());
            ReplayStep step{m_timeUs, why, {}};
            for (const Decision &decision : decisions.decisions) {
                if (!decided.contains(decision) && !m_lastDecisions.contains(decision))
                    step.decisions.append(decision);
                if (!decided.contains(decision))
                    decided.append(decision);
            }
            if (!step.decisions.isEmpty())
                m_told(m_world, step);
            for (const Decision &decision : step.decisions) {
                const ActionAnswered answer{decision.action, decision.reason, idOf(decision.action), {}};
                open.emplace_back(answer, Event(answer));
            }
            m_restless = asked > mostAnswersAtOnce;
        }
        if (!decided.isEmpty())
            m_lastDecisions = decided;
    }

    [[nodiscard]] Error restless() const
    {
        Error error;
        error.kind = Error::Kind::Unavailable;
        error.message = QStringLiteral("The policy %1 never comes to rest in this recording: it goes on deciding without anything happening").arg(m_choice.name);
        return error;
    }

    const Recording &m_recording;
    const PolicyChoice &m_choice;
    Policy &m_policy;
    const Told &m_told;
    World m_world;
    std::int64_t m_timeUs;
    QList<Decision> m_lastDecisions;
    int m_wakeUps = 0;
    bool m_restless = false;
};

}  // namespace

Result<void> replay(const Recording &recording, const PolicyChoice &choice, Policy &policy,
                    const std::function<void(const World &world, const ReplayStep &step)> &told)
{
    try {
        return Player(recording, choice, policy, told).play();
    } catch (const std::exception &exception) {
        Error error;
        error.kind = Error::Kind::Unavailable;
        error.message = QStringLiteral("The policy %1 failed: %2").arg(choice.name, QString::fromUtf8(exception.what()));
        return error;
    }
}

}  // namespace manypath
