// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace manypath {

/// The login name of a user of this system, empty where it has none. May block, where names come over the network.
[[nodiscard]] QString userName(std::uint32_t uid);

}  // namespace manypath
