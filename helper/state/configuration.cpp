// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/configuration.h"

#include <algorithm>

namespace manypath {

namespace {

template <typename T>
QMap<QString, T> overlaidMaps(const QMap<QString, T> &upper, QMap<QString, T> lower)
{
    lower.insert(upper);
    return lower;
}

QList<Sourced<RoleRule>> overlaidRoles(const QList<Sourced<RoleRule>> &upper, const QList<Sourced<RoleRule>> &lower)
{
    QList<Sourced<RoleRule>> roles = upper;
    for (const Sourced<RoleRule> &rule : lower) {
        // A plain name counts before patterns, but only within one place: above it, a pattern has the word.
        const bool decided = std::any_of(upper.begin(), upper.end(), [&rule](const Sourced<RoleRule> &above) {
            return above.value.pattern == rule.value.pattern || (!rule.value.isPattern() && above.value.covers(rule.value.pattern));
        });
        if (!decided)
            roles.append(rule);
    }
    return roles;
}

QList<Sourced<HandMadeEndpoint>> overlaidEndpoints(const QList<Sourced<HandMadeEndpoint>> &upper, const QList<Sourced<HandMadeEndpoint>> &lower)
{
    QList<Sourced<HandMadeEndpoint>> endpoints = upper;
    for (const Sourced<HandMadeEndpoint> &endpoint : lower) {
        const bool there = std::any_of(upper.begin(), upper.end(), [&endpoint](const Sourced<HandMadeEndpoint> &above) {
            return above.value.address == endpoint.value.address && above.value.port == endpoint.value.port;
        });
        if (!there)
            endpoints.append(endpoint);
    }
    return endpoints;
}

}  // namespace

QString onStopName(OnStop onStop)
{
    switch (onStop) {
    case OnStop::Keep: return QStringLiteral("keep");
    case OnStop::TakeBack: return QStringLiteral("take-back");
    }
    return {};
}

QString Origin::toString() const
{
    switch (source) {
    case Source::Default: return QStringLiteral("default");
    case Source::File: return QStringLiteral("%1:%2").arg(file).arg(line);
    case Source::State: return QStringLiteral("run-time change");
    case Source::CommandLine: return QStringLiteral("command line");
    }
    return {};
}

ConfigurationLayer overlaid(const ConfigurationLayer &upper, const ConfigurationLayer &lower)
{
    ConfigurationLayer both;
    both.policy = upper.policy ? upper.policy : lower.policy;
    both.parameters = lower.parameters;
    for (auto policy = upper.parameters.begin(); policy != upper.parameters.end(); ++policy)
        both.parameters[policy.key()].insert(policy.value());
    both.roles = overlaidRoles(upper.roles, lower.roles);
    both.subflowsPerConnection = upper.subflowsPerConnection ? upper.subflowsPerConnection : lower.subflowsPerConnection;
    both.onStop = upper.onStop ? upper.onStop : lower.onStop;
    both.pluginFolder = upper.pluginFolder ? upper.pluginFolder : lower.pluginFolder;
    both.subflowLimit = upper.subflowLimit ? upper.subflowLimit : lower.subflowLimit;
    both.addAddressLimit = upper.addAddressLimit ? upper.addAddressLimit : lower.addAddressLimit;
    both.settings = overlaidMaps(upper.settings, lower.settings);
    both.endpoints = overlaidEndpoints(upper.endpoints, lower.endpoints);
    return both;
}

PolicyChoice Configuration::policyChoice() const
{
    PolicyChoice choice{policy.value, {}};
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter)
        choice.parameters.insert(parameter.key(), parameter->value);
    return choice;
}

Steering Configuration::steering(const Limits &limitsOfOthers) const
{
    Steering steering;
    steering.policy = policyChoice();
    for (const Sourced<RoleRule> &rule : roles)
        steering.roles.append(rule.value);
    steering.subflowsPerConnection = subflowsPerConnection.value;
    if (subflowLimit)
        steering.subflowLimit = subflowLimit->value;
    if (addAddressLimit)
        steering.addAddressLimit = addAddressLimit->value;
    steering.limitsOfOthers = limitsOfOthers;
    return steering;
}

Configuration effective(const ConfigurationLayer &commandLine, const ConfigurationLayer &state, const ConfigurationLayer &file,
                        const Configuration &defaults)
{
    const ConfigurationLayer said = overlaid(commandLine, overlaid(state, file));
    Configuration configuration;
    configuration.policy = said.policy.value_or(defaults.policy);
    configuration.parameters = said.parameters.value(configuration.policy.value);
    if (configuration.policy.value == defaults.policy.value)
        configuration.parameters = overlaidMaps(configuration.parameters, defaults.parameters);
    configuration.roles = overlaidRoles(said.roles, defaults.roles);
    configuration.subflowsPerConnection = said.subflowsPerConnection.value_or(defaults.subflowsPerConnection);
    configuration.onStop = said.onStop.value_or(defaults.onStop);
    configuration.subflowLimit = said.subflowLimit ? said.subflowLimit : defaults.subflowLimit;
    configuration.addAddressLimit = said.addAddressLimit ? said.addAddressLimit : defaults.addAddressLimit;
    configuration.settings = overlaidMaps(said.settings, defaults.settings);
    configuration.endpoints = overlaidEndpoints(said.endpoints, defaults.endpoints);
    return configuration;
}

}  // namespace manypath
