// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/counters.h"

#include <QFile>

#include <algorithm>

namespace manypath {

Counters readMptcpCounters()
{
    QFile file(QStringLiteral("/proc/net/netstat"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return parseMptcpCounters(file.readAll());
}

Counters parseMptcpCounters(const QByteArray &netstat)
{
    // Two lines a group: "MPTcpExt: NAME NAME ..." and "MPTcpExt: NUMBER NUMBER ...".
    QList<QByteArray> names;
    for (const QByteArray &line : netstat.split('\n')) {
        if (!line.startsWith("MPTcpExt:"))
            continue;
        const QList<QByteArray> words = line.simplified().split(' ').mid(1);
        if (names.isEmpty()) {
            names = words;
            continue;
        }
        Counters counters;
        for (qsizetype i = 0; i < std::min(names.size(), words.size()); ++i) {
            bool isNumber = false;
            const quint64 value = words[i].toULongLong(&isNumber);
            if (isNumber)
                counters.append({QString::fromLatin1(names[i]), value});
        }
        return counters;
    }
    return {};
}

}  // namespace manypath
