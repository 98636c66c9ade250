// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/world.h"

#include <QByteArray>

namespace manypath::cli {

/// A path manager event on one line. Text is that of `ip mptcp monitor` of iproute2 6.1, byte for byte; it doesn't know
/// the events of listeners (kernel 6.2) by name and calls them "[UNKNOWN 15]" and "[UNKNOWN 16]". JSON has the keys of
/// iproute2 7.1 (6.1 has none), names listeners' events, and adds "time_us", CLOCK_REALTIME in microseconds.
[[nodiscard]] QByteArray printEvent(const World &world, const PmEvent &event, std::int64_t timeUs, Format format);

}  // namespace manypath::cli
