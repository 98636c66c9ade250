// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"
#include "gui/models/keyedtablemodel.h"
#include "gui/models/roles.h"

namespace manypath {

struct EndpointRow {
    Endpoint endpoint;
    QString interface;   ///< the name; empty when bound to none or to one that is gone
    int subflows = 0;    ///< that leave from its address and would go with it

    [[nodiscard]] int key() const { return endpoint.id; }
    bool operator==(const EndpointRow &) const = default;
};

/// The subflows the kernel would close with an endpoint: those from its address on connections of the kernel's own path
/// manager (removing an endpoint touches no others).
[[nodiscard]] int subflowsUsing(const World &world, const Endpoint &endpoint);

/// The endpoints of the in-kernel path manager.
class EndpointModel : public KeyedTableModel<EndpointRow> {
    Q_OBJECT

public:
    enum Column { Id, Address, Port, Interface, Flags, Owner, Subflows };
    static constexpr int columns = Subflows + 1;

    using KeyedTableModel::KeyedTableModel;

    void sync(const World &world);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

}  // namespace manypath
