// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "core/event.h"
#include "helper/netlink/attributes.h"
#include "helper/netlink/socket.h"

#include <optional>

namespace manypath::netlink {

// The generic netlink family mptcp_pm in bytes: pure functions, no socket. Decoders take a message's payload, from
// struct genlmsghdr on. Attributes they don't know are passed over, longer ones than they know are read as far as known,
// shorter ones make the message malformed.

inline constexpr auto pmFamilyName = "mptcp_pm";
inline constexpr auto pmEventsGroupName = "mptcp_pm_events";

/// A message of the group mptcp_pm_events, read.
struct PmEventMessage {
    std::optional<PmEvent> event;         ///< none when malformed or of a kind this release doesn't know
    bool malformed = false;               ///< cut off, a value too short, or no token where there must be one
    std::uint64_t unknownAttributes = 0;  ///< attributes of a known event that were passed over

    bool operator==(const PmEventMessage &) const = default;
};
[[nodiscard]] PmEventMessage decodePmEvent(Bytes payload);

/// From an answer to GET_ADDR; none when malformed.
[[nodiscard]] std::optional<Endpoint> decodeEndpoint(Bytes payload);
/// From an answer to GET_ADDR with a token: an address of this side in that connection, whose id may be 0; none when malformed.
[[nodiscard]] std::optional<Endpoint> decodeConnectionAddress(Bytes payload);
/// From an answer to GET_LIMITS; none when malformed.
[[nodiscard]] std::optional<Limits> decodeLimits(Bytes payload);

// Requests, without what Socket fills in (flags, sequence, port). `family` is the family's number.

[[nodiscard]] Message buildAddEndpoint(std::uint16_t family, const Endpoint &endpoint);
/// The kernel looks at the id alone; at the address only when the id is 0.
[[nodiscard]] Message buildRemoveEndpoint(std::uint16_t family, std::uint8_t id, const Address &address);
/// By id, or by address and port when the id is 0.
[[nodiscard]] Message buildSetFlags(std::uint16_t family, const Endpoint &endpoint);
/// To be sent as a dump: all endpoints.
[[nodiscard]] Message buildGetEndpoints(std::uint16_t family);
/// To be sent as a dump: the local addresses of one connection of the userspace path manager (6.9).
[[nodiscard]] Message buildGetConnectionAddresses(std::uint16_t family, Token token);
/// Asks for the end of a subflow that no connection can have. Changes nothing: only the refusal is of interest.
[[nodiscard]] Message buildDestroyImpossibleSubflow(std::uint16_t family, Token token);
[[nodiscard]] Message buildFlushEndpoints(std::uint16_t family);
[[nodiscard]] Message buildGetLimits(std::uint16_t family);
/// Sets those that are there.
[[nodiscard]] Message buildSetLimits(std::uint16_t family, std::optional<std::uint32_t> subflows,
                                     std::optional<std::uint32_t> addAddressAccepted);

}  // namespace manypath::netlink
