// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing.h"

#include "kernelmodel.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>

using namespace manypath;
using manypath::testing::KernelModel;

namespace {

World after(World world, const QList<Event> &events)
{
    for (const Event &event : events)
        world.apply(event);
    return world;
}

// `connection` without what `seen` doesn't tell, so that two of different pasts compare.
Connection asFarAsSeen(Connection connection, const SeenConnection &seen)
{
    connection.denyJoinId0 = false;
    connection.announced.clear();
    if (!seen.serverSide)
        connection.serverSide = false;
    if (seen.connection.pathManager == PathManager::Unknown)
        connection.pathManager = PathManager::Unknown;
    if (seen.connection.application.isEmpty())
        connection.application.clear();
    if (seen.connection.unit.isEmpty())
        connection.unit.clear();
    for (Subflow &subflow : connection.subflows) {
        const Subflow *row = seen.connection.findSubflow(subflow.key());
        if (row && row->interfaceIndex == 0)
            subflow.interfaceIndex = 0;
    }
    return connection;
}

QList<Connection> asFarAsSeen(const World &world, const QList<SeenConnection> &dump)
{
    QList<Connection> result;
    for (const SeenConnection &seen : dump) {
        if (const Connection *connection = world.connection(seen.connection.token))
            result.append(asFarAsSeen(*connection, seen));
    }
    return result;
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject parsed(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

}  // namespace

/// A kernel at random, events that get lost, dumps with gaps: after each reconciliation the World is the kernel's.
class TestReconcileRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void converges_data();
    void converges();
    void touchedIsLeftAlone_data();
    void touchedIsLeftAlone();
    void clientsFollowByJson_data();
    void clientsFollowByJson();
};

namespace {
void seeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}
}  // namespace

void TestReconcileRandom::converges_data()
{
    seeds();
}

void TestReconcileRandom::converges()
{
    QFETCH(quint32, seed);
    KernelModel kernel(seed);
    World world;
    for (int round = 0; round < 80; ++round) {
        for (int step = kernel.below(12); step > 0; --step) {
            for (const PmEvent &event : kernel.step()) {
                for (int times = kernel.chance(15) ? kernel.below(3) : 1; times > 0; --times)  // lost, heard once, or twice
                    world.apply(event);
            }
        }
        const KernelDump dump = kernel.dump();
        const World before = world;
        const QList<Event> events = reconcile(world, dump);
        world = after(world, events);

        QVERIFY(reconcile(world, dump).isEmpty());
        QCOMPARE(after(world, events), world);

        if (!dump.connections) {
            QVERIFY(world.connections() == before.connections());
        } else {
            // Equal to a World that knows of the dump only, as far as the dump tells,
            const World scratch = after(World(), reconcile(World(), dump));
            QCOMPARE(world.connections().size(), scratch.connections().size());
            QVERIFY(asFarAsSeen(world, *dump.connections) == asFarAsSeen(scratch, *dump.connections));
            // and what it kept beyond the dump is true.
            for (const auto &[token, truth] : kernel.connections()) {
                const Connection &connection = *world.connection(token);
                QCOMPARE(connectionStateName(connection.state), connectionStateName(truth.state));
                QVERIFY(connection.serverSide == truth.serverSide || !connection.serverSide);
                QVERIFY(connection.denyJoinId0 == truth.denyJoinId0 || !connection.denyJoinId0);
                QVERIFY(connection.pathManager == truth.pathManager || connection.pathManager == PathManager::Unknown);
                QVERIFY(connection.application == truth.application || connection.application.isEmpty());
                QVERIFY(connection.unit == truth.unit || connection.unit.isEmpty());
                QCOMPARE(connection.subflows.size(), truth.subflows.size());
                for (qsizetype i = 0; i < truth.subflows.size(); ++i) {
                    Subflow expected = truth.subflows[i];
                    if (connection.subflows[i].interfaceIndex == 0)
                        expected.interfaceIndex = 0;
                    QVERIFY(connection.subflows[i] == expected);
                }
            }
        }
        QVERIFY(dump.limits ? world.limits() == *dump.limits : world.limits() == before.limits());
        QVERIFY(dump.settings ? world.settings() == *dump.settings : world.settings() == before.settings());
        const World rest({}, dump.interfaces.value_or(QList<Interface>()), dump.endpoints.value_or(QList<Endpoint>()), {}, {}, {});
        QVERIFY(world.interfaces() == (dump.interfaces ? rest : before).interfaces());
        QVERIFY(world.endpoints() == (dump.endpoints ? rest : before).endpoints());
    }
}

void TestReconcileRandom::touchedIsLeftAlone_data()
{
    seeds();
}

void TestReconcileRandom::touchedIsLeftAlone()
{
    QFETCH(quint32, seed);
    KernelModel kernel(seed);
    World world;
    for (int round = 0; round < 40; ++round) {
        QSet<Token> touched;
        for (int step = kernel.below(12); step > 0; --step) {
            for (const PmEvent &event : kernel.step()) {
                world.apply(event);
                if (kernel.chance(40))
                    touched.insert(*event.token);
            }
        }
        const KernelDump dump = kernel.dump();
        const World before = world;
        world = after(world, reconcile(world, dump, touched));
        const World all = after(before, reconcile(before, dump));
        for (Token token = 0; token < 10; ++token) {
            const Connection *expected = (touched.contains(token) ? before : all).connection(token);
            const Connection *found = world.connection(token);
            QVERIFY((expected == nullptr) == (found == nullptr));
            QVERIFY(!found || *found == *expected);
        }
    }
}

void TestReconcileRandom::clientsFollowByJson_data()
{
    seeds();
}

void TestReconcileRandom::clientsFollowByJson()
{
    QFETCH(quint32, seed);
    KernelModel kernel(seed);
    World helper;
    World client;
    std::uint64_t sequence = 0;
    for (int round = 0; round < 20; ++round) {
        QList<Event> events;
        for (int step = kernel.below(12); step > 0; --step) {
            for (const PmEvent &event : kernel.step())
                events.append(event);
        }
        const World current = after(helper, events);
        events.append(reconcile(current, kernel.dump()));
        for (const Event &event : events) {
            helper.apply(event);
            const Change change{++sequence, 1'700'000'000'000'000, event};
            const auto read = changeFromJson(parsed(line(toJson(change))));
            QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
            QCOMPARE(*read, change);
            client.apply(read->event);
        }
        QCOMPARE(client, helper);
        if (kernel.chance(30)) {
            const auto snapshot = worldFromJson(parsed(line(toJson(helper))));
            QVERIFY2(snapshot.ok(), snapshot.ok() ? "" : qPrintable(snapshot.error().message));
            client = *snapshot;
            QCOMPARE(client, helper);
        }
    }
}

MANYPATH_TEST(TestReconcileRandom)
#include "tst_reconcile_random.moc"
