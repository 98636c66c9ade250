// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/policy/pluginfolder.h"

#include "helper/policy/pluginfile.h"
#include "helper/state/descriptor.h"
#include "helper/state/trustedfile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <unistd.h>
#include <vector>

namespace manypath {

using namespace Qt::StringLiterals;

namespace {

/// Why what is open here is not to be used, empty if it is.
QString whyNotUsed(const Descriptor &descriptor, mode_t type)
{
    struct stat status;
    if (fstat(descriptor.get(), &status) != 0)
        return kernelError(u"It can't be looked at"_s, errno).message;
    if ((status.st_mode & S_IFMT) != type)
        return u"It is no regular file"_s;
    if (const QString why = whyDistrusted(status, geteuid()); !why.isEmpty())
        return u"Not used, because %1: only root and the helper's user may be able to write it"_s.arg(why);
    return {};
}

QString whyNotOpened(int errnum)
{
    if (errnum == ELOOP)
        return u"Not used, because it is a symbolic link: the file itself has to be there"_s;
    return kernelError(u"It can't be opened"_s, errnum).message;
}

/// The dynamic linker knows a library by the number of its descriptor, so that number must not go to another file.
const Descriptor &keptOpen(std::unique_ptr<Descriptor> file)
{
    static std::vector<std::unique_ptr<Descriptor>> files;
    files.push_back(std::move(file));
    return *files.back();
}

}  // namespace

LoadedPlugins loadPlugins(const QString &folder, bool mayBeAbsent)
{
    LoadedPlugins loaded;
    const QString path = QDir::cleanPath(folder);  // a slash at the end would let a link be followed
    const Descriptor opened(open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!opened.ok()) {
        if (errno == ENOENT && mayBeAbsent)
            return loaded;
        const bool other = errno == ENOTDIR || errno == ELOOP;
        loaded.problems.append({{}, path, other ? u"It is no folder, and a link to one is not followed"_s : whyNotOpened(errno)});
        return loaded;
    }
    if (const QString why = whyNotUsed(opened, S_IFDIR); !why.isEmpty()) {
        loaded.problems.append({{}, path, why});
        return loaded;
    }

    const QString here = u"/proc/self/fd/%1"_s.arg(opened.get());
    QStringList names = QDir(here).entryList({u"*.so"_s}, QDir::Files | QDir::System, QDir::Unsorted);
    std::sort(names.begin(), names.end());  // by code point: the same in every locale
    for (const QString &name : names) {
        const QString file = path + u'/' + name;
        // Without O_NONBLOCK a FIFO in the place of the file would be waited for.
        auto opening = std::make_unique<Descriptor>(
            openat(opened.get(), QFile::encodeName(name).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        const QString why = opening->ok() ? whyNotUsed(*opening, S_IFREG) : whyNotOpened(errno);
        if (!why.isEmpty()) {
            loaded.problems.append({{}, file, why});
            continue;
        }
        const LoadedPlugin plugin = loadPlugin(keptOpen(std::move(opening)), here + u'/' + name);
        if (plugin.instance)
            loaded.plugins.append({plugin.metaData, plugin.instance, file});
        else
            loaded.problems.append({plugin.name(), file, plugin.problem});
    }
    return loaded;
}

}  // namespace manypath
