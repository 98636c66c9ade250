// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "helper/netlink/attributes.h"

#include <array>

namespace manypath::netlink {

/// A request to mptcp_pm about one connection of the userspace path manager, whole and in place: building and sending one
/// takes no memory from the heap.
class ConnectionRequest {
public:
    /// Starts a request: header and token.
    ConnectionRequest(std::uint8_t command, Token token);

    void put(std::uint16_t type, const void *value, std::size_t size);
    template <typename T>
    void put(std::uint16_t type, const T &value)
    {
        put(type, &value, sizeof value);
    }
    /// Attributes put between these are inside of one of `type`.
    [[nodiscard]] std::size_t beginNest(std::uint16_t type);
    void endNest(std::size_t nest);

    /// What the sender fills in: the family's number and the sequence number.
    void address(std::uint16_t family, std::uint32_t sequence);

    [[nodiscard]] Bytes bytes() const { return {m_bytes.data(), m_size}; }

private:
    // Headers, token and two addresses with all they may have: 20 + 8 + 2 * 64.
    static constexpr std::size_t capacity = 192;

    alignas(NLMSG_ALIGNTO) std::array<std::uint8_t, capacity> m_bytes{};
    std::size_t m_size = 0;
};

/// An address of this side as the commands take it. Ports are in host order, 0 is none; interface 0 is none.
struct LocalAddress {
    SocketAddress socket;
    std::uint8_t id = 0;
    int interfaceIndex = 0;
    bool backup = false;
};

// Addresses go out in the form they are given in, mapped or plain.

[[nodiscard]] ConnectionRequest buildAnnounce(Token token, const LocalAddress &address);
[[nodiscard]] ConnectionRequest buildWithdraw(Token token, std::uint8_t id);
/// The kernel takes the peer's word for the remote id, given or not.
[[nodiscard]] ConnectionRequest buildCreateSubflow(Token token, const LocalAddress &local, const SocketAddress &remote,
                                                   std::optional<std::uint8_t> remoteId);
[[nodiscard]] ConnectionRequest buildDestroySubflow(Token token, const SubflowKey &key);
[[nodiscard]] ConnectionRequest buildSetBackup(Token token, const SubflowKey &key, bool backup);

}  // namespace manypath::netlink
