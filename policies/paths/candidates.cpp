// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/paths/candidates.h"

#include "policies/paths/tunnels.h"

#include <algorithm>
#include <tuple>

#include <linux/if_addr.h>
#include <linux/rtnetlink.h>

namespace manypath::paths {

using namespace Qt::StringLiterals;

namespace {

// Why an address is not used; an empty reason means that nothing speaks against it.
struct Obstacle {
    QString reason;
    bool expected = false;
};

QString familyName(Address::Family family)
{
    return family == Address::Family::IPv6 ? u"IPv6"_s : u"IPv4"_s;
}

bool isUniqueLocal(const Address &address)
{
    return address.isIPv6() && (address.bytes()[0] & 0xfe) == 0xfc;  // fc00::/7, RFC 4193
}

bool isMulticast(const Address &address)
{
    return address.isIPv4() ? (address.bytes()[0] & 0xf0) == 0xe0 : address.bytes()[0] == 0xff;
}

// What the address is by itself, whatever its interface.
Obstacle obstacleOfKind(const InterfaceAddress &row)
{
    if (row.address.isLoopback() || row.scope == RT_SCOPE_HOST)
        return {u"%1 is an address of this machine alone"_s.arg(row.address.toString()), true};
    if (row.address.isLinkLocal() || row.scope == RT_SCOPE_LINK)
        return {u"%1 is link-local"_s.arg(row.address.toString()), true};
    if (row.address.isAny() || isMulticast(row.address))
        return {u"%1 is no host's address"_s.arg(row.address.toString()), true};
    return {};
}

// What the kernel says of the address's state.
Obstacle obstacleOfState(const InterfaceAddress &row)
{
    const QString address = row.address.toString();
    if (row.flags & IFA_F_DADFAILED)
        return {u"%1 is in use by another host as well"_s.arg(address), false};
    // An optimistic address (RFC 4429) may still turn out to be another's; it takes about a second to know.
    if (row.flags & (IFA_F_TENTATIVE | IFA_F_OPTIMISTIC))
        return {u"%1 is tentative: the kernel still looks whether it is another host's"_s.arg(address), false};
    if (row.flags & IFA_F_DEPRECATED)
        return {u"%1 is deprecated"_s.arg(address), false};
    // The same bit means "secondary" for IPv4, which is no obstacle.
    if (row.address.isIPv6() && (row.flags & IFA_F_TEMPORARY))
        return {u"%1 is a temporary address for privacy"_s.arg(address), false};
    return {};
}

Obstacle obstacleOf(const InterfaceAddress &row)
{
    Obstacle obstacle = obstacleOfKind(row);
    return obstacle.reason.isEmpty() ? obstacleOfState(row) : obstacle;
}

Obstacle obstacleOf(const Interface &interface, Role role, const Interface *vpn, const SurveyOptions &options)
{
    const QString &name = interface.name;
    if (interface.type == Interface::Type::Loopback)
        return {u"%1 is the loopback interface"_s.arg(name), true};
    if (interface.networkManagerEndpoints && !options.networkManagerToo) {
        return {role == Role::Automatic ? u"NetworkManager makes the endpoints of %1"_s.arg(name)
                                        : u"NetworkManager makes the endpoints of %1: its connection profile decides, not the role %2"_s.arg(
                                            name, roleName(role)),
                false};
    }
    if (role == Role::Never)
        return {u"%1 has the role never"_s.arg(name), true};
    if (!interface.up)
        return {u"%1 is down"_s.arg(name), false};
    if (!interface.carrier)
        return {u"%1 has no carrier"_s.arg(name), false};
    if (vpn && role == Role::Automatic && !isVpn(interface))
        return {u"%1 is a VPN that takes this machine's traffic, and %2 would carry some of it outside"_s.arg(vpn->name, name), false};
    return {};
}

// A person gave this very interface a role that says to use it.
bool isChosen(const Steering &steering, const Interface &interface, Role role)
{
    return (role == Role::Preferred || role == Role::Backup)
        && std::any_of(steering.roles.begin(), steering.roles.end(),
                       [&](const RoleRule &rule) { return !rule.isPattern() && rule.pattern == interface.name; });
}

// The main table tells what the host does; others serve those who have rules for them.
std::uint32_t bestMetric(const Interface &interface, Address::Family family)
{
    auto best = std::pair(true, UINT32_MAX);
    for (const DefaultRoute &route : interface.defaultRoutes) {
        if (route.family == family)
            best = std::min(best, std::pair(route.table != RT_TABLE_MAIN, route.metric));
    }
    return best.second;
}

bool hasEndpoint(const World &world, const Address &address, int interfaceIndex)
{
    return std::any_of(world.endpoints().begin(), world.endpoints().end(), [&](const auto &entry) {
        const Endpoint &endpoint = entry.second;
        return endpoint.address == address && endpoint.port == 0 && endpoint.interfaceIndex == interfaceIndex;
    });
}

bool hasGlobalIPv6(const Interface &interface)
{
    return std::any_of(interface.addresses.begin(), interface.addresses.end(), [](const InterfaceAddress &row) {
        return row.address.isIPv6() && !isUniqueLocal(row.address) && obstacleOf(row).reason.isEmpty();
    });
}

// The addresses of one interface.
class InterfaceSurvey {
public:
    InterfaceSurvey(const World &world, const Interface &interface, const Interface *vpn, const SurveyOptions &options)
        : m_world(world)
        , m_interface(interface)
        , m_role(world.steering().roleOf(interface.name))
        , m_chosen(isChosen(world.steering(), interface, m_role))
        , m_hasGlobalIPv6(hasGlobalIPv6(interface))
        , m_obstacle(obstacleOf(interface, m_role, vpn, options))
    {
    }

    void addTo(Survey &survey) const
    {
        QList<Candidate> candidates;
        for (const InterfaceAddress &row : m_interface.addresses) {
            const Obstacle found = obstacle(row);
            if (found.reason.isEmpty())
                candidates.append(candidate(row));
            else
                survey.unsuited.append({row.address, m_interface.index, found.reason, found.expected});
        }
        number(candidates);
        survey.candidates.append(candidates);
    }

private:
    Obstacle obstacle(const InterfaceAddress &row) const
    {
        if (Obstacle kind = obstacleOfKind(row); !kind.reason.isEmpty())
            return kind;
        if (!m_obstacle.reason.isEmpty())
            return m_obstacle;
        if (Obstacle state = obstacleOfState(row); !state.reason.isEmpty())
            return state;
        if (!m_chosen && !m_interface.hasDefaultRoute(row.address.family()))
            return {u"%1 has no %2 default route"_s.arg(m_interface.name, familyName(row.address.family())), false};
        // Peers on the Internet can't answer to it; peers within the site take the global address as well.
        if (isUniqueLocal(row.address) && m_hasGlobalIPv6)
            return {u"%1 is a local address, and %2 has a global one"_s.arg(row.address.toString(), m_interface.name), false};
        return {};
    }

    Candidate candidate(const InterfaceAddress &row) const
    {
        Candidate made;
        made.address = row.address;
        made.interfaceIndex = m_interface.index;
        made.role = m_role;
        made.metric = bestMetric(m_interface, row.address.family());
        made.standing = hasEndpoint(m_world, row.address, m_interface.index);
        made.reason = m_role == Role::Automatic ? u"%1 has a default route"_s.arg(m_interface.name)
                                                : u"%1 has the role %2"_s.arg(m_interface.name, roleName(m_role));
        return made;
    }

    // Those that have an endpoint count first, so that a new address doesn't take the place of an old one.
    static void number(QList<Candidate> &candidates)
    {
        std::stable_partition(candidates.begin(), candidates.end(), [](const Candidate &candidate) { return candidate.standing; });
        int ipv4 = 0;
        int ipv6 = 0;
        for (Candidate &candidate : candidates)
            candidate.ordinal = candidate.address.isIPv6() ? ipv6++ : ipv4++;
    }

    const World &m_world;
    const Interface &m_interface;
    Role m_role;
    bool m_chosen;
    bool m_hasGlobalIPv6;
    Obstacle m_obstacle;
};

int roleOrder(Role role)
{
    switch (role) {
    case Role::Preferred: return 0;
    case Role::Automatic: return 1;
    case Role::Backup: return 2;
    case Role::Never: return 3;
    }
    return 3;
}

auto rank(const Candidate &candidate)
{
    return std::tuple(roleOrder(candidate.role), candidate.ordinal, candidate.metric, !candidate.standing, candidate.interfaceIndex);
}

// The kernel knows an endpoint by its address alone, so an address on several interfaces can have one of them.
void dropRepeated(const World &world, Survey &survey)
{
    QList<Candidate> kept;
    for (const Candidate &candidate : std::as_const(survey.candidates)) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const Candidate &other) { return other.address == candidate.address; });
        if (same == kept.end())
            kept.append(candidate);
        else
            survey.unsuited.append({candidate.address, candidate.interfaceIndex,
                                    u"%1 is on %2 as well, and is used there"_s.arg(candidate.address.toString(),
                                                                                         world.interfaceName(same->interfaceIndex)),
                                    false});
    }
    survey.candidates = kept;
}

}  // namespace

Survey survey(const World &world, const SurveyOptions &options)
{
    const Interface *vpn = options.besideVpn ? nullptr : trafficTakingVpn(world);
    Survey survey;
    for (const auto &[index, interface] : world.interfaces())
        InterfaceSurvey(world, interface, vpn, options).addTo(survey);
    std::stable_sort(survey.candidates.begin(), survey.candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return rank(a) < rank(b); });
    dropRepeated(world, survey);
    return survey;
}

QString nameOf(const World &world, const Address &address, int interfaceIndex)
{
    if (interfaceIndex == 0)
        return address.toString();
    const QString name = world.interfaceName(interfaceIndex);
    return u"%1 dev %2"_s.arg(address.toString(), name.isEmpty() ? u"if%1"_s.arg(interfaceIndex) : name);
}

}  // namespace manypath::paths
