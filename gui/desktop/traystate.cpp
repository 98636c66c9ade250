// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/traystate.h"

#include "gui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace manypath {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(manypath::Tray)
};

bool isLive(const Connection *connection)
{
    return connection && connection->state != Connection::State::Closing;
}

bool isUsable(const World &world, const QString &name)
{
    const Interface *interface = world.interfaceByName(name);
    return interface && interface->usable();
}

void forgetEnded(QSet<Token> &tokens, const World &world)
{
    tokens.removeIf([&world](Token token) { return !isLive(world.connection(token)); });
}

TrayState choose(const StateLine &line, const World &world, bool lost, bool paused)
{
    if (line.kind == StateLine::Kind::Problem)
        return TrayState::Problem;
    if (paused)
        return TrayState::Paused;
    if (line.kind != StateLine::Kind::Active)
        return TrayState::Idle;
    if (lost)
        return TrayState::Degraded;
    const bool multipath = std::any_of(world.connections().begin(), world.connections().end(), [](const auto &entry) {
        return isLive(&entry.second) && !entry.second.fallback && entry.second.subflows.size() > 1;
    });
    return multipath ? TrayState::Active : TrayState::Single;
}

}  // namespace

void LostPaths::sync(const World &world)
{
    for (const auto &[token, connection] : world.connections()) {
        if (!isLive(&connection))
            continue;
        for (const Subflow &subflow : connection.subflows) {
            const Interface *interface = world.interface(subflow.interfaceIndex);
            if (interface && interface->usable() && subflow.state == Subflow::State::Established)
                m_users[interface->name].insert(token);
        }
    }
    for (auto user = m_users.begin(); user != m_users.end();) {
        forgetEnded(user.value(), world);
        const bool lost = !isUsable(world, user.key());
        if (lost && !user.value().isEmpty())
            m_lost.insert(user.key(), user.value());
        user = lost || user.value().isEmpty() ? m_users.erase(user) : std::next(user);
    }
    for (auto each = m_lost.begin(); each != m_lost.end();) {
        forgetEnded(each.value(), world);
        const bool over = each.value().isEmpty() || isUsable(world, each.key()) || world.steering().roleOf(each.key()) == Role::Never;
        each = over ? m_lost.erase(each) : std::next(each);
    }
}

QStringList LostPaths::names() const
{
    QStringList names = m_lost.keys();
    names.sort();
    return names;
}

bool TrayReport::operator==(const TrayReport &other) const
{
    return state == other.state && line == other.line && lost == other.lost && policy == other.policy && paused == other.paused
        && recording == other.recording && ratesText(rates) == ratesText(other.rates);
}

TrayReport trayReport(HelperClient::State state, const World &world, const MetricsTable &metrics, const QStringList &lost, bool paused)
{
    TrayReport report;
    report.line = describeState(state, world);
    report.lost = lost;
    report.paused = paused;
    report.policy = world.steering().policy.name;
    report.state = choose(report.line, world, !lost.isEmpty(), paused);
    for (const auto &[token, connection] : world.connections()) {
        const MetricsTable::Rates rates = metrics.connectionRates(connection);
        report.rates.sendBytesPerSecond += rates.sendBytesPerSecond;
        report.rates.receiveBytesPerSecond += rates.receiveBytesPerSecond;
    }
    return report;
}

QString trayToolTip(const TrayReport &report)
{
    QStringList lines{report.line.sentence};
    if (report.recording)
        lines.prepend(Words::tr("You see a recording."));
    if (report.state == TrayState::Problem)
        return lines.join(u'\n');
    if (report.line.kind == StateLine::Kind::Active)
        lines << ratesText(report.rates);
    if (!report.lost.isEmpty())
        lines << Words::tr("Lost: %1", "names of interfaces").arg(report.lost.join(Words::tr(", ", "between items")));
    if (report.paused)
        lines << Words::tr("Policies are paused.");
    else if (!report.policy.isEmpty())
        lines << Words::tr("Policy: %1").arg(report.policy);
    return lines.join(u'\n');
}

QString ratesText(const MetricsTable::Rates &rates)
{
    return Words::tr("↓ %1  ↑ %2", "rates: received, sent").arg(rateText(rates.receiveBytesPerSecond), rateText(rates.sendBytesPerSecond));
}

}  // namespace manypath
