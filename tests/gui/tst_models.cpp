// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/format.h"
#include "gui/models/applicationtreemodel.h"
#include "gui/models/connectionfiltermodel.h"
#include "gui/models/connectiontreemodel.h"
#include "gui/models/endpointmodel.h"
#include "gui/models/interfacemodel.h"
#include "tests/gui/demoworld.h"
#include "tests/gui/randomworld.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace manypath;

namespace {

using Tree = ConnectionTreeModel;
using Tester = QAbstractItemModelTester;

QString cell(const QAbstractItemModel &model, const QModelIndex &row, int column)
{
    return model.data(row.siblingAtColumn(column)).toString();
}

// The tree as text: connections by token with state and interfaces, subflows below.
QStringList shown(const Tree &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex connection = model.index(row, 0);
        lines << QStringLiteral("%1 %2 %3").arg(tokenToString(connection.data(TokenRole).toUInt()), cell(model, connection, Tree::Application),
                                                cell(model, connection, Tree::State));
        for (int child = 0; child < model.rowCount(connection); ++child) {
            const QModelIndex subflow = model.index(child, 0, connection);
            lines << QStringLiteral("  %1 %2 %3").arg(cell(model, subflow, Tree::Name), cell(model, subflow, Tree::Interfaces),
                                                      cell(model, subflow, Tree::State));
        }
    }
    return lines;
}

QStringList wanted(const World &world)
{
    QStringList lines;
    for (const auto &[token, connection] : world.connections()) {
        lines << QStringLiteral("%1 %2 %3").arg(tokenToString(token), applicationText(ApplicationTable().of(connection)),
                                                connection.fallback ? QStringLiteral("TCP (fallback)") : connectionStateName(connection.state));
        QList<Subflow> subflows = connection.subflows;
        std::sort(subflows.begin(), subflows.end(), [](const Subflow &a, const Subflow &b) { return a.key() < b.key(); });
        for (const Subflow &subflow : std::as_const(subflows))
            lines << QStringLiteral("  %1 → %2 %3 %4").arg(subflow.local.toString(), subflow.remote.toString(),
                                                          world.interfaceName(subflow.interfaceIndex), subflowStateName(subflow.state));
    }
    return lines;
}

// The same of connections grouped by application: the tree below the applications, and these by name.
QStringList shownGrouped(const ApplicationTreeModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex application = model.index(group, 0);
        for (int row = 0; row < model.rowCount(application); ++row) {
            const QModelIndex connection = model.index(row, 0, application);
            lines << QStringLiteral("%1 %2 %3").arg(application.data().toString(), tokenToString(connection.data(TokenRole).toUInt()),
                                                    cell(model, connection, Tree::State));
            for (int child = 0; child < model.rowCount(connection); ++child)
                lines.last() += u' ' + model.index(child, 0, connection).data().toString();
        }
    }
    lines.sort();
    return lines;
}

QStringList wantedGrouped(const World &world)
{
    QStringList lines;
    for (const auto &[token, connection] : world.connections()) {
        lines << QStringLiteral("%1 %2 %3").arg(applicationText(ApplicationTable().of(connection)), tokenToString(token), stateText(connection));
        for (const Subflow &subflow : sortedSubflows(connection))
            lines.last() += u' ' + subflowText(subflow.key());
    }
    lines.sort();
    return lines;
}

// A connection in a model whose top level is applications.
QModelIndex connectionIn(const QAbstractItemModel &model, Token token)
{
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex application = model.index(group, 0);
        for (int row = 0; row < model.rowCount(application); ++row) {
            if (model.index(row, 0, application).data(TokenRole).toUInt() == token)
                return model.index(row, 0, application);
        }
    }
    return {};
}

QModelIndex applicationIn(const QAbstractItemModel &model, const QString &name)
{
    for (int group = 0; group < model.rowCount(); ++group) {
        if (model.index(group, 0).data().toString() == name)
            return model.index(group, 0);
    }
    return {};
}

QList<int> ids(const QAbstractItemModel &model)
{
    QList<int> found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, 0).data(IdRole).toInt());
    return found;
}

}  // namespace

class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void followWhateverHappens_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1u, 2u, 3u, 4u, 5u, 6u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void followWhateverHappens()
    {
        QFETCH(quint32, seed);
        RandomWorld random(seed);
        Tree tree;
        ApplicationTreeModel applications(tree);
        ConnectionFilterModel filter;
        InterfaceModel interfaces;
        EndpointModel endpoints;
        filter.setSourceModel(&applications);
        filter.sort(Tree::ReceiveRate, Qt::DescendingOrder);
        const Tester treeTester(&tree, Tester::FailureReportingMode::Fatal);
        const Tester applicationTester(&applications, Tester::FailureReportingMode::Fatal);
        const Tester filterTester(&filter, Tester::FailureReportingMode::Fatal);
        const Tester interfaceTester(&interfaces, Tester::FailureReportingMode::Fatal);
        const Tester endpointTester(&endpoints, Tester::FailureReportingMode::Fatal);
        QSignalSpy resets(&tree, &QAbstractItemModel::modelReset);
        QSignalSpy groupResets(&applications, &QAbstractItemModel::modelReset);

        for (int round = 0; round < 300; ++round) {
            if (round % 60 == 59)
                random.restart();
            else
                random.step();
            if (round % 25 == 0)
                filter.setMultipathOnly(round % 50 == 0);
            if (round % 40 == 0)
                filter.setSearch(round % 80 == 0 ? QStringLiteral("APP1 established") : QString());
            if (round % 30 == 0)
                filter.setSelection({round % 60 == 0 ? QStringLiteral("app2") : QString(), round % 90 == 0 ? QStringLiteral("if1") : QString(), {}, {}});
            tree.sync(random.world(), random.metrics());
            interfaces.sync(random.world(), random.metrics());
            endpoints.sync(random.world());
            QCOMPARE(shown(tree), wanted(random.world()));
            QCOMPARE(shownGrouped(applications), wantedGrouped(random.world()));
            for (int row = 0; row < filter.rowCount(); ++row)
                QVERIFY(!filter.isFiltering() || filter.rowCount(filter.index(row, 0)) > 0);
            QCOMPARE(endpoints.rowCount(), static_cast<int>(random.world().endpoints().size()));
        }
        QCOMPARE(resets.count(), 0);
        QCOMPARE(groupResets.count(), 0);
    }

    void applicationsTakeTheirConnectionsTogether()
    {
        Tree tree;
        ApplicationTreeModel model(tree);
        MetricsTable metrics;
        metrics.apply(demo::sample(0));
        metrics.apply(demo::sample(1));
        tree.sync(demo::world(), metrics);
        QCOMPARE(model.rowCount(), 5);
        const QModelIndex firefox = applicationIn(model, QStringLiteral("firefox"));
        QCOMPARE(model.rowCount(firefox), 2);
        QCOMPARE(cell(model, firefox, Tree::State), QStringLiteral("2 connections"));
        QCOMPARE(cell(model, firefox, Tree::Interfaces), QStringLiteral("enp0s31f6, wlan0"));
        QCOMPARE(cell(model, firefox, Tree::ReceiveRate), QStringLiteral("18.2 Mb/s"));
        QCOMPARE(cell(model, firefox, Tree::Rtt), QStringLiteral("7.2 ms"));
        QVERIFY(!firefox.data(TokenRole).isValid());
    }

    void aConnectionMovesToItsApplicationAsItIs()
    {
        World world = demo::world();
        Tree tree;
        ApplicationTreeModel model(tree);
        ConnectionFilterModel filter;
        filter.setSourceModel(&model);
        filter.sort(Tree::Name, Qt::AscendingOrder);
        tree.sync(world, {});
        const QPersistentModelIndex moved = connectionIn(filter, demo::rsync);
        const QPersistentModelIndex subflow = filter.index(1, 0, moved);
        const QString address = subflow.data().toString();
        const auto rename = [&](const QString &name) {
            Connection connection = *world.connection(demo::rsync);
            connection.application = name;
            world.apply(ConnectionUpdated{connection});
            tree.sync(world, {});
        };
        for (const QString &name : {QStringLiteral("firefox"), QStringLiteral("backup"), QStringLiteral("ssh")}) {
            rename(name);
            QVERIFY(moved.isValid());
            QCOMPARE(moved.data(TokenRole).toUInt(), demo::rsync);
            QCOMPARE(moved.parent().data().toString(), name);
            QCOMPARE(subflow.data().toString(), address);
            QCOMPARE(subflow.parent(), QModelIndex(moved));
        }
        // Nobody is left behind.
        QVERIFY(!applicationIn(model, QStringLiteral("rsync")).isValid());
        QVERIFY(!applicationIn(model, QStringLiteral("backup")).isValid());
        QCOMPARE(model.rowCount(), 4);
    }

    void showsWhatBelongsToTheFocus()
    {
        Tree tree;
        ApplicationTreeModel model(tree);
        ConnectionFilterModel filter;
        filter.setSourceModel(&model);
        tree.sync(demo::world(), {});
        filter.setSelection({QStringLiteral("firefox"), {}, {}, {}});
        QCOMPARE(filter.connectionCount(), 2);
        filter.setSelection({QStringLiteral("firefox"), QStringLiteral("wlan0"), QStringLiteral("198.51.100.33"), {}});
        QCOMPARE(filter.connectionCount(), 1);
        filter.setSelection({{}, QStringLiteral("wwan0"), {}, {}});
        QVERIFY(connectionIn(filter, demo::rsync).isValid());
        QCOMPARE(filter.connectionCount(), 1);
        filter.setSelection({{}, {}, QStringLiteral("198.51.100.0/24"), {}});
        QVERIFY(connectionIn(filter, demo::rsync).isValid());
        const int ofNetwork = filter.connectionCount();
        QVERIFY(ofNetwork > 1 && ofNetwork < 6);
        filter.setSelection({{}, {}, QStringLiteral("198.51.101.0/24"), {}});
        QCOMPARE(filter.connectionCount(), 0);
        filter.setSelection({{}, {}, {}, demo::ssh});
        QVERIFY(connectionIn(filter, demo::ssh).isValid());
        QCOMPARE(filter.rowCount(), 1);
        filter.setSelection({});
        QCOMPARE(filter.connectionCount(), 6);
    }

    void rowsKeepTheirIdentity()
    {
        RandomWorld random(11);
        Tree tree;
        QHash<Token, QPersistentModelIndex> known;
        for (int round = 0; round < 200; ++round) {
            random.step();
            tree.sync(random.world(), random.metrics());
            for (auto row = known.begin(); row != known.end();) {
                const bool lives = random.world().connection(row.key());
                // A connection that went and came back between two rounds is the same to the model.
                QCOMPARE(row.value().isValid(), lives);
                if (lives)
                    QCOMPARE(row.value().data(TokenRole).toUInt(), row.key());
                row = lives ? std::next(row) : known.erase(row);
            }
            for (const auto &[token, connection] : random.world().connections())
                known.insert(token, tree.indexOf(token));
        }
    }

    void nothingNewSaysNothing()
    {
        Tree tree;
        InterfaceModel interfaces;
        EndpointModel endpoints;
        MetricsTable metrics;
        metrics.apply(demo::sample(0));
        const World world = demo::world();
        const auto sync = [&] {
            tree.sync(world, metrics);
            interfaces.sync(world, metrics);
            endpoints.sync(world);
        };
        sync();
        QSignalSpy spies[]{QSignalSpy(&tree, &Tree::dataChanged), QSignalSpy(&interfaces, &InterfaceModel::dataChanged),
                           QSignalSpy(&endpoints, &EndpointModel::dataChanged)};
        sync();
        for (const QSignalSpy &spy : spies)
            QCOMPARE(spy.count(), 0);
    }

    void onlyWhatChangedIsAnnounced()
    {
        World world = demo::world();
        Tree tree;
        tree.sync(world, {});
        QSignalSpy changes(&tree, &Tree::dataChanged);

        Connection connection = *world.connection(demo::idle);
        connection.state = Connection::State::Established;
        world.apply(ConnectionUpdated{connection});
        tree.sync(world, {});
        QCOMPARE(changes.count(), 1);
        const QModelIndex topLeft = changes.constFirst().at(0).toModelIndex();
        const QModelIndex bottomRight = changes.constFirst().at(1).toModelIndex();
        QCOMPARE(topLeft, tree.indexOf(demo::idle, Tree::State));
        QCOMPARE(bottomRight, topLeft);
    }

    void aRoundOfMetricsCostsOneSignalForAllConnections()
    {
        const World world = demo::manyConnections(200);
        Tree tree;
        MetricsTable metrics;
        metrics.apply(demo::sampleOf(world, 0));
        tree.sync(world, metrics);
        QSignalSpy changes(&tree, &Tree::dataChanged);
        metrics.apply(demo::sampleOf(world, 1));
        tree.sync(world, metrics);
        int topLevel = 0;
        for (const QList<QVariant> &change : std::as_const(changes)) {
            const QModelIndex first = change.at(0).toModelIndex();
            topLevel += !first.parent().isValid();
            QVERIFY(first.column() >= Tree::ReceiveRate);
        }
        QCOMPARE(topLevel, 1);
        QCOMPARE(changes.count(), 201);
    }

    void cells()
    {
        Tree tree;
        MetricsTable metrics;
        metrics.apply(demo::sample(0));
        metrics.apply(demo::sample(1));
        tree.sync(demo::world(), metrics);

        const QModelIndex connection = tree.indexOf(demo::rsync);
        const QStringList expected{QStringLiteral("198.51.100.90:873"), QStringLiteral("rsync"), QStringLiteral("established"),
                                   QStringLiteral("3 interfaces"), QStringLiteral("client"), QStringLiteral("41.0 Mb/s"),
                                   QStringLiteral("400.0 kb/s"), QStringLiteral("4.1 ms"), QStringLiteral("3.1 GB"),
                                   QStringLiteral("30.1 MB"), QString()};
        for (int column = 0; column < expected.size(); ++column)
            QCOMPARE(cell(tree, connection, column), expected.at(column));

        const QModelIndex wifi = tree.index(1, 0, connection);
        const QStringList expectedWifi{QStringLiteral("198.51.100.7:41003 → 198.51.100.90:873"), QString(), QStringLiteral("established"),
                                       QStringLiteral("wlan0"), QStringLiteral("normal"), QStringLiteral("14.5 Mb/s"),
                                       QStringLiteral("100.0 kb/s"), QStringLiteral("18 ms"), QStringLiteral("1.1 GB"),
                                       QStringLiteral("7.5 MB"), QStringLiteral("35 %")};
        for (int column = 0; column < expectedWifi.size(); ++column)
            QCOMPARE(cell(tree, wifi, column), expectedWifi.at(column));

        QCOMPARE(cell(tree, tree.indexOf(demo::ssh), Tree::State), QStringLiteral("TCP (fallback)"));
        QCOMPARE(cell(tree, tree.indexOf(demo::idle), Tree::State), QStringLiteral("created"));
        // Raw values for sorting, not texts.
        QCOMPARE(connection.siblingAtColumn(Tree::ReceiveRate).data(SortRole).toDouble(), 5'125'000.0);
    }

    void theConnectionsOwnCountWins()
    {
        Tree tree;
        MetricsTable metrics;
        MetricsSample sample = demo::sample(0);
        ConnectionMetrics own;
        own.token = demo::rsync;
        own.bytesReceived = 5'000'000'000;
        sample.connections.append(own);
        metrics.apply(sample);
        tree.sync(demo::world(), metrics);
        QCOMPARE(cell(tree, tree.indexOf(demo::rsync), Tree::Received), QStringLiteral("5.0 GB"));
    }

    void withoutMetricsCellsAreEmpty()
    {
        Tree tree;
        tree.sync(demo::world(), {});
        const QModelIndex connection = tree.indexOf(demo::rsync);
        for (int column = Tree::ReceiveRate; column <= Tree::Share; ++column)
            QCOMPARE(cell(tree, connection, column), QString());
    }

    void searchAndFilter()
    {
        Tree tree;
        ApplicationTreeModel applications(tree);
        tree.sync(demo::world(), {});
        ConnectionFilterModel filter;
        filter.setSourceModel(&applications);
        filter.setSearch(QStringLiteral("FireFox 100.33"));
        QCOMPARE(filter.connectionCount(), 1);
        QCOMPARE(filter.rowCount(filter.index(0, 0, filter.index(0, 0))), 2);  // with all its subflows
        filter.setSearch(QStringLiteral("wwan0"));
        QCOMPARE(filter.connectionCount(), 1);
        filter.setSearch(QStringLiteral("1f03a2c4"));
        QCOMPARE(filter.connectionCount(), 1);
        filter.setSearch(QStringLiteral("fallback"));
        QCOMPARE(filter.index(0, 0, filter.index(0, 0)).data(TokenRole).toUInt(), demo::ssh);
        filter.setSearch({});
        filter.setMultipathOnly(true);
        QCOMPARE(filter.connectionCount(), 3);

        // A second subflow makes it one of them, without anyone touching the filter.
        World world = demo::world();
        Subflow second = world.connection(demo::idle)->subflows.constFirst();
        second.local.port = 1;
        world.apply(SubflowUpdated{demo::idle, second});
        tree.sync(world, {});
        QCOMPARE(filter.connectionCount(), 4);
    }

    void sortsByValueNotByText()
    {
        Tree tree;
        ApplicationTreeModel applications(tree);
        MetricsTable metrics;
        metrics.apply(demo::sample(0));
        metrics.apply(demo::sample(1));
        tree.sync(demo::world(), metrics);
        ConnectionFilterModel filter;
        filter.setSourceModel(&applications);
        filter.sort(Tree::ReceiveRate, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("rsync"));  // 41 Mb/s, before 960 b/s
        QCOMPARE(filter.index(1, 0).data().toString(), QStringLiteral("firefox"));
        double before = 1e12;
        for (int row = 0; row < filter.rowCount(); ++row) {
            const double rate = filter.index(row, Tree::ReceiveRate).data(SortRole).toDouble();
            QVERIFY(rate <= before);
            before = rate;
        }
        const QModelIndex firefox = filter.index(1, 0);
        QVERIFY(filter.index(0, Tree::ReceiveRate, firefox).data(SortRole).toDouble() > filter.index(1, Tree::ReceiveRate, firefox).data(SortRole).toDouble());
        // Subflows stay in their order: the initial one first.
        const QModelIndex first = filter.index(0, 0, filter.index(0, 0));
        QCOMPARE(filter.index(0, Tree::Role, first).data().toString(), QStringLiteral("initial"));
        QCOMPARE(filter.index(1, Tree::Interfaces, first).data().toString(), QStringLiteral("wlan0"));
        filter.sort(Tree::Name, Qt::AscendingOrder);
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("curl"));
        QCOMPARE(filter.index(1, 0).data().toString(), QStringLiteral("firefox"));
        QCOMPARE(filter.index(0, 0, filter.index(1, 0)).data().toString(), QStringLiteral("198.51.100.20:443"));
    }

    void interfacesSumTheirSubflows()
    {
        InterfaceModel model;
        MetricsTable metrics;
        metrics.apply(demo::sample(0));
        metrics.apply(demo::sample(1));
        model.sync(demo::world(), metrics);
        QCOMPARE(ids(model), (QList<int>{2, 3, 4}));  // no loopback
        QCOMPARE(model.index(1, InterfaceModel::Subflows).data().toInt(), 3);
        QCOMPARE(model.index(1, InterfaceModel::ReceiveRate).data().toString(), QStringLiteral("20.3 Mb/s"));
        QCOMPARE(model.index(0, InterfaceModel::Addresses).data().toString(), QStringLiteral("192.0.2.14/24, 2001:db8::14/64"));
    }

    void loopbackShowsWhileItIsUsed()
    {
        World world = demo::world();
        Subflow subflow = world.connection(demo::idle)->subflows.constFirst();
        subflow.interfaceIndex = 1;
        world.apply(SubflowUpdated{demo::idle, subflow});
        InterfaceModel model;
        model.sync(world, {});
        QCOMPARE(ids(model), (QList<int>{1, 2, 3, 4}));
    }

    void endpoints()
    {
        EndpointModel model;
        World world = demo::world();
        model.sync(world);
        QCOMPARE(ids(model), (QList<int>{1, 2, 3}));
        QCOMPARE(model.index(1, EndpointModel::Flags).data().toString(), QStringLiteral("subflow, fullmesh"));
        QCOMPARE(model.index(1, EndpointModel::Interface).data().toString(), QStringLiteral("wlan0"));
        QCOMPARE(model.index(1, EndpointModel::Subflows).data().toInt(), 3);

        // The kernel's endpoints are nothing to connections of the userspace path manager.
        Connection connection = *world.connection(demo::rsync);
        connection.pathManager = PathManager::Userspace;
        world.apply(ConnectionUpdated{connection});
        model.sync(world);
        QCOMPARE(model.index(1, EndpointModel::Subflows).data().toInt(), 2);

        world.apply(InterfaceRemoved{3});
        model.sync(world);
        QCOMPARE(model.index(1, EndpointModel::Interface).data().toString(), QStringLiteral("gone (3)"));
    }
};

MANYPATH_TEST(TestModels)
#include "tst_models.moc"
