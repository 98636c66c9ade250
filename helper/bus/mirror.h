// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dbus/wirepolicy.h"
#include "core/world.h"

#include <functional>

namespace manypath {

/// The keeper's stream as the bus thread has it: a follower like any other, so that a long answer never holds up whoever
/// keeps the World. And what else of the main thread's clients may read.
struct Mirror {
    quint64 instance = 0;
    quint64 nextSequence = 1;
    World world;
    QList<PolicyInfo> policies;  ///< that this helper has
    QList<PolicyProblem> policyProblems;
    QList<Remark> remarks;       ///< of the policy in force
    QList<Trial> trials;
    QList<JournalRow> journal;   ///< the latest, at most maximumJournal
    /// What a policy would decide about a World. Called in a thread of its own.
    using TryPolicy = std::function<Result<Decisions>(const World &, const PolicyChoice &)>;
    TryPolicy tryPolicy;

    static constexpr qsizetype maximumJournal = 4096;
};

}  // namespace manypath
