// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"

#include <QRandomGenerator>

namespace manypath {

/// A World to which things keep happening, all of them possible: for models that must follow whatever comes.
class RandomWorld {
public:
    explicit RandomWorld(quint32 seed);

    [[nodiscard]] const World &world() const { return m_world; }
    [[nodiscard]] const MetricsTable &metrics() const { return m_metrics; }

    /// Lets one to eight things happen.
    void step();
    /// Another World, as after a helper restart that took a while: some connections are the same, some not.
    void restart();

private:
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    [[nodiscard]] Event randomEvent();
    [[nodiscard]] Connection randomConnection(Token token);
    [[nodiscard]] Subflow randomSubflow();
    [[nodiscard]] Token knownToken();
    void measure();

    QRandomGenerator m_random;
    World m_world;
    MetricsTable m_metrics;
    std::int64_t m_timeUs = 0;
    std::uint64_t m_bytes = 0;
};

}  // namespace manypath
