// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/jsonfile.h"

#include "helper/state/descriptor.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace manypath {

namespace {

constexpr qint64 largestFile = 16 << 20;
constexpr int mostSetAside = 5;

// A rename may wait in memory while the file's content is on the disk already.
void syncFolder(const QString &path)
{
    const Descriptor folder(open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.ok())
        fsync(folder.get());  // where the file system can't, there is nothing more to do
}

// 0 or an errno.
int writeNew(const QByteArray &path, const QByteArray &content, Durability durability)
{
    unlink(path.constData());  // what a crash left, or somebody put there
    const Descriptor descriptor(open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!descriptor.ok())
        return errno;
    if (const int errnum = descriptor.writeAll(content); errnum != 0)
        return errnum;
    return durability == Durability::PowerLoss && fsync(descriptor.get()) != 0 ? errno : 0;
}

}  // namespace

Result<std::optional<QJsonObject>> readJsonFile(const QString &path)
{
    const Descriptor descriptor(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!descriptor.ok()) {
        if (errno == ENOENT)
            return std::optional<QJsonObject>();
        return kernelError(QStringLiteral("Can't be read"), errno);
    }
    const Result<QByteArray> content = descriptor.readAll(largestFile);
    if (!content)
        return content.error();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &error);
    if (error.error != QJsonParseError::NoError)
        return invalidArgument(QStringLiteral("It is no JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return invalidArgument(QStringLiteral("It is no JSON object"));
    return std::optional(document.object());
}

Result<void> writeJsonFile(const QString &path, const QJsonObject &object, Durability durability)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray draft = target + ".new";
    int errnum = writeNew(draft, QJsonDocument(object).toJson(QJsonDocument::Indented), durability);
    if (errnum == 0 && std::rename(draft.constData(), target.constData()) != 0)
        errnum = errno;
    if (errnum != 0) {
        unlink(draft.constData());
        return kernelError(QStringLiteral("%1 can't be written").arg(path), errnum);
    }
    if (durability == Durability::PowerLoss)
        syncFolder(path);
    return {};
}

Result<QString> setAside(const QString &path)
{
    QString name;
    for (int number = 1; number <= mostSetAside; ++number) {
        name = QStringLiteral("%1.damaged-%2").arg(path).arg(number);
        if (!QFileInfo::exists(name))
            break;
    }
    if (std::rename(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) != 0)
        return kernelError(QStringLiteral("%1 can't be set aside").arg(path), errno);
    return name;
}

Result<void> removeFile(const QString &path)
{
    if (unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return kernelError(QStringLiteral("%1 can't be removed").arg(path), errno);
    return {};
}

}  // namespace manypath
