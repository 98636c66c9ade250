// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/cgroupunits.h"

#include "core/application/cgroupunit.h"

#include <QFile>

#include <algorithm>
#include <memory>

#include <dirent.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>

namespace manypath {

namespace {

// Users may make cgroups below their own. A walk goes level by level, so that too many deep down hide nobody else's.
constexpr qsizetype mostFolders = 50000;

struct CloseDirectory {
    void operator()(DIR *directory) const { closedir(directory); }
};
using Directory = std::unique_ptr<DIR, CloseDirectory>;

// mountinfo has blanks and backslashes as octal numbers.
QString unescaped(const QByteArray &field)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool isNumber = false;
        const uint byte = field.at(i) == '\\' ? field.mid(i + 1, 3).toUInt(&isNumber, 8) : 0;
        bytes.append(isNumber ? static_cast<char>(byte) : field.at(i));
        i += isNumber ? 3 : 0;
    }
    return QFile::decodeName(bytes);
}

// Another file system may be mounted over it.
bool isThere(const QString &folder)
{
    struct statfs status {};
    return statfs(QFile::encodeName(folder).constData(), &status) == 0 && status.f_type == CGROUP2_SUPER_MAGIC;
}

QHash<std::uint64_t, QString> walk(const CgroupMount &mount)
{
    QHash<std::uint64_t, QString> units;
    struct stat top {};
    if (stat(QFile::encodeName(mount.folder).constData(), &top) != 0)
        return units;
    units.insert(top.st_ino, unitOfCgroup(mount.root));

    const QByteArray start = QFile::encodeName(mount.folder);
    QList<QByteArray> folders{QByteArray()};  // below `start`
    for (qsizetype next = 0; next < folders.size(); ++next) {
        const QByteArray folder = folders.at(next);
        const Directory directory(opendir((start + folder).constData()));
        if (!directory)
            continue;  // removed meanwhile
        while (const dirent *entry = readdir(directory.get())) {
            if (entry->d_type != DT_DIR || entry->d_name[0] == '.')
                continue;
            if (folders.size() >= mostFolders)
                return units;
            const QByteArray path = folder + '/' + entry->d_name;
            folders.append(path);
            units.insert(entry->d_ino, unitOfCgroup(mount.root + QFile::decodeName(path)));
        }
    }
    return units;
}

QHash<std::uint64_t, QString> unitsOfAllCgroups()
{
    QFile mountinfo(QStringLiteral("/proc/self/mountinfo"));
    if (!mountinfo.open(QIODevice::ReadOnly))
        return {};
    for (const CgroupMount &mount : parseCgroupMounts(mountinfo.readAll())) {
        if (isThere(mount.folder))
            return walk(mount);
    }
    return {};
}

}  // namespace

QList<CgroupMount> parseCgroupMounts(const QByteArray &mountinfo)
{
    // ID PARENT DEVICE ROOT FOLDER OPTIONS [OPTIONAL FIELDS]... - TYPE SOURCE OPTIONS
    QList<CgroupMount> mounts;
    for (const QByteArray &line : mountinfo.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-");
        if (dash < 6 || fields.value(dash + 1) != "cgroup2")
            continue;
        // "/../.." is the whole tree as a cgroup namespace calls it that begins further down.
        const QString root = unescaped(fields.at(3));
        mounts.append({unescaped(fields.at(4)), root.startsWith(u"/..") ? QStringLiteral("/") : root});
    }
    std::stable_partition(mounts.begin(), mounts.end(), [](const CgroupMount &mount) { return mount.root == u"/"; });
    return mounts;
}

void CgroupUnits::look(const QSet<std::uint64_t> &ids)
{
    const auto known = [this](std::uint64_t id) { return m_units.contains(id); };
    if (std::all_of(ids.begin(), ids.end(), known))
        return;
    QHash<std::uint64_t, QString> units = unitsOfAllCgroups();
    for (const std::uint64_t id : ids) {
        if (!units.contains(id))
            units.insert(id, m_units.value(id));
    }
    m_units = std::move(units);
}

}  // namespace manypath
