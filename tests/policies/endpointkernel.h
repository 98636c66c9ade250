// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

#include <random>

namespace manypath::testing {

/// The endpoints and limits of a kernel, with its rules for refusing, and interfaces that change at random. It does what the
/// helper does besides: records what policies made, and finds the kernel's capacity when one more is refused. Repeatable by seed.
class EndpointKernel {
public:
    explicit EndpointKernel(std::uint32_t seed);

    [[nodiscard]] World world() const;

    /// Something happens to interfaces, roles or what others have made.
    void step();
    /// Carries an action of a policy out: whether the kernel took it.
    bool perform(const Action &action);

    [[nodiscard]] int below(int limit);
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    std::uint32_t capacity = 8;     ///< endpoints
    std::uint32_t highestLimit = 8;
    bool takesLaminar = true;

private:
    bool take(const AddEndpoint &action);
    bool take(const ChangeEndpoint &action);
    bool take(const RemoveEndpoint &action);
    bool take(const SetLimits &action);

    [[nodiscard]] Address address();
    [[nodiscard]] Interface interface(int index);
    void changeForeign();

    std::mt19937 m_random;
    std::map<int, Interface> m_interfaces;
    std::map<std::uint8_t, Endpoint> m_endpoints;
    Limits m_limits{2, 0};
    Health m_health;
    Steering m_steering;
};

}  // namespace manypath::testing
