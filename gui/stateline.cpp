// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stateline.h"

#include "gui/format.h"

#include <QCoreApplication>
#include <QSet>

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

QString activeSentence(const Summary &summary)
{
    const QString connections = connectionsText(summary.connections);
    const auto interfaces = static_cast<int>(summary.interfaces.size());
    if (interfaces == 0)
        return Sentences::tr("%1.", "a number of connections").arg(connections);
    return Sentences::tr("%1 over %2.", "a number of connections, a number of interfaces").arg(connections, interfacesText(interfaces));
}

QStringList activeDetail(const Summary &summary)
{
    QStringList sentences;
    if (summary.multipath == 1)
        sentences << Sentences::tr("1 uses more than one path.");
    else if (summary.multipath > 1)
        sentences << Sentences::tr("%n use more than one path.", nullptr, summary.multipath);
    if (summary.fallbacks == 1)
        sentences << Sentences::tr("1 fell back to TCP: the peer or the network has no MPTCP.");
    else if (summary.fallbacks > 1)
        sentences << Sentences::tr("%n fell back to TCP: the peers or the network have no MPTCP.", nullptr, summary.fallbacks);
    return sentences;
}

StateLine describeReady(const World &world)
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
    return {StateLine::Kind::Active, activeSentence(summary), (activeDetail(summary) + lacks(world)).join(space), false};
}

}  // namespace

StateLine describeState(HelperClient::State state, const World &world)
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
        return describeReady(world);
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
