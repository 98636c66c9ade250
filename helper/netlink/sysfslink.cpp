// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/sysfslink.h"

#include <QFile>

namespace manypath::netlink {

namespace {

QByteArray contents(const QByteArray &path)
{
    constexpr qint64 enough = 4096;
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(enough).trimmed() : QByteArray();
}

QByteArray valueOf(const QByteArray &uevent, const QByteArray &key)
{
    const QList<QByteArray> lines = uevent.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key))
            return line.mid(key.size());
    }
    return {};
}

}  // namespace

QByteArray sysfsDeviceType(const QByteArray &classFolder, const QByteArray &name, int index, const QByteArray &hardwareAddress)
{
    const QByteArray folder = classFolder + '/' + name + '/';
    const QByteArray uevent = contents(folder + "uevent");
    const QByteArray deviceType = valueOf(uevent, "DEVTYPE=");
    if (deviceType.isEmpty() || valueOf(uevent, "IFINDEX=") != QByteArray::number(index))
        return {};
    const QByteArray address = contents(folder + "address");
    return address == hardwareAddress.toHex(':') ? deviceType : QByteArray();
}

}  // namespace manypath::netlink
