// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/recorder.h"

#include "gui/format.h"
#include "gui/session/session.h"

#include <QDir>

#include <chrono>

namespace manypath {

namespace {
constexpr int metricsIntervalMs = 1000;
}

Recorder::Recorder(Session &session)
    : m_session(session)
{
}

Recorder::~Recorder() = default;

Result<void> Recorder::start(const QString &file)
{
    if (m_session.client().state() != HelperClient::State::Ready)
        return invalidArgument(tr("Nothing can be recorded: the Manypath helper is not running."));
    stop();
    auto writer = std::make_unique<RecordingWriter>(m_session.client(), file, mostBytes);
    connect(writer.get(), &RecordingWriter::ended, this, &Recorder::endedBecause, Qt::QueuedConnection);
    if (!writer->open())
        return invalidArgument(tr("%1 can't be written: %2", "a file, an error").arg(QDir::toNativeSeparators(file), writer->errorString()));
    m_writer = std::move(writer);
    using namespace std::chrono;
    m_sinceUs = duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
    m_session.wantMetrics(this, metricsIntervalMs);
    Q_EMIT recordingChanged();
    return {};
}

void Recorder::stop()
{
    if (!m_writer)
        return;
    m_writer.reset();
    m_session.wantMetrics(this, 0);
    Q_EMIT recordingChanged();
}

QString Recorder::file() const
{
    return m_writer ? m_writer->fileName() : QString();
}

qint64 Recorder::size() const
{
    return m_writer ? m_writer->size() : 0;
}

void Recorder::endedBecause(RecordingWriter::End why)
{
    if (!m_writer || !m_writer->hasEnded())
        return;  // of one that was stopped meanwhile
    const QString name = QDir::toNativeSeparators(m_writer->fileName());
    const QString error = m_writer->errorString();
    stop();
    switch (why) {
    case RecordingWriter::End::Unwritable:
        Q_EMIT ended(tr("The recording has ended: %1 can't be written: %2", "a file, an error").arg(name, error));
        return;
    case RecordingWriter::End::HelperGone:
        Q_EMIT ended(tr("The recording has ended: the Manypath helper went away. What was recorded is in %1.", "a file").arg(name));
        return;
    case RecordingWriter::End::ChangesMissed:
        Q_EMIT ended(tr("The recording has ended: changes were missed. What was recorded is in %1.", "a file").arg(name));
        return;
    case RecordingWriter::End::Full:
        Q_EMIT ended(tr("The recording has ended: %1 has become as large as a recording may be, %2.", "a file, a size")
                         .arg(name, bytesText(mostBytes)));
        return;
    }
}

}  // namespace manypath
