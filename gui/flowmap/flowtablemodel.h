// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/flowmap/flowgraph.h"
#include "gui/models/keyedtablemodel.h"
#include "gui/models/roles.h"

namespace manypath {

/// A strand of the flow map, in words and numbers.
struct FlowRow {
    struct Key {
        FlowKey application;
        FlowKey interface;
        FlowKey remote;
        FlowStrand::Kind kind = FlowStrand::Kind::Carrying;

        bool operator==(const Key &) const = default;
        std::strong_ordering operator<=>(const Key &) const = default;
    };

    Key strand;
    QString application;
    QString interface;
    QString remote;
    FlowTotals totals;
    bool usable = true;
    bool inFocus = true;

    [[nodiscard]] Key key() const { return strand; }
    bool operator==(const FlowRow &) const = default;
};

/// The flow map as a table: the same strands, the same groups, the same numbers.
class FlowTableModel : public KeyedTableModel<FlowRow> {
    Q_OBJECT

public:
    enum Column { Application, Interface, Remote, Subflows, ReceiveRate, SendRate, Rtt, State };
    static constexpr int columns = State + 1;

    using KeyedTableModel::KeyedTableModel;

    void sync(const FlowGraph &graph);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

}  // namespace manypath
