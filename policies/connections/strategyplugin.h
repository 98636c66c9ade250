// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "policies/connections/strategy.h"

namespace manypath::connections {

/// A plugin whose policy steers single connections by a strategy, so that other policies (rules) can hand connections to it.
class StrategyPlugin : public PolicyPlugin {
public:
    /// `parameters` as for create().
    [[nodiscard]] virtual std::unique_ptr<Strategy> strategy(const QMap<QString, QString> &parameters) const = 0;

    [[nodiscard]] std::unique_ptr<Policy> create(const QMap<QString, QString> &parameters) const override;
};

}  // namespace manypath::connections
