// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/endpoint.h"
#include "core/health.h"
#include "core/interface.h"
#include "core/metrics.h"
#include "core/policy/action.h"
#include "core/settings.h"
#include "core/steering.h"

#include <optional>
#include <variant>

namespace manypath {

/// An event of the kernel's path manager (generic netlink group mptcp_pm_events), word for word: what the kernel
/// left out is absent, IPv4-mapped addresses stay mapped.
struct PmEvent {
    /// The kernel's numbers (enum mptcp_event_type), with the kernel each came with.
    enum class Type : std::uint8_t {
        Created = 1,             ///< 5.12
        Established = 2,         ///< 5.12
        Closed = 3,              ///< 5.12
        Announced = 6,           ///< 5.12: the peer announced an address
        Removed = 7,             ///< 5.12: the peer withdrew an address
        SubflowEstablished = 10, ///< 5.12
        SubflowClosed = 11,      ///< 5.12; may name a subflow never heard of, when its SYN failed
        SubflowPriority = 13,    ///< 5.12: the peer changed its wish for backup
        ListenerCreated = 15,    ///< 6.2
        ListenerClosed = 16,     ///< 6.2
    };
    /// Bits of `flags`, sent since 6.18 (and in stable kernels that took the change).
    static constexpr std::uint16_t flagDenyJoinId0 = 1u << 0;
    static constexpr std::uint16_t flagServerSide = 1u << 1;

    Type type = Type::Created;
    std::optional<Token> token;                  ///< absent for listeners
    std::optional<std::uint16_t> family;         ///< AF_INET or AF_INET6; absent for Announced
    std::optional<Address> localAddress;
    std::optional<Address> remoteAddress;
    std::optional<std::uint16_t> localPort;      ///< host order, as all ports here
    std::optional<std::uint16_t> remotePort;
    std::optional<std::uint8_t> localId;
    std::optional<std::uint8_t> remoteId;
    std::optional<std::uint8_t> backup;          ///< what the peer asked for
    std::optional<std::uint8_t> error;           ///< errno of a subflow that ended in one
    std::optional<std::uint16_t> flags;
    std::optional<std::uint32_t> timeout;        ///< defined by the kernel, never sent so far
    std::optional<std::int32_t> interfaceIndex;  ///< only for subflows bound to an interface
    std::optional<std::uint32_t> resetReason;    ///< MP_TCPRST reason (RFC 8684 3.6), 5.13
    std::optional<std::uint32_t> resetFlags;
    std::optional<std::uint8_t> serverSide;      ///< only sent when 1; 5.19

    [[nodiscard]] SocketAddress local() const;   ///< unmapped; none where absent
    [[nodiscard]] SocketAddress remote() const;

    bool operator==(const PmEvent &) const = default;
};

/// The type of a kernel's event number, none for one this release doesn't know.
[[nodiscard]] std::optional<PmEvent::Type> pmEventType(std::uint8_t number);

// What reconciliation and the other kernel interfaces report. Each carries the new state, so applying one twice is
// the same as applying it once.

/// A connection appeared or changed. Its `subflows` and `announced` are empty: they have events of their own.
struct ConnectionUpdated {
    Connection connection;
    bool operator==(const ConnectionUpdated &) const = default;
};
/// A connection is gone without the kernel having said so.
struct ConnectionGone {
    Token token = 0;
    bool operator==(const ConnectionGone &) const = default;
};
struct SubflowUpdated {
    Token token = 0;
    Subflow subflow;
    bool operator==(const SubflowUpdated &) const = default;
};
struct SubflowGone {
    Token token = 0;
    SubflowKey key;
    bool operator==(const SubflowGone &) const = default;
};
struct InterfaceUpdated {
    Interface interface;
    bool operator==(const InterfaceUpdated &) const = default;
};
struct InterfaceRemoved {
    int index = 0;
    bool operator==(const InterfaceRemoved &) const = default;
};
struct EndpointUpdated {
    Endpoint endpoint;
    bool operator==(const EndpointUpdated &) const = default;
};
struct EndpointRemoved {
    std::uint8_t id = 0;
    bool operator==(const EndpointRemoved &) const = default;
};
struct LimitsChanged {
    Limits limits;
    bool operator==(const LimitsChanged &) const = default;
};
struct SettingsChanged {
    KernelSettings settings;
    bool operator==(const SettingsChanged &) const = default;
};
struct HealthChanged {
    Health health;
    bool operator==(const HealthChanged &) const = default;
};
/// Somebody, or the helper's start, changed how Manypath steers.
struct SteeringChanged {
    Steering steering;
    bool operator==(const SteeringChanged &) const = default;
};
/// A round of metrics. It changes no World; policies, plots and recordings want it in line with the rest.
struct MetricsSampled {
    MetricsSample sample;
    bool operator==(const MetricsSampled &) const = default;
};

/// What became of something that the policy in force decided. It changes no World: what the kernel did about it has events of its own.
struct ActionAnswered {
    Action action;                   ///< as it was decided
    QString reason;                  ///< likewise
    std::optional<std::uint8_t> id;  ///< that was allotted: the address id in the connection, or the endpoint's
    std::optional<Error> error;      ///< absent: the kernel agreed

    bool operator==(const ActionAnswered &) const = default;
};

using Event = std::variant<PmEvent, ConnectionUpdated, ConnectionGone, SubflowUpdated, SubflowGone, InterfaceUpdated, InterfaceRemoved,
                           EndpointUpdated, EndpointRemoved, LimitsChanged, SettingsChanged, HealthChanged, SteeringChanged, MetricsSampled,
                           ActionAnswered>;

/// An Event with its place in the helper's stream.
struct Change {
    std::uint64_t sequence = 0;  ///< one more than the change before it
    std::int64_t timeUs = 0;     ///< CLOCK_REALTIME, microseconds
    Event event;

    bool operator==(const Change &) const = default;
};

/// The connection an event is about, none where it is about something else.
[[nodiscard]] std::optional<Token> eventToken(const Event &event);

}  // namespace manypath
