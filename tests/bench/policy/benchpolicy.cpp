// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/policy/benchpolicy.h"

namespace manypath {

Decisions BenchPolicy::decide(const World &world, const Event &event, std::chrono::microseconds now)
{
    Q_UNUSED(now)
    const auto *happened = std::get_if<PmEvent>(&event);
    if (!happened || happened->type != PmEvent::Type::Established || !happened->token)
        return {};
    const Connection *connection = world.connection(*happened->token);
    if (!connection || connection->serverSide)
        return {};
    CreateSubflow subflow;
    subflow.token = connection->token;
    subflow.local.address = m_second;
    subflow.remote = connection->remote;
    return {{{subflow, QStringLiteral("a second path")}}, {}};
}

}  // namespace manypath
