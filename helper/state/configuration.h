// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering.h"
#include "helper/state/problem.h"

namespace manypath {

/// What becomes of the endpoints, limits and settings that Manypath made when the helper stops.
enum class OnStop : std::uint8_t {
    Keep,      ///< they stay, and the next start recognises them: connections go on as they are. A crash can do no other.
    TakeBack,  ///< the kernel is left as it was found, as far as nobody else changed it since
};
[[nodiscard]] QString onStopName(OnStop onStop);  ///< "keep", "take-back"

/// Where a value was decided.
struct Origin {
    enum class Source : std::uint8_t { Default, File, State, CommandLine };

    Source source = Source::Default;
    QString file;  ///< of File
    int line = 0;  ///< of File, from 1

    [[nodiscard]] QString toString() const;  ///< "default", "FILE:LINE", "run-time change", "command line"

    bool operator==(const Origin &) const = default;
};

/// A value and who says so.
template <typename T>
struct Sourced {
    T value;
    Origin origin;

    bool operator==(const Sourced &) const = default;
};

/// An endpoint that a person made through Manypath, as it outlives the interface's index and the kernel's choice of an id.
struct HandMadeEndpoint {
    Address address;
    std::uint16_t port = 0;     ///< 0: none
    EndpointFlags flags = 0;
    std::optional<std::uint8_t> id;  ///< 1..255, if the person chose it
    QString interface;          ///< its name; empty: bound to none

    bool operator==(const HandMadeEndpoint &) const = default;
};

/// The values of parameters, by the policy's and the parameter's name.
using PolicyParameters = QMap<QString, QMap<QString, QString>>;

/// What one place says: a file, the run-time state, the command line. What it says nothing of is absent.
/// All values are allowed ones: whoever makes a layer has checked them.
struct ConfigurationLayer {
    std::optional<Sourced<QString>> policy;
    QMap<QString, QMap<QString, Sourced<QString>>> parameters;  ///< by policy, by name
    QList<Sourced<RoleRule>> roles;                             ///< no pattern twice; among patterns the first that covers counts
    std::optional<Sourced<std::uint32_t>> subflowsPerConnection;
    std::optional<Sourced<OnStop>> onStop;
    std::optional<Sourced<QString>> pluginFolder;               ///< of policies, an absolute path; looked into at start only
    std::optional<Sourced<std::uint32_t>> subflowLimit;
    std::optional<Sourced<std::uint32_t>> addAddressLimit;
    QMap<QString, Sourced<QString>> settings;  ///< net.mptcp sysctls to set, names without the prefix
    QList<Sourced<HandMadeEndpoint>> endpoints;

    bool operator==(const ConfigurationLayer &) const = default;
};

/// A layer and what could not be taken into it.
struct LayerReading {
    ConfigurationLayer layer;
    QList<Problem> problems;

    bool operator==(const LayerReading &) const = default;
};

/// `upper` with what it says nothing of from `lower`. Policy parameters and settings are laid over one by one. Roles of the upper layer
/// count first, so a lower one's rule for a name that an upper pattern covers falls away. Endpoints of both stay, but for the same
/// address and port, where the upper one counts.
[[nodiscard]] ConfigurationLayer overlaid(const ConfigurationLayer &upper, const ConfigurationLayer &lower);

/// What holds. Defaults are those fixed at compile time.
struct Configuration {
    static constexpr const char *defaultPolicy = "endpoints";
    /// A restart, as every upgrade of the package makes one, must not cut running subflows.
    static constexpr OnStop defaultOnStop = OnStop::Keep;

    Sourced<QString> policy{QString::fromLatin1(defaultPolicy), {}};
    QMap<QString, Sourced<QString>> parameters;  ///< of that policy, those that were given
    QList<Sourced<RoleRule>> roles;
    Sourced<std::uint32_t> subflowsPerConnection{Steering::defaultSubflowsPerConnection, {}};
    Sourced<OnStop> onStop{defaultOnStop, {}};
    std::optional<Sourced<std::uint32_t>> subflowLimit;     ///< absent: nobody chose one
    std::optional<Sourced<std::uint32_t>> addAddressLimit;
    QMap<QString, Sourced<QString>> settings;
    QList<Sourced<HandMadeEndpoint>> endpoints;

    [[nodiscard]] PolicyChoice policyChoice() const;
    /// The part of the World that people decide; `limitsOfOthers` is the ledger's knowledge.
    [[nodiscard]] Steering steering(const Limits &limitsOfOthers) const;

    bool operator==(const Configuration &) const = default;
};

/// The command line counts before the run-time state, that before the administrator's file, that before `defaults`.
[[nodiscard]] Configuration effective(const ConfigurationLayer &commandLine, const ConfigurationLayer &state, const ConfigurationLayer &file,
                                      const Configuration &defaults = {});

}  // namespace manypath
