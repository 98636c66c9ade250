// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/recordingwriter.h"

#include "core/recording/recording.h"

#include <chrono>

namespace manypath {

namespace {

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

RecordingWriter::RecordingWriter(HelperClient &client, const QString &path, qint64 mostBytes)
    : m_client(client)
    , m_file(path)
    , m_most(mostBytes)
{
    connect(&client, &HelperClient::worldReset, this, &RecordingWriter::begin);
    connect(&client, &HelperClient::stateChanged, this, [this](HelperClient::State state) {
        if (m_begun && state == HelperClient::State::Absent)
            end(End::HelperGone);
    });
    connect(&client, &HelperClient::worldChanged, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes)
            record(change.timeUs, change.event);
    });
    connect(&client, &HelperClient::metricsSampled, this, [this](const MetricsSample &sample) {
        record(nowUs<std::chrono::system_clock>(), MetricsSampled{wholeSample(m_client.world(), m_client.metrics(), sample.timeUs)});
    });
}

Result<void> RecordingWriter::open()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return invalidArgument(QStringLiteral("%1 can't be written: %2").arg(m_file.fileName(), m_file.errorString()));
    if (m_client.state() == HelperClient::State::Ready)
        begin();
    return {};
}

void RecordingWriter::begin()
{
    if (m_ended || !m_file.isOpen())
        return;
    if (m_begun) {
        end(End::ChangesMissed);
        return;
    }
    m_begun = true;
    write(recordingHeader(nowUs<std::chrono::system_clock>(), nowUs<std::chrono::steady_clock>(), m_client.world()));
}

void RecordingWriter::record(std::int64_t timeUs, const Event &event)
{
    if (m_begun && !m_ended)
        write(recordingLine({m_next++, timeUs, event}));
}

void RecordingWriter::write(const QByteArray &line)
{
    if (m_most > 0 && m_size + line.size() > m_most) {
        end(End::Full);
        return;
    }
    if (m_file.write(line) != line.size()) {
        end(End::Unwritable);
        return;
    }
    m_size += line.size();
}

void RecordingWriter::end(End why)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT ended(why);
}

}  // namespace manypath
