// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "cli/exitstatus.h"
#include "core/client/recordingwriter.h"

#include <QEventLoop>
#include <QObject>

#include <chrono>

namespace manypath::cli {

/// Writes a recording: how things are, every change from there on, and the metrics of each second.
class Recorder : public QObject {
    Q_OBJECT

public:
    /// `client`, which somebody else lets follow, and `console` outlive this.
    Recorder(HelperClient &client, Console &console, const QString &path);

    /// Creates the file; one that is there is written over. The error names it.
    [[nodiscard]] Result<void> open() { return m_writer.open(); }
    /// Records until `duration` is over; without one until the file can't be written or changes were missed.
    [[nodiscard]] ExitStatus exec(const std::optional<std::chrono::seconds> &duration);

private:
    [[nodiscard]] QString reason(RecordingWriter::End why) const;

    HelperClient &m_client;
    Console &m_console;
    RecordingWriter m_writer;
    QEventLoop m_loop;
};

}  // namespace manypath::cli
