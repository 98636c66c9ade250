// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dbus/wireaction.h"
#include "core/steering.h"

namespace manypath {

// What programs that decide from outside hand over, checked as soon as it comes in. Refusals are InvalidArgument.

/// How a program names itself, and what it wants to decide about.
[[nodiscard]] Result<OutsidePolicy> takeOutsidePolicy(const QString &name, const QString &description, const QList<Token> &tokens);

/// Decisions, each checked as the methods of Connections1 and Endpoints1 check theirs. The error says which is wrong.
[[nodiscard]] Result<QList<Decision>> takeDecisions(const QList<WireDecision> &decisions);
inline constexpr qsizetype maximumDecisions = 256;

}  // namespace manypath
