// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/journal.h"
#include "helper/connections/allotted.h"

#include <QObject>
#include <QTimer>

namespace manypath {

/// What became of an action, as the journal has it.
[[nodiscard]] ActionOutcome outcomeOf(const Result<AllottedId> &result);

/// Numbers what was decided and answered, and hands it to the thread that keeps it, several rows at a time: to wake another
/// thread up for each would be part of reacting. Lives in the main thread.
class Journal : public QObject {
    Q_OBJECT

public:
    explicit Journal(QObject *parent = nullptr);
    ~Journal() override;

    /// `row` was answered just now; its number and time are filled in here.
    void note(JournalRow row);
    /// gathered() now: before telling anybody an answer that the journal must have.
    void handOver();

Q_SIGNALS:
    void gathered(const QList<manypath::JournalRow> &rows);

private:
    std::uint64_t m_nextNumber = 1;
    QList<JournalRow> m_gathered;
    QTimer m_handOver;
};

}  // namespace manypath
