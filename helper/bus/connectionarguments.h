// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/action.h"

namespace manypath {

// What calls of org.manypath.Connections1 carry, checked and made into actions as soon as it comes in. What depends on the
// connection is checked when the action is carried out. Refusals are InvalidArgument.

/// An address and a port as two arguments.
struct SocketArguments {
    QString address;
    std::uint16_t port = 0;
};

[[nodiscard]] Result<Action> takeCreateSubflow(Token token, const SocketArguments &local, int localId, const SocketArguments &remote,
                                               int remoteId, int interfaceIndex, bool backup);
[[nodiscard]] Result<Action> takeDestroySubflow(Token token, const SocketArguments &local, const SocketArguments &remote);
[[nodiscard]] Result<Action> takeSetBackup(Token token, const SocketArguments &local, const SocketArguments &remote, bool backup);
[[nodiscard]] Result<Action> takeAnnounce(Token token, const SocketArguments &address, int id, int interfaceIndex, bool listen);
[[nodiscard]] Result<Action> takeWithdraw(Token token, std::uint8_t id);

}  // namespace manypath
