// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "core/world.h"

namespace manypath {

/// Something that happened to a connection, or to an interface it uses, and explains a bend in what was measured.
struct Marker {
    enum class Kind : std::uint8_t {
        SubflowOpened,
        SubflowClosed,
        SubflowLost,       ///< closed with an error
        SubflowRefused,    ///< it never came up
        BackupOn,          ///< this side or the peer wants the subflow as backup from here on
        BackupOff,
        AddressAnnounced,  ///< by the peer
        AddressWithdrawn,
        FellBack,          ///< the connection is plain TCP from here on
        InterfaceLost,
        InterfaceBack,
    };

    Kind kind = Kind::SubflowOpened;
    std::int64_t timeUs = 0;   ///< CLOCK_REALTIME, microseconds
    QString interface;         ///< by name; empty where unknown or none
    SubflowKey subflow;        ///< of markers about one
    Address address;           ///< that was announced or withdrawn
    int errnum = 0;            ///< of a subflow lost or refused; 0: the kernel told none

    bool operator==(const Marker &) const = default;
};

/// What tells `after` from `before`, the connection's states around `event`, which happened at `timeUs`. `world` names interfaces. A
/// connection that begins or ends is no event of its own.
[[nodiscard]] QList<Marker> markersBetween(const Connection &before, const Connection &after, const Event &event, std::int64_t timeUs,
                                           const World &world);

}  // namespace manypath
