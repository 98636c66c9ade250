// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a refresh of the window costs its thread with many connections. Not a test: prints numbers, see docs/performance.md.
//   bench_gui [CONNECTIONS [ROUNDS]]     2000 and 60 unless told

#include "gui/pages/connectionspage.h"
#include "gui/session/sessionmodels.h"
#include "tests/gui/demoworld.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTextStream>
#include <QTreeView>

#include <time.h>

#include <algorithm>

using namespace manypath;

namespace {

// Resident set, KiB; 0 where /proc does not tell.
long residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toLong();
    }
    return 0;
}

// What this thread has used of a processor, milliseconds: other programs don't count.
double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

double worst(const QList<double> &values)
{
    return values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
}

struct Bench {
    World world;
    MetricsTable metrics;
    HelperClient client{QDBusConnection(QStringLiteral("none"))};  // never asked for anything
    Session session{client};
    SessionModels models{session};
    ConnectionsPage page{models};
    QTreeView *tree = page.findChild<QTreeView *>(QStringLiteral("connections"));
    int second = 0;
    double historyMs = 0;  // of the last round

    void fill(const World &filled)
    {
        world = filled;
        models.measured().store().reset(world, session.nowUs());
    }

    // One round of metrics in which every subflow moved, up to the picture on the screen: milliseconds of this thread.
    double round()
    {
        metrics.apply(demo::sampleOf(world, ++second));
        const double start = threadTime();
        models.measured().store().take(metrics, second * 1'000'000LL, 1'700'000'000'000'000LL + second * 1'000'000LL);
        historyMs = threadTime() - start;
        models.connections().sync(world, metrics);
        models.interfaces().sync(world, metrics);
        page.refresh(describeState(HelperClient::State::Ready, world));
        QApplication::processEvents();
        return threadTime() - start;
    }

    QList<double> rounds(int count)
    {
        QList<double> times;
        for (int i = 0; i < count; ++i)
            times.append(round());
        return times;
    }
};

}  // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 2000;
    const int rounds = arguments.size() > 2 ? arguments.at(2).toInt() : 60;
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);

    const long before = residentKiB();
    Bench bench;
    bench.page.resize(1160, 700);
    bench.page.show();
    QApplication::processEvents();
    bench.fill(demo::manyConnections(count));
    QTreeView *tree = bench.tree;
    const auto report = [&](const char *what, const QList<double> &times) {
        out << qSetFieldWidth(44) << Qt::left << what << qSetFieldWidth(0) << "median " << median(times) << " ms, worst " << worst(times) << " ms\n";
        out.flush();
    };

    out << count << " connections, " << 2 * count << " subflows, " << rounds << " rounds each\n";
    out << "first fill: " << bench.round() << " ms\n";
    report("every subflow moved, sorted by name", bench.rounds(rounds));
    tree->sortByColumn(ConnectionTreeModel::ReceiveRate, Qt::DescendingOrder);
    report("the same, sorted by receive rate", bench.rounds(rounds));
    tree->sortByColumn(ConnectionTreeModel::Name, Qt::AscendingOrder);
    tree->expandAll();
    report("the same, by name, all expanded", bench.rounds(rounds));
    tree->sortByColumn(ConnectionTreeModel::ReceiveRate, Qt::DescendingOrder);
    report("the same, by receive rate, all expanded", bench.rounds(rounds));
    tree->collapseAll();
    tree->expand(tree->model()->index(0, 0));
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    report("the same, collapsed, one selected and plotted", bench.rounds(rounds));
    out << "of the last round, the history: " << bench.historyMs << " ms\n";
    out << "resident memory: " << residentKiB() / 1024 << " MiB, " << before / 1024 << " MiB of it before the first connection\n";
    return 0;
}
