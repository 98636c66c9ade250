// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/desktopentry.h"
#include "core/connection.h"

#include <QHash>
#include <QSet>

namespace manypath {

/// What the helper tells of who is behind a connection.
struct Owner {
    QString unit;
    QString process;
    std::uint32_t uid = 0;
    std::uint32_t inode = 0;

    /// None where the kernel has not been asked about the connection yet.
    [[nodiscard]] static std::optional<Owner> of(const Connection &connection);

    bool operator==(const Owner &) const = default;
};

size_t qHash(const Owner &owner, size_t seed = 0);

/// Who is behind a connection, for people.
struct Application {
    enum class Kind { Unknown, Desktop, Container, Service, Process, User };

    Kind kind = Kind::Unknown;
    QString name;       ///< one line; empty for Unknown only
    QString icon;       ///< name in the icon theme or an absolute path; empty: none of its own
    QString desktopId;  ///< of its desktop entry, where it has one
    QString process;    ///< name of the process that holds the socket, as far as one may look; empty: unknown
    QString user;       ///< login name; empty where unknown

    bool operator==(const Application &) const = default;
};

/// A desktop entry and the id it was found by.
struct FoundEntry {
    QString id;
    DesktopEntry entry;
};

/// The one place that decides what people see of `owner`: the desktop's application, container or service that its unit is,
/// else its process (also of a terminal, where it is the process that matters), else its user. `process` and `user` are the
/// names found, empty for none.
[[nodiscard]] Application describe(const Owner &owner, const std::optional<FoundEntry> &entry, const QString &process, const QString &user);

/// The applications found so far, by owner. A value.
class ApplicationTable {
public:
    /// Without looking any further: of owners not in the table, what `connection` tells by itself.
    [[nodiscard]] Application of(const Connection &connection) const;

    [[nodiscard]] bool contains(const Owner &owner) const { return m_applications.contains(owner); }
    [[nodiscard]] qsizetype size() const { return m_applications.size(); }
    /// Another number after each change: what of() said before may be outdated.
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

    void insert(const QHash<Owner, Application> &applications);
    void keepOnly(const QSet<Owner> &owners);

private:
    QHash<Owner, Application> m_applications;
    std::uint64_t m_generation = 0;
};

}  // namespace manypath
