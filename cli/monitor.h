// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/console.h"
#include "cli/exitstatus.h"
#include "core/client/helperclient.h"

#include <QEventLoop>
#include <QObject>

namespace manypath::cli {

/// Prints path manager events as they come, and on stderr when the helper goes and returns.
class Monitor : public QObject {
    Q_OBJECT

public:
    /// `client`, which somebody else lets follow, and `console` outlive this.
    Monitor(HelperClient &client, Console &console, Format format);

    /// Runs until the output fails.
    [[nodiscard]] ExitStatus exec();

private:
    void onStateChanged(HelperClient::State state);
    void onWorldChanged(const QList<Change> &changes);
    void tellHealth();

    HelperClient &m_client;
    Console &m_console;
    Format m_format;
    QEventLoop m_loop;
    bool m_heard = false;   // the helper was there before
    bool m_absent = false;
    bool m_deaf = false;    // the helper hears no events
    bool m_failed = false;  // the output did
};

/// For a program that runs until it is told to stop: SIGINT, SIGTERM and a reader that went away (SIGPIPE) end it with 0.
void endWithSuccessOnSignals();

}  // namespace manypath::cli
