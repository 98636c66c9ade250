// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/action.h"
#include "core/world.h"
#include "helper/connections/addressids.h"
#include "helper/netlink/pmconnectioncodec.h"

namespace manypath {

// What lies between an Action on a connection of the userspace path manager and the kernel: what the kernel does not check, or
// what would do harm if it refused. Pure.

/// What Manypath knows of a connection besides the World.
struct ConnectionLedger {
    AddressIds ids;
    int underway = 0;  ///< subflows that the kernel was told to open and the World doesn't show yet
};

/// The action, complete: with its address ids, addresses in plain form. InvalidArgument, in one sentence that says what is wrong
/// and what to do, when it can't be carried out. A CreateSubflow has its local address by now. NotSupported for actions that are
/// not about a connection. Which path manager the connection has is left to the kernel, which knows best.
[[nodiscard]] Result<Action> prepare(const World &world, const ConnectionLedger &ledger, const Action &action);

/// How the addresses of a subflow are written: sockets of dual-stack listeners and clients have their IPv4 peers in mapped form,
/// and the kernel finds a subflow to destroy only in its own form.
enum class AddressForm : std::uint8_t { Plain, Mapped };
/// The request for an action that prepare() has completed.
[[nodiscard]] netlink::ConnectionRequest requestFor(const Action &action, AddressForm form = AddressForm::Plain);
/// Whether the action names an IPv4 subflow, which may be one in mapped form.
[[nodiscard]] bool mayBeMapped(const Action &action);

/// Additional subflows, those being opened included.
[[nodiscard]] int additionalSubflows(const Connection &connection);

}  // namespace manypath
