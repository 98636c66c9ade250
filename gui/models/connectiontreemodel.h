// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/connectionrow.h"
#include "gui/models/roles.h"
#include "gui/models/rowsync.h"

#include <QAbstractItemModel>

namespace manypath {

/// Connections and, below each, its subflows. sync() brings the rows to a World by inserting, removing and changing
/// them; the model is never reset, so views keep selection, expansion and scroll position, also over a helper restart.
class ConnectionTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        Name, Application, State, Interfaces, Role, ReceiveRate, SendRate, Rtt, Received, Sent, Share,
        Retransmissions, CongestionWindow, Manager, User, TokenText,
    };
    static constexpr int columns = TokenText + 1;

    explicit ConnectionTreeModel(QObject *parent = nullptr);
    ~ConnectionTreeModel() override;

    /// A connection without metrics in `metrics` shows none.
    void sync(const World &world, const MetricsTable &metrics, const ApplicationTable &applications = {});

    /// The connection of an index of this model, or of the subflow's parent; none for an invalid index. Valid until the
    /// next sync().
    [[nodiscard]] const ConnectionRow *connectionAt(const QModelIndex &index) const;
    /// None when `index` is a connection.
    [[nodiscard]] const SubflowRow *subflowAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Token token, int column = Name) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeGone(const QList<Token> &wanted);
    void insertNew(const QList<Token> &wanted, const World &world, const MetricsTable &metrics, const ApplicationTable &applications);
    void renumber(int from);
    void syncSubflows(ConnectionRow &row, const Connection &now, const World &world);
    void update(ConnectionRow &row, const World &world, const MetricsTable &metrics, const ApplicationTable &applications, ChangedCells &changed);
    void updateSubflows(ConnectionRow &row, const Connection &now, const World &world, const QList<Traffic> &traffic);
    void announce(const ChangedCells &changed, const QModelIndex &parent);

    std::vector<std::unique_ptr<ConnectionRow>> m_rows;  // sorted by token
    QList<Token> m_tokens;                               // of m_rows
    std::uint64_t m_applications = 0;                    // the generation of the table that the rows show
};

}  // namespace manypath
