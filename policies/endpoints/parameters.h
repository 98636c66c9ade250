// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"

#include <QMap>

namespace manypath::endpoints {

/// The policy's parameters, read. endpoints.json says what each is for.
struct Parameters {
    bool subflow = true;
    bool signal = false;
    bool fullmesh = false;
    bool laminar = false;
    std::uint32_t acceptAnnounced = 0;  ///< announced addresses
    bool raiseLimits = true;
    bool besideVpn = false;

    /// `values` as PolicyInfo::complete() gives them.
    [[nodiscard]] static Parameters from(const QMap<QString, QString> &values);

    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] EndpointFlags flags() const;  ///< of all endpoints

    bool operator==(const Parameters &) const = default;
};

}  // namespace manypath::endpoints
