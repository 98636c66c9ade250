// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/undo/risk.h"

#include "core/overloaded.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace manypath {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(manypath::Risk)
};

bool living(const Connection &connection)
{
    return connection.state != Connection::State::Closing && !connection.fallback;
}

// How many connections have established subflows, and all of them would go.
template <typename Goes>
int connectionsCut(const World &world, const Goes &goes)
{
    int cut = 0;
    for (const auto &[token, connection] : world.connections()) {
        if (!living(connection))
            continue;
        int left = 0;
        int lost = 0;
        for (const Subflow &subflow : connection.subflows) {
            if (subflow.state == Subflow::State::Established)
                ++(goes(connection, subflow) ? lost : left);
        }
        cut += lost > 0 && left == 0;
    }
    return cut;
}

Risk cutting(int connections)
{
    return connections > 0 ? Risk{Risk::Kind::CutsConnections, connections, {}} : Risk{};
}

// Removing an endpoint closes what leaves from its address, on connections of the kernel's own path manager.
Risk riskOfLosing(const QList<Endpoint> &endpoints, const World &world)
{
    return cutting(connectionsCut(world, [&endpoints](const Connection &connection, const Subflow &subflow) {
        return connection.pathManager != PathManager::Userspace
            && std::any_of(endpoints.begin(), endpoints.end(), [&subflow](const Endpoint &each) { return each.address == subflow.local.address; });
    }));
}

Risk endpointsRisk(const EndpointsStep &step, const World &world)
{
    const bool pairs = step.before.size() == step.after.size();
    QList<Endpoint> lost;
    for (qsizetype i = 0; i < step.before.size(); ++i) {
        if (!pairs || !changesInPlace(step.before.at(i), step.after.at(i)))
            lost.append(step.before.at(i));
    }
    return riskOfLosing(lost, world);
}

Steering with(Steering steering, const RoleStep &step)
{
    steering.roles.removeIf([&step](const RoleRule &rule) { return rule.pattern == step.pattern; });
    if (step.after)
        steering.roles.append({step.pattern, *step.after});
    return steering;
}

// The interfaces that nothing may use any more.
std::set<int> shutOut(const RoleStep &step, const World &world)
{
    const Steering after = with(world.steering(), step);
    std::set<int> out;
    for (const auto &[index, interface] : world.interfaces()) {
        if (world.steering().roleOf(interface.name) != Role::Never && after.roleOf(interface.name) == Role::Never)
            out.insert(index);
    }
    return out;
}

std::set<int> carriers(const World &world, const MetricsTable &metrics)
{
    std::set<int> carrying;
    for (const auto &[token, connection] : world.connections()) {
        for (const Subflow &subflow : connection.subflows) {
            const MetricsTable::Rates rates = metrics.subflowRates(subflow.cookie);
            if (subflow.interfaceIndex > 0 && rates.receiveBytesPerSecond + rates.sendBytesPerSecond > 0)
                carrying.insert(subflow.interfaceIndex);
        }
    }
    return carrying;
}

Risk roleRisk(const RoleStep &step, const World &world, const MetricsTable &metrics)
{
    const std::set<int> out = shutOut(step, world);
    if (out.empty())
        return {};
    if (const Risk cut = cutting(connectionsCut(world, [&out](const Connection &, const Subflow &subflow) { return out.contains(subflow.interfaceIndex); })))
        return cut;
    const std::set<int> carrying = carriers(world, metrics);
    if (!carrying.empty() && std::includes(out.begin(), out.end(), carrying.begin(), carrying.end()))
        return {Risk::Kind::StopsCarrier, 0, world.interfaceName(*carrying.begin())};
    return {};
}

Risk settingRisk(const SettingStep &step)
{
    if (step.before == step.after)
        return {};
    if (step.key == QLatin1String("enabled") && step.after == QLatin1String("0"))
        return {Risk::Kind::TurnsMptcpOff, 0, {}};
    if (step.key == QLatin1String("path_manager") || step.key == QLatin1String("pm_type"))
        return {Risk::Kind::OtherPathManager, 0, {}};
    return {};
}

}  // namespace

Risk riskOf(const Step &step, const World &world, const MetricsTable &metrics)
{
    return std::visit(Overloaded{
                          [&](const EndpointsStep &s) { return endpointsRisk(s, world); },
                          [](const LimitsStep &) { return Risk(); },  // limits close nothing that is there
                          [](const ConnectionLimitStep &) { return Risk(); },
                          [](const SettingStep &s) { return settingRisk(s); },
                          [&](const RoleStep &s) { return roleRisk(s, world, metrics); },
                          [](const PolicyStep &) { return Risk(); },  // only its decisions tell
                      },
                      step);
}

Risk riskOf(const QList<Decision> &decisions, const World &world)
{
    QList<Endpoint> endpoints;
    QList<std::pair<Token, SubflowKey>> subflows;
    for (const Decision &decision : decisions) {
        if (const auto *removed = std::get_if<RemoveEndpoint>(&decision.action)) {
            const auto known = world.endpoints().find(removed->id);
            if (known != world.endpoints().end())
                endpoints.append(known->second);
        } else if (const auto *destroyed = std::get_if<DestroySubflow>(&decision.action)) {
            subflows.append({destroyed->token, destroyed->key});
        }
    }
    return cutting(connectionsCut(world, [&](const Connection &connection, const Subflow &subflow) {
        const bool withEndpoint = connection.pathManager != PathManager::Userspace
            && std::any_of(endpoints.begin(), endpoints.end(), [&subflow](const Endpoint &each) { return each.address == subflow.local.address; });
        return withEndpoint || subflows.contains(std::pair(connection.token, subflow.key()));
    }));
}

QString riskText(const Risk &risk)
{
    switch (risk.kind) {
    case Risk::Kind::None:
        return {};
    case Risk::Kind::CutsConnections:
        return risk.connections == 1 ? Words::tr("It takes the only path of 1 connection.")
                                     : Words::tr("It takes the only path of %n connections.", nullptr, risk.connections);
    case Risk::Kind::StopsCarrier:
        return Words::tr("Everything goes by %1 just now.", "an interface").arg(risk.interface);
    case Risk::Kind::TurnsMptcpOff:
        return Words::tr("New connections will have one path only.");
    case Risk::Kind::OtherPathManager:
        return Words::tr("New connections will get their paths in another way.");
    }
    return {};
}

}  // namespace manypath
