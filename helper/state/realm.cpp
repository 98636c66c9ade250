// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/realm.h"

#include <QFile>

#include <cerrno>
#include <ctime>
#include <sys/stat.h>

namespace manypath {

namespace {

Result<QString> readBootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    const QString id = file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
    if (id.isEmpty())
        return Error{Error::Kind::Unavailable, 0, {}, QStringLiteral("%1 can't be read: %2").arg(file.fileName(), file.errorString())};
    return id;
}

}  // namespace

Result<Realm> Realm::current()
{
    const Result<QString> id = readBootId();
    if (!id)
        return id.error();
    struct stat status;
    if (stat("/proc/self/ns/net", &status) != 0)
        return kernelError(QStringLiteral("/proc/self/ns/net can't be read"), errno);
    return Realm{*id, status.st_ino};
}

Result<BootTime> BootTime::now()
{
    const Result<QString> id = readBootId();
    if (!id)
        return id.error();
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return BootTime{*id, std::int64_t{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000};
}

}  // namespace manypath
