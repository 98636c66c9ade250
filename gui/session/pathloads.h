// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics.h"
#include "core/world.h"

#include <QHash>

namespace manypath {

/// How much each interface carries, levelled over some ten seconds: what a person would say, not what the last second was.
class PathLoads {
public:
    /// Takes in the round that `metrics` holds now. Call once a round.
    void add(const World &world, const MetricsTable &metrics, std::int64_t timeUs);
    void clear() { *this = {}; }

    /// Bytes per second, both ways; 0 for an interface that is not in any subflow.
    [[nodiscard]] double of(int interfaceIndex) const { return m_loads.value(interfaceIndex); }

    bool operator==(const PathLoads &) const = default;

private:
    QHash<int, double> m_loads;
    std::int64_t m_timeUs = 0;
};

}  // namespace manypath
