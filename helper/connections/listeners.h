// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address.h"
#include "core/connection.h"

#include <QSocketNotifier>

#include <map>
#include <memory>

namespace manypath {

/// MPTCP sockets that listen where connections announce addresses, so that the peers' joins have somewhere to arrive. Only joins do:
/// a connection of its own that somebody opens to one is reset. Sockets are shared by all connections that announce the same
/// address and port, and closed with the last. Where somebody else listens already there is none.
class Listeners {
public:
    /// The address `id` of a connection is to be listened on. Nothing changes where it can't be.
    [[nodiscard]] Result<void> hold(Token token, std::uint8_t id, const SocketAddress &socket);
    /// The kernel has announced it, so that abandon() leaves it.
    void confirm(Token token, std::uint8_t id);
    /// The kernel has refused to announce it, or to announce it again.
    void abandon(Token token, std::uint8_t id);
    /// It is no more. Of something that isn't held: nothing happens.
    void release(Token token, std::uint8_t id);
    /// The connection has ended.
    void releaseAll(Token token);

    /// Sockets that are open.
    [[nodiscard]] std::size_t count() const { return m_sockets.size(); }

private:
    /// Owns the descriptor.
    class Socket {
    public:
        explicit Socket(int descriptor);
        ~Socket();
        Q_DISABLE_COPY_MOVE(Socket)

    private:
        void turnAway() const;

        int m_descriptor;
        QSocketNotifier m_notifier;
    };
    using User = std::pair<Token, std::uint8_t>;
    struct Shared {
        std::unique_ptr<Socket> socket;
        std::map<User, bool> users;  // and whether each is confirmed
    };
    template <typename Predicate>
    void drop(Predicate dropped);
    [[nodiscard]] static Result<std::unique_ptr<Socket>> open(const SocketAddress &socket);

    std::map<SocketAddress, Shared> m_sockets;
};

}  // namespace manypath
