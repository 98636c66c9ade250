// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/policy/journal.h"
#include "core/policy/policy.h"
#include "core/recording/replay.h"
#include "core/world.h"

#include <QByteArray>

namespace manypath::cli {

/// A line for each row: when, whose decision, because of what, what, why, and what came of it. JSON: an object on each line.
/// `world` has the interfaces' names.
[[nodiscard]] QByteArray printJournal(const World &world, const QList<JournalRow> &rows, Format format);

/// What a policy would do, a line each; or one object.
[[nodiscard]] QByteArray printTry(const World &world, const Decisions &decisions, Format format);

/// What it decided at one moment of a recording: a line, or an object on a line, for each decision.
[[nodiscard]] QByteArray printReplayStep(const World &world, const ReplayStep &step, Format format);

/// "connection 1f03a2c4 established", "eth0 changed", "metrics": an event in a few words.
[[nodiscard]] QString eventWords(const World &world, const Event &event);

}  // namespace manypath::cli
