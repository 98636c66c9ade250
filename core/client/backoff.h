// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace manypath {

/// How long to wait before the next try: 250 ms at first, doubling to 5 s.
class Backoff {
public:
    static constexpr std::chrono::milliseconds first{250};
    static constexpr std::chrono::milliseconds last{5000};

    [[nodiscard]] std::chrono::milliseconds next()
    {
        const auto delay = m_delay;
        m_delay = std::min(m_delay * 2, last);
        return delay;
    }
    void reset() { m_delay = first; }

private:
    std::chrono::milliseconds m_delay = first;
};

}  // namespace manypath
