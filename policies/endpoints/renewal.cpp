// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/endpoints/renewal.h"

#include "policies/paths/candidates.h"

#include <QSet>

#include <algorithm>

namespace manypath::endpoints {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::microseconds firstWait = 2s;
constexpr std::chrono::microseconds longestWait = 5min;
constexpr std::chrono::microseconds livesFor = 10s;  // less, and a peer may just have refused it after the handshake

struct Use {
    int living = 0;   ///< connections with a subflow from the endpoint
    int lacking = 0;  ///< connections that could have one and have none
};

bool isLiving(const Subflow &subflow)
{
    return subflow.state != Subflow::State::Closing;
}

// Whether the kernel's path manager would open another subflow.
bool takesMore(const Connection &connection, const Limits &limits)
{
    if (connection.pathManager != PathManager::Kernel || connection.state != Connection::State::Established || connection.fallback
        || connection.serverSide)
        return false;
    // The peer takes none to the address it was first called at, and has announced no other.
    if (connection.denyJoinId0 && connection.announced.isEmpty())
        return false;
    const auto joined = std::count_if(connection.subflows.begin(), connection.subflows.end(),
                                      [](const Subflow &subflow) { return !subflow.initial && isLiving(subflow); });
    return joined < static_cast<qsizetype>(limits.subflows);
}

bool reaches(const Connection &connection, Address::Family family)
{
    return connection.remote.address.family() == family
        || std::any_of(connection.announced.begin(), connection.announced.end(),
                       [family](const AnnouncedAddress &announced) { return announced.address.address.family() == family; });
}

std::map<Address, Use> usesOf(const World &world, const QList<Endpoint> &endpoints)
{
    std::map<Address, Use> uses;
    for (const Endpoint &endpoint : endpoints) {
        if (hasFlag(endpoint.flags, EndpointFlag::Subflow))
            uses.emplace(endpoint.address, Use{});
    }
    for (const auto &[token, connection] : world.connections()) {
        QSet<Address> used;
        for (const Subflow &subflow : connection.subflows) {
            if (isLiving(subflow))
                used.insert(subflow.local.address);
        }
        const bool more = takesMore(connection, world.limits());
        for (auto &[address, use] : uses) {
            if (used.contains(address))
                use.living += connection.pathManager == PathManager::Userspace ? 0 : 1;  // those don't care for endpoints
            else if (more && reaches(connection, address.family()))
                ++use.lacking;
        }
    }
    return uses;
}

QString connectionCount(int count)
{
    return count == 1 ? u"1 connection"_s : u"%1 connections"_s.arg(count);
}

QList<Decision> renewed(const Endpoint &endpoint, int lacking)
{
    const QString reason = u"%1 lost the subflow from it, and the kernel opens one only for a new endpoint"_s.arg(connectionCount(lacking));
    Endpoint again = endpoint;
    again.owner = EndpointOwner::Other;
    return {{RemoveEndpoint{endpoint.id, endpoint.address}, reason}, {AddEndpoint{again}, reason}};
}

}  // namespace

void Renewal::History::living(bool someLack, std::chrono::microseconds now)
{
    livingSince = livingSince.value_or(now);
    if (now - *livingSince >= livesFor)
        wait = firstWait;
    lackingSince.reset();
    blockedSince = someLack ? std::optional(blockedSince.value_or(now)) : std::nullopt;
}

void Renewal::History::idle(std::chrono::microseconds now)
{
    if (livingSince && now - *livingSince >= livesFor)
        wait = firstWait;
    livingSince.reset();
    lackingSince.reset();
    blockedSince.reset();
}

bool Renewal::History::lacking(std::chrono::microseconds now)
{
    const auto since = lackingSince.value_or(now);
    idle(now);
    lackingSince = since;
    if (now - since < wait)
        return false;
    lackingSince = now;
    wait = std::min(2 * wait, longestWait);
    return true;
}

// A connection may only just have begun, and get its subflow any moment.
bool Renewal::History::blocked(std::chrono::microseconds now)
{
    remarked = blockedSince && now - *blockedSince >= livesFor;
    return remarked;
}

std::optional<std::chrono::microseconds> Renewal::History::next() const
{
    if (lackingSince)
        return *lackingSince + wait;
    return blockedSince && !remarked ? std::optional(*blockedSince + livesFor) : std::nullopt;
}

Renewal::History &Renewal::history(const Address &address, std::chrono::microseconds now)
{
    History &history = m_histories.try_emplace(address, History{firstWait, now, {}, {}, {}, false}).first->second;
    history.seen = now;
    return history;
}

// One that is away for a moment, as in a renewal, is not forgotten: a peer that refuses would be asked ever anew.
void Renewal::forgetOld(std::chrono::microseconds now)
{
    for (auto &[address, history] : m_histories) {
        if (history.seen != now)
            history.idle(now);
    }
    std::erase_if(m_histories, [now](const auto &entry) { return now - entry.second.seen > longestWait; });
}

Renewal::Outcome Renewal::check(const World &world, const QList<Endpoint> &settled, std::chrono::microseconds now)
{
    Outcome outcome;
    const std::map<Address, Use> uses = usesOf(world, settled);
    for (const Endpoint &endpoint : settled) {
        const auto use = uses.find(endpoint.address);
        if (use == uses.end())
            continue;
        History &past = history(endpoint.address, now);
        if (use->second.living > 0)
            past.living(use->second.lacking > 0, now);
        else if (use->second.lacking == 0)
            past.idle(now);
        else if (past.lacking(now))
            outcome.decisions.append(renewed(endpoint, use->second.lacking));
        if (past.blocked(now)) {
            outcome.remarks.append({paths::nameOf(world, endpoint.address, endpoint.interfaceIndex),
                                    u"some connections have no subflow from it, and renewing it would cut those of others"_s});
        }
    }
    forgetOld(now);
    return outcome;
}

std::optional<std::chrono::microseconds> Renewal::next() const
{
    std::optional<std::chrono::microseconds> next;
    for (const auto &[address, history] : m_histories) {
        if (const auto due = history.next())
            next = next ? std::min(*next, *due) : due;
    }
    return next;
}

}  // namespace manypath::endpoints
