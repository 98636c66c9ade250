// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/names.h"

namespace manypath::cli {

QString interfaceName(const World &world, int index)
{
    if (index == 0)
        return {};
    const QString name = world.interfaceName(index);
    return name.isEmpty() ? QStringLiteral("if%1").arg(index) : name;
}

QString notAvailable()
{
    return QStringLiteral("not available here");
}

}  // namespace manypath::cli
