// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/rules/network.h"

#include "core/digits.h"

#include <algorithm>

namespace manypath::rules {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> prefixFrom(QStringView text, int most)
{
    bool ok = false;
    const int prefix = decimalDigitsOnly(text) ? text.toInt(&ok) : -1;
    return ok && prefix <= most ? std::optional(prefix) : std::nullopt;
}

int bitsOf(const Address &address)
{
    return static_cast<int>(address.size()) * 8;
}

}  // namespace

Result<Network> Network::fromString(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    Network network{Address::fromString(slash < 0 ? text : text.left(slash)), 0};
    network.prefix = bitsOf(network.address);
    bool valid = !network.address.isNull();
    if (valid && slash >= 0) {
        const auto prefix = prefixFrom(QStringView(text).mid(slash + 1), bitsOf(network.address));
        valid = prefix.has_value();
        network.prefix = prefix.value_or(0);
    }
    if (!valid)
        return invalidArgument(u"\"%1\" is no network: an address, or one with the length of its prefix as in 10.1.0.0/16, is"_s.arg(text));
    return network;
}

bool Network::contains(const Address &other) const
{
    if (other.family() != address.family())
        return false;
    const auto whole = static_cast<std::size_t>(prefix / 8);
    if (!std::equal(address.bytes(), address.bytes() + whole, other.bytes()))
        return false;
    const int rest = prefix % 8;
    const auto mask = static_cast<std::uint8_t>(0xff << (8 - rest));
    return rest == 0 || (address.bytes()[whole] & mask) == (other.bytes()[whole] & mask);
}

QString Network::toString() const
{
    return prefix == bitsOf(address) ? address.toString() : u"%1/%2"_s.arg(address.toString()).arg(prefix);
}

}  // namespace manypath::rules
