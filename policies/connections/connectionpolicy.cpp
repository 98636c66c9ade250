// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/connections/connectionpolicy.h"

#include "core/overloaded.h"

#include <algorithm>

namespace manypath::connections {

using namespace Qt::StringLiterals;
using std::chrono::microseconds;

namespace {

enum class Scope : std::uint8_t { Nothing, Due, Connection, Everything };

// What an event may have changed for plans.
Scope scopeOf(const Event &event)
{
    return std::visit(Overloaded{
                          [](const PmEvent &pm) { return pm.token ? Scope::Connection : Scope::Nothing; },
                          [](const ConnectionUpdated &) { return Scope::Connection; },
                          [](const ConnectionGone &) { return Scope::Connection; },
                          [](const SubflowUpdated &) { return Scope::Connection; },
                          [](const SubflowGone &) { return Scope::Connection; },
                          [](const ActionAnswered &) { return Scope::Connection; },
                          [](const InterfaceUpdated &) { return Scope::Everything; },
                          [](const InterfaceRemoved &) { return Scope::Everything; },
                          [](const SteeringChanged &) { return Scope::Everything; },
                          [](const SettingsChanged &) { return Scope::Everything; },
                          [](const HealthChanged &) { return Scope::Everything; },
                          [](const MetricsSampled &) { return Scope::Due; },
                          [](const auto &) { return Scope::Nothing; },
                      },
                      event);
}

// The kernel tells a connection's path manager only when it is looked at; until then it is the one that new ones get.
bool isUserspace(const World &world, const Connection &connection)
{
    const PathManager known = connection.pathManager;
    return (known == PathManager::Unknown ? world.settings().pathManager() : known) == PathManager::Userspace;
}

bool isOwnAddress(const World &world, const Address &address)
{
    return std::any_of(world.interfaces().begin(), world.interfaces().end(),
                       [&](const auto &entry) { return entry.second.hasAddress(address); });
}

bool canSteer(const World &world, const Connection &connection)
{
    return connection.state == Connection::State::Established && !connection.fallback && isUserspace(world, connection)
        && !connection.remote.address.isLoopback() && !isOwnAddress(world, connection.remote.address);
}

}  // namespace

ConnectionPolicy::ConnectionPolicy(std::unique_ptr<Strategy> strategy, const paths::SurveyOptions &options)
    : m_strategy(std::move(strategy))
    , m_options(options)
{
}

ConnectionPolicy::~ConnectionPolicy() = default;

Decisions ConnectionPolicy::decide(const World &world, const Event &event, microseconds now)
{
    Decisions decisions;
    switch (scopeOf(event)) {
    case Scope::Nothing:
        break;
    case Scope::Connection: {
        const Token token = eventToken(event).value_or(0);
        if (const auto *answer = std::get_if<ActionAnswered>(&event)) {
            if (const auto followed = m_followed.find(token); followed != m_followed.end())
                followed->second.course.take(*answer, now);
            m_strategy->answered(*answer);
        }
        if (const Connection *connection = world.connection(token))
            lookAt(world, *connection, now, decisions);
        else
            forget(token);
        break;
    }
    case Scope::Everything:
        // Waking up comes as a change of steering that changes nothing.
        if (std::holds_alternative<SteeringChanged>(event) && m_steering == world.steering()) {
            lookAtDue(world, now, decisions);
            break;
        }
        m_steering = world.steering();
        m_survey.reset();
        lookAtAll(world, now, decisions);
        decisions.remarks = remarks(world);
        break;
    case Scope::Due:
        if (m_strategy->samplePeriod()) {
            m_metrics.apply(std::get<MetricsSampled>(event).sample);
            m_metrics.retain(world.connections());
            lookAtAll(world, now, decisions);
        } else {
            lookAtDue(world, now, decisions);
        }
        break;
    }
    return decisions;
}

std::optional<microseconds> ConnectionPolicy::wakeUp() const
{
    return m_due.empty() ? std::nullopt : std::optional(m_due.begin()->first);
}

void ConnectionPolicy::lookAtAll(const World &world, microseconds now, Decisions &decisions)
{
    QList<Token> gone;
    for (const auto &[token, followed] : m_followed) {
        if (!world.connection(token))
            gone.append(token);
    }
    for (const Token token : std::as_const(gone))
        forget(token);
    for (const auto &[token, connection] : world.connections())
        lookAt(world, connection, now, decisions);
}

void ConnectionPolicy::lookAtDue(const World &world, microseconds now, Decisions &decisions)
{
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const Token token = m_due.begin()->second;
        setDue(token, m_followed.at(token), std::nullopt);
        if (const Connection *connection = world.connection(token))
            lookAt(world, *connection, now, decisions);
        else
            forget(token);
    }
}

void ConnectionPolicy::lookAt(const World &world, const Connection &connection, microseconds now, Decisions &decisions)
{
    // The number of a connection that was may be that of a new one.
    if (connection.state == Connection::State::Created) {
        forget(connection.token);
        return;
    }
    if (!canSteer(world, connection))
        return;
    survey(world);
    Followed &followed = m_followed[connection.token];
    const Situation situation{world, connection, m_survey->candidates, m_metrics, now};
    const Plan plan = m_strategy->plan(situation);
    followed.course.follow(plan, situation, decisions.decisions);
    const auto next = followed.course.next();
    setDue(connection.token, followed, next ? std::optional(std::max(*next, now + std::chrono::milliseconds(1))) : std::nullopt);
}

void ConnectionPolicy::forget(Token token)
{
    const auto followed = m_followed.find(token);
    if (followed == m_followed.end())
        return;
    setDue(token, followed->second, std::nullopt);
    m_followed.erase(followed);
    m_strategy->forget(token);
}

void ConnectionPolicy::setDue(Token token, Followed &followed, const std::optional<microseconds> &due)
{
    if (followed.due == due)
        return;
    if (followed.due)
        m_due.erase({*followed.due, token});
    followed.due = due;
    if (due)
        m_due.emplace(*due, token);
}

void ConnectionPolicy::survey(const World &world)
{
    if (!m_survey)
        m_survey = paths::survey(world, m_options);
}

QList<Remark> ConnectionPolicy::remarks(const World &world) const
{
    if (world.interfaces().empty())
        return {{u"interfaces"_s, u"none is known yet"_s}};
    QList<Remark> remarks;
    if (!world.health().pathManagerAvailable)
        remarks.append({u"path manager"_s, u"this kernel's path manager can't be reached, so nothing is done"_s});
    if (!world.health().privileged)
        remarks.append({u"helper"_s, u"it lacks CAP_NET_ADMIN, so nothing is done"_s});
    const KernelSettings &settings = world.settings();
    if (settings.available() && !settings.enabled())
        remarks.append({u"net.mptcp.enabled"_s, u"MPTCP is switched off: there are no new connections to steer"_s});
    if (settings.available() && settings.pathManager() == PathManager::Kernel)
        remarks.append({u"path manager"_s, u"new connections have the kernel's, and this policy steers those of the userspace path manager alone: "
                                           "\"settings set path_manager userspace\" makes new ones its own"_s});
    const paths::Survey survey = m_survey ? *m_survey : paths::survey(world, m_options);
    for (const paths::Unsuited &unsuited : survey.unsuited) {
        if (!unsuited.expected)
            remarks.append({paths::nameOf(world, unsuited.address, unsuited.interfaceIndex), unsuited.reason});
    }
    return remarks;
}

}  // namespace manypath::connections
