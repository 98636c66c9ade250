// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics.h"
#include "core/reconcile.h"

#include <QHash>

#include <memory>

namespace manypath::netlink {

/// MPTCP connections and their TCP subflows by sock_diag, joined by token. Blocks; lives on a worker thread.
class Diag {
public:
    Diag();
    ~Diag();
    Diag(const Diag &) = delete;
    Diag &operator=(const Diag &) = delete;

    /// One look at all sockets, for the World and for metrics alike: they come from the same bytes.
    struct Dump {
        /// Ordered by token. Without what sock_diag doesn't know: pathManager, application, and interfaceIndex of unbound
        /// subflows.
        QList<SeenConnection> connections;
        MetricsSample metrics;
        QHash<std::uint64_t, std::uint32_t> marks;  ///< SO_MARK by socket cookie, where set (needs CAP_NET_ADMIN)
    };

    /// NotSupported where the kernel lists no MPTCP sockets. Taken again, a few times, when the kernel's tables moved
    /// meanwhile (NLM_F_DUMP_INTR).
    [[nodiscard]] Result<Dump> dump();

    [[nodiscard]] std::uint64_t interruptedDumps() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace manypath::netlink
