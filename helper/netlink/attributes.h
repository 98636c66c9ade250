// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>

#include <linux/netlink.h>

namespace manypath::netlink {

using Bytes = std::span<const std::uint8_t>;

/// A T in the machine's byte order at an offset, 0 where the bytes end before it: structures grow from kernel to kernel,
/// and a field that this one lacks reads as not counted.
template <typename T>
[[nodiscard]] T fieldAt(Bytes bytes, std::size_t offset)
{
    T value{};
    if (bytes.size() >= sizeof value && offset <= bytes.size() - sizeof value)
        std::memcpy(&value, bytes.data() + offset, sizeof value);
    return value;
}

struct Attribute {
    std::uint16_t type = 0;  ///< without NLA_F_NESTED and NLA_F_NET_BYTEORDER
    Bytes payload;

    /// The value, 0 where the payload is shorter.
    template <typename T>
    [[nodiscard]] T as() const
    {
        return fieldAt<T>(payload, 0);
    }

    /// The value; none where the payload is shorter. A longer one is read as far as T goes.
    template <typename T>
    [[nodiscard]] std::optional<T> read() const
    {
        if (payload.size() < sizeof(T))
            return {};
        return as<T>();
    }
};

/// Calls `visit` with every attribute in `bytes`. False when a length in there can't be: what was visited is all there is.
template <typename Visit>
[[nodiscard]] bool forEachAttribute(Bytes bytes, Visit visit)
{
    while (bytes.size() >= sizeof(nlattr)) {
        const std::size_t length = fieldAt<std::uint16_t>(bytes, offsetof(nlattr, nla_len));
        if (length < sizeof(nlattr) || length > bytes.size())
            return false;
        const auto type = fieldAt<std::uint16_t>(bytes, offsetof(nlattr, nla_type));
        visit(Attribute{static_cast<std::uint16_t>(type & NLA_TYPE_MASK), bytes.subspan(sizeof(nlattr), length - sizeof(nlattr))});
        bytes = bytes.subspan(std::min<std::size_t>(NLA_ALIGN(length), bytes.size()));
    }
    return bytes.empty();
}

/// Appends a fixed header or a value as it lies in memory.
template <typename T>
void appendStruct(QByteArray &message, const T &value)
{
    message.append(reinterpret_cast<const char *>(&value), sizeof value);
}

/// Appends an attribute with its padding.
inline void appendAttribute(QByteArray &message, std::uint16_t type, const void *payload, std::size_t size)
{
    appendStruct(message, nlattr{static_cast<std::uint16_t>(sizeof(nlattr) + size), type});
    message.append(static_cast<const char *>(payload), static_cast<qsizetype>(size));
    message.append(static_cast<qsizetype>(NLA_ALIGN(size) - size), '\0');
}

template <typename T>
void appendAttribute(QByteArray &message, std::uint16_t type, const T &value)
{
    appendAttribute(message, type, &value, sizeof value);
}

}  // namespace manypath::netlink
