// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stateline.h"

#include "gui/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace manypath {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(manypath::StateLine)
};

struct Summary {
    int connections = 0;  // without those that are closing
    int multipath = 0;    // with two subflows or more
    int fallbacks = 0;
    QSet<int> interfaces;
};

Summary summarise(const World &world)
{
    Summary summary;
    for (const auto &[token, connection] : world.connections()) {
        if (connection.state == Connection::State::Closing)
            continue;
        ++summary.connections;
        summary.multipath += connection.subflows.size() > 1 && !connection.fallback;
        summary.fallbacks += connection.fallback;
        for (const Subflow &subflow : connection.subflows) {
            if (subflow.interfaceIndex > 0)
                summary.interfaces.insert(subflow.interfaceIndex);
        }
    }
    return summary;
}

// What the helper lacks, as far as it changes what people see or can do.
QStringList lacks(const World &world)
{
    const Health &health = world.health();
    QStringList sentences;
    if (!health.privileged)
        sentences << Sentences::tr("The helper lacks the CAP_NET_ADMIN capability: it can watch but not change anything.");
    else if (!health.pathManagerAvailable)
        sentences << Sentences::tr("The kernel's path manager does not answer: endpoints and limits can't be shown.");
    else if (!health.eventsSubscribed)
        sentences << Sentences::tr("The kernel's events do not arrive: changes show with a delay.");
    if (!health.diagAvailable)
        sentences << Sentences::tr("This kernel does not list its MPTCP sockets: connections from before the helper are missing.");
    return sentences;
}

// "3 of 6 connections use more than one path."
QString pathsSentence(const Summary &summary)
{
    const QString connections = connectionsText(summary.connections);
    const auto interfaces = static_cast<int>(summary.interfaces.size());
    if (summary.multipath == 0)
        return interfaces == 0 ? Sentences::tr("%1.", "a number of connections").arg(connections)
                               : Sentences::tr("%1 over %2.", "a number of connections, a number of interfaces").arg(connections, interfacesText(interfaces));
    if (summary.connections == 1)
        return Sentences::tr("1 connection uses more than one path.");
    if (summary.multipath == summary.connections)
        return Sentences::tr("All %n connections use more than one path.", nullptr, summary.connections);
    if (summary.multipath == 1)
        return Sentences::tr("1 of %n connections uses more than one path.", nullptr, summary.connections);
    return Sentences::tr("%1 of %2 use more than one path.", "a number; a number of connections").arg(QLocale().toString(summary.multipath), connections);
}

// What an interface does for the connections.
struct Part {
    QString name;
    double load = 0;
    bool standby = true;  // all of its subflows are backup
    bool lost = false;
};

// In the kernel's order, which no traffic changes.
QList<Part> partsOf(const World &world, const PathLoads &loads)
{
    std::map<int, Part> parts;
    QHash<Interface::Type, int> sameType;
    for (const auto &[index, interface] : world.interfaces())
        ++sameType[interface.type];
    for (const auto &[token, connection] : world.connections()) {
        for (const Subflow &subflow : connection.subflows) {
            const Interface *interface = world.interface(subflow.interfaceIndex);
            if (!interface || interface->type == Interface::Type::Loopback || connection.state == Connection::State::Closing)
                continue;
            Part &part = parts[interface->index];
            part.standby = part.standby && (subflow.backup || subflow.backupByPeer);
            if (!part.name.isEmpty())
                continue;
            const QString title = interfaceTitle(*interface);
            part.name = title == interface->name || sameType.value(interface->type) == 1
                ? title
                : Sentences::tr("%1 (%2)", "kind and name of an interface").arg(title, interface->name);
            part.load = loads.of(interface->index);
            part.lost = !interface->usable();
        }
    }
    QList<Part> list;
    for (const auto &[index, part] : parts)
        list.append(part);
    return list;
}

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return Sentences::tr("%1 and %2", "the last two of a list").arg(names.first(names.size() - 1).join(Sentences::tr(", ", "between items")), names.constLast());
}

// Who carries the data: "Ethernet carries most", "Wi-Fi helps".
QStringList carrierClauses(const QList<Part> &parts)
{
    constexpr double noise = 1000;  // bytes per second: keeping connections alive is no carrying
    double total = 0;
    for (const Part &part : parts)
        total += part.lost ? 0 : part.load;
    if (total < noise)
        return {};
    double most = 0;
    for (const Part &part : parts)
        most = std::max(most, part.lost ? 0 : part.load);
    QStringList carriers;
    QStringList helpers;
    for (const Part &part : parts) {
        const double load = part.lost ? 0 : part.load;
        // As much as half of what the first has: they share.
        if (load > 0.5 * most)
            carriers << part.name;
        else if (load > 0.02 * total)
            helpers << part.name;
    }
    QStringList clauses;
    if (carriers.size() > 1)
        clauses << Sentences::tr("%1 share the load", "names of interfaces, two or more").arg(listed(carriers));
    else
        clauses << (helpers.isEmpty() ? Sentences::tr("%1 carries the data", "an interface") : Sentences::tr("%1 carries most", "an interface")).arg(carriers.constFirst());
    if (helpers.size() == 1)
        clauses << Sentences::tr("%1 helps", "an interface").arg(helpers.constFirst());
    else if (helpers.size() > 1)
        clauses << Sentences::tr("%1 help", "names of interfaces, two or more").arg(listed(helpers));
    return clauses;
}

// "Ethernet carries most; Wi-Fi helps; Mobile stands by."
QString partsSentence(const World &world, const PathLoads &loads)
{
    const QList<Part> parts = partsOf(world, loads);
    if (parts.size() < 2)
        return {};
    QStringList clauses = carrierClauses(parts);
    QStringList standby;
    QStringList lost;
    for (const Part &part : parts) {
        if (part.lost)
            lost << part.name;
        else if (part.standby && part.load < 1)
            standby << part.name;
    }
    if (standby.size() == 1)
        clauses << Sentences::tr("%1 stands by", "an interface").arg(standby.constFirst());
    else if (standby.size() > 1)
        clauses << Sentences::tr("%1 stand by", "names of interfaces, two or more").arg(listed(standby));
    if (lost.size() == 1)
        clauses << Sentences::tr("%1 is lost", "an interface").arg(lost.constFirst());
    else if (lost.size() > 1)
        clauses << Sentences::tr("%1 are lost", "names of interfaces, two or more").arg(listed(lost));
    return clauses.isEmpty() ? QString() : Sentences::tr("%1.", "clauses of a sentence").arg(clauses.join(Sentences::tr("; ", "between clauses")));
}

QString activeSentence(const World &world, const Summary &summary, const PathLoads &loads)
{
    const QString parts = partsSentence(world, loads);
    return parts.isEmpty() ? pathsSentence(summary) : pathsSentence(summary) + u' ' + parts;
}

QStringList activeDetail(const Summary &summary)
{
    QStringList sentences;
    if (summary.fallbacks == 1)
        sentences << Sentences::tr("1 fell back to TCP: the peer or the network has no MPTCP.");
    else if (summary.fallbacks > 1)
        sentences << Sentences::tr("%n fell back to TCP: the peers or the network have no MPTCP.", nullptr, summary.fallbacks);
    return sentences;
}

StateLine describeReady(const World &world, const PathLoads &loads)
{
    const QString space = QStringLiteral(" ");
    if (!world.settings().available() && !world.health().pathManagerAvailable)
        return {StateLine::Kind::Problem, Sentences::tr("This kernel has no Multipath TCP."),
                Sentences::tr("Linux has it since 5.6, where it is built in (CONFIG_MPTCP)."), false};

    const Summary summary = summarise(world);
    if (world.settings().available() && !world.settings().enabled()) {
        QStringList detail = lacks(world);
        if (summary.connections > 0)
            detail.prepend(Sentences::tr("Connections made before stay: %1.", "a number of connections").arg(connectionsText(summary.connections)));
        return {StateLine::Kind::Problem, Sentences::tr("Multipath TCP is turned off (net.mptcp.enabled is 0): no new connection can use it."),
                detail.join(space), world.health().privileged};
    }
    if (summary.connections == 0)
        return {StateLine::Kind::Idle, Sentences::tr("No MPTCP connection at the moment."), lacks(world).join(space), false};
    return {StateLine::Kind::Active, activeSentence(world, summary, loads), (activeDetail(summary) + lacks(world)).join(space), false};
}

}  // namespace

StateLine describeState(HelperClient::State state, const World &world, const PathLoads &loads)
{
    const QString before = world.interfaces().empty() && world.connections().empty() ? QString()
                                                                                     : Sentences::tr("You see what was known before.");
    switch (state) {
    case HelperClient::State::Absent:
        return {StateLine::Kind::Problem, Sentences::tr("The Manypath helper is not running: nothing is known of the connections of this computer."),
                before.isEmpty() ? Sentences::tr("The window comes to life by itself as soon as the service manypath-helper runs.") : before, false};
    case HelperClient::State::Connecting:
        return {StateLine::Kind::Waiting, Sentences::tr("Asking the Manypath helper…"), before, false};
    case HelperClient::State::Ready:
        return describeReady(world, loads);
    }
    return {};
}

QString whyReadOnly(HelperClient::State state, const World &world)
{
    if (state != HelperClient::State::Ready)
        return Sentences::tr("The Manypath helper is not running.");
    if (!world.health().pathManagerAvailable)
        return Sentences::tr("The kernel's path manager does not answer.");
    if (!world.health().privileged)
        return Sentences::tr("The helper lacks the CAP_NET_ADMIN capability.");
    return {};
}

}  // namespace manypath
