// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <chrono>
#include <memory>

namespace manypath {

/// A timer for the thread that reacts to the kernel's events. A QTimer gives each poll(2) of its thread a timeout, and the
/// kernel then sets and cancels a hardware timer around every sleep: on a virtual machine that took 10 µs before an event
/// was read and 10 µs after it, which the program that opened the connection may have to wait for. This one is a timerfd: set
/// once, and no part of going to sleep. While one runs, nothing in its thread should use a QTimer.
class Alarm : public QObject {
    Q_OBJECT

public:
    explicit Alarm(QObject *parent = nullptr);
    ~Alarm() override;

    /// Goes off once, `after` from now; what was set before no longer counts.
    void start(std::chrono::milliseconds after);
    /// Goes off every `period`, the first time one from now.
    void startEvery(std::chrono::milliseconds period);
    void stop();

    [[nodiscard]] bool isActive() const { return m_active; }
    /// 0 when it doesn't repeat.
    [[nodiscard]] std::chrono::milliseconds period() const { return m_period; }
    /// Until it goes off next; 0 when that is due or it is not active.
    [[nodiscard]] std::chrono::milliseconds remaining() const;

Q_SIGNALS:
    void expired();

private:
    void set(std::chrono::milliseconds after, std::chrono::milliseconds period);
    void expire();

    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::chrono::milliseconds m_period{0};
    bool m_active = false;
};

}  // namespace manypath
