// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/netlink/exchange.h"

#include <functional>
#include <memory>

namespace manypath::netlink {

/// Reads what arrived on a socket that listens to multicast groups, many datagrams at a time, without ever blocking.
class GroupReader {
public:
    GroupReader();
    ~GroupReader();
    GroupReader(const GroupReader &) = delete;
    GroupReader &operator=(const GroupReader &) = delete;

    struct Round {
        bool drained = false;  ///< nothing is left; else there was more than `limit`
        bool overrun = false;  ///< the kernel had dropped messages (ENOBUFS)
        int errnum = 0;        ///< positive errno that ended the round: the socket is of no use any more
        std::uint64_t malformed = 0;  ///< datagrams that were cut off or no netlink

        bool operator==(const Round &) const = default;
    };
    /// Hands the kernel's messages to `take`, up to about `limit`; what other processes sent is passed over.
    ///
    /// An overrun shows before the messages that were queued ahead of it, and the kernel drops all further ones, without
    /// another word, until the queue is empty. So what a dump says is only safe from when a round says `drained`.
    [[nodiscard]] Round read(int descriptor, int limit, const std::function<void(const MessageView &)> &take);

private:
    struct Buffers;
    std::unique_ptr<Buffers> m_buffers;
};

}  // namespace manypath::netlink
