// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/endpoint.h"

#include <optional>

namespace manypath {

/// The address ids (RFC 8684 3.2) of this side in one connection of the userspace path manager. An id stays with its address as
/// long as the connection lives, also when nothing uses it any more, and an address has one id where the kernel lets it.
///
/// The kernel's own table is no help: it forgets addresses that are in use (with each subflow that is destroyed or could not be
/// opened), and would give their ids to others. It counts an address with a port (a subflow from a chosen local port) as another
/// one than the same address without: it refuses the id of the one for the other, so these get an id each.
class AddressIds {
public:
    /// `initial` is the local address of the initial subflow: it has the id 0.
    explicit AddressIds(const Address &initial);
    AddressIds() : AddressIds(Address()) {}

    /// A subflow of the connection, opened by whichever side. For one that the peer opened the kernel chose the id.
    void noteSubflow(const Subflow &subflow);
    /// The kernel's table, as far as it could be had; in its order.
    void noteTable(const QList<Endpoint> &table);
    /// The kernel has taken the address into its table, or had it there.
    void noteTaken(std::uint8_t id, const SocketAddress &address);
    /// The kernel has dropped one address from its table: the first that is this one, whatever its port.
    void noteDropped(const Address &address);
    void noteWithdrawn(std::uint8_t id);

    /// The id for a subflow from `local` (port 0: the kernel chooses one). InvalidArgument where `wanted` is not possible.
    [[nodiscard]] Result<std::uint8_t> forSubflow(const SocketAddress &local, std::optional<std::uint8_t> wanted) const;
    /// The id to announce `address` with (port 0: the connection's).
    [[nodiscard]] Result<std::uint8_t> forAnnouncement(const SocketAddress &address, std::optional<std::uint8_t> wanted) const;

    [[nodiscard]] bool contains(std::uint8_t id) const;

    bool operator==(const AddressIds &) const = default;

private:
    struct Row {
        std::uint8_t id = 0;
        Address address;
        std::optional<std::uint16_t> port;  ///< in the kernel's table; none: it isn't in there, as far as is known

        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] const Row *rowOf(std::uint8_t id) const;
    [[nodiscard]] Row *find(std::uint8_t id, const Address &address);
    [[nodiscard]] Result<std::uint8_t> unused(std::optional<std::uint8_t> wanted, const Address &address) const;

    QList<Row> m_rows;
};

}  // namespace manypath
