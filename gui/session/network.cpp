// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/network.h"

#include <algorithm>
#include <array>

namespace manypath {

namespace {

std::size_t networkBytes(const Address &address)
{
    return address.isIPv4() ? 3 : 6;
}

}  // namespace

Address networkAddress(const Address &address)
{
    std::array<std::uint8_t, 16> bytes{};
    std::copy_n(address.bytes(), std::min(networkBytes(address), address.size()), bytes.begin());
    return Address::fromBytes(bytes.data(), address.size());
}

QString networkOf(const Address &address)
{
    return QStringLiteral("%1/%2").arg(networkAddress(address).toString()).arg(8 * networkBytes(address));
}

bool means(const QString &remote, const Address &host)
{
    return remote.contains(QLatin1Char('/')) ? remote == networkOf(host) : remote == host.toString();
}

}  // namespace manypath
