// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/processes.h"

#include <QFile>

#include <memory>

#include <dirent.h>
#include <sys/stat.h>

namespace manypath {

namespace {

struct CloseDirectory {
    void operator()(DIR *directory) const { closedir(directory); }
};

bool isHere(const QByteArray &process)
{
    struct stat ours {};
    struct stat its {};
    if (stat("/proc/self/ns/net", &ours) != 0 || stat((process + "/ns/net").constData(), &its) != 0)
        return true;
    return ours.st_ino == its.st_ino && ours.st_dev == its.st_dev;
}

}  // namespace

bool processRuns(const QByteArray &name)
{
    const std::unique_ptr<DIR, CloseDirectory> processes(opendir("/proc"));
    if (!processes)
        return false;
    while (const dirent *entry = readdir(processes.get())) {
        if (entry->d_name[0] < '1' || entry->d_name[0] > '9')
            continue;
        const QByteArray process = QByteArrayLiteral("/proc/") + entry->d_name;
        QFile comm(QString::fromLatin1(process + "/comm"));
        if (comm.open(QIODevice::ReadOnly) && comm.readAll().trimmed() == name && isHere(process))
            return true;
    }
    return false;
}

}  // namespace manypath
