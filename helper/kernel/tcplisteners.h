// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address.h"

namespace manypath {

/// Whether a socket of this network namespace listens for TCP on `socket`, by that address or by all.
[[nodiscard]] bool somebodyListens(const SocketAddress &socket);

/// The same of the text of /proc/net/tcp or /proc/net/tcp6, which has the sockets that listen first. What can't be read is passed over.
[[nodiscard]] bool listensIn(const QByteArray &table, const SocketAddress &socket);

}  // namespace manypath
