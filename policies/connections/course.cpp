// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/connections/course.h"

#include <QSet>

#include <algorithm>

namespace manypath::connections {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;

namespace {

constexpr microseconds firstWait = 2s;
constexpr microseconds longestWait = 5min;
constexpr microseconds livesFor = 10s;       // less, and the peer may just have refused it after the handshake
// What was asked for shows in the World after this long at the latest, or never. A SYN is repeated for longer, but as pending.
constexpr microseconds showsWithin = 3s;
constexpr microseconds tellsAgainAfter = 1s;

bool isWanted(const WantedSubflow &wanted, const Subflow &subflow)
{
    return subflow.local.address == wanted.local.address && subflow.remote == wanted.remote
        && (wanted.local.port == 0 || subflow.local.port == wanted.local.port);
}

// Each subflow fulfils one wish: `taken` are those that did.
const Subflow *takeLiving(const Connection &connection, const WantedSubflow &wanted, QSet<const Subflow *> &taken)
{
    const auto found = std::find_if(connection.subflows.begin(), connection.subflows.end(), [&](const Subflow &subflow) {
        return isLiving(subflow) && isWanted(wanted, subflow) && !taken.contains(&subflow);
    });
    if (found == connection.subflows.end())
        return nullptr;
    taken.insert(&*found);
    return &*found;
}

qsizetype additionalSubflows(const Connection &connection)
{
    return std::count_if(connection.subflows.begin(), connection.subflows.end(),
                         [](const Subflow &subflow) { return !subflow.initial && isLiving(subflow); });
}

CreateSubflow creation(Token token, const WantedSubflow &wanted)
{
    CreateSubflow create;
    create.token = token;
    create.local = wanted.local;
    create.remote = wanted.remote;
    create.interfaceIndex = wanted.interfaceIndex;
    create.backup = wanted.backup;
    return create;
}

// A role of never holds for what MPTCP adds. The first subflow went where the routes led.
bool isForbidden(const Situation &situation, const Subflow &subflow, QString *reason)
{
    const QString name = situation.interfaceName(situation.interfaceOf(subflow));
    if (subflow.initial || name.isEmpty() || situation.world.steering().roleOf(name) != Role::Never)
        return false;
    *reason = u"%1 has the role never"_s.arg(name);
    return true;
}

// Of no use to anybody: no interface that could carry has it.
bool isAddressLost(const World &world, const Address &address)
{
    return std::none_of(world.interfaces().begin(), world.interfaces().end(),
                        [&](const auto &entry) { return entry.second.usable() && entry.second.hasAddress(address); });
}

// A request that the later one takes back.
bool isOpposite(const Action &a, const Action &b)
{
    const auto *first = std::get_if<SetSubflowBackup>(&a);
    const auto *second = std::get_if<SetSubflowBackup>(&b);
    return first && second && first->key == second->key && first->backup != second->backup;
}

bool sameRequest(const Action &a, const Action &b)
{
    if (const auto *first = std::get_if<SetSubflowBackup>(&a)) {
        const auto *second = std::get_if<SetSubflowBackup>(&b);
        return second && first->key == second->key && first->backup == second->backup;
    }
    return a == b;
}

}  // namespace

void Course::dueAt(microseconds time)
{
    m_next = std::min(m_next.value_or(time), time);
}

Course::Attempt &Course::attempt(const WantedSubflow &wanted, int copy, microseconds now)
{
    for (Attempt &each : m_attempts) {
        if (each.isFor(wanted) && each.copy == copy)
            return each;
    }
    return m_attempts.emplaceBack(Attempt{wanted.local, wanted.remote, copy, firstWait / 2, now, Attempt::State::New});
}

void Course::Attempt::lose(microseconds now)
{
    // A long life starts the waiting over; one that was cut short, or never began, doubles it.
    wait = state == State::Up && now - since >= livesFor ? firstWait : std::min(2 * wait, longestWait);
    state = State::Lost;
    since = now;
}

// A path that comes back is a new one: what failed there before says nothing.
void Course::forgetOld(const Plan &plan, const Situation &situation)
{
    m_attempts.removeIf([&](const Attempt &attempt) {
        const bool wanted = std::any_of(plan.subflows.begin(), plan.subflows.end(),
                                        [&](const WantedSubflow &each) { return attempt.isFor(each); });
        return !wanted && situation.now - attempt.since > longestWait;
    });
    m_attempts.removeIf([&](const Attempt &attempt) {
        return std::none_of(situation.paths.begin(), situation.paths.end(),
                            [&](const Path &path) { return path.address == attempt.local.address; });
    });
}

void Course::noteUp(Attempt &attempt, const Subflow &subflow, microseconds now)
{
    if (subflow.state != Subflow::State::Established || attempt.state == Attempt::State::Up)
        return;
    attempt.state = Attempt::State::Up;
    attempt.since = now;
}

bool Course::ask(const Decision &decision, microseconds now, QList<Decision> &decisions)
{
    m_asked.removeIf([&](const Asked &asked) { return now - asked.at >= showsWithin || isOpposite(asked.action, decision.action); });
    const bool asked =
        std::any_of(m_asked.begin(), m_asked.end(), [&](const Asked &each) { return sameRequest(each.action, decision.action); });
    dueAt(now + showsWithin);
    if (asked)
        return false;
    m_asked.append({decision.action, now});
    if (const auto *priority = std::get_if<SetSubflowBackup>(&decision.action)) {
        m_told.removeIf([priority](const Told &told) { return told.key == priority->key; });
        m_told.append({priority->key, priority->backup, decision.reason, now});
    }
    decisions.append(decision);
    return true;
}

void Course::open(const Plan &plan, const Situation &situation, QList<Decision> &decisions)
{
    const Connection &connection = situation.connection;
    const microseconds now = situation.now;
    qsizetype room = static_cast<qsizetype>(situation.world.steering().subflowsPerConnection) - additionalSubflows(connection);
    QSet<const Subflow *> taken;
    for (qsizetype i = 0; i < plan.subflows.size(); ++i) {
        const WantedSubflow &wanted = plan.subflows[i];
        const auto copy = std::count_if(plan.subflows.begin(), plan.subflows.begin() + i, [&](const WantedSubflow &earlier) {
            return earlier.local == wanted.local && earlier.remote == wanted.remote;
        });
        Attempt &past = attempt(wanted, static_cast<int>(copy), now);
        if (const Subflow *subflow = takeLiving(connection, wanted, taken)) {
            noteUp(past, *subflow, now);
            // No event tells what this side asked for: until the kernel was looked at, it is what the subflow was opened as.
            const bool backup = subflow->cookie == 0 && past.backup ? *past.backup : subflow->backup;
            if (subflow->state == Subflow::State::Established && backup != wanted.backup)
                ask({SetSubflowBackup{connection.token, subflow->key(), wanted.backup}, wanted.reason}, now, decisions);
            continue;
        }
        if (past.state == Attempt::State::Up || (past.state == Attempt::State::Asked && now - past.since >= showsWithin))
            past.lose(now);
        if (past.state == Attempt::State::Asked) {
            --room;
            dueAt(past.since + showsWithin);
        } else if (past.state == Attempt::State::Lost && now - past.since < past.wait) {
            dueAt(past.since + past.wait);
        } else if (room > 0) {
            --room;
            past.state = Attempt::State::Asked;
            past.since = now;
            past.backup = wanted.backup;
            dueAt(now + showsWithin);
            decisions.append({creation(connection.token, wanted), wanted.reason});
        }
    }
}

void Course::prioritise(const Plan &plan, const Situation &situation, QList<Decision> &decisions)
{
    for (const WantedPriority &wanted : plan.priorities) {
        const Subflow *subflow = situation.connection.findSubflow(wanted.key);
        if (subflow && subflow->state == Subflow::State::Established && subflow->backup != wanted.backup)
            ask({SetSubflowBackup{situation.connection.token, wanted.key, wanted.backup}, wanted.reason}, situation.now, decisions);
    }
}

// Once more a while later, where it still holds.
void Course::tellAgain(const Situation &situation, QList<Decision> &decisions)
{
    m_told.removeIf([&](const Told &told) {
        if (situation.now - told.at < tellsAgainAfter) {
            dueAt(told.at + tellsAgainAfter);
            return false;
        }
        const Subflow *subflow = situation.connection.findSubflow(told.key);
        if (subflow && subflow->state == Subflow::State::Established && subflow->backup == told.backup)
            decisions.append({SetSubflowBackup{situation.connection.token, told.key, told.backup}, told.reason});
        return true;
    });
}

// Where packets are lost the peer hears no end of the subflow, and would go on sending there until its own time-outs: unless the address
// is taken back by another subflow. The kernel forgets the id of an address that was joined from as soon as a subflow from there is
// destroyed, so that one goes first; and it tells by the first subflow of its list, so the initial one, which is that, goes before its id.
void Course::destroy(const Subflow &subflow, const QString &reason, bool dead, const Situation &situation, QList<Decision> &decisions)
{
    const Connection &connection = situation.connection;
    const bool inUse = std::any_of(connection.subflows.begin(), connection.subflows.end(), [&](const Subflow &other) {
        return isLiving(other) && other.localId == subflow.localId && other.local.address != subflow.local.address;
    });
    const bool withdraws = dead && !inUse && subflow.state == Subflow::State::Established;
    const Decision withdrawal{WithdrawAddress{connection.token, subflow.localId}, reason};
    if (!ask({DestroySubflow{connection.token, subflow.key()}, reason}, situation.now, decisions) || !withdraws || decisions.contains(withdrawal))
        return;
    decisions.insert(subflow.initial ? decisions.size() : decisions.size() - 1, withdrawal);
    m_asked.append({withdrawal.action, situation.now});
}

// What can't carry any more would hold up data until TCP gives up. The last one stays: without any, the connection ends.
void Course::close(const Plan &plan, const Situation &situation, QList<Decision> &decisions)
{
    const Connection &connection = situation.connection;
    const auto unwantedAs = [&plan](const Subflow &subflow) {
        return std::find_if(plan.unwanted.begin(), plan.unwanted.end(), [&](const UnwantedSubflow &each) { return each.key == subflow.key(); });
    };
    const auto stays = [&](const Subflow &subflow) {
        QString reason;
        return subflow.state == Subflow::State::Established && canCarry(situation.world, subflow) && !isForbidden(situation, subflow, &reason)
            && unwantedAs(subflow) == plan.unwanted.end();
    };
    if (std::none_of(connection.subflows.begin(), connection.subflows.end(), stays))
        return;
    for (const Subflow &subflow : connection.subflows) {
        QString reason;
        if (!isLiving(subflow))
            continue;
        if (!canCarry(situation.world, subflow, &reason))
            destroy(subflow, reason, isAddressLost(situation.world, subflow.local.address), situation, decisions);
        else if (isForbidden(situation, subflow, &reason))
            destroy(subflow, reason, false, situation, decisions);
        else if (const auto unwanted = unwantedAs(subflow); unwanted != plan.unwanted.end())
            destroy(subflow, unwanted->reason, unwanted->dead, situation, decisions);
    }
}

void Course::announce(const Plan &plan, const Situation &situation, QList<Decision> &decisions)
{
    const Token token = situation.connection.token;
    for (const WantedAnnouncement &wanted : plan.announcements) {
        const auto made = std::find_if(m_announcements.begin(), m_announcements.end(),
                                       [&](const Announcement &each) { return each.address == wanted.address; });
        if (made != m_announcements.end()) {
            if (!made->failed)
                continue;
            if (situation.now - made->since < longestWait) {
                dueAt(made->since + longestWait);
                continue;
            }
            m_announcements.erase(made);
        }
        m_announcements.append({wanted.address, {}, situation.now, false});
        AnnounceAddress announce;
        announce.token = token;
        announce.address.address = wanted.address;
        announce.interfaceIndex = wanted.interfaceIndex;
        announce.listen = true;
        decisions.append({announce, wanted.reason});
    }
    m_announcements.removeIf([&](const Announcement &made) {
        const bool stays = std::any_of(plan.announcements.begin(), plan.announcements.end(),
                                       [&](const WantedAnnouncement &wanted) { return wanted.address == made.address; });
        if (stays)
            return false;
        if (!made.id)
            return made.failed;  // else its id is still to come
        ask({WithdrawAddress{token, *made.id}, u"%1 is no path any more"_s.arg(made.address.toString())}, situation.now, decisions);
        return true;
    });
}

void Course::follow(const Plan &plan, const Situation &situation, QList<Decision> &decisions)
{
    m_next = plan.again;
    forgetOld(plan, situation);
    open(plan, situation, decisions);
    prioritise(plan, situation, decisions);
    tellAgain(situation, decisions);
    close(plan, situation, decisions);
    announce(plan, situation, decisions);
}

void Course::take(const ActionAnswered &answer, microseconds now)
{
    if (const auto *create = std::get_if<CreateSubflow>(&answer.action)) {
        const auto asked = std::find_if(m_attempts.begin(), m_attempts.end(), [create](const Attempt &each) {
            return each.state == Attempt::State::Asked && each.local == create->local && each.remote == create->remote;
        });
        if (answer.error && asked != m_attempts.end())
            asked->lose(now);
    } else if (const auto *announce = std::get_if<AnnounceAddress>(&answer.action)) {
        for (Announcement &made : m_announcements) {
            if (made.address != announce->address.address)
                continue;
            made.id = answer.error ? std::nullopt : answer.id;
            made.failed = answer.error.has_value();
        }
    }
}

}  // namespace manypath::connections
