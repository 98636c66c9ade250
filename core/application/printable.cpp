// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/printable.h"

namespace manypath {

QString printable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair && QChar::isPrint(QChar::surrogateToUcs4(c, text.at(i + 1))))
            ++i;
        else if (!c.isPrint())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

}  // namespace manypath
