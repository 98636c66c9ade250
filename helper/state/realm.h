// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace manypath {

/// Where the kernel's MPTCP state lives and how long: a network namespace, until the next boot.
struct Realm {
    QString bootId;                  ///< /proc/sys/kernel/random/boot_id
    std::uint64_t networkNamespace = 0;  ///< inode of /proc/self/ns/net

    /// Of this process. An error where /proc doesn't tell.
    [[nodiscard]] static Result<Realm> current();

    bool operator==(const Realm &) const = default;
};

/// A moment that means the same to the next process, as long as the machine has not been started anew.
struct BootTime {
    QString bootId;
    std::int64_t milliseconds = 0;  ///< since the boot, time asleep included (CLOCK_BOOTTIME)

    [[nodiscard]] static Result<BootTime> now();

    bool operator==(const BootTime &) const = default;
};

}  // namespace manypath
