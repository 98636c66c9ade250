// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/session.h"

#include "core/client/applications.h"
#include "gui/diary/diary.h"
#include "gui/diary/diarykeeper.h"
#include "gui/session/player.h"
#include "gui/session/recorder.h"
#include "gui/stateline.h"

#include <algorithm>
#include <chrono>

namespace manypath {

Session::Session(HelperClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_applications(std::make_unique<Applications>(client))
    , m_diary(std::make_unique<Diary>())
    , m_keeper(std::make_unique<DiaryKeeper>(client, m_applications->table(), *m_diary))
    , m_recorder(std::make_unique<Recorder>(*this))
{
    const auto live = [this](auto signal) {
        return [this, signal](const auto &...arguments) {
            if (!m_player)
                Q_EMIT(this->*signal)(arguments...);
        };
    };
    connect(&m_client, &HelperClient::stateChanged, this, [this] {
        if (!m_player)
            Q_EMIT stateChanged();
    });
    connect(&m_client, &HelperClient::worldReset, this, live(&Session::worldReset));
    connect(&m_client, &HelperClient::worldChanged, this, live(&Session::worldChanged));
    connect(&m_client, &HelperClient::metricsSampled, this, live(&Session::metricsSampled));
}

Session::~Session() = default;

HelperClient::State Session::state() const
{
    return m_player ? HelperClient::State::Ready : m_client.state();
}

const World &Session::world() const
{
    return m_player ? m_player->world() : m_client.world();
}

const MetricsTable &Session::metrics() const
{
    static const MetricsTable nothingMeasured;
    if (m_player)
        return m_player->metrics();
    return state() == HelperClient::State::Ready ? m_client.metrics() : nothingMeasured;
}

std::int64_t Session::nowUs() const
{
    using namespace std::chrono;
    return m_player ? m_player->positionUs() : duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

QString Session::whyReadOnly() const
{
    return m_player ? tr("This is a recording: nothing can be changed.") : manypath::whyReadOnly(state(), world());
}

const ApplicationTable &Session::applicationTable() const
{
    static const ApplicationTable nobodyLookedUp;
    return m_player ? nobodyLookedUp : m_applications->table();
}

const Diary &Session::diary() const
{
    return m_player ? m_player->diary() : *m_diary;
}

void Session::showRecording(const Recording &recording, const QString &name)
{
    // The one before goes only after all have been told.
    const std::unique_ptr<Player> before = std::exchange(m_player, std::make_unique<Player>(recording));
    m_recordingName = name;
    connect(m_player.get(), &Player::jumped, this, &Session::worldReset);
    connect(m_player.get(), &Player::changed, this, &Session::worldChanged);
    connect(m_player.get(), &Player::sampled, this, &Session::metricsSampled);
    showChanged();
}

void Session::showLive()
{
    if (!m_player)
        return;
    const std::unique_ptr<Player> before = std::move(m_player);
    m_recordingName.clear();
    showChanged();
}

void Session::showChanged()
{
    Q_EMIT recordingChanged();
    Q_EMIT stateChanged();
    Q_EMIT worldReset();
}

void Session::wantMetrics(const QObject *who, int intervalMs)
{
    const bool known = m_wanted.contains(who);
    if (intervalMs > 0)
        m_wanted.insert(who, intervalMs);
    else
        m_wanted.remove(who);
    if (!known && intervalMs > 0)
        connect(who, &QObject::destroyed, this, [this, who] { wantMetrics(who, 0); });
    chooseInterval();
}

void Session::chooseInterval()
{
    const auto shortest = std::min_element(m_wanted.cbegin(), m_wanted.cend());
    const int interval = shortest == m_wanted.cend() ? 0 : *shortest;
    if (interval == m_interval)
        return;
    m_interval = interval;
    m_client.setMetricsInterval(interval);
}

}  // namespace manypath
