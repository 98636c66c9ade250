// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/control/journal.h"

#include <chrono>
#include <utility>

namespace manypath {

namespace {

using namespace std::chrono_literals;

// Rows wait so long, or until they are so many.
constexpr auto gatherTime = 20ms;
constexpr qsizetype gatherCount = 1024;

}  // namespace

ActionOutcome outcomeOf(const Result<AllottedId> &result)
{
    return result ? ActionOutcome{*result, std::nullopt} : ActionOutcome{std::nullopt, result.error()};
}

Journal::Journal(QObject *parent)
    : QObject(parent)
{
    m_handOver.setSingleShot(true);
    connect(&m_handOver, &QTimer::timeout, this, &Journal::handOver);
}

Journal::~Journal() = default;

void Journal::note(JournalRow row)
{
    row.number = m_nextNumber++;
    row.timeUs = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    m_gathered.append(std::move(row));
    if (m_gathered.size() >= gatherCount)
        handOver();
    else if (!m_handOver.isActive())
        m_handOver.start(gatherTime);
}

void Journal::handOver()
{
    m_handOver.stop();
    if (!m_gathered.isEmpty())
        Q_EMIT gathered(std::exchange(m_gathered, {}));
}

}  // namespace manypath
