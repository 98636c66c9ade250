// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/connectioncells.h"

#include "gui/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace manypath {

namespace {

using Column = ConnectionTreeModel::Column;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(manypath::ConnectionTreeModel)
};

QVariant alignment(Column column)
{
    const bool number = (column >= Column::ReceiveRate && column <= Column::Sent)
        || column == Column::Retransmissions || column == Column::CongestionWindow;
    return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString trafficText(const Traffic &traffic, Column column)
{
    if (!traffic.measured)
        return {};
    switch (column) {
    case Column::ReceiveRate:
        return rateText(traffic.receiveRate);
    case Column::SendRate:
        return rateText(traffic.sendRate);
    case Column::Rtt:
        return rttText(traffic.rttUs);
    case Column::Received:
        return bytesText(traffic.received);
    case Column::Sent:
        return bytesText(traffic.sent);
    case Column::Share:
        return traffic.share ? shareText(*traffic.share) : QString();
    case Column::Retransmissions:
        return QLocale().toString(static_cast<qulonglong>(traffic.retransmissions));
    case Column::CongestionWindow:
        return traffic.cwnd > 0 ? QLocale().toString(traffic.cwnd) : QString();
    case Column::Name:
    case Column::Application:
    case Column::State:
    case Column::Interfaces:
    case Column::Role:
    case Column::Manager:
    case Column::User:
    case Column::TokenText:
        return {};
    }
    return {};
}

QVariant trafficValue(const Traffic &traffic, Column column)
{
    switch (column) {
    case Column::ReceiveRate:
        return traffic.receiveRate;
    case Column::SendRate:
        return traffic.sendRate;
    case Column::Rtt:
        return traffic.rttUs;
    case Column::Received:
        return static_cast<qulonglong>(traffic.received);
    case Column::Sent:
        return static_cast<qulonglong>(traffic.sent);
    case Column::Share:
        return traffic.share.value_or(-1);
    case Column::Retransmissions:
        return static_cast<qulonglong>(traffic.retransmissions);
    case Column::CongestionWindow:
        return traffic.cwnd;
    case Column::Name:
    case Column::Application:
    case Column::State:
    case Column::Interfaces:
    case Column::Role:
    case Column::Manager:
    case Column::User:
    case Column::TokenText:
        return {};
    }
    return {};
}

// Bytes that compare as the addresses do.
void appendKey(QByteArray &key, const SocketAddress &address)
{
    key.append(static_cast<char>(address.address.family()));
    key.append(reinterpret_cast<const char *>(address.address.bytes()), static_cast<qsizetype>(address.address.size()));
    key.append(static_cast<char>(address.port >> 8)).append(static_cast<char>(address.port & 0xff));
}

QString interfaceNames(const QStringList &interfaces)
{
    return interfaces.join(Texts::tr(", ", "between interfaces"));
}

QString interfacesCell(const QStringList &interfaces)
{
    return interfaces.size() > 2 ? manyInterfacesText(static_cast<int>(interfaces.size())) : interfaceNames(interfaces);
}

QStringList remotesOf(const Connection &connection)
{
    QStringList addresses{connection.remote.address.toString()};
    for (const Subflow &subflow : connection.subflows) {
        const QString address = subflow.remote.address.toString();
        if (!addresses.contains(address))
            addresses.append(address);
    }
    return addresses;
}

QString applicationCell(const ApplicationRow &row, Column column)
{
    switch (column) {
    case Column::Name:
    case Column::Application:
        return row.name;
    case Column::State:
        return connectionsText(row.connections);
    case Column::Interfaces:
        return interfacesCell(row.interfaces);
    case Column::Role:
    case Column::Manager:
    case Column::User:
    case Column::TokenText:
        return {};
    case Column::ReceiveRate:
    case Column::SendRate:
    case Column::Rtt:
    case Column::Received:
    case Column::Sent:
    case Column::Share:
    case Column::Retransmissions:
    case Column::CongestionWindow:
        return trafficText(row.traffic, column);
    }
    return {};
}

QVariant applicationSortValue(const ApplicationRow &row, Column column)
{
    if (column == Column::State)
        return row.connections;
    const QVariant value = trafficValue(row.traffic, column);
    return value.isValid() ? value : QVariant(applicationCell(row, column));
}

QString connectionText(const ConnectionRow &row, Column column)
{
    const Connection &connection = row.connection;
    switch (column) {
    case Column::Name:
        return connection.remote.toString();
    case Column::Application:
        return applicationText(row.application);
    case Column::State:
        return stateText(connection);
    case Column::Interfaces:
        return interfacesCell(row.interfaces);
    case Column::Role:
        return sideText(connection);
    case Column::Manager:
        return pathManagerText(connection.pathManager);
    case Column::User:
        return userText(connection.uid, row.application.user);
    case Column::TokenText:
        return tokenToString(connection.token);
    case Column::ReceiveRate:
    case Column::SendRate:
    case Column::Rtt:
    case Column::Received:
    case Column::Sent:
    case Column::Share:
    case Column::Retransmissions:
    case Column::CongestionWindow:
        return trafficText(row.traffic, column);
    }
    return {};
}

QVariant connectionSortValue(const ConnectionRow &row, Column column)
{
    switch (column) {
    case Column::Name: {
        QByteArray key;
        appendKey(key, row.connection.remote);
        appendKey(key, row.connection.local);
        return key;
    }
    case Column::Application:
    case Column::State:
    case Column::Interfaces:
    case Column::Role:
    case Column::Manager:
    case Column::User:
    case Column::TokenText:
        return connectionText(row, column);
    case Column::ReceiveRate:
    case Column::SendRate:
    case Column::Rtt:
    case Column::Received:
    case Column::Sent:
    case Column::Share:
    case Column::Retransmissions:
    case Column::CongestionWindow:
        return trafficValue(row.traffic, column);
    }
    return {};
}

QString connectionToolTip(const ConnectionRow &row, Column column)
{
    if (column == Column::State)
        return stateExplanation(row.connection);
    if (column == Column::Application)
        return (QStringList{applicationText(row.application)} + applicationFacts(row.application, row.connection)).join(QLatin1Char('\n'));
    if (column == Column::Name)
        return subflowText({row.connection.local, row.connection.remote});
    if (column == Column::Interfaces)
        return interfaceNames(row.interfaces);
    return {};
}

QString subflowCellText(const ConnectionRow &connection, const SubflowRow &row, Column column)
{
    switch (column) {
    case Column::Name:
        return subflowText(row.subflow.key());
    case Column::Application:
        return {};
    case Column::State:
        return stateText(row.subflow);
    case Column::Interfaces:
        return row.interface;
    case Column::Role:
        // A connection that fell back has no roles to share out.
        return connection.connection.fallback ? QString() : roleText(row.subflow);
    case Column::Manager:
    case Column::User:
    case Column::TokenText:
        return {};
    case Column::ReceiveRate:
    case Column::SendRate:
    case Column::Rtt:
    case Column::Received:
    case Column::Sent:
    case Column::Share:
    case Column::Retransmissions:
    case Column::CongestionWindow:
        return trafficText(row.traffic, column);
    }
    return {};
}

// One order whatever the column: the initial subflow, then by address.
QByteArray subflowSortValue(const SubflowRow &row)
{
    QByteArray key(1, row.subflow.initial ? '\0' : '\1');
    appendKey(key, row.subflow.local);
    appendKey(key, row.subflow.remote);
    return key;
}

bool showsPath(const SubflowRow &row, Column column)
{
    return !row.interface.isEmpty() && (column == Column::Interfaces || (column == Column::Share && row.traffic.share));
}

}  // namespace

QVariant cellData(const ConnectionRow &row, Column column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return connectionText(row, column);
    case Qt::ToolTipRole:
        return connectionToolTip(row, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        return connectionSortValue(row, column);
    case PathsRole:
        return column == Column::Interfaces ? QVariant(row.interfaces) : QVariant();
    case MutedRole:
        return row.connection.state == Connection::State::Closing || column == Column::Role;
    case IconRole:
        return column == Column::Application ? QVariant(row.application.icon) : QVariant();
    case ApplicationKindRole:
        return column == Column::Application ? QVariant(static_cast<int>(row.application.kind)) : QVariant();
    case TokenRole:
        return row.connection.token;
    case MultipathRole:
        return row.connection.subflows.size() > 1 && !row.connection.fallback;
    case SearchRole:
        return row.searchText;
    case RemotesRole:
        return remotesOf(row.connection);
    default:
        return {};
    }
}

QVariant cellData(const ConnectionRow &connection, const SubflowRow &row, Column column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return subflowCellText(connection, row, column);
    case Qt::ToolTipRole:
        return column == Column::Name ? subflowText(row.subflow.key()) : QString();
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        return subflowSortValue(row);
    case PathsRole:
        return showsPath(row, column) ? QVariant(QStringList{row.interface}) : QVariant();
    case ShareRole:
        return column == Column::Share && row.traffic.share ? QVariant(*row.traffic.share) : QVariant();
    case MutedRole:
        return row.subflow.state != Subflow::State::Established || column == Column::Role;
    case TokenRole:
        return connection.connection.token;
    default:
        return {};
    }
}

QVariant cellData(const ApplicationRow &row, Column column, int role)
{
    const bool name = column == Column::Name;
    switch (role) {
    case Qt::DisplayRole:
        return applicationCell(row, column);
    case HeadingRole:
        return name;
    case Qt::ToolTipRole:
        return column == Column::Interfaces ? interfaceNames(row.interfaces) : QString();
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        return applicationSortValue(row, column);
    case PathsRole:
        return column == Column::Interfaces ? QVariant(row.interfaces) : QVariant();
    case MutedRole:
        return !name && column != Column::Interfaces;
    case IconRole:
        return name ? QVariant(row.application.icon) : QVariant();
    case ApplicationKindRole:
        return name ? QVariant(static_cast<int>(row.application.kind)) : QVariant();
    default:
        return {};
    }
}

QVariant columnHeading(Column column, int role)
{
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    const bool title = role == Qt::DisplayRole;
    if (!title && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Column::Name:
        return title ? Texts::tr("Application, connection, subflow")
                     : Texts::tr("The application, below it the remote address of each connection, below that local and remote address of each subflow");
    case Column::Application:
        return title ? Texts::tr("Application") : Texts::tr("The application, container, service, program or user behind the connection");
    case Column::State:
        return title ? Texts::tr("State") : Texts::tr("How far the connection or the subflow has come");
    case Column::Interfaces:
        return title ? Texts::tr("Interface") : Texts::tr("The interfaces by which the packets leave");
    case Column::Role:
        return title ? Texts::tr("Role") : Texts::tr("Which side this computer is, and what each subflow is for");
    case Column::ReceiveRate:
        return title ? Texts::tr("Receiving") : Texts::tr("Bits per second received, over the last second");
    case Column::SendRate:
        return title ? Texts::tr("Sending") : Texts::tr("Bits per second that reached the peer, over the last second");
    case Column::Rtt:
        return title ? Texts::tr("RTT") : Texts::tr("Round-trip time; of a connection the shortest of its subflows");
    case Column::Received:
        return title ? Texts::tr("Received") : Texts::tr("Bytes received; of a connection each byte once");
    case Column::Sent:
        return title ? Texts::tr("Sent") : Texts::tr("Bytes that reached the peer");
    case Column::Share:
        return title ? Texts::tr("Share") : Texts::tr("What part of the connection's bytes, both ways, each subflow carried");
    case Column::Retransmissions:
        return title ? Texts::tr("Sent again") : Texts::tr("Segments that had to be sent again (retransmissions), since the subflow began");
    case Column::CongestionWindow:
        return title ? Texts::tr("Window") : Texts::tr("Congestion window: how many segments may be on the way at once");
    case Column::Manager:
        return title ? Texts::tr("Path manager") : Texts::tr("Who decides about the connection's subflows: the kernel by endpoints, or Manypath");
    case Column::User:
        return title ? Texts::tr("User") : Texts::tr("Who owns the connection's socket");
    case Column::TokenText:
        return title ? Texts::tr("Token") : Texts::tr("What names the connection in manypathctl and ip mptcp");
    }
    return {};
}

QString manyInterfacesText(int count)
{
    return Texts::tr("%n interfaces", "in a column titled so: a number may be enough", count);
}

}  // namespace manypath
