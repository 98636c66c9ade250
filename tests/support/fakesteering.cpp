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
