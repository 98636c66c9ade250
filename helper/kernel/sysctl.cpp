// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/sysctl.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace manypath {

namespace {

constexpr QStringView folder = u"/proc/sys/net/mptcp";

/// A file of the folder and none elsewhere, whoever asked.
bool isKey(const QString &key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

int writeFile(const QString &path, const QByteArray &bytes)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    // The kernel takes a sysctl from one write.
    const ssize_t written = write(descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const int errnum = written < 0 ? errno : 0;
    close(descriptor);
    return errnum;
}

}  // namespace

KernelSettings readKernelSettings()
{
    KernelSettings settings;
    const QDir directory(folder.toString());
    for (const QString &key : directory.entryList(QDir::Files)) {
        QFile file(directory.filePath(key));
        // One that can't be read, say a write-only trigger of a later kernel, is as good as none.
        if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            settings.values.insert(key, QString::fromUtf8(file.readAll()).simplified());
    }
    return settings;
}

Result<void> writeKernelSetting(const QString &key, const QString &value)
{
    if (!isKey(key))
        return invalidArgument(QStringLiteral("\"%1\" is no net.mptcp setting").arg(key));
    const int errnum = writeFile(folder.toString() + u'/' + key, value.toUtf8() + '\n');
    if (errnum != 0)
        return kernelError(QStringLiteral("set net.mptcp.%1 to %2").arg(key, value), errnum);
    return {};
}

}  // namespace manypath
