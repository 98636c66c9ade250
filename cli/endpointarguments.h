// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/words.h"

namespace manypath::cli {

/// What follows "endpoint".
[[nodiscard]] Result<Command> parseEndpointCommand(Words words);

}  // namespace manypath::cli
