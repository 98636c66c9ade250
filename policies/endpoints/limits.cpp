// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/endpoints/limits.h"

#include <algorithm>

namespace manypath::endpoints {

using namespace Qt::StringLiterals;

namespace {

// What the policy itself needs. Any endpoint may be the one a connection has no subflow from yet, also the only one.
Limits neededLimits(const World &world, const Parameters &parameters, std::uint32_t subflowEndpoints)
{
    if (!parameters.raiseLimits)
        return {0, 0};
    // A kernel that holds more endpoints than eight takes higher limits as well, up to 64.
    const std::uint32_t highest = world.endpoints().size() > kernelMinimum ? Steering::maximumSubflowsPerConnection : kernelMinimum;
    return {std::min(subflowEndpoints + parameters.acceptAnnounced, highest), std::min(parameters.acceptAnnounced, highest)};
}

QString raiseReason(const SetLimits &raise, std::uint32_t subflowEndpoints)
{
    if (!raise.subflows)
        return u"the policy accepts announced addresses"_s;
    return subflowEndpoints == 1 ? u"an endpoint opens subflows"_s : u"%1 endpoints open subflows"_s.arg(subflowEndpoints);
}

void remarkTooSmall(QList<Remark> &remarks, const QString &name, std::uint32_t current, std::uint32_t needed)
{
    if (current < needed) {
        remarks.append({u"limit %1"_s.arg(name),
                        u"%1 was set by a person, and stays; the endpoints could use %2"_s.arg(current).arg(needed)});
    }
}

}  // namespace

LimitsPlan planLimits(const World &world, const Parameters &parameters, std::uint32_t subflowEndpoints)
{
    const Steering &steering = world.steering();
    const Limits current = world.limits();
    const Limits needed = neededLimits(world, parameters, subflowEndpoints);
    const Limits wanted{std::max(needed.subflows, steering.limitsOfOthers.subflows),
                        std::max(needed.addAddressAccepted, steering.limitsOfOthers.addAddressAccepted)};
    LimitsPlan plan;
    SetLimits raise;
    SetLimits lower;
    const auto compare = [](std::uint32_t now, std::uint32_t then, std::optional<std::uint32_t> &up, std::optional<std::uint32_t> &down) {
        if (then > now)
            up = then;
        else if (then < now)
            down = then;
    };
    if (steering.subflowLimit)
        remarkTooSmall(plan.remarks, u"subflows"_s, current.subflows, needed.subflows);
    else
        compare(current.subflows, wanted.subflows, raise.subflows, lower.subflows);
    if (steering.addAddressLimit)
        remarkTooSmall(plan.remarks, u"add_addr_accepted"_s, current.addAddressAccepted, needed.addAddressAccepted);
    else
        compare(current.addAddressAccepted, wanted.addAddressAccepted, raise.addAddressAccepted, lower.addAddressAccepted);

    if (raise != SetLimits{})
        plan.raise = Decision{raise, raiseReason(raise, subflowEndpoints)};
    if (lower != SetLimits{})
        plan.lower = Decision{lower, u"fewer are needed now"_s};
    const bool answersAnnounced = parameters.fullmesh || parameters.laminar;
    if (answersAnnounced && std::max(wanted.addAddressAccepted, current.addAddressAccepted) == 0) {
        plan.remarks.append({u"limit add_addr_accepted"_s,
                             u"it is 0, so no announced address is used: the parameter accept-announced can raise it"_s});
    }
    return plan;
}

}  // namespace manypath::endpoints
