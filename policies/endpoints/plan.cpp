// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/endpoints/plan.h"

#include "policies/paths/candidates.h"

#include <algorithm>

namespace manypath::endpoints {

using namespace manypath::paths;

using namespace Qt::StringLiterals;

namespace {

constexpr EndpointFlags changeableFlags = EndpointFlag::Backup | EndpointFlag::Fullmesh;

QString ownerWords(EndpointOwner owner)
{
    switch (owner) {
    case EndpointOwner::Other: return u"another program"_s;
    case EndpointOwner::Kernel: return u"the kernel"_s;
    case EndpointOwner::Person: return u"a person"_s;
    case EndpointOwner::Policy: return u"a policy"_s;
    case EndpointOwner::NetworkManager: return u"NetworkManager"_s;
    case EndpointOwner::Mptcpd: return u"mptcpd"_s;
    }
    return {};
}

class Planner {
public:
    Planner(const World &world, const Parameters &parameters, EndpointFlags flags)
        : m_world(world)
        , m_survey(paths::survey(world, {parameters.besideVpn, false}))
        , m_flags(flags)
        , m_total(allowedTotal())
    {
    }

    Plan plan()
    {
        choose();
        for (const auto &[id, endpoint] : m_world.endpoints()) {
            if (isOurs(endpoint))
                compare(endpoint);
        }
        for (const Candidate &candidate : std::as_const(m_chosen)) {
            if (!standing(candidate.address))
                m_additions.append({AddEndpoint{wanted(candidate)}, candidate.reason});
        }
        // What goes makes room for what comes.
        m_plan.decisions = m_removals + m_changes + m_additions;
        m_plan.subflowEndpoints += hasFlag(m_flags, EndpointFlag::Subflow) ? static_cast<std::uint32_t>(m_chosen.size()) : 0;
        remarkUnsuited();
        return m_plan;
    }

private:
    // NetworkManager takes over what it finds as it would make it; removing that would cut its subflows.
    bool isOurs(const Endpoint &endpoint) const
    {
        if (endpoint.owner != EndpointOwner::Policy)
            return false;
        const Interface *interface = m_world.interface(endpoint.interfaceIndex);
        return !interface || !interface->networkManagerEndpoints || !interface->hasAddress(endpoint.address);
    }

    // As long as the kernel has not refused one, there is no telling how many it takes: then a ninth is tried, and if it takes that,
    // ever more.
    std::uint32_t allowedTotal() const
    {
        if (m_world.health().endpointCapacity != 0)
            return m_world.health().endpointCapacity;
        const auto existing = static_cast<std::uint32_t>(m_world.endpoints().size());
        if (existing < kernelMinimum)
            return kernelMinimum;
        return existing == kernelMinimum ? existing + 1 : 2 * existing;
    }

    // The kernel compares addresses alone unless one of the two has a port.
    const Endpoint *foreign(const Address &address) const
    {
        for (const auto &[id, endpoint] : m_world.endpoints()) {
            if (!isOurs(endpoint) && endpoint.address == address && endpoint.port == 0)
                return &endpoint;
        }
        return nullptr;
    }

    const Endpoint *standing(const Address &address) const
    {
        for (const auto &[id, endpoint] : m_world.endpoints()) {
            if (isOurs(endpoint) && endpoint.address == address && endpoint.port == 0)
                return &endpoint;
        }
        return nullptr;
    }

    const Candidate *chosen(const Address &address) const
    {
        const auto found = std::find_if(m_chosen.begin(), m_chosen.end(), [&](const Candidate &c) { return c.address == address; });
        return found == m_chosen.end() ? nullptr : &*found;
    }

    void choose()
    {
        std::uint32_t taken = 0;
        for (const auto &[id, endpoint] : m_world.endpoints()) {
            if (isOurs(endpoint))
                continue;
            ++taken;
            if (hasFlag(endpoint.flags, EndpointFlag::Subflow))
                ++m_plan.subflowEndpoints;
        }
        for (const Candidate &candidate : std::as_const(m_survey.candidates)) {
            const Endpoint *other = foreign(candidate.address);
            if (other && other->owner != EndpointOwner::Kernel) {
                remarkForeign(candidate, *other);
            } else if (other) {  // the kernel's own: an addition takes its place
                m_chosen.append(candidate);
            } else if (taken < m_total) {
                m_chosen.append(candidate);
                ++taken;
            } else {
                m_leftOut.append(candidate);
                m_plan.remarks.append({nameOf(m_world, candidate.address, candidate.interfaceIndex), fullWords()});
            }
        }
    }

    QString fullWords() const
    {
        return m_world.health().endpointCapacity != 0 ? u"the kernel takes no more than %1 endpoints"_s.arg(m_total)
                                                      : u"others come first"_s;
    }

    void remarkForeign(const Candidate &candidate, const Endpoint &other)
    {
        QString text = u"%1 has made the endpoint of this address, which stays as it is"_s.arg(ownerWords(other.owner));
        if (other.interfaceIndex == 0)
            text += u"; without dev, its packets may leave by another interface"_s;
        m_plan.remarks.append({nameOf(m_world, candidate.address, candidate.interfaceIndex), text});
    }

    Endpoint wanted(const Candidate &candidate) const
    {
        Endpoint endpoint;
        endpoint.address = candidate.address;
        endpoint.interfaceIndex = candidate.interfaceIndex;
        endpoint.flags = candidate.role == Role::Backup ? m_flags | EndpointFlag::Backup : m_flags;
        return endpoint;
    }

    void compare(const Endpoint &endpoint)
    {
        const Candidate *candidate = endpoint.port == 0 ? chosen(endpoint.address) : nullptr;
        if (!candidate) {
            m_removals.append({RemoveEndpoint{endpoint.id, endpoint.address}, whyNot(endpoint)});
            return;
        }
        Endpoint want = wanted(*candidate);
        want.id = endpoint.id;
        const EndpointFlags differing = want.flags ^ endpoint.flags;
        if (want.interfaceIndex != endpoint.interfaceIndex || (differing & ~changeableFlags) != 0)
            m_changes.append(replacement(endpoint, want));
        else if (differing != 0)
            m_changes.append({ChangeEndpoint{endpoint.id, endpoint.address, differing, want.flags & differing},
                              flagsReason(*candidate, differing)});
        else
            m_plan.settled.append(endpoint);
    }

    // The kernel changes no other flag, nor the interface.
    QList<Decision> replacement(const Endpoint &endpoint, const Endpoint &want) const
    {
        const QString reason = want.interfaceIndex != endpoint.interfaceIndex
            ? u"%1 is on %2 now"_s.arg(endpoint.address.toString(), m_world.interfaceName(want.interfaceIndex))
            : u"its flags have to be %1"_s.arg(endpointFlagNames(want.flags).join(u' '));
        return {{RemoveEndpoint{endpoint.id, endpoint.address}, reason}, {AddEndpoint{want}, reason}};
    }

    QString flagsReason(const Candidate &candidate, EndpointFlags differing) const
    {
        return hasFlag(differing, EndpointFlag::Backup)
            ? u"%1 has the role %2"_s.arg(m_world.interfaceName(candidate.interfaceIndex), roleName(candidate.role))
            : u"the policy's parameter fullmesh is %1"_s.arg(hasFlag(m_flags, EndpointFlag::Fullmesh) ? u"true"_s : u"false"_s);
    }

    QString whyNot(const Endpoint &endpoint) const
    {
        if (endpoint.port != 0)
            return u"this policy makes no endpoints with a port"_s;
        const Interface *interface = m_world.interface(endpoint.interfaceIndex);
        if (!interface)
            return endpoint.interfaceIndex == 0 ? u"no interface that is used has %1"_s.arg(endpoint.address.toString())
                                                : u"its interface is gone"_s;
        for (const Unsuited &unsuited : m_survey.unsuited) {
            if (unsuited.address == endpoint.address && unsuited.interfaceIndex == endpoint.interfaceIndex)
                return unsuited.reason;
        }
        if (std::any_of(m_leftOut.begin(), m_leftOut.end(), [&](const Candidate &c) { return c.address == endpoint.address; }))
            return u"others go before it, and "_s + fullWords();
        return u"%1 has no more %2"_s.arg(interface->name, endpoint.address.toString());
    }

    void remarkUnsuited()
    {
        for (const Unsuited &unsuited : std::as_const(m_survey.unsuited)) {
            if (!unsuited.expected)
                m_plan.remarks.append({nameOf(m_world, unsuited.address, unsuited.interfaceIndex), unsuited.reason});
        }
    }

    const World &m_world;
    const Survey m_survey;
    const EndpointFlags m_flags;
    const std::uint32_t m_total;
    QList<Candidate> m_chosen;
    QList<Candidate> m_leftOut;
    QList<Decision> m_removals;
    QList<Decision> m_changes;
    QList<Decision> m_additions;
    Plan m_plan;
};

}  // namespace

Plan planEndpoints(const World &world, const Parameters &parameters, EndpointFlags flags)
{
    return Planner(world, parameters, flags).plan();
}

}  // namespace manypath::endpoints
