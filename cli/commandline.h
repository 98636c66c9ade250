// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/result.h"

#include <QStringList>

namespace manypath::cli {

struct CommandLine {
    Format format = Format::Text;
    Command command;
    std::optional<std::uint32_t> trialSeconds = std::nullopt;  ///< only with commands that can be taken back: the change is on trial for so long

    bool operator==(const CommandLine &) const = default;
};

/// Reads the arguments after the program's name. As with ip(8), words may be shortened as long as it is clear what is
/// meant, and options may have one dash or two; unlike there, options may stand anywhere. The error is of kind
/// InvalidArgument: one sentence that names the bad word and says what is allowed.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// What `manypathctl help` prints.
[[nodiscard]] QString helpText();

}  // namespace manypath::cli
