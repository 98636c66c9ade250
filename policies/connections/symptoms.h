// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics.h"

#include <chrono>
#include <optional>

namespace manypath::connections {

// What a subflow's counters tell of its path. All start over when they are given another subflow's.

/// How much of what was sent had to be sent again.
class LossShare {
public:
    /// Percent of the bytes sent since the last answer, once there are enough of them to judge.
    [[nodiscard]] std::optional<double> take(const SubflowMetrics &metrics)
    {
        if (metrics.cookie != m_cookie || metrics.bytesSent < m_sent) {
            m_cookie = metrics.cookie;
            start(metrics);
            return std::nullopt;
        }
        const std::uint64_t sent = metrics.bytesSent - m_sent;
        if (sent < enoughBytes)
            return std::nullopt;
        const std::uint64_t again = metrics.bytesRetransmitted - m_sentAgain;
        start(metrics);
        return 100.0 * static_cast<double>(again) / static_cast<double>(sent);
    }

private:
    static constexpr std::uint64_t enoughBytes = 20'000;  // some fourteen segments

    void start(const SubflowMetrics &metrics)
    {
        m_sent = metrics.bytesSent;
        m_sentAgain = metrics.bytesRetransmitted;
    }

    std::uint64_t m_cookie = 0;
    std::uint64_t m_sent = 0;
    std::uint64_t m_sentAgain = 0;
};

/// Since when data has waited for the peer without any of it being acknowledged.
class Silence {
public:
    /// Nothing: no data waits. As exact as the samples are frequent, and never too early.
    [[nodiscard]] std::optional<std::chrono::microseconds> take(const SubflowMetrics &metrics, std::chrono::microseconds now)
    {
        if (metrics.cookie != m_cookie || metrics.bytesAcked != m_acked || metrics.unacked == 0)
            m_since.reset();
        m_cookie = metrics.cookie;
        m_acked = metrics.bytesAcked;
        if (metrics.unacked > 0 && !m_since)
            m_since = now;
        return m_since;
    }

private:
    std::uint64_t m_cookie = 0;
    std::uint64_t m_acked = 0;
    std::optional<std::chrono::microseconds> m_since;
};

/// Since when one side has sent by other subflows and nothing by this one, although those are backup and this one isn't: its kernel has
/// found out that this one is dead.
class Avoidance {
public:
    /// `bytes` of one direction by this subflow, and by all `others`. Nothing: all is as it should be, as far as can be seen.
    [[nodiscard]] std::optional<std::chrono::microseconds> take(std::uint64_t cookie, std::uint64_t bytes, std::uint64_t others,
                                                                std::chrono::microseconds now)
    {
        if (cookie != m_cookie || bytes != m_bytes || others < m_others) {
            m_cookie = cookie;
            m_bytes = bytes;
            m_others = others;
            m_since.reset();
        }
        if (others > m_others && !m_since)
            m_since = now;
        return others - m_others >= enoughBytes ? m_since : std::nullopt;
    }

private:
    static constexpr std::uint64_t enoughBytes = 20'000;

    std::uint64_t m_cookie = 0;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_others = 0;
    std::optional<std::chrono::microseconds> m_since;
};

}  // namespace manypath::connections
