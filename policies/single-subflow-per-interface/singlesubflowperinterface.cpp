// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/single-subflow-per-interface/singlesubflowperinterface.h"

#include "policies/connections/announcing.h"
#include "policies/connections/parameters.h"

#include <algorithm>

namespace manypath::connections {

using namespace Qt::StringLiterals;

namespace {

// The interfaces that have paths, by their best ones.
QList<int> interfaces(const QList<Path> &paths)
{
    QList<int> interfaces;
    for (const Path &path : paths) {
        if (!interfaces.contains(path.interfaceIndex))
            interfaces.append(path.interfaceIndex);
    }
    return interfaces;
}

// What to open by an interface: by its best address, of the connection's own family if it can be.
std::optional<WantedSubflow> newSubflow(const Situation &situation, int interfaceIndex)
{
    for (const bool sameFamily : {true, false}) {
        for (const Path &path : situation.paths) {
            if (path.interfaceIndex != interfaceIndex || (path.address.family() == situation.connection.remote.address.family()) != sameFamily)
                continue;
            if (const auto target = situation.target(path))
                return WantedSubflow{{path.address, 0}, interfaceIndex, *target, path.role == Role::Backup, path.reason};
        }
    }
    return std::nullopt;
}

QList<const Subflow *> livingBy(const Situation &situation, int interfaceIndex)
{
    QList<const Subflow *> living;
    for (const Subflow &subflow : situation.connection.subflows) {
        if (isLiving(subflow) && situation.interfaceOf(subflow) == interfaceIndex)
            living.append(&subflow);
    }
    return living;
}

WantedSubflow asItIs(const Subflow &subflow, const Situation &situation, int interfaceIndex)
{
    const auto path = std::find_if(situation.paths.begin(), situation.paths.end(),
                                   [interfaceIndex](const Path &each) { return each.interfaceIndex == interfaceIndex; });
    return {{subflow.local.address, 0}, interfaceIndex, subflow.remote, path->role == Role::Backup, path->reason};
}

}  // namespace

QList<WantedSubflow> oneSubflowPerInterface(const Situation &situation)
{
    QList<WantedSubflow> wanted;
    for (const int interface : interfaces(situation.paths)) {
        if (const QList<const Subflow *> living = livingBy(situation, interface); !living.isEmpty())
            wanted.append(asItIs(*living.first(), situation, interface));
        else if (const auto another = newSubflow(situation, interface))
            wanted.append(*another);
    }
    return wanted;
}

QList<UnwantedSubflow> beyondFirst(const Situation &situation)
{
    QList<UnwantedSubflow> unwanted;
    for (const int interface : interfaces(situation.paths)) {
        const QList<const Subflow *> living = livingBy(situation, interface);
        for (qsizetype i = 1; i < living.size(); ++i) {
            if (!living[i]->initial)
                unwanted.append({living[i]->key(), u"another subflow has %1 already"_s.arg(situation.interfaceName(interface))});
        }
    }
    return unwanted;
}

std::unique_ptr<SingleSubflowPerInterface> SingleSubflowPerInterface::make(const QMap<QString, QString> &parameters)
{
    return std::make_unique<SingleSubflowPerInterface>(isTrue(parameters, u"announce"_s));
}

Plan SingleSubflowPerInterface::plan(const Situation &situation)
{
    Plan plan;
    if (situation.connection.serverSide) {
        if (m_announce)
            plan.announcements = oneAddressPerInterface(situation);
        return plan;
    }
    plan.subflows = oneSubflowPerInterface(situation);
    plan.unwanted = beyondFirst(situation);
    return plan;
}

}  // namespace manypath::connections
