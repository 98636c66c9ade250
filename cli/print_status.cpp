// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print_status.h"

#include "cli/jsonwriter.h"
#include "cli/names.h"
#include "cli/print_policies.h"
#include "cli/print_trials.h"
#include "cli/table.h"

#include <algorithm>

namespace manypath::cli {

namespace {

struct Totals {
    std::uint64_t connections = 0;
    std::uint64_t subflows = 0;
    std::uint64_t fallbacks = 0;
    QMap<int, std::uint64_t> subflowsByInterface;
};

Totals count(const World &world)
{
    Totals totals;
    for (const auto &[token, connection] : world.connections()) {
        ++totals.connections;
        totals.fallbacks += connection.fallback ? 1 : 0;
        totals.subflows += static_cast<std::uint64_t>(connection.subflows.size());
        for (const Subflow &subflow : connection.subflows)
            ++totals.subflowsByInterface[subflow.interfaceIndex];
    }
    return totals;
}

// None where the kernel has but one and no word for it (before 6.6).
std::optional<QString> scheduler(const World &world)
{
    const auto found = world.settings().values.constFind(QStringLiteral("scheduler"));
    return found == world.settings().values.constEnd() ? std::nullopt : std::optional(*found);
}

// Without privilege kernels before 6.15 list connections and none of their subflows.
bool subflowsAreHidden(const World &world)
{
    if (world.health().privileged || world.connections().empty())
        return false;
    const auto &connections = world.connections();
    return std::all_of(connections.begin(), connections.end(), [](const auto &entry) { return entry.second.subflows.isEmpty(); });
}

QString pathManagerText(const KernelSettings &settings)
{
    if (!settings.available())
        return notAvailable();
    const QString name = pathManagerName(settings.pathManager());
    if (settings.values.contains(QStringLiteral("path_manager")))
        return name;
    if (settings.values.contains(QStringLiteral("pm_type")))
        return QStringLiteral("%1 (by pm_type: path_manager is %2)").arg(name, notAvailable());
    return QStringLiteral("%1 (a choice is %2)").arg(name, notAvailable());
}

QMap<EndpointOwner, int> countOwners(const World &world)
{
    QMap<EndpointOwner, int> owners;
    for (const auto &[id, endpoint] : world.endpoints())
        ++owners[endpoint.owner];
    return owners;
}

// "3 of at most 8: 2 policy, 1 networkmanager"
QString endpointsText(const World &world)
{
    QString text = QString::number(world.endpoints().size());
    if (world.health().endpointCapacity > 0)
        text += QStringLiteral(" of at most %1").arg(world.health().endpointCapacity);
    QStringList owners;
    const QMap<EndpointOwner, int> counts = countOwners(world);
    for (auto owner = counts.cbegin(); owner != counts.cend(); ++owner)
        owners.append(QStringLiteral("%1 %2").arg(owner.value()).arg(endpointOwnerName(owner.key())));
    return owners.isEmpty() ? text : text + QStringLiteral(": ") + owners.join(QStringLiteral(", "));
}

// "wlan0 preferred, docker* never": those that aren't automatic.
QString rolesText(const Steering &steering)
{
    QStringList texts;
    for (const RoleRule &rule : steering.roles) {
        if (rule.role != Role::Automatic)
            texts.append(rule.pattern + u' ' + roleName(rule.role));
    }
    return texts.join(QStringLiteral(", "));
}

void appendSteering(Table &facts, const World &world, const HelperFacts &helper)
{
    if (const QString policy = policyText(world.steering().policy); !policy.isEmpty())
        facts.append({QStringLiteral("Policy"), policy});
    for (const OutsidePolicy &outside : world.steering().outside)
        facts.append({QStringLiteral("From outside"), outsideText(outside)});
    if (const QString roles = rolesText(world.steering()); !roles.isEmpty())
        facts.append({QStringLiteral("Roles"), roles});
    for (const Trial &trial : helper.trials) {
        facts.append({QStringLiteral("Trial"), QStringLiteral("%1, goes back in %2 s unless confirmed")
                                                   .arg(trial.id)
                                                   .arg(secondsLeft(trial, helper.nowUs))});
    }
}

QString mptcpText(const KernelSettings &settings)
{
    if (!settings.available())
        return QStringLiteral("not in this kernel");
    return settings.enabled() ? QStringLiteral("enabled") : QStringLiteral("disabled");
}

QString interfaceState(const Interface &interface)
{
    if (!interface.up)
        return QStringLiteral("down");
    return interface.carrier ? QStringLiteral("up") : QStringLiteral("no carrier");
}

QStringList addressTexts(const Interface &interface)
{
    QStringList texts;
    for (const InterfaceAddress &address : interface.addresses)
        texts.append(QStringLiteral("%1/%2").arg(address.address.toString()).arg(address.prefix));
    return texts;
}

QString connectionsText(const Totals &totals)
{
    QString text = QStringLiteral("%1 with %2").arg(formatCount(totals.connections, QStringLiteral("connection")),
                                                    formatCount(totals.subflows, QStringLiteral("subflow")));
    if (totals.fallbacks > 0)
        text += QStringLiteral(", %1 fell back to TCP").arg(totals.fallbacks);
    return text;
}

QByteArray asText(const World &world, const HelperFacts &helper)
{
    const Totals totals = count(world);
    const QStringList lacks = problems(world);
    Table facts;
    facts.append({QStringLiteral("Helper"),
                  QStringLiteral("%1, %2").arg(helper.version, lacks.isEmpty() ? QStringLiteral("healthy") : QStringLiteral("see below"))});
    facts.append({QStringLiteral("MPTCP"), mptcpText(world.settings())});
    facts.append({QStringLiteral("Path manager"), pathManagerText(world.settings())});
    facts.append({QStringLiteral("Scheduler"), scheduler(world).value_or(notAvailable())});
    facts.append({QStringLiteral("Limits"), QStringLiteral("subflows %1, add_addr_accepted %2")
                                                .arg(world.limits().subflows)
                                                .arg(world.limits().addAddressAccepted)});
    facts.append({QStringLiteral("Endpoints"), endpointsText(world)});
    facts.append({QStringLiteral("Connections"), connectionsText(totals)});
    appendSteering(facts, world, helper);
    QString text = facts.text();

    if (!lacks.isEmpty())
        text += u'\n';
    for (const QString &lack : lacks)
        text += lack + u'\n';

    Table interfaces;
    interfaces.append({QStringLiteral("INTERFACE"), QStringLiteral("TYPE"), QStringLiteral("STATE"), QStringLiteral("SUBFLOWS"),
                       QStringLiteral("ADDRESSES")});
    for (const auto &[index, interface] : world.interfaces()) {
        interfaces.append({interface.name, interfaceTypeName(interface.type), interfaceState(interface),
                           QString::number(totals.subflowsByInterface.value(index)), addressTexts(interface).join(u' ')});
    }
    return (text + u'\n' + interfaces.text()).toUtf8();
}

void writeHelper(JsonWriter &json, const Health &health, const QString &helperVersion)
{
    json.key("helper").beginObject();
    json.member("version", helperVersion);
    json.member("path_manager_available", health.pathManagerAvailable);
    json.member("events_subscribed", health.eventsSubscribed);
    json.member("privileged", health.privileged);
    json.member("diag_available", health.diagAvailable);
    json.member("overruns", health.overruns);
    json.member("interrupted_dumps", health.interruptedDumps);
    json.member("unknown_messages", health.unknownMessages);
    json.member("unknown_attributes", health.unknownAttributes);
    json.member("malformed_messages", health.malformedMessages);
    json.endObject();
}

void writePolicy(JsonWriter &json, const PolicyChoice &policy)
{
    json.key("policy");
    if (policy.name.isEmpty()) {
        json.null();
        return;
    }
    json.beginObject().member("name", policy.name);
    json.key("parameters").beginObject();
    for (auto parameter = policy.parameters.cbegin(); parameter != policy.parameters.cend(); ++parameter)
        json.key(parameter.key()).value(parameter.value());
    json.endObject().endObject();
}

void writeSteering(JsonWriter &json, const World &world, const HelperFacts &helper)
{
    const Steering &steering = world.steering();
    json.key("endpoint_owners").beginObject();
    const QMap<EndpointOwner, int> counts = countOwners(world);
    for (auto owner = counts.cbegin(); owner != counts.cend(); ++owner)
        json.key(endpointOwnerName(owner.key())).value(owner.value());
    json.endObject();
    writePolicy(json, steering.policy);
    writeOutside(json, steering);
    json.key("trials").beginArray();
    for (const Trial &trial : helper.trials)
        json.beginObject().member("trial", trial.id).member("seconds_left", secondsLeft(trial, helper.nowUs)).endObject();
    json.endArray();
}

QByteArray asJson(const World &world, const HelperFacts &helper, bool pretty)
{
    const Totals totals = count(world);
    JsonWriter json(pretty);
    json.beginObject();
    writeHelper(json, world.health(), helper.version);
    json.member("available", world.settings().available());
    json.member("enabled", world.settings().enabled());
    json.member("path_manager", pathManagerName(world.settings().pathManager()));
    json.member("scheduler", scheduler(world));
    json.key("limits").beginObject();
    json.member("add_addr_accepted", world.limits().addAddressAccepted);
    json.member("subflows", world.limits().subflows);
    json.endObject();
    json.member("endpoints", world.endpoints().size());
    json.member("connections", totals.connections);
    json.member("subflows", totals.subflows);
    json.member("fallbacks", totals.fallbacks);
    writeSteering(json, world, helper);
    json.key("interfaces").beginArray();
    for (const auto &[index, interface] : world.interfaces()) {
        json.beginObject();
        json.member("index", index);
        json.member("name", interface.name);
        json.member("type", interfaceTypeName(interface.type));
        json.member("up", interface.up);
        json.member("carrier", interface.carrier);
        json.member("role", roleName(world.steering().roleOf(interface.name)));
        json.member("subflows", totals.subflowsByInterface.value(index));
        json.key("addresses").beginArray();
        for (const QString &address : addressTexts(interface))
            json.value(address);
        json.endArray().endObject();
    }
    json.endArray().endObject();
    return json.text();
}

}  // namespace

QStringList problems(const World &world)
{
    const Health &health = world.health();
    QStringList result;
    if (!world.settings().available())
        result.append(QStringLiteral("This kernel has no MPTCP: it has no net.mptcp settings."));
    else if (!world.settings().enabled())
        result.append(QStringLiteral("MPTCP is off: programs get plain TCP until net.mptcp.enabled is 1."));
    if (!health.pathManagerAvailable)
        result.append(QStringLiteral("The kernel's path manager can't be reached: endpoints and limits are unknown."));
    if (!health.privileged)
        result.append(QStringLiteral("The helper lacks CAP_NET_ADMIN: it can't change anything."));
    if (subflowsAreHidden(world))
        result.append(QStringLiteral("This kernel shows subflows only to those with CAP_NET_ADMIN: none are listed."));
    if (!health.eventsSubscribed)
        result.append(QStringLiteral("The helper hears no events of the path manager: changes show late, when it looks for itself."));
    if (!health.diagAvailable)
        result.append(QStringLiteral("The kernel doesn't list MPTCP sockets (INET_MPTCP_DIAG): connections may be missing."));
    return result;
}

QByteArray printStatus(const World &world, const HelperFacts &helper, Format format)
{
    if (format == Format::Text)
        return asText(world, helper);
    return asJson(world, helper, format == Format::PrettyJson);
}

}  // namespace manypath::cli
