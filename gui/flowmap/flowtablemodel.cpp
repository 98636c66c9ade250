// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowmap/flowtablemodel.h"

#include "gui/flowmap/flowtext.h"
#include "gui/format.h"

#include <algorithm>

namespace manypath {

namespace {

using Column = FlowTableModel::Column;

QVariant alignment(Column column)
{
    const bool number = column >= Column::Subflows && column <= Column::Rtt;
    return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString interfaceText(const FlowNode &node)
{
    if (node.key.name.isEmpty())
        return flowTitle(node);
    return FlowTableModel::tr("%1 (%2)", "kind and name of an interface").arg(flowTitle(node), node.key.name);
}

QString cellText(const FlowRow &row, Column column)
{
    switch (column) {
    case Column::Application:
        return row.application;
    case Column::Interface:
        return row.interface;
    case Column::Remote:
        return row.remote;
    case Column::Subflows:
        return QString::number(row.totals.subflows);
    case Column::ReceiveRate:
        return rateText(row.totals.receiveRate);
    case Column::SendRate:
        return rateText(row.totals.sendRate);
    case Column::Rtt:
        return roundedRttText(row.totals.rttUs);
    case Column::State:
        return flowStateText(row.strand.kind, row.totals, row.usable);
    }
    return {};
}

QVariant sortValue(const FlowRow &row, Column column)
{
    switch (column) {
    case Column::Subflows:
        return row.totals.subflows;
    case Column::ReceiveRate:
        return row.totals.receiveRate;
    case Column::SendRate:
        return row.totals.sendRate;
    case Column::Rtt:
        return row.totals.rttUs;
    case Column::Application:
    case Column::Interface:
    case Column::Remote:
    case Column::State:
        return cellText(row, column);
    }
    return {};
}

}  // namespace

void FlowTableModel::sync(const FlowGraph &graph)
{
    QList<FlowRow> rows;
    for (const FlowStrand &strand : graph.strands) {
        const FlowNode &application = graph.applications.at(strand.application);
        const FlowNode &interface = graph.interfaces.at(strand.interface);
        const FlowNode &remote = graph.remotes.at(strand.remote);
        rows.append({{application.key, interface.key, remote.key, strand.kind}, flowTitle(application), interfaceText(interface), flowTitle(remote),
                     strand.totals, interface.usable, strand.focus > 0});
    }
    std::sort(rows.begin(), rows.end(), [](const FlowRow &a, const FlowRow &b) { return a.strand < b.strand; });
    syncRows(rows);
}

int FlowTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FlowTableModel::data(const QModelIndex &index, int role) const
{
    const FlowRow *row = rowAt(index);
    if (!row)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*row, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        return sortValue(*row, column);
    case PathsRole:
        return column == Column::Interface && !row->strand.interface.name.isEmpty() ? QVariant(QStringList{row->strand.interface.name}) : QVariant();
    case MutedRole:
        return !row->inFocus;
    default:
        return {};
    }
}

QVariant FlowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Application:
        return tr("Application");
    case Column::Interface:
        return tr("Interface");
    case Column::Remote:
        return tr("Remote host");
    case Column::Subflows:
        return tr("Subflows");
    case Column::ReceiveRate:
        return tr("Receiving");
    case Column::SendRate:
        return tr("Sending");
    case Column::Rtt:
        return tr("RTT", "round-trip time");
    case Column::State:
        return tr("State");
    }
    return {};
}

}  // namespace manypath
