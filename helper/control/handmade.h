// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "helper/state/configuration.h"

namespace manypath {

/// What brings endpoints that a person made back: those in `awaited`, which this boot has not seen yet, as soon as their interface is
/// there; and those whose interface went and came back with another index. Pure.
[[nodiscard]] QList<Decision> restoreHandMade(const World &world, const QList<HandMadeEndpoint> &wanted, const QList<HandMadeEndpoint> &awaited);

/// As it is to be remembered. `chosenId`: the person chose the id.
[[nodiscard]] HandMadeEndpoint handMade(const World &world, const Endpoint &endpoint, bool chosenId);

}  // namespace manypath
