// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonwriter.h"

namespace manypath::cli {

namespace {
constexpr qsizetype indentation = 4;
}

JsonWriter &JsonWriter::beginObject()
{
    raw("{");
    m_levels.append(Level{true, true});
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    const bool empty = m_levels.takeLast().empty;
    if (!empty)
        breakLine();
    m_text += '}';
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    raw("[");
    if (m_pretty)
        m_text += ' ';
    m_levels.append(Level{false, true});
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    const bool empty = m_levels.takeLast().empty;
    if (m_pretty && !empty)
        m_text += ' ';
    m_text += ']';
    return *this;
}

JsonWriter &JsonWriter::key(const char *name)
{
    return key(QString::fromLatin1(name));
}

JsonWriter &JsonWriter::key(const QString &name)
{
    separate();
    breakLine();
    writeString(name);
    m_text += m_pretty ? ": " : ":";
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(const QString &text)
{
    separate();
    writeString(text);
    return *this;
}

JsonWriter &JsonWriter::null()
{
    return raw(QByteArrayLiteral("null"));
}

JsonWriter &JsonWriter::value(bool truth)
{
    return raw(truth ? "true" : "false");
}

JsonWriter &JsonWriter::raw(const QByteArray &text)
{
    separate();
    m_text += text;
    return *this;
}

// Puts the comma before all but the first of a level.
void JsonWriter::separate()
{
    if (m_afterKey || m_levels.isEmpty()) {
        m_afterKey = false;
        return;
    }
    if (!m_levels.last().empty)
        m_text += ',';
    m_levels.last().empty = false;
}

void JsonWriter::breakLine()
{
    if (m_pretty)
        m_text += '\n' + QByteArray(m_levels.size() * indentation, ' ');
}

void JsonWriter::writeString(const QString &text)
{
    m_text += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            m_text += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            m_text += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        else
            m_text += c;
    }
    m_text += '"';
}

}  // namespace manypath::cli
