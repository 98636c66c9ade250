// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace manypath {

/// Lets the program end in good order when it is told to by SIGTERM, SIGINT or SIGHUP, as at the end of a session: what is open is
/// written. A second signal ends it at once. One object a process.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void received();  ///< from the event loop

private:
    QSocketNotifier *m_notifier = nullptr;
};

}  // namespace manypath
