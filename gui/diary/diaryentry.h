// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <QStringList>

#include <optional>

namespace manypath {

/// Something that happened to the paths of this computer and that a person may want to know, also tomorrow. Holds facts, no words:
/// diarytext.h has those.
struct DiaryEntry {
    enum class Kind : std::uint8_t {
        InterfaceLost,     ///< carrier, address or interface gone while connections used it; over once it is back
        ConnectionsMoved,  ///< connections carry their data by another interface, though none was lost
        FellBack,          ///< a connection is plain TCP: the peer or the network has no MPTCP
        SubflowFailed,     ///< a subflow ended with an error, or could not be opened
        ConnectionDropped, ///< a connection ended because its last subflow did
        PolicyChanged,
        RoleChanged,
        SettingChanged,    ///< a kernel setting or limit
        EndpointsChanged,  ///< by somebody other than a policy of Manypath
        HelperLost,        ///< over once it is back
    };

    std::uint64_t number = 0;      ///< one more than the entry before it, across runs
    Kind kind = Kind::InterfaceLost;
    std::int64_t timeUs = 0;       ///< CLOCK_REALTIME, microseconds
    std::int64_t endUs = 0;        ///< of what lasts: when it was over; 0: not yet, or not of that kind
    QString interface;             ///< by name; empty: about none
    QStringList movedTo;           ///< names of the interfaces that took over, most used first
    int connections = 0;           ///< that used `interface`
    int moved = 0;                 ///< of those, that went on by `movedTo`
    int dropped = 0;               ///< of those, that ended because of it
    std::optional<Token> token;    ///< the one connection it is about
    QString application;           ///< behind that connection, or of the most connections; empty: unknown
    QString remote;                ///< its peer, "198.51.100.20:443"
    QString subject;               ///< name of the policy, the setting's key, the role's pattern
    QString value;                 ///< what that is now
    QString reason;                ///< a policy's, or the kernel's; not translated

    bool operator==(const DiaryEntry &) const = default;
};

}  // namespace manypath
