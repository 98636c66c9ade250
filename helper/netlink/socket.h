// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "helper/netlink/exchange.h"

#include <chrono>
#include <memory>
#include <vector>

struct nl_msg;
struct nl_sock;

namespace manypath::netlink {

struct MessageDeleter {
    void operator()(nl_msg *message) const;
};
/// A libnl message that owns itself. Null when memory ran out, which Socket reports as ENOMEM.
using Message = std::unique_ptr<nl_msg, MessageDeleter>;
/// The bytes of a message, header first; valid as long as it. Empty for a null one.
[[nodiscard]] Bytes bytesOf(const Message &message);

/// A netlink socket of the calling thread's network namespace. Extended acknowledgements are on; the kernel's errno and
/// text come through as they are. For requests it blocks, but never beyond its time-out; for one thread at a time.
class Socket {
public:
    enum class Protocol { Route, SockDiag, Generic };

    struct Options {
        /// How long a request may take in all, dump included.
        std::chrono::milliseconds timeout{10'000};
        /// SO_RCVBUF in bytes, beyond net.core.rmem_max where CAP_NET_ADMIN allows; 0 leaves the kernel's default.
        int receiveBufferBytes = 0;
        /// NETLINK_GET_STRICT_CHK (4.20): the kernel filters route dumps by the request's header. Older kernels go without.
        bool strictChecking = false;
        /// For sockets that listen to groups: recv(2) on descriptor() never blocks.
        bool nonBlocking = false;
    };

    [[nodiscard]] static Result<Socket> open(Protocol protocol, const Options &options);
    [[nodiscard]] static Result<Socket> open(Protocol protocol) { return open(protocol, Options{}); }

    Socket(Socket &&) noexcept;
    Socket &operator=(Socket &&) noexcept;
    ~Socket();

    /// Sends a request (its header is completed here) and waits for the acknowledgement; messages before that go to
    /// `take`. `what` names the request in errors ("add endpoint 10.1.1.1").
    [[nodiscard]] Result<void> execute(nl_msg *request, const QString &what, const Exchange::Take &take = {});

    /// Sends a dump request and collects its rows: take(Rows &, const MessageView &) for each message, starting from an
    /// empty Rows. When the kernel's table moved meanwhile, what was collected is dropped and all is done again, up to
    /// `dumpTries` times; then the error is EINTR.
    template <typename Rows, typename TakeRow>
    [[nodiscard]] Result<Rows> dump(nl_msg *request, const QString &what, TakeRow takeRow)
    {
        for (int attempt = 1;; ++attempt) {
            Rows rows{};
            const Result<bool> consistent =
                dumpOnce(request, what, [&](const MessageView &message) { takeRow(rows, message); });
            if (!consistent)
                return consistent.error();
            if (*consistent)
                return rows;
            if (attempt == dumpTries)
                return inconsistentDump(what);
        }
    }
    static constexpr int dumpTries = 5;

    /// Dumps that the kernel called inconsistent (NLM_F_DUMP_INTR), since the socket was opened.
    [[nodiscard]] std::uint64_t interruptedDumps() const { return m_interruptedDumps; }

    /// Joins a multicast group by number; EPERM without the right to listen.
    [[nodiscard]] Result<void> joinGroup(std::uint32_t group);

    [[nodiscard]] int descriptor() const;

private:
    struct SocketDeleter {
        void operator()(nl_sock *socket) const;
    };
    using Handle = std::unique_ptr<nl_sock, SocketDeleter>;

    Socket(Protocol protocol, const Options &options, Handle handle);

    [[nodiscard]] static Result<Handle> connect(Protocol protocol, const Options &options);
    [[nodiscard]] Result<Exchange> exchange(nl_msg *request, int flags, const QString &what, const Exchange::Take &take);
    [[nodiscard]] Result<void> receive(Exchange &exchange, const QString &what, const Exchange::Take &take);
    /// Whether the dump was consistent.
    [[nodiscard]] Result<bool> dumpOnce(nl_msg *request, const QString &what, const Exchange::Take &take);
    [[nodiscard]] static Error inconsistentDump(const QString &what);

    Protocol m_protocol;
    Options m_options;
    Handle m_handle;
    std::vector<std::uint8_t> m_buffer;
    std::uint64_t m_interruptedDumps = 0;
};

}  // namespace manypath::netlink
