// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/applicationtreemodel.h"

#include "gui/format.h"
#include "gui/models/connectioncells.h"

#include <algorithm>

namespace manypath {

// An application (no parent) or a connection. Indexes point to the parent of what they name, so that a subflow, which has no
// node, needs none.
struct ApplicationTreeModel::Node {
    Node *parent = nullptr;
    int row = 0;
    // An application
    QString name;
    std::vector<std::unique_ptr<Node>> children;  // sorted by token
    mutable ApplicationRow total;
    mutable bool outdated = true;
    // A connection
    Token token = 0;
    int sourceRow = 0;

    void renumber(std::size_t from)
    {
        for (std::size_t place = from; place < children.size(); ++place)
            children[place]->row = static_cast<int>(place);
    }
    [[nodiscard]] std::size_t placeOf(Token wanted) const
    {
        const auto place = std::lower_bound(children.begin(), children.end(), wanted, [](const auto &child, Token other) { return child->token < other; });
        return static_cast<std::size_t>(std::distance(children.begin(), place));
    }
};

ApplicationTreeModel::ApplicationTreeModel(ConnectionTreeModel &source, QObject *parent)
    : QAbstractItemModel(parent)
    , m_source(source)
{
    connect(&m_source, &QAbstractItemModel::rowsAboutToBeInserted, this, [this](const QModelIndex &above, int first, int last) {
        if (above.isValid())
            beginInsertRows(mapFromSource(above), first, last);
    });
    connect(&m_source, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) {
        above.isValid() ? endInsertRows() : insertConnections(first, last);
    });
    connect(&m_source, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &above, int first, int last) {
        above.isValid() ? beginRemoveRows(mapFromSource(above), first, last) : removeConnections(first, last);
    });
    connect(&m_source, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &above, int first, int last) {
        above.isValid() ? endRemoveRows() : connectionsRemoved(first, last);
    });
    connect(&m_source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
        topLeft.parent().isValid() ? subflowsChanged(topLeft, bottomRight) : connectionsChanged(topLeft, bottomRight);
    });
    if (m_source.rowCount() > 0)
        insertConnections(0, m_source.rowCount() - 1);
}

ApplicationTreeModel::~ApplicationTreeModel() = default;

QString ApplicationTreeModel::groupName(int sourceRow) const
{
    return applicationText(m_source.connectionAt(m_source.index(sourceRow, 0))->application);
}

ApplicationTreeModel::Node *ApplicationTreeModel::groupOf(const QString &name) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&name](const auto &group) { return group->name == name; });
    return found == m_groups.end() ? nullptr : found->get();
}

ApplicationTreeModel::Node *ApplicationTreeModel::addGroup(const QString &name, std::vector<std::unique_ptr<Node>> children)
{
    auto group = std::make_unique<Node>();
    group->name = name;
    group->row = static_cast<int>(m_groups.size());
    group->children = std::move(children);
    group->renumber(0);
    for (const auto &child : group->children)
        child->parent = group.get();
    beginInsertRows({}, group->row, group->row);
    m_groups.push_back(std::move(group));
    endInsertRows();
    return m_groups.back().get();
}

void ApplicationTreeModel::removeGroup(Node *group)
{
    const int row = group->row;
    beginRemoveRows({}, row, row);
    m_groups.erase(m_groups.begin() + row);
    for (std::size_t place = static_cast<std::size_t>(row); place < m_groups.size(); ++place)
        m_groups[place]->row = static_cast<int>(place);
    endRemoveRows();
}

void ApplicationTreeModel::touch(Node *group)
{
    group->outdated = true;
    Q_EMIT dataChanged(indexOf(group), indexOf(group, ConnectionTreeModel::columns - 1));
}

// Neighbours by token in the source are neighbours in their group, so each group takes its part at once.
void ApplicationTreeModel::insertConnections(int first, int last)
{
    m_bySourceRow.insert(m_bySourceRow.begin() + first, static_cast<std::size_t>(last - first + 1), nullptr);
    QList<QString> names;
    QHash<QString, QList<int>> rowsOf;
    for (int row = first; row <= last; ++row) {
        const QString name = groupName(row);
        QList<int> &rows = rowsOf[name];
        if (rows.isEmpty())
            names.append(name);
        rows.append(row);
    }
    for (std::size_t row = static_cast<std::size_t>(last) + 1; row < m_bySourceRow.size(); ++row)
        m_bySourceRow[row]->sourceRow = static_cast<int>(row);
    for (const QString &name : std::as_const(names)) {
        std::vector<std::unique_ptr<Node>> nodes;
        for (const int row : rowsOf.value(name)) {
            auto node = std::make_unique<Node>();
            node->token = m_source.index(row, 0).data(TokenRole).toUInt();
            node->sourceRow = row;
            m_bySourceRow[static_cast<std::size_t>(row)] = node.get();
            nodes.push_back(std::move(node));
        }
        Node *group = groupOf(name);
        if (!group) {
            addGroup(name, std::move(nodes));
            continue;
        }
        for (const auto &node : nodes)
            node->parent = group;
        const std::size_t place = group->placeOf(nodes.front()->token);
        beginInsertRows(indexOf(group), static_cast<int>(place), static_cast<int>(place + nodes.size() - 1));
        group->children.insert(group->children.begin() + static_cast<std::ptrdiff_t>(place), std::make_move_iterator(nodes.begin()),
                               std::make_move_iterator(nodes.end()));
        group->renumber(place);
        group->outdated = true;
        endInsertRows();
        touch(group);
    }
}

// While the source still has them.
void ApplicationTreeModel::removeConnections(int first, int last)
{
    for (int row = first; row <= last;) {
        Node *node = m_bySourceRow[static_cast<std::size_t>(row)];
        if (!node) {
            ++row;
            continue;
        }
        Node *group = node->parent;
        const int from = node->row;
        int to = from;
        while (to + 1 < static_cast<int>(group->children.size()) && group->children[static_cast<std::size_t>(to) + 1]->sourceRow <= last)
            ++to;
        for (int place = from; place <= to; ++place)
            m_bySourceRow[static_cast<std::size_t>(group->children[static_cast<std::size_t>(place)]->sourceRow)] = nullptr;
        if (to - from + 1 == static_cast<int>(group->children.size())) {
            removeGroup(group);
            continue;
        }
        beginRemoveRows(indexOf(group), from, to);
        group->children.erase(group->children.begin() + from, group->children.begin() + to + 1);
        group->renumber(static_cast<std::size_t>(from));
        group->outdated = true;
        endRemoveRows();
        touch(group);
    }
}

void ApplicationTreeModel::connectionsRemoved(int first, int last)
{
    m_bySourceRow.erase(m_bySourceRow.begin() + first, m_bySourceRow.begin() + last + 1);
    for (std::size_t row = static_cast<std::size_t>(first); row < m_bySourceRow.size(); ++row)
        m_bySourceRow[row]->sourceRow = static_cast<int>(row);
}

void ApplicationTreeModel::connectionsChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    struct Rows {
        int first;
        int last;
    };
    QHash<Node *, Rows> changed;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const Node *node = m_bySourceRow[static_cast<std::size_t>(row)];
        const auto known = changed.find(node->parent);
        if (known == changed.end())
            changed.insert(node->parent, {node->row, node->row});
        else
            *known = {std::min(known->first, node->row), std::max(known->last, node->row)};
    }
    for (auto rows = changed.cbegin(); rows != changed.cend(); ++rows) {
        const QModelIndex above = indexOf(rows.key());
        Q_EMIT dataChanged(index(rows->first, topLeft.column(), above), index(rows->last, bottomRight.column(), above));
    }
    for (auto rows = changed.cbegin(); rows != changed.cend(); ++rows)
        touch(rows.key());
    if (topLeft.column() > ConnectionTreeModel::Application || bottomRight.column() < ConnectionTreeModel::Application)
        return;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        regroup(row);
}

void ApplicationTreeModel::regroup(int sourceRow)
{
    Node *node = m_bySourceRow[static_cast<std::size_t>(sourceRow)];
    Node *from = node->parent;
    const QString name = groupName(sourceRow);
    if (from->name == name)
        return;
    Node *to = groupOf(name);
    if (!to)
        to = addGroup(name, {});
    const std::size_t place = to->placeOf(node->token);
    beginMoveRows(indexOf(from), node->row, node->row, indexOf(to), static_cast<int>(place));
    const int left = node->row;
    std::unique_ptr<Node> moved = std::move(from->children[static_cast<std::size_t>(left)]);
    from->children.erase(from->children.begin() + left);
    moved->parent = to;
    to->children.insert(to->children.begin() + static_cast<std::ptrdiff_t>(place), std::move(moved));
    from->renumber(static_cast<std::size_t>(left));
    to->renumber(place);
    from->outdated = to->outdated = true;
    endMoveRows();
    touch(to);
    if (from->children.empty())
        removeGroup(from);
    else
        touch(from);
}

void ApplicationTreeModel::subflowsChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    Q_EMIT dataChanged(mapFromSource(topLeft), mapFromSource(bottomRight));
}

ApplicationTreeModel::Node *ApplicationTreeModel::nodeOf(const QModelIndex &index) const
{
    const auto *above = static_cast<const Node *>(index.constInternalPointer());
    const auto row = static_cast<std::size_t>(index.row());
    if (!above)
        return m_groups[row].get();
    return above->parent ? nullptr : above->children[row].get();
}

QModelIndex ApplicationTreeModel::indexOf(const Node *node, int column) const
{
    return createIndex(node->row, column, node->parent);
}

QModelIndex ApplicationTreeModel::mapToSource(const QModelIndex &index) const
{
    const auto *above = index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : nullptr;
    if (!above)
        return {};
    if (!above->parent)
        return m_source.index(above->children[static_cast<std::size_t>(index.row())]->sourceRow, index.column());
    return m_source.index(index.row(), index.column(), m_source.index(above->sourceRow, 0));
}

QModelIndex ApplicationTreeModel::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QModelIndex above = index.parent();
    Node *connection = m_bySourceRow[static_cast<std::size_t>(above.isValid() ? above.row() : index.row())];
    return above.isValid() ? createIndex(index.row(), index.column(), connection) : indexOf(connection, index.column());
}

QModelIndex ApplicationTreeModel::index(int row, int column, const QModelIndex &above) const
{
    if (!hasIndex(row, column, above))
        return {};
    return above.isValid() ? createIndex(row, column, nodeOf(above)) : createIndex(row, column);
}

QModelIndex ApplicationTreeModel::parent(const QModelIndex &index) const
{
    const auto *above = index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : nullptr;
    return above ? indexOf(above) : QModelIndex();
}

int ApplicationTreeModel::rowCount(const QModelIndex &above) const
{
    if (!above.isValid())
        return static_cast<int>(m_groups.size());
    const Node *node = above.column() == 0 ? nodeOf(above) : nullptr;
    if (!node)
        return 0;
    return node->parent ? m_source.rowCount(m_source.index(node->sourceRow, 0)) : static_cast<int>(node->children.size());
}

int ApplicationTreeModel::columnCount(const QModelIndex &) const
{
    return ConnectionTreeModel::columns;
}

QVariant ApplicationTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QModelIndex below = mapToSource(index);
    return below.isValid() ? m_source.data(below, role) : groupData(*nodeOf(index), index.column(), role);
}

QVariant ApplicationTreeModel::groupData(const Node &group, int column, int role) const
{
    if (group.outdated) {
        group.total = {};
        group.total.name = group.name;
        for (const auto &child : group.children)
            addTo(group.total, *m_source.connectionAt(m_source.index(child->sourceRow, 0)));
        group.outdated = false;
    }
    return cellData(group.total, static_cast<ConnectionTreeModel::Column>(column), role);
}

QVariant ApplicationTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source.headerData(section, orientation, role);
}

}  // namespace manypath
