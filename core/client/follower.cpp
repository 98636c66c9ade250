// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/follower.h"

#include <utility>

namespace manypath {

namespace {

// A snapshot answered after this many changes is worth less than a new one, and memory has an end.
constexpr qsizetype mostKeptEvents = 200000;

}  // namespace

void Follower::expectSnapshot()
{
    pause();
    m_phase = Phase::Expecting;
}

Follower::Step Follower::takeSnapshot(quint64 instance, quint64 sequence, const World &world)
{
    m_world = world;
    m_instance = instance;
    m_next = sequence;
    const QList<Message> kept = std::exchange(m_kept, {});
    const bool keptTooMuch = m_keptTooMuch;
    pause();
    Step step;
    step.needsSnapshot = keptTooMuch;
    if (step.needsSnapshot)
        return step;

    m_phase = Phase::Following;
    for (const Message &message : kept) {
        const Step next = follow(message);
        step.changes += next.changes;
        step.needsSnapshot = next.needsSnapshot;
        if (step.needsSnapshot)
            return step;
    }
    return step;
}

Follower::Step Follower::takeChanges(quint64 instance, quint64 sequence, qint64 timeUs, const WireEvents &events)
{
    const Message message{instance, sequence, timeUs, events};
    switch (m_phase) {
    case Phase::Paused: return {};
    case Phase::Expecting: keep(message); return {};
    case Phase::Following: return follow(message);
    }
    return {};
}

void Follower::pause()
{
    m_phase = Phase::Paused;
    m_kept.clear();
    m_keptEvents = 0;
    m_keptTooMuch = false;
}

void Follower::keep(const Message &message)
{
    if (m_keptTooMuch)
        return;
    m_kept.append(message);
    m_keptEvents += message.events.size() + 1;
    if (m_keptEvents > mostKeptEvents) {
        m_kept.clear();
        m_keptTooMuch = true;
    }
}

Follower::Step Follower::follow(const Message &message)
{
    Step step;
    if (message.instance != m_instance || message.sequence > m_next) {
        m_phase = Phase::Paused;
        step.needsSnapshot = true;
        return step;
    }
    const quint64 known = m_next - message.sequence;
    if (known >= static_cast<quint64>(message.events.size()))
        return step;
    for (qsizetype i = static_cast<qsizetype>(known); i < message.events.size(); ++i, ++m_next) {
        const WireEvent &row = message.events.at(i);
        const auto event = fromWire(row);
        if (!event && isKnownWireKind(row.kind)) {
            // What it would have changed is lost, as in a hole.
            m_phase = Phase::Paused;
            step.needsSnapshot = true;
            return step;
        }
        if (!event)
            continue;
        m_world.apply(*event);
        step.changes.append({m_next, message.timeUs, *event});
    }
    return step;
}

}  // namespace manypath
