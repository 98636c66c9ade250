// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "core/settings.h"
#include "helper/state/claim.h"
#include "helper/state/realm.h"

#include <QJsonObject>
#include <QList>
#include <QMap>

namespace manypath {

/// What of the kernel's state is Manypath's: its endpoints, and the limits and settings it changed. Kept in ledger.json, so that the
/// next process recognises it; empty after a boot or in another network namespace, where the kernel has nothing of it.
///
/// The order is: say and write what is about to be asked of the kernel, ask, say and write the answer. A crash at any point then
/// leaves a ledger from which settle() finds out what happened. Removing needs no word before: what is gone is simply not there.
///
/// Don't settle while the kernel is being asked something: what is not there yet would be forgotten.
struct Ledger {
    Realm realm;
    QList<Endpoint> endpoints;  ///< id 0: asked for, its id not known yet. Owner Person or Policy
    Claim<std::uint32_t> subflowLimit;
    Claim<std::uint32_t> addAddressLimit;
    QMap<QString, Claim<QString>> settings;

    /// Before the kernel is asked to add it. Not for an address that has an endpoint already: the kernel refuses that.
    void adding(const Endpoint &endpoint);
    /// The kernel took it, with this id. Takes the place of what adding() said.
    void added(const Endpoint &endpoint);
    /// The kernel did not take it.
    void notAdded(const Endpoint &endpoint);
    void removed(std::uint8_t id);
    /// The flags are now these. Not needed to recognise it: others may change backup and fullmesh, and it stays ours.
    void changed(std::uint8_t id, EndpointFlags flags);

    /// Before limits are set; those that are not there are left alone.
    void settingLimits(const Limits &current, std::optional<std::uint32_t> subflows, std::optional<std::uint32_t> addAddressAccepted);
    void limitsSet(std::optional<std::uint32_t> subflows, std::optional<std::uint32_t> addAddressAccepted);      ///< the same
    void limitsRefused(std::optional<std::uint32_t> subflows, std::optional<std::uint32_t> addAddressAccepted);  ///< the same

    /// Before a setting is set. Values as the kernel prints them, else they are not recognised.
    void settingSetting(const QString &key, const QString &current, const QString &value);
    void settingSet(const QString &key, const QString &value);
    void settingRefused(const QString &key, const QString &value);

    /// Ours is what has the id (if known), address, port and interface of an entry, and its flags but for backup and fullmesh. Then
    /// with its entry's owner.
    [[nodiscard]] std::optional<EndpointOwner> ownerOf(const Endpoint &endpoint) const;
    /// `kernelEndpoints` with the owner of those that are ours; the others as they came.
    [[nodiscard]] QList<Endpoint> recognised(QList<Endpoint> kernelEndpoints) const;

    /// The limits that would hold without Manypath.
    [[nodiscard]] Limits limitsOfOthers(const Limits &current) const;
    /// The settings that are still as Manypath set them, with their values from before.
    [[nodiscard]] QMap<QString, QString> settingsToRestore(const KernelSettings &current) const;

    /// The ledger of another boot or network namespace says nothing here.
    [[nodiscard]] Ledger in(const Realm &here) const { return realm == here ? *this : Ledger{here, {}, {}, {}, {}}; }

    /// As the kernel has it: endpoints that were asked for get their ids, what is gone or someone else's falls away.
    void settleEndpoints(const QList<Endpoint> &kernelEndpoints);
    void settleLimits(const Limits &current);
    void settleSettings(const KernelSettings &current);

    bool operator==(const Ledger &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Ledger &ledger);
[[nodiscard]] Result<Ledger> ledgerFromJson(const QJsonObject &json);

}  // namespace manypath
