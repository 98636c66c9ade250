// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/busconnector.h"

#include <QPromise>
#include <QThreadPool>

namespace manypath {

namespace {

QString freshName()
{
    static std::atomic<unsigned> count = 0;
    return QStringLiteral("manypath-client-%1").arg(++count);
}

}  // namespace

BusConnector::BusConnector(QObject *parent) : QObject(parent)
{
    connect(&m_attempt, &QFutureWatcher<void>::finished, this, [this] { Q_EMIT finished(QDBusConnection(m_name)); });
}

BusConnector::~BusConnector()
{
    close();
}

void BusConnector::connectToSystemBus()
{
    if (m_attempt.isRunning())
        return;
    close();
    m_name = freshName();
    m_abandoned = std::make_shared<std::atomic<bool>>(false);

    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_attempt.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, name = m_name, abandoned = m_abandoned] {
        QDBusConnection::connectToBus(QDBusConnection::SystemBus, name);
        // close() marks before it closes, so one of the two sees the other.
        if (*abandoned)
            QDBusConnection::disconnectFromBus(name);
        promise->finish();
    });
}

void BusConnector::close()
{
    if (m_name.isEmpty())
        return;
    *m_abandoned = true;
    QDBusConnection::disconnectFromBus(m_name);
    m_name.clear();
}

}  // namespace manypath
