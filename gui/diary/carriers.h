// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"

namespace manypath {

// By which interfaces connections go, as the diary sees it. Pure.

/// Whether connections of that address family can go by `interface`, which may be null: it is usable and has an address for them.
[[nodiscard]] bool serves(const Interface *interface, Address::Family family);
[[nodiscard]] bool servesAny(const Interface *interface, const QList<Address::Family> &families);

[[nodiscard]] bool isBackup(const Subflow &subflow);  ///< in the eyes of either side
[[nodiscard]] bool isEstablished(const Subflow &subflow);
[[nodiscard]] bool isOpen(const Connection *connection);  ///< false for none
[[nodiscard]] bool hasEstablished(const Connection &connection);

/// The names of the interfaces that carry a connection's data but for `without`: those of its backup subflows only where there are no
/// others.
[[nodiscard]] QStringList carriers(const Connection &connection, const World &world, const QString &without = {});
/// The same without asking whether the interface is there: for what was.
[[nodiscard]] QStringList carriersBefore(const Connection &connection, const World &world);

}  // namespace manypath
