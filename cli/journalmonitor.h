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

/// Prints the journal as it grows, and on stderr when the helper goes and returns.
class JournalMonitor : public QObject {
    Q_OBJECT

public:
    /// `client`, which somebody else lets follow, and `console` outlive this.
    JournalMonitor(HelperClient &client, Console &console, Format format);

    /// Runs until the output fails, or until the helper refuses.
    [[nodiscard]] ExitStatus exec();

private:
    void onStateChanged(HelperClient::State state);
    void follow();
    void take(const QList<JournalRow> &rows);

    HelperClient &m_client;
    Console &m_console;
    Format m_format;
    QEventLoop m_loop;
    quint64 m_next = 0;     // number of the first row that was not printed
    bool m_follows = false;
    bool m_failed = false;  // the output did
};

}  // namespace manypath::cli
