// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"

namespace manypath::paths {

/// Whether the interface is of a kind that VPN programs use to keep traffic among its members (WireGuard, OpenVPN, IPsec).
/// Plain encapsulation (GRE, 6in4) and PPP are ways to the Internet as any other.
[[nodiscard]] bool isVpn(const Interface &interface);

/// The VPN that takes this machine's traffic: one that is up with a default route which goes before those of other interfaces.
/// A subflow beside it would carry the same connection's data outside. nullptr: none does.
///
/// A default route in a table of its own counts as taking the traffic, as `wg-quick` sets it up, unless the VPN also has one
/// in the main table, which decides then. The first by index where several do.
[[nodiscard]] const Interface *trafficTakingVpn(const World &world);

}  // namespace manypath::paths
