// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/connectiontreemodel.h"

namespace manypath {

/// Applications, below each its connections, below each its subflows: a ConnectionTreeModel with its connections grouped. A
/// connection whose application becomes known moves there. Like its source it is never reset.
class ApplicationTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    /// `source` outlives this.
    explicit ApplicationTreeModel(ConnectionTreeModel &source, QObject *parent = nullptr);
    ~ApplicationTreeModel() override;

    /// The row of the source; invalid for an application.
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const;
    [[nodiscard]] ConnectionTreeModel &source() const { return m_source; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;

    void insertConnections(int first, int last);
    void removeConnections(int first, int last);
    void connectionsRemoved(int first, int last);
    void connectionsChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void subflowsChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void regroup(int sourceRow);

    [[nodiscard]] QString groupName(int sourceRow) const;
    [[nodiscard]] Node *groupOf(const QString &name) const;
    Node *addGroup(const QString &name, std::vector<std::unique_ptr<Node>> children);
    void removeGroup(Node *group);
    void touch(Node *group);
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node, int column = 0) const;
    [[nodiscard]] QVariant groupData(const Node &group, int column, int role) const;

    ConnectionTreeModel &m_source;
    std::vector<std::unique_ptr<Node>> m_groups;  // in the order in which they came
    std::vector<Node *> m_bySourceRow;
};

}  // namespace manypath
