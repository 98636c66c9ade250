// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/diarykeeper.h"

#include "core/application/application.h"
#include "gui/diary/diary.h"

#include <chrono>

namespace manypath {

namespace {

constexpr int passingMs = 1000;

std::int64_t nowUs()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

}  // namespace

DiaryKeeper::DiaryKeeper(const HelperClient &client, const ApplicationTable &applications, Diary &diary, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_applications(applications)
    , m_diary(diary)
{
    m_passing.setSingleShot(true);
    m_passing.setInterval(passingMs);
    connect(&m_passing, &QTimer::timeout, this, [this] { record(m_writer->pass(m_world, nowUs())); });
    connect(&client, &HelperClient::worldReset, this, &DiaryKeeper::reset);
    connect(&client, &HelperClient::worldChanged, this, &DiaryKeeper::take);
    connect(&client, &HelperClient::stateChanged, this, &DiaryKeeper::stateChanged);
    connect(&client, &HelperClient::metricsSampled, this, [this] {
        if (m_writer)
            record(m_writer->sampled(m_world, m_client.metrics(), nowUs()));
    });
    if (client.state() == HelperClient::State::Ready)
        reset();
}

void DiaryKeeper::reset()
{
    if (!m_writer)
        m_writer.emplace([this](const Connection &connection) { return m_applications.of(connection).name; }, m_diary.nextNumber());
    m_world = m_client.world();
    record(m_writer->reset(m_world, nowUs()) + m_writer->helperBack(nowUs()));
}

void DiaryKeeper::take(const QList<Change> &changes)
{
    if (!m_writer)
        return;
    QList<DiaryEntry> entries;
    for (const Change &change : changes) {
        entries += m_writer->pass(m_world, change.timeUs);
        m_writer->willApply(m_world, change);
        m_world.apply(change.event);
        entries += m_writer->didApply(m_world, change);
    }
    record(entries);
}

void DiaryKeeper::stateChanged(HelperClient::State state)
{
    if (m_writer && state == HelperClient::State::Absent)
        record(m_writer->helperGone(nowUs()));
}

void DiaryKeeper::record(const QList<DiaryEntry> &entries)
{
    if (m_writer->isWaiting() && !m_passing.isActive())
        m_passing.start();
    if (!entries.isEmpty())
        m_diary.record(entries);
}

}  // namespace manypath
