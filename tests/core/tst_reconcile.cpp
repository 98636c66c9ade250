// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing.h"

#include "core/reconcile.h"
#include "tests/support/testprogram.h"

using namespace manypath;
using manypath::testing::address;
using manypath::testing::socket;
using State = Connection::State;

namespace {

constexpr Token token = 0x1f03a2c4;

Subflow subflow(const char *local, std::uint8_t localId)
{
    Subflow result;
    result.local = socket(local);
    result.remote = socket("10.1.1.2:443");
    result.localId = localId;
    result.initial = localId == 0;
    result.cookie = 100u + localId;
    return result;
}

Connection connection(Token of = token)
{
    Connection result;
    result.token = of;
    result.local = socket("10.1.1.1:40000");
    result.remote = socket("10.1.1.2:443");
    result.state = State::Established;
    result.inode = 4711;
    result.subflows = {subflow("10.1.1.1:40000", 0), subflow("10.1.2.1:40001", 1)};
    return result;
}

SeenConnection seen(const Connection &of = connection())
{
    return {of, of.serverSide, of.state != State::Created};
}

KernelDump dumpOf(const QList<SeenConnection> &connections)
{
    KernelDump dump;
    dump.connections = connections;
    return dump;
}

World worldOf(const QList<Connection> &connections)
{
    return World(connections, {}, {}, {}, {}, {});
}

World reconciled(World world, const KernelDump &dump, const QSet<Token> &touched = {})
{
    for (const Event &event : reconcile(world, dump, touched))
        world.apply(event);
    return world;
}

Interface interface(int index, const char *name)
{
    Interface result;
    result.index = index;
    result.name = QString::fromLatin1(name);
    return result;
}

}  // namespace

class TestReconcile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsFromNothing();
    void nothingMissingNoEvents();
    void eventsAreAsFewAsTheDifferences();
    void partsThatCouldNotBeHadStay();
    void touchedConnectionsStay();
    void connectionTheKernelNoLongerHasGoes();
    void reusedTokenIsAnotherConnection();
    void keepsWhatSockDiagCannotKnow();
    void takesWhatTheDumpKnowsBetter();
    void applicationOfAnotherSocketIsNotKept();
    void interfaceOfABrokenPathIsKept();
    void states_data();
    void states();
    void connectionRevivedWithinItsCloseTimeout();
    void fallbackShows();
    void interfacesAndEndpoints();
    void limitsAndSettings();
};

void TestReconcile::startsFromNothing()
{
    KernelDump dump = dumpOf({seen()});
    dump.interfaces = QList<Interface>{interface(2, "eth0")};
    dump.endpoints = QList<Endpoint>{{1, address("10.1.2.1"), 0, 2, 0}};
    dump.limits = Limits{2, 1};
    dump.settings = KernelSettings{{{QStringLiteral("enabled"), QStringLiteral("1")}}};
    QCOMPARE(reconciled({}, dump), World({connection()}, *dump.interfaces, *dump.endpoints, *dump.limits, *dump.settings, {}));
}

void TestReconcile::nothingMissingNoEvents()
{
    QVERIFY(reconcile(worldOf({connection()}), dumpOf({seen()})).isEmpty());
    QVERIFY(reconcile(World(), KernelDump()).isEmpty());
    QVERIFY(reconcile(worldOf({connection()}), KernelDump()).isEmpty());
}

void TestReconcile::eventsAreAsFewAsTheDifferences()
{
    Connection now = connection();
    now.subflows[1].backup = true;
    now.subflows.append(subflow("10.1.3.1:40002", 3));
    const auto events = reconcile(worldOf({connection()}), dumpOf({seen(now)}));
    const QList<Event> expected{SubflowUpdated{token, now.subflows[1]}, SubflowUpdated{token, now.subflows[2]}};
    QCOMPARE(events, expected);

    now = connection();
    now.uid = 1000;
    now.subflows.removeLast();
    Connection header = now;
    header.subflows.clear();
    const QList<Event> others{ConnectionUpdated{header}, SubflowGone{token, connection().subflows[1].key()}};
    QCOMPARE(reconcile(worldOf({connection()}), dumpOf({seen(now)})), others);
}

void TestReconcile::partsThatCouldNotBeHadStay()
{
    const World before({connection()}, {interface(2, "eth0")}, {{1, address("10.1.2.1"), 0, 2, 0}}, {2, 1},
                       {{{QStringLiteral("enabled"), QStringLiteral("1")}}}, {true, true, true, true, 1, 2, 3, 4, 5});
    QCOMPARE(reconciled(before, KernelDump()), before);
    const World without = reconciled(before, dumpOf({}));
    QVERIFY(without.connections().empty());
    QCOMPARE(without.interfaces(), before.interfaces());
    QCOMPARE(without.endpoints(), before.endpoints());
    QVERIFY(without.limits() == before.limits());
    QVERIFY(without.settings() == before.settings());
    QVERIFY(without.health() == before.health());
}

void TestReconcile::touchedConnectionsStay()
{
    const Token gone = 2;
    const Token young = 3;
    Connection changed = connection();
    changed.subflows.clear();
    const KernelDump dump = dumpOf({seen(changed), seen(connection(young))});
    const World before = worldOf({connection(), connection(gone)});
    QCOMPARE(reconciled(before, dump, {token, gone, young}), before);

    const World next = reconciled(before, dump, {token});
    QVERIFY(*next.connection(token) == connection());
    QCOMPARE(next.connection(gone), nullptr);
    QVERIFY(next.connection(young));
}

void TestReconcile::connectionTheKernelNoLongerHasGoes()
{
    const QList<Event> expected{ConnectionGone{token}};
    QCOMPARE(reconcile(worldOf({connection()}), dumpOf({})), expected);
}

void TestReconcile::reusedTokenIsAnotherConnection()
{
    Connection known = connection();
    known.application = QStringLiteral("curl");
    known.denyJoinId0 = true;
    known.pathManager = PathManager::Userspace;
    known.announced = {{1, socket("10.1.9.2:443")}};
    known.state = State::Closing;
    Connection now = connection();
    now.local = socket("10.1.1.1:50000");
    now.state = State::Created;
    now.subflows = {subflow("10.1.1.1:50000", 0)};
    const auto events = reconcile(worldOf({known}), dumpOf({seen(now)}));
    QVERIFY(!events.isEmpty() && events.first() == Event(ConnectionGone{token}));
    QCOMPARE(reconciled(worldOf({known}), dumpOf({seen(now)})), worldOf({now}));
}

void TestReconcile::keepsWhatSockDiagCannotKnow()
{
    Connection known = connection();
    Connection now = connection();
    known.application = QStringLiteral("curl");
    known.cgroupId = now.cgroupId = 7;
    known.unit = QStringLiteral("fetch.service");  // whose cgroup has been removed, while the socket lives on
    known.denyJoinId0 = true;
    known.serverSide = true;
    known.pathManager = PathManager::Userspace;
    known.announced = {{1, socket("10.1.9.2:443")}};
    now.uid = 1000;
    SeenConnection without = seen(now);
    without.serverSide.reset();
    without.established.reset();
    Connection expected = known;
    expected.uid = 1000;
    QCOMPARE(reconciled(worldOf({known}), dumpOf({without})), worldOf({expected}));
}

void TestReconcile::takesWhatTheDumpKnowsBetter()
{
    Connection known = connection();
    known.application = QStringLiteral("old");
    known.unit = QStringLiteral("old.service");
    known.pathManager = PathManager::Userspace;
    known.serverSide = false;
    Connection now = connection();
    now.application = QStringLiteral("new");
    now.unit = QStringLiteral("new.service");
    now.pathManager = PathManager::Kernel;
    now.serverSide = true;
    QCOMPARE(reconciled(worldOf({known}), dumpOf({seen(now)})), worldOf({now}));
}

void TestReconcile::applicationOfAnotherSocketIsNotKept()
{
    // The inode comes with accept(2): before it, nobody's name can be right for good.
    Connection known = connection();
    known.inode = 0;
    known.application = QStringLiteral("listener");
    QCOMPARE(reconciled(worldOf({known}), dumpOf({seen()})), worldOf({connection()}));
}

void TestReconcile::interfaceOfABrokenPathIsKept()
{
    Connection known = connection();
    known.subflows[1].interfaceIndex = 3;
    Connection now = connection();
    QCOMPARE(reconciled(worldOf({known}), dumpOf({seen(now)})), worldOf({known}));
    now.subflows[1].interfaceIndex = 4;
    QCOMPARE(reconciled(worldOf({known}), dumpOf({seen(now)})), worldOf({now}));
}

void TestReconcile::states_data()
{
    QTest::addColumn<int>("known");        // State, -1: not known
    QTest::addColumn<int>("seen");         // State of the socket
    QTest::addColumn<int>("established");  // -1: absent
    QTest::addColumn<int>("expected");
    const auto add = [](const char *name, int known, State seen, int established, State expected) {
        QTest::newRow(name) << known << static_cast<int>(seen) << established << static_cast<int>(expected);
    };
    constexpr int created = static_cast<int>(State::Created);
    constexpr int established = static_cast<int>(State::Established);
    constexpr int closing = static_cast<int>(State::Closing);
    add("new, no data yet", -1, State::Created, 0, State::Created);
    add("new, established", -1, State::Established, 1, State::Established);
    add("new, initial subflow gone: there was data", -1, State::Established, -1, State::Established);
    add("new, lingers", -1, State::Closing, -1, State::Closing);
    add("created stays", created, State::Created, 0, State::Created);
    add("created to established", created, State::Established, 1, State::Established);
    add("established never goes back", established, State::Created, 0, State::Established);
    add("established, initial subflow gone", established, State::Established, -1, State::Established);
    add("closes", established, State::Closing, 1, State::Closing);
    add("closing stays", closing, State::Closing, -1, State::Closing);
}

void TestReconcile::states()
{
    QFETCH(int, known);
    QFETCH(int, seen);
    QFETCH(int, established);
    QFETCH(int, expected);
    Connection now = connection();
    now.state = static_cast<State>(seen);
    SeenConnection row{now, false, std::nullopt};
    if (established >= 0)
        row.established = established == 1;
    World world;
    if (known >= 0) {
        Connection before = connection();
        before.state = static_cast<State>(known);
        world = worldOf({before});
    }
    QCOMPARE(connectionStateName(reconciled(world, dumpOf({row})).connection(token)->state), connectionStateName(static_cast<State>(expected)));
}

void TestReconcile::connectionRevivedWithinItsCloseTimeout()
{
    // All subflows gone: the kernel keeps the connection for net.mptcp.close_timeout, and a new subflow revives it.
    Connection empty = connection();
    empty.state = State::Closing;
    empty.subflows.clear();
    const World before = reconciled(worldOf({connection()}), dumpOf({{empty, std::nullopt, std::nullopt}}));
    QCOMPARE(before.connection(token)->state, State::Closing);

    Connection revived = connection();
    revived.subflows.removeFirst();
    const World after = reconciled(before, dumpOf({{revived, std::nullopt, std::nullopt}}));
    QCOMPARE(after, worldOf({revived}));
}

void TestReconcile::fallbackShows()
{
    Connection now = connection();
    now.fallback = true;
    now.subflows.removeLast();
    const World world = reconciled(worldOf({connection()}), dumpOf({seen(now)}));
    QVERIFY(world.connection(token)->fallback);
    QCOMPARE(world, worldOf({now}));
}

void TestReconcile::interfacesAndEndpoints()
{
    const World before({}, {interface(1, "lo"), interface(2, "eth0")}, {{1, address("10.1.1.1"), 0, 2, 0}, {2, address("10.1.2.1"), 0, 2, 0}}, {}, {}, {});
    KernelDump dump;
    dump.interfaces = QList<Interface>{interface(1, "lo"), interface(3, "wlan0")};
    dump.endpoints = QList<Endpoint>{{2, address("10.1.2.1"), 0, 6, 0}, {3, address("10.1.3.1"), 0, 2, 0}};
    const QList<Event> expected{InterfaceUpdated{interface(3, "wlan0")}, InterfaceRemoved{2}, EndpointUpdated{dump.endpoints->at(0)},
                                EndpointUpdated{dump.endpoints->at(1)}, EndpointRemoved{1}};
    QCOMPARE(reconcile(before, dump), expected);
}

void TestReconcile::limitsAndSettings()
{
    KernelDump dump;
    dump.limits = Limits{8, 8};
    dump.settings = KernelSettings{};
    const QList<Event> expected{LimitsChanged{{8, 8}}};
    QCOMPARE(reconcile(World(), dump), expected);
    dump.settings->values.insert(QStringLiteral("enabled"), QStringLiteral("0"));
    const World world = reconciled(World(), dump);
    QVERIFY(world.settings() == *dump.settings);
    QVERIFY(reconcile(world, dump).isEmpty());
}

MANYPATH_TEST(TestReconcile)
#include "tst_reconcile.moc"
