// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures what a client of the helper waits for: a snapshot and a round of metrics, from the call to the decoded value.
// Prints one JSON object. The helper is the one on the bus that DBUS_SYSTEM_BUS_ADDRESS names.

#include "core/client/helperclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace manypath;

namespace {

constexpr int rounds = 15;

template <typename T>
T waitFor(QFuture<T> future)
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

// Milliseconds that each call took.
template <typename Call>
QJsonArray measure(Call call)
{
    QJsonArray milliseconds;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto result = waitFor(call());
        if (!result.ok())
            qFatal("%s", qUtf8Printable(result.error().message));
        milliseconds.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return milliseconds;
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    HelperClient client;
    const auto world = waitFor(client.snapshot());
    if (!world.ok()) {
        std::fprintf(stderr, "%s\n", qPrintable(world.error().message));
        return 1;
    }
    qsizetype subflows = 0;
    for (const auto &[token, connection] : world->connections())
        subflows += connection.subflows.size();
    const QJsonObject report{{QStringLiteral("connections"), static_cast<qint64>(world->connections().size())},
                             {QStringLiteral("subflows"), subflows},
                             {QStringLiteral("snapshot_ms"), measure([&client] { return client.snapshot(); })},
                             {QStringLiteral("metrics_round_ms"), measure([&client] { return client.sampleMetrics(); })}};
    std::printf("%s", QJsonDocument(report).toJson().constData());
    return 0;
}
