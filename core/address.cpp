// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address.h"

#include "core/digits.h"

#include <algorithm>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace manypath {

namespace {
constexpr std::array<std::uint8_t, 12> mappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
}

Address Address::fromBytes(const void *bytes, std::size_t length)
{
    Address address;
    if (length != 4 && length != 16)
        return address;
    address.m_family = length == 4 ? Family::IPv4 : Family::IPv6;
    std::memcpy(address.m_bytes.data(), bytes, length);
    return address;
}

Address Address::fromString(const QString &text)
{
    if (text.contains(QChar(u'\0')))  // inet_pton() would read no further
        return {};
    const QByteArray latin = text.toLatin1();
    std::array<std::uint8_t, 16> bytes{};
    if (inet_pton(AF_INET, latin.constData(), bytes.data()) == 1)
        return fromBytes(bytes.data(), 4);
    if (inet_pton(AF_INET6, latin.constData(), bytes.data()) == 1)
        return fromBytes(bytes.data(), 16);
    return {};
}

std::size_t Address::size() const
{
    switch (m_family) {
    case Family::None: return 0;
    case Family::IPv4: return 4;
    case Family::IPv6: return 16;
    }
    return 0;
}

int Address::addressFamily() const
{
    switch (m_family) {
    case Family::None: return AF_UNSPEC;
    case Family::IPv4: return AF_INET;
    case Family::IPv6: return AF_INET6;
    }
    return AF_UNSPEC;
}

bool Address::isAny() const
{
    return !isNull() && std::all_of(m_bytes.begin(), m_bytes.end(), [](std::uint8_t b) { return b == 0; });
}

bool Address::isLoopback() const
{
    if (isIPv4())
        return m_bytes[0] == 127;
    return isIPv6() && m_bytes[15] == 1
        && std::all_of(m_bytes.begin(), m_bytes.end() - 1, [](std::uint8_t b) { return b == 0; });
}

bool Address::isLinkLocal() const
{
    if (isIPv4())
        return m_bytes[0] == 169 && m_bytes[1] == 254;
    return isIPv6() && m_bytes[0] == 0xfe && (m_bytes[1] & 0xc0) == 0x80;
}

bool Address::isMapped() const
{
    return isIPv6() && std::equal(mappedPrefix.begin(), mappedPrefix.end(), m_bytes.begin());
}

Address Address::unmapped() const
{
    return isMapped() ? fromBytes(m_bytes.data() + mappedPrefix.size(), 4) : *this;
}

Address Address::mapped() const
{
    if (!isIPv4())
        return *this;
    Address address;
    address.m_family = Family::IPv6;
    std::copy(mappedPrefix.begin(), mappedPrefix.end(), address.m_bytes.begin());
    std::copy_n(m_bytes.begin(), 4, address.m_bytes.begin() + mappedPrefix.size());
    return address;
}

QString Address::toString() const
{
    if (isNull())
        return {};
    char text[INET6_ADDRSTRLEN];
    inet_ntop(addressFamily(), m_bytes.data(), text, sizeof text);
    return QString::fromLatin1(text);
}

std::size_t qHash(const Address &address, std::size_t seed) noexcept
{
    return qHashBits(address.bytes(), address.size(), seed);
}

QString SocketAddress::toString() const
{
    const QString host = address.isIPv6() ? u'[' + address.toString() + u']' : address.toString();
    return host + u':' + QString::number(port);
}

Result<SocketAddress> SocketAddress::fromString(const QString &text)
{
    const auto refuse = [&] {
        return invalidArgument(QStringLiteral("\"%1\" is not an address: allowed are IPv4, IPv6, IPv4:PORT and [IPv6]:PORT "
                                              "with a port of 1 to 65535")
                                   .arg(text));
    };
    QString host = text;
    QString port;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0)
            return refuse();
        host = text.mid(1, end - 1);
        const QString rest = text.mid(end + 1);
        if (!rest.isEmpty() && (!rest.startsWith(u':') || rest.size() == 1))
            return refuse();
        port = rest.mid(1);
        if (!host.contains(u':'))
            return refuse();
    } else if (text.count(u':') == 1) {
        host = text.section(u':', 0, 0);
        port = text.section(u':', 1);
        if (port.isEmpty())
            return refuse();
    }
    SocketAddress result{Address::fromString(host), 0};
    if (result.address.isNull())
        return refuse();
    if (!port.isEmpty()) {
        bool ok = false;
        result.port = port.toUShort(&ok);
        if (!ok || result.port == 0 || !decimalDigitsOnly(port))
            return refuse();
    }
    return result;
}

std::size_t qHash(const SocketAddress &address, std::size_t seed) noexcept
{
    return qHashMulti(seed, address.address, address.port);
}

}  // namespace manypath
