// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesteering.h"

namespace manypath {

QList<manypath::PolicyInfo> FakeSteering::List()
{
    serve(QStringLiteral("Policies1.List"), {}, [this](const QString &) -> QVariantList { return {QVariant::fromValue(m_policies)}; });
    return {};
}

void FakeSteering::Set(const QString &name, const QMap<QString, QString> &parameters)
{
    serve(QStringLiteral("Policies1.Set"), {name, QVariant::fromValue(parameters)}, [this, name, parameters](const QString &) {
        Steering steering = world().steering();
        steering.policy = {name, parameters};
        publish({SteeringChanged{steering}});
        return QVariantList();
    });
}

QList<manypath::PolicyProblem> FakeSteering::Problems()
{
    serve(QStringLiteral("Problems"), {}, [this](const QString &) -> QVariantList { return {QVariant::fromValue(m_problems)}; });
    return {};
}

QList<manypath::Remark> FakeSteering::Remarks()
{
    serve(QStringLiteral("Remarks"), {}, [this](const QString &) -> QVariantList { return {QVariant::fromValue(m_remarks)}; });
    return {};
}

void FakeSteering::SetRole(const QString &interface, uchar role)
{
    serve(QStringLiteral("SetRole"), {interface, QVariant::fromValue(role)}, [this, interface, role](const QString &) {
        Steering steering = world().steering();
        steering.roles.removeIf([&interface](const RoleRule &rule) { return rule.pattern == interface; });
        steering.roles.append({interface, static_cast<Role>(role)});
        publish({SteeringChanged{steering}});
        return QVariantList();
    });
}

void FakeSteering::ForgetRole(const QString &interface)
{
    serve(QStringLiteral("ForgetRole"), {interface}, [this, interface](const QString &) {
        Steering steering = world().steering();
        steering.roles.removeIf([&interface](const RoleRule &rule) { return rule.pattern == interface; });
        publish({SteeringChanged{steering}});
        return QVariantList();
    });
}

QList<WireDecision> FakeSteering::Try(const QString &name, const QMap<QString, QString> &parameters, QList<Remark> &)
{
    serve(QStringLiteral("Try"), {name, QVariant::fromValue(parameters)}, [this](const QString &) -> QVariantList {
        return {QVariant::fromValue(toWireDecisions(m_decisions.decisions)), QVariant::fromValue(m_decisions.remarks.value_or(QList<Remark>()))};
    });
    return {};
}

QVariantList FakeSteering::journalSince(quint64 number) const
{
    WireJournalRows rows;
    for (const JournalRow &row : m_journal) {
        if (row.number >= number)
            rows.append(toWire(row));
    }
    return {QVariant::fromValue(rows)};
}

QList<WireJournalRow> FakeSteering::Journal(qulonglong since)
{
    serve(QStringLiteral("Journal"), {since}, [this, since](const QString &) { return journalSince(since); });
    return {};
}

QList<WireJournalRow> FakeSteering::FollowJournal(qulonglong since)
{
    serve(QStringLiteral("FollowJournal"), {since}, [this, since](const QString &) { return journalSince(since); });
    return {};
}

void FakeSteering::UnfollowJournal()
{
    serve(QStringLiteral("UnfollowJournal"), {}, [](const QString &) { return QVariantList(); });
}

void FakeSteering::journal(const QList<JournalRow> &rows)
{
    m_journal += rows;
    WireJournalRows wire;
    for (const JournalRow &row : rows)
        wire.append(toWire(row));
    sendSignal(QStringLiteral("org.manypath.Policies1"), QStringLiteral("Journaled"), {QVariant::fromValue(wire)});
}

void FakeSteering::TakeOver(const QString &name, const QString &description, const QList<uint> &tokens)
{
    serve(QStringLiteral("TakeOver"), {name, description, QVariant::fromValue(tokens)}, [this, name, description, tokens](const QString &) {
        Steering steering = world().steering();
        steering.outside = {{name, description, tokens}};
        publish({SteeringChanged{steering}});
        return QVariantList();
    });
}

void FakeSteering::GiveBack()
{
    serve(QStringLiteral("GiveBack"), {}, [this](const QString &) {
        Steering steering = world().steering();
        steering.outside.clear();
        publish({SteeringChanged{steering}});
        return QVariantList();
    });
}

QList<ActionOutcome> FakeSteering::Act(const QList<WireDecision> &decisions)
{
    serve(QStringLiteral("Act"), {QVariant::fromValue(decisions)}, [count = decisions.size()](const QString &) -> QVariantList {
        return {QVariant::fromValue(QList<ActionOutcome>(count))};
    });
    return {};
}

void FakeSteering::SetSubflowsPerConnection(uint subflows)
{
    serve(QStringLiteral("SetSubflowsPerConnection"), {subflows}, [this, subflows](const QString &) {
        Steering steering = world().steering();
        steering.subflowsPerConnection = subflows;
        publish({SteeringChanged{steering}});
        return QVariantList();
    });
}

}  // namespace manypath
