// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/interfacemodel.h"

#include "gui/format.h"

#include <QHash>

namespace manypath {

namespace {

using Column = InterfaceModel::Column;

QVariant alignment(Column column)
{
    return QVariant((column >= Column::Subflows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant sortValue(const InterfaceRow &row, Column column, const QVariant &text)
{
    switch (column) {
    case Column::Subflows:
        return row.subflows;
    case Column::ReceiveRate:
        return row.receiveRate;
    case Column::SendRate:
        return row.sendRate;
    case Column::Name:
    case Column::Type:
    case Column::State:
    case Column::Role:
    case Column::Addresses:
    case Column::DefaultRoute:
        return text;
    }
    return {};
}

QString cellText(const InterfaceRow &row, Column column)
{
    switch (column) {
    case Column::Name:
        return row.interface.name;
    case Column::Type:
        return interfaceTypeText(row.interface);
    case Column::State:
        return interfaceStateText(row.interface);
    case Column::Role:
        return roleText(row.role);
    case Column::Addresses:
        return addressesText(row.interface);
    case Column::DefaultRoute:
        return defaultRouteText(row.interface);
    case Column::Subflows:
        return QString::number(row.subflows);
    case Column::ReceiveRate:
        return row.measured ? rateText(row.receiveRate) : QString();
    case Column::SendRate:
        return row.measured ? rateText(row.sendRate) : QString();
    }
    return {};
}

QString toolTip(const InterfaceRow &row, Column column)
{
    if (column == Column::Role) {
        const QString origin = row.rule.isEmpty() ? InterfaceModel::tr("Nobody gave it a role.")
            : row.rule == row.interface.name      ? InterfaceModel::tr("Set for this interface.")
                                                  : InterfaceModel::tr("Set for %1.", "a pattern of interface names").arg(row.rule);
        return roleExplanation(row.role) + u' ' + origin;
    }
    return column == Column::Addresses || column == Column::DefaultRoute ? cellText(row, column) : QString();
}

}  // namespace

void InterfaceModel::sync(const World &world, const MetricsTable &metrics)
{
    QHash<int, InterfaceRow> sums;
    for (const auto &[token, connection] : world.connections()) {
        for (const Subflow &subflow : connection.subflows) {
            if (subflow.interfaceIndex == 0)
                continue;
            InterfaceRow &sum = sums[subflow.interfaceIndex];
            const MetricsTable::Rates rates = metrics.subflowRates(subflow.cookie);
            ++sum.subflows;
            sum.measured |= metrics.subflow(subflow.cookie) != nullptr;
            sum.receiveRate += rates.receiveBytesPerSecond;
            sum.sendRate += rates.sendBytesPerSecond;
        }
    }
    QList<InterfaceRow> rows;
    for (const auto &[index, interface] : world.interfaces()) {
        InterfaceRow row = sums.value(index);
        row.interface = interface;
        const RoleRule *rule = world.steering().ruleFor(interface.name);
        row.role = rule ? rule->role : manypath::Role::Automatic;
        row.rule = rule ? rule->pattern : QString();
        if (interface.type != Interface::Type::Loopback || row.subflows > 0)
            rows.append(row);
    }
    syncRows(rows);
}

int InterfaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant InterfaceModel::data(const QModelIndex &index, int role) const
{
    const InterfaceRow *row = rowAt(index);
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
        return sortValue(*row, column, cellText(*row, column));
    case PathsRole:
        return column == Column::Name ? QVariant(QStringList{row->interface.name}) : QVariant();
    case MutedRole:
        return !row->interface.usable();
    case IdRole:
        return row->interface.index;
    default:
        return {};
    }
}

QVariant InterfaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("Interface");
    case Column::Type:
        return tr("Type");
    case Column::State:
        return tr("State");
    case Column::Role:
        return tr("Role");
    case Column::Addresses:
        return tr("Addresses");
    case Column::DefaultRoute:
        return tr("Default route");
    case Column::Subflows:
        return tr("Subflows");
    case Column::ReceiveRate:
        return tr("Receiving");
    case Column::SendRate:
        return tr("Sending");
    }
    return {};
}

}  // namespace manypath
