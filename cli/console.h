// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace manypath::cli {

/// Where a command's answer and its messages go. Nothing is buffered here.
class Console {
public:
    /// The devices are open for writing, unbuffered, and outlive this.
    Console(QIODevice &out, QIODevice &err) : m_out(out), m_err(err) {}

    /// Writes an answer; false when not all of it could be written.
    [[nodiscard]] bool print(const QByteArray &text);
    /// Writes a message, on one line behind the program's name.
    void complain(const QString &message);
    /// Says why print() failed.
    void complainOfOutput() { complain(QStringLiteral("can't write the answer: %1").arg(m_out.errorString())); }

private:
    QIODevice &m_out;
    QIODevice &m_err;
};

}  // namespace manypath::cli
