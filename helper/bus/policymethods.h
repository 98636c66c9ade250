// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/bus/trialmethods.h"

namespace manypath {

/// The methods of org.manypath.Policies1, on those of Trials1 (both have a List).
class PolicyMethods : public TrialMethods {
    Q_OBJECT

public:
    QList<manypath::PolicyInfo> List();
    void Set(const QString &name, const QMap<QString, QString> &parameters);
    QList<manypath::Remark> Remarks();
    void SetRole(const QString &interface, uchar role);
    void ForgetRole(const QString &interface);
    void SetSubflowsPerConnection(uint subflows);

protected:
    using TrialMethods::TrialMethods;
};

}  // namespace manypath
