// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/journalmonitor.h"

#include "cli/print_journal.h"

#include <QFutureWatcher>

namespace manypath::cli {

JournalMonitor::JournalMonitor(HelperClient &client, Console &console, Format format)
    : m_client(client)
    , m_console(console)
    , m_format(format)
{
    connect(&client, &HelperClient::stateChanged, this, &JournalMonitor::onStateChanged);
    connect(&client, &HelperClient::journaled, this, &JournalMonitor::take);
}

ExitStatus JournalMonitor::exec()
{
    if (!m_failed)
        m_loop.exec();
    if (m_failed)
        m_console.complainOfOutput();
    return ExitStatus::Refused;
}

// A helper that comes anew begins a journal of its own.
void JournalMonitor::onStateChanged(HelperClient::State state)
{
    if (state == HelperClient::State::Absent && m_follows) {
        m_console.complain(QStringLiteral("the helper has gone; waiting for it to return"));
        m_follows = false;
        m_next = 0;
    } else if (state == HelperClient::State::Ready && !m_follows) {
        follow();
    }
}

void JournalMonitor::follow()
{
    m_follows = true;
    auto *watcher = new QFutureWatcher<Result<QList<JournalRow>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<QList<JournalRow>> rows = watcher->result();
        if (rows) {
            take(*rows);
        } else if (m_client.state() == HelperClient::State::Ready) {  // else it has gone, and may return
            m_console.complain(rows.error().message);
            m_loop.quit();
        }
    });
    watcher->setFuture(m_client.followJournal(m_next));
}

void JournalMonitor::take(const QList<JournalRow> &rows)
{
    QList<JournalRow> fresh;
    for (const JournalRow &row : rows) {
        if (row.number >= m_next)
            fresh.append(row);
    }
    if (fresh.isEmpty())
        return;
    m_next = fresh.constLast().number + 1;
    if (!m_console.print(printJournal(m_client.world(), fresh, m_format))) {
        m_failed = true;
        m_loop.quit();
    }
}

}  // namespace manypath::cli
