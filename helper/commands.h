// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings.h"
#include "helper/netlink/pmcommands.h"

namespace manypath {

/// What clients may have done to the kernel, made whole where the kernel's own commands do less than they seem to.
/// Blocks; lives on a worker thread.
class Commands {
public:
    /// Adds an endpoint and answers the id it got. Its interface has to be there, which the kernel does not check. It also
    /// drops flags it doesn't know without a word: then the endpoint is taken back and the answer is NotSupported.
    [[nodiscard]] Result<std::uint8_t> addEndpoint(const Endpoint &endpoint);

    /// Changes the flags in `mask` (backup, fullmesh) of an endpoint to those in `flags`, and leaves the other as it is.
    /// The endpoint is named by id, or by address with id 0.
    [[nodiscard]] Result<void> changeEndpoint(std::uint8_t id, const Address &address, EndpointFlags mask, EndpointFlags flags);

    /// Removes an endpoint; if `address` is given, only if that is its address (the kernel looks at the id alone).
    [[nodiscard]] Result<void> removeEndpoint(std::uint8_t id, const Address &address);

    [[nodiscard]] Result<void> flushEndpoints();
    [[nodiscard]] Result<Limits> limits();
    [[nodiscard]] Result<void> setLimits(std::optional<std::uint32_t> subflows, std::optional<std::uint32_t> addAddressAccepted);
    /// Only if the kernel's limits are `expected` so far: nobody says when they change.
    [[nodiscard]] Result<void> setLimitsFrom(const Limits &expected, std::optional<std::uint32_t> subflows,
                                             std::optional<std::uint32_t> addAddressAccepted);
    [[nodiscard]] Result<void> setSetting(const QString &key, const QString &value);

private:
    netlink::PmCommands m_pathManager;
};

}  // namespace manypath
