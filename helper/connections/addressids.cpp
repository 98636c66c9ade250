// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/connections/addressids.h"

#include <algorithm>

namespace manypath {

namespace {

constexpr int largestId = 255;

Error keepsId(const Address &address, std::uint8_t id)
{
    return invalidArgument(QStringLiteral("%1 has the address id %2 in this connection and keeps it").arg(address.toString()).arg(id));
}

}  // namespace

AddressIds::AddressIds(const Address &initial)
{
    m_rows.append({0, initial.unmapped(), std::nullopt});
}

const AddressIds::Row *AddressIds::rowOf(std::uint8_t id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

AddressIds::Row *AddressIds::find(std::uint8_t id, const Address &address)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id && row.address == address; });
    return found == m_rows.end() ? nullptr : &*found;
}

void AddressIds::noteSubflow(const Subflow &subflow)
{
    if (!find(subflow.localId, subflow.local.address))
        m_rows.append({subflow.localId, subflow.local.address, std::nullopt});
}

void AddressIds::noteTable(const QList<Endpoint> &table)
{
    for (const Endpoint &entry : table)
        noteTaken(entry.id, {entry.address, entry.port});
}

void AddressIds::noteTaken(std::uint8_t id, const SocketAddress &address)
{
    const Address plain = address.address.unmapped();
    if (Row *known = find(id, plain))
        known->port = address.port;
    else
        m_rows.append({id, plain, address.port});
}

void AddressIds::noteDropped(const Address &address)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.address == address && row.port.has_value(); });
    if (found != m_rows.end())
        found->port.reset();
}

void AddressIds::noteWithdrawn(std::uint8_t id)
{
    for (Row &row : m_rows) {
        if (row.id == id)
            row.port.reset();
    }
}

bool AddressIds::contains(std::uint8_t id) const
{
    return rowOf(id) != nullptr;
}

Result<std::uint8_t> AddressIds::unused(std::optional<std::uint8_t> wanted, const Address &address) const
{
    if (wanted) {
        if (const Row *taken = rowOf(*wanted)) {
            return invalidArgument(QStringLiteral("The address id %1 is that of %2 in this connection: %3 needs another one")
                                       .arg(*wanted)
                                       .arg(taken->address.toString(), address.toString()));
        }
        return *wanted;
    }
    for (int id = 1; id <= largestId; ++id) {
        if (!contains(static_cast<std::uint8_t>(id)))
            return static_cast<std::uint8_t>(id);
    }
    return invalidArgument(QStringLiteral("No address id is left for %1: this connection has used all %2").arg(address.toString()).arg(largestId));
}

Result<std::uint8_t> AddressIds::forSubflow(const SocketAddress &local, std::optional<std::uint8_t> wanted) const
{
    const auto usable = [&](auto allowsPort) -> const Row * {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&](const Row &row) { return row.address == local.address && allowsPort(row.port); });
        return found == m_rows.end() ? nullptr : &*found;
    };
    const Row *row = usable([&](std::optional<std::uint16_t> port) { return port == local.port; });
    if (!row)
        row = usable([](std::optional<std::uint16_t> port) { return !port; });
    if (row && wanted && *wanted != row->id)
        return keepsId(local.address, row->id);
    if (row)
        return row->id;
    const Row *other = wanted ? rowOf(*wanted) : nullptr;
    if (other && other->address == local.address) {
        return invalidArgument(QStringLiteral("The address id %1 is that of %2 in this connection: the kernel wants another one for %3")
                                   .arg(*wanted)
                                   .arg(*other->port == 0 ? local.address.toString() : SocketAddress{local.address, *other->port}.toString(),
                                        local.port == 0 ? local.address.toString() + QStringLiteral(" without a port") : local.toString()));
    }
    return unused(wanted, local.address);
}

// The kernel finds the id of a subflow that the peer opens by the address alone: with two of them, withdrawing the second would
// not reach the subflow. The initial address is an exception, since id 0 can't be announced.
Result<std::uint8_t> AddressIds::forAnnouncement(const SocketAddress &address, std::optional<std::uint8_t> wanted) const
{
    if (wanted == std::uint8_t{0}) {
        return invalidArgument(QStringLiteral("The address id 0 is the initial subflow's and can't be announced: 1 to %1 can").arg(largestId));
    }
    for (const Row &row : m_rows) {
        if (row.address != address.address)
            continue;
        if (row.id == 0 && row.port == address.port) {
            return invalidArgument(QStringLiteral("%1 is the address of the initial subflow: the peer knows it already")
                                       .arg(address.address.toString()));
        }
        if (row.id == 0)
            continue;
        if (wanted && *wanted != row.id)
            return keepsId(address.address, row.id);
        if (row.port && *row.port != address.port) {
            return invalidArgument(QStringLiteral("%1 has the address id %2 in this connection %3: withdraw that first")
                                       .arg(address.address.toString())
                                       .arg(row.id)
                                       .arg(*row.port == 0 ? QStringLiteral("without a port") : QStringLiteral("with port %1").arg(*row.port)));
        }
        return row.id;
    }
    return unused(wanted, address.address);
}

}  // namespace manypath
