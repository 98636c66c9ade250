// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowmap/flowanimation.h"
#include "gui/flowmap/flowtablemodel.h"
#include "gui/flowmap/flowtext.h"
#include "tests/gui/demograph.h"
#include "tests/gui/randomworld.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QTest>

using namespace manypath;

namespace {

using Column = FlowKey::Column;

QStringList namesOf(const QList<FlowNode> &nodes)
{
    QStringList names;
    for (const FlowNode &node : nodes)
        names.append(node.key.name);
    return names;
}

int subflowsOf(const QList<FlowNode> &nodes)
{
    int sum = 0;
    for (const FlowNode &node : nodes)
        sum += node.totals.subflows;
    return sum;
}

int subflowsOf(const World &world)
{
    int sum = 0;
    for (const auto &[token, connection] : world.connections()) {
        for (const Subflow &subflow : connection.subflows)
            sum += connection.state != Connection::State::Closing && subflow.state != Subflow::State::Closing;
    }
    return sum;
}

const FlowNode &nodeOf(const FlowGraph &graph, Column column, const QString &name)
{
    const FlowNode *found = graph.node({column, FlowKey::Group::None, name});
    Q_ASSERT(found);
    return *found;
}

// `count` connections of one application, to as many hosts of as many networks as asked for.
World spread(int count, int networks)
{
    const World demo = demo::world();
    QList<Connection> connections;
    for (int i = 0; i < count; ++i) {
        Connection connection = *demo.connection(demo::idle);
        connection.token = static_cast<Token>(1000 + i);
        connection.application = QStringLiteral("app%1").arg(i % 30);
        const QString remote = QStringLiteral("10.%1.0.%2:443").arg(i % networks).arg(1 + i / networks % 250);
        connection.subflows[0].remote = SocketAddress::fromString(remote).value();
        connection.subflows[0].cookie = static_cast<std::uint64_t>(5000 + i);
        connections.append(connection);
    }
    QList<Interface> interfaces;
    for (const auto &[index, interface] : demo.interfaces())
        interfaces.append(interface);
    return World(connections, interfaces, {}, demo.limits(), demo.settings(), demo.health());
}

}  // namespace

class TestFlowGraph : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsInIt()
    {
        const World world = demo::world();
        const FlowGraph graph = graphOf(world, measured(2));
        QCOMPARE(namesOf(graph.interfaces), (QStringList{QStringLiteral("enp0s31f6"), QStringLiteral("wlan0"), QStringLiteral("wwan0")}));
        QCOMPARE(graph.applications.size(), 5);
        QCOMPARE(graph.applications.constFirst().key.name, QStringLiteral("rsync"));  // which carries most
        QCOMPARE(graph.remotes.size(), 6);
        const FlowNode &firefox = nodeOf(graph, Column::Application, QStringLiteral("firefox"));
        QCOMPARE(firefox.totals.connections, 2);
        QCOMPARE(firefox.totals.subflows, 4);
        const FlowNode &rsync = nodeOf(graph, Column::Application, QStringLiteral("rsync"));
        QCOMPARE(rsync.totals.rate(), 5'130'000 + 50'000);
        const FlowNode &mobile = nodeOf(graph, Column::Interface, QStringLiteral("wwan0"));
        QCOMPARE(mobile.totals.backups, 1);
        QCOMPARE(mobile.role, Role::Backup);
        QCOMPARE(nodeOf(graph, Column::Remote, QStringLiteral("203.0.113.9")).totals.fallbacks, 1);
        for (const QList<FlowNode> &column : {graph.applications, graph.interfaces, graph.remotes})
            QCOMPARE(subflowsOf(column), subflowsOf(world));
    }

    void whatCloses()
    {
        World world = demo::world();
        Connection closing = *world.connection(demo::rsync);
        closing.state = Connection::State::Closing;
        world.apply(ConnectionUpdated{closing});
        QVERIFY(!namesOf(graphOf(world, {}).applications).contains(QStringLiteral("rsync")));
    }

    void interfacesThatLeadNowhereAreLeftOut()
    {
        World world = demo::world();
        Interface bridge;
        bridge.index = 9;
        bridge.name = QStringLiteral("virbr0");
        bridge.type = Interface::Type::Bridge;
        bridge.up = bridge.carrier = true;
        world.apply(InterfaceUpdated{bridge});
        QCOMPARE(graphOf(world, {}).interfaces.size(), 3);
    }

    void anInterfaceThatIsLostKeepsItsPlace()
    {
        World world = demo::world();
        Interface wifi = *world.interfaceByName(QStringLiteral("wlan0"));
        wifi.carrier = false;
        wifi.defaultRoutes.clear();
        world.apply(InterfaceUpdated{wifi});
        QCOMPARE(namesOf(graphOf(world, {}).interfaces), (QStringList{QStringLiteral("enp0s31f6"), QStringLiteral("wlan0"), QStringLiteral("wwan0")}));
    }

    void aFlickerOfAPercentChangesNothing()
    {
        const World world = demo::world();
        MetricsTable metrics = measured(2);
        const FlowGraph before = graphOf(world, metrics);
        MetricsSample flicker = demo::sample(3);
        const MetricsSample last = demo::sample(2);
        for (int i = 0; i < flicker.subflows.size(); ++i) {
            SubflowMetrics &row = flicker.subflows[i];
            row.bytesReceived += (row.bytesReceived - last.subflows.at(i).bytesReceived) / 100;
            row.rttUs += row.rttUs / 20;
        }
        metrics.apply(flicker);
        QCOMPARE(graphOf(world, metrics, {}, before), before);
    }

    void manyRemotesAreGroupedByNetwork()
    {
        const World world = spread(500, 5);
        const FlowGraph graph = graphOf(world, {}, {8, 6, 8});
        QCOMPARE(graph.remotes.size(), 5);
        QCOMPARE(graph.remotes.constFirst().key, (FlowKey{Column::Remote, FlowKey::Group::Network, QStringLiteral("10.0.0.0/24")}));
        QCOMPARE(graph.remotes.constFirst().members, 100);
        QCOMPARE(subflowsOf(graph.remotes), 500);
    }

    void aNetworkIsPicked()
    {
        const World world = spread(500, 5);
        Selection selection;
        selection.remote = QStringLiteral("10.3.0.0/24");
        const FlowGraph graph = graphOf(world, {}, {8, 6, 8}, {}, selection);
        for (const FlowNode &node : graph.remotes)
            QCOMPARE(node.inFocus, node.key.name == selection.remote);
        // Also where its hosts have boxes of their own.
        const FlowGraph apart = graphOf(spread(6, 3), {}, {8, 6, 8}, {}, {{}, {}, QStringLiteral("10.1.0.0/24"), {}});
        QCOMPARE(apart.remotes.size(), 6);
        for (const FlowNode &node : apart.remotes)
            QCOMPARE(node.inFocus, node.key.name.startsWith(QStringLiteral("10.1.0.")));
    }

    void hostsOfOneNetworkAreToldApart()
    {
        const FlowGraph graph = graphOf(spread(100, 1), {}, {8, 6, 8});
        QCOMPARE(graph.remotes.size(), 8);
        QCOMPARE(graph.remotes.constFirst().key.group, FlowKey::Group::None);
        QCOMPARE(graph.remotes.constLast().members, 93);
    }

    void aFewTooManyAreTheRest()
    {
        const FlowGraph graph = graphOf(spread(12, 3), {}, {8, 6, 8});
        QCOMPARE(graph.remotes.size(), 8);
        QCOMPARE(graph.remotes.constLast().key.group, FlowKey::Group::Rest);
        QCOMPARE(graph.remotes.constLast().members, 5);
        QCOMPARE(graph.remotes.constLast().names.size(), 5);
    }

    void theRestIsCounted()
    {
        const World world = spread(500, 100);
        const FlowGraph graph = graphOf(world, {}, {8, 6, 8});
        QCOMPARE(graph.applications.size(), 8);
        QCOMPARE(graph.applications.constLast().key.group, FlowKey::Group::Rest);
        QCOMPARE(graph.applications.constLast().members, 23);
        QCOMPARE(flowTitle(graph.applications.constLast()), QStringLiteral("23 more"));
        QCOMPARE(graph.remotes.size(), 8);
        QCOMPARE(subflowsOf(graph.applications), 500);
        QCOMPARE(subflowsOf(graph.remotes), 500);
        QCOMPARE(graph, graphOf(world, {}, {8, 6, 8}));  // the same each time
    }

    void boxesKeepTheirPlaces()
    {
        World world = demo::world();
        const FlowGraph before = graphOf(world, measured(2));
        // curl, the last so far, carries a little more than ssh before it; a new program comes.
        MetricsTable metrics = measured(2);
        MetricsSample sample = demo::sample(3);
        for (SubflowMetrics &row : sample.subflows) {
            if (row.cookie == 41)
                row.bytesReceived += 200'000;
        }
        metrics.apply(sample);
        Connection another = *world.connection(demo::idle);
        another.token = 99;
        another.application = QStringLiteral("aria2");
        world.apply(ConnectionUpdated{another});
        world.apply(SubflowUpdated{99, another.subflows.constFirst()});
        const FlowGraph after = graphOf(world, metrics, {}, before);
        QStringList expected = namesOf(before.applications);
        QCOMPARE(expected.mid(0, 3), namesOf(after.applications).mid(0, 3));
        QVERIFY(namesOf(after.applications).contains(QStringLiteral("aria2")));
    }

    void whoOutgrowsANeighbourGoesBeforeIt()
    {
        const World world = demo::world();
        const FlowGraph before = graphOf(world, measured(2));
        QCOMPARE(namesOf(before.applications).mid(0, 2), (QStringList{QStringLiteral("rsync"), QStringLiteral("firefox")}));
        MetricsTable metrics = measured(2);
        MetricsSample sample = demo::sample(3);
        for (SubflowMetrics &row : sample.subflows) {
            if (row.cookie == 21)
                row.bytesReceived += 20'000'000'000;
        }
        metrics.apply(sample);
        QCOMPARE(namesOf(graphOf(world, metrics, {}, before).applications).constFirst(), QStringLiteral("firefox"));
    }

    void whatIsSelectedIsInFocus()
    {
        const World world = demo::world();
        Selection selection;
        selection.application = QStringLiteral("firefox");
        const FlowGraph graph = graphOf(world, measured(2), {}, {}, selection);
        QVERIFY(nodeOf(graph, Column::Application, QStringLiteral("firefox")).inFocus);
        QVERIFY(!nodeOf(graph, Column::Application, QStringLiteral("rsync")).inFocus);
        QVERIFY(nodeOf(graph, Column::Interface, QStringLiteral("wlan0")).inFocus);
        QVERIFY(!nodeOf(graph, Column::Interface, QStringLiteral("wwan0")).inFocus);
        for (const FlowBand &band : flowBands(graph)) {
            if (band.key.from.column == Column::Application)
                QCOMPARE(band.focus, band.key.from.name == QLatin1String("firefox") ? 1.0 : 0.0);
        }
        Selection one;
        one.connection = demo::rsync;
        QVERIFY(nodeOf(graphOf(world, {}, {}, {}, one), Column::Interface, QStringLiteral("wwan0")).inFocus);
    }

    void aLostPathIsToldFromAnEndedConnection()
    {
        World world = demo::world();
        const FlowGraph before = graphOf(world, {});
        const Connection rsync = *world.connection(demo::rsync);
        world.apply(SubflowGone{demo::rsync, rsync.subflows.at(1).key()});
        const FlowGraph now = graphOf(world, {}, {}, before);
        const QList<int> lost = lostStrands(before, now);
        QCOMPARE(lost.size(), 1);
        const FlowStrand &strand = before.strands.at(static_cast<std::size_t>(lost.constFirst()));
        QCOMPARE(before.interfaces.at(strand.interface).key.name, QStringLiteral("wlan0"));
        QCOMPARE(before.applications.at(strand.application).key.name, QStringLiteral("rsync"));

        world.apply(ConnectionGone{demo::ssh});
        QVERIFY(lostStrands(now, graphOf(world, {}, {}, now)).isEmpty());
    }

    void aNewSubflowIsShownWhereItsAddressIs()
    {
        World world = demo::world();
        const FlowGraph known = graphOf(world, {});
        const QList<Subflow> subflows = world.connection(demo::rsync)->subflows;
        for (Subflow subflow : subflows) {
            subflow.interfaceIndex = 0;
            world.apply(SubflowUpdated{demo::rsync, subflow});
        }
        QVERIFY(graphOf(world, {}) == known);
    }

    void whatWasUnknownIsNotLost()
    {
        World world = demo::world();
        const Subflow known = world.connection(demo::rsync)->subflows.at(1);
        Subflow unknown = known;
        unknown.interfaceIndex = 0;
        unknown.local.address = Address::fromString(QStringLiteral("203.0.113.77"));
        world.apply(SubflowGone{demo::rsync, known.key()});
        world.apply(SubflowUpdated{demo::rsync, unknown});
        const FlowGraph before = graphOf(world, {});
        QCOMPARE(namesOf(before.interfaces).constLast(), QString());

        world.apply(SubflowGone{demo::rsync, unknown.key()});
        world.apply(SubflowUpdated{demo::rsync, known});
        QVERIFY(lostStrands(before, graphOf(world, {}, {}, before)).isEmpty());
    }

    void withWhateverHappens()
    {
        RandomWorld random(20);
        FlowTableModel table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        FlowGraph graph;
        FlowAnimation animation;
        for (int step = 0; step < 1500; ++step) {
            if (step % 300 == 299)
                random.restart();
            else
                random.step();
            const FlowGraph before = graph;
            graph = graphOf(random.world(), random.metrics(), {4, 3, 3}, before);
            QVERIFY(graph.applications.size() <= 4 && graph.interfaces.size() <= 3 && graph.remotes.size() <= 3);
            QCOMPARE(subflowsOf(graph.interfaces), subflowsOf(random.world()));
            table.sync(graph);
            QCOMPARE(static_cast<std::size_t>(table.rowCount()), graph.strands.size());
            QList<FlowBandKey> lost;
            for (const int place : lostStrands(before, graph)) {
                for (const FlowBandKey &key : bandsOf(before, before.strands.at(static_cast<std::size_t>(place))))
                    lost.append(key);
            }
            const FlowLayout layout = flowLayout(graph, {700, 320}, QGuiApplication::font(), step % 2 == 1);
            animation.show(layout, lost, step * 150, true);
            for (const FlowRibbon &ribbon : animation.frame(step * 150 + 70).ribbons)
                QVERIFY(ribbon.width >= 0 && ribbon.opacity >= 0 && ribbon.opacity <= 1);
        }
    }

    void ribbonsStayAtTheirBoxes()
    {
        const World world = demo::world();
        const FlowGraph graph = graphOf(world, measured(2));
        for (const bool mirrored : {false, true}) {
            const FlowLayout layout = flowLayout(graph, {900, 400}, QGuiApplication::font(), mirrored);
            for (const FlowBox &box : layout.boxes)
                QVERIFY(QRectF(0, 0, 900, 400).contains(box.rect));
            for (const FlowRibbon &ribbon : layout.ribbons) {
                const QRectF from = layout.box(ribbon.key.from)->rect;
                const QRectF to = layout.box(ribbon.key.to)->rect;
                QVERIFY(ribbon.width >= 1.5);
                QVERIFY(ribbon.start.y() >= from.top() && ribbon.start.y() + ribbon.width <= from.bottom());
                QVERIFY(ribbon.end.y() >= to.top() && ribbon.end.y() + ribbon.width <= to.bottom());
                QCOMPARE(ribbon.start.x(), mirrored ? from.left() : from.right());
            }
        }
    }

    void manyFitTheirBoxesToo()
    {
        const QFont font = QGuiApplication::font();
        const World world = spread(500, 100);
        const FlowGraph graph = graphOf(world, {}, flowLimits(400, font));
        const FlowLayout layout = flowLayout(graph, {900, 400}, font, false);
        for (qsizetype i = 0; i < layout.boxes.size(); ++i) {
            QVERIFY(QRectF(0, 0, 900, 400).contains(layout.boxes.at(i).rect));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!layout.boxes.at(i).rect.intersects(layout.boxes.at(j).rect));
        }
    }

    void wordsSayWhatIsGoingOn()
    {
        QLocale::setDefault(QLocale::c());
        const World world = demo::world();
        const FlowGraph graph = graphOf(world, measured(2));
        const auto subtitle = [&](Column column, const char *name) { return flowSubtitles(nodeOf(graph, column, QString::fromLatin1(name))).constFirst(); };
        QCOMPARE(subtitle(Column::Application, "firefox"), QStringLiteral("2 connections · 19.1 Mb/s"));
        QCOMPARE(subtitle(Column::Application, "curl"), QStringLiteral("1 connection · idle"));
        QCOMPARE(subtitle(Column::Interface, "wwan0"), QStringLiteral("wwan0 · backup"));
        QCOMPARE(subtitle(Column::Remote, "203.0.113.9"), QStringLiteral("TCP: peer has no MPTCP"));
        QCOMPARE(flowFigures(nodeOf(graph, Column::Interface, QStringLiteral("wwan0"))).constFirst(), QStringLiteral("standing by · 52 ms"));
        World lost = world;
        Interface wifi = *lost.interfaceByName(QStringLiteral("wlan0"));
        wifi.carrier = false;
        lost.apply(InterfaceUpdated{wifi});
        const FlowGraph without = graphOf(lost, measured(2));
        QCOMPARE(flowFigures(nodeOf(without, Column::Interface, QStringLiteral("wlan0"))).constFirst(), QStringLiteral("lost"));
    }
};

MANYPATH_WIDGET_TEST(TestFlowGraph)
#include "tst_flowgraph.moc"
