// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address.h"

namespace manypath {

/// The network that stands for a host where there are too many of them, its first address: /24, for IPv6 /48.
[[nodiscard]] Address networkAddress(const Address &address);
/// The same in words: "198.51.100.0/24".
[[nodiscard]] QString networkOf(const Address &address);
/// Whether a Selection's remote, an address or a network as networkOf() has it, means this host.
[[nodiscard]] bool means(const QString &remote, const Address &host);

}  // namespace manypath
