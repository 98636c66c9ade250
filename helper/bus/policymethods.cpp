// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/policymethods.h"

#include "helper/bus/arguments.h"

#include <QDBusMessage>

namespace manypath {

PolicyMethods::PolicyMethods(const QDBusConnection &bus, const Mirror &mirror, quint64 firstNumber, const QSet<uint> &trusted, QObject *parent)
    : OutsideMethods(bus, mirror, firstNumber, trusted, parent)
    , m_tries(QStringLiteral("tries"))
{
}

PolicyMethods::~PolicyMethods() = default;

QList<PolicyInfo> PolicyMethods::List()
{
    read([this](const QDBusMessage &call, uint, const Turn &) { reply(call, call.createReply(QVariant::fromValue(m_mirror.policies))); });
    return {};
}

void PolicyMethods::Set(const QString &name, const QMap<QString, QString> &parameters)
{
    const Result<PolicyChoice> choice = takePolicyChoice(name, parameters);
    if (!choice)
        return refuse(choice.error());
    request(ChoosePolicy{*choice});
}

QList<PolicyProblem> PolicyMethods::Problems()
{
    read([this](const QDBusMessage &call, uint, const Turn &) { reply(call, call.createReply(QVariant::fromValue(m_mirror.policyProblems))); });
    return {};
}

QList<Remark> PolicyMethods::Remarks()
{
    read([this](const QDBusMessage &call, uint, const Turn &) { reply(call, call.createReply(QVariant::fromValue(m_mirror.remarks))); });
    return {};
}

void PolicyMethods::SetRole(const QString &interface, uchar role)
{
    const Result<RoleRule> rule = takeRoleRule(interface, role);
    if (!rule)
        return refuse(rule.error());
    request(GiveRole{*rule});
}

void PolicyMethods::ForgetRole(const QString &interface)
{
    const Result<RoleRule> rule = takeRoleRule(interface, 0);
    if (!rule)
        return refuse(rule.error());
    request(manypath::ForgetRole{rule->pattern});
}

void PolicyMethods::SetSubflowsPerConnection(uint subflows)
{
    if (subflows > Steering::maximumSubflowsPerConnection) {
        return refuse(invalidArgument(QStringLiteral("%1 is not a number of additional subflows: 0 to %2 are")
                                          .arg(subflows)
                                          .arg(Steering::maximumSubflowsPerConnection)));
    }
    request(LimitSubflowsPerConnection{subflows});
}

QList<WireDecision> PolicyMethods::Try(const QString &name, const QMap<QString, QString> &parameters, QList<Remark> &)
{
    const Result<PolicyChoice> choice = takePolicyChoice(name, parameters);
    if (!choice) {
        refuse(choice.error());
        return {};
    }
    read([this, choice = *choice](const QDBusMessage &call, uint, const Turn &turn) {
        m_refresher.after(DumpParts::all(), [this, call, choice, turn] {
            m_tries.run([tryPolicy = m_mirror.tryPolicy, world = m_mirror.world, choice] { return tryPolicy(world, choice); }, this,
                        [this, call, turn](const Result<Decisions> &decided) {
                            if (!decided)
                                return answerError(call, decided.error());
                            QDBusMessage answer = call.createReply();
                            answer << QVariant::fromValue(toWireDecisions(decided->decisions))
                                   << QVariant::fromValue(decided->remarks.value_or(QList<Remark>()));
                            reply(call, answer);
                        });
        });
    });
    return {};
}

}  // namespace manypath
