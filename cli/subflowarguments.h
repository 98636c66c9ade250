// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/words.h"

namespace manypath::cli {

/// What follows "subflow".
[[nodiscard]] Result<Command> parseSubflowCommand(Words words);
/// What follows "announce".
[[nodiscard]] Result<Command> parseAnnounce(Words words);
/// What follows "withdraw".
[[nodiscard]] Result<Command> parseWithdraw(Words words);

}  // namespace manypath::cli
