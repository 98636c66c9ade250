// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policyinfo.h"
#include "core/policy/policyproblem.h"
#include "core/steering.h"
#include "gui/models/keyedtablemodel.h"
#include "gui/models/roles.h"

namespace manypath {

/// A policy to choose, or one that can't be had.
struct PolicyRow {
    PolicyInfo info;
    QString problem;         ///< why it can't be used, or was switched off; empty: all well
    bool usable = true;      ///< the helper has it
    bool inForce = false;

    [[nodiscard]] std::pair<bool, QString> key() const { return {!usable, info.name}; }
    bool operator==(const PolicyRow &) const = default;
};

/// The policies by name, then those that can't be had.
class PolicyModel : public KeyedTableModel<PolicyRow> {
    Q_OBJECT

public:
    enum Role { DescriptionRole = Qt::UserRole + 100, NoteRole, InForceRole };

    using KeyedTableModel::KeyedTableModel;

    void sync(const QList<PolicyInfo> &policies, const QList<PolicyProblem> &problems, const Steering &steering);
    /// The row of a policy's name; invalid where there is none.
    [[nodiscard]] QModelIndex find(const QString &name) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

}  // namespace manypath
