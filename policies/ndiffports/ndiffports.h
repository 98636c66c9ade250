// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/connections/strategy.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace manypath::connections {

/// Several subflows between the addresses that opened the connection. Networks with several paths of equal cost choose one by a hash of
/// addresses and ports, so that subflows with different ports may take different ways.
class Ndiffports : public Strategy {
public:
    /// `parameters` as PolicyInfo::complete() gives them.
    [[nodiscard]] static std::unique_ptr<Ndiffports> make(const QMap<QString, QString> &parameters);

    /// `subflows` in all. `spread`: the source ports of all leave different remainders when divided by `subflows`, for routers that choose
    /// by that.
    Ndiffports(int subflows, bool spread) : m_subflows(subflows), m_spread(spread) {}

    [[nodiscard]] Plan plan(const Situation &situation) override;
    void answered(const ActionAnswered &answer) override;
    void forget(Token token) override { m_taken.remove(token); }

private:
    [[nodiscard]] std::uint16_t portFor(const Situation &situation, int remainder) const;

    const int m_subflows;
    const bool m_spread;
    QHash<Token, QSet<std::uint16_t>> m_taken;  // ports that somebody else has
};

}  // namespace manypath::connections
