// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace manypath {

/// Something in a file that could not be taken as it stands. What else is in the file holds.
struct Problem {
    QString file;
    int line = 0;  ///< from 1; 0: the file as a whole
    QString text;  ///< one sentence that names the value and what is allowed, no trailing full stop

    [[nodiscard]] QString toString() const  ///< "FILE:LINE: TEXT"
    {
        return line > 0 ? QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(text) : QStringLiteral("%1: %2").arg(file, text);
    }

    bool operator==(const Problem &) const = default;
};

}  // namespace manypath
