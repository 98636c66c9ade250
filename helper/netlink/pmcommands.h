// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/endpoint.h"

#include <QList>

#include <memory>

namespace manypath::netlink {

/// Commands of the generic netlink family mptcp_pm. Every call blocks until the kernel has answered (removing an endpoint
/// takes some 20 ms), so this lives on a worker thread. The family is resolved by name when first needed and again
/// when the kernel says it is gone. Errors carry the kernel's errno and extack; a family that is absent is NotSupported.
class PmCommands {
public:
    PmCommands();
    ~PmCommands();
    PmCommands(const PmCommands &) = delete;
    PmCommands &operator=(const PmCommands &) = delete;

    /// Is the family there? Asks the kernel.
    [[nodiscard]] bool available();

    [[nodiscard]] Result<QList<Endpoint>> endpoints();
    [[nodiscard]] Result<Limits> limits();
    /// What the kernel says of a connection's path management.
    struct ConnectionPaths {
        PathManager pathManager = PathManager::Unknown;  ///< Unknown where it takes CAP_NET_ADMIN to ask (before 6.9) and there is none
        QList<Endpoint> addresses;  ///< of this side, that the userspace path manager made known, in the kernel's order (6.9)
    };
    /// For tokens just seen in sock_diag: the kernel answers EINVAL for a connection of its own and for one that is gone
    /// alike, so a gone one counts as Kernel.
    [[nodiscard]] ConnectionPaths pathsOf(Token token);

    /// Refused with EEXIST for an address and EBUSY for an id that is there already, ERANGE when there are too many; older
    /// kernels (6.1) say EINVAL to all three.
    [[nodiscard]] Result<void> addEndpoint(const Endpoint &endpoint);
    /// By id alone, as the kernel does; id 0 means the initial subflow's address, which `address` then names.
    [[nodiscard]] Result<void> removeEndpoint(std::uint8_t id, const Address &address);
    /// Sets backup and fullmesh, both, to what `flags` says (the kernel knows no other way); other flags stay. By id, or
    /// by address and port with id 0. Holds for existing connections of the kernel's path manager at once.
    [[nodiscard]] Result<void> setEndpointFlags(const Endpoint &endpoint);
    /// All endpoints; limits stay.
    [[nodiscard]] Result<void> flushEndpoints();
    /// Sets those that are there. EINVAL beyond the kernel's maximum.
    [[nodiscard]] Result<void> setLimits(std::optional<std::uint32_t> subflows, std::optional<std::uint32_t> addAddressAccepted);

    /// Dumps taken again because the kernel's table moved meanwhile (NLM_F_DUMP_INTR), since construction.
    [[nodiscard]] std::uint64_t interruptedDumps() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace manypath::netlink
