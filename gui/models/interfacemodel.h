// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"
#include "gui/models/keyedtablemodel.h"
#include "gui/models/roles.h"

namespace manypath {

struct InterfaceRow {
    Interface interface;
    manypath::Role role = Role::Automatic;
    QString rule;             ///< the name or pattern its role comes from; empty: none
    int subflows = 0;
    bool measured = false;    ///< the rates mean something
    double receiveRate = 0;   ///< bytes per second, the sum over its subflows
    double sendRate = 0;

    [[nodiscard]] int key() const { return interface.index; }
    bool operator==(const InterfaceRow &) const = default;
};

/// The interfaces that matter for paths, and what MPTCP does with each. Loopback shows only while a subflow uses it.
class InterfaceModel : public KeyedTableModel<InterfaceRow> {
    Q_OBJECT

public:
    enum Column { Name, Type, State, Role, Addresses, DefaultRoute, Subflows, ReceiveRate, SendRate };
    static constexpr int columns = SendRate + 1;

    using KeyedTableModel::KeyedTableModel;

    void sync(const World &world, const MetricsTable &metrics);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

}  // namespace manypath
