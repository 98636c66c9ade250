// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/state/configvalues.h"

#include <QJsonObject>

namespace manypath {

/// What people changed while the helper ran: what the next start has from state.json. What nobody changed is absent.
struct RuntimeState {
    std::optional<QString> policy;
    PolicyParameters parameters;  ///< also of policies that are not in force: they are there again when people switch back
    QList<RoleRule> roles;        ///< no pattern twice; the latest first, so that it counts among patterns
    std::optional<std::uint32_t> subflowsPerConnection;
    std::optional<std::uint32_t> subflowLimit;
    std::optional<std::uint32_t> addAddressLimit;
    QMap<QString, QString> settings;
    QList<HandMadeEndpoint> endpoints;

    /// In the place of what was said of that pattern. "Automatic" is an answer too: it outdoes what the administrator's file says.
    void setRole(const RoleRule &rule);
    /// What the administrator's file says of that pattern holds again.
    void forgetRole(const QString &pattern);

    /// In the place of one with the same address and port.
    void setEndpoint(const HandMadeEndpoint &endpoint);
    void forgetEndpoint(const Address &address, std::uint16_t port);

    bool operator==(const RuntimeState &) const = default;
};

/// The values that are allowed, with a problem for each that is not (of a policy that is no longer there, say). `file` is named in
/// the problems.
[[nodiscard]] LayerReading layerOf(const RuntimeState &state, const QString &file, const Available &available);

/// With a version: the error says when it is one that this release doesn't know.
[[nodiscard]] QJsonObject toJson(const RuntimeState &state);
[[nodiscard]] Result<RuntimeState> runtimeStateFromJson(const QJsonObject &json);

}  // namespace manypath
