// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limitwish.h"
#include "core/connection.h"
#include "core/endpoint.h"
#include "core/steering.h"

#include <optional>
#include <variant>

namespace manypath::cli {

// What a command line asks for, checked as far as that goes without the helper: numbers are in range, addresses are
// addresses, what must be there is there.

struct ShowHelp {
    bool operator==(const ShowHelp &) const = default;
};
struct ShowVersion {
    bool operator==(const ShowVersion &) const = default;
};
struct ShowStatus {
    bool operator==(const ShowStatus &) const = default;
};

struct AddEndpoint {
    Endpoint endpoint;  ///< its interface is named by `device`
    QString device;     ///< empty: bound to none
    bool operator==(const AddEndpoint &) const = default;
};
struct RemoveEndpoint {
    std::uint8_t id = 0;  ///< 0: the one of the initial subflow's address, `address` is set then
    Address address;      ///< none: whatever address it has
    bool operator==(const RemoveEndpoint &) const = default;
};
struct ChangeEndpoint {
    std::uint8_t id = 0;  ///< 0: named by `address`
    Address address;
    EndpointFlags mask = 0;   ///< what to change
    EndpointFlags flags = 0;  ///< to what
    bool operator==(const ChangeEndpoint &) const = default;
};
struct ShowEndpoints {
    std::optional<std::uint8_t> id;  ///< absent: all
    bool details = false;            ///< with their owners, which ip(8) doesn't know
    bool operator==(const ShowEndpoints &) const = default;
};
struct FlushEndpoints {
    bool operator==(const FlushEndpoints &) const = default;
};

struct ShowLimits {
    bool operator==(const ShowLimits &) const = default;
};
struct SetLimits {
    LimitWish subflows;
    LimitWish addAddressAccepted;
    bool operator==(const SetLimits &) const = default;
};

/// Writes a recording.
struct Record {
    QString file;
    std::optional<std::uint32_t> seconds;  ///< absent: until interrupted
    bool operator==(const Record &) const = default;
};
/// Plays one.
struct PlayRecording {
    QString file;
    std::uint32_t speed = 1;  ///< so many times as fast as it was; 0: all at once
    bool operator==(const PlayRecording &) const = default;
};
struct FollowEvents {
    bool operator==(const FollowEvents &) const = default;
};

struct ListConnections {
    bool operator==(const ListConnections &) const = default;
};
struct ShowConnection {
    Token token = 0;
    bool operator==(const ShowConnection &) const = default;
};

struct CreateSubflow {
    Token token = 0;
    SocketAddress local;   ///< none: the routes decide; port 0: the kernel chooses
    SocketAddress remote;  ///< with a port
    std::optional<std::uint8_t> localId;
    std::optional<std::uint8_t> remoteId;
    QString device;        ///< empty: bound to none
    bool backup = false;
    bool operator==(const CreateSubflow &) const = default;
};
struct DestroySubflow {
    Token token = 0;
    SubflowKey key;
    bool operator==(const DestroySubflow &) const = default;
};
struct SetSubflowBackup {
    Token token = 0;
    SubflowKey key;
    bool backup = false;
    bool operator==(const SetSubflowBackup &) const = default;
};
struct AnnounceAddress {
    Token token = 0;
    SocketAddress address;  ///< port 0: the connection's
    std::uint8_t id = 0;    ///< 1..255
    QString device;
    bool listen = false;
    bool operator==(const AnnounceAddress &) const = default;
};
struct WithdrawAddress {
    Token token = 0;
    std::uint8_t id = 0;
    bool operator==(const WithdrawAddress &) const = default;
};

struct ShowSettings {
    bool operator==(const ShowSettings &) const = default;
};
struct SetSetting {
    QString key;  ///< without "net.mptcp."
    QString value;
    bool operator==(const SetSetting &) const = default;
};

/// A setting of Manypath's own among the kernel's.
struct SetSubflowsPerConnection {
    std::uint32_t subflows = 0;
    bool operator==(const SetSubflowsPerConnection &) const = default;
};

struct ListPolicies {
    bool operator==(const ListPolicies &) const = default;
};
struct ShowPolicy {
    QString name;
    bool operator==(const ShowPolicy &) const = default;
};
struct SetPolicy {
    PolicyChoice policy;
    bool operator==(const SetPolicy &) const = default;
};

/// What policies decided and what came of it.
struct ShowJournal {
    bool follow = false;
    bool operator==(const ShowJournal &) const = default;
};
struct TryPolicy {
    PolicyChoice policy;
    QString recording = {};  ///< a file to play; empty: about how things are now
    bool operator==(const TryPolicy &) const = default;
};

struct ShowRoles {
    bool operator==(const ShowRoles &) const = default;
};
struct SetRole {
    RoleRule rule;
    bool operator==(const SetRole &) const = default;
};
struct ForgetRole {
    QString pattern;
    bool operator==(const ForgetRole &) const = default;
};

struct ShowTrials {
    bool operator==(const ShowTrials &) const = default;
};
struct ConfirmTrial {
    std::uint64_t id = 0;
    bool operator==(const ConfirmTrial &) const = default;
};
struct RevertTrial {
    std::uint64_t id = 0;
    bool operator==(const RevertTrial &) const = default;
};

using Command = std::variant<ShowHelp, ShowVersion, ShowStatus, AddEndpoint, RemoveEndpoint, ChangeEndpoint, ShowEndpoints, FlushEndpoints,
                             ShowLimits, SetLimits, FollowEvents, Record, PlayRecording, ListConnections, ShowConnection, CreateSubflow, DestroySubflow, SetSubflowBackup,
                             AnnounceAddress, WithdrawAddress, ShowSettings, SetSetting, SetSubflowsPerConnection, ListPolicies, ShowPolicy,
                             SetPolicy, ShowJournal, TryPolicy, ShowRoles, SetRole, ForgetRole, ShowTrials, ConfirmTrial, RevertTrial>;

/// How answers are printed.
enum class Format : std::uint8_t {
    Text,
    Json,        ///< on one line
    PrettyJson,  ///< indented
};

}  // namespace manypath::cli
