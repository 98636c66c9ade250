// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/policymethods.h"

#include "helper/bus/arguments.h"

#include <QDBusMessage>

namespace manypath {

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

}  // namespace manypath
