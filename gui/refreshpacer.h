// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace manypath {

/// Turns any number of requests into at most ten refreshes a second: the first comes at once, the rest are gathered.
class RefreshPacer : public QObject {
    Q_OBJECT

public:
    static constexpr int intervalMs = 100;

    explicit RefreshPacer(QObject *parent = nullptr);

    void request();

Q_SIGNALS:
    void due();  ///< from the event loop, never from within request()

private:
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
};

}  // namespace manypath
