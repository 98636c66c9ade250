// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/callers.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <utility>

namespace manypath {

namespace {

Error unavailable(const QString &message)
{
    Error error;
    error.kind = Error::Kind::Unavailable;
    error.message = message;
    return error;
}

}  // namespace

Callers::Callers(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_watcher.setConnection(bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &Callers::forget);
}

Callers::~Callers() = default;

void Callers::identify(const QString &caller, std::function<void(const Result<uint> &)> then)
{
    const auto known = m_callers.find(caller);
    if (known == m_callers.end()) {
        if (m_callers.size() >= maximum) {
            then(unavailable(QStringLiteral("Too many programs use the helper at once: at most %1 may").arg(maximum)));
            return;
        }
        m_callers[caller].waiting.push_back(std::move(then));
        // In this order: a caller that goes before it is watched is one whose uid the bus can't tell.
        m_watcher.addWatchedService(caller);
        ask(caller);
        return;
    }
    if (known->uid)
        then(*known->uid);
    else
        known->waiting.push_back(std::move(then));
}

void Callers::ask(const QString &caller)
{
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                                           QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionUnixUser"));
    question << caller;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, caller](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const auto asked = m_callers.find(caller);
        if (asked == m_callers.end())
            return;
        const QDBusPendingReply<uint> reply = *finished;
        if (reply.isError()) {
            if (reply.error().name() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner"))
                forget(caller);
            else
                refuse(caller, unavailable(QStringLiteral("The bus can't tell whose call this is: %1").arg(reply.error().message())));
            return;
        }
        const uint uid = reply.value();
        const auto ofUser = std::count_if(m_callers.cbegin(), m_callers.cend(), [uid](const Caller &each) { return each.uid == uid; });
        if (ofUser >= maximumPerUser) {
            refuse(caller, unavailable(QStringLiteral("Too many programs of this user use the helper at once: at most %1 may").arg(maximumPerUser)));
            return;
        }
        asked->uid = uid;
        for (const auto &then : std::exchange(asked->waiting, {}))
            then(uid);
    });
}

void Callers::refuse(const QString &caller, const Error &error)
{
    m_watcher.removeWatchedService(caller);
    const Caller refused = m_callers.take(caller);
    for (const auto &then : refused.waiting)
        then(error);
}

void Callers::forget(const QString &caller)
{
    m_watcher.removeWatchedService(caller);
    m_callers.remove(caller);
    Q_EMIT vanished(caller);
}

}  // namespace manypath
