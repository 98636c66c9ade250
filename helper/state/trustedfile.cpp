// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/trustedfile.h"

#include "helper/state/descriptor.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace manypath {

namespace {

constexpr qint64 largestFile = 1 << 20;

Error distrusted(const QString &why)
{
    return Error{Error::Kind::Unavailable, 0, {}, QStringLiteral("Not read, because %1: only root and the helper's user may be able to write it").arg(why)};
}

}  // namespace

QString whyDistrusted(const struct stat &status, uid_t self)
{
    if (status.st_uid != 0 && status.st_uid != self)
        return QStringLiteral("it belongs to uid %1").arg(status.st_uid);
    if ((status.st_mode & S_IWOTH) != 0)
        return QStringLiteral("everybody may write it");
    if ((status.st_mode & S_IWGRP) != 0)
        return QStringLiteral("its group may write it");
    return {};
}

Result<std::optional<QByteArray>> readTrustedFile(const QString &path)
{
    // Without O_NONBLOCK a FIFO in the place of the file would be waited for.
    const Descriptor descriptor(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!descriptor.ok()) {
        if (errno == ENOENT)
            return std::optional<QByteArray>();
        return kernelError(QStringLiteral("Can't be read"), errno);
    }
    struct stat status;
    if (fstat(descriptor.get(), &status) != 0)
        return kernelError(QStringLiteral("Can't be read"), errno);
    if (!S_ISREG(status.st_mode))
        return Error{Error::Kind::Unavailable, 0, {}, QStringLiteral("Not read, because it is no regular file")};
    if (const QString why = whyDistrusted(status, geteuid()); !why.isEmpty())
        return distrusted(why);
    const Result<QByteArray> content = descriptor.readAll(largestFile);
    if (!content)
        return content.error();
    return std::optional(*content);
}

Result<void> checkTrustedFolder(const QString &path)
{
    struct stat status;
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return errno == ENOENT ? Result<void>() : Result<void>(kernelError(QStringLiteral("Can't be read"), errno));
    if (const QString why = whyDistrusted(status, geteuid()); !why.isEmpty())
        return distrusted(why);
    return {};
}

}  // namespace manypath
