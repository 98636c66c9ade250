// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

namespace manypath::cli {

bool Console::print(const QByteArray &text)
{
    return m_out.write(text) == text.size();
}

void Console::complain(const QString &message)
{
    m_err.write("manypathctl: " + message.simplified().toUtf8() + '\n');
}

}  // namespace manypath::cli
