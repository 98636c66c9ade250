// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/connections/listeners.h"

#include "helper/kernel/tcplisteners.h"

#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#ifndef IPPROTO_MPTCP
#define IPPROTO_MPTCP 262
#endif

namespace manypath {

namespace {

// Joins don't wait in the queue; what does is turned away at once.
constexpr int backlog = 16;

struct KernelAddress {
    sockaddr_storage storage{};
    socklen_t length = 0;
};

KernelAddress kernelAddress(const SocketAddress &socket)
{
    KernelAddress result;
    if (socket.address.isIPv4()) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(socket.port);
        std::memcpy(&address.sin_addr, socket.address.bytes(), socket.address.size());
        std::memcpy(&result.storage, &address, sizeof address);
        result.length = sizeof address;
    } else {
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(socket.port);
        std::memcpy(&address.sin6_addr, socket.address.bytes(), socket.address.size());
        std::memcpy(&result.storage, &address, sizeof address);
        result.length = sizeof address;
    }
    return result;
}

void setOption(int descriptor, int level, int option)
{
    const int on = 1;
    setsockopt(descriptor, level, option, &on, sizeof on);
}

Error notListening(const SocketAddress &socket, int errnum)
{
    if (errnum == EACCES) {
        return invalidArgument(QStringLiteral("Nobody listens on %1, and to listen on port %2 takes CAP_NET_BIND_SERVICE, which the helper doesn't have: "
                                              "ports from net.ipv4.ip_unprivileged_port_start (1024) on can be listened on")
                                   .arg(socket.toString())
                                   .arg(socket.port));
    }
    if (errnum == EADDRNOTAVAIL)
        return invalidArgument(QStringLiteral("%1 is not an address of this machine, so nothing can listen there: announce it without \"listen\"")
                                   .arg(socket.address.toString()));
    return kernelError(QStringLiteral("Listening on %1").arg(socket.toString()), errnum);
}

}  // namespace

Listeners::Socket::Socket(int descriptor)
    : m_descriptor(descriptor)
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { turnAway(); });
}

Listeners::Socket::~Socket()
{
    m_notifier.setEnabled(false);
    close(m_descriptor);
}

// A connection that nobody will ever serve. Left in the queue it would fill that up, and joins are dropped then.
void Listeners::Socket::turnAway() const
{
    const int accepted = accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (accepted < 0)
        return;
    const linger reset{1, 0};
    setsockopt(accepted, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    close(accepted);
}

Result<std::unique_ptr<Listeners::Socket>> Listeners::open(const SocketAddress &socket)
{
    const int descriptor = ::socket(socket.address.addressFamily(), SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_MPTCP);
    if (descriptor < 0)
        return notListening(socket, errno);
    // Subflows of a listener before this one may still have the port.
    setOption(descriptor, SOL_SOCKET, SO_REUSEADDR);
    if (socket.address.isIPv6())
        setOption(descriptor, IPPROTO_IPV6, IPV6_V6ONLY);
    const KernelAddress address = kernelAddress(socket);
    if (bind(descriptor, reinterpret_cast<const sockaddr *>(&address.storage), address.length) != 0 || listen(descriptor, backlog) != 0) {
        const int errnum = errno;
        close(descriptor);
        return notListening(socket, errnum);
    }
    return std::make_unique<Socket>(descriptor);
}

Result<void> Listeners::hold(Token token, std::uint8_t id, const SocketAddress &socket)
{
    if (const auto known = m_sockets.find(socket); known != m_sockets.end()) {
        known->second.users.try_emplace({token, id}, false);
        return {};
    }
    Result<std::unique_ptr<Socket>> opened = open(socket);
    if (!opened)
        return somebodyListens(socket) ? Result<void>() : Result<void>(opened.error());
    Shared &shared = m_sockets[socket];
    shared.socket = std::move(opened).value();
    shared.users.try_emplace({token, id}, false);
    return {};
}

// Closes the sockets that nobody is left of.
template <typename Predicate>
void Listeners::drop(Predicate dropped)
{
    for (auto entry = m_sockets.begin(); entry != m_sockets.end();) {
        std::erase_if(entry->second.users, dropped);
        entry = entry->second.users.empty() ? m_sockets.erase(entry) : std::next(entry);
    }
}

void Listeners::confirm(Token token, std::uint8_t id)
{
    for (auto &[address, shared] : m_sockets) {
        if (const auto user = shared.users.find({token, id}); user != shared.users.end())
            user->second = true;
    }
}

void Listeners::abandon(Token token, std::uint8_t id)
{
    drop([&](const auto &user) { return user.first == User(token, id) && !user.second; });
}

void Listeners::release(Token token, std::uint8_t id)
{
    drop([&](const auto &user) { return user.first == User(token, id); });
}

void Listeners::releaseAll(Token token)
{
    drop([token](const auto &user) { return user.first.first == token; });
}

}  // namespace manypath
