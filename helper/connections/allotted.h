// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace manypath {

/// The id that an action was given when it was carried out: an address id of the connection, or the endpoint's. None where there was
/// none to give.
using AllottedId = std::optional<std::uint8_t>;

/// Told once what became of an action.
using ActionDone = std::function<void(const Result<AllottedId> &)>;

}  // namespace manypath
