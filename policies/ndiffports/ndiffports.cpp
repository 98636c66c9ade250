// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/ndiffports/ndiffports.h"

#include "policies/connections/parameters.h"

#include <algorithm>
#include <cerrno>

namespace manypath::connections {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowestPort = 32768;  // where Linux begins to choose, and what it calls privileged or registered is below
constexpr int highestPort = 65535;

// The path from the address that opened the connection; none when that address is gone.
const Path *firstPath(const Situation &situation)
{
    const auto found = std::find_if(situation.paths.begin(), situation.paths.end(),
                                    [&](const Path &path) { return path.address == situation.connection.local.address; });
    return found == situation.paths.end() ? nullptr : &*found;
}

}  // namespace

std::unique_ptr<Ndiffports> Ndiffports::make(const QMap<QString, QString> &parameters)
{
    return std::make_unique<Ndiffports>(number(parameters, u"subflows"_s), isTrue(parameters, u"spread"_s));
}

// The same port each time it is asked, until that is refused: counted up from the connection's own.
std::uint16_t Ndiffports::portFor(const Situation &situation, int remainder) const
{
    const QSet<std::uint16_t> taken = m_taken.value(situation.connection.token);
    const int first = std::max<int>(situation.connection.local.port, lowestPort);
    const int count = highestPort - lowestPort + 1;
    for (int i = 0; i < count; ++i) {
        const int port = lowestPort + (first - lowestPort + i) % count;
        if (port % m_subflows == remainder && !taken.contains(static_cast<std::uint16_t>(port)))
            return static_cast<std::uint16_t>(port);
    }
    return 0;
}

Plan Ndiffports::plan(const Situation &situation)
{
    Plan plan;
    const Path *path = firstPath(situation);
    const auto target = path ? situation.target(*path) : std::nullopt;
    if (situation.connection.serverSide || !target)
        return plan;
    const bool backup = path->role == Role::Backup;
    if (!m_spread) {
        const WantedSubflow wanted{{path->address, 0}, path->interfaceIndex, *target, backup, u"%1 subflows with different ports"_s.arg(m_subflows)};
        plan.subflows = QList<WantedSubflow>(m_subflows, wanted);
        return plan;
    }
    // The connection's own port has its remainder, also when its subflow is gone: it can be had again.
    QSet<int> remainders;
    for (const Subflow &subflow : situation.connection.subflows) {
        const int remainder = subflow.local.port % m_subflows;
        if (!isLiving(subflow) || subflow.local.address != path->address || remainders.contains(remainder))
            continue;
        remainders.insert(remainder);
        plan.subflows.append({subflow.local, path->interfaceIndex, subflow.remote, backup, u"it is there"_s});
    }
    for (int remainder = 0; remainder < m_subflows; ++remainder) {
        const std::uint16_t port = remainders.contains(remainder) ? 0 : portFor(situation, remainder);
        if (port != 0)
            plan.subflows.append({{path->address, port}, path->interfaceIndex, *target, backup,
                                  u"a source port that leaves %1 when divided by %2"_s.arg(remainder).arg(m_subflows)});
    }
    return plan;
}

void Ndiffports::answered(const ActionAnswered &answer)
{
    const auto *create = std::get_if<CreateSubflow>(&answer.action);
    if (create && create->local.port != 0 && answer.error && answer.error->errnum == EADDRINUSE)
        m_taken[create->token].insert(create->local.port);
}

}  // namespace manypath::connections
