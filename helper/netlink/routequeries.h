// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interface.h"

#include <memory>

namespace manypath::netlink {

/// Links, addresses and routes by rtnetlink. Blocks; lives on a worker thread.
class RouteQueries {
public:
    RouteQueries();
    ~RouteQueries();
    RouteQueries(const RouteQueries &) = delete;
    RouteQueries &operator=(const RouteQueries &) = delete;

    [[nodiscard]] Result<QList<Interface>> interfaces();

    /// A flow, as far as routing rules can look at it.
    struct Flow {
        SocketAddress local;
        SocketAddress remote;
        std::uint32_t uid = 0;
        std::uint32_t mark = 0;
        int boundInterfaceIndex = 0;

        bool operator==(const Flow &) const = default;
    };
    /// The interface the packets of a flow leave by now; 0 where the kernel has no route for it.
    [[nodiscard]] int outputInterface(const Flow &flow);

    /// Dumps taken again because the kernel's table moved meanwhile, since construction.
    [[nodiscard]] std::uint64_t interruptedDumps() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

std::size_t qHash(const RouteQueries::Flow &flow, std::size_t seed = 0) noexcept;

}  // namespace manypath::netlink
