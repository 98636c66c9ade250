// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/connections/connectionpolicy.h"
#include "worldtext.h"

namespace manypath::testing {

/// A policy for single connections, told what becomes of the World as time goes by.
class ConnectionRun {
public:
    explicit ConnectionRun(std::unique_ptr<connections::Strategy> strategy);

    /// The World is now the one of this text, that many milliseconds after the beginning: what is decided, "ACTION | REASON", one a line.
    [[nodiscard]] QString at(qint64 milliseconds, const QString &world);
    /// The same World, and the subflows' counters are these.
    [[nodiscard]] QString at(qint64 milliseconds, const QList<SubflowMetrics> &sample);
    /// The same World, and nothing happened but that it is so late.
    [[nodiscard]] QString at(qint64 milliseconds);

    /// When the policy wants to be asked again, milliseconds after the beginning; -1: it has time.
    [[nodiscard]] qint64 wakesUpAt() const;

private:
    QString tell(qint64 milliseconds, const Event &event);

    connections::ConnectionPolicy m_policy;
    World m_world;
};

}  // namespace manypath::testing
