// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/connections/plan.h"
#include "policies/connections/situation.h"

namespace manypath::connections {

/// Addresses of this machine that the peer of an accepted connection should know of: those of other paths than the one it came by,
/// also when that one is lost. What was planned once stays planned for as long as its path is there.
[[nodiscard]] QList<WantedAnnouncement> otherAddresses(const Situation &situation);

/// The same, but one address of each other interface, of the connection's family where there is one.
[[nodiscard]] QList<WantedAnnouncement> oneAddressPerInterface(const Situation &situation);

}  // namespace manypath::connections
