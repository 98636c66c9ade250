// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/world.h"

#include <QByteArray>

namespace manypath::cli {

/// As `ip [-json [-pretty]] mptcp endpoint show` of iproute2 6.1 prints them, byte for byte, but for the flag laminar
/// (kernel 6.18), which that calls "rawflags 20" and this "laminar", as younger releases do. With `details` each endpoint
/// has its owner behind the rest.
[[nodiscard]] QByteArray printEndpoints(const World &world, const QList<Endpoint> &endpoints, Format format, bool details = false);

/// As `ip mptcp limits show` prints them. JSON is an array of one object with the same names, which is what ip(8)
/// prints for one endpoint; for limits it has no JSON.
[[nodiscard]] QByteArray printLimits(const Limits &limits, Format format);

}  // namespace manypath::cli
