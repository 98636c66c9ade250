// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address.h"

#include <utility>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

namespace manypath::testing {

constexpr int protocolMptcp = 262;

struct SocketName {
    sockaddr_storage storage{};
    socklen_t length = 0;

    explicit SocketName(const SocketAddress &address)
    {
        if (address.address.isIPv4()) {
            auto *name = reinterpret_cast<sockaddr_in *>(&storage);
            name->sin_family = AF_INET;
            name->sin_port = htons(address.port);
            std::memcpy(&name->sin_addr, address.address.bytes(), 4);
            length = sizeof *name;
        } else {
            auto *name = reinterpret_cast<sockaddr_in6 *>(&storage);
            name->sin6_family = AF_INET6;
            name->sin6_port = htons(address.port);
            std::memcpy(&name->sin6_addr, address.address.bytes(), 16);
            length = sizeof *name;
        }
    }
    SocketName() : length(sizeof storage) {}

    sockaddr *data() { return reinterpret_cast<sockaddr *>(&storage); }
    [[nodiscard]] const sockaddr *data() const { return reinterpret_cast<const sockaddr *>(&storage); }
    [[nodiscard]] std::uint16_t port() const
    {
        return ntohs(storage.ss_family == AF_INET ? reinterpret_cast<const sockaddr_in *>(&storage)->sin_port
                                                  : reinterpret_cast<const sockaddr_in6 *>(&storage)->sin6_port);
    }
};

/// A stream socket that closes itself. What blocks, does for five seconds at most; a failure to set up is fatal.
class StreamSocket {
public:
    static StreamSocket listening(const SocketAddress &address, int protocol = protocolMptcp)
    {
        StreamSocket made(address.address.addressFamily(), protocol);
        const int yes = 1;
        setsockopt(made.m_descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        made.bind(address);
        if (::listen(made.m_descriptor, 1024) != 0)
            qFatal("listen: %s", strerror(errno));
        return made;
    }
    static StreamSocket connected(const SocketAddress &local, const SocketAddress &remote, int protocol = protocolMptcp)
    {
        StreamSocket made(remote.address.addressFamily(), protocol);
        if (!local.address.isNull())
            made.bind(local);
        const SocketName name(remote);
        if (::connect(made.m_descriptor, name.data(), name.length) != 0)
            qFatal("connect: %s", strerror(errno));
        return made;
    }
    [[nodiscard]] StreamSocket accepted() const
    {
        const int descriptor = ::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0)
            qFatal("accept: %s", strerror(errno));
        return StreamSocket(descriptor);
    }

    StreamSocket(StreamSocket &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    StreamSocket &operator=(StreamSocket &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~StreamSocket() { close(); }

    void close()
    {
        if (m_descriptor >= 0)
            ::close(std::exchange(m_descriptor, -1));
    }
    void send(std::size_t count) const
    {
        const QByteArray bytes(static_cast<qsizetype>(count), 'm');
        if (::send(m_descriptor, bytes.constData(), count, MSG_NOSIGNAL) != static_cast<ssize_t>(count))
            qFatal("send: %s", strerror(errno));
    }
    void receive(std::size_t count) const
    {
        QByteArray bytes(static_cast<qsizetype>(count), '\0');
        if (::recv(m_descriptor, bytes.data(), count, MSG_WAITALL) != static_cast<ssize_t>(count))
            qFatal("recv: %s", strerror(errno));
    }
    [[nodiscard]] std::uint16_t localPort() const
    {
        SocketName name;
        if (getsockname(m_descriptor, name.data(), &name.length) != 0)
            qFatal("getsockname: %s", strerror(errno));
        return name.port();
    }
    [[nodiscard]] std::uint32_t inode() const
    {
        struct stat status {};
        if (fstat(m_descriptor, &status) != 0)
            qFatal("fstat: %s", strerror(errno));
        return static_cast<std::uint32_t>(status.st_ino);
    }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    explicit StreamSocket(int descriptor) : m_descriptor(descriptor)
    {
        const timeval limit{5, 0};
        setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    }
    StreamSocket(int family, int protocol) : StreamSocket(::socket(family, SOCK_STREAM | SOCK_CLOEXEC, protocol))
    {
        if (m_descriptor < 0)
            qFatal("socket: %s", strerror(errno));
    }
    void bind(const SocketAddress &address) const
    {
        const SocketName name(address);
        if (::bind(m_descriptor, name.data(), name.length) != 0)
            qFatal("bind: %s", strerror(errno));
    }

    int m_descriptor;
};

}  // namespace manypath::testing
