// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the flow map costs the window's thread with many connections. Not a test: prints numbers.
//   bench_flowmap [CONNECTIONS [ROUNDS [PICTURE]]]     1000, with two subflows each, and 200 unless told

#include "gui/flowmap/flowanimation.h"
#include "gui/flowmap/flowpainter.h"
#include "gui/widgets/applicationicons.h"
#include "tests/gui/demoworld.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>

#include <time.h>

#include <algorithm>

using namespace manypath;

namespace {

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

// Connections of 40 applications to as many networks, so that all that groups has to.
World crowd(int count)
{
    const World plain = demo::manyConnections(count);
    QList<Connection> connections;
    int i = 0;
    for (const auto &[token, each] : plain.connections()) {
        Connection connection = each;
        connection.application = QStringLiteral("application %1").arg(i % 40);
        for (Subflow &subflow : connection.subflows)
            subflow.remote = SocketAddress::fromString(QStringLiteral("10.%1.%2.%3:443").arg(i % 40).arg(i % 7).arg(1 + i % 200)).value();
        connections.append(connection);
        ++i;
    }
    QList<Interface> interfaces;
    for (const auto &[index, interface] : plain.interfaces())
        interfaces.append(interface);
    return World(connections, interfaces, {}, plain.limits(), plain.settings(), plain.health());
}

}  // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 1000;
    const int rounds = arguments.size() > 2 ? arguments.at(2).toInt() : 200;

    const World world = crowd(count);
    MetricsTable metrics;
    const ApplicationTable applications;
    const QFont font = QGuiApplication::font();
    const QSize size(1160, 440);
    const FlowLimits limits = flowLimits(size.height(), font);
    PathColors colors;
    ApplicationIcons icons;
    const QPalette palette;
    const FlowPainter painter(colors, icons, palette, font, false);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);

    FlowGraph graph;
    FlowAnimation animation;
    QList<double> graphs;
    QList<double> layouts;
    QList<double> paints;
    for (int round = 0; round < rounds; ++round) {
        metrics.apply(demo::sampleOf(world, round));
        double start = threadTime();
        FlowGraph now = flowGraph({world, metrics, applications, {}, {}}, limits, graph);
        QList<FlowBandKey> lost;
        for (const int place : lostStrands(graph, now))
            lost.append(bandsOf(graph, graph.strands.at(static_cast<std::size_t>(place)))[0]);
        graph = std::move(now);
        graphs.append(threadTime() - start);
        start = threadTime();
        animation.show(flowLayout(graph, size, font, false), lost, round * 1000, true);
        layouts.append(threadTime() - start);
        start = threadTime();
        image.fill(Qt::white);
        QPainter onImage(&image);
        painter.paint(onImage, animation.frame(round * 1000 + 200), {});
        onImage.end();
        paints.append(threadTime() - start);
    }

    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    out << count << " connections, " << 2 * count << " subflows, " << graph.strands.size() << " strands, " << rounds << " rounds; medians\n";
    out << "graph:           " << median(graphs) << " ms\n";
    out << "layout:          " << median(layouts) << " ms\n";
    out << "painting a frame:" << ' ' << median(paints) << " ms\n";
    return arguments.size() > 3 && !image.save(arguments.at(3)) ? 1 : 0;
}
