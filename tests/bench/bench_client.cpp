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

#include <algorithm>
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

template <typename Call>
QJsonObject measure(Call call)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto result = waitFor(call());
        if (!result.ok())
            qFatal("%s", qUtf8Printable(result.error().message));
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return {{QStringLiteral("minimum_ms"), milliseconds.front()},
            {QStringLiteral("median_ms"), milliseconds.at(rounds / 2)},
            {QStringLiteral("maximum_ms"), milliseconds.back()}};
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
                             {QStringLiteral("snapshot"), measure([&client] { return client.snapshot(); })},
                             {QStringLiteral("metrics_round"), measure([&client] { return client.sampleMetrics(); })}};
    std::printf("%s", QJsonDocument(report).toJson().constData());
    return 0;
}
