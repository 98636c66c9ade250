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
    void setPolicyProblems(const QList<PolicyProblem> &problems) { m_problems = problems; }
    void setRemarks(const QList<Remark> &remarks) { m_remarks = remarks; }
    /// What Try answers.
    void setDecisions(const Decisions &decisions) { m_decisions = decisions; }
    void setJournal(const QList<JournalRow> &rows) { m_journal = rows; }
    /// Adds rows, and tells all of them.
    void journal(const QList<JournalRow> &rows);

    // The methods of the contract, which the generated adaptors call by these names.
    QList<manypath::PolicyInfo> List();
    void Set(const QString &name, const QMap<QString, QString> &parameters);
    QList<manypath::PolicyProblem> Problems();
    QList<manypath::Remark> Remarks();
    void SetRole(const QString &interface, uchar role);
    void ForgetRole(const QString &interface);
    void SetSubflowsPerConnection(uint subflows);
    QList<manypath::WireDecision> Try(const QString &name, const QMap<QString, QString> &parameters, QList<manypath::Remark> &remarks);
    QList<manypath::WireJournalRow> Journal(qulonglong since);
    QList<manypath::WireJournalRow> FollowJournal(qulonglong since);
    void UnfollowJournal();
    void TakeOver(const QString &name, const QString &description, const QList<uint> &tokens);
    void GiveBack();
    QList<manypath::ActionOutcome> Act(const QList<manypath::WireDecision> &decisions);

Q_SIGNALS:
    // Declared for the generated adaptors, which relay it; the Fake sends its signals by itself.
    void Journaled(const QList<manypath::WireJournalRow> &rows);

private:
    [[nodiscard]] QVariantList journalSince(quint64 number) const;

    QList<PolicyInfo> m_policies;
    QList<PolicyProblem> m_problems;
    QList<Remark> m_remarks;
    Decisions m_decisions;
    QList<JournalRow> m_journal;
};

}  // namespace manypath
