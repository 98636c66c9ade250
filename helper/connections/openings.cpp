// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/connections/openings.h"

#include <algorithm>
#include <cerrno>

namespace manypath {

namespace {

bool localMatches(const CreateSubflow &action, const SocketAddress &local, std::uint8_t localId)
{
    return action.local.address == local.address && action.localId == localId && (action.local.port == 0 || action.local.port == local.port);
}

}  // namespace

bool Openings::matches(const Opening &opening, const Subflow &subflow)
{
    return opening.action.remote == subflow.remote && localMatches(opening.action, subflow.local, subflow.localId)
        && !opening.before.contains(subflow.key());
}

void Openings::add(Number number, const World &world, const CreateSubflow &action)
{
    Opening opening;
    opening.number = number;
    opening.action = action;
    if (const Connection *connection = world.connection(action.token)) {
        for (const Subflow &subflow : connection->subflows)
            opening.before.append(subflow.key());
    }
    m_openings.append(opening);
}

void Openings::accepted(Number number)
{
    for (Opening &opening : m_openings) {
        if (opening.number == number)
            opening.accepted = true;
    }
}

void Openings::refused(Number number)
{
    m_openings.removeIf([number](const Opening &opening) { return opening.number == number; });
}

// Who asks may have heard of an event before this did.
int Openings::unseen(const Connection &connection) const
{
    QList<SubflowKey> taken;
    int count = 0;
    for (const Opening &opening : m_openings) {
        if (opening.action.token != connection.token)
            continue;
        const auto shown = std::find_if(connection.subflows.begin(), connection.subflows.end(), [&](const Subflow &subflow) {
            return matches(opening, subflow) && !taken.contains(subflow.key());
        });
        if (shown == connection.subflows.end())
            ++count;
        else
            taken.append(shown->key());
    }
    return count;
}

QList<Openings::Outcome> Openings::take(const Event &event)
{
    if (m_openings.isEmpty())
        return {};
    if (const auto *update = std::get_if<SubflowUpdated>(&event))
        return opened(update->token, update->subflow);
    if (const auto *end = std::get_if<ConnectionGone>(&event))
        return gone(end->token);
    const auto *pm = std::get_if<PmEvent>(&event);
    if (!pm || !pm->token)
        return {};
    if (pm->type == PmEvent::Type::SubflowEstablished) {
        Subflow subflow;
        subflow.local = pm->local();
        subflow.remote = pm->remote();
        subflow.localId = pm->localId.value_or(0);
        return opened(*pm->token, subflow);
    }
    if (pm->type == PmEvent::Type::SubflowClosed)
        return closed(*pm);
    if (pm->type == PmEvent::Type::Closed)
        return gone(*pm->token);
    return {};
}

QList<Openings::Outcome> Openings::opened(Token token, const Subflow &subflow)
{
    const SubflowKey key = subflow.key();
    const auto found = std::find_if(m_openings.begin(), m_openings.end(), [&](const Opening &opening) {
        return opening.action.token == token && matches(opening, subflow);
    });
    if (found == m_openings.end())
        return {};
    const Outcome outcome{found->number, found->action, key, 0};
    m_openings.erase(found);
    // The others of the same kind wait for another subflow than this one.
    for (Opening &opening : m_openings) {
        if (opening.action.token == token)
            opening.before.append(key);
    }
    return {outcome};
}

// The kernel names the remote port 0 when it was told to close what was not open yet.
QList<Openings::Outcome> Openings::closed(const PmEvent &event)
{
    const SubflowKey key{event.local(), event.remote()};
    const auto found = std::find_if(m_openings.begin(), m_openings.end(), [&](const Opening &opening) {
        return opening.action.token == *event.token && localMatches(opening.action, key.local, event.localId.value_or(0))
            && (key.remote.port == 0 || opening.action.remote == key.remote) && !opening.before.contains(key);
    });
    if (found == m_openings.end())
        return {};
    const Outcome outcome{found->number, found->action, std::nullopt, event.error.value_or(0)};
    m_openings.erase(found);
    return {outcome};
}

QList<Openings::Outcome> Openings::gone(Token token)
{
    QList<Outcome> outcomes;
    m_openings.removeIf([&](const Opening &opening) {
        if (opening.action.token != token)
            return false;
        outcomes.append({opening.number, opening.action, std::nullopt, ENOTCONN});
        return true;
    });
    return outcomes;
}

QList<Openings::Outcome> Openings::looked()
{
    QList<Outcome> outcomes;
    for (Opening &opening : m_openings)
        opening.looks += opening.accepted ? 1 : 0;
    m_openings.removeIf([&](const Opening &opening) {
        if (opening.looks < looksToWait)
            return false;
        outcomes.append({opening.number, opening.action, std::nullopt, 0});
        return true;
    });
    return outcomes;
}

}  // namespace manypath
