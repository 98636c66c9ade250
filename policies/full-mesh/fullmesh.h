// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/connections/strategy.h"

#include <QMap>

namespace manypath::connections {

/// A subflow from each path to each address where the peer takes joins, as far as the families fit, up to a number.
class FullMesh : public Strategy {
public:
    /// `parameters` as PolicyInfo::complete() gives them.
    [[nodiscard]] static std::unique_ptr<FullMesh> make(const QMap<QString, QString> &parameters);

    /// `additional` subflows at most, beside the one that opened the connection.
    FullMesh(int additional, bool announce) : m_additional(additional), m_announce(announce) {}

    [[nodiscard]] Plan plan(const Situation &situation) override;

private:
    const int m_additional;
    const bool m_announce;
};

}  // namespace manypath::connections
