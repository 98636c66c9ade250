// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demohistory.h"

#include "tests/gui/demoworld.h"

#include <cmath>

namespace manypath::demo {

namespace {

constexpr int rounds = 300;
constexpr int lostAt = 130;
constexpr int backAt = 205;
constexpr std::int64_t second = 1'000'000;
const QString ethernet = QStringLiteral("enp0s31f6");

std::uint64_t scaled(std::uint64_t value, double factor)
{
    return static_cast<std::uint64_t>(static_cast<double>(value) * factor);
}

}  // namespace

void fillHistory(HistoryStore &history, std::int64_t nowUs)
{
    const World start = world();
    const std::int64_t startUs = nowUs - rounds * second;
    history.reset(start, startUs);
    QHash<std::uint64_t, int> interfaceOf;
    for (const auto &[token, connection] : start.connections()) {
        for (const Subflow &subflow : connection.subflows)
            interfaceOf.insert(subflow.cookie, subflow.interfaceIndex);
    }
    const MetricsSample unit = sample(1 - 600);  // what each subflow moves in a second
    Interface cable = *start.interfaceByName(ethernet);
    MetricsTable metrics;
    MetricsSample total = unit;
    std::uint64_t sequence = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::int64_t timeUs = startUs + round * second;
        const bool lost = round >= lostAt && round < backAt;
        if (round == lostAt || round == backAt) {
            cable.carrier = !lost;
            history.take(QList<Change>{{++sequence, timeUs, InterfaceUpdated{cable}}});
        }
        for (qsizetype i = 0; i < total.subflows.size(); ++i) {
            SubflowMetrics &row = total.subflows[i];
            const SubflowMetrics &step = unit.subflows.at(i);
            const bool onCable = interfaceOf.value(row.cookie) == cable.index;
            const double x = round + 40.0 * static_cast<double>(row.cookie);
            const double ramp = onCable && round >= backAt ? std::min(1.0, (round - backAt) / 12.0) : 1;
            const double waves = 0.86 + 0.1 * std::sin(x / 19) + 0.03 * std::sin(x / 6.7);
            const double factor = lost ? (onCable ? 0 : 1.35 * waves) : ramp * waves;
            row.bytesReceived += scaled(step.bytesReceived, factor);
            row.bytesSent += scaled(step.bytesSent, factor);
            row.bytesAcked = row.bytesSent;
            row.rttUs = static_cast<std::uint32_t>(step.rttUs * (1 + 0.12 * std::sin(x / 11) + 0.02 * std::sin(x / 4.1) + (lost && !onCable ? 0.25 : 0)));
            row.cwnd = static_cast<std::uint32_t>(10 + 40 * factor + 6 * std::sin(x / 7));
            if (round == lostAt || (lost && !onCable && round % 9 == 0))
                row.retransmissions += 4;
        }
        total.timeUs = (600 - rounds + 3 + round) * second;
        metrics.apply(total);
        history.take(metrics, total.timeUs, timeUs);
    }
}

}  // namespace manypath::demo
