// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace manypath {

/// How well the helper sees and hears the kernel. Every lack heals by itself when its cause goes.
struct Health {
    bool pathManagerAvailable = false;  ///< the generic netlink family mptcp_pm is there
    bool eventsSubscribed = false;      ///< its events arrive; needs CAP_NET_ADMIN
    bool privileged = false;            ///< the helper has CAP_NET_ADMIN, so it can change things
    bool diagAvailable = false;         ///< sock_diag lists MPTCP sockets
    std::uint64_t overruns = 0;         ///< times the kernel dropped events for want of buffer; each ended in a resync
    std::uint64_t interruptedDumps = 0; ///< dumps taken again because the kernel's tables moved meanwhile
    std::uint64_t unknownMessages = 0;  ///< events of kinds this release doesn't know, passed over
    std::uint64_t unknownAttributes = 0;///< attributes likewise
    std::uint32_t endpointCapacity = 0; ///< endpoints this kernel takes, found when it refused one more; 0: not found yet
    std::uint64_t malformedMessages = 0;///< messages that could not be read, passed over

    bool operator==(const Health &) const = default;
};

}  // namespace manypath
