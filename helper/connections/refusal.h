// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/action.h"
#include "core/world.h"
#include "helper/netlink/exchange.h"

namespace manypath {

/// The kernel's refusal of an action on a connection: its errno and words, and what they mean for this action. Unavailable where
/// the kernel gave no answer, NotSupported where it has no such command.
[[nodiscard]] Error explainRefusal(const World &world, const Action &action, const netlink::Acknowledgement &refusal);

}  // namespace manypath
