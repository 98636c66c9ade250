// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dbus/wire.h"

namespace manypath {

/// The MPTcpExt counters of /proc/net/netstat of this process's network namespace, by name, in the kernel's order.
[[nodiscard]] Counters readMptcpCounters();
/// The same from the file's text.
[[nodiscard]] Counters parseMptcpCounters(const QByteArray &netstat);

}  // namespace manypath
