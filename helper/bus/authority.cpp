// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/authority.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <unistd.h>

namespace manypath {

namespace {

Error notAuthorized()
{
    Error error;
    error.kind = Error::Kind::NotAuthorized;
    error.message = QStringLiteral("Only root and the user the helper runs as may change this");
    return error;
}

}  // namespace

Authority::Authority(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void Authority::check(const QString &caller, std::function<void(Result<void>)> decide)
{
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                                           QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionUnixUser"));
    question << caller;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [decide = std::move(decide)](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<uint> reply = *finished;
        finished->deleteLater();
        const bool allowed = !reply.isError() && (reply.value() == 0 || reply.value() == geteuid());
        decide(allowed ? Result<void>() : Result<void>(notAuthorized()));
    });
}

}  // namespace manypath
