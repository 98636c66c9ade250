// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/connectiontreemodel.h"

#include "gui/models/connectioncells.h"

#include <algorithm>
#include <iterator>

namespace manypath {

namespace {

// First and last column in which two states differ; empty when none.
struct ColumnSpan {
    int first = ConnectionTreeModel::columns;
    int last = -1;

    void add(ConnectionTreeModel::Column column, bool changed)
    {
        if (!changed)
            return;
        first = std::min(first, static_cast<int>(column));
        last = std::max(last, static_cast<int>(column));
    }
    void add(const Traffic &before, const Traffic &now)
    {
        using M = ConnectionTreeModel;
        const bool appeared = before.measured != now.measured;
        add(M::ReceiveRate, appeared || before.receiveRate != now.receiveRate);
        add(M::SendRate, appeared || before.sendRate != now.sendRate);
        add(M::Rtt, before.rttUs != now.rttUs);
        add(M::Received, appeared || before.received != now.received);
        add(M::Sent, appeared || before.sent != now.sent);
        add(M::Share, before.share != now.share);
        add(M::Retransmissions, appeared || before.retransmissions != now.retransmissions);
        add(M::CongestionWindow, before.cwnd != now.cwnd);
    }
    [[nodiscard]] bool isEmpty() const { return last < 0; }
};

}  // namespace

ConnectionTreeModel::ConnectionTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

ConnectionTreeModel::~ConnectionTreeModel() = default;

void ConnectionTreeModel::sync(const World &world, const MetricsTable &metrics, const ApplicationTable &applications)
{
    QList<Token> wanted;
    wanted.reserve(static_cast<qsizetype>(world.connections().size()));
    for (const auto &[token, connection] : world.connections())
        wanted.append(token);
    removeGone(wanted);
    insertNew(wanted, world, metrics, applications);

    ChangedCells changed;
    for (const auto &row : m_rows)
        update(*row, world, metrics, applications, changed);
    m_applications = applications.generation();
    announce(changed, {});
}

void ConnectionTreeModel::removeGone(const QList<Token> &wanted)
{
    const QList<RowRun> gone = missingRuns(m_tokens, wanted);
    for (auto run = gone.crbegin(); run != gone.crend(); ++run) {
        beginRemoveRows({}, run->first, run->last());
        m_rows.erase(m_rows.begin() + run->first, m_rows.begin() + run->first + run->count);
        m_tokens.remove(run->first, run->count);
        renumber(run->first);
        endRemoveRows();
    }
}

void ConnectionTreeModel::insertNew(const QList<Token> &wanted, const World &world, const MetricsTable &metrics,
                                    const ApplicationTable &applications)
{
    for (const RowRun &run : missingRuns(wanted, QList<Token>(m_tokens))) {
        std::vector<std::unique_ptr<ConnectionRow>> rows;
        for (int place = run.first; place <= run.last(); ++place)
            rows.push_back(makeConnectionRow(*world.connection(wanted.at(place)), world, metrics, applications));
        beginInsertRows({}, run.first, run.last());
        m_rows.insert(m_rows.begin() + run.first, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        m_tokens.insert(run.first, run.count, 0);
        std::copy_n(wanted.cbegin() + run.first, run.count, m_tokens.begin() + run.first);
        renumber(run.first);
        endInsertRows();
    }
}

void ConnectionTreeModel::renumber(int from)
{
    for (std::size_t row = static_cast<std::size_t>(from); row < m_rows.size(); ++row)
        m_rows[row]->row = static_cast<int>(row);
}

void ConnectionTreeModel::update(ConnectionRow &row, const World &world, const MetricsTable &metrics, const ApplicationTable &applications,
                                 ChangedCells &changed)
{
    const Connection &now = *world.connection(row.connection.token);
    const bool subflowsChanged = row.connection.subflows != now.subflows;
    if (subflowsChanged)
        syncSubflows(row, now, world);

    const ConnectionTraffic traffic = measure(now, metrics);
    const QStringList interfaces = interfacesOf(now, world);
    const Connection &before = row.connection;
    ColumnSpan span;
    span.add(Name, before.remote != now.remote || before.local != now.local);
    const bool sameOwner = m_applications == applications.generation() && Owner::of(before) == Owner::of(now);
    const manypath::Application application = sameOwner ? row.application : applications.of(now);
    span.add(Application, row.application != application);
    span.add(State, before.state != now.state || before.fallback != now.fallback);
    span.add(Interfaces, row.interfaces != interfaces);
    span.add(Role, before.serverSide != now.serverSide);
    span.add(Manager, before.pathManager != now.pathManager);
    span.add(User, before.uid != now.uid || row.application.user != application.user);
    const bool searchable = !span.isEmpty() || subflowsChanged;
    span.add(row.traffic, traffic.total);
    // No cell shows the number of subflows, but "multipath only" goes by it.
    span.add(State, (before.subflows.size() > 1) != (now.subflows.size() > 1));

    row.connection = now;
    row.application = application;
    row.interfaces = interfaces;
    row.traffic = traffic.total;
    if (searchable)
        row.searchText = searchTextOf(now, application, interfaces);
    if (!span.isEmpty())
        changed.add(row.row, span.first, span.last);
    updateSubflows(row, now, world, traffic.subflows);
}

void ConnectionTreeModel::syncSubflows(ConnectionRow &row, const Connection &now, const World &world)
{
    const QModelIndex parent = index(row.row, Name);
    const QList<Subflow> wanted = sortedSubflows(now);
    const QList<SubflowKey> keys = subflowKeys(wanted);
    const QList<RowRun> gone = missingRuns(subflowKeys(row.subflows), keys);
    for (auto run = gone.crbegin(); run != gone.crend(); ++run) {
        beginRemoveRows(parent, run->first, run->last());
        row.subflows.erase(row.subflows.begin() + run->first, row.subflows.begin() + run->first + run->count);
        endRemoveRows();
    }
    for (const RowRun &run : missingRuns(keys, subflowKeys(row.subflows))) {
        beginInsertRows(parent, run.first, run.last());
        for (int place = run.first; place <= run.last(); ++place) {
            const Subflow &subflow = wanted.at(place);
            row.subflows.insert(row.subflows.begin() + place, {subflow, world.interfaceName(subflow.interfaceIndex), {}});
        }
        endInsertRows();
    }
}

void ConnectionTreeModel::updateSubflows(ConnectionRow &row, const Connection &now, const World &world, const QList<Traffic> &traffic)
{
    // Nothing of the World is sorted by key, so each row looks for its subflow; there are a handful at most.
    ChangedCells changed;
    for (std::size_t place = 0; place < row.subflows.size(); ++place) {
        SubflowRow &shown = row.subflows[place];
        const auto found = std::find_if(now.subflows.cbegin(), now.subflows.cend(), [&shown](const Subflow &subflow) {
            return subflow.local == shown.subflow.local && subflow.remote == shown.subflow.remote;
        });
        if (found == now.subflows.cend())
            continue;
        const Traffic &measured = traffic.at(std::distance(now.subflows.cbegin(), found));
        const QString interface = world.interfaceName(found->interfaceIndex);
        const Subflow &before = shown.subflow;
        ColumnSpan span;
        span.add(Name, before.initial != found->initial);
        span.add(State, before.state != found->state);
        span.add(Interfaces, shown.interface != interface);
        span.add(Share, shown.interface != interface);
        span.add(Role, before.initial != found->initial || before.backup != found->backup || before.backupByPeer != found->backupByPeer);
        span.add(shown.traffic, measured);
        shown = {*found, interface, measured};
        if (!span.isEmpty())
            changed.add(static_cast<int>(place), span.first, span.last);
    }
    announce(changed, index(row.row, Name));
}

void ConnectionTreeModel::announce(const ChangedCells &changed, const QModelIndex &parent)
{
    for (const ChangedCells::Range &range : changed.ranges())
        Q_EMIT dataChanged(index(range.firstRow, range.firstColumn, parent), index(range.lastRow, range.lastColumn, parent));
}

const ConnectionRow *ConnectionTreeModel::connectionAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (const auto *parent = static_cast<const ConnectionRow *>(index.constInternalPointer()))
        return parent;
    return m_rows[static_cast<std::size_t>(index.row())].get();
}

const SubflowRow *ConnectionTreeModel::subflowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto *parent = static_cast<const ConnectionRow *>(index.constInternalPointer());
    return parent ? &parent->subflows[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex ConnectionTreeModel::indexOf(Token token, int column) const
{
    const auto found = std::lower_bound(m_tokens.cbegin(), m_tokens.cend(), token);
    if (found == m_tokens.cend() || *found != token)
        return {};
    return index(static_cast<int>(std::distance(m_tokens.cbegin(), found)), column);
}

QModelIndex ConnectionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column);
    return createIndex(row, column, m_rows[static_cast<std::size_t>(parent.row())].get());
}

QModelIndex ConnectionTreeModel::parent(const QModelIndex &index) const
{
    const auto *connection = index.isValid() ? static_cast<const ConnectionRow *>(index.constInternalPointer()) : nullptr;
    return connection ? createIndex(connection->row, 0) : QModelIndex();
}

int ConnectionTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.column() != 0 || parent.constInternalPointer())
        return 0;
    return static_cast<int>(m_rows[static_cast<std::size_t>(parent.row())]->subflows.size());
}

int ConnectionTreeModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant ConnectionTreeModel::data(const QModelIndex &index, int role) const
{
    const ConnectionRow *connection = connectionAt(index);
    if (!connection)
        return {};
    const auto column = static_cast<Column>(index.column());
    const SubflowRow *subflow = subflowAt(index);
    return subflow ? cellData(*connection, *subflow, column, role) : cellData(*connection, column, role);
}

QVariant ConnectionTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    return columnHeading(static_cast<Column>(section), role);
}

}  // namespace manypath
