// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"

#include <QSet>

namespace manypath {

/// A connection as sock_diag shows it, with its subflows. What sock_diag can't know (`denyJoinId0`, `announced`) is
/// left at its default, what it can't always know is optional.
struct SeenConnection {
    Connection connection;
    std::optional<bool> serverSide;      ///< absent once the initial subflow has gone
    std::optional<bool> established;     ///< fully established or only created; absent likewise

    bool operator==(const SeenConnection &) const = default;
};

/// What the kernel said when asked for everything. A part that could not be had is absent and stays as it was.
struct KernelDump {
    std::optional<QList<SeenConnection>> connections;
    std::optional<QList<Interface>> interfaces;
    std::optional<QList<Endpoint>> endpoints;
    std::optional<Limits> limits;
    std::optional<KernelSettings> settings;
};

/// The events that are missing between `world` and what the kernel has. Connections in `touched`, of which events came
/// while the dump was taken, are left for the next round: the dump may be older than those events.
[[nodiscard]] QList<Event> reconcile(const World &world, const KernelDump &dump, const QSet<Token> &touched = {});

}  // namespace manypath
