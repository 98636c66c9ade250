// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointkernel.h"

#include "core/overloaded.h"

#include <algorithm>

#include <linux/if_addr.h>

namespace manypath::testing {

namespace {

template <typename Map>
auto rows(const Map &map)
{
    QList<typename Map::mapped_type> list;
    for (const auto &[key, row] : map)
        list.append(row);
    return list;
}

}  // namespace

EndpointKernel::EndpointKernel(std::uint32_t seed)
    : m_random(seed)
{
    m_health.pathManagerAvailable = m_health.privileged = true;
    Interface loopback;
    loopback.index = 1;
    loopback.name = QStringLiteral("lo");
    loopback.type = Interface::Type::Loopback;
    m_interfaces.emplace(1, loopback);
    m_steering.limitsOfOthers = m_limits;
}

int EndpointKernel::below(int limit)
{
    return static_cast<int>(m_random() % static_cast<std::uint32_t>(limit));
}

World EndpointKernel::world() const
{
    return World({}, rows(m_interfaces), rows(m_endpoints), m_limits, {}, m_health, m_steering);
}

// So few that interfaces, others and policies get in each other's way.
Address EndpointKernel::address()
{
    const int number = below(14);
    return Address::fromString((number % 3 == 0 ? QStringLiteral("2001:db8::%1") : QStringLiteral("10.1.1.%1")).arg(number + 1));
}

Interface EndpointKernel::interface(int index)
{
    Interface made;
    made.index = index;
    made.name = QStringLiteral("eth%1").arg(index % 4);
    made.up = chance(90);
    made.carrier = made.up && chance(85);
    made.networkManagerEndpoints = chance(5);
    if (chance(5))
        made.kind = QStringLiteral("wireguard");
    for (int count = below(5); count > 0; --count) {
        const Address one = address();
        if (!made.hasAddress(one))
            made.addresses.append({one, {}, 24, 0, chance(10) ? std::uint32_t{IFA_F_DEPRECATED} : 0});
    }
    for (const Address::Family family : {Address::Family::IPv4, Address::Family::IPv6}) {
        if (chance(75))
            made.defaultRoutes.append({family, {}, static_cast<std::uint32_t>(below(3)) * 100, chance(50) ? 254u : 101u});
    }
    return made;
}

void EndpointKernel::step()
{
    const int index = 2 + below(6);
    switch (below(6)) {
    case 0: m_interfaces.erase(index); return;
    case 1:
    case 2: m_interfaces.insert_or_assign(index, interface(index)); return;
    case 3: {
        const auto pattern = chance(50) ? QStringLiteral("eth%1").arg(below(4)) : QStringLiteral("eth*");
        m_steering.roles.prepend({pattern, static_cast<Role>(below(4))});
        m_steering.roles.resize(std::min<qsizetype>(m_steering.roles.size(), 3));
        return;
    }
    case 4: changeForeign(); return;
    case 5:
        m_steering.limitsOfOthers = {static_cast<std::uint32_t>(below(9)), static_cast<std::uint32_t>(below(9))};
        m_limits = m_steering.limitsOfOthers;
        m_steering.subflowLimit = chance(20) ? std::optional(m_limits.subflows) : std::nullopt;
        return;
    }
}

// Others take endpoints away, also ours, change them and make their own.
void EndpointKernel::changeForeign()
{
    if (!m_endpoints.empty() && chance(50)) {
        const auto victim = std::next(m_endpoints.begin(), below(static_cast<int>(m_endpoints.size())));
        if (chance(50))
            m_endpoints.erase(victim);
        else
            victim->second.flags ^= static_cast<EndpointFlags>(chance(50) ? EndpointFlag::Backup : EndpointFlag::Subflow);
        return;
    }
    Endpoint endpoint;
    endpoint.address = address();
    endpoint.interfaceIndex = below(8);
    const auto owner = static_cast<EndpointOwner>(below(6));
    endpoint.flags = static_cast<EndpointFlags>(owner == EndpointOwner::Kernel ? EndpointFlag::Implicit : EndpointFlag::Subflow);
    if (owner == EndpointOwner::Other && chance(30)) {
        endpoint.flags = static_cast<EndpointFlags>(EndpointFlag::Signal);
        endpoint.port = 4000;
    }
    if (!perform(AddEndpoint{endpoint}))
        return;
    for (auto &[id, made] : m_endpoints) {
        if (made.address == endpoint.address && made.port == endpoint.port)
            made.owner = owner;
    }
}

bool EndpointKernel::perform(const Action &action)
{
    return std::visit(
        [this]<typename Kind>(const Kind &kind) {
            if constexpr (requires { take(kind); })
                return take(kind);
            else
                return false;
        },
        action);
}

bool EndpointKernel::take(const AddEndpoint &action)
{
    Endpoint endpoint = action.endpoint;
    endpoint.owner = EndpointOwner::Policy;
    if (hasFlag(endpoint.flags, EndpointFlag::Signal) && hasFlag(endpoint.flags, EndpointFlag::Fullmesh))
        return false;  // EINVAL
    if (hasFlag(endpoint.flags, EndpointFlag::Laminar) && !takesLaminar)
        return false;  // the helper takes it back
    for (auto &[id, other] : m_endpoints) {
        if (other.address != endpoint.address || other.port != endpoint.port)
            continue;
        if (endpoint.id != 0 || !hasFlag(other.flags, EndpointFlag::Implicit))
            return false;  // EEXIST
        endpoint.id = other.id;
        other = endpoint;
        return true;
    }
    if (m_endpoints.size() >= capacity) {  // ERANGE
        m_health.endpointCapacity = static_cast<std::uint32_t>(m_endpoints.size());
        return false;
    }
    if (m_endpoints.contains(endpoint.id))
        return false;  // EBUSY
    for (endpoint.id = std::max<std::uint8_t>(endpoint.id, 1); m_endpoints.contains(endpoint.id);)
        ++endpoint.id;
    m_endpoints.emplace(endpoint.id, endpoint);
    return true;
}

bool EndpointKernel::take(const ChangeEndpoint &action)
{
    const auto found = m_endpoints.find(action.id);
    if (found == m_endpoints.end())
        return false;
    found->second.flags = (found->second.flags & ~action.mask) | (action.flags & action.mask);
    return true;
}

bool EndpointKernel::take(const RemoveEndpoint &action)
{
    const auto found = m_endpoints.find(action.id);
    if (found == m_endpoints.end() || found->second.address != action.address)
        return false;
    m_endpoints.erase(found);
    return true;
}

bool EndpointKernel::take(const SetLimits &action)
{
    if (action.subflows.value_or(0) > highestLimit || action.addAddressAccepted.value_or(0) > highestLimit)
        return false;  // EINVAL
    m_limits.subflows = action.subflows.value_or(m_limits.subflows);
    m_limits.addAddressAccepted = action.addAddressAccepted.value_or(m_limits.addAddressAccepted);
    return true;
}

}  // namespace manypath::testing
