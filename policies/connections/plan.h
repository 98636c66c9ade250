// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/policy/policy.h"

namespace manypath::connections {

/// A subflow that a connection should have. One that is there already is told by its addresses and the remote port, and by the local
/// port where the plan names one.
struct WantedSubflow {
    SocketAddress local;     ///< port 0: the kernel chooses
    int interfaceIndex = 0;  ///< to bind to
    SocketAddress remote;
    bool backup = false;
    QString reason;          ///< one line for people, why it is opened

    bool operator==(const WantedSubflow &) const = default;
};

/// Whether a subflow that is there should be backup.
struct WantedPriority {
    SubflowKey key;
    bool backup = false;
    QString reason;

    bool operator==(const WantedPriority &) const = default;
};

/// A subflow that should go.
struct UnwantedSubflow {
    SubflowKey key;
    QString reason;
    bool dead = false;  ///< its packets get lost, so the peer has to be told by another one

    bool operator==(const UnwantedSubflow &) const = default;
};

/// An address that the peer should know of, with the connection's port.
struct WantedAnnouncement {
    Address address;
    int interfaceIndex = 0;
    QString reason;

    bool operator==(const WantedAnnouncement &) const = default;
};

/// How a connection should be, as far as its strategy cares. What the plan says nothing of is left alone; but announcements that
/// were made and are no longer in the plan are withdrawn.
struct Plan {
    QList<WantedSubflow> subflows;  ///< those that matter most first: not all may be had
    QList<WantedPriority> priorities;
    QList<UnwantedSubflow> unwanted;
    QList<WantedAnnouncement> announcements;
    /// When the strategy wants to be asked about this connection again if nothing happens before.
    std::optional<std::chrono::microseconds> again;

    bool operator==(const Plan &) const = default;
};

}  // namespace manypath::connections
