// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics.h"

namespace manypath {

void MetricsTable::apply(const MetricsSample &sample)
{
    const double seconds = m_lastTimeUs > 0 ? static_cast<double>(sample.timeUs - m_lastTimeUs) / 1e6 : 0;
    const auto rate = [seconds](std::uint64_t before, std::uint64_t now) {
        return seconds > 0 && now > before ? static_cast<double>(now - before) / seconds : 0;
    };
    for (const SubflowMetrics &metrics : sample.subflows) {
        Row &row = m_subflows[metrics.cookie];
        const bool known = row.metrics.cookie != 0;
        row.rates = known ? Rates{rate(row.metrics.bytesDelivered(), metrics.bytesDelivered()), rate(row.metrics.bytesReceived, metrics.bytesReceived)}
                          : Rates{};
        row.metrics = metrics;
        row.timeUs = sample.timeUs;
    }
    for (const ConnectionMetrics &metrics : sample.connections)
        m_connections.insert(metrics.token, metrics);
    m_lastTimeUs = sample.timeUs;
}

void MetricsTable::clear()
{
    *this = {};
}

const SubflowMetrics *MetricsTable::subflow(std::uint64_t cookie) const
{
    const auto row = m_subflows.constFind(cookie);
    return row == m_subflows.constEnd() ? nullptr : &row->metrics;
}

const ConnectionMetrics *MetricsTable::connection(Token token) const
{
    const auto row = m_connections.constFind(token);
    return row == m_connections.constEnd() ? nullptr : &*row;
}

MetricsTable::Rates MetricsTable::subflowRates(std::uint64_t cookie) const
{
    const auto row = m_subflows.constFind(cookie);
    return row == m_subflows.constEnd() || row->timeUs != m_lastTimeUs ? Rates{} : row->rates;
}

MetricsTable::Rates MetricsTable::connectionRates(const Connection &connection) const
{
    Rates sum;
    for (const Subflow &subflow : connection.subflows) {
        const Rates rates = subflowRates(subflow.cookie);
        sum.sendBytesPerSecond += rates.sendBytesPerSecond;
        sum.receiveBytesPerSecond += rates.receiveBytesPerSecond;
    }
    return sum;
}

std::optional<double> MetricsTable::share(const Connection &connection, std::uint64_t cookie) const
{
    double total = 0;
    double own = 0;
    for (const Subflow &subflow : connection.subflows) {
        const SubflowMetrics *metrics = this->subflow(subflow.cookie);
        if (!metrics)
            continue;
        const double bytes = static_cast<double>(metrics->bytesDelivered()) + static_cast<double>(metrics->bytesReceived);
        total += bytes;
        if (subflow.cookie == cookie)
            own = bytes;
    }
    if (total <= 0)
        return std::nullopt;
    return own / total;
}

}  // namespace manypath
