// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/policywords.h"

#include "core/overloaded.h"
#include "gui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace manypath {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(manypath::PolicyWords)
};

constexpr int connectionsNamed = 3;

QString sentence(const CreateSubflow &action, const World &world)
{
    const QString interface = world.interfaceName(action.interfaceIndex);
    const QString remote = action.remote.toString();
    if (!interface.isEmpty())
        return action.backup ? Words::tr("Open a standby subflow by %1 to %2", "interface, remote address").arg(interface, remote)
                             : Words::tr("Open a subflow by %1 to %2", "interface, remote address").arg(interface, remote);
    if (action.local.address.isNull())
        return action.backup ? Words::tr("Open a standby subflow to %1").arg(remote) : Words::tr("Open a subflow to %1").arg(remote);
    const QString local = action.local.address.toString();
    return action.backup ? Words::tr("Open a standby subflow from %1 to %2").arg(local, remote)
                         : Words::tr("Open a subflow from %1 to %2").arg(local, remote);
}

QString sentence(const AddEndpoint &action, const World &world)
{
    const QString interface = world.interfaceName(action.endpoint.interfaceIndex);
    const QString address = action.endpoint.address.toString();
    const QString flags = flagsText(action.endpoint.flags);
    return interface.isEmpty() ? Words::tr("Add endpoint %1 (%2)", "address, flags").arg(address, flags)
                               : Words::tr("Add endpoint %1 on %2 (%3)", "address, interface, flags").arg(address, interface, flags);
}

QString endpointName(std::uint8_t id, const Address &address, const World &world)
{
    if (!address.isNull())
        return address.toString();
    const auto known = world.endpoints().find(id);
    return known == world.endpoints().end() ? QString::number(id) : known->second.address.toString();
}

QString sentence(const ChangeEndpoint &action, const World &world)
{
    QStringList changes;
    if (hasFlag(action.mask, EndpointFlag::Backup))
        changes << (hasFlag(action.flags, EndpointFlag::Backup) ? Words::tr("backup", "endpoint flag") : Words::tr("no backup", "endpoint flag"));
    if (hasFlag(action.mask, EndpointFlag::Fullmesh))
        changes << (hasFlag(action.flags, EndpointFlag::Fullmesh) ? Words::tr("fullmesh", "endpoint flag") : Words::tr("no fullmesh", "endpoint flag"));
    return Words::tr("Change endpoint %1: %2", "address, flags").arg(endpointName(action.id, action.address, world), changes.join(Words::tr(", ", "between items")));
}

QString sentence(const SetLimits &action)
{
    QStringList limits;
    if (action.subflows)
        limits << Words::tr("additional subflows %1").arg(*action.subflows);
    if (action.addAddressAccepted)
        limits << Words::tr("announced addresses %1").arg(*action.addAddressAccepted);
    return Words::tr("Set the limits: %1").arg(limits.join(Words::tr(", ", "between items")));
}

QString sentence(const SetSubflowBackup &action)
{
    return action.backup ? Words::tr("Let the subflow %1 stand by").arg(subflowText(action.key))
                         : Words::tr("Let the subflow %1 carry data").arg(subflowText(action.key));
}

}  // namespace

QString actionSentence(const Action &action, const World &world)
{
    return std::visit(Overloaded{
                          [&](const CreateSubflow &a) { return sentence(a, world); },
                          [](const DestroySubflow &a) { return Words::tr("Close the subflow %1").arg(subflowText(a.key)); },
                          [](const SetSubflowBackup &a) { return sentence(a); },
                          [](const AnnounceAddress &a) { return Words::tr("Announce the address %1").arg(a.address.address.toString()); },
                          [](const WithdrawAddress &a) { return Words::tr("Withdraw the announced address with id %1").arg(a.id); },
                          [&](const AddEndpoint &a) { return sentence(a, world); },
                          [&](const ChangeEndpoint &a) { return sentence(a, world); },
                          [&](const RemoveEndpoint &a) { return Words::tr("Remove endpoint %1").arg(endpointName(a.id, a.address, world)); },
                          [](const SetLimits &a) { return sentence(a); },
                      },
                      action);
}

QString connectionText(const std::optional<Token> &token, const World &world, const ApplicationTable &applications)
{
    if (!token)
        return {};
    const Connection *connection = world.connection(*token);
    if (!connection)
        return tokenToString(*token);
    return Words::tr("%1 → %2", "application, remote address").arg(applicationText(applications.of(*connection)), connection->remote.toString());
}

QString outcomeText(const ActionOutcome &outcome)
{
    return outcome.error ? Words::tr("refused: %1", "why").arg(outcome.error->message) : Words::tr("done", "an action");
}

QString remarkText(const Remark &remark)
{
    if (remark.subject.contains(QLatin1String(" dev ")))
        return Words::tr("Left out: %1 – %2", "an address with its interface, why").arg(remark.subject, remark.text);
    return Words::tr("%1: %2", "a setting, what to know about it").arg(remark.subject, remark.text);
}

QString pathManagerSentence(const PolicyInfo &policy, const World &world)
{
    if (policy.pathManager == PathManager::Unknown)
        return {};
    const QString needed = policy.pathManager == PathManager::Kernel ? Words::tr("It works through the path manager of the kernel.")
                                                                     : Words::tr("It works through the userspace path manager.");
    if (!world.settings().available())
        return needed;
    const auto others = std::count_if(world.connections().begin(), world.connections().end(), [&policy](const auto &entry) {
        const Connection &each = entry.second;
        return each.state != Connection::State::Closing && !each.fallback && each.pathManager != PathManager::Unknown
            && each.pathManager != policy.pathManager;
    });
    QStringList sentences{needed};
    if (world.settings().pathManager() != policy.pathManager)
        sentences << Words::tr("New connections get that one once it is in force.");
    if (others == 1)
        sentences << Words::tr("1 live connection has the other one and keeps it.");
    else if (others > 1)
        sentences << Words::tr("%n live connections have the other one and keep it.", nullptr, static_cast<int>(others));
    return sentences.join(u' ');
}

QString outsideSentence(const OutsidePolicy &outside, const World &world, const ApplicationTable &applications)
{
    if (outside.decidesAll())
        return Words::tr("%1 decides from outside about everything: %2", "a program, what it does").arg(outside.name, outside.description);
    QStringList names;
    for (const Token token : outside.tokens)
        names.append(connectionText(token, world, applications));
    const auto more = static_cast<int>(names.size()) - connectionsNamed;
    names = names.mid(0, connectionsNamed);
    if (more > 0)
        names.append(more == 1 ? Words::tr("1 more") : Words::tr("%n more", nullptr, more));
    return Words::tr("%1 decides from outside about %2: %3", "a program, connections, what it does")
        .arg(outside.name, names.join(Words::tr(", ", "between items")), outside.description);
}

}  // namespace manypath
