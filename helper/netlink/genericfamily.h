// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/netlink/socket.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace manypath::netlink {

/// A generic netlink family. Its numbers hold as long as it stays registered.
struct GenericFamily {
    QByteArray name;
    std::uint16_t id = 0;
    QMap<QByteArray, std::uint32_t> groups;  ///< multicast groups by name

    bool operator==(const GenericFamily &) const = default;
};

/// A message of the controller of generic netlink (nlctrl) about a family.
struct FamilyMessage {
    std::uint8_t command = 0;  ///< CTRL_CMD_*; NEWFAMILY in answers to GETFAMILY as well
    GenericFamily family;

    bool operator==(const FamilyMessage &) const = default;
};
/// From a message's payload, struct genlmsghdr first; none when malformed or about no family.
[[nodiscard]] std::optional<FamilyMessage> decodeFamilyMessage(Bytes payload);

/// Asks the kernel, on a socket of Protocol::Generic. NotSupported when it has no such family.
[[nodiscard]] Result<GenericFamily> resolveFamily(Socket &socket, const QByteArray &name);

}  // namespace manypath::netlink
