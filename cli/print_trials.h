// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/dbus/wirepolicy.h"

#include <QByteArray>

namespace manypath::cli {

/// Until a trial's changes go back, rounded up; 0 when that time has come. `nowUs` is CLOCK_BOOTTIME in microseconds.
[[nodiscard]] std::int64_t secondsLeft(const Trial &trial, std::int64_t nowUs);

/// The trials under way and what was changed on them, or an array of objects.
[[nodiscard]] QByteArray printTrials(const QList<Trial> &trials, std::int64_t nowUs, Format format);

/// What a command with --trial prints once its change is made.
[[nodiscard]] QByteArray printTrialBegun(quint64 id, std::uint32_t seconds, Format format);

}  // namespace manypath::cli
