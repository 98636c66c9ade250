// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Part of programs built with AddressSanitizer only. QThread::wait() returns before the thread has given back the last of what it has;
// where it doesn't get the processor just then, LeakSanitizer, which looks as the program ends, tells that as a leak.

#include <chrono>
#include <filesystem>
#include <system_error>
#include <thread>

namespace {

std::ptrdiff_t threads()
{
    std::error_code error;
    const std::filesystem::directory_iterator tasks("/proc/self/task", error);
    return error ? 1 : std::distance(begin(tasks), end(tasks));
}

// After all that main() and the libraries have made is destroyed, and before LeakSanitizer looks.
[[gnu::destructor]] void awaitOtherThreads()
{
    using namespace std::chrono_literals;
    constexpr int patience = 200;  // a thread that goes on is none of this one's business
    for (int round = 0; round < patience && threads() > 1; ++round)
        std::this_thread::sleep_for(1ms);
}

}  // namespace
