// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <optional>

namespace manypath {

/// What the kernel counts for a subflow (struct tcp_info). Counters start with the subflow and never go back.
struct SubflowMetrics {
    std::uint64_t cookie = 0;          ///< Subflow::cookie
    Token token = 0;
    std::uint32_t rttUs = 0;           ///< smoothed round-trip time, microseconds; 0: not measured yet
    std::uint32_t rttVarUs = 0;
    std::uint32_t minRttUs = 0;        ///< 0: not measured yet
    std::uint32_t cwnd = 0;            ///< congestion window, segments
    std::uint32_t mss = 0;             ///< bytes
    std::uint32_t unacked = 0;         ///< segments in flight
    std::uint32_t lost = 0;            ///< segments held for lost now
    std::uint32_t retransmissions = 0; ///< segments sent again, total
    std::uint64_t bytesSent = 0;       ///< payload, retransmissions included; 0 before 4.19
    std::uint64_t bytesReceived = 0;
    std::uint64_t bytesAcked = 0;
    std::uint64_t bytesRetransmitted = 0;
    std::uint64_t deliveryRate = 0;    ///< bytes per second
    std::uint64_t pacingRate = 0;      ///< bytes per second

    /// Payload that has reached the peer. The kernel counts the opening's SYN among the bytes acknowledged, and every
    /// repetition among those sent.
    [[nodiscard]] std::uint64_t bytesDelivered() const
    {
        return bytesSent > bytesRetransmitted ? std::min(bytesAcked, bytesSent - bytesRetransmitted) : 0;
    }

    bool operator==(const SubflowMetrics &) const = default;
};

/// What the kernel counts for a connection (struct mptcp_info). Kernels before 6.5 count nothing: there are no such rows.
struct ConnectionMetrics {
    Token token = 0;
    std::uint64_t bytesSent = 0;       ///< payload of the connection, each byte once
    std::uint64_t bytesReceived = 0;
    std::uint64_t bytesAcked = 0;
    std::uint64_t bytesRetransmitted = 0;  ///< sent again at MPTCP level, mostly on another subflow
    std::uint32_t retransmissions = 0;

    /// Payload that has reached the peer. After a fallback the kernel counts the SYN among the bytes acknowledged.
    [[nodiscard]] std::uint64_t bytesDelivered() const { return std::min(bytesAcked, bytesSent); }

    bool operator==(const ConnectionMetrics &) const = default;
};

/// One round of measuring. Rows that did not change since the round before may be left out.
struct MetricsSample {
    std::int64_t timeUs = 0;           ///< when the kernel was asked: CLOCK_MONOTONIC, microseconds
    QList<ConnectionMetrics> connections;
    QList<SubflowMetrics> subflows;

    bool operator==(const MetricsSample &) const = default;
};

/// The latest metrics and the rates between the last two rounds.
class MetricsTable {
public:
    struct Rates {
        double sendBytesPerSecond = 0;     ///< of SubflowMetrics::bytesDelivered()
        double receiveBytesPerSecond = 0;
    };

    /// Takes a round in. A row that `sample` leaves out did not change: its rates become 0.
    void apply(const MetricsSample &sample);
    /// Forgets what belongs to none of `connections`' subflows; for calling once in a while.
    template <typename Connections>
    void retain(const Connections &connections);
    void clear();

    [[nodiscard]] const SubflowMetrics *subflow(std::uint64_t cookie) const;
    [[nodiscard]] const ConnectionMetrics *connection(Token token) const;  ///< none where the kernel counts nothing
    [[nodiscard]] Rates subflowRates(std::uint64_t cookie) const;
    [[nodiscard]] Rates connectionRates(const Connection &connection) const;  ///< the sum over its subflows
    /// What part of the connection's bytes, delivered and received, a subflow carried: 0..1; nothing while there
    /// are none.
    [[nodiscard]] std::optional<double> share(const Connection &connection, std::uint64_t cookie) const;

private:
    struct Row {
        SubflowMetrics metrics;
        Rates rates;
        std::int64_t timeUs = 0;  ///< of the round the rates are of
    };

    QHash<std::uint64_t, Row> m_subflows;
    QHash<Token, ConnectionMetrics> m_connections;
    std::int64_t m_lastTimeUs = 0;
};

template <typename Connections>
void MetricsTable::retain(const Connections &connections)
{
    QHash<std::uint64_t, Row> subflows;
    QHash<Token, ConnectionMetrics> totals;
    for (const auto &[token, connection] : connections) {
        if (const auto total = m_connections.constFind(token); total != m_connections.constEnd())
            totals.insert(token, *total);
        for (const Subflow &subflow : connection.subflows) {
            if (const auto row = m_subflows.constFind(subflow.cookie); row != m_subflows.constEnd())
                subflows.insert(subflow.cookie, *row);
        }
    }
    m_subflows = std::move(subflows);
    m_connections = std::move(totals);
}

}  // namespace manypath
