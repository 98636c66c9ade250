// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowmap/flowtext.h"

#include "gui/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace manypath {

namespace {

using Column = FlowKey::Column;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(manypath::FlowMap)
};

QString joined(const QStringList &parts)
{
    QStringList some = parts;
    some.removeAll(QString());
    return some.join(Words::tr(" · ", "between facts"));
}

QString shortConnectionsText(int count)
{
    return Words::tr("%n conn.", "short for connections", count);
}

// "18.2 Mb/s", or "idle".
QString loadText(const FlowTotals &totals)
{
    return totals.rate() > 0 ? rateText(totals.rate()) : Words::tr("idle", "nothing flows");
}

QString bothRates(const FlowTotals &totals)
{
    return Words::tr("%1 down, %2 up", "rates").arg(rateText(totals.receiveRate), rateText(totals.sendRate));
}

QString retransmissionsText(std::uint64_t count)
{
    return Words::tr("%1 retransmitted", "a number of segments").arg(QLocale().toString(static_cast<qulonglong>(count)));
}

QString rttFact(const FlowTotals &totals)
{
    return totals.rttUs == 0 ? QString() : Words::tr("round trip %1", "a time").arg(roundedRttText(totals.rttUs));
}

QString shareFact(const FlowTotals &totals)
{
    return Words::tr("%1 of all bytes", "a share in percent").arg(shareText(totals.share));
}

QString fallbackFact(const FlowTotals &totals)
{
    if (totals.fallbacks == 0)
        return {};
    return totals.fallbacks == 1 ? Words::tr("1 connection is plain TCP: the peer or the network has no MPTCP")
                                 : Words::tr("%n connections are plain TCP: the peer or the network has no MPTCP", nullptr, totals.fallbacks);
}

bool allFellBack(const FlowNode &node)
{
    return node.totals.connections > 0 && node.totals.fallbacks == node.totals.connections;
}

bool standsBy(const FlowNode &node)
{
    return node.totals.subflows > 0 && node.totals.backups == node.totals.subflows && node.totals.rate() <= 0;
}

QString namesText(const FlowNode &node)
{
    if (node.names.isEmpty())
        return {};
    const QString names = node.names.join(Words::tr(", ", "between items"));
    return node.names.size() < node.members ? Words::tr("%1, …", "the first items of a list").arg(names) : names;
}

QStringList totalFacts(const FlowTotals &totals)
{
    return {joined({connectionsText(totals.connections), subflowsText(totals.subflows)}), bothRates(totals),
            joined({rttFact(totals), retransmissionsText(totals.retransmissions)}), shareFact(totals), fallbackFact(totals)};
}

QStringList withoutEmpty(QStringList facts)
{
    facts.removeAll(QString());
    return facts;
}

Interface interfaceOf(const FlowNode &node)
{
    Interface interface;
    interface.name = node.key.name;
    interface.type = node.type;
    return interface;
}

}  // namespace

QString flowColumnText(FlowKey::Column column)
{
    switch (column) {
    case Column::Application:
        return Words::tr("Applications");
    case Column::Interface:
        return Words::tr("This computer");
    case Column::Remote:
        return Words::tr("Remote", "heading above remote hosts");
    }
    return {};
}

QString flowTitle(const FlowNode &node)
{
    if (node.key.group == FlowKey::Group::Rest)
        return Words::tr("%n more", "applications, interfaces or hosts that have no place of their own", node.members);
    if (node.key.column != Column::Interface)
        return node.key.name;
    if (node.key.name.isEmpty())
        return Words::tr("Not known yet", "in place of an interface");
    return interfaceTitle(interfaceOf(node));
}

QString flowOtherName(const FlowNode &node)
{
    return node.key.name.isEmpty() ? QString() : interfaceSubtitle(interfaceOf(node));
}

QStringList flowSubtitles(const FlowNode &node)
{
    if (node.key.column == Column::Interface) {
        if (node.key.group != FlowKey::Group::None)
            return {namesText(node)};
        const QString metered = node.metered ? Words::tr("metered", "of an interface: its traffic costs") : QString();
        const QString name = flowOtherName(node);
        return {joined({name, roleText(node.role), metered}), joined({name, roleText(node.role)}), name};
    }
    if (node.key.column == Column::Remote && node.key.group == FlowKey::Group::None && allFellBack(node))
        return {Words::tr("TCP: peer has no MPTCP"), Words::tr("TCP, no MPTCP"), Words::tr("TCP")};
    return {joined({connectionsText(node.totals.connections), loadText(node.totals)}),
            joined({shortConnectionsText(node.totals.connections), loadText(node.totals)}), loadText(node.totals)};
}

QStringList flowFigures(const FlowNode &node)
{
    if (node.key.column != Column::Interface)
        return {};
    if (!node.usable && node.key.group == FlowKey::Group::None && !node.key.name.isEmpty())
        return {node.totals.subflows > 0 ? Words::tr("lost", "an interface in use has no link any more") : Words::tr("no link", "of an interface")};
    const QString rtt = roundedRttText(node.totals.rttUs);
    if (standsBy(node))
        return {joined({Words::tr("standing by"), rtt}), Words::tr("standing by")};
    if (node.totals.subflows == 0)
        return {Words::tr("not used", "of an interface")};
    return {joined({loadText(node.totals), rtt}), loadText(node.totals)};
}

bool flowIsAlarming(const FlowNode &node)
{
    if (node.key.column == Column::Interface)
        return !node.usable && node.totals.subflows > 0;
    return node.key.column == Column::Remote && allFellBack(node);
}

QStringList flowFacts(const FlowNode &node)
{
    QStringList facts;
    if (node.key.column == Column::Interface && node.key.group == FlowKey::Group::None) {
        facts << Words::tr("%1 (%2)", "kind and name of an interface").arg(flowTitle(node), node.key.name);
        facts << joined({node.address, roleText(node.role), node.metered ? Words::tr("metered", "of an interface: its traffic costs") : QString(),
                         node.usable ? QString() : Words::tr("no link", "of an interface")});
    } else {
        facts << flowTitle(node) << namesText(node);
    }
    if (node.totals.subflows > 0)
        facts << totalFacts(node.totals);
    else
        facts << Words::tr("no subflow");
    return withoutEmpty(facts);
}

QStringList flowFacts(const FlowBand &band, const FlowGraph &graph)
{
    const FlowNode *from = graph.node(band.key.from);
    const FlowNode *to = graph.node(band.key.to);
    if (!from || !to)
        return {};
    QStringList facts{Words::tr("%1 → %2", "from where to where data goes").arg(flowTitle(*from), flowTitle(*to)),
                      flowStateText(band.key.kind, band.totals, band.usable)};
    facts << totalFacts(band.totals);
    return withoutEmpty(facts);
}

QString roundedRttText(std::uint32_t microseconds)
{
    const std::uint32_t milliseconds = (microseconds + 500) / 1000;
    if (microseconds < 1000 || milliseconds >= 1000)
        return rttText(microseconds);
    return Words::tr("%1 ms", "milliseconds").arg(QLocale().toString(milliseconds));
}

QString flowStateText(FlowStrand::Kind kind, const FlowTotals &totals, bool usable)
{
    if (!usable)
        return Words::tr("no link", "state of a ribbon");
    switch (kind) {
    case FlowStrand::Kind::Fallback:
        return Words::tr("plain TCP", "state of a ribbon");
    case FlowStrand::Kind::Standby:
        return totals.rate() > 0 ? Words::tr("backup, carrying data", "state of a ribbon") : Words::tr("standing by", "state of a ribbon");
    case FlowStrand::Kind::Carrying:
        return totals.rate() > 0 ? Words::tr("carrying data", "state of a ribbon") : Words::tr("idle", "state of a ribbon");
    }
    return {};
}

}  // namespace manypath
