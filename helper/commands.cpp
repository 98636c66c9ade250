// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/commands.h"

#include "helper/kernel/sysctl.h"

#include <algorithm>

#include <net/if.h>

namespace manypath {

namespace {

template <typename Predicate>
std::optional<Endpoint> findEndpoint(const QList<Endpoint> &endpoints, Predicate predicate)
{
    const auto found = std::find_if(endpoints.begin(), endpoints.end(), predicate);
    return found == endpoints.end() ? std::nullopt : std::optional(*found);
}

Error noSuchEndpoint(std::uint8_t id, const Address &address)
{
    const QString name = id != 0 ? QStringLiteral("with id %1").arg(id) : QStringLiteral("with address ") + address.toString();
    return invalidArgument(QStringLiteral("There is no endpoint %1").arg(name));
}

}  // namespace

Result<std::uint8_t> Commands::addEndpoint(const Endpoint &endpoint)
{
    // The kernel takes any number for an interface.
    char name[IF_NAMESIZE];
    if (endpoint.interfaceIndex != 0 && !if_indextoname(static_cast<unsigned>(endpoint.interfaceIndex), name))
        return invalidArgument(QStringLiteral("There is no interface with the index %1").arg(endpoint.interfaceIndex));
    if (Result<void> added = m_pathManager.addEndpoint(endpoint); !added)
        return added.error();
    const Result<QList<Endpoint>> endpoints = m_pathManager.endpoints();
    if (!endpoints)
        return endpoints.error();
    const auto made = findEndpoint(*endpoints, [&endpoint](const Endpoint &candidate) {
        return candidate.address == endpoint.address && candidate.port == endpoint.port
            && (endpoint.id == 0 || candidate.id == endpoint.id);
    });
    if (!made) {
        Error error;
        error.kind = Error::Kind::Unavailable;
        error.message = QStringLiteral("The endpoint %1 was added and somebody removed it at once").arg(endpoint.address.toString());
        return error;
    }
    const EndpointFlags dropped = endpoint.flags & ~made->flags;
    if (dropped == 0)
        return made->id;

    Error error;
    error.kind = Error::Kind::NotSupported;
    error.message = QStringLiteral("This kernel has no endpoint flag %1").arg(endpointFlagNames(dropped).join(QStringLiteral(", ")));
    if (Result<void> removed = m_pathManager.removeEndpoint(made->id, made->address); !removed)
        error.message += QStringLiteral(", and the endpoint made without it stays: ") + removed.error().message;
    return error;
}

Result<void> Commands::changeEndpoint(std::uint8_t id, const Address &address, EndpointFlags mask, EndpointFlags flags)
{
    const Result<QList<Endpoint>> endpoints = m_pathManager.endpoints();
    if (!endpoints)
        return endpoints.error();
    std::optional<Endpoint> endpoint = findEndpoint(*endpoints, [&](const Endpoint &candidate) {
        return id != 0 ? candidate.id == id : candidate.address == address;
    });
    if (!endpoint)
        return noSuchEndpoint(id, address);
    if (id != 0 && !address.isNull() && endpoint->address != address) {
        return invalidArgument(QStringLiteral("Endpoint %1 has the address %2, not %3")
                                   .arg(id)
                                   .arg(endpoint->address.toString(), address.toString()));
    }
    endpoint->flags = (endpoint->flags & ~mask) | (flags & mask);
    return m_pathManager.setEndpointFlags(*endpoint);
}

Result<void> Commands::removeEndpoint(std::uint8_t id, const Address &address)
{
    if (id != 0 && !address.isNull()) {
        const Result<QList<Endpoint>> endpoints = m_pathManager.endpoints();
        if (!endpoints)
            return endpoints.error();
        const auto endpoint = findEndpoint(*endpoints, [id](const Endpoint &candidate) { return candidate.id == id; });
        if (endpoint && endpoint->address != address) {
            return invalidArgument(QStringLiteral("Endpoint %1 has the address %2, not %3")
                                       .arg(id)
                                       .arg(endpoint->address.toString(), address.toString()));
        }
    }
    return m_pathManager.removeEndpoint(id, address);
}

Result<void> Commands::flushEndpoints()
{
    return m_pathManager.flushEndpoints();
}

Result<void> Commands::setLimits(std::optional<std::uint32_t> subflows, std::optional<std::uint32_t> addAddressAccepted)
{
    return m_pathManager.setLimits(subflows, addAddressAccepted);
}

Result<Limits> Commands::limits()
{
    return m_pathManager.limits();
}

Result<void> Commands::setLimitsFrom(const Limits &expected, std::optional<std::uint32_t> subflows,
                                     std::optional<std::uint32_t> addAddressAccepted)
{
    const Result<Limits> current = m_pathManager.limits();
    if (!current)
        return current.error();
    if (*current == expected)
        return setLimits(subflows, addAddressAccepted);
    Error error;
    error.kind = Error::Kind::Unavailable;
    error.message = QStringLiteral("Somebody else has set the limits to subflows %1 and add_addr_accepted %2 meanwhile")
                        .arg(current->subflows)
                        .arg(current->addAddressAccepted);
    return error;
}

Result<void> Commands::setSetting(const QString &key, const QString &value)
{
    const KernelSettings current = readKernelSettings();
    if (!current.available()) {
        Error error;
        error.kind = Error::Kind::NotSupported;
        error.message = QStringLiteral("This kernel has no MPTCP");
        return error;
    }
    if (Result<void> valid = validateSetting(current, key, value); !valid)
        return valid;
    return writeKernelSetting(key, value);
}

}  // namespace manypath
