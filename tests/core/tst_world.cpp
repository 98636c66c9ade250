// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing.h"
#include "tests/support/testprogram.h"

#include <algorithm>

using namespace manypath;
using manypath::testing::address;
using manypath::testing::socket;
using Type = PmEvent::Type;

namespace {

constexpr Token token = 0x1f03a2c4;
constexpr std::array allTypes{Type::Created,       Type::Established,        Type::Closed,        Type::Announced,       Type::Removed,
                              Type::SubflowEstablished, Type::SubflowClosed, Type::SubflowPriority, Type::ListenerCreated, Type::ListenerClosed};

PmEvent about(Type type, Token of = token)
{
    PmEvent event;
    event.type = type;
    event.token = of;
    return event;
}

PmEvent pm(Type type, const char *local, const char *remote, std::uint8_t localId = 0, std::uint8_t remoteId = 0)
{
    PmEvent event = about(type);
    event.localAddress = socket(local).address;
    event.localPort = socket(local).port;
    event.remoteAddress = socket(remote).address;
    event.remotePort = socket(remote).port;
    event.localId = localId;
    event.remoteId = remoteId;
    return event;
}

const PmEvent created = pm(Type::Created, "10.1.1.1:40000", "10.1.1.2:443");
const PmEvent joined = pm(Type::SubflowEstablished, "10.1.2.1:40001", "10.1.1.2:443", 2, 0);

World after(const QList<Event> &events)
{
    World world;
    for (const Event &event : events)
        world.apply(event);
    return world;
}

Subflow subflow(const char *local, const char *remote, std::uint8_t localId, std::uint8_t remoteId = 0)
{
    Subflow result;
    result.local = socket(local);
    result.remote = socket(remote);
    result.localId = localId;
    result.remoteId = remoteId;
    return result;
}

Interface interface(int index, const char *name)
{
    Interface result;
    result.index = index;
    result.name = QString::fromLatin1(name);
    return result;
}

}  // namespace

class TestWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createdMakesAConnectionWithItsInitialSubflow();
    void createdTellsTheSide_data();
    void createdTellsTheSide();
    void createdLatchesThePathManager();
    void createdHeardAgainTakesNothingAway();
    void createdOfAReusedTokenStartsAnew();
    void establishedNeverGoesBack();
    void closedLingersUntilGone();
    void unknownConnectionsChangeNothing_data();
    void unknownConnectionsChangeNothing();
    void eventsWithoutTokenChangeNothing_data();
    void eventsWithoutTokenChangeNothing();
    void pmEventsHeardTwice_data();
    void pmEventsHeardTwice();
    void subflowEstablishedAdds();
    void subflowEstablishedCompletesAPendingOne();
    void subflowClosedRemovesThatOneOnly();
    void subflowClosedWithoutRemotePort();
    void subflowClosedOfOneNeverHeardOf();
    void priorityIsWhatThePeerAsksFor();
    void announcedAddresses();
    void mappedAddressesAreTheSameAsPlainOnes();
    void orderOfSubflowsIsNotOrderOfEvents();
    void updatesOfAConnectionKeepItsLists();
    void updatesAreIdempotent_data();
    void updatesAreIdempotent();
    void rowsOfTheRest();
    void constructorTakesTheLaterOfTwoRows();
};

void TestWorld::createdMakesAConnectionWithItsInitialSubflow()
{
    const World world = after({created});
    QCOMPARE(world.connections().size(), std::size_t{1});
    const Connection &connection = *world.connection(token);
    QCOMPARE(connection.token, token);
    QCOMPARE(connection.local, socket("10.1.1.1:40000"));
    QCOMPARE(connection.remote, socket("10.1.1.2:443"));
    QCOMPARE(connection.state, Connection::State::Created);
    QVERIFY(!connection.serverSide);
    QVERIFY(!connection.denyJoinId0);
    QCOMPARE(connection.subflows.size(), 1);
    QVERIFY(connection.subflows[0].initial);
    QCOMPARE(connection.subflows[0].key(), (SubflowKey{connection.local, connection.remote}));
    QCOMPARE(connection.subflows[0].state, Subflow::State::Established);
    QCOMPARE(connection.subflows[0].interfaceIndex, 0);
}

void TestWorld::createdTellsTheSide_data()
{
    QTest::addColumn<int>("serverSideAttribute");  // -1: absent
    QTest::addColumn<int>("flags");
    QTest::addColumn<bool>("serverSide");
    QTest::addColumn<bool>("denyJoinId0");
    QTest::newRow("client, 5.19") << -1 << -1 << false << false;
    QTest::newRow("server, 5.19") << 1 << -1 << true << false;
    QTest::newRow("attribute of 0") << 0 << -1 << false << false;
    QTest::newRow("server, 6.18") << 1 << 2 << true << false;
    QTest::newRow("server by flag alone") << -1 << 2 << true << false;
    QTest::newRow("peer denies joins to id 0") << -1 << 1 << false << true;
    QTest::newRow("both, and bits of a newer kernel") << -1 << 0xff << true << true;
}

void TestWorld::createdTellsTheSide()
{
    QFETCH(int, serverSideAttribute);
    QFETCH(int, flags);
    PmEvent event = created;
    if (serverSideAttribute >= 0)
        event.serverSide = static_cast<std::uint8_t>(serverSideAttribute);
    if (flags >= 0)
        event.flags = static_cast<std::uint16_t>(flags);
    const World world = after({event});
    QTEST(world.connection(token)->serverSide, "serverSide");
    QTEST(world.connection(token)->denyJoinId0, "denyJoinId0");
}

void TestWorld::createdLatchesThePathManager()
{
    const auto settings = [](const char *pathManager) {
        return SettingsChanged{{{{QStringLiteral("path_manager"), QString::fromLatin1(pathManager)}}}};
    };
    World world = after({settings("userspace"), created, settings("kernel")});
    QCOMPARE(world.connection(token)->pathManager, PathManager::Userspace);
    PmEvent next = created;
    next.token = 2;
    world.apply(next);
    QCOMPARE(world.connection(2)->pathManager, PathManager::Kernel);
    QCOMPARE(after({created}).connection(token)->pathManager, PathManager::Unknown);
}

void TestWorld::createdHeardAgainTakesNothingAway()
{
    PmEvent serverSide = created;
    serverSide.flags = PmEvent::flagServerSide;
    const QList<Event> story{serverSide, about(Type::Established), joined};
    World world = after(story);
    world.apply(serverSide);
    QCOMPARE(world, after(story));

    // Reconciliation saw the connection before its event was read; only the event knows of the flag.
    Connection seen;
    seen.token = token;
    seen.local = created.local();
    seen.remote = created.remote();
    seen.state = Connection::State::Established;
    seen.inode = 77;
    PmEvent denied = created;
    denied.flags = PmEvent::flagDenyJoinId0;
    world = after({ConnectionUpdated{seen}, denied});
    seen.denyJoinId0 = true;
    QCOMPARE(*world.connection(token), seen);
}

void TestWorld::createdOfAReusedTokenStartsAnew()
{
    PmEvent announced = about(Type::Announced);
    announced.remoteId = 1;
    announced.remoteAddress = address("10.9.9.9");
    PmEvent next = pm(Type::Created, "10.1.1.1:50000", "10.1.1.2:443");
    const World world = after({created, about(Type::Established), joined, announced, about(Type::Closed), next});
    QCOMPARE(world, after({next}));
}

void TestWorld::establishedNeverGoesBack()
{
    QCOMPARE(after({created, about(Type::Established)}).connection(token)->state, Connection::State::Established);
    QCOMPARE(after({created, about(Type::Closed), about(Type::Established)}).connection(token)->state, Connection::State::Closing);
    QCOMPARE(after({created, about(Type::Established), created}).connection(token)->state, Connection::State::Established);
}

void TestWorld::closedLingersUntilGone()
{
    World world = after({created, joined, about(Type::Closed)});
    QCOMPARE(world.connection(token)->state, Connection::State::Closing);
    QCOMPARE(world.connection(token)->subflows.size(), 2);
    world.apply(ConnectionGone{token});
    QCOMPARE(world, World());
}

void TestWorld::unknownConnectionsChangeNothing_data()
{
    QTest::addColumn<Event>("event");
    for (const Type type : allTypes) {
        PmEvent event = joined;
        event.type = type;
        event.token = 0x99;
        if (type != Type::Created)
            QTest::addRow("PmEvent %d", static_cast<int>(type)) << Event(event);
    }
    QTest::newRow("ConnectionGone") << Event(ConnectionGone{0x99});
    QTest::newRow("SubflowUpdated") << Event(SubflowUpdated{0x99, subflow("10.1.2.1:1", "10.1.1.2:443", 1)});
    QTest::newRow("SubflowGone") << Event(SubflowGone{0x99, {}});
    QTest::newRow("SubflowGone of a known connection") << Event(SubflowGone{token, {socket("10.8.8.8:1"), socket("10.8.8.9:2")}});
    QTest::newRow("InterfaceRemoved") << Event(InterfaceRemoved{9});
    QTest::newRow("EndpointRemoved") << Event(EndpointRemoved{9});
    QTest::newRow("MetricsSampled") << Event(MetricsSampled{{1, {{token, 1, 1, 1, 1, 1}}, {}}});
}

void TestWorld::unknownConnectionsChangeNothing()
{
    QFETCH(Event, event);
    World world = after({created, joined});
    const World before = world;
    world.apply(event);
    QCOMPARE(world, before);
    World empty;
    empty.apply(event);
    QCOMPARE(empty, World());
}

void TestWorld::eventsWithoutTokenChangeNothing_data()
{
    QTest::addColumn<Event>("event");
    for (const Type type : allTypes) {
        PmEvent event = created;
        event.type = type;
        event.token.reset();
        QTest::addRow("PmEvent %d", static_cast<int>(type)) << Event(event);
    }
}

void TestWorld::eventsWithoutTokenChangeNothing()
{
    QFETCH(Event, event);
    World world = after({created, joined});
    const World before = world;
    world.apply(event);
    QCOMPARE(world, before);
}

void TestWorld::pmEventsHeardTwice_data()
{
    QTest::addColumn<Event>("event");
    for (const Type type : allTypes) {
        PmEvent event = joined;
        event.type = type;
        event.backup = 1;
        QTest::addRow("PmEvent %d", static_cast<int>(type)) << Event(event);
    }
}

void TestWorld::pmEventsHeardTwice()
{
    QFETCH(Event, event);
    World world = after({created, joined, event});
    const World before = world;
    world.apply(event);
    QCOMPARE(world, before);
}

void TestWorld::subflowEstablishedAdds()
{
    PmEvent bound = joined;
    bound.interfaceIndex = 3;
    bound.backup = 1;
    const World world = after({created, bound});
    const Connection &connection = *world.connection(token);
    QCOMPARE(connection.subflows.size(), 2);
    Subflow expected = subflow("10.1.2.1:40001", "10.1.1.2:443", 2);
    expected.interfaceIndex = expected.boundInterfaceIndex = 3;
    expected.backupByPeer = true;
    QVERIFY(*connection.findSubflow(expected.key()) == expected);
}

void TestWorld::subflowEstablishedCompletesAPendingOne()
{
    Subflow pending = subflow("10.1.2.1:40001", "10.1.1.2:443", 2);
    pending.state = Subflow::State::Pending;
    pending.backup = true;
    pending.interfaceIndex = 3;
    pending.cookie = 99;
    PmEvent event = joined;
    event.remoteId = 5;
    const World world = after({created, SubflowUpdated{token, pending}, event});
    Subflow expected = pending;
    expected.state = Subflow::State::Established;
    expected.remoteId = 5;
    QCOMPARE(world.connection(token)->subflows.size(), 2);
    QVERIFY(*world.connection(token)->findSubflow(pending.key()) == expected);
}

void TestWorld::subflowClosedRemovesThatOneOnly()
{
    const PmEvent other = pm(Type::SubflowEstablished, "10.1.3.1:40001", "10.1.1.2:443", 3);
    PmEvent closed = joined;
    closed.type = Type::SubflowClosed;
    closed.error = 104;
    QCOMPARE(after({created, joined, other, closed}), after({created, other}));

    // The initial subflow may go as any other; the connection keeps its addresses.
    PmEvent initialClosed = created;
    initialClosed.type = Type::SubflowClosed;
    const World world = after({created, joined, initialClosed});
    QCOMPARE(world.connection(token)->local, created.local());
    QCOMPARE(world.connection(token)->subflows.size(), 1);
    QVERIFY(!world.connection(token)->subflows[0].initial);
}

void TestWorld::subflowClosedWithoutRemotePort()
{
    Subflow pending = subflow("10.1.2.1:40001", "10.1.1.2:443", 2);
    pending.state = Subflow::State::Pending;
    const QList<Event> before{created, SubflowUpdated{token, pending}};
    const auto close = [&before](const char *local, std::uint8_t localId, const char *remote) {
        PmEvent event = about(Type::SubflowClosed);
        event.localAddress = socket(local).address;
        event.localPort = socket(local).port;
        event.remoteAddress = address(remote);
        event.remotePort = 0;
        event.localId = localId;
        event.error = 104;
        World world = after(before);
        world.apply(event);
        return world;
    };
    QCOMPARE(close("10.1.2.1:40001", 2, "10.1.1.2"), after({created}));
    QCOMPARE(close("10.1.2.1:40001", 2, "0.0.0.0"), after({created}));
    QCOMPARE(close("10.1.2.1:40002", 2, "10.1.1.2"), after(before));
    QCOMPARE(close("10.1.2.1:40001", 4, "10.1.1.2"), after(before));
    QCOMPARE(close("10.1.1.1:40001", 0, "10.1.1.2"), after(before));

    // Older kernels repeat the event with no address at all; it means none of the subflows there are.
    PmEvent empty = about(Type::SubflowClosed);
    empty.localAddress = empty.remoteAddress = address("0.0.0.0");
    empty.localPort = empty.remotePort = 0;
    World world = after(before);
    world.apply(empty);
    QCOMPARE(world, after(before));
}

void TestWorld::subflowClosedOfOneNeverHeardOf()
{
    PmEvent closed = pm(Type::SubflowClosed, "10.1.3.1:40009", "10.1.1.2:443", 3);
    closed.error = 111;
    QCOMPARE(after({created, joined, closed}), after({created, joined}));
}

void TestWorld::priorityIsWhatThePeerAsksFor()
{
    PmEvent priority = joined;
    priority.type = Type::SubflowPriority;
    priority.backup = 1;
    World world = after({created, joined, priority});
    const SubflowKey key{joined.local(), joined.remote()};
    QVERIFY(world.connection(token)->findSubflow(key)->backupByPeer);
    QVERIFY(!world.connection(token)->findSubflow(key)->backup);
    priority.backup = 0;
    world.apply(priority);
    QVERIFY(!world.connection(token)->findSubflow(key)->backupByPeer);
    QCOMPARE(world, after({created, joined}));
}

void TestWorld::announcedAddresses()
{
    const auto announce = [](std::uint8_t id, const char *remote) {
        PmEvent event = about(Type::Announced);
        event.remoteId = id;
        event.remoteAddress = socket(remote).address;
        event.remotePort = socket(remote).port;
        return event;
    };
    World world = after({created, announce(9, "10.1.9.2:443"), announce(3, "[2001:db8::3]:443"), announce(9, "[::ffff:10.1.9.9]:444")});
    const QList<AnnouncedAddress> expected{{3, socket("[2001:db8::3]:443")}, {9, socket("10.1.9.9:444")}};
    QCOMPARE(world.connection(token)->announced, expected);

    PmEvent removed = about(Type::Removed);
    removed.remoteId = 7;
    world.apply(removed);
    QCOMPARE(world.connection(token)->announced, expected);
    removed.remoteId = 9;
    world.apply(removed);
    QCOMPARE(world.connection(token)->announced, expected.mid(0, 1));
}

void TestWorld::mappedAddressesAreTheSameAsPlainOnes()
{
    const auto mapped = [](PmEvent event) {
        if (event.localAddress)
            event.localAddress = event.localAddress->mapped();
        if (event.remoteAddress)
            event.remoteAddress = event.remoteAddress->mapped();
        return event;
    };
    PmEvent closed = joined;
    closed.type = Type::SubflowClosed;
    // But for what they tell of the socket.
    const auto ofIPv6Socket = [](World world) {
        Connection connection = *world.connection(token);
        connection.takesIPv6 = true;
        world.apply(ConnectionUpdated{connection});
        return world;
    };
    QCOMPARE(after({mapped(created), mapped(joined)}), ofIPv6Socket(after({created, joined})));
    QCOMPARE(after({created, joined, mapped(closed)}), after({created}));
    QCOMPARE(after({mapped(created), created}), ofIPv6Socket(after({created})));
}

void TestWorld::orderOfSubflowsIsNotOrderOfEvents()
{
    std::vector<PmEvent> joins{
        pm(Type::SubflowEstablished, "10.1.2.1:40001", "10.1.1.2:443", 2, 0),
        pm(Type::SubflowEstablished, "10.1.2.1:40002", "10.1.1.2:443", 2, 0),
        pm(Type::SubflowEstablished, "10.1.2.1:40003", "10.1.5.2:443", 2, 5),
        pm(Type::SubflowEstablished, "10.1.1.1:39999", "10.1.5.2:443", 0, 5),
        pm(Type::SubflowEstablished, "10.1.3.1:1", "10.1.1.2:443", 3, 0),
    };
    std::vector<std::size_t> order(joins.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::optional<World> first;
    do {
        World world = after({created});
        for (const std::size_t i : order)
            world.apply(joins[i]);
        if (!first)
            first = world;
        QCOMPARE(world, *first);
    } while (std::next_permutation(order.begin(), order.end()));

    const QList<Subflow> &subflows = first->connection(token)->subflows;
    QVERIFY(subflows[0].initial);
    QVERIFY(std::is_sorted(subflows.begin() + 1, subflows.end(), [](const Subflow &a, const Subflow &b) {
        return std::pair(a.localId, a.remoteId) < std::pair(b.localId, b.remoteId);
    }));
}

void TestWorld::updatesOfAConnectionKeepItsLists()
{
    World world = after({created, joined});
    Connection updated = *world.connection(token);
    updated.fallback = true;
    updated.application = QStringLiteral("curl");
    Connection header = updated;
    header.subflows.clear();
    world.apply(ConnectionUpdated{header});
    QCOMPARE(world.connection(token)->subflows.size(), 2);
    QVERIFY(*world.connection(token) == updated);
}

void TestWorld::updatesAreIdempotent_data()
{
    QTest::addColumn<Event>("event");
    Connection connection;
    connection.token = token;
    connection.local = created.local();
    connection.remote = created.remote();
    connection.uid = 1000;
    Connection other = connection;
    other.token = 0x55;
    Health health;
    health.overruns = 3;
    QTest::newRow("ConnectionUpdated, known") << Event(ConnectionUpdated{connection});
    QTest::newRow("ConnectionUpdated, new") << Event(ConnectionUpdated{other});
    QTest::newRow("ConnectionGone") << Event(ConnectionGone{token});
    QTest::newRow("SubflowUpdated, known") << Event(SubflowUpdated{token, subflow("10.1.2.1:40001", "10.1.1.2:443", 4)});
    QTest::newRow("SubflowUpdated, new") << Event(SubflowUpdated{token, subflow("10.1.4.1:40001", "10.1.1.2:443", 4)});
    QTest::newRow("SubflowGone") << Event(SubflowGone{token, {joined.local(), joined.remote()}});
    QTest::newRow("InterfaceUpdated, known") << Event(InterfaceUpdated{interface(2, "renamed0")});
    QTest::newRow("InterfaceUpdated, new") << Event(InterfaceUpdated{interface(3, "wlan0")});
    QTest::newRow("InterfaceRemoved") << Event(InterfaceRemoved{2});
    QTest::newRow("EndpointUpdated, known") << Event(EndpointUpdated{{1, address("10.1.1.1"), 0, 2, 0}});
    QTest::newRow("EndpointUpdated, new") << Event(EndpointUpdated{{2, address("10.1.2.1"), 0, 2, 0}});
    QTest::newRow("EndpointRemoved") << Event(EndpointRemoved{1});
    QTest::newRow("LimitsChanged") << Event(LimitsChanged{{4, 4}});
    QTest::newRow("SettingsChanged") << Event(SettingsChanged{{{{QStringLiteral("enabled"), QStringLiteral("1")}}}});
    QTest::newRow("HealthChanged") << Event(HealthChanged{health});
}

void TestWorld::updatesAreIdempotent()
{
    QFETCH(Event, event);
    World world = after({created, joined, InterfaceUpdated{interface(2, "eth0")}, EndpointUpdated{{1, address("10.1.1.1"), 0, 1, 0}}});
    const World before = world;
    world.apply(event);
    const World once = world;
    QVERIFY(once != before);
    world.apply(event);
    QCOMPARE(world, once);
}

void TestWorld::rowsOfTheRest()
{
    World world = after({InterfaceUpdated{interface(2, "eth0")}, InterfaceUpdated{interface(3, "wlan0")}, EndpointUpdated{{7, address("10.1.1.1"), 0, 2, 3}},
                         LimitsChanged{{2, 1}}});
    QCOMPARE(world.interfaceName(3), QStringLiteral("wlan0"));
    QCOMPARE(world.interfaceName(4), QString());
    QCOMPARE(world.interfaceByName(QStringLiteral("eth0"))->index, 2);
    QCOMPARE(world.interfaceByName(QStringLiteral("eth9")), nullptr);
    QCOMPARE(world.endpoints().at(7).interfaceIndex, 3);
    QCOMPARE(world.limits().subflows, 2u);
    world.apply(InterfaceUpdated{interface(3, "wlp1s0")});
    QCOMPARE(world.interfaces().size(), std::size_t{2});
    QCOMPARE(world.interfaceByName(QStringLiteral("wlan0")), nullptr);
    world.apply(InterfaceRemoved{3});
    QCOMPARE(world.interface(3), nullptr);
}

void TestWorld::constructorTakesTheLaterOfTwoRows()
{
    Connection first;
    first.token = token;
    Connection second = first;
    second.uid = 7;
    const World world({first, second}, {interface(1, "a"), interface(1, "b")}, {{1, address("10.1.1.1"), 0, 1, 0}, {1, address("10.1.1.2"), 0, 1, 0}},
                      {}, {}, {});
    QCOMPARE(world.connections().size(), std::size_t{1});
    QCOMPARE(world.connection(token)->uid, 7u);
    QCOMPARE(world.interfaceName(1), QStringLiteral("b"));
    QCOMPARE(world.endpoints().at(1).address, address("10.1.1.2"));
}

MANYPATH_TEST(TestWorld)
#include "tst_world.moc"
