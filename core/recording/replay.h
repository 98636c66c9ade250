// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/journal.h"
#include "core/policy/policy.h"
#include "core/recording/recording.h"

#include <functional>

namespace manypath {

/// What a policy decided while a recording was played.
struct ReplayStep {
    std::int64_t timeUs = 0;  ///< CLOCK_REALTIME, as recorded
    Cause cause;
    QList<Decision> decisions;  ///< those that it had not decided before them as well
};

/// Plays a recording through `policy`, whose choice is `choice`, as if it had been in force then. Its decisions are answered as
/// done, at once, and have no effect on the World: that goes on as it was recorded. Steps come in order, those that decide nothing
/// not at all. `world` is how things are at a step. The error is the policy's: an exception, or that it never comes to rest.
[[nodiscard]] Result<void> replay(const Recording &recording, const PolicyChoice &choice, Policy &policy,
                                  const std::function<void(const World &world, const ReplayStep &step)> &told);

}  // namespace manypath
