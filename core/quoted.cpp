// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quoted.h"

namespace manypath {

namespace {
constexpr qsizetype longest = 64;
}

QString quoted(const QString &text)
{
    QString shown = text.left(longest);
    for (QChar &c : shown) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u'?';
    }
    if (text.size() > longest)
        shown += QStringLiteral("…");
    return u'"' + shown + u'"';
}

}  // namespace manypath
