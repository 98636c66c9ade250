// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/application.h"
#include "core/application/desktopentries.h"
#include "core/application/socketowners.h"

#include <QSet>

namespace manypath {

/// Finds who is behind connections: desktop entries, this user's own processes (all of them for root), users' names. Blocks
/// on /proc and the disk.
class ApplicationFinder {
public:
    explicit ApplicationFinder(const DesktopEntries &entries = DesktopEntries()) : m_entries(entries) {}

    [[nodiscard]] QHash<Owner, Application> find(const QSet<Owner> &owners);

private:
    [[nodiscard]] std::optional<FoundEntry> entryOf(const QString &unit);
    [[nodiscard]] QString userOf(std::uint32_t uid);

    DesktopEntries m_entries;
    SocketOwners m_processes;
    QHash<QString, std::optional<FoundEntry>> m_units;
    QHash<std::uint32_t, QString> m_users;
};

}  // namespace manypath
