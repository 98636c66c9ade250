// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address.h"
#include "core/result.h"

#include <QList>
#include <QString>

namespace manypath {

/// An address of an interface.
struct InterfaceAddress {
    Address address;             ///< the local address, also on point-to-point links
    Address peer;                ///< the other end of a point-to-point link, none elsewhere
    std::uint8_t prefix = 0;     ///< length in bits
    std::uint8_t scope = 0;      ///< RT_SCOPE_*
    std::uint32_t flags = 0;     ///< IFA_F_*

    bool operator==(const InterfaceAddress &) const = default;
};

/// A default route that leaves by an interface, or the two halves of one that a VPN program puts before it (metric 0 then).
struct DefaultRoute {
    Address::Family family = Address::Family::None;
    Address gateway;             ///< none on links that need no gateway
    std::uint32_t metric = 0;
    std::uint32_t table = 254;   ///< RT_TABLE_MAIN is 254

    bool operator==(const DefaultRoute &) const = default;
};

/// A network interface. Identified by `index`.
struct Interface {
    /// What a person would call it. From the link's kind and hardware type, the kernel's name says nothing sure.
    enum class Type : std::uint8_t { Other, Loopback, Ethernet, Wifi, Mobile, Tunnel, Bridge, Virtual };

    int index = 0;               ///< the kernel's ifindex, >= 1
    QString name;
    QString kind;                ///< the kernel's link kind ("veth", "wireguard"); empty for hardware
    Type type = Type::Other;
    bool up = false;             ///< administratively up (IFF_UP)
    bool carrier = false;        ///< IFF_LOWER_UP
    bool pointToPoint = false;
    std::uint8_t operState = 0;  ///< IF_OPER_* of RFC 2863: 6 is up, 0 unknown (which drivers without it report)
    std::uint32_t mtu = 0;       ///< bytes
    bool networkManagerEndpoints = false;  ///< NetworkManager makes the endpoints of its addresses
    QList<InterfaceAddress> addresses;  ///< in the kernel's order
    QList<DefaultRoute> defaultRoutes;  ///< ordered by family, metric, table

    [[nodiscard]] bool usable() const { return up && carrier; }
    [[nodiscard]] bool hasDefaultRoute(Address::Family family) const;
    [[nodiscard]] bool hasAddress(const Address &address) const;

    bool operator==(const Interface &) const = default;
};

[[nodiscard]] QString interfaceTypeName(Interface::Type type);  ///< "ethernet", for programs
[[nodiscard]] Interface::Type interfaceTypeFromName(const QString &name);

/// Refuses text that can be no interface's name: the kernel's names have 1 to 15 bytes, without "/", ":" and white space, and are
/// neither "." nor "..". Control characters, which the kernel lets pass, are refused as well. Whether there is such an interface
/// is another question.
[[nodiscard]] Result<void> validateInterfaceName(const QString &text);
/// The same for a name or a pattern of such characters and *, ?, [...]: up to 64 bytes.
[[nodiscard]] Result<void> validateInterfacePattern(const QString &text);

}  // namespace manypath
