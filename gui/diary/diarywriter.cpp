// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/diarywriter.h"

#include "core/overloaded.h"
#include "gui/diary/carriers.h"
#include "gui/diary/changesbypeople.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace manypath {

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t sameFailureUs = 60 * second;
constexpr std::int64_t sameFallbackUs = 3600 * second;
constexpr std::int64_t sameMoveUs = 10 * second;
constexpr std::int64_t sameEndpointsUs = 10 * second;
constexpr std::size_t mostUnsettled = 10000;

QString errorText(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

bool isNetworksFault(int number)
{
    return number == ETIMEDOUT || number == EHOSTUNREACH || number == ENETUNREACH || number == ENETDOWN;
}

std::optional<Token> tokenOf(const Event &event)
{
    return std::visit(Overloaded{
                          [](const PmEvent &e) { return e.token; },
                          [](const ConnectionUpdated &e) { return std::optional(e.connection.token); },
                          [](const ConnectionGone &e) { return std::optional(e.token); },
                          [](const SubflowUpdated &e) { return std::optional(e.token); },
                          [](const SubflowGone &e) { return std::optional(e.token); },
                          [](const auto &) { return std::optional<Token>(); },
                      },
                      event);
}

std::optional<SubflowKey> endingSubflow(const Event &event)
{
    if (const auto *pm = std::get_if<PmEvent>(&event); pm && pm->type == PmEvent::Type::SubflowClosed)
        return SubflowKey{pm->local(), pm->remote()};
    if (const auto *gone = std::get_if<SubflowGone>(&event))
        return gone->key;
    if (const auto *updated = std::get_if<SubflowUpdated>(&event); updated && !isEstablished(updated->subflow))
        return updated->subflow.key();
    return std::nullopt;
}

int interfaceOf(const Event &event)
{
    if (const auto *updated = std::get_if<InterfaceUpdated>(&event))
        return updated->interface.index;
    const auto *removed = std::get_if<InterfaceRemoved>(&event);
    return removed ? removed->index : 0;
}

// The interface that an event of the path manager is about, empty where that can't be told.
QString interfaceOf(const PmEvent &event, const std::optional<Connection> &connection, const World &world)
{
    if (event.interfaceIndex)
        return world.interfaceName(*event.interfaceIndex);
    if (connection) {
        if (const Subflow *subflow = connection->findSubflow({event.local(), event.remote()}); subflow && subflow->interfaceIndex > 0)
            return world.interfaceName(subflow->interfaceIndex);
    }
    for (const auto &[index, interface] : world.interfaces()) {
        if (interface.hasAddress(event.local().address))
            return interface.name;
    }
    return {};
}

}  // namespace

DiaryWriter::DiaryWriter(Naming naming, std::uint64_t next)
    : m_naming(std::move(naming))
    , m_recent(next)
{
}

QList<DiaryEntry> DiaryWriter::reset(const World &world, std::int64_t timeUs)
{
    Entries out;
    m_before = {};
    m_ended.clear();
    m_unsettled.clear();
    m_failures.clear();
    for (auto &[name, loss] : m_losses) {
        if (loss.isBackBy(world.interfaceByName(name))) {
            loss.end(timeUs);
            tell(out, loss, world, timeUs);
        }
    }
    return out;
}

void DiaryWriter::willApply(const World &before, const Change &change)
{
    m_before = {};
    if (const std::optional<Token> token = tokenOf(change.event)) {
        if (const Connection *connection = before.connection(*token))
            m_before.connection = *connection;
        rememberEnded(before, change);
        if (m_before.connection && isOpen(&*m_before.connection) && !m_unsettled.contains(*token) && m_unsettled.size() < mostUnsettled) {
            if (const QStringList now = carriersBefore(*m_before.connection, before); !now.isEmpty())
                m_unsettled.emplace(*token, Unsettled{now, change.timeUs});
        }
    }
    if (const int index = interfaceOf(change.event); index > 0) {
        if (const Interface *interface = before.interface(index)) {
            m_before.interface = *interface;
            for (const auto &[token, connection] : before.connections()) {
                for (const Subflow &subflow : connection.subflows) {
                    if (subflow.interfaceIndex != index || !isEstablished(subflow) || !isOpen(&connection))
                        continue;
                    const QStringList elsewhere = isBackup(subflow) ? carriers(connection, before, interface->name) : QStringList();
                    m_before.users.append({token, subflow.local.address.family(), !elsewhere.isEmpty()});
                }
            }
        }
    }
    if (std::holds_alternative<SteeringChanged>(change.event))
        m_before.steering = before.steering();
    if (std::holds_alternative<SettingsChanged>(change.event))
        m_before.settings = before.settings();
    const auto *updated = std::get_if<EndpointUpdated>(&change.event);
    const auto *removed = std::get_if<EndpointRemoved>(&change.event);
    if (updated || removed) {
        const auto found = before.endpoints().find(updated ? updated->endpoint.id : removed->id);
        if (found != before.endpoints().end())
            m_before.endpoint = found->second;
    }
}

// A subflow that ends without its connection: whoever takes an interface away may have ended it on the way.
void DiaryWriter::rememberEnded(const World &before, const Change &change)
{
    while (!m_ended.isEmpty() && m_ended.constFirst().endedUs + pathMomentUs < change.timeUs)
        m_ended.removeFirst();
    const std::optional<SubflowKey> key = endingSubflow(change.event);
    if (!key || !m_before.connection || !isOpen(&*m_before.connection))
        return;
    const Connection &connection = *m_before.connection;
    const Subflow *subflow = connection.findSubflow(*key);
    const QString name = subflow ? before.interfaceName(subflow->interfaceIndex) : QString();
    if (name.isEmpty() || !isEstablished(*subflow))
        return;
    const bool standby = isBackup(*subflow) && !carriers(connection, before, name).isEmpty();
    m_ended.append({connection.token, subflow->local.address.family(), standby, change.timeUs, name});
}

QList<DiaryEntry> DiaryWriter::didApply(const World &after, const Change &change)
{
    Entries out;
    if (const int index = interfaceOf(change.event); index > 0)
        interfaceChanged(out, after, index, change.timeUs);
    if (const std::optional<Token> token = tokenOf(change.event))
        connectionChanged(out, after, *token, change);
    if (const auto *steering = std::get_if<SteeringChanged>(&change.event))
        addAll(out, steeringChanges(m_before.steering, steering->steering, change.timeUs));
    if (const auto *settings = std::get_if<SettingsChanged>(&change.event))
        addAll(out, settingChanges(m_before.settings, settings->settings, change.timeUs));
    if (const auto *updated = std::get_if<EndpointUpdated>(&change.event))
        endpointChanged(out, after, &updated->endpoint, change.timeUs);
    if (std::holds_alternative<EndpointRemoved>(change.event))
        endpointChanged(out, after, nullptr, change.timeUs);
    return out;
}

void DiaryWriter::interfaceChanged(Entries &out, const World &after, int index, std::int64_t timeUs)
{
    const Interface *now = after.interface(index);
    const QString name = now ? now->name : m_before.interface ? m_before.interface->name : QString();
    const auto known = m_losses.find(name);
    if (known != m_losses.end() && known->second.isBackBy(now)) {
        known->second.end(timeUs);
        tell(out, known->second, after, timeUs);
        return;
    }
    const Interface *before = m_before.interface ? &*m_before.interface : nullptr;
    QList<Address::Family> families;
    for (const Address::Family family : {Address::Family::IPv4, Address::Family::IPv6}) {
        if (serves(before, family) && !serves(now, family))
            families.append(family);
    }
    if (families.isEmpty())
        return;
    for (const PathUser &ended : std::as_const(m_ended)) {
        const Connection *connection = after.connection(ended.token);
        const bool gone = connection && std::none_of(connection->subflows.cbegin(), connection->subflows.cend(), [&](const Subflow &subflow) {
            return subflow.interfaceIndex == index && isEstablished(subflow);
        });
        if (ended.interface == name && ended.endedUs + pathMomentUs >= timeUs && gone && isOpen(connection))
            m_before.users.append(ended);
    }
    m_before.users.removeIf([&families](const PathUser &user) { return !families.contains(user.family); });
    if (m_before.users.isEmpty())
        return;
    m_before.interface->name = name;
    lost(out, after, families, timeUs);
}

void DiaryWriter::lost(Entries &out, const World &after, const QList<Address::Family> &families, std::int64_t timeUs)
{
    const QString name = m_before.interface->name;
    const auto known = m_losses.find(name);
    if (known == m_losses.end() || known->second.isHistory(timeUs))
        m_losses.insert_or_assign(name, PathLoss(name, m_recent.nextNumber(), timeUs));
    m_losses[name].lose(families, m_before.users, after, m_naming, timeUs);
    // What others lost goes on elsewhere: not here.
    for (auto &[other, loss] : m_losses) {
        if (!loss.lasts())
            continue;
        for (const Token token : loss.tokens())
            loss.follow(token, after, false, timeUs);
        tell(out, loss, after, timeUs);
    }
}

void DiaryWriter::tell(Entries &out, PathLoss &loss, const World &world, std::int64_t timeUs)
{
    if (const auto news = loss.tell(world, timeUs))
        out.append(*news);
}

QList<DiaryEntry> DiaryWriter::sampled(const World &world, const MetricsTable &metrics, std::int64_t timeUs)
{
    Entries out;
    for (auto &[name, loss] : m_losses) {
        if (loss.weigh(world, metrics, timeUs))
            tell(out, loss, world, timeUs);
    }
    return out;
}

void DiaryWriter::connectionChanged(Entries &out, const World &after, Token token, const Change &change)
{
    const auto *event = std::get_if<PmEvent>(&change.event);
    const bool closedByProgram = event && event->type == PmEvent::Type::Closed && m_before.connection && hasEstablished(*m_before.connection);
    for (auto &[name, loss] : m_losses) {
        if (loss.lasts() && loss.follow(token, after, closedByProgram, change.timeUs) && loss.mayTell(change.timeUs))
            tell(out, loss, after, change.timeUs);
    }
    const Connection *connection = after.connection(token);
    if (connection && connection->fallback && !(m_before.connection && m_before.connection->fallback))
        fellBack(out, after, *connection, change.timeUs);
    if (event && event->type == PmEvent::Type::SubflowClosed && event->error.value_or(0) != 0)
        subflowFailed(after, *event, change.timeUs);
}

void DiaryWriter::fellBack(Entries &out, const World &after, const Connection &connection, std::int64_t timeUs)
{
    if (!isOpen(&connection))
        return;
    DiaryEntry entry = about(DiaryEntry::Kind::FellBack, timeUs);
    describe(entry, connection);
    entry.interface = carriersBefore(connection, after).value(0);
    entry.connections = 1;
    addTypes(entry, after);
    out.append(m_recent.fold(entry, sameFallbackUs));
}

void DiaryWriter::subflowFailed(const World &after, const PmEvent &event, std::int64_t timeUs)
{
    if (!m_before.connection || !isOpen(&*m_before.connection))
        return;
    const Connection *connection = after.connection(*event.token);
    const bool last = hasEstablished(*m_before.connection) && connection && !hasEstablished(*connection);
    if (last && !isNetworksFault(*event.error))
        return;  // a peer that ends a connection in its own way
    DiaryEntry entry = about(last ? DiaryEntry::Kind::ConnectionDropped : DiaryEntry::Kind::SubflowFailed, timeUs);
    describe(entry, *m_before.connection);
    entry.interface = interfaceOf(event, m_before.connection, after);
    entry.reason = errorText(*event.error);
    entry.connections = 1;
    entry.dropped = last ? 1 : 0;
    if (!last)
        entry.remote = event.remote().toString();
    addTypes(entry, after);
    m_failures.append(entry);
}

QList<DiaryEntry> DiaryWriter::pass(const World &world, std::int64_t timeUs)
{
    Entries out;
    settle(out, world, timeUs);
    tellFailures(out, world, timeUs);
    for (auto each = m_losses.begin(); each != m_losses.end();) {
        PathLoss &loss = each->second;
        if (loss.isUntold() && loss.mayTell(timeUs))
            tell(out, loss, world, timeUs);
        each = loss.isHistory(timeUs) ? m_losses.erase(each) : std::next(each);
    }
    return out;
}

// Who makes before breaking, or breaks before making, moves a connection in several steps.
void DiaryWriter::settle(Entries &out, const World &world, std::int64_t timeUs)
{
    for (auto each = m_unsettled.begin(); each != m_unsettled.end();) {
        const auto &[token, unsettled] = *each;
        if (unsettled.sinceUs + pathMomentUs > timeUs) {
            ++each;
            continue;
        }
        const Connection *connection = world.connection(token);
        const QStringList now = isOpen(connection) ? carriersBefore(*connection, world) : QStringList();
        const auto &before = unsettled.interfaces;
        const bool stayed = std::any_of(now.cbegin(), now.cend(), [&before](const QString &name) { return before.contains(name); });
        const bool explained = std::any_of(before.cbegin(), before.cend(), [&](const QString &name) { return lostAround(name, unsettled.sinceUs); })
            || std::any_of(now.cbegin(), now.cend(), [&](const QString &name) { return lostAround(name, unsettled.sinceUs); });
        if (!now.isEmpty() && !stayed && !explained) {
            DiaryEntry entry = about(DiaryEntry::Kind::ConnectionsMoved, unsettled.sinceUs);
            describe(entry, *connection);
            entry.interface = before.constFirst();
            entry.movedTo = now;
            entry.connections = entry.moved = 1;
            addTypes(entry, world);
            out.append(m_recent.fold(entry, sameMoveUs));
        }
        each = m_unsettled.erase(each);
    }
}

void DiaryWriter::tellFailures(Entries &out, const World &world, std::int64_t timeUs)
{
    QList<DiaryEntry> waiting;
    for (const DiaryEntry &entry : std::exchange(m_failures, {})) {
        if (entry.timeUs + pathMomentUs > timeUs) {
            waiting.append(entry);
            continue;
        }
        const Connection *connection = world.connection(*entry.token);
        const bool goesOn = isOpen(connection) && hasEstablished(*connection);
        // Part of a loss, of a connection's end, or of one that found another way.
        if (lostAround(entry.interface, entry.timeUs) || goesOn == (entry.kind == DiaryEntry::Kind::ConnectionDropped))
            continue;
        out.append(m_recent.fold(entry, sameFailureUs));
    }
    m_failures += waiting;
}

bool DiaryWriter::lostAround(const QString &interface, std::int64_t timeUs) const
{
    const auto found = m_losses.find(interface);
    return found != m_losses.end() && found->second.isAround(timeUs);
}

void DiaryWriter::endpointChanged(Entries &out, const World &world, const Endpoint *after, std::int64_t timeUs)
{
    const Endpoint *before = m_before.endpoint ? &*m_before.endpoint : nullptr;
    std::optional<DiaryEntry> entry = endpointChange(before, after, timeUs);
    if (!entry)
        return;
    const Endpoint &endpoint = after ? *after : *before;
    entry->interface = world.interfaceName(endpoint.interfaceIndex);
    // Whoever makes the endpoints of an interface's addresses takes them away with it.
    if (endpoint.owner == EndpointOwner::NetworkManager && lostAround(entry->interface, timeUs))
        return;
    addTypes(*entry, world);
    out.append(m_recent.fold(*entry, sameEndpointsUs));
}

bool DiaryWriter::isWaiting() const
{
    return !m_unsettled.empty() || !m_failures.isEmpty()
        || std::any_of(m_losses.begin(), m_losses.end(), [](const auto &each) { return each.second.isUntold(); });
}

QList<DiaryEntry> DiaryWriter::helperGone(std::int64_t timeUs)
{
    Entries out;
    if (m_helperLost)
        return out;
    out.append(m_recent.add(about(DiaryEntry::Kind::HelperLost, timeUs)));
    m_helperLost = out.constFirst();
    return out;
}

QList<DiaryEntry> DiaryWriter::helperBack(std::int64_t timeUs)
{
    if (!m_helperLost)
        return {};
    DiaryEntry entry = *std::exchange(m_helperLost, std::nullopt);
    entry.endUs = std::max(timeUs, entry.timeUs + 1);
    return {entry};
}

void DiaryWriter::addAll(Entries &out, const QList<DiaryEntry> &entries)
{
    for (const DiaryEntry &entry : entries)
        out.append(m_recent.add(entry));
}

DiaryEntry DiaryWriter::about(DiaryEntry::Kind kind, std::int64_t timeUs) const
{
    DiaryEntry entry;
    entry.kind = kind;
    entry.timeUs = timeUs;
    return entry;
}

void DiaryWriter::describe(DiaryEntry &entry, const Connection &connection) const
{
    entry.token = connection.token;
    entry.application = m_naming(connection);
    entry.remote = connection.remote.toString();
}

}  // namespace manypath
