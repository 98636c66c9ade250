// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/history.h"

namespace manypath {

History::History(Session &session, QObject *parent)
    : QObject(parent)
{
    connect(&session, &Session::worldReset, this, [this, &session] { m_store.reset(session.world(), session.nowUs()); });
    connect(&session, &Session::worldChanged, this, [this](const QList<Change> &changes) { m_store.take(changes); });
    connect(&session, &Session::metricsSampled, this,
            [this, &session](const MetricsSample &sample) { m_store.take(session.metrics(), sample.timeUs, session.nowUs()); });
    m_store.reset(session.world(), session.nowUs());
}

}  // namespace manypath
