// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address.h"
#include "core/result.h"

#include <QStringList>

#include <initializer_list>
#include <optional>

namespace manypath::cli {

/// The words of a command line, taken one after the other.
class Words {
public:
    explicit Words(const QStringList &words) : m_words(words) {}

    [[nodiscard]] bool atEnd() const { return m_next == m_words.size(); }
    [[nodiscard]] const QString &peek() const { return m_words.at(m_next); }  ///< not at the end
    QString take() { return m_words.at(m_next++); }                            ///< not at the end

    /// The word that says the value of `option`.
    Result<QString> takeValue(const QString &option);
    /// Decimal, 0x… or 0… as ip(8) takes numbers.
    Result<std::uint32_t> takeNumber(const QString &option, std::uint32_t minimum, std::uint32_t maximum);
    /// The name of an interface.
    Result<QString> takeDevice(const QString &option);
    /// Nothing may follow `command`.
    [[nodiscard]] Result<void> expectEnd(const QString &command) const;

private:
    QStringList m_words;
    qsizetype m_next = 0;
};

/// The first of `allowed` that `word` is or begins, which is how ip(8) tells its words apart: their order decides.
[[nodiscard]] std::optional<QString> firstMatch(const QString &word, const QStringList &allowed);
/// The one of `allowed` that `word` is, or else the only one it begins; refuses a word that begins none or several.
[[nodiscard]] Result<QString> onlyMatch(const QString &word, const QStringList &allowed, const QString &what);

[[nodiscard]] QStringList wordList(std::initializer_list<const char *> words);

/// "a, b or c"
[[nodiscard]] QString alternatives(const QStringList &words);

}  // namespace manypath::cli
