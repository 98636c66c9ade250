// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/ledger.h"

#include "helper/state/statejson.h"

#include <algorithm>

namespace manypath {

namespace {

constexpr int version = 1;

bool samePlace(const Endpoint &a, const Endpoint &b)
{
    return a.address == b.address && a.port == b.port && a.interfaceIndex == b.interfaceIndex;
}

// Those that can't be changed in place: where they differ, somebody has removed the endpoint and made another. The kernel gives the
// highest id again at once, so the id doesn't tell.
EndpointFlags lastingFlags(const Endpoint &endpoint)
{
    return endpoint.flags & ~(EndpointFlag::Backup | EndpointFlag::Fullmesh);
}

bool describes(const Endpoint &entry, const Endpoint &endpoint)
{
    return (entry.id == 0 || entry.id == endpoint.id) && samePlace(entry, endpoint) && lastingFlags(entry) == lastingFlags(endpoint)
        && !hasFlag(endpoint.flags, EndpointFlag::Implicit);
}

template <typename T>
bool isClaim(const Claim<T> &claim)
{
    return claim.empty() || claim.before;
}

/// What the types can't say.
bool isConsistent(const Ledger &ledger)
{
    return isClaim(ledger.subflowLimit) && isClaim(ledger.addAddressLimit)
        && std::all_of(ledger.settings.begin(), ledger.settings.end(), [](const Claim<QString> &claim) { return isClaim(claim) && !claim.empty(); })
        && std::all_of(ledger.endpoints.begin(), ledger.endpoints.end(),
                       [](const Endpoint &endpoint) { return endpoint.ours() && !endpoint.address.isNull(); });
}

}  // namespace

void Ledger::adding(const Endpoint &endpoint)
{
    endpoints.append(endpoint);
}

void Ledger::added(const Endpoint &endpoint)
{
    notAdded(endpoint);
    removed(endpoint.id);
    endpoints.append(endpoint);
}

void Ledger::notAdded(const Endpoint &endpoint)
{
    // The latest alone: an endpoint of ours that was there already may be why the kernel refused another.
    for (qsizetype i = endpoints.size() - 1; i >= 0; --i) {
        const Endpoint &entry = endpoints.at(i);
        if ((entry.id == 0 || entry.id == endpoint.id) && samePlace(entry, endpoint)) {
            endpoints.removeAt(i);
            return;
        }
    }
}

void Ledger::removed(std::uint8_t id)
{
    endpoints.removeIf([id](const Endpoint &entry) { return entry.id == id; });
}

void Ledger::changed(std::uint8_t id, EndpointFlags flags)
{
    for (Endpoint &entry : endpoints) {
        if (entry.id == id)
            entry.flags = flags;
    }
}

void Ledger::settingLimits(const Limits &current, std::optional<std::uint32_t> subflows, std::optional<std::uint32_t> addAddressAccepted)
{
    if (subflows)
        subflowLimit.asked(current.subflows, *subflows);
    if (addAddressAccepted)
        addAddressLimit.asked(current.addAddressAccepted, *addAddressAccepted);
}

void Ledger::limitsSet(std::optional<std::uint32_t> subflows, std::optional<std::uint32_t> addAddressAccepted)
{
    if (subflows)
        subflowLimit.done(*subflows);
    if (addAddressAccepted)
        addAddressLimit.done(*addAddressAccepted);
}

void Ledger::limitsRefused(std::optional<std::uint32_t> subflows, std::optional<std::uint32_t> addAddressAccepted)
{
    if (subflows)
        subflowLimit.refused(*subflows);
    if (addAddressAccepted)
        addAddressLimit.refused(*addAddressAccepted);
}

void Ledger::settingSetting(const QString &key, const QString &current, const QString &value)
{
    settings[key].asked(current, value);
}

void Ledger::settingSet(const QString &key, const QString &value)
{
    if (settings.contains(key))
        settings[key].done(value);
}

void Ledger::settingRefused(const QString &key, const QString &value)
{
    const auto claim = settings.find(key);
    if (claim == settings.end())
        return;
    claim->refused(value);
    if (claim->empty())
        settings.erase(claim);
}

std::optional<EndpointOwner> Ledger::ownerOf(const Endpoint &endpoint) const
{
    const auto entry = std::find_if(endpoints.begin(), endpoints.end(), [&endpoint](const Endpoint &each) { return describes(each, endpoint); });
    return entry == endpoints.end() ? std::nullopt : std::optional(entry->owner);
}

QList<Endpoint> Ledger::recognised(QList<Endpoint> kernelEndpoints) const
{
    for (Endpoint &endpoint : kernelEndpoints)
        endpoint.owner = ownerOf(endpoint).value_or(endpoint.owner);
    return kernelEndpoints;
}

Limits Ledger::limitsOfOthers(const Limits &current) const
{
    return {subflowLimit.ofOthers(current.subflows), addAddressLimit.ofOthers(current.addAddressAccepted)};
}

QMap<QString, QString> Ledger::settingsToRestore(const KernelSettings &current) const
{
    QMap<QString, QString> values;
    for (auto claim = settings.begin(); claim != settings.end(); ++claim) {
        const auto now = current.values.find(claim.key());
        if (now != current.values.end() && claim->holds(*now) && claim->before != *now)
            values.insert(claim.key(), *claim->before);
    }
    return values;
}

void Ledger::settleEndpoints(const QList<Endpoint> &kernelEndpoints)
{
    QList<Endpoint> there;
    for (const Endpoint &endpoint : kernelEndpoints) {
        if (const auto owner = ownerOf(endpoint)) {
            there.append(endpoint);
            there.last().owner = *owner;
        }
    }
    endpoints = there;
}

void Ledger::settleLimits(const Limits &current)
{
    subflowLimit = subflowLimit.settled(current.subflows);
    addAddressLimit = addAddressLimit.settled(current.addAddressAccepted);
}

void Ledger::settleSettings(const KernelSettings &current)
{
    QMap<QString, Claim<QString>> there;
    for (auto claim = settings.begin(); claim != settings.end(); ++claim) {
        const auto now = current.values.find(claim.key());
        if (now != current.values.end() && claim->holds(*now))
            there.insert(claim.key(), claim->settled(*now));
    }
    settings = there;
}

QJsonObject toJson(const Ledger &ledger)
{
    return json::withVersion(json::writeObject(ledger), version);
}

Result<Ledger> ledgerFromJson(const QJsonObject &object)
{
    Result<Ledger> ledger = json::readVersioned<Ledger>(object, version);
    if (ledger && !isConsistent(*ledger))
        return invalidArgument(QStringLiteral("An entry is not Manypath's, or has no address or no value from before"));
    return ledger;
}

}  // namespace manypath
