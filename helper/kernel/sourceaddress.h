// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address.h"

namespace manypath {

/// The local address from which this machine's routes send to `remote`, by an interface or by any (0). Asks the kernel without
/// sending anything; doesn't block. The kernel's error when there is no route.
[[nodiscard]] Result<Address> sourceAddress(const SocketAddress &remote, int interfaceIndex);

}  // namespace manypath
