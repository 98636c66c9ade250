// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/control/trials.h"

#include <QRandomGenerator>

#include <chrono>

namespace manypath {

Trials::Trials(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const Result<BootTime> now = BootTime::now();
        // The timer doesn't count the time a laptop sleeps, the deadline does; so it only ever comes too late, never too early.
        if (now && m_record && !m_record->expired(*now))
            startTimer();
        else if (m_record)
            Q_EMIT expired(m_record->id);
    });
}

Trials::~Trials() = default;

Result<quint64> Trials::begin(const QString &client, uint seconds)
{
    if (seconds < Trial::shortestSeconds || seconds > Trial::longestSeconds)
        return invalidArgument(QStringLiteral("%1 s is not a time for a trial: %2 to %3 s are").arg(seconds).arg(Trial::shortestSeconds).arg(Trial::longestSeconds));
    if (m_record)
        return invalidArgument(QStringLiteral("Trial %1 is under way, and there is one at a time: confirm or revert it first").arg(m_record->id));
    const Result<BootTime> now = BootTime::now();
    if (!now)
        return now.error();
    TrialRecord record;
    // Small enough to type, and not to be guessed by one who was not told.
    record.id = QRandomGenerator::system()->bounded(100000u, 1000000u);
    record.deadline = {now->bootId, now->milliseconds + std::int64_t(seconds) * 1000};
    m_record = record;
    m_client = client;
    m_changes.clear();
    startTimer();
    return record.id;
}

void Trials::add(const QString &what, const QList<Inverse> &inverses)
{
    m_changes.append(what);
    m_record->what = m_changes.join(QStringLiteral("; "));
    m_record->inverses = inverses + m_record->inverses;
}

Result<TrialRecord> Trials::end(quint64 id)
{
    if (!m_record || m_record->id != id) {
        return invalidArgument(m_record ? QStringLiteral("Trial %1 is not under way, trial %2 is").arg(id).arg(m_record->id)
                                        : QStringLiteral("No trial %1 is under way: it is over, or never was").arg(id));
    }
    m_timer.stop();
    return *std::exchange(m_record, std::nullopt);
}

void Trials::resume(const TrialRecord &record)
{
    m_record = record;
    m_client.clear();
    m_changes = {record.what};
    startTimer();
}

QList<Trial> Trials::list() const
{
    if (!m_record)
        return {};
    return {Trial{m_record->id, m_client, m_record->deadline.milliseconds * 1000, m_changes}};
}

void Trials::startTimer()
{
    const Result<BootTime> now = BootTime::now();
    m_timer.start(std::chrono::milliseconds(now ? m_record->millisecondsLeft(*now) : 0));
}

}  // namespace manypath
