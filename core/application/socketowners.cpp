// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/socketowners.h"

#include "core/application/printable.h"

#include <QFile>

#include <array>
#include <charconv>
#include <memory>
#include <optional>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace manypath {

namespace {

struct CloseDirectory {
    void operator()(DIR *directory) const { closedir(directory); }
};
using Directory = std::unique_ptr<DIR, CloseDirectory>;

bool isNumber(const char *name)
{
    return name[0] >= '1' && name[0] <= '9';
}

std::optional<std::uint32_t> socketInode(int directory, const char *descriptor)
{
    std::array<char, 64> target{};
    const ssize_t length = readlinkat(directory, descriptor, target.data(), target.size());
    if (length <= 0)
        return std::nullopt;
    std::string_view text(target.data(), static_cast<std::size_t>(length));
    constexpr std::string_view prefix = "socket:[";
    if (!text.starts_with(prefix))
        return std::nullopt;
    text.remove_prefix(prefix.size());
    std::uint32_t inode = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), inode).ec != std::errc())
        return std::nullopt;
    return inode;
}

// comm, as a process may choose it; but whole, where it is the program's name that the kernel cut off.
QString processName(const char *pid)
{
    constexpr qsizetype longestComm = 15;
    const QString folder = QStringLiteral("/proc/%1/").arg(QLatin1String(pid));
    QFile file(folder + QStringLiteral("comm"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray comm = file.readAll();
    if (comm.endsWith('\n'))
        comm.chop(1);
    QString name = QString::fromLocal8Bit(comm);
    if (comm.size() >= longestComm) {
        const QString program = QFile::symLinkTarget(folder + QStringLiteral("exe")).section(u'/', -1);
        if (program.startsWith(name) && !program.endsWith(QLatin1String(" (deleted)")))
            name = program;
    }
    return printable(name);
}

}  // namespace

void SocketOwners::look(const QSet<std::uint32_t> &inodes)
{
    QHash<std::uint32_t, QString> names;
    names.reserve(inodes.size());
    bool allKnown = true;
    for (const std::uint32_t inode : inodes) {
        const auto known = m_names.constFind(inode);
        allKnown = allKnown && known != m_names.constEnd();
        names.insert(inode, known == m_names.constEnd() ? QString() : *known);
    }
    m_names = std::move(names);
    if (allKnown)
        return;

    const Directory processes(opendir("/proc"));
    if (!processes)
        return;
    while (const dirent *process = readdir(processes.get())) {
        if (!isNumber(process->d_name))
            continue;
        const QByteArray path = QByteArrayLiteral("/proc/") + process->d_name + QByteArrayLiteral("/fd");
        const Directory descriptors(opendir(path.constData()));
        if (!descriptors)
            continue;  // not ours to look at, or gone meanwhile
        QString name;
        while (const dirent *descriptor = readdir(descriptors.get())) {
            const std::optional<std::uint32_t> inode = socketInode(dirfd(descriptors.get()), descriptor->d_name);
            if (!inode)
                continue;
            const auto wanted = m_names.find(*inode);
            if (wanted == m_names.end() || !wanted->isEmpty())
                continue;
            if (name.isEmpty())
                name = processName(process->d_name);
            *wanted = name;
        }
    }
}

}  // namespace manypath
