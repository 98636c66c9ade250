// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace manypath {

/// What was measured of a subflow, or of an interface as the sum of its subflows, in a stretch of time: means over it.
struct HistoryPoint {
    std::int64_t timeUs = 0;    ///< the end of the stretch: CLOCK_REALTIME, microseconds
    float receiveRate = 0;      ///< bytes per second
    float sendRate = 0;
    float rttUs = 0;            ///< microseconds; of an interface the shortest; 0: unknown
    float cwnd = 0;             ///< congestion window, segments
    float retransmissions = 0;  ///< segments sent again per second
    bool afterGap = false;      ///< nobody measured just before: no line leads here

    bool operator==(const HistoryPoint &) const = default;
};

/// The latest points of one resolution. Points that fall into one stretch of time become one; the oldest go when it is full.
class HistoryRing {
public:
    /// Stretches of `stretchUs` microseconds, `capacity` of them at most. Takes memory as it fills.
    HistoryRing(std::int64_t stretchUs, int capacity);

    /// `point` is younger than those before; an older one is not taken.
    void add(const HistoryPoint &point);
    /// Forgets what is younger than `timeUs`.
    void forgetAfter(std::int64_t timeUs);

    [[nodiscard]] int size() const { return static_cast<int>(m_points.size()); }
    [[nodiscard]] const HistoryPoint &at(int place) const;  ///< the oldest first
    [[nodiscard]] std::int64_t spanUs() const { return m_stretchUs * m_capacity; }

private:
    [[nodiscard]] HistoryPoint &last();
    [[nodiscard]] std::int64_t stretchOf(std::int64_t timeUs) const { return timeUs / m_stretchUs; }

    std::int64_t m_stretchUs;
    int m_capacity;
    std::vector<HistoryPoint> m_points;
    std::size_t m_oldest = 0;   // its place in m_points, once that is full
    int m_merged = 0;           // how many points became the last one
};

/// The same at two resolutions: five minutes by the second, an hour by ten seconds.
class HistorySeries {
public:
    HistorySeries();

    void add(const HistoryPoint &point);
    void forgetAfter(std::int64_t timeUs);
    /// The finest ring that reaches back `spanUs`, or the longest.
    [[nodiscard]] const HistoryRing &reaching(std::int64_t spanUs) const;

private:
    HistoryRing m_fine;
    HistoryRing m_coarse;
};

}  // namespace manypath
