// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print_connections.h"

#include "cli/jsonwriter.h"
#include "cli/names.h"
#include "cli/table.h"

namespace manypath::cli {

namespace {

SubflowMetrics metricsOf(const MetricsTable &table, const Subflow &subflow)
{
    const SubflowMetrics *metrics = subflow.cookie ? table.subflow(subflow.cookie) : nullptr;
    return metrics ? *metrics : SubflowMetrics{};
}

// A counter of the connection's own; none where the kernel has no such (before 6.5).
std::optional<std::uint64_t> countOf(const MetricsTable &table, const Connection &connection, std::uint64_t ConnectionMetrics::*counter)
{
    const ConnectionMetrics *metrics = table.connection(connection.token);
    return metrics ? std::optional(metrics->*counter) : std::nullopt;
}

QString bytesText(const std::optional<std::uint64_t> &bytes)
{
    return bytes ? formatBytes(*bytes) : notAvailable();
}

QString stateText(const Connection &connection)
{
    const QString state = connectionStateName(connection.state);
    return connection.fallback ? state + QStringLiteral(", fell back to TCP") : state;
}

// Who wants the subflow for backup only.
QString roleText(const Subflow &subflow)
{
    if (subflow.backup)
        return subflow.backupByPeer ? QStringLiteral("backup, also by peer") : QStringLiteral("backup");
    return subflow.backupByPeer ? QStringLiteral("backup by peer") : QStringLiteral("-");
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

QString pathText(const SocketAddress &local, const SocketAddress &remote)
{
    return local.toString() + QStringLiteral(" -> ") + remote.toString();
}

QStringList subflowHeadings()
{
    return {QStringLiteral("INTERFACE"), QStringLiteral("LOCAL -> REMOTE"), QStringLiteral("IDS"),  QStringLiteral("STATE"),
            QStringLiteral("ROLE"),      QStringLiteral("RTT"),             QStringLiteral("SENT"), QStringLiteral("RECEIVED")};
}

QStringList subflowRow(const World &world, const Subflow &subflow, const SubflowMetrics &metrics)
{
    return {orDash(interfaceName(world, subflow.interfaceIndex)),
            pathText(subflow.local, subflow.remote),
            QStringLiteral("%1/%2").arg(subflow.localId).arg(subflow.remoteId),
            subflowStateName(subflow.state),
            roleText(subflow),
            formatMicroseconds(metrics.rttUs),
            formatBytes(metrics.bytesSent),
            formatBytes(metrics.bytesReceived)};
}

QByteArray listAsText(const World &world, const MetricsTable &metrics, const ApplicationTable &applications)
{
    if (world.connections().empty())
        return "no MPTCP connection\n";
    Table connections;
    Table subflows(QStringLiteral("    "));
    connections.append({QStringLiteral("TOKEN"), QStringLiteral("STATE"), QStringLiteral("LOCAL -> REMOTE"), QStringLiteral("APPLICATION")});
    subflows.append(subflowHeadings());
    for (const auto &[token, connection] : world.connections()) {
        connections.append({tokenToString(token), stateText(connection), pathText(connection.local, connection.remote),
                            orDash(applications.of(connection).name)});
        for (const Subflow &subflow : connection.subflows)
            subflows.append(subflowRow(world, subflow, metricsOf(metrics, subflow)));
    }
    const QStringList connectionLines = connections.lines();
    const QStringList subflowLines = subflows.lines();
    QString text = connectionLines.first();
    if (subflowLines.size() > 1)
        text += subflowLines.first();
    qsizetype connectionLine = 1;
    qsizetype subflowLine = 1;
    for (const auto &[token, connection] : world.connections()) {
        text += connectionLines.at(connectionLine++);
        for (qsizetype i = 0; i < connection.subflows.size(); ++i)
            text += subflowLines.at(subflowLine++);
    }
    return text.toUtf8();
}

QString announcedText(const Connection &connection)
{
    QStringList addresses;
    for (const AnnouncedAddress &announced : connection.announced)
        addresses.append(QStringLiteral("%1 (id %2)").arg(announced.address.toString()).arg(announced.id));
    return addresses.isEmpty() ? QStringLiteral("none") : addresses.join(QStringLiteral(", "));
}

QByteArray oneAsText(const World &world, const Connection &connection, const MetricsTable &metrics, const ApplicationTable &applications)
{
    const Application application = applications.of(connection);
    Table facts;
    facts.append({QStringLiteral("Token"), tokenToString(connection.token)});
    facts.append({QStringLiteral("State"), stateText(connection)});
    facts.append({QStringLiteral("Local -> remote"), pathText(connection.local, connection.remote)});
    facts.append({QStringLiteral("Opened by"), connection.serverSide ? QStringLiteral("the peer") : QStringLiteral("this machine")});
    facts.append({QStringLiteral("Path manager"), pathManagerName(connection.pathManager)});
    facts.append({QStringLiteral("Application"), application.name.isEmpty() ? QStringLiteral("unknown") : application.name});
    if (!application.process.isEmpty())
        facts.append({QStringLiteral("Process"), application.process});
    if (!connection.unit.isEmpty())
        facts.append({QStringLiteral("Unit"), connection.unit});
    facts.append({QStringLiteral("User id"), QString::number(connection.uid)});
    facts.append({QStringLiteral("Peer announced"), announcedText(connection)});
    if (connection.denyJoinId0)
        facts.append({QStringLiteral("Peer refuses"), QStringLiteral("further subflows to its first address")});
    facts.append({QStringLiteral("Sent"), bytesText(countOf(metrics, connection, &ConnectionMetrics::bytesSent))});
    facts.append({QStringLiteral("Received"), bytesText(countOf(metrics, connection, &ConnectionMetrics::bytesReceived))});
    facts.append({QStringLiteral("Subflows"), QString::number(connection.subflows.size())});

    Table subflows(QStringLiteral("    "));
    if (!connection.subflows.isEmpty())
        subflows.append(subflowHeadings());
    for (const Subflow &subflow : connection.subflows)
        subflows.append(subflowRow(world, subflow, metricsOf(metrics, subflow)));
    return (facts.text() + subflows.text()).toUtf8();
}

void writeSocket(JsonWriter &json, const char *name, const SocketAddress &socket)
{
    json.key(name).beginObject();
    json.member("address", socket.address.toString());
    json.member("port", socket.port);
    json.endObject();
}

void writeSubflow(JsonWriter &json, const World &world, const Subflow &subflow, const SubflowMetrics &metrics)
{
    json.beginObject();
    writeSocket(json, "local", subflow.local);
    writeSocket(json, "remote", subflow.remote);
    json.member("local_id", subflow.localId);
    json.member("remote_id", subflow.remoteId);
    json.member("interface", interfaceName(world, subflow.interfaceIndex));
    json.member("bound_interface", interfaceName(world, subflow.boundInterfaceIndex));
    json.member("state", subflowStateName(subflow.state));
    json.member("initial", subflow.initial);
    json.member("backup", subflow.backup);
    json.member("backup_by_peer", subflow.backupByPeer);
    json.member("rtt_us", metrics.rttUs);
    json.member("rtt_var_us", metrics.rttVarUs);
    json.member("min_rtt_us", metrics.minRttUs);
    json.member("cwnd", metrics.cwnd);
    json.member("mss", metrics.mss);
    json.member("unacked", metrics.unacked);
    json.member("lost", metrics.lost);
    json.member("bytes_sent", metrics.bytesSent);
    json.member("bytes_received", metrics.bytesReceived);
    json.member("bytes_acked", metrics.bytesAcked);
    json.member("bytes_retransmitted", metrics.bytesRetransmitted);
    json.member("retransmissions", metrics.retransmissions);
    json.member("delivery_rate", metrics.deliveryRate);
    json.member("pacing_rate", metrics.pacingRate);
    json.endObject();
}

void writeConnection(JsonWriter &json, const World &world, const Connection &connection, const MetricsTable &metrics,
                     const ApplicationTable &applications)
{
    const Application application = applications.of(connection);
    json.beginObject();
    json.member("token", tokenToString(connection.token));
    writeSocket(json, "local", connection.local);
    writeSocket(json, "remote", connection.remote);
    json.member("state", connectionStateName(connection.state));
    json.member("fallback", connection.fallback);
    json.member("path_manager", pathManagerName(connection.pathManager));
    json.member("server_side", connection.serverSide);
    json.member("deny_join_id0", connection.denyJoinId0);
    json.member("takes_ipv6", connection.takesIPv6);
    json.member("uid", connection.uid);
    json.member("inode", connection.inode);
    json.member("cgroup_id", connection.cgroupId);
    json.member("application", application.name);
    json.member("process", application.process);
    json.member("unit", connection.unit);
    json.member("desktop_id", application.desktopId);
    json.member("bytes_sent", countOf(metrics, connection, &ConnectionMetrics::bytesSent));
    json.member("bytes_received", countOf(metrics, connection, &ConnectionMetrics::bytesReceived));
    json.member("bytes_retransmitted", countOf(metrics, connection, &ConnectionMetrics::bytesRetransmitted));
    json.key("announced").beginArray();
    for (const AnnouncedAddress &announced : connection.announced) {
        json.beginObject();
        json.member("id", announced.id);
        json.member("address", announced.address.address.toString());
        json.member("port", announced.address.port);
        json.endObject();
    }
    json.endArray();
    json.key("subflows").beginArray();
    for (const Subflow &subflow : connection.subflows)
        writeSubflow(json, world, subflow, metricsOf(metrics, subflow));
    json.endArray().endObject();
}

}  // namespace

QByteArray printConnections(const World &world, const MetricsTable &metrics, const ApplicationTable &applications, Format format)
{
    if (format == Format::Text)
        return listAsText(world, metrics, applications);
    JsonWriter json(format == Format::PrettyJson);
    json.beginArray();
    for (const auto &[token, connection] : world.connections())
        writeConnection(json, world, connection, metrics, applications);
    json.endArray();
    return json.text();
}

QByteArray printSubflow(const World &world, const Subflow &subflow, const MetricsTable &metrics, Format format)
{
    if (format == Format::Text) {
        return QStringLiteral("%1 id %2 %3\n")
            .arg(pathText(subflow.local, subflow.remote))
            .arg(subflow.localId)
            .arg(subflowStateName(subflow.state))
            .toUtf8();
    }
    JsonWriter json(format == Format::PrettyJson);
    writeSubflow(json, world, subflow, metricsOf(metrics, subflow));
    return json.text();
}

QByteArray printConnection(const World &world, const Connection &connection, const MetricsTable &metrics,
                           const ApplicationTable &applications, Format format)
{
    if (format == Format::Text)
        return oneAsText(world, connection, metrics, applications);
    JsonWriter json(format == Format::PrettyJson);
    writeConnection(json, world, connection, metrics, applications);
    return json.text();
}

}  // namespace manypath::cli
