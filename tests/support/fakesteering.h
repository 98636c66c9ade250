// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faketrials.h"

namespace manypath {

/// The part of FakeHelper that is org.manypath.Policies1.
class FakeSteering : public FakeTrials {
    Q_OBJECT

public:
    using FakeTrials::FakeTrials;

    void setPolicies(const QList<PolicyInfo> &policies) { m_policies = policies; }
    void setRemarks(const QList<Remark> &remarks) { m_remarks = remarks; }

    // The methods of the contract, which the generated adaptors call by these names.
    QList<manypath::PolicyInfo> List();
    void Set(const QString &name, const QMap<QString, QString> &parameters);
    QList<manypath::Remark> Remarks();
    void SetRole(const QString &interface, uchar role);
    void ForgetRole(const QString &interface);
    void SetSubflowsPerConnection(uint subflows);

private:
    QList<PolicyInfo> m_policies;
    QList<Remark> m_remarks;
};

}  // namespace manypath
