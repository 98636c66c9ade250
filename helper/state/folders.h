// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace manypath {

// Where the helper's files are: as systemd says in the environment, else as fixed at compile time.

[[nodiscard]] QString stateFolder();          ///< $STATE_DIRECTORY
[[nodiscard]] QString configurationFolder();  ///< $CONFIGURATION_DIRECTORY

[[nodiscard]] QString defaultPluginFolder();  ///< of policies, where nobody names another

}  // namespace manypath
