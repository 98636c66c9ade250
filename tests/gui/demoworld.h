// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/journal.h"
#include "core/policy/policy.h"
#include "core/policy/policyproblem.h"

namespace manypath::demo {

/// A small computer with Ethernet, Wi-Fi and a mobile link, and connections in all states. Addresses are those of
/// RFC 5737 and RFC 3849.
[[nodiscard]] World world();

[[nodiscard]] QList<PolicyInfo> policies();  ///< with the one in force
[[nodiscard]] QList<PolicyProblem> policyProblems();
[[nodiscard]] QList<Remark> remarks();
[[nodiscard]] Decisions decisions();  ///< what another policy would do
[[nodiscard]] QList<JournalRow> journal();  ///< four rows of today, the last one refused

inline constexpr Token rsync = 0x1f03a2c4;   ///< three subflows, the third backup
inline constexpr Token ssh = 0x77aa0b19;     ///< fell back to TCP
inline constexpr Token idle = 0xb2d90c01;    ///< only created

/// Metrics of its subflows after `seconds`.
[[nodiscard]] MetricsSample sample(int seconds);

/// `count` connections with two subflows each over two interfaces.
[[nodiscard]] World manyConnections(int count);
/// Metrics of all subflows of `world` after `seconds`; every value differs from those of another second.
[[nodiscard]] MetricsSample sampleOf(const World &world, int seconds);

}  // namespace manypath::demo
