// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/runtimestate.h"

#include "helper/state/statejson.h"

namespace manypath {

namespace {

constexpr int version = 1;

Result<HandMadeEndpoint> checkedEndpoint(const HandMadeEndpoint &endpoint)
{
    if (endpoint.address.isNull())
        return invalidArgument(QStringLiteral("An endpoint has no address"));
    const QString address = endpoint.address.toString();
    if (endpoint.id == 0)
        return invalidArgument(QStringLiteral("\"0\" is not allowed for the id of the endpoint %1: 1 to 255 is").arg(address));
    if (!endpoint.interface.isEmpty() && !isInterfaceName(endpoint.interface)) {
        return invalidArgument(QStringLiteral("\"%1\" is not allowed for the interface of the endpoint %2: a name of 1 to 15 bytes is")
                                   .arg(endpoint.interface, address));
    }
    return endpoint;
}

/// Checks the values one by one.
struct Checker {
    QString file;
    LayerReading reading;

    void complain(const Error &error) { reading.problems.append({file, 0, error.message}); }

    template <typename T>
    void put(std::optional<Sourced<T>> ConfigurationLayer::*member, const Result<T> &value)
    {
        if (value)
            reading.layer.*member = sourced(*value);
        else
            complain(value.error());
    }

    template <typename T>
    [[nodiscard]] static Sourced<T> sourced(const T &value)
    {
        return {value, {Origin::Source::State, {}, 0}};
    }

    void takeParameters(const PolicyInfo &policy, const QMap<QString, QString> &values)
    {
        for (auto value = values.begin(); value != values.end(); ++value) {
            const Result<QString> checked = parameterFromText(policy, value.key(), value.value());
            if (checked)
                reading.layer.parameters[policy.name].insert(value.key(), sourced(*checked));
            else
                complain(checked.error());
        }
    }
};

}  // namespace

void RuntimeState::setRole(const RoleRule &rule)
{
    forgetRole(rule.pattern);
    roles.prepend(rule);
}

void RuntimeState::forgetRole(const QString &pattern)
{
    roles.removeIf([&pattern](const RoleRule &rule) { return rule.pattern == pattern; });
}

void RuntimeState::setEndpoint(const HandMadeEndpoint &endpoint)
{
    forgetEndpoint(endpoint.address, endpoint.port);
    endpoints.append(endpoint);
}

void RuntimeState::forgetEndpoint(const Address &address, std::uint16_t port)
{
    endpoints.removeIf([&](const HandMadeEndpoint &endpoint) { return endpoint.address == address && endpoint.port == port; });
}

LayerReading layerOf(const RuntimeState &state, const QString &file, const Available &available)
{
    Checker checker{file, {}};
    if (state.policy)
        checker.put(&ConfigurationLayer::policy, policyNameFromText(available, *state.policy));
    for (auto policy = state.parameters.begin(); policy != state.parameters.end(); ++policy) {
        // Parameters of a policy that is gone wait for its return.
        if (const PolicyInfo *known = available.policy(policy.key()))
            checker.takeParameters(*known, *policy);
    }
    for (const RoleRule &rule : state.roles) {
        if (const Result<RoleRule> checked = roleRuleFromText(rule.pattern, roleName(rule.role)); checked)
            checker.reading.layer.roles.append(Checker::sourced(*checked));
        else
            checker.complain(checked.error());
    }
    if (state.subflowsPerConnection)
        checker.put(&ConfigurationLayer::subflowsPerConnection, subflowsPerConnectionFromText(QString::number(*state.subflowsPerConnection)));
    if (state.subflowLimit)
        checker.put(&ConfigurationLayer::subflowLimit, limitFromText(QStringLiteral("subflows"), QString::number(*state.subflowLimit)));
    if (state.addAddressLimit) {
        checker.put(&ConfigurationLayer::addAddressLimit,
                    limitFromText(QStringLiteral("add-addr-accepted"), QString::number(*state.addAddressLimit)));
    }
    for (auto setting = state.settings.begin(); setting != state.settings.end(); ++setting) {
        if (const Result<QString> checked = settingFromText(available, setting.key(), setting.value()); checked)
            checker.reading.layer.settings.insert(setting.key(), Checker::sourced(*checked));
        else
            checker.complain(checked.error());
    }
    for (const HandMadeEndpoint &endpoint : state.endpoints) {
        if (const Result<HandMadeEndpoint> checked = checkedEndpoint(endpoint); checked)
            checker.reading.layer.endpoints.append(Checker::sourced(*checked));
        else
            checker.complain(checked.error());
    }
    return checker.reading;
}

QJsonObject toJson(const RuntimeState &state)
{
    return json::withVersion(json::writeObject(state), version);
}

Result<RuntimeState> runtimeStateFromJson(const QJsonObject &object)
{
    return json::readVersioned<RuntimeState>(object, version);
}

}  // namespace manypath
