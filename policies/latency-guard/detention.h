// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <optional>

namespace manypath::connections {

/// Whether an interface has to stand back, why, and until when: longer each time, unless it did well for long between.
class Detention {
public:
    void begin(const QString &reason, std::chrono::microseconds now, std::chrono::microseconds firstTime)
    {
        const bool didWell = m_until && now - *m_until >= m_time;
        m_time = !m_until || didWell ? firstTime : std::min(2 * m_time, std::max(firstTime, longest));
        m_until = now + m_time;
        m_reason = reason;
    }
    /// Before its time, for want of another.
    void lift(std::chrono::microseconds now)
    {
        if (lasts(now))
            m_until = now;
    }

    [[nodiscard]] bool lasts(std::chrono::microseconds now) const { return m_until && now < *m_until; }
    /// None: it never began.
    [[nodiscard]] std::optional<std::chrono::microseconds> until() const { return m_until; }
    [[nodiscard]] const QString &reason() const { return m_reason; }
    [[nodiscard]] std::chrono::microseconds time() const { return m_time; }

private:
    static constexpr std::chrono::microseconds longest = std::chrono::minutes(10);

    std::optional<std::chrono::microseconds> m_until;
    std::chrono::microseconds m_time{};
    QString m_reason;
};

}  // namespace manypath::connections
