// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/application/application.h"
#include "core/metrics.h"
#include "core/world.h"

#include <QByteArray>

namespace manypath::cli {

/// All connections: a table with the subflows indented below each, or an array of objects. Metrics that `metrics`
/// doesn't have are 0 in JSON.
[[nodiscard]] QByteArray printConnections(const World &world, const MetricsTable &metrics, const ApplicationTable &applications,
                                          Format format);

/// A subflow that was just made: one line, or one object of a connection's subflows.
[[nodiscard]] QByteArray printSubflow(const World &world, const Subflow &subflow, const MetricsTable &metrics, Format format);

/// One connection with all that is known of it: lines and a table of its subflows, or one object of that array.
[[nodiscard]] QByteArray printConnection(const World &world, const Connection &connection, const MetricsTable &metrics,
                                         const ApplicationTable &applications, Format format);

}  // namespace manypath::cli
