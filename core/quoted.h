// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace manypath {

/// `text` between double quotes, as messages name a bad value: what is long is cut, and what is not printable is a "?", so
/// that a message stays one line and log entries can't be forged.
[[nodiscard]] QString quoted(const QString &text);

}  // namespace manypath
