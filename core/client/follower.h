// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dbus/wire.h"
#include "core/world.h"

namespace manypath {

/// A World that follows the helper's by a snapshot and the numbered changes after it. Knows no bus: it is told what came
/// and says when it needs another snapshot. A value.
class Follower {
public:
    /// What came of a message.
    struct Step {
        QList<Change> changes;     ///< taken into world(), in order
        bool needsSnapshot = false;  ///< a change is missing; nothing more is taken in until there is a new snapshot
    };

    /// A snapshot has been asked for. Changes that come before it are kept: they may be younger than it.
    void expectSnapshot();
    /// The snapshot, and with it the kept changes that come after it.
    [[nodiscard]] Step takeSnapshot(quint64 instance, quint64 sequence, const World &world);
    /// A Changed signal. Changes taken in before are passed over, as are kinds this release doesn't know.
    [[nodiscard]] Step takeChanges(quint64 instance, quint64 sequence, qint64 timeUs, const WireEvents &events);
    /// The helper is gone: takes nothing in until the next snapshot. world() stays.
    void pause();

    [[nodiscard]] const World &world() const { return m_world; }

private:
    enum class Phase { Paused, Expecting, Following };
    struct Message {
        quint64 instance = 0;
        quint64 sequence = 0;
        qint64 timeUs = 0;
        WireEvents events;
    };

    void keep(const Message &message);
    [[nodiscard]] Step follow(const Message &message);

    Phase m_phase = Phase::Paused;
    World m_world;
    quint64 m_instance = 0;
    quint64 m_next = 0;          ///< number of the first change that is not in m_world
    QList<Message> m_kept;
    qsizetype m_keptEvents = 0;
    bool m_keptTooMuch = false;
};

}  // namespace manypath
