// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/bus/outsidemethods.h"

#include "core/worker.h"

namespace manypath {

/// The methods of org.manypath.Policies1 but for those of the journal and of programs from outside, on those of Trials1 (both have
/// a List).
class PolicyMethods : public OutsideMethods {
    Q_OBJECT

public:
    QList<manypath::PolicyInfo> List();
    void Set(const QString &name, const QMap<QString, QString> &parameters);
    QList<manypath::PolicyProblem> Problems();
    QList<manypath::Remark> Remarks();
    void SetRole(const QString &interface, uchar role);
    void ForgetRole(const QString &interface);
    void SetSubflowsPerConnection(uint subflows);
    QList<manypath::WireDecision> Try(const QString &name, const QMap<QString, QString> &parameters, QList<manypath::Remark> &remarks);

protected:
    PolicyMethods(const QDBusConnection &bus, const Mirror &mirror, quint64 firstNumber, const QSet<uint> &trusted, QObject *parent);
    ~PolicyMethods() override;

private:
    Worker m_tries;  // a policy may take its time
};

}  // namespace manypath
