// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <cstdint>

namespace manypath {

/// Which process holds a socket, as far as this process may look at others' descriptors. Blocks on /proc; lives on a
/// worker thread.
class SocketOwners {
public:
    /// Finds who holds `inodes`, and forgets all others. Processes are gone through only when there is one it has not
    /// looked for before.
    void look(const QSet<std::uint32_t> &inodes);

    /// The process's name (comm), empty where nobody could be found.
    [[nodiscard]] QString name(std::uint32_t inode) const { return m_names.value(inode); }

private:
    QHash<std::uint32_t, QString> m_names;  // an empty name: looked for in vain
};

}  // namespace manypath
