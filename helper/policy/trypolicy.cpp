// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/policy/trypolicy.h"

#include "helper/policy/exceptions.h"

namespace manypath {

Result<Decisions> tryPolicy(const PolicyRegistry &registry, World world, const PolicyChoice &choice)
{
    const Result<std::unique_ptr<Policy>> policy = registry.create(choice);
    if (!policy)
        return policy.error();
    Steering steering = world.steering();
    steering.policy = choice;
    steering.outside.clear();
    const SteeringChanged comesIntoForce{steering};
    world.apply(comesIntoForce);
    const auto now = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch());
    Result<Decisions> decisions = guarded("decide()", [&] { return (*policy)->decide(world, comesIntoForce, now); });
    if (!decisions)
        return invalidArgument(QStringLiteral("The policy %1 failed: %2").arg(choice.name, decisions.error().message));
    return decisions;
}

}  // namespace manypath
