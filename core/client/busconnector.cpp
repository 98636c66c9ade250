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
    m_stage = std::make_shared<std::atomic<Stage>>(Stage::Connecting);

    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_attempt.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, name = m_name, stage = m_stage] {
        QDBusConnection::connectToBus(QDBusConnection::SystemBus, name);
        if (stage->exchange(Stage::Connected) == Stage::Abandoned)
            QDBusConnection::disconnectFromBus(name);
        promise->finish();
    });
}

void BusConnector::close()
{
    if (m_name.isEmpty())
        return;
    // While one thread connects, QtDBus lets no other disconnect: what is abandoned before it is there, the connecting
    // thread closes itself.
    if (m_stage->exchange(Stage::Abandoned) == Stage::Connected)
        QDBusConnection::disconnectFromBus(m_name);
    m_name.clear();
}

}  // namespace manypath
