// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "policies/endpoints/parameters.h"

namespace manypath::endpoints {

/// How the kernel's endpoints get from what they are to what they should be.
struct Plan {
    QList<Decision> decisions;
    QList<Remark> remarks;
    QList<Endpoint> settled;  ///< ours that are as they should be
    std::uint32_t subflowEndpoints = 0;  ///< endpoints that open subflows, of whatever owner, once that is done
};

/// As many endpoints as every kernel takes, and as high as every kernel's limits go.
inline constexpr std::uint32_t kernelMinimum = 8;

/// `flags`: of all endpoints to be, the roles' backup flag aside. Only endpoints that belong to policies are changed or removed.
/// A pure function of its arguments: once its decisions are carried out, there are no further ones.
[[nodiscard]] Plan planEndpoints(const World &world, const Parameters &parameters, EndpointFlags flags);

}  // namespace manypath::endpoints
