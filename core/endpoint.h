// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address.h"

#include <QStringList>

#include <optional>

namespace manypath {

/// The kernel's endpoint flags (uapi linux/mptcp_pm.h), with the kernel each came with.
enum class EndpointFlag : std::uint32_t {
    Signal = 0x01,    ///< 5.7: announce the address to peers (ADD_ADDR, RFC 8684 3.4.1)
    Subflow = 0x02,   ///< 5.7: open subflows from it
    Backup = 0x04,    ///< 5.7: ask peers to use its subflows as backup (RFC 8684 3.3.8)
    Fullmesh = 0x08,  ///< 5.15: a subflow to every address known of the peer
    Implicit = 0x10,  ///< 5.18: made by the kernel itself, never by people
    Laminar = 0x20,   ///< 6.18: answer announced addresses from it, each address used once
};
using EndpointFlags = std::uint32_t;

[[nodiscard]] constexpr EndpointFlags operator|(EndpointFlag a, EndpointFlag b)
{
    return static_cast<EndpointFlags>(a) | static_cast<EndpointFlags>(b);
}
[[nodiscard]] constexpr EndpointFlags operator|(EndpointFlags a, EndpointFlag b)
{
    return a | static_cast<EndpointFlags>(b);
}
[[nodiscard]] constexpr bool hasFlag(EndpointFlags flags, EndpointFlag flag)
{
    return (flags & static_cast<EndpointFlags>(flag)) != 0;
}

/// The names of `ip mptcp`, in the kernel's bit order; bits without a name come as one hexadecimal number.
[[nodiscard]] QStringList endpointFlagNames(EndpointFlags flags);
/// The flag of a name, none for a word that is no flag.
[[nodiscard]] std::optional<EndpointFlag> endpointFlagFromName(const QString &name);

/// Who made an endpoint, as far as it shows.
enum class EndpointOwner : std::uint8_t {
    Other,           ///< some program, or a person with `ip mptcp`
    Kernel,          ///< the kernel itself (implicit)
    Person,          ///< a person, through Manypath
    Policy,          ///< the policy in force, or the one before
    NetworkManager,
    Mptcpd,
};
[[nodiscard]] QString endpointOwnerName(EndpointOwner owner);  ///< "other", "kernel", "person", "policy", "networkmanager", "mptcpd"
[[nodiscard]] EndpointOwner endpointOwnerFromName(const QString &name);

/// An endpoint of the in-kernel path manager. Identified by `id`.
struct Endpoint {
    std::uint8_t id = 0;        ///< 1..255; 0 in a request lets the kernel choose
    Address address;
    std::uint16_t port = 0;     ///< 0: none; only with Signal and without Subflow
    EndpointFlags flags = 0;
    int interfaceIndex = 0;     ///< 0: not bound to an interface
    EndpointOwner owner = EndpointOwner::Other;  ///< not the kernel's knowledge but Manypath's; means nothing in a request

    [[nodiscard]] bool ours() const { return owner == EndpointOwner::Person || owner == EndpointOwner::Policy; }

    bool operator==(const Endpoint &) const = default;
};

/// The limits of the in-kernel path manager, per network namespace.
struct Limits {
    std::uint32_t subflows = 0;            ///< additional subflows a connection may have; 0..8 (6.18), more later
    std::uint32_t addAddressAccepted = 0;  ///< announced addresses it will connect to; same range

    bool operator==(const Limits &) const = default;
};

}  // namespace manypath
