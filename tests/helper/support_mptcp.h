// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstdint>
#include <utility>

/// Real MPTCP sockets of the test's own network. No call waits longer than five seconds.
namespace manypath::testing {

/// An MPTCP socket that closes itself.
class MptcpSocket {
public:
    explicit MptcpSocket(int descriptor = -1) : m_descriptor(descriptor)
    {
        const timeval patience{5, 0};
        setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    }
    MptcpSocket(MptcpSocket &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    MptcpSocket &operator=(MptcpSocket &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~MptcpSocket() { close(); }

    /// Listens on a port the kernel chooses.
    static MptcpSocket listening(const char *address)
    {
        MptcpSocket listener = bound(address);
        if (::listen(listener.m_descriptor, 16) != 0)
            listener.close();
        return listener;
    }

    static MptcpSocket connected(const char *local, const MptcpSocket &listener)
    {
        MptcpSocket client = bound(local);
        const sockaddr_in remote = listener.localAddress();
        if (::connect(client.m_descriptor, reinterpret_cast<const sockaddr *>(&remote), sizeof remote) != 0)
            client.close();
        return client;
    }

    [[nodiscard]] MptcpSocket accept() const { return MptcpSocket(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC)); }

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] std::uint16_t port() const { return ntohs(localAddress().sin_port); }
    /// One byte to the other side, which has it when this returns.
    [[nodiscard]] bool sendTo(const MptcpSocket &other) const
    {
        char byte = 'x';
        return ::send(m_descriptor, &byte, 1, MSG_NOSIGNAL) == 1 && ::recv(other.m_descriptor, &byte, 1, 0) == 1;
    }
    void close()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = -1;
    }

private:
    static MptcpSocket bound(const char *address)
    {
        constexpr int protocolMptcp = 262;
        MptcpSocket made(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, protocolMptcp));
        sockaddr_in local{};
        local.sin_family = AF_INET;
        inet_pton(AF_INET, address, &local.sin_addr);
        if (::bind(made.m_descriptor, reinterpret_cast<const sockaddr *>(&local), sizeof local) != 0)
            made.close();
        return made;
    }

    [[nodiscard]] sockaddr_in localAddress() const
    {
        sockaddr_in local{};
        socklen_t length = sizeof local;
        getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&local), &length);
        return local;
    }

    int m_descriptor;
};

/// Both ends of a connection.
struct MptcpConnection {
    MptcpSocket listener;
    MptcpSocket client;
    MptcpSocket server;

    MptcpConnection(const char *clientAddress, const char *serverAddress)
        : listener(MptcpSocket::listening(serverAddress)), client(MptcpSocket::connected(clientAddress, listener)),
          server(listener.accept())
    {
    }

    [[nodiscard]] bool isOpen() const { return client.isOpen() && server.isOpen(); }
    /// Data both ways, after which both sides are fully established (RFC 8684 3.1).
    [[nodiscard]] bool exchangeData() const { return client.sendTo(server) && server.sendTo(client) && client.sendTo(server); }
};

}  // namespace manypath::testing
