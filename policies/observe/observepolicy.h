// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

namespace manypath {

/// Leaves everything to the kernel and to whoever else steers. Endpoints that another policy made stay as they are.
class ObservePolicy : public Policy {
public:
    [[nodiscard]] Decisions decide(const World &, const Event &, std::chrono::microseconds) override
    {
        Decisions nothing;
        nothing.remarks.emplace();
        return nothing;
    }
};

}  // namespace manypath
