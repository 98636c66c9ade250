// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/diarywriter.h"

#include "core/overloaded.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace manypath {

namespace {

constexpr std::int64_t second = 1'000'000;
// How long after a loss the places where connections go on are looked at.
constexpr std::int64_t countingUs = 15 * second;
// An interface lost again within this time has not been back for good.
constexpr std::int64_t flappingUs = 60 * second;
// Whoever takes an interface down often takes its endpoints, and so its subflows, first.
constexpr std::int64_t momentUs = 3 * second;
constexpr std::int64_t sameFailureUs = 60 * second;
constexpr std::int64_t sameFallbackUs = 3600 * second;
constexpr std::int64_t sameMoveUs = 10 * second;
constexpr std::int64_t sameEndpointsUs = 10 * second;
constexpr std::size_t mostUnsettled = 10000;
constexpr qsizetype mostRecent = 50;
// With more connections, what became of them is told once a second: each time all are counted.
constexpr std::size_t fewFates = 100;

bool serves(const Interface *interface, Address::Family family)
{
    if (!interface || !interface->usable())
        return false;
    return std::any_of(interface->addresses.cbegin(), interface->addresses.cend(), [family](const InterfaceAddress &each) {
        return each.address.family() == family && !each.address.isLinkLocal();
    });
}

bool servesAny(const Interface *interface, const QList<Address::Family> &families)
{
    return std::any_of(families.cbegin(), families.cend(), [interface](Address::Family family) { return serves(interface, family); });
}

bool isBackup(const Subflow &subflow)
{
    return subflow.backup || subflow.backupByPeer;
}

bool isEstablished(const Subflow &subflow)
{
    return subflow.state == Subflow::State::Established;
}

bool isOpen(const Connection *connection)
{
    return connection && connection->state != Connection::State::Closing;
}

bool hasEstablished(const Connection &connection)
{
    return std::any_of(connection.subflows.cbegin(), connection.subflows.cend(), isEstablished);
}

// The interfaces that carry a connection's data but for `without`: those of its backup subflows only where there are no others.
QStringList carriers(const Connection &connection, const World &world, const QString &without = {})
{
    QStringList normal;
    QStringList backup;
    for (const Subflow &subflow : connection.subflows) {
        const Interface *interface = world.interface(subflow.interfaceIndex);
        if (!isEstablished(subflow) || !interface || interface->name == without || !serves(interface, subflow.local.address.family()))
            continue;
        QStringList &names = isBackup(subflow) ? backup : normal;
        if (!names.contains(interface->name))
            names.append(interface->name);
    }
    return normal.isEmpty() ? backup : normal;
}

// Without asking whether the interface is there: for what was.
QStringList carriersBefore(const Connection &connection, const World &world)
{
    QStringList normal;
    QStringList backup;
    for (const Subflow &subflow : connection.subflows) {
        const QString name = world.interfaceName(subflow.interfaceIndex);
        if (!isEstablished(subflow) || name.isEmpty())
            continue;
        QStringList &names = isBackup(subflow) ? backup : normal;
        if (!names.contains(name))
            names.append(name);
    }
    return normal.isEmpty() ? backup : normal;
}

// What an interface may be called where it is the only one of its type.
void addTypes(DiaryEntry &entry, const World &world)
{
    const auto isName = [](Interface::Type type) {
        return type == Interface::Type::Ethernet || type == Interface::Type::Wifi || type == Interface::Type::Mobile;
    };
    for (const QString &name : entry.interfaces()) {
        const Interface *named = world.interfaceByName(name);
        if (!named || !isName(named->type))
            continue;
        const auto alike = std::count_if(world.interfaces().begin(), world.interfaces().end(),
                                         [named](const auto &each) { return each.second.type == named->type; });
        if (alike == 1)
            entry.types.insert(name, named->type);
        else
            entry.types.remove(name);
    }
}

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
    , m_next(next)
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
        if (loss.entry.lasts() && servesAny(world.interfaceByName(name), loss.families))
            back(out, loss, world, timeUs);
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
    while (!m_ended.isEmpty() && m_ended.constFirst().endedUs + momentUs < change.timeUs)
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
        steeringChanged(out, steering->steering, change.timeUs);
    if (const auto *settings = std::get_if<SettingsChanged>(&change.event))
        settingsChanged(out, settings->settings, change.timeUs);
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
    if (known != m_losses.end() && known->second.entry.lasts() && servesAny(now, known->second.families)) {
        back(out, known->second, after, timeUs);
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
    for (const User &ended : std::as_const(m_ended)) {
        const Connection *connection = after.connection(ended.token);
        const bool gone = connection && std::none_of(connection->subflows.cbegin(), connection->subflows.cend(), [&](const Subflow &subflow) {
            return subflow.interfaceIndex == index && isEstablished(subflow);
        });
        if (ended.interface == name && ended.endedUs + momentUs >= timeUs && gone && isOpen(connection))
            m_before.users.append(ended);
    }
    m_before.users.removeIf([&families](const User &user) { return !families.contains(user.family); });
    if (m_before.users.isEmpty())
        return;
    m_before.interface->name = name;
    lost(out, after, families, timeUs);
}

void DiaryWriter::lost(Entries &out, const World &after, const QList<Address::Family> &families, std::int64_t timeUs)
{
    const QString name = m_before.interface->name;
    const auto known = m_losses.find(name);
    const bool again = known != m_losses.end() && (known->second.entry.lasts() || timeUs - known->second.entry.endUs < flappingUs);
    if (!again) {
        Loss loss;
        loss.entry = about(DiaryEntry::Kind::InterfaceLost, timeUs);
        loss.entry.number = m_next++;
        loss.entry.interface = name;
        m_losses.insert_or_assign(name, loss);
    }
    Loss &loss = m_losses[name];
    if (again && !loss.entry.lasts()) {
        ++loss.entry.times;
        loss.entry.endUs = 0;
    }
    loss.lostUs = timeUs;
    for (const Address::Family family : families) {
        if (!loss.families.contains(family))
            loss.families.append(family);
    }
    for (const User &user : std::as_const(m_before.users)) {
        auto [place, isNew] = loss.fates.try_emplace(user.token);
        Fate &fate = place->second;
        if (isNew) {
            fate.state = Fate::State::Standby;
            if (const Connection *connection = after.connection(user.token)) {
                fate.application = m_naming(*connection);
                fate.remote = connection->remote.toString();
            }
        }
        // In use if any of its subflows there was.
        if (!user.standby && fate.state != Fate::State::Dropped && fate.state != Fate::State::Ended)
            fate.state = Fate::State::Waiting;
    }
    // What others lost goes on elsewhere: not here.
    for (auto &[other, each] : m_losses) {
        if (!each.entry.lasts())
            continue;
        for (const auto &[token, fate] : each.fates)
            follow(each, token, after, false, timeUs);
        tell(out, each, after, timeUs);
    }
}

void DiaryWriter::back(Entries &out, Loss &loss, const World &world, std::int64_t timeUs)
{
    loss.entry.endUs = std::max(timeUs, loss.entry.timeUs + 1);
    tell(out, loss, world, timeUs);
}

bool DiaryWriter::follow(Loss &loss, Token token, const World &world, bool closedByProgram, std::int64_t timeUs)
{
    const auto found = loss.fates.find(token);
    if (found == loss.fates.end())
        return false;
    Fate &fate = found->second;
    const Connection *connection = world.connection(token);
    const auto goesBy = [&](Fate::State state, const QStringList &to) {
        const bool news = fate.state != state || fate.to != to;
        fate.state = state;
        fate.to = to;
        return news;
    };
    switch (fate.state) {
    case Fate::State::Dropped:
    case Fate::State::Ended:
    case Fate::State::Standby:
        return false;
    case Fate::State::Waiting:
        if (!isOpen(connection))
            return goesBy(closedByProgram ? Fate::State::Ended : Fate::State::Dropped, {});
        if (const QStringList to = carriers(*connection, world, loss.entry.interface); !to.isEmpty())
            return goesBy(Fate::State::Moved, to);
        return false;
    case Fate::State::Moved:
        if (!isOpen(connection) || timeUs - loss.lostUs > countingUs)
            return false;
        if (const QStringList to = carriers(*connection, world, loss.entry.interface); !to.isEmpty())
            return goesBy(Fate::State::Moved, to);
        return false;
    }
    return false;
}

void DiaryWriter::count(Loss &loss) const
{
    DiaryEntry &entry = loss.entry;
    entry.connections = entry.moved = entry.dropped = entry.standby = 0;
    QMap<QString, int> ways;
    QMap<QString, int> applications;
    const Fate *only = nullptr;
    for (const auto &[token, fate] : loss.fates) {
        if (fate.state == Fate::State::Standby) {
            ++entry.standby;
            continue;
        }
        ++entry.connections;
        ++applications[fate.application];
        only = &fate;
        entry.token = token;
        entry.dropped += fate.state == Fate::State::Dropped;
        if (fate.state != Fate::State::Moved)
            continue;
        ++entry.moved;
        for (const QString &way : fate.to)
            ++ways[way];
    }
    entry.movedTo = ways.keys();
    std::stable_sort(entry.movedTo.begin(), entry.movedTo.end(), [&](const QString &a, const QString &b) {
        const auto weight = [&](const QString &name) { return std::pair(loss.weights.value(name), ways.value(name)); };
        return weight(a) > weight(b);
    });
    entry.application.clear();
    int most = 0;
    for (auto each = applications.cbegin(); each != applications.cend(); ++each) {
        if (each.value() > most) {
            most = each.value();
            entry.application = each.key();
        }
    }
    entry.remote = entry.connections == 1 ? only->remote : QString();
    if (entry.connections != 1)
        entry.token.reset();
}

void DiaryWriter::tell(Entries &out, Loss &loss, const World &world, std::int64_t timeUs) const
{
    loss.untold = false;
    loss.toldUs = timeUs;
    count(loss);
    addTypes(loss.entry, world);
    if (loss.entry == loss.told)
        return;
    loss.told = loss.entry;
    out.append(loss.entry);
}

QList<DiaryEntry> DiaryWriter::sampled(const World &world, const MetricsTable &metrics, std::int64_t timeUs)
{
    Entries out;
    for (auto &[name, loss] : m_losses) {
        if (!loss.entry.lasts() || timeUs - loss.lostUs > countingUs)
            continue;
        for (const auto &[token, fate] : loss.fates) {
            const Connection *connection = fate.state == Fate::State::Moved ? world.connection(token) : nullptr;
            if (!connection)
                continue;
            for (const Subflow &subflow : connection->subflows) {
                const MetricsTable::Rates rates = metrics.subflowRates(subflow.cookie);
                loss.weights[world.interfaceName(subflow.interfaceIndex)] += rates.receiveBytesPerSecond + rates.sendBytesPerSecond;
            }
        }
        tell(out, loss, world, timeUs);
    }
    return out;
}

void DiaryWriter::connectionChanged(Entries &out, const World &after, Token token, const Change &change)
{
    const auto *event = std::get_if<PmEvent>(&change.event);
    const bool closedByProgram = event && event->type == PmEvent::Type::Closed && m_before.connection && hasEstablished(*m_before.connection);
    for (auto &[name, loss] : m_losses) {
        if (!loss.entry.lasts() || !loss.fates.contains(token))
            continue;
        if (!follow(loss, token, after, closedByProgram, change.timeUs))
            continue;
        loss.untold = true;
        if (loss.fates.size() <= fewFates || change.timeUs - loss.toldUs > second)
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
    fold(out, entry, sameFallbackUs);
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
        if (each->second.untold && timeUs - each->second.toldUs > second)
            tell(out, each->second, world, timeUs);
        const bool over = !each->second.entry.lasts() && timeUs - each->second.entry.endUs > flappingUs;
        each = over ? m_losses.erase(each) : std::next(each);
    }
    return out;
}

// Who makes before breaking, or breaks before making, moves a connection in several steps.
void DiaryWriter::settle(Entries &out, const World &world, std::int64_t timeUs)
{
    for (auto each = m_unsettled.begin(); each != m_unsettled.end();) {
        const auto &[token, unsettled] = *each;
        if (unsettled.sinceUs + momentUs > timeUs) {
            ++each;
            continue;
        }
        const Connection *connection = world.connection(token);
        const QStringList now = isOpen(connection) ? carriersBefore(*connection, world) : QStringList();
        const auto &before = unsettled.interfaces;
        const bool stayed = std::any_of(now.cbegin(), now.cend(), [&before](const QString &name) { return before.contains(name); });
        const bool explained = std::any_of(before.cbegin(), before.cend(), [&](const QString &name) { return lossAround(name, unsettled.sinceUs); })
            || std::any_of(now.cbegin(), now.cend(), [&](const QString &name) { return lossAround(name, unsettled.sinceUs); });
        if (!now.isEmpty() && !stayed && !explained) {
            DiaryEntry entry = about(DiaryEntry::Kind::ConnectionsMoved, unsettled.sinceUs);
            describe(entry, *connection);
            entry.interface = before.constFirst();
            entry.movedTo = now;
            entry.connections = entry.moved = 1;
            addTypes(entry, world);
            fold(out, entry, sameMoveUs);
        }
        each = m_unsettled.erase(each);
    }
}

void DiaryWriter::tellFailures(Entries &out, const World &world, std::int64_t timeUs)
{
    QList<DiaryEntry> waiting;
    for (const DiaryEntry &entry : std::exchange(m_failures, {})) {
        if (entry.timeUs + momentUs > timeUs) {
            waiting.append(entry);
            continue;
        }
        const Connection *connection = world.connection(*entry.token);
        const bool goesOn = isOpen(connection) && hasEstablished(*connection);
        // Part of a loss, of a connection's end, or of one that found another way.
        if (lossAround(entry.interface, entry.timeUs) || goesOn == (entry.kind == DiaryEntry::Kind::ConnectionDropped))
            continue;
        fold(out, entry, sameFailureUs);
    }
    m_failures += waiting;
}

const DiaryWriter::Loss *DiaryWriter::lossAround(const QString &interface, std::int64_t timeUs) const
{
    const auto found = m_losses.find(interface);
    if (found == m_losses.end())
        return nullptr;
    const Loss &loss = found->second;
    const bool around = loss.entry.timeUs - momentUs <= timeUs && (loss.entry.lasts() || timeUs <= loss.entry.endUs + flappingUs);
    return around ? &loss : nullptr;
}

void DiaryWriter::steeringChanged(Entries &out, const Steering &after, std::int64_t timeUs)
{
    const Steering &before = m_before.steering;
    if (before.policy.name.isEmpty())
        return;  // the helper has only just read its configuration
    const auto name = [](const OutsidePolicy *policy) { return policy ? policy->name : QString(); };
    const QString outside = name(after.outsideAll());
    if (outside != name(before.outsideAll()) || (outside.isEmpty() && after.policy != before.policy)) {
        DiaryEntry entry = about(DiaryEntry::Kind::PolicyChanged, timeUs);
        entry.subject = outside.isEmpty() ? after.policy.name : outside;
        if (!outside.isEmpty())
            entry.value = QStringLiteral("outside");
        else if (after.policy.name == before.policy.name && name(before.outsideAll()).isEmpty())
            entry.value = QStringLiteral("parameters");
        add(out, entry);
    }
    const auto ruleFor = [](const Steering &steering, const QString &pattern) -> const RoleRule * {
        const auto found = std::find_if(steering.roles.cbegin(), steering.roles.cend(),
                                        [&pattern](const RoleRule &rule) { return rule.pattern == pattern; });
        return found == steering.roles.cend() ? nullptr : &*found;
    };
    const auto roleChanged = [&](const QString &pattern, const QString &role) {
        DiaryEntry entry = about(DiaryEntry::Kind::RoleChanged, timeUs);
        entry.subject = pattern;
        entry.interface = RoleRule{pattern, {}}.isPattern() ? QString() : pattern;
        entry.value = role;
        add(out, entry);
    };
    for (const RoleRule &rule : after.roles) {
        const RoleRule *known = ruleFor(before, rule.pattern);
        if (!known || known->role != rule.role)
            roleChanged(rule.pattern, roleName(rule.role));
    }
    for (const RoleRule &rule : before.roles) {
        if (!ruleFor(after, rule.pattern))
            roleChanged(rule.pattern, {});
    }
    const auto limitChanged = [&](const QString &key, std::uint32_t was, std::uint32_t is) {
        if (was == is)
            return;
        DiaryEntry entry = about(DiaryEntry::Kind::SettingChanged, timeUs);
        entry.subject = key;
        entry.value = QString::number(is);
        add(out, entry);
    };
    // The limits themselves change with what policies need.
    limitChanged(QStringLiteral("limits.subflows"), before.limitsOfOthers.subflows, after.limitsOfOthers.subflows);
    limitChanged(QStringLiteral("limits.add_addr_accepted"), before.limitsOfOthers.addAddressAccepted, after.limitsOfOthers.addAddressAccepted);
    limitChanged(QStringLiteral("manypath.subflows_per_connection"), before.subflowsPerConnection, after.subflowsPerConnection);
}

void DiaryWriter::settingsChanged(Entries &out, const KernelSettings &after, std::int64_t timeUs)
{
    if (!m_before.settings.available() || !after.available())
        return;
    for (auto each = after.values.cbegin(); each != after.values.cend(); ++each) {
        if (each.key().startsWith(QLatin1String("available_")) || m_before.settings.values.value(each.key()) == each.value())
            continue;
        DiaryEntry entry = about(DiaryEntry::Kind::SettingChanged, timeUs);
        entry.subject = each.key();
        entry.value = each.value();
        add(out, entry);
    }
}

void DiaryWriter::endpointChanged(Entries &out, const World &world, const Endpoint *after, std::int64_t timeUs)
{
    const Endpoint *before = m_before.endpoint ? &*m_before.endpoint : nullptr;
    if (!after && !before)
        return;
    const Endpoint &endpoint = after ? *after : *before;
    const auto isNews = [](const Endpoint *each) { return !each || (each->owner != EndpointOwner::Policy && each->owner != EndpointOwner::Kernel); };
    if (!isNews(after) || !isNews(before) || (after && before && *after == *before))
        return;
    DiaryEntry entry = about(DiaryEntry::Kind::EndpointsChanged, timeUs);
    entry.subject = endpoint.address.toString();
    entry.interface = world.interfaceName(endpoint.interfaceIndex);
    entry.value = !before ? QStringLiteral("added") : !after ? QStringLiteral("removed") : QStringLiteral("changed");
    entry.reason = endpointOwnerName(endpoint.owner);
    // Whoever makes the endpoints of an interface's addresses takes them away with it.
    if (endpoint.owner == EndpointOwner::NetworkManager && lossAround(entry.interface, timeUs))
        return;
    addTypes(entry, world);
    fold(out, entry, sameEndpointsUs);
}

bool DiaryWriter::isWaiting() const
{
    return !m_unsettled.empty() || !m_failures.isEmpty()
        || std::any_of(m_losses.begin(), m_losses.end(), [](const auto &each) { return each.second.untold; });
}

QList<DiaryEntry> DiaryWriter::helperGone(std::int64_t timeUs)
{
    Entries out;
    if (m_helperLost)
        return out;
    add(out, about(DiaryEntry::Kind::HelperLost, timeUs));
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

namespace {

// Whether one entry can stand for both.
bool saysTheSame(const DiaryEntry &a, const DiaryEntry &b)
{
    if (a.kind != b.kind || a.reason != b.reason)
        return false;
    switch (a.kind) {
    case DiaryEntry::Kind::FellBack:
        return a.application == b.application && a.remote == b.remote;
    case DiaryEntry::Kind::ConnectionsMoved:
        return a.interface == b.interface && a.movedTo == b.movedTo;
    case DiaryEntry::Kind::SubflowFailed:
        return a.interface == b.interface;
    case DiaryEntry::Kind::EndpointsChanged:
        return a.value == b.value;
    case DiaryEntry::Kind::InterfaceLost:
    case DiaryEntry::Kind::ConnectionDropped:
    case DiaryEntry::Kind::PolicyChanged:
    case DiaryEntry::Kind::RoleChanged:
    case DiaryEntry::Kind::SettingChanged:
    case DiaryEntry::Kind::HelperLost:
        return false;
    }
    return false;
}

}  // namespace

void DiaryWriter::fold(Entries &out, DiaryEntry entry, std::int64_t withinUs)
{
    const auto same = std::find_if(m_recent.begin(), m_recent.end(), [&](const DiaryEntry &each) {
        return saysTheSame(each, entry) && std::max(each.timeUs, each.endUs) + withinUs >= entry.timeUs;
    });
    if (same == m_recent.end()) {
        add(out, std::move(entry));
        return;
    }
    ++same->times;
    same->endUs = entry.timeUs;
    same->connections += entry.connections;
    same->moved += entry.moved;
    if (same->token != entry.token)
        same->token.reset();
    if (same->remote != entry.remote)
        same->remote.clear();
    if (same->application != entry.application)
        same->application.clear();
    if (same->subject != entry.subject)
        same->subject.clear();
    if (same->interface != entry.interface)
        same->interface.clear();
    out.append(*same);
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

void DiaryWriter::add(Entries &out, DiaryEntry entry)
{
    entry.number = m_next++;
    m_recent.append(entry);
    if (m_recent.size() > mostRecent)
        m_recent.removeFirst();
    out.append(std::move(entry));
}

}  // namespace manypath
