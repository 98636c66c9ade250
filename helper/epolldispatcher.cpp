// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/epolldispatcher.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace manypath {

namespace {

int orDie(int descriptor)
{
    if (descriptor < 0)
        qFatal("The event loop could not be set up: %s", std::strerror(errno));
    return descriptor;
}

// The count in an eventfd or a timerfd, which nobody wants to know.
void drain(int descriptor)
{
    std::uint64_t count = 0;
    while (read(descriptor, &count, sizeof count) < 0 && errno == EINTR) {}
}

constexpr int readyAtOnce = 16;

// By QSocketNotifier::Type.
constexpr std::array<std::uint32_t, 3> interests{EPOLLIN, EPOLLOUT, EPOLLPRI};

}  // namespace

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_epoll(orDie(epoll_create1(EPOLL_CLOEXEC)))
    , m_wakeUp(orDie(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)))
    , m_alarm(orDie(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC)))
{
    for (const int descriptor : {m_wakeUp, m_alarm}) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = descriptor;
        orDie(epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event));
    }
}

EpollDispatcher::~EpollDispatcher()
{
    for (const int descriptor : {m_alarm, m_wakeUp, m_epoll})
        close(descriptor);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    const bool wait = flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_interrupted;
    if (wait)
        Q_EMIT aboutToBlock();
    std::array<epoll_event, readyAtOnce> ready;
    const int count = epoll_wait(m_epoll, ready.data(), readyAtOnce, wait ? -1 : 0);
    if (wait)
        Q_EMIT awake();
    bool any = false;
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = ready[static_cast<std::size_t>(i)];
        if (event.data.fd == m_wakeUp) {
            drain(m_wakeUp);
            m_woken = false;  // after that: what was posted in between is sent when we come here again
        } else if (event.data.fd == m_alarm) {
            any |= tellTimers();
        } else {
            notify(event.data.fd, event.events);
            any = true;
        }
    }
    return any;
}

std::vector<EpollDispatcher::Watched>::iterator EpollDispatcher::find(int descriptor)
{
    return std::find_if(m_watched.begin(), m_watched.end(), [descriptor](const Watched &watched) { return watched.descriptor == descriptor; });
}

void EpollDispatcher::watch(const Watched &watched, int operation)
{
    epoll_event event{};
    for (std::size_t type = 0; type < interests.size(); ++type)
        event.events |= watched.notifiers[type] ? interests[type] : 0u;
    event.data.fd = watched.descriptor;
    // A descriptor that is closed already has left by itself.
    if (epoll_ctl(m_epoll, operation, watched.descriptor, &event) != 0 && operation != EPOLL_CTL_DEL)
        qWarning("The descriptor %d can't be watched: %s", watched.descriptor, std::strerror(errno));
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    auto found = find(descriptor);
    const bool known = found != m_watched.end();
    if (!known)
        found = m_watched.insert(m_watched.end(), Watched{descriptor});
    found->notifiers.at(notifier->type()) = notifier;
    watch(*found, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const auto found = find(static_cast<int>(notifier->socket()));
    if (found == m_watched.end() || found->notifiers.at(notifier->type()) != notifier)
        return;
    found->notifiers.at(notifier->type()) = nullptr;
    const bool gone = found->notifiers == decltype(found->notifiers){};
    watch(*found, gone ? EPOLL_CTL_DEL : EPOLL_CTL_MOD);
    if (gone)
        m_watched.erase(found);
}

void EpollDispatcher::notify(int descriptor, std::uint32_t ready)
{
    // Reading or writing is how the owner learns what is wrong.
    if (ready & (EPOLLERR | EPOLLHUP))
        ready |= EPOLLIN | EPOLLOUT;
    for (std::size_t type = 0; type < interests.size(); ++type) {
        // Who was told before may have closed it.
        const auto found = find(descriptor);
        if (found == m_watched.end())
            return;
        if (!found->notifiers[type] || !(ready & interests[type]))
            continue;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(found->notifiers[type], &event);
    }
}

EpollDispatcher::Timer *EpollDispatcher::timer(int id)
{
    const auto found = std::find_if(m_timers.begin(), m_timers.end(), [id](const Timer &timer) { return timer.id == id; });
    return found == m_timers.end() ? nullptr : &*found;
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    const std::chrono::milliseconds every(interval);
    m_timers.push_back({timerId, every, timerType, object, Clock::now() + every});
    setAlarm();
}

// The alarm stays set: it may be due once for nothing, and most timers are started again before that.
bool EpollDispatcher::unregisterTimer(int timerId)
{
    return std::erase_if(m_timers, [timerId](const Timer &timer) { return timer.id == timerId; }) > 0;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return std::erase_if(m_timers, [object](const Timer &timer) { return timer.object == object; }) > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> found;
    for (const Timer &timer : m_timers) {
        if (timer.object == object)
            found.append(TimerInfo(timer.id, static_cast<int>(timer.interval.count()), timer.type));
    }
    return found;
}

int EpollDispatcher::remainingTime(int timerId)
{
    const Timer *found = timer(timerId);
    if (!found)
        return -1;
    return std::max(0, static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(found->due - Clock::now()).count()));
}

void EpollDispatcher::setAlarm()
{
    Clock::time_point first = Clock::time_point::max();
    for (const Timer &timer : m_timers) {
        if (!timer.told)
            first = std::min(first, timer.due);
    }
    if (first >= m_alarmTime)
        return;
    m_alarmTime = first;
    const auto time = first.time_since_epoch();
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
    const itimerspec when{{}, {static_cast<time_t>(seconds.count()), static_cast<long>((time - seconds).count())}};
    timerfd_settime(m_alarm, TFD_TIMER_ABSTIME, &when, nullptr);
}

bool EpollDispatcher::tellTimers()
{
    drain(m_alarm);
    m_alarmTime = Clock::time_point::max();
    const Clock::time_point now = Clock::now();
    std::vector<int> due;
    for (const Timer &timer : m_timers) {
        if (timer.due <= now && !timer.told)
            due.push_back(timer.id);
    }
    for (const int id : due) {
        // Those told before it may have stopped it.
        Timer *found = timer(id);
        if (!found || found->due > now)
            continue;
        // Periods that were missed are not made up for.
        found->due = std::max(found->due + found->interval, now);
        found->told = true;
        setAlarm();  // for an event loop that this one may run
        QTimerEvent event(id);
        QCoreApplication::sendEvent(found->object, &event);
        if (Timer *left = timer(id))
            left->told = false;
    }
    setAlarm();
    return !due.empty();
}

void EpollDispatcher::wakeUp()
{
    if (m_woken.exchange(true))
        return;
    const std::uint64_t once = 1;
    while (write(m_wakeUp, &once, sizeof once) < 0 && errno == EINTR) {}
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

}  // namespace manypath
