// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/endpoints/endpointspolicy.h"

#include "core/overloaded.h"
#include "policies/endpoints/limits.h"

#include <algorithm>

namespace manypath::endpoints {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Connections come and go by the thousand. What the plan takes from them (lost subflows) can wait for this long.
constexpr std::chrono::microseconds connectionsRest = 1s;
// An endpoint that is planned for so long was refused. The kernel's other reasons show in the World.
constexpr std::chrono::microseconds laminarPatience = 1s;
constexpr qsizetype remarksAtMost = 64;

// Why nothing can be done at all; empty when something can.
QList<Remark> obstacles(const World &world)
{
    // A machine without any interface, not even loopback, is one that has not been looked at yet.
    if (world.interfaces().empty())
        return {{u"interfaces"_s, u"none is known yet"_s}};
    if (!world.health().pathManagerAvailable)
        return {{u"path manager"_s, u"this kernel's path manager can't be reached, so nothing is done"_s}};
    if (!world.health().privileged)
        return {{u"helper"_s, u"it lacks CAP_NET_ADMIN, so nothing is done"_s}};
    return {};
}

QList<Remark> remarksOnSettings(const KernelSettings &settings)
{
    QList<Remark> remarks;
    if (!settings.available())
        return remarks;
    if (!settings.enabled())
        remarks.append({u"net.mptcp.enabled"_s, u"MPTCP is switched off: endpoints are kept, and no new connection uses them"_s});
    if (settings.pathManager() == PathManager::Userspace)
        remarks.append({u"path manager"_s, u"new connections have the userspace path manager, which takes no notice of endpoints"_s});
    return remarks;
}

bool addsLaminar(const Decision &decision)
{
    const auto *addition = std::get_if<AddEndpoint>(&decision.action);
    return addition && hasFlag(addition->endpoint.flags, EndpointFlag::Laminar);
}

void shorten(QList<Remark> &remarks)
{
    if (remarks.size() <= remarksAtMost)
        return;
    const qsizetype more = remarks.size() - remarksAtMost + 1;
    remarks.resize(remarksAtMost - 1);
    remarks.append({u"%1 more"_s.arg(more), u"left out here for length"_s});
}

}  // namespace

EndpointsPolicy::EndpointsPolicy(const Parameters &parameters)
    : m_parameters(parameters)
{
}

// Most events are about connections, which change no endpoint. They are counted together.
bool EndpointsPolicy::isTimeFor(const Event &event, std::chrono::microseconds now)
{
    const auto later = [&] {
        m_lookAt = m_lookAt.value_or(now + connectionsRest);
        return now >= *m_lookAt;
    };
    return std::visit(Overloaded{
                          [&](const PmEvent &pm) { return pm.token && later(); },
                          [&](const ConnectionUpdated &) { return later(); },
                          [&](const ConnectionGone &) { return later(); },
                          [&](const SubflowUpdated &) { return later(); },
                          [&](const SubflowGone &) { return later(); },
                          [&](const MetricsSampled &) { return m_lookAt && now >= *m_lookAt; },
                          [](const ActionAnswered &) { return false; },  // the World says more
                          [](const auto &) { return true; },
                      },
                      event);
}

EndpointFlags EndpointsPolicy::flags() const
{
    const EndpointFlags all = m_parameters.flags();
    const EndpointFlags without = all & ~static_cast<EndpointFlags>(EndpointFlag::Laminar);
    return m_kernelLacksLaminar && without != 0 ? without : all;
}

Plan EndpointsPolicy::plan(const World &world, std::chrono::microseconds now)
{
    Plan plan = planEndpoints(world, m_parameters, flags());
    if (std::none_of(plan.decisions.begin(), plan.decisions.end(), addsLaminar)) {
        m_laminarSince.reset();
    } else if (now - m_laminarSince.value_or(now) < laminarPatience) {
        m_laminarSince = m_laminarSince.value_or(now);
    } else {
        m_kernelLacksLaminar = true;
        m_laminarSince.reset();
        plan = planEndpoints(world, m_parameters, flags());
    }
    if (m_kernelLacksLaminar)
        plan.remarks.append({u"laminar"_s, u"this kernel takes no endpoints with it, so they are made without"_s});

    const LimitsPlan limits = planLimits(world, m_parameters, plan.subflowEndpoints);
    if (limits.raise)
        plan.decisions.prepend(*limits.raise);
    if (limits.lower)
        plan.decisions.append(*limits.lower);
    plan.remarks.append(limits.remarks);
    return plan;
}

Decisions EndpointsPolicy::decide(const World &world, const Event &event, std::chrono::microseconds now)
{
    if (!isTimeFor(event, now))
        return {};
    m_lookAt.reset();
    Decisions decisions;
    decisions.remarks = obstacles(world);
    if (!decisions.remarks->isEmpty()) {
        m_laminarSince.reset();
        m_renewal = {};
        return decisions;
    }
    const Plan planned = plan(world, now);
    const Renewal::Outcome renewal = m_renewal.check(world, planned.settled, now);
    decisions.decisions = planned.decisions + renewal.decisions;
    decisions.remarks = remarksOnSettings(world.settings()) + planned.remarks + renewal.remarks;
    shorten(*decisions.remarks);
    return decisions;
}

std::optional<std::chrono::microseconds> EndpointsPolicy::wakeUp() const
{
    std::optional<std::chrono::microseconds> earliest;
    const auto laminar = m_laminarSince ? std::optional(*m_laminarSince + laminarPatience) : std::nullopt;
    for (const auto &time : {m_lookAt, laminar, m_renewal.next()}) {
        if (time)
            earliest = earliest ? std::min(*earliest, *time) : *time;
    }
    return earliest;
}

}  // namespace manypath::endpoints
