// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <cstdint>

namespace manypath {

/// Where a cgroup v2 tree is mounted.
struct CgroupMount {
    QString folder;
    QString root;  ///< the path in the tree of what is mounted there, "/" for all of it

    bool operator==(const CgroupMount &) const = default;
};

/// The cgroup v2 mounts in the text of a /proc/PID/mountinfo, those of the whole tree first.
[[nodiscard]] QList<CgroupMount> parseCgroupMounts(const QByteArray &mountinfo);

/// Which systemd unit a cgroup belongs to, by its id, which is the inode of its folder. Blocks on the cgroup tree; lives on a
/// worker thread.
class CgroupUnits {
public:
    /// Finds the units of `ids`. The tree is gone through only when there is an id it has not looked for before. A cgroup
    /// that has been removed, as sockets may outlive theirs, is remembered as long as its id is among `ids`.
    void look(const QSet<std::uint64_t> &ids);

    /// Empty where there is none or the cgroup could not be found.
    [[nodiscard]] QString unit(std::uint64_t id) const { return m_units.value(id); }

private:
    QHash<std::uint64_t, QString> m_units;  // of the whole tree; an empty one: none, or looked for in vain
};

}  // namespace manypath
