// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/pathloads.h"

#include <cmath>

namespace manypath {

void PathLoads::add(const World &world, const MetricsTable &metrics, std::int64_t timeUs)
{
    constexpr double memory = 10;  // seconds
    QHash<int, double> now;
    for (const auto &[token, connection] : world.connections()) {
        for (const Subflow &subflow : connection.subflows) {
            const MetricsTable::Rates rates = metrics.subflowRates(subflow.cookie);
            now[subflow.interfaceIndex] += rates.receiveBytesPerSecond + rates.sendBytesPerSecond;
        }
    }
    const double seconds = static_cast<double>(timeUs - m_timeUs) / 1e6;
    const double kept = m_timeUs > 0 && seconds > 0 ? std::exp(-seconds / memory) : 0;
    for (auto load = now.begin(); load != now.end(); ++load)
        *load = m_loads.contains(load.key()) ? kept * m_loads.value(load.key()) + (1 - kept) * *load : *load;
    m_loads = now;
    m_timeUs = timeUs;
}

}  // namespace manypath
