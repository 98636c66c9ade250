// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/connectionrow.h"

#include "gui/format.h"

#include <algorithm>

namespace manypath {

namespace {

Traffic measure(const Subflow &subflow, const MetricsTable &metrics)
{
    Traffic traffic;
    const SubflowMetrics *measured = subflow.cookie == 0 ? nullptr : metrics.subflow(subflow.cookie);
    if (!measured)
        return traffic;
    const MetricsTable::Rates rates = metrics.subflowRates(subflow.cookie);
    traffic.measured = true;
    traffic.receiveRate = rates.receiveBytesPerSecond;
    traffic.sendRate = rates.sendBytesPerSecond;
    traffic.rttUs = measured->rttUs;
    traffic.received = measured->bytesReceived;
    traffic.sent = measured->bytesDelivered();
    traffic.retransmissions = measured->retransmissions;
    traffic.cwnd = measured->cwnd;
    return traffic;
}

void addTo(Traffic &total, const Traffic &part)
{
    if (!part.measured)
        return;
    total.measured = true;
    total.receiveRate += part.receiveRate;
    total.sendRate += part.sendRate;
    total.received += part.received;
    total.sent += part.sent;
    total.retransmissions += part.retransmissions;
    if (part.rttUs > 0 && (total.rttUs == 0 || part.rttUs < total.rttUs))
        total.rttUs = part.rttUs;
}

}  // namespace

void addTo(ApplicationRow &total, const ConnectionRow &row)
{
    if (total.connections++ == 0)
        total.application = row.application;
    for (const QString &interface : row.interfaces) {
        if (!total.interfaces.contains(interface))
            total.interfaces.append(interface);
    }
    addTo(total.traffic, row.traffic);
}

QList<Subflow> sortedSubflows(const Connection &connection)
{
    QList<Subflow> subflows = connection.subflows;
    std::sort(subflows.begin(), subflows.end(), [](const Subflow &a, const Subflow &b) { return a.key() < b.key(); });
    return subflows;
}

QList<SubflowKey> subflowKeys(const QList<Subflow> &subflows)
{
    QList<SubflowKey> keys;
    keys.reserve(subflows.size());
    for (const Subflow &subflow : subflows)
        keys.append(subflow.key());
    return keys;
}

QList<SubflowKey> subflowKeys(const std::vector<SubflowRow> &rows)
{
    QList<SubflowKey> keys;
    keys.reserve(static_cast<qsizetype>(rows.size()));
    for (const SubflowRow &row : rows)
        keys.append(row.subflow.key());
    return keys;
}

// A subflow that stands by may have any round-trip time: it says nothing of how the data travels, as long as another one carries it.
static std::uint32_t carryingRtt(const Connection &connection, const QList<Traffic> &subflows)
{
    std::uint32_t carrying = 0;
    std::uint32_t standingBy = 0;
    for (qsizetype i = 0; i < subflows.size(); ++i) {
        const Subflow &subflow = connection.subflows.at(i);
        std::uint32_t &shortest = subflow.backup || subflow.backupByPeer ? standingBy : carrying;
        if (const std::uint32_t rtt = subflows.at(i).rttUs; rtt > 0 && (shortest == 0 || rtt < shortest))
            shortest = rtt;
    }
    return carrying > 0 ? carrying : standingBy;
}

ConnectionTraffic measure(const Connection &connection, const MetricsTable &metrics)
{
    ConnectionTraffic traffic;
    traffic.subflows.reserve(connection.subflows.size());
    for (const Subflow &subflow : connection.subflows) {
        traffic.subflows.append(measure(subflow, metrics));
        addTo(traffic.total, traffic.subflows.constLast());
    }
    traffic.total.rttUs = carryingRtt(connection, traffic.subflows);
    for (qsizetype i = 0; i < traffic.subflows.size(); ++i) {
        if (traffic.subflows.at(i).measured)
            traffic.subflows[i].share = metrics.share(connection, connection.subflows.at(i).cookie);
    }
    // The connection's own count has each byte once and those of subflows that have gone. Kernels before 6.5 have none.
    const ConnectionMetrics *own = metrics.connection(connection.token);
    if (own && (own->bytesReceived > 0 || own->bytesSent > 0)) {
        traffic.total.measured = true;
        traffic.total.received = own->bytesReceived;
        traffic.total.sent = own->bytesDelivered();
    }
    return traffic;
}

QStringList interfacesOf(const Connection &connection, const World &world)
{
    QStringList names;
    for (const Subflow &subflow : connection.subflows) {
        const QString name = world.interfaceName(subflow.interfaceIndex);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

QString searchTextOf(const Connection &connection, const Application &application, const QStringList &interfaces)
{
    QStringList parts{tokenToString(connection.token), applicationText(application), stateText(connection),
                      connection.local.toString(), connection.remote.toString()};
    parts += interfaces;
    for (const QString &other : {application.process, application.user, connection.unit}) {
        if (!other.isEmpty())
            parts.append(other);
    }
    for (const Subflow &subflow : connection.subflows)
        parts << subflow.local.toString() << subflow.remote.toString();
    return parts.join(QLatin1Char(' ')).toLower();
}

std::unique_ptr<ConnectionRow> makeConnectionRow(const Connection &connection, const World &world, const MetricsTable &metrics,
                                                 const ApplicationTable &applications)
{
    auto row = std::make_unique<ConnectionRow>();
    row->connection = connection;
    row->interfaces = interfacesOf(connection, world);
    row->application = applications.of(connection);
    row->searchText = searchTextOf(connection, row->application, row->interfaces);
    const ConnectionTraffic traffic = measure(connection, metrics);
    row->traffic = traffic.total;
    for (int i = 0; i < connection.subflows.size(); ++i) {
        const Subflow &subflow = connection.subflows.at(i);
        row->subflows.push_back({subflow, world.interfaceName(subflow.interfaceIndex), traffic.subflows.at(i)});
    }
    std::sort(row->subflows.begin(), row->subflows.end(),
              [](const SubflowRow &a, const SubflowRow &b) { return a.subflow.key() < b.subflow.key(); });
    return row;
}

}  // namespace manypath
