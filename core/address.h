// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>

namespace manypath {

/// An IPv4 or IPv6 address, or none. Plain value; ordered by family, then bytes.
class Address {
public:
    enum class Family : std::uint8_t { None, IPv4, IPv6 };

    constexpr Address() = default;

    /// From 4 or 16 bytes in network order; any other length gives none.
    [[nodiscard]] static Address fromBytes(const void *bytes, std::size_t length);
    /// From text as inet_pton(3) takes it (no prefix, no scope); none when it is not an address.
    [[nodiscard]] static Address fromString(const QString &text);

    [[nodiscard]] Family family() const { return m_family; }
    [[nodiscard]] bool isNull() const { return m_family == Family::None; }
    [[nodiscard]] bool isIPv4() const { return m_family == Family::IPv4; }
    [[nodiscard]] bool isIPv6() const { return m_family == Family::IPv6; }
    /// 0.0.0.0 or ::
    [[nodiscard]] bool isAny() const;
    [[nodiscard]] bool isLoopback() const;   ///< 127.0.0.0/8, ::1
    [[nodiscard]] bool isLinkLocal() const;  ///< 169.254.0.0/16, fe80::/10
    [[nodiscard]] bool isMapped() const;     ///< ::ffff:0:0/96

    /// ::ffff:a.b.c.d as a.b.c.d, all else unchanged. Sockets of dual-stack listeners report the mapped form
    /// for what is IPv4 on the wire; the World knows only the plain one.
    [[nodiscard]] Address unmapped() const;
    /// a.b.c.d as ::ffff:a.b.c.d, the form some commands want for sockets of dual-stack listeners.
    [[nodiscard]] Address mapped() const;

    [[nodiscard]] const std::uint8_t *bytes() const { return m_bytes.data(); }
    [[nodiscard]] std::size_t size() const;    ///< 0, 4 or 16
    [[nodiscard]] int addressFamily() const;   ///< AF_UNSPEC, AF_INET or AF_INET6

    [[nodiscard]] QString toString() const;  ///< as inet_ntop(3); empty for none

    auto operator<=>(const Address &) const = default;

private:
    Family m_family = Family::None;
    std::array<std::uint8_t, 16> m_bytes{};
};

std::size_t qHash(const Address &address, std::size_t seed = 0) noexcept;

/// An address with a TCP port in host order.
struct SocketAddress {
    Address address;
    std::uint16_t port = 0;

    /// "10.1.1.1:443", "[2001:db8::1]:443"
    [[nodiscard]] QString toString() const;
    /// The inverse of toString(); the port is optional (0 then), IPv6 with a port takes brackets.
    [[nodiscard]] static Result<SocketAddress> fromString(const QString &text);

    auto operator<=>(const SocketAddress &) const = default;
};

std::size_t qHash(const SocketAddress &address, std::size_t seed = 0) noexcept;

}  // namespace manypath
