// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/endpoint.h"

#include <optional>
#include <variant>

namespace manypath {

// What can be done about paths: by a policy, which only says so, or by a person. The helper carries it out.
// The first five need a connection of the userspace path manager, the others concern the kernel's.

/// A further subflow (MP_JOIN, RFC 8684 3.2). Done means that the SYN is on its way, not that the subflow is up.
struct CreateSubflow {
    Token token = 0;
    SocketAddress local;       ///< no address: the route decides; port 0: the kernel chooses
    SocketAddress remote;      ///< the port is needed
    std::optional<std::uint8_t> localId;   ///< absent: Manypath allots the id that the address has in this connection
    std::optional<std::uint8_t> remoteId;  ///< absent: as the peer announced it; the kernel takes the peer's word anyway
    int interfaceIndex = 0;    ///< to bind to; 0: none
    bool backup = false;

    bool operator==(const CreateSubflow &) const = default;
};
/// Also the initial subflow; the connection lives on by its others.
struct DestroySubflow {
    Token token = 0;
    SubflowKey key;

    bool operator==(const DestroySubflow &) const = default;
};
/// Tells the peer whether the subflow is backup (MP_PRIO, RFC 8684 3.3.8).
struct SetSubflowBackup {
    Token token = 0;
    SubflowKey key;
    bool backup = false;

    bool operator==(const SetSubflowBackup &) const = default;
};
/// Offers the peer an address of ours (ADD_ADDR, RFC 8684 3.4.1). Joins arrive only where a socket listens.
struct AnnounceAddress {
    Token token = 0;
    SocketAddress address;     ///< port 0: the connection's
    std::optional<std::uint8_t> id;        ///< absent: allotted
    int interfaceIndex = 0;
    /// Opens a listener on the address for as long as it is announced, where none is: a program that listens on one address
    /// alone takes no joins on another.
    bool listen = false;

    bool operator==(const AnnounceAddress &) const = default;
};
/// Takes an address back (REMOVE_ADDR, RFC 8684 3.4.2): the peer closes the subflows with that id.
struct WithdrawAddress {
    Token token = 0;
    std::uint8_t id = 0;

    bool operator==(const WithdrawAddress &) const = default;
};

struct AddEndpoint {
    Endpoint endpoint;  ///< id 0: the kernel chooses

    bool operator==(const AddEndpoint &) const = default;
};
struct ChangeEndpoint {
    std::uint8_t id = 0;      ///< 0: named by `address`
    Address address;
    EndpointFlags mask = 0;   ///< which of backup and fullmesh to change
    EndpointFlags flags = 0;  ///< to what

    bool operator==(const ChangeEndpoint &) const = default;
};
struct RemoveEndpoint {
    std::uint8_t id = 0;
    Address address;          ///< if there, the endpoint goes only if this is its address

    bool operator==(const RemoveEndpoint &) const = default;
};
/// Sets those that are there.
struct SetLimits {
    std::optional<std::uint32_t> subflows;
    std::optional<std::uint32_t> addAddressAccepted;

    bool operator==(const SetLimits &) const = default;
};

using Action = std::variant<CreateSubflow, DestroySubflow, SetSubflowBackup, AnnounceAddress, WithdrawAddress, AddEndpoint,
                            ChangeEndpoint, RemoveEndpoint, SetLimits>;

/// The connection an action is about, none where it is about the kernel's path manager.
[[nodiscard]] std::optional<Token> actionToken(const Action &action);

/// One line for logs and people, in the words of the command line: "endpoint add 10.1.2.1 dev if3 subflow".
[[nodiscard]] QString actionText(const Action &action);

}  // namespace manypath
