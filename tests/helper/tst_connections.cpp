// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is decided about single connections before and after the kernel is asked.
#include "helper/bus/connectionarguments.h"
#include "helper/connections/openings.h"
#include "helper/connections/prepare.h"
#include "helper/connections/refusal.h"
#include "helper/connections/surplus.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <cerrno>

using namespace manypath;

namespace {

constexpr Token token = 0x1f03a2c4;

SocketAddress at(const char *text)
{
    return SocketAddress::fromString(QString::fromLatin1(text)).value();
}

Subflow subflow(const char *local, const char *remote, std::uint8_t localId, bool initial = false)
{
    Subflow subflow;
    subflow.local = at(local);
    subflow.remote = at(remote);
    subflow.localId = localId;
    subflow.initial = initial;
    return subflow;
}

Connection connection()
{
    Connection connection;
    connection.token = token;
    connection.local = at("10.1.1.1:40000");
    connection.remote = at("10.1.1.2:7");
    connection.state = Connection::State::Established;
    connection.pathManager = PathManager::Userspace;
    connection.subflows = {subflow("10.1.1.1:40000", "10.1.1.2:7", 0, true)};
    return connection;
}

Interface interface(int index, const char *name, std::initializer_list<const char *> addresses)
{
    Interface interface;
    interface.index = index;
    interface.name = QString::fromLatin1(name);
    for (const char *address : addresses)
        interface.addresses.append({Address::fromString(QString::fromLatin1(address)), {}, 24, 0, 0});
    return interface;
}

World worldOf(const Connection &connection, std::uint32_t limit = 8)
{
    Steering steering;
    steering.subflowsPerConnection = limit;
    return World({connection},
                 {interface(1, "lo", {"127.0.0.1", "::1"}), interface(2, "eth0", {"10.1.1.1"}),
                  interface(3, "wlan0", {"10.1.2.1", "fd00:1:2::1", "10.1.9.1"}), interface(4, "wwan0", {"10.1.3.1", "10.1.9.1"})},
                 {}, {}, {}, {}, steering);
}

ConnectionLedger ledger(int underway = 0)
{
    return {AddressIds(connection().local.address), underway};
}

CreateSubflow create(const char *local, const char *remote = "10.1.1.2:7")
{
    CreateSubflow action;
    action.token = token;
    action.local = at(local);
    action.remote = at(remote);
    return action;
}

template <typename Change>
Connection changed(Change change)
{
    Connection changed = connection();
    change(changed);
    return changed;
}

template <typename Change>
CreateSubflow createWith(Change change)
{
    CreateSubflow action = create("10.1.2.1");
    change(action);
    return action;
}

PmEvent pmEvent(PmEvent::Type type, const char *local, const char *remote, std::uint8_t localId)
{
    PmEvent event;
    event.type = type;
    event.token = token;
    event.localAddress = at(local).address;
    event.localPort = at(local).port;
    event.remoteAddress = at(remote).address;
    event.remotePort = at(remote).port;
    event.localId = localId;
    return event;
}

}  // namespace

class TestConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreSharedPerAddressAndNeverReused();
    void idsWhereThePortCounts();
    void idsFromTheKernelsTable();
    void idsForAnnouncements_data();
    void idsForAnnouncements();
    void idsRunOut();

    void refusedBeforehand_data();
    void refusedBeforehand();
    void completed();
    void refusalsSayWhatTheyMean_data();
    void refusalsSayWhatTheyMean();

    void anOpeningIsRecognised();
    void openingsAlikeAreKeptApart();
    void anOpeningThatFails();
    void anOpeningThatNeverShows();

    void surplus_data();
    void surplus();

    void badArguments_data();
    void badArguments();
};

void TestConnections::idsAreSharedPerAddressAndNeverReused()
{
    AddressIds ids(at("10.1.1.1").address);
    QCOMPARE(*ids.forSubflow(at("10.1.1.1"), {}), 0);
    QCOMPARE(*ids.forSubflow(at("10.1.2.1"), {}), 1);
    ids.noteTaken(1, at("10.1.2.1"));
    QCOMPARE(*ids.forSubflow(at("10.1.2.1"), {}), 1);
    QCOMPARE(*ids.forSubflow(at("10.1.3.1"), {}), 2);
    QCOMPARE(*ids.forSubflow(at("10.1.3.1"), 7), 7);
    QVERIFY(!ids.forSubflow(at("10.1.3.1"), 1));   // another address's
    QVERIFY(!ids.forSubflow(at("10.1.3.1"), 0));   // the initial address's
    QVERIFY(!ids.forSubflow(at("10.1.2.1"), 7));   // it has one
    QVERIFY(!ids.forSubflow(at("10.1.1.1"), 7));

    ids.noteDropped(at("10.1.2.1").address);       // the kernel forgets, this side does not
    ids.noteWithdrawn(1);
    QCOMPARE(*ids.forSubflow(at("10.1.3.1"), {}), 2);
    QCOMPARE(*ids.forSubflow(at("10.1.2.1"), {}), 1);

    // The kernel chose an id for a subflow that the peer opened.
    ids.noteSubflow(subflow("10.1.4.1:7", "10.1.1.2:50000", 2));
    QCOMPARE(*ids.forSubflow(at("10.1.3.1"), {}), 3);
    QCOMPARE(*ids.forSubflow(at("10.1.4.1"), {}), 2);
    // And may do so twice.
    ids.noteSubflow(subflow("10.1.5.1:7", "10.1.1.2:50001", 2));
    QCOMPARE(*ids.forSubflow(at("10.1.5.1"), {}), 2);
}

void TestConnections::idsWhereThePortCounts()
{
    AddressIds ids(at("10.1.1.1").address);
    ids.noteTaken(0, at("10.1.1.1"));
    const std::uint8_t withPort = *ids.forSubflow(at("10.1.1.1:40001"), {});
    QCOMPARE(withPort, 1);  // the kernel refuses 0 for it
    ids.noteTaken(withPort, at("10.1.1.1:40001"));
    QCOMPARE(*ids.forSubflow(at("10.1.1.1"), {}), 0);
    QCOMPARE(*ids.forSubflow(at("10.1.1.1:40001"), {}), 1);
    QCOMPARE(*ids.forSubflow(at("10.1.1.1:40002"), {}), 2);
    QVERIFY(!ids.forSubflow(at("10.1.1.1:40002"), 1));
    QVERIFY(!ids.forSubflow(at("10.1.1.1:40002"), 0));
    // Once the kernel has dropped the first, its id will do for any port.
    ids.noteDropped(at("10.1.1.1").address);
    QCOMPARE(*ids.forSubflow(at("10.1.1.1:40002"), {}), 0);
}

void TestConnections::idsFromTheKernelsTable()
{
    AddressIds ids(at("10.1.1.1").address);
    Endpoint row;
    row.id = 4;
    row.address = at("::ffff:10.1.2.1").address;
    ids.noteTable({row});
    QCOMPARE(*ids.forSubflow(at("10.1.2.1"), {}), 4);
    QVERIFY(ids.contains(4));
}

void TestConnections::idsForAnnouncements_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("expected");  // -1: refused
    QTest::newRow("new") << "10.1.4.1" << 9 << 9;
    QTest::newRow("new, allotted") << "10.1.4.1" << -1 << 1;
    QTest::newRow("id 0") << "10.1.4.1" << 0 << -1;
    QTest::newRow("id of another") << "10.1.4.1" << 3 << -1;
    QTest::newRow("once more") << "10.1.3.1" << 3 << 3;
    QTest::newRow("once more, allotted") << "10.1.3.1" << -1 << 3;
    QTest::newRow("another id") << "10.1.3.1" << 4 << -1;
    QTest::newRow("another port") << "10.1.3.1:99" << 3 << -1;
    QTest::newRow("another port and id") << "10.1.3.1:99" << 4 << -1;
    QTest::newRow("initial address") << "10.1.1.1" << 5 << -1;
    QTest::newRow("initial address, with a port") << "10.1.1.1:99" << 5 << 5;
}

void TestConnections::idsForAnnouncements()
{
    QFETCH(QString, address);
    QFETCH(int, wanted);
    QFETCH(int, expected);
    AddressIds ids(at("10.1.1.1").address);
    ids.noteTaken(0, at("10.1.1.1"));
    ids.noteTaken(3, at("10.1.3.1"));
    const auto id = ids.forAnnouncement(SocketAddress::fromString(address).value(),
                                        wanted < 0 ? std::nullopt : std::optional(static_cast<std::uint8_t>(wanted)));
    QCOMPARE(id.ok() ? int(*id) : -1, expected);
}

void TestConnections::idsRunOut()
{
    AddressIds ids(at("10.1.1.1").address);
    for (int i = 0; i < 255; ++i) {
        const SocketAddress address = SocketAddress::fromString(QStringLiteral("10.2.0.%1").arg(i)).value();
        const auto id = ids.forSubflow(address, {});
        QVERIFY(id.ok());
        ids.noteTaken(*id, address);
    }
    QVERIFY(!ids.forSubflow(at("10.3.0.1"), {}));
    QVERIFY(ids.forSubflow(at("10.2.0.9"), {}).ok());
}

void TestConnections::refusedBeforehand_data()
{
    QTest::addColumn<Connection>("has");
    QTest::addColumn<Action>("action");
    QTest::addColumn<int>("underway");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const Connection &has, const Action &action, const char *named, int underway = 0) {
        QTest::newRow(name) << has << action << underway << QString::fromLatin1(named);
    };
    const CreateSubflow plain = create("10.1.2.1");
    row("no such connection", changed([](Connection &c) { c.token = 7; }), plain, "1f03a2c4");
    row("fallback", changed([](Connection &c) { c.fallback = true; }), plain, "TCP");
    row("created", changed([](Connection &c) { c.state = Connection::State::Created; }), plain, "not fully established");
    row("closing", changed([](Connection &c) { c.state = Connection::State::Closing; }), plain, "being closed");
    row("no port", connection(), create("10.1.2.1", "10.1.1.2"), "10.1.1.2");
    row("families", connection(), create("10.1.2.1", "[fd00::1]:7"), "families");
    row("no such interface", connection(), createWith([](CreateSubflow &a) { a.interfaceIndex = 77; }), "77");
    row("not local", connection(), create("10.9.9.9"), "not an address of this machine");
    row("on two interfaces", connection(), create("10.1.9.1"), "wlan0, wwan0");
    row("limit", connection(), plain, "the limit is 8", 8);
    row("limit, all there", changed([](Connection &c) {
            for (int i = 1; i <= 8; ++i)
                c.subflows.append(subflow("10.1.2.1:1", "10.1.1.2:7", 1));
        }), plain, "8 additional subflows");
    row("deny join id 0", changed([](Connection &c) { c.denyJoinId0 = true; }), plain, "10.1.1.2:7");
    row("deny join id 0 by id", changed([](Connection &c) { c.denyJoinId0 = true; }),
        createWith([](CreateSubflow &a) { a.remote = at("10.1.5.2:7"), a.remoteId = 0; }), "first address");
    row("id 0 for another address", connection(), createWith([](CreateSubflow &a) { a.localId = 0; }), "10.1.1.1");
    row("destroy without port", connection(), DestroySubflow{token, {at("10.1.1.1"), at("10.1.1.2:7")}}, "10.1.1.1");
    row("announce any", connection(), AnnounceAddress{token, at("0.0.0.0"), 3, 0}, "0.0.0.0");
    row("withdraw unknown", connection(), WithdrawAddress{token, 9}, "9");
    row("withdraw 0 without a subflow", changed([](Connection &c) { c.subflows.clear(); }), WithdrawAddress{token, 0}, "0");
    row("an endpoint", connection(), RemoveEndpoint{1, {}}, "connection");
}

void TestConnections::refusedBeforehand()
{
    QFETCH(Connection, has);
    QFETCH(Action, action);
    QFETCH(int, underway);
    QFETCH(QString, named);
    const Result<Action> prepared = prepare(worldOf(has), ledger(underway), action);
    QVERIFY(!prepared.ok());
    QVERIFY2(prepared.error().message.contains(named), qPrintable(prepared.error().message));
    QVERIFY(!prepared.error().message.endsWith(u'.'));
}

void TestConnections::completed()
{
    const auto completedAs = [](const Action &action, const Connection &has = connection(), std::uint32_t limit = 8) {
        const Result<Action> prepared = prepare(worldOf(has, limit), ledger(), action);
        return prepared ? *prepared : Action(RemoveEndpoint{});
    };
    CreateSubflow expected = create("10.1.2.1");
    expected.localId = 1;
    QCOMPARE(completedAs(create("10.1.2.1")), Action(expected));
    CreateSubflow mapped = create("10.1.2.1");
    mapped.local.address = mapped.local.address.mapped();
    mapped.remote.address = mapped.remote.address.mapped();
    QCOMPARE(completedAs(mapped), Action(expected));
    expected = create("10.1.1.1");
    expected.localId = 0;
    QCOMPARE(completedAs(create("10.1.1.1")), Action(expected));
    // Another port of the peer's first address is no first address.
    const Connection denying = changed([](Connection &c) { c.denyJoinId0 = true; });
    QVERIFY(std::holds_alternative<CreateSubflow>(completedAs(create("10.1.2.1", "10.1.1.2:8"), denying)));
    QVERIFY(!std::holds_alternative<CreateSubflow>(completedAs(create("10.1.2.1"), connection(), 0)));
    // Which path manager it has the kernel knows better: the World may be a moment behind.
    QVERIFY(std::holds_alternative<CreateSubflow>(completedAs(create("10.1.2.1"), changed([](Connection &c) { c.pathManager = PathManager::Kernel; }))));
    QCOMPARE(completedAs(WithdrawAddress{token, 0}), Action(WithdrawAddress{token, 0}));
    // Whether there is such a subflow as well.
    const DestroySubflow destroy{token, {at("10.1.2.1:1"), at("10.1.1.2:7")}};
    QCOMPARE(completedAs(destroy), Action(destroy));
    QVERIFY(mayBeMapped(destroy));
    QVERIFY(!mayBeMapped(create("10.1.2.1")));
}

void TestConnections::refusalsSayWhatTheyMean_data()
{
    QTest::addColumn<Connection>("has");
    QTest::addColumn<Action>("action");
    QTest::addColumn<int>("errnum");
    QTest::addColumn<QString>("says");
    const Action plain = create("10.1.2.1:40123");
    const Action destroy = DestroySubflow{token, {at("10.1.2.1:1"), at("10.1.1.2:7")}};
    QTest::newRow("port in use") << connection() << plain << EADDRINUSE << "port 40123 of 10.1.2.1 is in use";
    QTest::newRow("not local") << connection() << plain << EADDRNOTAVAIL << "not an address of this machine";
    QTest::newRow("no route") << connection() << plain << EHOSTUNREACH << "no route";
    QTest::newRow("not established") << connection() << plain << ENOTCONN << "not fully established";
    QTest::newRow("family") << connection() << Action(create("fd00:1:2::1", "[fd00:1:1::2]:7")) << EINVAL << "takes no IPv6";
    QTest::newRow("kernel") << changed([](Connection &c) { c.pathManager = PathManager::Kernel; }) << plain << EINVAL << "kernel's path manager";
    QTest::newRow("no subflow") << connection() << destroy << ESRCH << "no subflow 10.1.2.1:1 -> 10.1.1.2:7";
    QTest::newRow("forgotten id") << connection() << Action(WithdrawAddress{token, 3}) << EINVAL << "one by one";
    QTest::newRow("its own words") << connection() << plain << EPERM << "words of the kernel";
}

void TestConnections::refusalsSayWhatTheyMean()
{
    QFETCH(Connection, has);
    QFETCH(Action, action);
    QFETCH(int, errnum);
    QFETCH(QString, says);
    const Error error = explainRefusal(worldOf(has), action, {errnum, QStringLiteral("words of the kernel")});
    QCOMPARE(error.kind, Error::Kind::Kernel);
    QCOMPARE(error.errnum, errnum);
    QVERIFY2(error.message.contains(says), qPrintable(error.message));
    QVERIFY(error.message.contains(QStringLiteral("words of the kernel")));
    QVERIFY(error.message.contains(errnoName(errnum)));
}

void TestConnections::anOpeningIsRecognised()
{
    Connection has = connection();
    has.subflows.append(subflow("10.1.2.1:50000", "10.1.1.2:7", 1));  // there already
    World world = worldOf(has);
    Openings openings;
    CreateSubflow action = create("10.1.2.1");
    action.localId = 1;
    const auto number = openings.reserve();
    openings.add(number, world, action);
    QCOMPARE(openings.unseen(*world.connection(token)), 1);

    const auto outcomeOf = [&](const Event &event) {
        world.apply(event);
        return openings.take(event);
    };
    QVERIFY(outcomeOf(SubflowUpdated{token, subflow("10.1.2.1:50000", "10.1.1.2:7", 1)}).isEmpty());
    QVERIFY(outcomeOf(SubflowUpdated{token, subflow("10.1.3.1:50001", "10.1.1.2:7", 2)}).isEmpty());
    QVERIFY(outcomeOf(SubflowUpdated{token, subflow("10.1.2.1:50001", "10.1.5.2:7", 1)}).isEmpty());
    const auto outcomes = outcomeOf(pmEvent(PmEvent::Type::SubflowEstablished, "10.1.2.1:50002", "10.1.1.2:7", 1));
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.first().number, number);
    QCOMPARE(outcomes.first().key, (SubflowKey{at("10.1.2.1:50002"), at("10.1.1.2:7")}));
    QVERIFY(openings.isEmpty());
}

void TestConnections::openingsAlikeAreKeptApart()
{
    World world = worldOf(connection());
    Openings openings;
    CreateSubflow action = create("10.1.2.1");
    action.localId = 1;
    openings.add(openings.reserve(), world, action);
    openings.add(openings.reserve(), world, action);
    const Event first = SubflowUpdated{token, subflow("10.1.2.1:50001", "10.1.1.2:7", 1)};
    QCOMPARE(openings.unseen(*world.connection(token)), 2);
    world.apply(first);
    QCOMPARE(openings.unseen(*world.connection(token)), 1);  // the World may be ahead
    QCOMPARE(openings.take(first).size(), 1);
    QVERIFY(openings.take(first).isEmpty());  // it is the first one's
    QCOMPARE(openings.unseen(*world.connection(token)), 1);
    const Event second = SubflowUpdated{token, subflow("10.1.2.1:50002", "10.1.1.2:7", 1)};
    world.apply(second);
    QCOMPARE(openings.take(second).size(), 1);
    QVERIFY(openings.isEmpty());
}

void TestConnections::anOpeningThatFails()
{
    const World world = worldOf(connection());
    Openings openings;
    CreateSubflow action = create("10.1.2.1");
    action.localId = 1;
    openings.add(openings.reserve(), world, action);
    PmEvent refused = pmEvent(PmEvent::Type::SubflowClosed, "10.1.2.1:50002", "10.1.1.2", 1);  // the kernel's way
    refused.error = ECONNREFUSED;
    const auto outcomes = openings.take(refused);
    QCOMPARE(outcomes.size(), 1);
    QVERIFY(!outcomes.first().key);
    QCOMPARE(outcomes.first().errnum, ECONNREFUSED);

    openings.add(openings.reserve(), world, action);
    QCOMPARE(openings.take(ConnectionGone{token}).size(), 1);
    const auto last = openings.reserve();
    openings.add(last, world, action);
    openings.refused(last);
    QVERIFY(openings.isEmpty());
}

void TestConnections::anOpeningThatNeverShows()
{
    const World world = worldOf(connection());
    Openings openings;
    CreateSubflow action = create("10.1.2.1");
    action.localId = 1;
    const auto number = openings.reserve();
    openings.add(number, world, action);
    for (int look = 0; look < 10; ++look)
        QVERIFY(openings.looked().isEmpty());  // the kernel has not answered yet
    openings.accepted(number);
    for (int look = 1; look < Openings::looksToWait; ++look)
        QVERIFY(openings.looked().isEmpty());
    QCOMPARE(openings.looked().size(), 1);
    QVERIFY(openings.isEmpty());
}

void TestConnections::surplus_data()
{
    QTest::addColumn<Connection>("has");
    QTest::addColumn<PmEvent>("heard");
    QTest::addColumn<bool>("surplus");
    const Connection serverSide = changed([](Connection &c) {
        c.serverSide = true;
        c.local = at("10.1.1.2:7"), c.remote = at("10.1.1.1:40000");
        c.subflows = {subflow("10.1.1.2:7", "10.1.1.1:40000", 0, true), subflow("10.1.1.2:7", "10.1.2.1:50000", 0),
                      subflow("10.1.1.2:7", "10.1.2.1:50001", 0), subflow("10.1.1.2:7", "10.1.2.1:50002", 0)};
    });
    const PmEvent joined = pmEvent(PmEvent::Type::SubflowEstablished, "10.1.1.2:7", "10.1.2.1:50002", 0);
    QTest::newRow("third of two") << serverSide << joined << true;
    Connection two = serverSide;
    two.subflows.removeAt(1);
    QTest::newRow("second of two") << two << joined << false;
    Connection kernel = serverSide;
    kernel.pathManager = PathManager::Kernel;
    QTest::newRow("the kernel's path manager") << kernel << joined << false;
    Connection announcing = serverSide;
    announcing.announced = {{3, at("10.1.2.1:50002")}};
    QTest::newRow("opened to an announced address") << announcing << joined << false;
    Connection clientSide = connection();
    clientSide.subflows += {subflow("10.1.2.1:1", "10.1.1.2:7", 1), subflow("10.1.2.1:2", "10.1.1.2:7", 1), subflow("10.1.2.1:3", "10.1.1.2:7", 1)};
    QTest::newRow("opened by this side") << clientSide << pmEvent(PmEvent::Type::SubflowEstablished, "10.1.2.1:3", "10.1.1.2:7", 1) << false;
    QTest::newRow("another event") << serverSide << pmEvent(PmEvent::Type::SubflowPriority, "10.1.1.2:7", "10.1.2.1:50002", 0) << false;
    QTest::newRow("gone already") << serverSide << pmEvent(PmEvent::Type::SubflowEstablished, "10.1.1.2:7", "10.1.2.1:50009", 0) << false;
}

void TestConnections::surplus()
{
    QFETCH(Connection, has);
    QFETCH(PmEvent, heard);
    QFETCH(bool, surplus);
    const QList<Decision> decisions = surplusSubflows(worldOf(has, 2), heard);
    QCOMPARE(!decisions.isEmpty(), surplus);
    if (surplus) {
        QCOMPARE(decisions.size(), 1);
        QCOMPARE(decisions.first().action, Action(DestroySubflow{token, {heard.local(), heard.remote()}}));
        QVERIFY(decisions.first().reason.contains(QStringLiteral("the limit is 2")));
    }
}

void TestConnections::badArguments_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const Result<Action> &taken, const char *named) {
        QTest::newRow(name) << (taken ? QString() : taken.error().message) << QString::fromLatin1(named);
    };
    const auto text = [](const char *address) { return QString::fromLatin1(address); };
    row("token 0", takeWithdraw(0, 1), "0 is not a token");
    row("local", takeCreateSubflow(1, {text("10.1"), 0}, -1, {text("10.1.1.2"), 7}, -1, 0, false), "\"10.1\"");
    row("remote", takeCreateSubflow(1, {}, -1, {text("host"), 7}, -1, 0, false), "\"host\"");
    row("no remote", takeCreateSubflow(1, {}, -1, {}, -1, 0, false), "\"\"");
    row("no port", takeCreateSubflow(1, {}, -1, {text("10.1.1.2"), 0}, -1, 0, false), "10.1.1.2");
    row("local id", takeCreateSubflow(1, {}, 256, {text("10.1.1.2"), 7}, -1, 0, false), "256");
    row("remote id", takeCreateSubflow(1, {}, -1, {text("10.1.1.2"), 7}, -2, 0, false), "-2");
    row("interface", takeCreateSubflow(1, {}, -1, {text("10.1.1.2"), 7}, -1, -1, false), "-1");
    row("destroy", takeDestroySubflow(1, {text("10.1.1.1"), 1}, {text("10.1.1.2"), 0}), "port");
    row("backup", takeSetBackup(1, {}, {text("10.1.1.2"), 7}, true), "\"\"");
    row("announce", takeAnnounce(1, {text("x"), 0}, 1, 0, false), "\"x\"");
    row("announced id", takeAnnounce(1, {text("10.1.1.1"), 0}, 300, 0, true), "300");
}

void TestConnections::badArguments()
{
    QFETCH(QString, message);
    QFETCH(QString, named);
    QVERIFY2(message.contains(named), qPrintable(message));
}

MANYPATH_TEST(TestConnections)
#include "tst_connections.moc"
