// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/helperclient.h"

#include <QFile>

namespace manypath {

/// Writes a recording of what a client hears: how things are, every change from there on, and the rounds of metrics that somebody
/// asks the client for. Nothing is buffered: what is written stays, whatever becomes of this process.
class RecordingWriter : public QObject {
    Q_OBJECT

public:
    enum class End {
        Unwritable,     ///< the file; errorString() says why
        HelperGone,
        ChangesMissed,
        Full,           ///< it has become as large as it may be
    };
    Q_ENUM(End)

    /// `client` outlives this. The file is not larger than `mostBytes`; 0: as large as it comes.
    RecordingWriter(HelperClient &client, const QString &path, qint64 mostBytes = 0);

    /// Creates the file; one that is there is written over, and only its owner may read it. Recording begins at once, or as soon
    /// as the helper has answered. The error names the file.
    [[nodiscard]] Result<void> open();

    [[nodiscard]] QString fileName() const { return m_file.fileName(); }
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }
    [[nodiscard]] qint64 size() const { return m_size; }  ///< bytes written so far
    [[nodiscard]] bool hasEnded() const { return m_ended; }

Q_SIGNALS:
    /// By itself. What is written is a whole recording up to there.
    void ended(manypath::RecordingWriter::End why);

private:
    void begin();
    void record(std::int64_t timeUs, const Event &event);
    void write(const QByteArray &line);
    void end(End why);

    HelperClient &m_client;
    QFile m_file;
    qint64 m_most;
    qint64 m_size = 0;
    std::uint64_t m_next = 1;
    bool m_begun = false;
    bool m_ended = false;
};

}  // namespace manypath
