// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of the files in the state folder, for helper/state/*.cpp. A key or its meaning changes only with the file's version.

#include "core/json_fields.h"
#include "helper/state/ledger.h"
#include "helper/state/runtimestate.h"
#include "helper/state/trialrecord.h"

namespace manypath::json {

template <typename T>
struct Codec<QMap<QString, T>> {
    [[nodiscard]] static QJsonValue write(const QMap<QString, T> &map)
    {
        QJsonObject object;
        for (auto entry = map.begin(); entry != map.end(); ++entry)
            object.insert(entry.key(), Codec<T>::write(entry.value()));
        return object;
    }
    [[nodiscard]] static Result<QMap<QString, T>> read(const QJsonValue &json, const Place &place)
    {
        if (!json.isObject())
            return malformed(place, QStringLiteral("an object"));
        const QJsonObject object = json.toObject();
        QMap<QString, T> map;
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const QString key = entry.key();
            const auto value = Codec<T>::read(entry.value(), Place{&place, key});
            if (!value)
                return value.error();
            map.insert(key, *value);
        }
        return map;
    }
};

template <>
inline constexpr auto fields<HandMadeEndpoint> = std::tuple{
    field("address"_L1, &HandMadeEndpoint::address),
    field("port"_L1, &HandMadeEndpoint::port),
    field<EndpointFlagsCodec>("flags"_L1, &HandMadeEndpoint::flags),
    field("id"_L1, &HandMadeEndpoint::id),
    field("interface"_L1, &HandMadeEndpoint::interface),
};

template <>
inline constexpr auto fields<RuntimeState> = std::tuple{
    field("policy"_L1, &RuntimeState::policy),
    field("parameters"_L1, &RuntimeState::parameters),
    field("roles"_L1, &RuntimeState::roles),
    field("subflows_per_connection"_L1, &RuntimeState::subflowsPerConnection),
    field("subflow_limit"_L1, &RuntimeState::subflowLimit),
    field("add_addr_limit"_L1, &RuntimeState::addAddressLimit),
    field("settings"_L1, &RuntimeState::settings),
    field("endpoints"_L1, &RuntimeState::endpoints),
};

template <>
inline constexpr auto fields<Realm> = std::tuple{
    field("boot_id"_L1, &Realm::bootId),
    field("network_namespace"_L1, &Realm::networkNamespace),
};

template <typename T>
inline constexpr auto fields<Claim<T>> = std::tuple{
    field("before"_L1, &Claim<T>::before),
    field("set"_L1, &Claim<T>::set),
    field("asking"_L1, &Claim<T>::asking),
};

template <>
inline constexpr auto fields<Ledger> = std::tuple{
    field("realm"_L1, &Ledger::realm),
    field("endpoints"_L1, &Ledger::endpoints),
    field("subflow_limit"_L1, &Ledger::subflowLimit),
    field("add_addr_limit"_L1, &Ledger::addAddressLimit),
    field("settings"_L1, &Ledger::settings),
};

template <>
inline constexpr auto fields<BootTime> = std::tuple{
    field("boot_id"_L1, &BootTime::bootId),
    field("milliseconds"_L1, &BootTime::milliseconds),
};

template <>
inline constexpr auto fields<KernelSettingWas> = std::tuple{
    field("key"_L1, &KernelSettingWas::key),
    field("value"_L1, &KernelSettingWas::value),
};

template <>
struct Names<SteeringWas::Part> {
    using enum SteeringWas::Part;
    static constexpr std::array values{Policy, Roles, SubflowsPerConnection, Limits, Settings, Endpoints};
    [[nodiscard]] static QString name(SteeringWas::Part part) { return steeringPartName(part); }
};

template <>
inline constexpr auto fields<SteeringWas> = std::tuple{
    field("part"_L1, &SteeringWas::part),
    field("before"_L1, &SteeringWas::before),
};

template <>
inline constexpr auto variantKind<KernelSettingWas> = "setting"_L1;
template <>
inline constexpr auto variantKind<SteeringWas> = "steering"_L1;

template <>
inline constexpr auto fields<TrialRecord> = std::tuple{
    field("id"_L1, &TrialRecord::id),
    field("what"_L1, &TrialRecord::what),
    field("deadline"_L1, &TrialRecord::deadline),
    field("inverses"_L1, &TrialRecord::inverses),
};

inline constexpr auto versionKey = "version"_L1;

[[nodiscard]] inline QJsonObject withVersion(QJsonObject object, int version)
{
    object.insert(versionKey, version);
    return object;
}

/// Without its version, or with another, a file is not taken: what its keys mean is not known.
template <typename T>
[[nodiscard]] Result<T> readVersioned(const QJsonObject &object, int version)
{
    const auto found = unsignedInteger(object.value(versionKey));
    if (!found)
        return invalidArgument(QStringLiteral("It has no version"));
    if (*found != static_cast<quint64>(version))
        return invalidArgument(QStringLiteral("It has the version %1, and %2 is the one that this release knows").arg(*found).arg(version));
    return readObject<T>(object, Place{});
}

}  // namespace manypath::json
