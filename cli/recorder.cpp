// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recorder.h"

#include "core/recording/recording.h"

#include <QTimer>

namespace manypath::cli {

namespace {

constexpr int metricsIntervalMs = 1000;

template <typename Clock>
std::int64_t nowUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now().time_since_epoch()).count();
}

// Over D-Bus only the rows that changed travel; a recording has them all, as policies do.
MetricsSample wholeSample(const World &world, const MetricsTable &table, std::int64_t timeUs)
{
    MetricsSample sample;
    sample.timeUs = timeUs;
    for (const auto &[token, connection] : world.connections()) {
        if (const ConnectionMetrics *row = table.connection(token))
            sample.connections.append(*row);
        for (const Subflow &subflow : connection.subflows) {
            if (const SubflowMetrics *row = table.subflow(subflow.cookie))
                sample.subflows.append(*row);
        }
    }
    return sample;
}

}  // namespace

Recorder::Recorder(HelperClient &client, Console &console, const QString &path)
    : m_client(client)
    , m_console(console)
    , m_file(path)
{
    connect(&client, &HelperClient::worldReset, this, &Recorder::begin);
    connect(&client, &HelperClient::stateChanged, this, [this](HelperClient::State state) {
        if (m_begun && state == HelperClient::State::Absent)
            fail(QStringLiteral("the helper has gone, and the recording ends with that"));
    });
    connect(&client, &HelperClient::worldChanged, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes)
            record(change.timeUs, change.event);
    });
    connect(&client, &HelperClient::metricsSampled, this, [this](const MetricsSample &sample) {
        record(nowUs<std::chrono::system_clock>(), MetricsSampled{wholeSample(m_client.world(), m_client.metrics(), sample.timeUs)});
    });
}

Result<void> Recorder::open()
{
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    return invalidArgument(QStringLiteral("%1 can't be written: %2").arg(m_file.fileName(), m_file.errorString()));
}

ExitStatus Recorder::exec(const std::optional<std::chrono::seconds> &duration)
{
    m_client.setMetricsInterval(metricsIntervalMs);
    if (duration)
        QTimer::singleShot(*duration, &m_loop, &QEventLoop::quit);
    if (!m_failed)
        m_loop.exec();
    return m_failed ? ExitStatus::Refused : ExitStatus::Done;
}

void Recorder::begin()
{
    if (m_begun) {
        fail(QStringLiteral("changes were missed, and the recording ends before them"));
        return;
    }
    m_begun = true;
    write(recordingHeader(nowUs<std::chrono::system_clock>(), nowUs<std::chrono::steady_clock>(), m_client.world()));
}

void Recorder::record(std::int64_t timeUs, const Event &event)
{
    if (m_begun && !m_failed)
        write(recordingLine({m_next++, timeUs, event}));
}

void Recorder::write(const QByteArray &line)
{
    if (m_file.write(line) != line.size())
        fail(QStringLiteral("%1 can't be written: %2").arg(m_file.fileName(), m_file.errorString()));
}

void Recorder::fail(const QString &reason)
{
    if (m_failed)
        return;
    m_failed = true;
    m_console.complain(reason);
    m_loop.quit();
}

}  // namespace manypath::cli
