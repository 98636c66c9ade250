// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/inifile.h"

#include "core/result.h"

#include <QStringDecoder>

namespace manypath {

namespace {

constexpr qsizetype longestQuotation = 80;

QString quoted(const QString &text)
{
    return u'"' + (text.size() > longestQuotation ? text.left(longestQuotation) + u'…' : text) + u'"';
}

// What stands in quotation marks at the start of a text, and what comes after them.
struct Quotation {
    QString inside;
    QString rest;
};

std::optional<Quotation> quotation(const QString &text)
{
    QString inside;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u'"')
            return Quotation{inside, text.mid(i + 1)};
        if (text[i] == u'\\' && i + 1 < text.size() && (text[i + 1] == u'"' || text[i + 1] == u'\\'))
            ++i;
        inside.append(text[i]);
    }
    return std::nullopt;
}

Error noAssignment(const QString &line)
{
    return invalidArgument(quoted(line) + QStringLiteral(" is not understood: [SECTION], KEY=VALUE and comments after \"#\" or \";\" are"));
}

Error unclosed(const QString &line)
{
    return invalidArgument(quoted(line) + QStringLiteral(" has quotation marks that don't end where the key or the value ends"));
}

Result<QString> valueOf(const QString &text, const QString &line)
{
    if (!text.startsWith(u'"'))
        return text;
    const std::optional<Quotation> found = quotation(text);
    if (!found || !found->rest.isEmpty())
        return unclosed(line);
    return found->inside;
}

Result<IniEntry> entryOf(const QString &line)
{
    QString key;
    QString rest;
    if (line.startsWith(u'"')) {
        const std::optional<Quotation> found = quotation(line);
        if (!found || !found->rest.trimmed().startsWith(u'='))
            return unclosed(line);
        key = found->inside;
        rest = found->rest.trimmed().mid(1);
    } else {
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0)
            return noAssignment(line);
        key = line.left(equals).trimmed();
        rest = line.mid(equals + 1);
    }
    const Result<QString> value = valueOf(rest.trimmed(), line);
    if (!value)
        return value.error();
    return IniEntry{key, *value, 0};
}

std::optional<QString> sectionName(const QString &line)
{
    const QString name = line.mid(1, line.size() - 2).simplified();
    if (!line.endsWith(u']') || name.isEmpty() || name.contains(u'[') || name.contains(u']'))
        return std::nullopt;
    return name;
}

// Where the reader stands.
struct Reader {
    QString file;
    IniReading reading;
    bool passingOver = false;  // after a header that could not be read

    void complain(int line, const QString &text) { reading.problems.append({file, line, text}); }

    void take(const QString &line, int number)
    {
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            return;
        if (line.startsWith(u'['))
            return takeHeader(line, number);
        if (passingOver)
            return;
        Result<IniEntry> entry = entryOf(line);
        if (!entry)
            return complain(number, entry.error().message);
        if (reading.sections.isEmpty())
            return complain(number, quoted(line) + QStringLiteral(" stands before the first [SECTION], so it belongs to none"));
        reading.sections.last().entries.append({entry->key, entry->value, number});
    }

    void takeHeader(const QString &line, int number)
    {
        const std::optional<QString> name = sectionName(line);
        passingOver = !name;
        if (!name)
            return complain(number, quoted(line) + QStringLiteral(" is not understood: a section is written [NAME]; the lines up to the next one are passed over"));
        reading.sections.append({*name, number, {}});
    }
};

}  // namespace

IniReading readIni(const QByteArray &bytes, const QString &file)
{
    Reader reader{file, {}, false};
    int number = 0;
    for (const QByteArray &raw : bytes.split('\n')) {
        ++number;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString line = decoder(raw);
        if (decoder.hasError() || line.contains(QChar(u'\0')))
            reader.complain(number, QStringLiteral("The line is not text in UTF-8"));
        else
            reader.take(line.trimmed(), number);
    }
    return reader.reading;
}

}  // namespace manypath
