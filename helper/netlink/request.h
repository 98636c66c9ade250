// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/netlink/socket.h"

#include <QByteArray>

namespace manypath::netlink {

/// A request of a message type with the payload that a codec built, for Socket to complete and send.
[[nodiscard]] Message makeRequest(int type, const QByteArray &payload);

}  // namespace manypath::netlink
