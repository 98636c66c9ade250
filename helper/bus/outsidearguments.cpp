// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/outsidearguments.h"

#include "core/overloaded.h"
#include "core/quoted.h"
#include "helper/bus/arguments.h"
#include "helper/bus/connectionarguments.h"

#include <algorithm>

namespace manypath {

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype longestSentence = 256;

bool isLine(const QString &text, qsizetype longest)
{
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

SocketArguments argumentsOf(const SocketAddress &socket)
{
    return {socket.address.toString(), socket.port};
}

int idOf(const std::optional<std::uint8_t> &id)
{
    return id ? *id : -1;
}

template <typename T>
Result<Action> asAction(const Result<T> &checked, const Action &action)
{
    if (!checked)
        return checked.error();
    return action;
}

Result<Action> checkChange(const ChangeEndpoint &action)
{
    if (const Result<void> flags = checkFlagChange(action.mask, action.flags); !flags)
        return flags.error();
    return asAction(takeEndpointToChange(action.id, action.address.toString()), action);
}

Result<Action> checkLimits(const SetLimits &action)
{
    if (!action.subflows && !action.addAddressAccepted)
        return invalidArgument(QStringLiteral("No limit to set was named: subflows and add_addr_accepted can be"));
    return Action(action);
}

Result<Action> check(const Action &action)
{
    return std::visit(
        Overloaded{
            [](const CreateSubflow &a) {
                return takeCreateSubflow(a.token, argumentsOf(a.local), idOf(a.localId), argumentsOf(a.remote), idOf(a.remoteId), a.interfaceIndex, a.backup);
            },
            [](const DestroySubflow &a) { return takeDestroySubflow(a.token, argumentsOf(a.key.local), argumentsOf(a.key.remote)); },
            [](const SetSubflowBackup &a) { return takeSetBackup(a.token, argumentsOf(a.key.local), argumentsOf(a.key.remote), a.backup); },
            [](const AnnounceAddress &a) { return takeAnnounce(a.token, argumentsOf(a.address), idOf(a.id), a.interfaceIndex, a.listen); },
            [](const WithdrawAddress &a) { return takeWithdraw(a.token, a.id); },
            [](const AddEndpoint &a) { return asAction(takeNewEndpoint(a.endpoint), a); },
            [](const ChangeEndpoint &a) { return checkChange(a); },
            [](const RemoveEndpoint &a) { return asAction(takeEndpointToRemove(a.id, a.address.toString()), a); },
            [](const SetLimits &a) { return checkLimits(a); },
        },
        action);
}

Result<Decision> takeDecision(const WireDecision &row)
{
    const std::optional<Decision> decision = fromWire(row);
    if (!decision)
        return invalidArgument(QStringLiteral("%1 is no kind of action, or its value has another type than the kind's: 1 to 9 are").arg(row.action.kind));
    if (!isLine(decision->reason, longestSentence)) {
        return invalidArgument(QStringLiteral("%1 is not a reason: a line of up to %2 printable characters is").arg(quoted(decision->reason)).arg(longestSentence));
    }
    const Result<Action> action = check(decision->action);
    if (!action)
        return action.error();
    return Decision{*action, decision->reason};
}

}  // namespace

Result<OutsidePolicy> takeOutsidePolicy(const QString &name, const QString &description, const QList<Token> &tokens)
{
    if (!isLine(name, longestName))
        return invalidArgument(QStringLiteral("%1 is not a name: up to %2 printable characters are").arg(quoted(name)).arg(longestName));
    if (!isLine(description, longestSentence))
        return invalidArgument(QStringLiteral("%1 is not a description: a line of up to %2 printable characters is").arg(quoted(description)).arg(longestSentence));
    const Result<QSet<Token>> taken = takeTokens(tokens);
    if (!taken)
        return taken.error();
    OutsidePolicy policy{name, description, QList<Token>(taken->begin(), taken->end())};
    std::sort(policy.tokens.begin(), policy.tokens.end());
    return policy;
}

Result<QList<Decision>> takeDecisions(const QList<WireDecision> &decisions)
{
    if (decisions.size() > maximumDecisions)
        return invalidArgument(QStringLiteral("%1 decisions are too many for one call: up to %2 are allowed").arg(decisions.size()).arg(maximumDecisions));
    QList<Decision> taken;
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        const Result<Decision> decision = takeDecision(decisions[i]);
        if (!decision)
            return invalidArgument(QStringLiteral("Decision %1: %2").arg(i + 1).arg(decision.error().message));
        taken.append(*decision);
    }
    return taken;
}

}  // namespace manypath
