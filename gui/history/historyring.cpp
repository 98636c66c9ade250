// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historyring.h"

#include <algorithm>

namespace manypath {

namespace {

constexpr std::int64_t second = 1'000'000;

// Takes one more into a mean of `before`.
void mix(float &mean, float value, int before)
{
    mean += (value - mean) / static_cast<float>(before + 1);
}

}  // namespace

HistoryRing::HistoryRing(std::int64_t stretchUs, int capacity)
    : m_stretchUs(stretchUs)
    , m_capacity(capacity)
{
}

const HistoryPoint &HistoryRing::at(int place) const
{
    const std::size_t wanted = m_oldest + static_cast<std::size_t>(place);
    return m_points[wanted < m_points.size() ? wanted : wanted - m_points.size()];
}

HistoryPoint &HistoryRing::last()
{
    return m_points[m_oldest == 0 ? m_points.size() - 1 : m_oldest - 1];
}

void HistoryRing::add(const HistoryPoint &point)
{
    if (!m_points.empty()) {
        HistoryPoint &newest = last();
        if (point.timeUs <= newest.timeUs)
            return;
        if (stretchOf(point.timeUs) == stretchOf(newest.timeUs)) {
            newest.timeUs = point.timeUs;
            mix(newest.receiveRate, point.receiveRate, m_merged);
            mix(newest.sendRate, point.sendRate, m_merged);
            mix(newest.cwnd, point.cwnd, m_merged);
            mix(newest.retransmissions, point.retransmissions, m_merged);
            if (newest.rttUs <= 0)
                newest.rttUs = point.rttUs;
            else if (point.rttUs > 0)
                mix(newest.rttUs, point.rttUs, m_merged);
            ++m_merged;
            return;
        }
    }
    m_merged = 1;
    if (size() < m_capacity) {
        m_points.push_back(point);
        return;
    }
    m_points[m_oldest] = point;
    m_oldest = (m_oldest + 1) % m_points.size();
}

void HistoryRing::forgetAfter(std::int64_t timeUs)
{
    if (m_points.empty() || last().timeUs <= timeUs)
        return;
    std::rotate(m_points.begin(), m_points.begin() + static_cast<std::ptrdiff_t>(m_oldest), m_points.end());
    m_oldest = 0;
    const auto younger = std::find_if(m_points.begin(), m_points.end(), [timeUs](const HistoryPoint &point) { return point.timeUs > timeUs; });
    m_points.erase(younger, m_points.end());
    m_merged = 1;
}

HistorySeries::HistorySeries()
    : m_fine(second, 300)
    , m_coarse(10 * second, 360)
{
}

void HistorySeries::add(const HistoryPoint &point)
{
    m_fine.add(point);
    m_coarse.add(point);
}

void HistorySeries::forgetAfter(std::int64_t timeUs)
{
    m_fine.forgetAfter(timeUs);
    m_coarse.forgetAfter(timeUs);
}

const HistoryRing &HistorySeries::reaching(std::int64_t spanUs) const
{
    return spanUs <= m_fine.spanUs() ? m_fine : m_coarse;
}

}  // namespace manypath
