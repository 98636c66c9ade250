// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Follows the helper as the window does, and tells when its World has come to a size.
//   bench_follow [METRICS_INTERVAL_MS]
// Says "ready" when it follows. "expect CONNECTIONS SUBFLOWS" on standard input is answered with "reached TIME" as soon as there
// are so many of both, the subflows established: the system clock's time then, in ns. Looks every 5 ms. The end of standard input
// ends it.

#include "core/client/helperclient.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace manypath;

namespace {

constexpr std::chrono::milliseconds lookPeriod{5};

struct Size {
    qsizetype connections = 0;
    qsizetype subflows = 0;

    bool operator==(const Size &) const = default;
};

Size sizeOf(const World &world)
{
    Size size{static_cast<qsizetype>(world.connections().size()), 0};
    for (const auto &[token, connection] : world.connections()) {
        size.subflows += std::count_if(connection.subflows.begin(), connection.subflows.end(),
                                       [](const Subflow &subflow) { return subflow.state == Subflow::State::Established; });
    }
    return size;
}

void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

// Commands as they come in; none is ever longer than what a pipe hands over at once.
Size readExpected()
{
    char input[256];
    const ssize_t length = ::read(STDIN_FILENO, input, sizeof input);
    if (length <= 0) {
        QCoreApplication::quit();
        return {};
    }
    const QByteArrayList words = QByteArray(input, static_cast<qsizetype>(length)).simplified().split(' ');
    if (words.size() != 3 || words.first() != "expect")
        qFatal("\"%s\" is not understood", words.join(' ').constData());
    return {words.at(1).toLongLong(), words.at(2).toLongLong()};
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    HelperClient client;
    Size expected;
    bool changed = true;
    QTimer looking;
    looking.setInterval(lookPeriod);
    looking.setTimerType(Qt::PreciseTimer);
    QObject::connect(&looking, &QTimer::timeout, [&] {
        if (!std::exchange(changed, false) || sizeOf(client.world()) != expected)
            return;
        looking.stop();
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        say("reached " + QByteArray::number(static_cast<qint64>(std::chrono::nanoseconds(now).count())));
    });
    QObject::connect(&client, &HelperClient::worldChanged, [&] { changed = true; });
    QObject::connect(&client, &HelperClient::worldReset, [&] { changed = true; });
    QObject::connect(&client, &HelperClient::stateChanged, [](HelperClient::State state) {
        if (state == HelperClient::State::Ready)
            say("ready");
    });
    QSocketNotifier commands(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&commands, &QSocketNotifier::activated, [&] {
        expected = readExpected();
        changed = true;
        looking.start();
    });
    client.follow();
    if (arguments.size() > 1)
        client.setMetricsInterval(arguments.at(1).toInt());
    return QCoreApplication::exec();
}
