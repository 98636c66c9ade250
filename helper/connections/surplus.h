// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

namespace manypath {

/// The kernel's userspace path manager takes as many subflows as the peer opens. Which of them are to go, and why: the one that
/// `event` says is established, if the peer opened it and the connection has more additional subflows than
/// Steering::subflowsPerConnection. `world` has taken `event` in already. Pure.
[[nodiscard]] QList<Decision> surplusSubflows(const World &world, const Event &event);

}  // namespace manypath
