// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/desktopentries.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace manypath {

namespace {

constexpr qint64 largestFile = 1 << 20;  // entries with all their translations have some 50 kB

// "a-b-c" may be a-b-c.desktop, a/b-c.desktop or a/b/c.desktop: an id has "-" for the folders below "applications".
QStringList filesOf(const QString &id)
{
    QStringList files{id};
    QString file = id;
    for (qsizetype dash = file.indexOf(u'-'); dash >= 0; dash = file.indexOf(u'-', dash + 1)) {
        file[dash] = u'/';
        files.append(file);
    }
    return files;
}

bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() < 256 && !id.startsWith(u'.') && !id.contains(u'/') && !id.contains(QChar::Null);
}

}  // namespace

QStringList DesktopEntries::standardFolders()
{
    const QString home = qEnvironmentVariable("XDG_DATA_HOME");
    const QString dirs = qEnvironmentVariable("XDG_DATA_DIRS");
    QStringList folders{home.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/share") : home};
    folders += (dirs.isEmpty() ? QStringLiteral("/usr/local/share:/usr/share") : dirs).split(u':', Qt::SkipEmptyParts);
    folders.removeIf([](const QString &folder) { return !QDir::isAbsolutePath(folder); });
    for (QString &folder : folders)
        folder += QStringLiteral("/applications");
    return folders;
}

std::optional<DesktopEntry> DesktopEntries::find(const QString &id)
{
    const auto known = m_entries.constFind(id);
    if (known != m_entries.constEnd())
        return *known;
    return *m_entries.insert(id, read(id));
}

std::optional<DesktopEntry> DesktopEntries::read(const QString &id) const
{
    if (!isId(id))
        return std::nullopt;
    for (const QString &folder : m_folders) {
        for (const QString &name : filesOf(id)) {
            QFile file(folder + u'/' + name + QStringLiteral(".desktop"));
            // One that is there hides those of the same id in later folders, also when it only says that there is none.
            if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly))
                return parseDesktopEntry(file.read(largestFile), m_languages);
        }
    }
    return std::nullopt;
}

}  // namespace manypath
