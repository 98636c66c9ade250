// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/sessionmodels.h"

namespace manypath {

SessionModels::SessionModels(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_history(session)
    , m_measured(session)
{
    m_diary.follow(session.diary());
    // What was picked out is not in what is shown now.
    connect(&session, &Session::recordingChanged, this, [this] {
        m_focus.clear();
        m_diary.follow(m_session.diary());
    });
}

void SessionModels::sync()
{
    const World &world = m_session.world();
    const MetricsTable &metrics = m_session.metrics();
    QStringList names;
    for (const auto &[index, interface] : world.interfaces()) {
        if (interface.type != Interface::Type::Loopback)  // which is no path to anywhere
            names.append(interface.name);
    }
    m_colors.remember(names);
    m_connections.sync(world, metrics, m_session.applicationTable());
    m_interfaces.sync(world, metrics);
    m_endpoints.sync(world);
}

}  // namespace manypath
