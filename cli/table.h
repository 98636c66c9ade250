// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace manypath::cli {

/// Rows of cells as lines of text with aligned columns, two spaces between them, none after the last cell.
class Table {
public:
    explicit Table(const QString &indent = {}) : m_indent(indent) {}

    void append(const QStringList &row) { m_rows.append(row); }
    /// The lines, in the order of the rows, each with its line end.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString text() const { return lines().join(QString()); }

private:
    QString m_indent;
    QList<QStringList> m_rows;
};

/// "20.1 ms", "850 us"; "-" for 0, which is not measured yet.
[[nodiscard]] QString formatMicroseconds(std::uint64_t us);
/// "0 B", "12.3 MB": powers of 1000.
[[nodiscard]] QString formatBytes(std::uint64_t bytes);
/// "1 connection", "2 connections"
[[nodiscard]] QString formatCount(std::uint64_t count, const QString &singular);

}  // namespace manypath::cli
