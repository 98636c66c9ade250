// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <ctime>

namespace manypath {

/// CLOCK_BOOTTIME in microseconds: goes on while the machine sleeps, and is the same in all processes.
[[nodiscard]] inline std::int64_t bootTimeUs()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::int64_t{now.tv_sec} * 1'000'000 + now.tv_nsec / 1000;
}

}  // namespace manypath
