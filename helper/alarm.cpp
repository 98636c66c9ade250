// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/alarm.h"

#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace manypath {

using std::chrono::milliseconds;

namespace {

timespec timeOf(milliseconds duration)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(duration);
    const auto rest = std::chrono::duration_cast<std::chrono::nanoseconds>(duration - seconds);
    return {static_cast<time_t>(seconds.count()), static_cast<long>(rest.count())};
}

}  // namespace

Alarm::Alarm(QObject *parent)
    : QObject(parent)
    , m_descriptor(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_descriptor < 0)
        qFatal("A timer could not be had: %s", std::strerror(errno));
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Alarm::expire);
}

Alarm::~Alarm()
{
    m_notifier.reset();
    close(m_descriptor);
}

void Alarm::start(milliseconds after)
{
    set(after, milliseconds{0});
}

void Alarm::startEvery(milliseconds period)
{
    set(period, period);
}

void Alarm::stop()
{
    if (!m_active)
        return;
    const itimerspec never{};
    timerfd_settime(m_descriptor, 0, &never, nullptr);
    m_active = false;
    m_period = {};
}

milliseconds Alarm::remaining() const
{
    itimerspec left{};
    timerfd_gettime(m_descriptor, &left);
    return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(left.it_value.tv_sec) +
                                                    std::chrono::nanoseconds(left.it_value.tv_nsec));
}

void Alarm::set(milliseconds after, milliseconds period)
{
    // A time of 0 would stop it.
    const itimerspec when{timeOf(period), timeOf(std::max(after, milliseconds{1}))};
    timerfd_settime(m_descriptor, 0, &when, nullptr);
    m_period = period;
    m_active = true;
}

void Alarm::expire()
{
    std::uint64_t times = 0;
    if (read(m_descriptor, &times, sizeof times) != sizeof times)
        return;  // stopped or set anew since
    m_active = m_period.count() > 0;
    Q_EMIT expired();
}

}  // namespace manypath
