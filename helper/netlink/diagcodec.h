// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics.h"
#include "helper/netlink/attributes.h"

#include <optional>

namespace manypath::netlink {

enum class DiagProtocol : std::uint8_t { Mptcp, Tcp };

/// The payload of a SOCK_DIAG_BY_FAMILY dump request: the sockets of one protocol and one address family (AF_INET or
/// AF_INET6) that can belong to a connection, which leaves out listeners and what has not shaken hands.
[[nodiscard]] QByteArray diagRequest(DiagProtocol protocol, int addressFamily);

/// An MPTCP socket, as one message of the MPTCP dump shows it.
struct MptcpSocket {
    SocketAddress local;         ///< of the initial subflow, unmapped
    SocketAddress remote;
    bool closing = false;        ///< closed by this side or the peer, or timed out without a subflow
    bool fallback = false;
    bool ipv6 = false;           ///< an IPv6 socket, also where its addresses are mapped ones
    std::uint32_t uid = 0;
    std::uint32_t inode = 0;
    std::uint64_t cgroupId = 0;
    bool counted = false;        ///< the kernel counts its bytes (since 6.5), else `metrics` has nothing but the token
    ConnectionMetrics metrics;   ///< its token is the connection's

    bool operator==(const MptcpSocket &) const = default;
};

/// A TCP socket that is a subflow, as one message of the TCP dump shows it.
struct SubflowSocket {
    Subflow subflow;
    bool opened = false;            ///< this side sent the SYN
    bool fullyEstablished = false;  ///< RFC 8684 3.1
    std::uint32_t mark = 0;         ///< SO_MARK; 0 without CAP_NET_ADMIN
    SubflowMetrics metrics;         ///< its token is the connection's

    bool operator==(const SubflowSocket &) const = default;
};

/// From the payload of an answer. None for a socket that is no connection (no token, listening, handshake not done) and
/// for bytes that are no such message. mptcp_info is read as far as the kernel sent it (40 bytes on 5.9, 96 on 6.10).
[[nodiscard]] std::optional<MptcpSocket> decodeMptcpSocket(Bytes payload);

/// From the payload of an answer. None for a TCP socket that is no subflow, or no longer one, and for bytes that are no
/// such message. tcp_info is read as far as the kernel sent it.
[[nodiscard]] std::optional<SubflowSocket> decodeSubflowSocket(Bytes payload);

}  // namespace manypath::netlink
