// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace manypath::netlink {

/// DEVTYPE of a link's uevent in `classFolder` (/sys/class/net): "wlan", "wwan" and such; empty where there is none.
/// A mounted sysfs shows the network namespace it was mounted in, which need not be the caller's: only a link that has the same
/// name, index and hardware address there is taken for the same.
[[nodiscard]] QByteArray sysfsDeviceType(const QByteArray &classFolder, const QByteArray &name, int index,
                                         const QByteArray &hardwareAddress);

}  // namespace manypath::netlink
