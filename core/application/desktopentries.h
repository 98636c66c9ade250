// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/desktopentry.h"

#include <QHash>

namespace manypath {

/// The desktop entries of the applications installed for this user. Reads each file once. Blocks on the disk.
class DesktopEntries {
public:
    /// The "applications" folders of XDG_DATA_HOME and XDG_DATA_DIRS, what the user put there first.
    [[nodiscard]] static QStringList standardFolders();

    explicit DesktopEntries(const QStringList &folders = standardFolders(), const QStringList &languages = messageLanguages())
        : m_folders(folders)
        , m_languages(languages)
    {
    }

    /// By desktop file id without ".desktop". An id that can't be a file's is not found, whoever made it up.
    [[nodiscard]] std::optional<DesktopEntry> find(const QString &id);

private:
    [[nodiscard]] std::optional<DesktopEntry> read(const QString &id) const;

    QStringList m_folders;
    QStringList m_languages;
    QHash<QString, std::optional<DesktopEntry>> m_entries;
};

}  // namespace manypath
