// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/endpointmodel.h"

#include "gui/format.h"

namespace manypath {

namespace {

using Column = EndpointModel::Column;

QVariant alignment(Column column)
{
    const bool number = column == Column::Id || column == Column::Port || column == Column::Subflows;
    return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

bool hasDevice(const EndpointRow &row)
{
    return row.endpoint.interfaceIndex > 0;
}

QString interfaceText(const EndpointRow &row)
{
    if (!hasDevice(row))
        return EndpointModel::tr("any");
    return row.interface.isEmpty() ? EndpointModel::tr("gone (%1)", "interface index").arg(row.endpoint.interfaceIndex) : row.interface;
}

QString cellText(const EndpointRow &row, Column column)
{
    switch (column) {
    case Column::Id:
        return QString::number(row.endpoint.id);
    case Column::Address:
        return row.endpoint.address.toString();
    case Column::Port:
        return row.endpoint.port == 0 ? QString() : QString::number(row.endpoint.port);
    case Column::Interface:
        return interfaceText(row);
    case Column::Flags:
        return flagsText(row.endpoint.flags);
    case Column::Owner:
        return ownerText(row.endpoint.owner);
    case Column::Subflows:
        return QString::number(row.subflows);
    }
    return {};
}

QVariant sortValue(const EndpointRow &row, Column column)
{
    switch (column) {
    case Column::Id:
        return row.endpoint.id;
    case Column::Address: {
        const manypath::Address &address = row.endpoint.address;
        QByteArray key(1, static_cast<char>(address.family()));
        return key.append(reinterpret_cast<const char *>(address.bytes()), static_cast<qsizetype>(address.size()));
    }
    case Column::Port:
        return row.endpoint.port;
    case Column::Subflows:
        return row.subflows;
    case Column::Interface:
    case Column::Flags:
    case Column::Owner:
        return cellText(row, column);
    }
    return {};
}

QString toolTip(const EndpointRow &row, Column column)
{
    if (column == Column::Interface && !hasDevice(row))
        return EndpointModel::tr("Bound to no interface: its packets leave wherever the routes send them, which need not be the interface that has the address.");
    if (column == Column::Owner)
        return ownerExplanation(row.endpoint.owner);
    if (column == Column::Flags && hasFlag(row.endpoint.flags, EndpointFlag::Implicit))
        return EndpointModel::tr("The kernel made this endpoint by itself when it answered an announced address.");
    return {};
}

}  // namespace

int subflowsUsing(const World &world, const Endpoint &endpoint)
{
    int count = 0;
    for (const auto &[token, connection] : world.connections()) {
        if (connection.pathManager == PathManager::Userspace)
            continue;
        for (const Subflow &subflow : connection.subflows)
            count += subflow.local.address == endpoint.address;
    }
    return count;
}

void EndpointModel::sync(const World &world)
{
    QList<EndpointRow> rows;
    for (const auto &[id, endpoint] : world.endpoints())
        rows.append({endpoint, world.interfaceName(endpoint.interfaceIndex), subflowsUsing(world, endpoint)});
    syncRows(rows);
}

int EndpointModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant EndpointModel::data(const QModelIndex &index, int role) const
{
    const EndpointRow *row = rowAt(index);
    if (!row)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*row, column);
    case Qt::ToolTipRole:
        return toolTip(*row, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        return sortValue(*row, column);
    case PathsRole:
        return column == Column::Interface && !row->interface.isEmpty() ? QVariant(QStringList{row->interface}) : QVariant();
    case MutedRole:
        return column == Column::Interface && row->interface.isEmpty();
    case IdRole:
        return row->endpoint.id;
    default:
        return {};
    }
}

QVariant EndpointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Id:
        return tr("Id");
    case Column::Address:
        return tr("Address");
    case Column::Port:
        return tr("Port");
    case Column::Interface:
        return tr("Interface");
    case Column::Flags:
        return tr("Flags");
    case Column::Owner:
        return tr("Owner");
    case Column::Subflows:
        return tr("Subflows");
    }
    return {};
}

}  // namespace manypath
