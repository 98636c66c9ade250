// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/bus/methodcalls.h"

namespace manypath {

/// The methods of org.manypath.Trials1.
class TrialMethods : public MethodCalls {
    Q_OBJECT

public:
    // From the control.
    void trialBegun(quint64 number, const Result<quint64> &trial);
    void announceTrialEnd(quint64 trial, bool confirmed, const QStringList &errors);

    qulonglong Begin(uint seconds);
    void Confirm(qulonglong trial);
    void Revert(qulonglong trial);
    QList<manypath::Trial> List();

Q_SIGNALS:
    /// To the control. trialBegun() or answered() comes with the same number.
    void trialWanted(quint64 number, const QString &caller, uint seconds);
    void trialEndWanted(quint64 number, quint64 trial, bool confirm);

    void Ended(qulonglong trial, bool confirmed, const QStringList &errors);

protected:
    using MethodCalls::MethodCalls;
};

}  // namespace manypath
