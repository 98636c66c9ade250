// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/state/problem.h"

#include <QByteArray>
#include <QList>

namespace manypath {

// The lines of a configuration file: [SECTION], KEY=VALUE, and comments after "#" or ";" at a line's start. White space around keys and
// values doesn't count; one that has "=" or white space of its own stands in quotation marks, where \" and \\ are a mark and a
// backslash. QSettings keeps neither lines nor order, and both are needed here: to tell what is wrong where, and because of two
// patterns the first counts.

struct IniEntry {
    QString key;
    QString value;
    int line = 0;

    bool operator==(const IniEntry &) const = default;
};

struct IniSection {
    QString name;
    int line = 0;
    QList<IniEntry> entries;

    bool operator==(const IniSection &) const = default;
};

struct IniReading {
    QList<IniSection> sections;  ///< in order; one that comes again is there again
    QList<Problem> problems;     ///< lines that were passed over
};

/// `file` is named in the problems. A section header that can't be read takes what follows it away.
[[nodiscard]] IniReading readIni(const QByteArray &bytes, const QString &file);

}  // namespace manypath
