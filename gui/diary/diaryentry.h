// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/interface.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace manypath {

/// Something that happened to the paths of this computer and that a person may want to know, also tomorrow. Holds facts, no words:
/// diarytext.h has those.
struct DiaryEntry {
    enum class Kind : std::uint8_t {
        InterfaceLost,     ///< carrier, address or interface gone while connections used it; over once it is back
        ConnectionsMoved,  ///< connections carry their data by another interface, though none was lost
        FellBack,          ///< connections are plain TCP: the peer or the network has no MPTCP
        SubflowFailed,     ///< subflows ended with an error, or could not be opened
        ConnectionDropped, ///< a connection ended because its last subflow did
        PolicyChanged,
        RoleChanged,
        SettingChanged,    ///< a kernel setting or limit, or one of Manypath's
        EndpointsChanged,  ///< by somebody other than a policy of Manypath
        HelperLost,        ///< over once it is back
    };

    std::uint64_t number = 0;      ///< one more than the entry before it, across runs
    Kind kind = Kind::InterfaceLost;
    std::int64_t timeUs = 0;       ///< CLOCK_REALTIME, microseconds
    std::int64_t endUs = 0;        ///< of what lasts: when it was over, 0: not yet; of what came several times: the last time
    bool endUnseen = false;        ///< of what lasts: Manypath was not running to see the end
    int times = 1;                 ///< how often that happened in short order: one entry for all of them
    QString interface;             ///< by name; empty: about none
    QStringList movedTo;           ///< names of the interfaces that took over, most used first
    /// What people may call the interfaces named here; only those that had no other of their type beside them.
    QMap<QString, Interface::Type> types;
    int connections = 0;           ///< that used `interface`
    int moved = 0;                 ///< of those, that went on by `movedTo`
    int dropped = 0;               ///< of those, that ended because of it
    int standby = 0;               ///< beside those, that kept `interface` in reserve only
    std::optional<Token> token;    ///< the one connection it is about
    QString application;           ///< behind that connection, or of the most connections; empty: unknown
    QString remote;                ///< its peer, "198.51.100.20:443"
    QString subject;               ///< name of the policy, the setting's key, the role's pattern, the endpoint's address
    /// What that is now. Policy: "parameters" where only they changed, "outside" for a program that decides in its place. Role:
    /// empty for none any more. Endpoint: "added", "changed" or "removed".
    QString value;
    QString reason;                ///< the kernel's error; of endpoints the name of their owner; not translated

    /// Whether it is of a kind that has an end.
    [[nodiscard]] bool canLast() const { return kind == Kind::InterfaceLost || kind == Kind::HelperLost; }
    /// Whether it goes on as far as anybody knows.
    [[nodiscard]] bool lasts() const { return canLast() && endUs == 0 && !endUnseen; }
    /// `interface` and `movedTo`.
    [[nodiscard]] QStringList interfaces() const { return interface.isEmpty() ? movedTo : QStringList{interface} + movedTo; }

    bool operator==(const DiaryEntry &) const = default;
};

}  // namespace manypath
