// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/pathloss.h"

#include "gui/diary/carriers.h"
#include "gui/diary/recententries.h"

#include <algorithm>

namespace manypath {

namespace {

constexpr std::int64_t second = 1'000'000;
// How long after a loss the places where connections go on are looked at.
constexpr std::int64_t countingUs = 15 * second;
// An interface lost again within this time has not been back for good.
constexpr std::int64_t flappingUs = 60 * second;
constexpr std::size_t fewFates = 100;

}  // namespace

PathLoss::PathLoss(const QString &interface, std::uint64_t number, std::int64_t timeUs)
{
    m_entry.kind = DiaryEntry::Kind::InterfaceLost;
    m_entry.number = number;
    m_entry.timeUs = timeUs;
    m_entry.interface = interface;
}

bool PathLoss::isHistory(std::int64_t timeUs) const
{
    return !m_entry.lasts() && timeUs - m_entry.endUs > flappingUs;
}

bool PathLoss::isAround(std::int64_t timeUs) const
{
    return m_entry.timeUs - pathMomentUs <= timeUs && (m_entry.lasts() || timeUs <= m_entry.endUs + flappingUs);
}

bool PathLoss::isBackBy(const Interface *interface) const
{
    return m_entry.lasts() && servesAny(interface, m_families);
}

std::vector<Token> PathLoss::tokens() const
{
    std::vector<Token> tokens;
    for (const auto &[token, fate] : m_fates)
        tokens.push_back(token);
    return tokens;
}

bool PathLoss::mayTell(std::int64_t timeUs) const
{
    return m_fates.size() <= fewFates || timeUs - m_toldUs > second;
}

void PathLoss::lose(const QList<Address::Family> &families, const QList<PathUser> &users, const World &world, const Naming &naming, std::int64_t timeUs)
{
    if (!m_entry.lasts()) {
        ++m_entry.times;
        m_entry.endUs = 0;
    }
    m_lostUs = timeUs;
    for (const Address::Family family : families) {
        if (!m_families.contains(family))
            m_families.append(family);
    }
    for (const PathUser &user : users) {
        auto [place, isNew] = m_fates.try_emplace(user.token);
        Fate &fate = place->second;
        if (isNew) {
            fate.state = Fate::State::Standby;
            if (const Connection *connection = world.connection(user.token)) {
                fate.application = naming(*connection);
                fate.remote = connection->remote.toString();
            }
        }
        // In use if any of its subflows there was.
        if (!user.standby && fate.state != Fate::State::Dropped && fate.state != Fate::State::Ended)
            fate.state = Fate::State::Waiting;
    }
}

void PathLoss::end(std::int64_t timeUs)
{
    m_entry.endUs = std::max(timeUs, m_entry.timeUs + 1);
}

bool PathLoss::follow(Token token, const World &world, bool closedByProgram, std::int64_t timeUs)
{
    const auto found = m_fates.find(token);
    if (found == m_fates.end())
        return false;
    Fate &fate = found->second;
    const Connection *connection = world.connection(token);
    const auto goesBy = [&](Fate::State state, const QStringList &to) {
        const bool news = fate.state != state || fate.to != to;
        fate.state = state;
        fate.to = to;
        m_untold |= news;
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
        if (const QStringList to = carriers(*connection, world, m_entry.interface); !to.isEmpty())
            return goesBy(Fate::State::Moved, to);
        return false;
    case Fate::State::Moved:
        if (!isOpen(connection) || timeUs - m_lostUs > countingUs)
            return false;
        if (const QStringList to = carriers(*connection, world, m_entry.interface); !to.isEmpty())
            return goesBy(Fate::State::Moved, to);
        return false;
    }
    return false;
}

void PathLoss::count()
{
    DiaryEntry &entry = m_entry;
    entry.connections = entry.moved = entry.dropped = entry.standby = 0;
    QMap<QString, int> ways;
    QMap<QString, int> applications;
    const Fate *only = nullptr;
    for (const auto &[token, fate] : m_fates) {
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
        const auto weight = [&](const QString &name) { return std::pair(m_weights.value(name), ways.value(name)); };
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

bool PathLoss::weigh(const World &world, const MetricsTable &metrics, std::int64_t timeUs)
{
    if (!m_entry.lasts() || timeUs - m_lostUs > countingUs)
        return false;
    for (const auto &[token, fate] : m_fates) {
        const Connection *connection = fate.state == Fate::State::Moved ? world.connection(token) : nullptr;
        if (!connection)
            continue;
        for (const Subflow &subflow : connection->subflows) {
            const MetricsTable::Rates rates = metrics.subflowRates(subflow.cookie);
            m_weights[world.interfaceName(subflow.interfaceIndex)] += rates.receiveBytesPerSecond + rates.sendBytesPerSecond;
        }
    }
    return true;
}

std::optional<DiaryEntry> PathLoss::tell(const World &world, std::int64_t timeUs)
{
    m_untold = false;
    m_toldUs = timeUs;
    count();
    addTypes(m_entry, world);
    if (m_entry == m_told)
        return std::nullopt;
    m_told = m_entry;
    return m_entry;
}

}  // namespace manypath
