// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/recordingwriter.h"

#include <memory>

namespace manypath {

class Session;

/// Records what happens on this computer, whatever the window shows meanwhile. One at a time.
class Recorder : public QObject {
    Q_OBJECT

public:
    /// A recording ends when its file has become this large.
    static constexpr qint64 mostBytes = 256'000'000;

    /// `session` outlives this, or owns it.
    explicit Recorder(Session &session);
    ~Recorder() override;

    /// Records to `file` from now on. The error, a sentence for people, says why not.
    [[nodiscard]] Result<void> start(const QString &file);
    void stop();

    [[nodiscard]] bool isRecording() const { return m_writer != nullptr; }
    [[nodiscard]] QString file() const;         ///< empty while nothing is recorded
    [[nodiscard]] qint64 size() const;          ///< bytes
    [[nodiscard]] std::int64_t sinceUs() const { return m_sinceUs; }  ///< CLOCK_REALTIME

Q_SIGNALS:
    void recordingChanged();
    /// By itself: a sentence for people.
    void ended(const QString &reason);

private:
    void endedBecause(RecordingWriter::End why);

    Session &m_session;
    std::unique_ptr<RecordingWriter> m_writer;
    std::int64_t m_sinceUs = 0;
};

}  // namespace manypath
