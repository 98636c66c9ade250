// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secondpath.h"

#include <algorithm>

using namespace manypath;
using namespace Qt::StringLiterals;

namespace {

/// The kernel refused the subflow, or it ended.
bool isLoss(const Event &event)
{
    if (const auto *answer = std::get_if<ActionAnswered>(&event))
        return answer->error.has_value();
    const auto *heard = std::get_if<PmEvent>(&event);
    return heard && heard->type == PmEvent::Type::SubflowClosed;
}

/// Whether a subflow can be opened from here at all.
bool concerns(const Connection &connection)
{
    return connection.pathManager == PathManager::Userspace && connection.state == Connection::State::Established && !connection.fallback
        && !connection.serverSide;
}

/// An address of the interface from which packets get somewhere.
std::optional<Address> source(const Interface &interface, Address::Family family)
{
    if (!interface.usable() || !interface.hasDefaultRoute(family))
        return std::nullopt;
    const auto found = std::find_if(interface.addresses.begin(), interface.addresses.end(), [family](const InterfaceAddress &each) {
        return each.address.family() == family && !each.address.isLinkLocal();
    });
    return found == interface.addresses.end() ? std::nullopt : std::optional(found->address);
}

std::optional<Decision> secondSubflow(const World &world, const Connection &connection, bool backup)
{
    const int first = connection.subflows.isEmpty() ? 0 : connection.subflows.first().interfaceIndex;
    if (connection.subflows.size() != 1 || first == 0)
        return std::nullopt;  // there is another already, or nobody knows yet where the first one leaves
    const auto &interfaces = world.interfaces();
    for (auto next = interfaces.upper_bound(first); next != interfaces.end(); ++next) {
        const Interface &interface = next->second;
        const auto address = source(interface, connection.remote.address.family());
        if (!address || world.steering().roleOf(interface.name) == Role::Never)
            continue;
        CreateSubflow action;
        action.token = connection.token;
        action.local.address = *address;
        action.remote = connection.remote;
        action.interfaceIndex = interface.index;
        action.backup = backup;
        return Decision{action, u"%1 is the next interface"_s.arg(interface.name)};
    }
    return std::nullopt;
}

}  // namespace

Decisions SecondPath::decide(const World &world, const Event &event, std::chrono::microseconds now)
{
    const std::optional<Token> about = eventToken(event);
    if (isLoss(event)) {
        if (about && m_asked.contains(*about))
            m_asked[*about] = now + m_parameters.patience;
        return {};
    }
    std::erase_if(m_asked, [&](const auto &asked) {
        const auto &[token, until] = asked;
        return !world.connection(token) || until <= now;
    });

    // What is about no connection may matter to all: an interface, a role, or that this policy came into force.
    Decisions decisions;
    for (const auto &[token, connection] : world.connections()) {
        if ((about && *about != token) || !concerns(connection) || m_asked.contains(token))
            continue;
        if (const auto decision = secondSubflow(world, connection, m_parameters.backup)) {
            decisions.decisions.append(*decision);
            m_asked[token] = now + m_parameters.patience;
        }
    }
    return decisions;
}

std::optional<std::chrono::microseconds> SecondPath::wakeUp() const
{
    std::optional<std::chrono::microseconds> earliest;
    for (const auto &[token, until] : m_asked)
        earliest = std::min(earliest.value_or(until), until);
    return earliest;
}
