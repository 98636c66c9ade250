// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recorder.h"

#include <QTimer>

namespace manypath::cli {

namespace {
constexpr int metricsIntervalMs = 1000;
}

Recorder::Recorder(HelperClient &client, Console &console, const QString &path)
    : m_client(client)
    , m_console(console)
    , m_writer(client, path)
{
    connect(&m_writer, &RecordingWriter::ended, this, [this](RecordingWriter::End why) {
        m_console.complain(reason(why));
        m_loop.quit();
    });
}

ExitStatus Recorder::exec(const std::optional<std::chrono::seconds> &duration)
{
    m_client.setMetricsInterval(metricsIntervalMs);
    if (duration)
        QTimer::singleShot(*duration, &m_loop, &QEventLoop::quit);
    if (!m_writer.hasEnded())
        m_loop.exec();
    return m_writer.hasEnded() ? ExitStatus::Refused : ExitStatus::Done;
}

QString Recorder::reason(RecordingWriter::End why) const
{
    switch (why) {
    case RecordingWriter::End::Unwritable:
        return QStringLiteral("%1 can't be written: %2").arg(m_writer.fileName(), m_writer.errorString());
    case RecordingWriter::End::HelperGone:
        return QStringLiteral("the helper has gone, and the recording ends with that");
    case RecordingWriter::End::ChangesMissed:
        return QStringLiteral("changes were missed, and the recording ends before them");
    case RecordingWriter::End::Full:
        return QStringLiteral("the recording is full");
    }
    return {};
}

}  // namespace manypath::cli
