// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace manypath {

/// What the name of a systemd unit says of who runs in it.
struct UnitName {
    enum class Kind {
        None,         ///< nothing: a login session, a terminal's shell, a manager itself, a name drawn at random
        Application,  ///< a desktop's application, by the naming that systemd asks of desktops
        Container,    ///< a container or virtual machine
        Service,
    };

    Kind kind = Kind::None;
    QString name;            ///< for people, one line; empty for None
    QStringList desktopIds;  ///< ids of the desktop entry it may have, without ".desktop", the most likely first

    bool operator==(const UnitName &) const = default;
};

[[nodiscard]] UnitName readUnitName(const QString &unit);

}  // namespace manypath
