// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/socket.h"

#include <netlink/msg.h>
#include <netlink/netlink.h>
#include <netlink/socket.h>

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

namespace manypath::netlink {

namespace {

using Clock = std::chrono::steady_clock;

// The kernel fills dumps in pieces of up to 32 KiB, if the reader's buffer is as large.
constexpr std::size_t bufferBytes = 64 * 1024;

int protocolNumber(Socket::Protocol protocol)
{
    switch (protocol) {
    case Socket::Protocol::Route: return NETLINK_ROUTE;
    case Socket::Protocol::SockDiag: return NETLINK_SOCK_DIAG;
    case Socket::Protocol::Generic: return NETLINK_GENERIC;
    }
    return -1;
}

bool setOption(int descriptor, int level, int option, int value)
{
    return setsockopt(descriptor, level, option, &value, sizeof value) == 0;
}

}  // namespace

void MessageDeleter::operator()(nl_msg *message) const
{
    nlmsg_free(message);
}

Bytes bytesOf(const Message &message)
{
    if (!message)
        return {};
    const nlmsghdr *header = nlmsg_hdr(message.get());
    return {reinterpret_cast<const std::uint8_t *>(header), header->nlmsg_len};
}

void Socket::SocketDeleter::operator()(nl_sock *socket) const
{
    nl_socket_free(socket);
}

Result<Socket::Handle> Socket::connect(Protocol protocol, const Options &options)
{
    const QString what = QStringLiteral("open a netlink socket");
    Handle handle(nl_socket_alloc());
    if (!handle)
        return kernelError(what, ENOMEM);
    errno = 0;
    if (nl_connect(handle.get(), protocolNumber(protocol)) < 0)
        return kernelError(what, errno != 0 ? errno : EIO);

    const int descriptor = nl_socket_get_fd(handle.get());
    // Since 4.12, without which there is no MPTCP either.
    if (!setOption(descriptor, SOL_NETLINK, NETLINK_EXT_ACK, 1) || !setOption(descriptor, SOL_NETLINK, NETLINK_CAP_ACK, 1))
        return kernelError(what, errno);
    if (options.strictChecking)
        setOption(descriptor, SOL_NETLINK, NETLINK_GET_STRICT_CHK, 1);
    if (options.receiveBufferBytes > 0 && !setOption(descriptor, SOL_SOCKET, SO_RCVBUFFORCE, options.receiveBufferBytes)
        && !setOption(descriptor, SOL_SOCKET, SO_RCVBUF, options.receiveBufferBytes))
        return kernelError(what, errno);
    if (options.nonBlocking && fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) != 0)
        return kernelError(what, errno);
    return handle;
}

Result<Socket> Socket::open(Protocol protocol, const Options &options)
{
    Result<Handle> handle = connect(protocol, options);
    if (!handle)
        return handle.error();
    return Socket(protocol, options, std::move(handle).value());
}

Socket::Socket(Protocol protocol, const Options &options, Handle handle)
    : m_protocol(protocol), m_options(options), m_handle(std::move(handle))
{
}

Socket::Socket(Socket &&) noexcept = default;
Socket &Socket::operator=(Socket &&) noexcept = default;
Socket::~Socket() = default;

int Socket::descriptor() const
{
    return m_handle ? nl_socket_get_fd(m_handle.get()) : -1;
}

Result<void> Socket::joinGroup(std::uint32_t group)
{
    if (!setOption(descriptor(), SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, static_cast<int>(group)))
        return kernelError(QStringLiteral("join a netlink group"), errno);
    return {};
}

Result<void> Socket::execute(nl_msg *request, const QString &what, const Exchange::Take &take)
{
    const Result<Exchange> done = exchange(request, NLM_F_REQUEST | NLM_F_ACK, what, take);
    if (!done)
        return done.error();
    const Acknowledgement &outcome = *done->outcome();
    if (outcome.errnum != 0)
        return kernelError(what, outcome.errnum, outcome.extack);
    return {};
}

Result<bool> Socket::dumpOnce(nl_msg *request, const QString &what, const Exchange::Take &take)
{
    const Result<Exchange> done = exchange(request, NLM_F_REQUEST | NLM_F_DUMP, what, take);
    if (!done)
        return done.error();
    if (done->interrupted()) {
        ++m_interruptedDumps;
        return false;
    }
    const Acknowledgement &outcome = *done->outcome();
    if (outcome.errnum != 0)
        return kernelError(what, outcome.errnum, outcome.extack);
    return true;
}

Error Socket::inconsistentDump(const QString &what)
{
    return kernelError(what, EINTR);
}

Result<Exchange> Socket::exchange(nl_msg *request, int flags, const QString &what, const Exchange::Take &take)
{
    if (!request)
        return kernelError(what, ENOMEM);
    if (!m_handle) {
        Result<Handle> handle = connect(m_protocol, m_options);
        if (!handle)
            return handle.error();
        m_handle = std::move(handle).value();
    }

    nlmsghdr *header = nlmsg_hdr(request);
    header->nlmsg_flags = static_cast<std::uint16_t>(header->nlmsg_flags | flags);
    header->nlmsg_seq = nl_socket_use_seq(m_handle.get());
    header->nlmsg_pid = nl_socket_get_local_port(m_handle.get());
    sockaddr_nl kernel{};
    kernel.nl_family = AF_NETLINK;
    if (sendto(descriptor(), header, header->nlmsg_len, MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&kernel),
               sizeof kernel)
        < 0)
        return kernelError(what, errno);

    Exchange exchange(header->nlmsg_seq, header->nlmsg_pid);
    if (Result<void> received = receive(exchange, what, take); !received) {
        // Nobody knows what is still to come on it, and a dump left half-way would block the next one: a new socket then.
        m_handle.reset();
        return received.error();
    }
    return exchange;
}

Result<void> Socket::receive(Exchange &exchange, const QString &what, const Exchange::Take &take)
{
    m_buffer.resize(bufferBytes);
    const Clock::time_point deadline = Clock::now() + m_options.timeout;
    while (!exchange.outcome()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        if (left.count() <= 0)
            return kernelError(what, ETIMEDOUT);
        pollfd readable{descriptor(), POLLIN, 0};
        const int ready = poll(&readable, 1, static_cast<int>(left.count()));
        if (ready < 0 && errno != EINTR)
            return kernelError(what, errno);
        if (ready <= 0)
            continue;

        sockaddr_nl sender{};
        iovec vector{m_buffer.data(), m_buffer.size()};
        msghdr datagram{};
        datagram.msg_name = &sender;
        datagram.msg_namelen = sizeof sender;
        datagram.msg_iov = &vector;
        datagram.msg_iovlen = 1;
        const ssize_t length = recvmsg(descriptor(), &datagram, MSG_DONTWAIT);
        if (length < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (length < 0)
            return kernelError(what, errno);
        // Only the kernel answers; other processes with CAP_NET_ADMIN can send to us as well.
        if (sender.nl_pid != 0)
            continue;
        if ((datagram.msg_flags & MSG_TRUNC) != 0)
            return kernelError(what, EMSGSIZE);
        if (!exchange.read({m_buffer.data(), static_cast<std::size_t>(length)}, take))
            return kernelError(what, EBADMSG);
    }
    return {};
}

}  // namespace manypath::netlink
