// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#include <array>
#include <atomic>
#include <chrono>
#include <vector>

namespace manypath {

/// The event loop of the thread that reacts to the kernel's events. Qt's own hands poll(2) all descriptors each time it goes to sleep,
/// and the kernel has to look at each of them before and after; with a timer there is a time-out as well, and a hardware timer to be
/// set and cancelled. With epoll(7) and a timerfd going to sleep and waking up costs the same whatever there is, which takes some 5 µs
/// off the time in which an event is answered.
///
/// To be given to QCoreApplication::setEventDispatcher() before there is an application, which then owns it. Does all that a thread
/// without windows needs, but for QEventLoop::ExcludeSocketNotifiers. All timers are precise ones. Of two notifiers of the same kind for
/// the same descriptor only the later one is told.
class EpollDispatcher : public QAbstractEventDispatcher {
    Q_OBJECT

public:
    /// Ends the program when the system has no descriptors for it.
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;

    /// From any thread.
    void wakeUp() override;
    void interrupt() override;

private:
    using Clock = std::chrono::steady_clock;  // CLOCK_MONOTONIC, as the timerfd has it
    struct Watched {
        int descriptor = -1;
        std::array<QSocketNotifier *, 3> notifiers{};  // by QSocketNotifier::Type
    };
    struct Timer {
        int id = 0;
        std::chrono::milliseconds interval{0};
        Qt::TimerType type = Qt::CoarseTimer;
        QObject *object = nullptr;
        Clock::time_point due;
        bool told = false;  // its object is being told, and may be running an event loop of its own
    };

    [[nodiscard]] std::vector<Watched>::iterator find(int descriptor);
    [[nodiscard]] Timer *timer(int id);
    void watch(const Watched &watched, int operation);
    void notify(int descriptor, std::uint32_t ready);
    void setAlarm();
    bool tellTimers();

    int m_epoll = -1;
    int m_wakeUp = -1;  // an eventfd
    int m_alarm = -1;   // a timerfd for the timer that is due first
    std::vector<Watched> m_watched;
    std::vector<Timer> m_timers;
    Clock::time_point m_alarmTime = Clock::time_point::max();
    std::atomic<bool> m_interrupted = false;
    std::atomic<bool> m_woken = false;  // the eventfd is readable, or about to be
};

}  // namespace manypath
