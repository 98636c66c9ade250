// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/connectiontreemodel.h"

#include <QVariant>

namespace manypath {

// What a cell of the connection tree holds, role by role. Pure functions of the row.

[[nodiscard]] QVariant cellData(const ApplicationRow &row, ConnectionTreeModel::Column column, int role);
[[nodiscard]] QVariant cellData(const ConnectionRow &row, ConnectionTreeModel::Column column, int role);
[[nodiscard]] QVariant cellData(const ConnectionRow &connection, const SubflowRow &row, ConnectionTreeModel::Column column, int role);
[[nodiscard]] QVariant columnHeading(ConnectionTreeModel::Column column, int role);
/// "3 interfaces", in the column of that name.
[[nodiscard]] QString manyInterfacesText(int count);

}  // namespace manypath
