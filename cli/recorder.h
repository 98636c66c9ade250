// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "cli/exitstatus.h"
#include "core/client/helperclient.h"

#include <QEventLoop>
#include <QFile>
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
    [[nodiscard]] Result<void> open();
    /// Records until `duration` is over; without one until the file can't be written or changes were missed.
    [[nodiscard]] ExitStatus exec(const std::optional<std::chrono::seconds> &duration);

private:
    void begin();
    void record(std::int64_t timeUs, const Event &event);
    void write(const QByteArray &line);
    void fail(const QString &reason);

    HelperClient &m_client;
    Console &m_console;
    QFile m_file;
    QEventLoop m_loop;
    std::uint64_t m_next = 1;
    bool m_begun = false;
    bool m_failed = false;
};

}  // namespace manypath::cli
