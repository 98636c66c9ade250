// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/desktopentry.h"

#include "core/application/printable.h"

#include <QHash>

namespace manypath {

namespace {

QString unescaped(const QByteArray &value)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != '\\' || i + 1 == value.size()) {
            bytes.append(value.at(i));
            continue;
        }
        switch (value.at(++i)) {
        case 's': bytes.append(' '); break;
        case 'n': bytes.append('\n'); break;
        case 't': bytes.append('\t'); break;
        case 'r': bytes.append('\r'); break;
        default: bytes.append(value.at(i)); break;
        }
    }
    return QString::fromUtf8(bytes);
}

QHash<QByteArray, QByteArray> keysOfMainGroup(const QByteArray &text)
{
    QHash<QByteArray, QByteArray> keys;
    bool inside = false;
    for (const QByteArray &each : text.split('\n')) {
        const QByteArray line = each.trimmed();
        if (line.startsWith('[')) {
            inside = line == "[Desktop Entry]";
            continue;
        }
        const qsizetype equals = line.indexOf('=');
        if (inside && equals > 0 && !line.startsWith('#'))
            keys.insert(line.first(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return keys;
}

// lang_COUNTRY@MODIFIER, lang_COUNTRY, lang@MODIFIER, lang: the order in which the specification has them tried.
QList<QByteArray> localeKeys(const QString &language)
{
    const qsizetype at = language.indexOf(u'@');
    const QString modifier = at < 0 ? QString() : language.mid(at);
    const QString base = at < 0 ? language : language.first(at);
    const QString country = base.contains(u'_') ? base.mid(base.indexOf(u'_')) : QString();
    const QString lang = base.first(base.size() - country.size());
    QList<QByteArray> keys;
    for (const QString &key : {lang + country + modifier, lang + country, lang + modifier, lang}) {
        if (const QByteArray bytes = key.toUtf8(); !keys.contains(bytes))
            keys.append(bytes);
    }
    return keys;
}

QByteArray localised(const QHash<QByteArray, QByteArray> &keys, const QByteArray &key, const QStringList &languages)
{
    for (const QString &language : languages) {
        for (const QByteArray &locale : localeKeys(language)) {
            const QByteArray value = keys.value(key + '[' + locale + ']');
            if (!value.isEmpty())
                return value;
        }
    }
    return keys.value(key);
}

}  // namespace

std::optional<DesktopEntry> parseDesktopEntry(const QByteArray &text, const QStringList &languages)
{
    const QHash<QByteArray, QByteArray> keys = keysOfMainGroup(text);
    if (keys.value("Type") != "Application" || keys.value("Hidden") == "true")
        return std::nullopt;
    DesktopEntry entry;
    entry.name = printable(unescaped(localised(keys, "Name", languages)));
    entry.icon = unescaped(localised(keys, "Icon", languages));
    entry.terminal = keys.value("Categories").split(';').contains("TerminalEmulator");
    if (entry.name.isEmpty())
        return std::nullopt;
    return entry;
}

QStringList messageLanguages()
{
    QString locale;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (locale.isEmpty())
            locale = qEnvironmentVariable(variable);
    }
    const auto withoutEncoding = [](const QString &name) {
        const qsizetype dot = name.indexOf(u'.');
        const qsizetype at = name.indexOf(u'@');
        return dot < 0 ? name : name.first(dot) + (at < 0 ? QString() : name.mid(at));
    };
    locale = withoutEncoding(locale);
    if (locale.isEmpty() || locale == u"C" || locale == u"POSIX")
        return {};
    QStringList languages;
    for (const QString &language : qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts))
        languages.append(withoutEncoding(language));
    languages.append(locale);
    return languages;
}

}  // namespace manypath
