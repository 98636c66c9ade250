// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/journalmethods.h"

#include "core/dbus/wire.h"

#include <QDBusMessage>

#include <algorithm>

namespace manypath {

namespace {

template <typename Iterator>
QVariant wireRows(Iterator first, Iterator last)
{
    WireJournalRows rows;
    rows.reserve(std::distance(first, last));
    std::transform(first, last, std::back_inserter(rows), [](const JournalRow &row) { return toWire(row); });
    return QVariant::fromValue(rows);
}

}  // namespace

QVariant JournalMethods::rowsSince(quint64 number) const
{
    const QList<JournalRow> &rows = m_mirror.journal;
    const auto first = std::lower_bound(rows.cbegin(), rows.cend(), number, [](const JournalRow &row, quint64 wanted) { return row.number < wanted; });
    return wireRows(first, rows.cend());
}

void JournalMethods::announceJournal(const QList<JournalRow> &rows)
{
    if (m_journalFollowers.isEmpty())
        return;
    const QVariant wire = wireRows(rows.cbegin(), rows.cend());
    for (auto follower = m_journalFollowers.cbegin(); follower != m_journalFollowers.cend(); ++follower) {
        QDBusMessage signal = QDBusMessage::createTargetedSignal(follower.key(), QLatin1String(helperPath),
                                                                 QStringLiteral("org.manypath.Policies1"), QStringLiteral("Journaled"));
        signal << wire;
        m_bus.send(signal);
    }
}

QList<WireJournalRow> JournalMethods::Journal(qulonglong since)
{
    read([this, since](const QDBusMessage &call, uint, const Turn &) { reply(call, call.createReply(rowsSince(since))); });
    return {};
}

QList<WireJournalRow> JournalMethods::FollowJournal(qulonglong since)
{
    read([this, since](const QDBusMessage &call, uint uid, const Turn &) {
        const auto ofUser = std::count(m_journalFollowers.cbegin(), m_journalFollowers.cend(), uid);
        if (!m_journalFollowers.contains(call.service()) && ofUser >= maximumJournalFollowersPerUser) {
            answerError(call, refusal(Error::Kind::Unavailable, QStringLiteral("%1 programs of this user follow the journal, which is as many as may")
                                                                    .arg(ofUser)));
            return;
        }
        m_journalFollowers.insert(call.service(), uid);
        reply(call, call.createReply(rowsSince(since)));
    });
    return {};
}

void JournalMethods::UnfollowJournal()
{
    read([this](const QDBusMessage &call, uint, const Turn &) {
        unfollowJournal(call.service());
        reply(call, call.createReply());
    });
}

}  // namespace manypath
