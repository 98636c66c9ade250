// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "gui/desktop/singleinstance.h"

namespace manypath {

struct CommandLine {
    enum class Task { Run, ShowHelp, ShowVersion };

    Task task = Task::Run;
    StartRequest request;
    QString text;  ///< to print for ShowHelp and ShowVersion

    bool operator==(const CommandLine &) const = default;
};

/// The names that --page takes, in the order of the window. A release that lacks one shows its first page instead.
[[nodiscard]] QStringList knownPages();

/// `arguments` begins with the program's name. Relative paths become absolute ones. The error is one sentence. Needs an application
/// for its texts.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// Whether the arguments ask for nothing but text, which needs no display.
[[nodiscard]] bool asksForText(int argc, char *argv[]);

}  // namespace manypath
