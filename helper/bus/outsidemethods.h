// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/bus/journalmethods.h"

namespace manypath {

/// The methods of org.manypath.Policies1 by which programs decide from outside.
class OutsideMethods : public JournalMethods {
    Q_OBJECT

public:
    // From the control.
    void acted(quint64 number, const Result<QList<ActionOutcome>> &outcomes);

    void TakeOver(const QString &name, const QString &description, const QList<uint> &tokens);
    void GiveBack();
    QList<manypath::ActionOutcome> Act(const QList<manypath::WireDecision> &decisions);

Q_SIGNALS:
    /// To the control. acted() comes with the same number.
    void actWanted(quint64 number, const QList<manypath::Decision> &decisions, const QString &caller);

protected:
    using JournalMethods::JournalMethods;
};

}  // namespace manypath
