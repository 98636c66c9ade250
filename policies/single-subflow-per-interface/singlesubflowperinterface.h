// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/connections/strategy.h"

#include <QMap>

namespace manypath::connections {

/// One subflow by each interface that has a path. Where there are more, those beyond the first go, but for the one that opened the
/// connection.
class SingleSubflowPerInterface : public Strategy {
public:
    /// `parameters` as PolicyInfo::complete() gives them.
    [[nodiscard]] static std::unique_ptr<SingleSubflowPerInterface> make(const QMap<QString, QString> &parameters);

    explicit SingleSubflowPerInterface(bool announce) : m_announce(announce) {}

    [[nodiscard]] Plan plan(const Situation &situation) override;

private:
    const bool m_announce;
};

/// The subflows that this wants of a connection that was opened from here, without what is beyond the first of an interface.
/// For strategies that only decide on how to use them.
[[nodiscard]] QList<WantedSubflow> oneSubflowPerInterface(const Situation &situation);
/// What is beyond the first of an interface, but for the subflow that opened the connection.
[[nodiscard]] QList<UnwantedSubflow> beyondFirst(const Situation &situation);

}  // namespace manypath::connections
