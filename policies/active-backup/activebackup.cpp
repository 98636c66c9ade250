// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/active-backup/activebackup.h"

#include "policies/connections/announcing.h"
#include "policies/connections/parameters.h"
#include "policies/single-subflow-per-interface/singlesubflowperinterface.h"

#include <algorithm>

namespace manypath::connections {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;

namespace {

constexpr qsizetype longestName = 15;     // of an interface: IFNAMSIZ less the terminating 0
constexpr microseconds opensWithin = 2s;  // longer, and the next one is opened as well

void askAgain(Plan &plan, microseconds at)
{
    plan.again = std::min(plan.again.value_or(at), at);
}

}  // namespace

ActiveBackupOptions ActiveBackupOptions::from(const QMap<QString, QString> &parameters)
{
    ActiveBackupOptions options;
    for (const QString &name : parameters.value(u"order"_s).split(u',')) {
        if (parameters.value(u"order"_s).contains(u',') || !name.trimmed().isEmpty())
            options.order.append(name.trimmed());
    }
    options.cold = parameters.value(u"standby"_s) == "cold"_L1;
    options.rules.stall = std::chrono::milliseconds(number(parameters, u"stall"_s));
    options.rules.lossPercent = number(parameters, u"loss"_s);
    options.rules.settle = std::chrono::seconds(number(parameters, u"settle"_s));
    options.announce = isTrue(parameters, u"announce"_s);
    return options;
}

Result<void> ActiveBackupOptions::check() const
{
    for (const QString &name : order) {
        const bool odd = name.isEmpty() || name.size() > longestName || name.contains(u'/') || name.contains(u' ');
        if (odd)
            return invalidArgument(u"\"%1\" in order is no interface's name: those have 1 to 15 characters, without blanks and slashes"_s.arg(name));
        if (order.count(name) > 1)
            return invalidArgument(u"order names %1 twice: each interface has one place in it"_s.arg(name));
    }
    return {};
}

QList<ActiveBackup::Member> ActiveBackup::members(const Situation &situation, Memory &memory) const
{
    // What is there from the start may carry at once; what comes later, or again, has to show that it is there to stay.
    const bool first = memory.interfaces.empty();
    QList<Member> members;
    for (const WantedSubflow &wanted : oneSubflowPerInterface(situation)) {
        const QString name = situation.interfaceName(wanted.interfaceIndex);
        Fitness &fitness = memory.interfaces.try_emplace(name, first).first->second;
        fitness.look(situation, situation.workingBy(wanted.interfaceIndex), m_options.rules);
        members.append({name, wanted, &fitness});
    }
    for (auto &[name, fitness] : memory.interfaces) {
        if (std::none_of(members.begin(), members.end(), [&name = name](const Member &member) { return member.name == name; }))
            fitness.look(situation, nullptr, m_options.rules);
    }
    const auto place = [this](const Member &member) {
        const qsizetype at = m_options.order.indexOf(member.name);
        return at < 0 ? m_options.order.size() : at;
    };
    std::stable_sort(members.begin(), members.end(), [&place](const Member &a, const Member &b) { return place(a) < place(b); });
    return members;
}

// Kernels send by backup subflows only when they take all others for dead. The peer's shows that a path is dead in the peer's direction,
// where nothing else does; this side's, that what little is sent on a bad path goes through now and then.
void ActiveBackup::watchKernels(const QList<Member> &members, const Situation &situation, Memory &memory) const
{
    const SubflowMetrics *carrying = nullptr;
    Fitness *fitness = nullptr;
    std::uint64_t received = 0;
    std::uint64_t sent = 0;
    const auto newlySent = [](const SubflowMetrics &metrics) { return metrics.bytesSent - metrics.bytesRetransmitted; };
    for (const Member &member : members) {
        const Subflow *subflow = situation.workingBy(member.wanted.interfaceIndex);
        const SubflowMetrics *metrics = subflow && subflow->cookie != 0 ? situation.metrics.subflow(subflow->cookie) : nullptr;
        if (!metrics)
            continue;
        if (member.name == memory.carrying) {
            carrying = metrics;
            fitness = member.fitness;
        } else {
            received += metrics->bytesReceived;
            sent += newlySent(*metrics);
        }
    }
    if (!carrying || !fitness->isUsable())
        return;
    const microseconds now = situation.now;
    const auto tooLong = [&](const std::optional<microseconds> &since) { return since && now - *since >= m_options.rules.stall; };
    const bool byPeer = tooLong(memory.byPeer.take(carrying->cookie, carrying->bytesReceived, received, now));
    const bool byKernel = tooLong(memory.byKernel.take(carrying->cookie, newlySent(*carrying), sent, now));
    const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(m_options.rules.stall).count();
    if (byPeer)
        fitness->shun(now, u"the peer has sent nothing for %1 ms, but by others"_s.arg(milliseconds));
    else if (byKernel)
        fitness->shun(now, u"the kernel has sent nothing new for %1 ms, but by others"_s.arg(milliseconds));
}

const ActiveBackup::Member &ActiveBackup::choose(const QList<Member> &members, const Memory &memory, microseconds now)
{
    const auto isCurrent = [&](const Member &member) { return member.name == memory.carrying; };
    const std::function<bool(const Member &)> wishes[] = {
        [&](const Member &member) { return member.fitness->isReady(now) || (isCurrent(member) && member.fitness->isUsable() && !member.fitness->isLossy()); },
        [&](const Member &member) { return isCurrent(member) && member.fitness->isUsable(); },
        [](const Member &member) { return member.fitness->isUsable(); },
        isCurrent,
    };
    for (const auto &wish : wishes) {
        if (const auto found = std::find_if(members.begin(), members.end(), wish); found != members.end())
            return *found;
    }
    return members.first();
}

void ActiveBackup::change(Memory &memory, const Member &to, microseconds now)
{
    const auto from = memory.interfaces.find(memory.carrying);
    if (from == memory.interfaces.end())
        memory.reason = to.wanted.reason;
    else if (!from->second.isUp())
        memory.reason = u"%1 takes over: %2 is lost"_s.arg(to.name, from->first);
    else if (!from->second.fault().isEmpty())
        memory.reason = u"%1 takes over: on %2 %3"_s.arg(to.name, from->first, from->second.fault());
    else
        memory.reason = u"%1 is wanted more than %2 and does well"_s.arg(to.name, from->first);
    if (from != memory.interfaces.end())
        from->second.stopCarrying();
    memory.carrying = to.name;
    to.fitness->startCarrying(now);
}

// Better ones than the one that carries have to show what they are worth. Worse ones are for when it does not do well: one, and the next
// when that takes long.
QList<ActiveBackup::Member> ActiveBackup::needed(const QList<Member> &members, const Member &carrying, Memory &memory, microseconds now,
                                                 Plan &plan) const
{
    if (!m_options.cold)
        return members;
    const auto isWell = [](const Member &member) { return member.fitness->isUsable() && !member.fitness->isLossy(); };
    if (isWell(carrying))
        memory.troubleSince.reset();
    else if (!memory.troubleSince)
        memory.troubleSince = now;
    const auto atATime = memory.troubleSince ? 1 + (now - *memory.troubleSince) / opensWithin : 0;
    auto opening = atATime;
    QList<Member> needed;
    for (const Member &member : members) {
        needed.append(member);
        if (member.name == carrying.name && isWell(carrying))
            break;
        if (!memory.troubleSince || member.fitness->isUp() || member.fitness->hasFailed() || --opening > 0)
            continue;
        askAgain(plan, *memory.troubleSince + atATime * opensWithin);
        break;
    }
    return needed;
}

// Whatever else the connection has must not carry beside it.
void ActiveBackup::quieten(const QList<Member> &needed, const Member &carrying, const Situation &situation, Plan &plan) const
{
    if (!carrying.fitness->isUsable())
        return;
    for (const Subflow &subflow : situation.connection.subflows) {
        const int index = situation.interfaceOf(subflow);
        const auto isOn = [index](const Member &member) { return member.wanted.interfaceIndex == index; };
        if (std::any_of(needed.begin(), needed.end(), isOn) || !isLiving(subflow))
            continue;
        const QString reason = u"%1 carries"_s.arg(carrying.name);
        plan.priorities.append({subflow.key(), true, reason});
        if (m_options.cold)
            plan.unwanted.append({subflow.key(), reason});
    }
}

Plan ActiveBackup::plan(const Situation &situation)
{
    Plan plan;
    if (situation.connection.serverSide) {
        if (m_options.announce)
            plan.announcements = oneAddressPerInterface(situation);
        return plan;
    }
    Memory &memory = m_memories[situation.connection.token];
    const QList<Member> members = this->members(situation, memory);
    if (members.isEmpty())
        return plan;
    watchKernels(members, situation, memory);
    const Member &carrying = choose(members, memory, situation.now);
    if (carrying.name != memory.carrying)
        change(memory, carrying, situation.now);

    const QList<Member> needed = this->needed(members, carrying, memory, situation.now, plan);
    const auto add = [&plan](WantedSubflow wanted, bool backup, const QString &reason) {
        wanted.backup = backup;
        wanted.reason = reason;
        plan.subflows.append(wanted);
    };
    add(carrying.wanted, false, memory.reason);
    for (const Member &member : needed) {
        if (member.name != carrying.name)
            add(member.wanted, true, u"%1 stands by: %2 carries"_s.arg(member.name, carrying.name));
    }
    plan.unwanted = beyondFirst(situation);
    quieten(needed, carrying, situation, plan);
    for (const Member &member : members) {
        // Data waits there for TCP to give up. A new subflow shows whether the path is well again.
        const Subflow *subflow = situation.workingBy(member.wanted.interfaceIndex);
        if (member.fitness->isSilent() && carrying.fitness->isUsable() && subflow)
            plan.unwanted.append({subflow->key(), u"on %1 %2"_s.arg(member.name, member.fitness->fault()), true});
        if (const auto next = member.fitness->next(situation.now))
            askAgain(plan, *next);
    }
    return plan;
}

}  // namespace manypath::connections
