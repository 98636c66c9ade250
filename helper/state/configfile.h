// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/state/configvalues.h"

namespace manypath {

// The administrator's files, manypath.conf(5).

/// The layer of one file's text. `file` is named in origins and problems. Lines that can't be taken are passed over, the rest holds;
/// of a key that is there twice the last counts, and that is a problem too.
[[nodiscard]] LayerReading parseConfiguration(const QByteArray &text, const QString &file, const Available &available);

/// manypath.conf and over it manypath.conf.d/*.conf in the order of their names, later ones first. No files or no folder: an empty
/// layer. Refuses files and folders that others than root and this process's user may write.
[[nodiscard]] LayerReading readConfiguration(const QString &folder, const Available &available);

}  // namespace manypath
