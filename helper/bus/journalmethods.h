// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/bus/trialmethods.h"

namespace manypath {

/// The methods of org.manypath.Policies1 about the journal, and who follows it.
class JournalMethods : public TrialMethods {
    Q_OBJECT

public:
    /// Followers of the journal that one user may have: each costs time at every row.
    static constexpr int maximumJournalFollowersPerUser = 16;

    // From the control. The mirror has the rows already.
    void announceJournal(const QList<manypath::JournalRow> &rows);

    QList<manypath::WireJournalRow> Journal(qulonglong since);
    QList<manypath::WireJournalRow> FollowJournal(qulonglong since);
    void UnfollowJournal();

protected:
    using TrialMethods::TrialMethods;

    void unfollowJournal(const QString &caller) { m_journalFollowers.remove(caller); }

private:
    [[nodiscard]] QVariant rowsSince(quint64 number) const;

    QHash<QString, uint> m_journalFollowers;  // with their uid
};

}  // namespace manypath
