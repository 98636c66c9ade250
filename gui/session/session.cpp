// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/session.h"

#include "gui/diary/diary.h"
#include "gui/diary/diarykeeper.h"
#include "gui/stateline.h"

#include <algorithm>
#include <chrono>

namespace manypath {

Session::Session(HelperClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_diary(std::make_unique<Diary>())
    , m_keeper(std::make_unique<DiaryKeeper>(client, *m_diary))
{
    connect(&m_client, &HelperClient::stateChanged, this, &Session::stateChanged);
    connect(&m_client, &HelperClient::worldReset, this, &Session::worldReset);
    connect(&m_client, &HelperClient::worldChanged, this, &Session::worldChanged);
    connect(&m_client, &HelperClient::metricsSampled, this, &Session::metricsSampled);
}

Session::~Session() = default;

const Diary &Session::diary() const
{
    return *m_diary;
}

HelperClient::State Session::state() const
{
    return m_client.state();
}

const World &Session::world() const
{
    return m_client.world();
}

const MetricsTable &Session::metrics() const
{
    static const MetricsTable nothingMeasured;
    return state() == HelperClient::State::Ready ? m_client.metrics() : nothingMeasured;
}

std::int64_t Session::nowUs() const
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

QString Session::whyReadOnly() const
{
    return manypath::whyReadOnly(state(), world());
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
