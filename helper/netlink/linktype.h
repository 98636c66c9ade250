// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interface.h"

#include <string_view>

namespace manypath::netlink {

/// What there is to tell the type of a link by.
struct LinkTraits {
    std::string_view kind;        ///< IFLA_INFO_KIND; empty for hardware
    std::string_view deviceType;  ///< DEVTYPE in the device's uevent; empty for most, and where sysfs could not be asked
    std::string_view name;
    std::uint16_t hardware = 0;   ///< ARPHRD_*
};

/// By kind, else by the driver's word, else by hardware type, and for hardware of which nothing but its being Ethernet
/// is known by the first letters that udev gives wireless ones ("wl", "ww").
[[nodiscard]] Interface::Type linkType(const LinkTraits &traits);

}  // namespace manypath::netlink
