// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/state/configvalues.h"

class QCommandLineParser;

namespace manypath {

// The helper's command line, manypath-helper(8).

/// --policy NAME[,KEY=VALUE]..., --role INTERFACE=ROLE, --subflows-per-connection N, --on-stop keep|take-back,
/// --plugin-folder DIR
void addOptions(QCommandLineParser &parser);

/// Where to look for policies, absent if it isn't said. To be asked before readOptions(), which has to know what policies there are.
/// InvalidArgument: a usage error.
[[nodiscard]] Result<std::optional<Sourced<QString>>> readPluginFolderOption(const QCommandLineParser &parser);

/// The layer of what else was given, after parsing. Of an option given twice the last counts; --role may come once for each interface.
/// InvalidArgument: a usage error.
[[nodiscard]] Result<ConfigurationLayer> readOptions(const QCommandLineParser &parser, const Available &available);

}  // namespace manypath
