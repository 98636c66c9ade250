// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reconcile.h"
#include "helper/netlink/diagcodec.h"

#include <QHash>

#include <vector>

namespace manypath::netlink {

/// What both dumps say together.
struct JoinedSockets {
    QList<SeenConnection> connections;           ///< ordered by token, as are the metrics
    QList<ConnectionMetrics> connectionMetrics;
    QList<SubflowMetrics> subflowMetrics;
    QHash<std::uint64_t, std::uint32_t> marks;   ///< of subflows, by cookie, where not 0
};

/// Gives each connection its subflows, by token. A subflow whose connection is not among `connections` is left out.
[[nodiscard]] JoinedSockets joinSockets(std::vector<MptcpSocket> connections, std::vector<SubflowSocket> subflows);

}  // namespace manypath::netlink
