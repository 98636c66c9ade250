// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/history.h"

#include "gui/session/player.h"

namespace manypath {

namespace {
constexpr std::int64_t recalledUs = 10 * 60'000'000LL;
}

History::History(Session &session, QObject *parent)
    : QObject(parent)
{
    connect(&session, &Session::recordingChanged, this, [this] { m_store.clear(); });
    connect(&session, &Session::worldReset, this, [this, &session] {
        if (const Player *player = session.player())
            recall(*player);
        else
            m_store.reset(session.world(), session.nowUs());
    });
    connect(&session, &Session::worldChanged, this, [this](const QList<Change> &changes) { m_store.take(changes); });
    connect(&session, &Session::metricsSampled, this,
            [this, &session](const MetricsSample &sample) { m_store.take(session.metrics(), sample.timeUs, session.nowUs()); });
    m_store.reset(session.world(), session.nowUs());
}

// A recording knows what was before, wherever one jumps to.
void History::recall(const Player &player)
{
    m_store.clear();
    player.recall(
        player.positionUs() - recalledUs, [this](const World &world, std::int64_t timeUs) { m_store.reset(world, timeUs); },
        [this](const Change &change, const MetricsTable &metrics) {
            if (const auto *sampled = std::get_if<MetricsSampled>(&change.event))
                m_store.take(metrics, sampled->sample.timeUs, change.timeUs);
            else
                m_store.take({change});
        });
}

}  // namespace manypath
