// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace manypath {

/// `text` with U+FFFD for all that moves a terminal's cursor, breaks a line or turns it round: for names that anybody may
/// choose for their processes and units.
[[nodiscard]] QString printable(QString text);

}  // namespace manypath
