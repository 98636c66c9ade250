// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/cgroupunit.h"

#include <QList>

#include <algorithm>

namespace manypath {

namespace {

constexpr qsizetype longestUnitName = 255;  // UNIT_NAME_MAX of systemd

// A cgroup may be named by anybody to whom a part of the tree is delegated; a unit's name is ASCII without controls.
bool isUnitName(QStringView name, QStringView suffix)
{
    return name.size() > suffix.size() && name.size() <= longestUnitName && name.endsWith(suffix)
        && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || QStringView(u":-_.\\@").contains(c);
           });
}

bool holdsProcesses(QStringView name)
{
    return isUnitName(name, u".service") || isUnitName(name, u".scope");
}

bool isUserManager(QStringView name)
{
    return name.startsWith(u"user@") && name.endsWith(u".service");
}

}  // namespace

QString unitOfCgroup(const QString &path)
{
    QString manager;
    for (QStringView name : QStringView(path).split(u'/', Qt::SkipEmptyParts)) {
        if (name.startsWith(u'_'))
            name = name.mid(1);  // systemd's escape for names that the kernel might want for its own files
        if (isUnitName(name, u".slice"))
            continue;
        // What a unit has below it is its own business, like the units of a container's systemd.
        if (!holdsProcesses(name))
            return manager;
        if (!manager.isEmpty() || !isUserManager(name))
            return name.toString();
        manager = name.toString();
    }
    return manager;
}

}  // namespace manypath
