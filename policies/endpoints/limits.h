// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/endpoints/plan.h"

namespace manypath::endpoints {

struct LimitsPlan {
    std::optional<Decision> raise;  ///< before endpoints are added: the kernel looks at the limits then only
    std::optional<Decision> lower;
    QList<Remark> remarks;
};

/// The path manager's limits for `subflowEndpoints` endpoints that open subflows. Never below what others set, never what a
/// person set through Manypath, and no higher than the kernel is known to take.
[[nodiscard]] LimitsPlan planLimits(const World &world, const Parameters &parameters, std::uint32_t subflowEndpoints);

}  // namespace manypath::endpoints
