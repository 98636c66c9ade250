// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace manypath {

/// What a desktop entry (freedesktop.org's Desktop Entry Specification) says of an application.
struct DesktopEntry {
    QString name;           ///< in the language asked for, one line, never empty
    QString icon;           ///< name in the icon theme or an absolute path; empty: none
    bool terminal = false;  ///< a terminal emulator: what runs in it are other programs

    bool operator==(const DesktopEntry &) const = default;
};

/// The entry from a .desktop file's text. None where it is no application, or declared as deleted ("Hidden").
/// `languages` as messageLanguages() has them.
[[nodiscard]] std::optional<DesktopEntry> parseDesktopEntry(const QByteArray &text, const QStringList &languages);

/// The locales in which the user wants texts, "de_AT@euro", the most wanted first, from LANGUAGE, LC_ALL, LC_MESSAGES and LANG.
[[nodiscard]] QStringList messageLanguages();

}  // namespace manypath
