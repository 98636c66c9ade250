// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address.h"

#include <QList>
#include <QString>

#include <optional>

namespace manypath {

/// The local token of a connection (RFC 8684 2.2), host order, unique on the machine, never 0.
using Token = std::uint32_t;

/// Eight hexadecimal digits, as `ip mptcp monitor` prints it.
[[nodiscard]] QString tokenToString(Token token);
[[nodiscard]] Result<Token> tokenFromString(const QString &text);

/// What identifies a subflow within its connection: its four-tuple, IPv4-mapped addresses unmapped.
struct SubflowKey {
    SocketAddress local;
    SocketAddress remote;

    auto operator<=>(const SubflowKey &) const = default;
};

/// A TCP subflow of a connection.
struct Subflow {
    enum class State : std::uint8_t {
        Pending,      ///< SYN sent or received, not up yet
        Established,
        Closing,      ///< one side has sent FIN; the socket lingers
    };

    SocketAddress local;
    SocketAddress remote;
    std::uint8_t localId = 0;    ///< address id (RFC 8684 3.2), 0 is the initial subflow's address
    std::uint8_t remoteId = 0;
    State state = State::Established;
    bool initial = false;        ///< made with MP_CAPABLE, not MP_JOIN
    bool backup = false;         ///< this side asked that it be backup
    bool backupByPeer = false;   ///< the peer asked that it be backup
    int interfaceIndex = 0;      ///< where its packets leave; 0 as long as nobody knows
    int boundInterfaceIndex = 0; ///< 0: bound to none
    std::uint64_t cookie = 0;    ///< the kernel's socket cookie, 0 until sock_diag was asked. Joins Metrics to it.

    [[nodiscard]] SubflowKey key() const { return {local, remote}; }

    bool operator==(const Subflow &) const = default;
};

/// The order of Connection::subflows, one for all who build a World, whether from events or from a dump: the initial
/// subflow, then by address ids.
[[nodiscard]] bool comesBefore(const Subflow &a, const Subflow &b);

/// An address the peer announced (RFC 8684 3.4.1).
struct AnnouncedAddress {
    std::uint8_t id = 0;
    SocketAddress address;

    bool operator==(const AnnouncedAddress &) const = default;
};

enum class PathManager : std::uint8_t { Unknown, Kernel, Userspace };
[[nodiscard]] QString pathManagerName(PathManager pathManager);  ///< "kernel", "userspace", "unknown"
[[nodiscard]] PathManager pathManagerFromName(const QString &name);

/// An MPTCP connection of this machine. Identified by `token`.
struct Connection {
    enum class State : std::uint8_t {
        Created,      ///< handshake done, no data yet: not fully established (RFC 8684 3.1)
        Established,
        Closing,      ///< closed by this side or the peer, or all subflows gone; the socket lingers
    };

    Token token = 0;
    SocketAddress local;         ///< of the initial subflow, also after that has gone
    SocketAddress remote;
    State state = State::Created;
    bool fallback = false;       ///< plain TCP: the peer or the network has no MPTCP (RFC 8684 3.7)
    bool serverSide = false;     ///< accepted, not opened, by this machine
    bool denyJoinId0 = false;    ///< the peer takes no joins to its first address (C flag, RFC 8684 3.1)
    bool takesIPv6 = false;      ///< the socket is an IPv6 one: may have IPv6 subflows, also where it talks IPv4 so far
    PathManager pathManager = PathManager::Unknown;
    std::uint32_t uid = 0;       ///< owner of the socket
    std::uint32_t inode = 0;     ///< of the socket; 0 before accept(2)
    std::uint64_t cgroupId = 0;  ///< 0: unknown
    QString application;         ///< name of the process that holds it, as far as the helper may look; empty: unknown
    QString unit;                ///< of the system's or the user's service manager, whose cgroup made it; empty: none or unknown
    QList<Subflow> subflows;     ///< the initial one first, then by address ids
    QList<AnnouncedAddress> announced;  ///< by the peer, ordered by id

    [[nodiscard]] const Subflow *findSubflow(const SubflowKey &key) const;

    bool operator==(const Connection &) const = default;
};

[[nodiscard]] QString connectionStateName(Connection::State state);  ///< "created", "established", "closing"
[[nodiscard]] Connection::State connectionStateFromName(const QString &name);
[[nodiscard]] QString subflowStateName(Subflow::State state);        ///< "pending", "established", "closing"
[[nodiscard]] Subflow::State subflowStateFromName(const QString &name);

}  // namespace manypath
