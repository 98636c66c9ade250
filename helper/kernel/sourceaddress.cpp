// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/sourceaddress.h"

#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace manypath {

namespace {

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

union AnySocketAddress {
    sockaddr any;
    sockaddr_in ipv4;
    sockaddr_in6 ipv6;
};

AnySocketAddress toSystem(const SocketAddress &socket)
{
    AnySocketAddress system{};
    if (socket.address.isIPv4()) {
        system.ipv4.sin_family = AF_INET;
        system.ipv4.sin_port = htons(socket.port);
        std::memcpy(&system.ipv4.sin_addr, socket.address.bytes(), sizeof system.ipv4.sin_addr);
    } else {
        system.ipv6.sin6_family = AF_INET6;
        system.ipv6.sin6_port = htons(socket.port);
        std::memcpy(&system.ipv6.sin6_addr, socket.address.bytes(), sizeof system.ipv6.sin6_addr);
    }
    return system;
}

}  // namespace

// A datagram socket that is "connected" has been given the source address it would use.
Result<Address> sourceAddress(const SocketAddress &remote, int interfaceIndex)
{
    const QString what = QStringLiteral("find the way to ") + remote.toString();
    const Descriptor probe(::socket(remote.address.addressFamily(), SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (probe.number() < 0)
        return kernelError(what, errno);
    if (interfaceIndex != 0 && setsockopt(probe.number(), SOL_SOCKET, SO_BINDTOIFINDEX, &interfaceIndex, sizeof interfaceIndex) != 0)
        return kernelError(what, errno);
    const AnySocketAddress target = toSystem(remote);
    if (::connect(probe.number(), &target.any, remote.address.isIPv4() ? sizeof target.ipv4 : sizeof target.ipv6) != 0)
        return kernelError(what, errno);
    AnySocketAddress local{};
    socklen_t length = sizeof local;
    if (getsockname(probe.number(), &local.any, &length) != 0)
        return kernelError(what, errno);
    return local.any.sa_family == AF_INET ? Address::fromBytes(&local.ipv4.sin_addr, sizeof local.ipv4.sin_addr)
                                          : Address::fromBytes(&local.ipv6.sin6_addr, sizeof local.ipv6.sin6_addr);
}

}  // namespace manypath
