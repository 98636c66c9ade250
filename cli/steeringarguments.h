// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/words.h"

namespace manypath::cli {

/// What follows "policy".
[[nodiscard]] Result<Command> parsePolicyCommand(Words words);
/// What follows "role".
[[nodiscard]] Result<Command> parseRoleCommand(Words words);
/// What follows "trial".
[[nodiscard]] Result<Command> parseTrialCommand(Words words);

}  // namespace manypath::cli
