// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"
#include "helper/policy/policyregistry.h"

namespace manypath {

/// What a policy decides about `world` when it comes into force there; nothing is carried out. An exception of the policy's is an
/// Error.
[[nodiscard]] Result<Decisions> tryPolicy(const PolicyRegistry &registry, World world, const PolicyChoice &choice);

}  // namespace manypath
