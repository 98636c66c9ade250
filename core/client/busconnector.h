// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace manypath {

/// Makes a connection to the system bus without blocking: QtDBus waits for the bus's greeting, which may take long, so
/// that happens in another thread. The connection is closed when the BusConnector goes.
class BusConnector : public QObject {
    Q_OBJECT

public:
    explicit BusConnector(QObject *parent = nullptr);
    ~BusConnector() override;

    /// Tries once, under a name never used before, and closes the connection made before. Ends in finished(). Does nothing
    /// while it is trying.
    void connectToSystemBus();

Q_SIGNALS:
    /// `bus` may not be connected: then there is no bus to be had.
    void finished(const QDBusConnection &bus);

private:
    enum class Stage { Connecting, Connected, Abandoned };

    void close();

    QString m_name;
    QFutureWatcher<void> m_attempt;
    std::shared_ptr<std::atomic<Stage>> m_stage;
};

}  // namespace manypath
