// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/control/outsidepolicies.h"

#include "core/quoted.h"

#include <algorithm>

namespace manypath {

namespace {

Error notAuthorised(const QString &message)
{
    Error error;
    error.kind = Error::Kind::NotAuthorized;
    error.message = message;
    return error;
}

}  // namespace

Result<void> OutsidePolicies::checkFree(const QString &client, const OutsidePolicy &policy) const
{
    for (const Entry &entry : m_entries) {
        if (entry.client == client)
            continue;
        if (entry.policy.decidesAll())
            return invalidArgument(QStringLiteral("%1 decides about all connections already: it has to give them back first").arg(quoted(entry.policy.name)));
        if (policy.decidesAll()) {
            return invalidArgument(QStringLiteral("%1 decides about connection %2 already: it has to give it back first")
                                       .arg(quoted(entry.policy.name), tokenToString(entry.policy.tokens.constFirst())));
        }
        for (const Token token : policy.tokens) {
            if (entry.policy.decidesAbout(token)) {
                return invalidArgument(QStringLiteral("%1 decides about connection %2 already: it has to give it back first")
                                           .arg(quoted(entry.policy.name), tokenToString(token)));
            }
        }
    }
    return {};
}

Result<void> OutsidePolicies::takeOver(const QString &client, const OutsidePolicy &policy, const World &world)
{
    for (const Token token : policy.tokens) {
        if (!world.connection(token))
            return invalidArgument(QStringLiteral("No connection has the token %1: \"connection list\" shows those there are").arg(tokenToString(token)));
    }
    if (const Result<void> free = checkFree(client, policy); !free)
        return free;
    giveBack(client);
    m_entries.append({client, policy});
    return {};
}

bool OutsidePolicies::has(const QString &client) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.client == client; });
}

bool OutsidePolicies::giveBack(const QString &client)
{
    return m_entries.removeIf([&](const Entry &entry) { return entry.client == client; }) > 0;
}

bool OutsidePolicies::clear()
{
    const bool any = !m_entries.isEmpty();
    m_entries.clear();
    return any;
}

bool OutsidePolicies::connectionEnded(Token token)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [token](const Entry &each) { return each.policy.tokens.contains(token); });
    if (entry == m_entries.end())
        return false;
    entry->policy.tokens.removeAll(token);
    if (entry->policy.tokens.isEmpty())  // which would be all
        m_entries.erase(entry);
    return true;
}

Result<OutsidePolicy> OutsidePolicies::authorise(const QString &client, const QList<Decision> &decisions) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &each) { return each.client == client; });
    if (entry == m_entries.end())
        return notAuthorised(QStringLiteral("This program has taken over no connection, or none that is left: TakeOver comes first"));
    for (const Decision &decision : decisions) {
        const std::optional<Token> token = actionToken(decision.action);
        if (token && !entry->policy.decidesAbout(*token)) {
            return notAuthorised(QStringLiteral("%1 has not taken over connection %2: nothing was done")
                                     .arg(quoted(entry->policy.name), tokenToString(*token)));
        }
        if (!token && !entry->policy.decidesAll()) {
            return notAuthorised(QStringLiteral("\"%1\" takes a program that has taken over all connections, and %2 has some: nothing was done")
                                     .arg(actionText(decision.action), quoted(entry->policy.name)));
        }
    }
    return entry->policy;
}

QList<OutsidePolicy> OutsidePolicies::list() const
{
    QList<OutsidePolicy> policies;
    for (const Entry &entry : m_entries)
        policies.append(entry.policy);
    return policies;
}

}  // namespace manypath
