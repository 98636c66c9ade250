// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionrun.h"

namespace manypath::testing {

ConnectionRun::ConnectionRun(std::unique_ptr<connections::Strategy> strategy)
    : m_policy(std::move(strategy))
{
}

QString ConnectionRun::at(qint64 milliseconds, const QString &world)
{
    m_world = worldFromText(world.toUtf8().constData());
    return tell(milliseconds, InterfaceUpdated{m_world.interfaces().begin()->second});
}

QString ConnectionRun::at(qint64 milliseconds, const QList<SubflowMetrics> &sample)
{
    return tell(milliseconds, MetricsSampled{{milliseconds * 1000, {}, sample}});
}

QString ConnectionRun::at(qint64 milliseconds)
{
    return tell(milliseconds, SteeringChanged{m_world.steering()});
}

qint64 ConnectionRun::wakesUpAt() const
{
    const auto time = m_policy.wakeUp();
    return time ? std::chrono::duration_cast<std::chrono::milliseconds>(*time).count() : -1;
}

QString ConnectionRun::tell(qint64 milliseconds, const Event &event)
{
    return toText(m_policy.decide(m_world, event, std::chrono::milliseconds(milliseconds)).decisions);
}

}  // namespace manypath::testing
