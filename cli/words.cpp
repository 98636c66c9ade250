// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/words.h"

namespace manypath::cli {

Result<QString> Words::takeValue(const QString &option)
{
    if (atEnd())
        return invalidArgument(QStringLiteral("\"%1\" is not followed by its value").arg(option));
    return take();
}

Result<std::uint32_t> Words::takeNumber(const QString &option, std::uint32_t minimum, std::uint32_t maximum)
{
    const Result<QString> word = takeValue(option);
    if (!word)
        return word.error();
    bool ok = false;
    const std::uint32_t number = word->toUInt(&ok, 0);
    if (!ok || number < minimum || number > maximum) {
        return invalidArgument(QStringLiteral("\"%1\" is not allowed for %2: a number from %3 to %4 is")
                                   .arg(*word, option)
                                   .arg(minimum)
                                   .arg(maximum));
    }
    return number;
}

Result<QString> Words::takeDevice(const QString &option)
{
    constexpr qsizetype longestInterfaceName = 15;  // IFNAMSIZ without the terminating null
    const Result<QString> name = takeValue(option);
    if (name && (name->isEmpty() || name->toUtf8().size() > longestInterfaceName)) {
        return invalidArgument(QStringLiteral("\"%1\" is no interface name: those have 1 to %2 bytes").arg(*name).arg(longestInterfaceName));
    }
    return name;
}

Result<void> Words::expectEnd(const QString &command) const
{
    if (atEnd())
        return {};
    return invalidArgument(QStringLiteral("\"%1\" is one word too many: nothing follows \"%2\"").arg(peek(), command));
}

std::optional<QString> firstMatch(const QString &word, const QStringList &allowed)
{
    if (word.isEmpty())
        return std::nullopt;
    for (const QString &candidate : allowed) {
        if (candidate.startsWith(word))
            return candidate;
    }
    return std::nullopt;
}

Result<QString> onlyMatch(const QString &word, const QStringList &allowed, const QString &what)
{
    if (allowed.contains(word))
        return word;
    QStringList matches;
    for (const QString &candidate : allowed) {
        if (!word.isEmpty() && candidate.startsWith(word))
            matches.append(candidate);
    }
    if (matches.size() == 1)
        return matches.first();
    if (matches.isEmpty())
        return invalidArgument(QStringLiteral("\"%1\" is no %2: there are %3").arg(word, what, alternatives(allowed)));
    return invalidArgument(QStringLiteral("\"%1\" is too short: it may mean %2").arg(word, alternatives(matches)));
}

QStringList wordList(std::initializer_list<const char *> words)
{
    QStringList result;
    for (const char *word : words)
        result.append(QString::fromLatin1(word));
    return result;
}

QString alternatives(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" or ") + words.last();
}

}  // namespace manypath::cli
