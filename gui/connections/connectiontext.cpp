// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectiontext.h"

#include "core/policy/actiontext.h"

#include <QStringList>

namespace manypath {

namespace {

// As ss calls them.
QString stateWord(Subflow::State state)
{
    switch (state) {
    case Subflow::State::Pending:
        return QStringLiteral("SYN-SENT");
    case Subflow::State::Established:
        return QStringLiteral("ESTAB");
    case Subflow::State::Closing:
        return QStringLiteral("CLOSING");
    }
    return {};
}

QString counters(const SubflowMetrics &metrics)
{
    return QStringLiteral("rtt:%1/%2 cwnd:%3 bytes_sent:%4 bytes_retrans:%5 bytes_acked:%6 bytes_received:%7 retrans:%8/%9")
        .arg(metrics.rttUs / 1000.0)
        .arg(metrics.rttVarUs / 1000.0)
        .arg(metrics.cwnd)
        .arg(metrics.bytesSent)
        .arg(metrics.bytesRetransmitted)
        .arg(metrics.bytesAcked)
        .arg(metrics.bytesReceived)
        .arg(metrics.lost)
        .arg(metrics.retransmissions);
}

QString manypathctl(const QString &arguments)
{
    return QStringLiteral("manypathctl ") + arguments;
}

}  // namespace

QString ssText(const Connection &connection, const Subflow &subflow, const World &world, const MetricsTable &metrics)
{
    QString line = QStringLiteral("%1 %2 %3").arg(stateWord(subflow.state), subflow.local.toString(), subflow.remote.toString());
    if (const QString interface = world.interfaceName(subflow.interfaceIndex); !interface.isEmpty())
        line += QStringLiteral(" dev:") + interface;
    line += QStringLiteral(" token:%1 id:%2/%3").arg(tokenToString(connection.token)).arg(subflow.localId).arg(subflow.remoteId);
    if (subflow.backup || subflow.backupByPeer)
        line += QStringLiteral(" backup");
    if (const SubflowMetrics *measured = subflow.cookie == 0 ? nullptr : metrics.subflow(subflow.cookie))
        line += QStringLiteral("\n\t ") + counters(*measured);
    return line;
}

QString ssText(const Connection &connection, const World &world, const MetricsTable &metrics)
{
    QStringList lines;
    for (const Subflow &subflow : connection.subflows)
        lines.append(ssText(connection, subflow, world, metrics));
    return lines.join(u'\n');
}

QString commandText(const Connection &connection, const Subflow &subflow, const World &world)
{
    CreateSubflow action;
    action.token = connection.token;
    action.local = {subflow.local.address, 0};
    action.remote = subflow.remote;
    action.interfaceIndex = subflow.boundInterfaceIndex;
    action.backup = subflow.backup;
    return manypathctl(actionText(action, world));
}

QString commandText(const Connection &connection, const World &world)
{
    QStringList lines{manypathctl(QStringLiteral("connection show ") + tokenToString(connection.token))};
    for (const Subflow &subflow : connection.subflows) {
        if (!subflow.initial)
            lines.append(commandText(connection, subflow, world));
    }
    return lines.join(u'\n');
}

}  // namespace manypath
