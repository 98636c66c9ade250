// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include <algorithm>
#include <array>

namespace manypath::cli {

QStringList Table::lines() const
{
    QList<qsizetype> widths;
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            widths[column] = std::max(widths[column], row.at(column).size());
        }
    }
    QStringList result;
    for (const QStringList &row : m_rows) {
        QString line = m_indent;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row.at(column).leftJustified(widths.at(column) + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        result.append(line + u'\n');
    }
    return result;
}

QString formatMicroseconds(std::uint64_t us)
{
    if (us == 0)
        return QStringLiteral("-");
    if (us < 1000)
        return QStringLiteral("%1 us").arg(us);
    return QStringLiteral("%1 ms").arg(static_cast<double>(us) / 1e3, 0, 'f', 1);
}

QString formatBytes(std::uint64_t bytes)
{
    constexpr std::array units{"kB", "MB", "GB", "TB", "PB", "EB"};
    if (bytes < 1000)
        return QStringLiteral("%1 B").arg(bytes);
    double number = static_cast<double>(bytes) / 1e3;
    std::size_t unit = 0;
    while (number >= 999.95 && unit + 1 < units.size()) {
        number /= 1e3;
        ++unit;
    }
    return QStringLiteral("%1 %2").arg(number, 0, 'f', 1).arg(QLatin1String(units[unit]));
}

QString formatCount(std::uint64_t count, const QString &singular)
{
    return QStringLiteral("%1 %2%3").arg(count).arg(singular, count == 1 ? QString() : QStringLiteral("s"));
}

}  // namespace manypath::cli
