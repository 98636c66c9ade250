// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/routeevents.h"
#include "helper/netlink/routequeries.h"
#include "tests/helper/support_hosts.h"
#include "tests/helper/support_netns.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

#include <linux/rtnetlink.h>

using namespace manypath;
using manypath::netlink::RouteEvents;
using manypath::netlink::RouteQueries;
using manypath::testing::runCommand;

namespace {

constexpr std::uint8_t operUp = 6;  // IF_OPER_UP of RFC 2863

Address address(const char *text)
{
    return Address::fromString(QString::fromLatin1(text));
}

RouteQueries::Flow flow(const char *local, const char *remote)
{
    RouteQueries::Flow made;
    made.local = {address(local), 40000};
    made.remote = {address(remote), 443};
    return made;
}

}  // namespace

// A host with two upstreams, each with a host of its own at the other end.
class TestRouteKernel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void links();
    void carrierAndAdministrativeState();
    void addresses();
    void pointToPointAddress();
    void defaultRoutesInOrder();
    void defaultRoutesOfOtherKinds();
    void halvesBeforeTheDefaultRoute();
    void wayByDestination();
    void wayBySourceRule();
    void wayByMarkPortAndUser();
    void wayOfBoundFlow();
    void wayIPv6();
    void wayToOneself();
    void noWay();
    void eventsForEverything_data();
    void eventsForEverything();
    void eventsOncePerBurst();
    void eventsSurviveAnOverrun();

private:
    Interface interface(const char *name);
    bool settled();
    int way(const RouteQueries::Flow &flow) { return m_queries.outputInterface(flow); }

    RouteQueries m_queries;
    int m_lo = 1;
    int m_wan0 = 0;
    int m_wan1 = 0;
};

// The addresses that links give themselves need not be probed for seconds here.
void TestRouteKernel::initTestCase()
{
    QFile acceptDad(QStringLiteral("/proc/sys/net/ipv6/conf/default/accept_dad"));
    QVERIFY(acceptDad.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(acceptDad.write("0"), 1);
}

void TestRouteKernel::init()
{
    for (const char *line : {"ip link add wan0 type veth peer name isp0", "ip link add wan1 mtu 1400 type veth peer name isp1",
                             "ip address add 10.77.1.1/24 dev wan0", "ip address add 10.77.2.1/24 dev wan1",
                             "ip address add 2001:db8:77:1::1/64 dev wan0 nodad",
                             "ip address add 2001:db8:77:2::1/64 dev wan1 nodad",
                             "ip link set isp0 up", "ip link set isp1 up", "ip link set wan0 up", "ip link set wan1 up"})
        runCommand(line);
    m_wan0 = static_cast<int>(if_nametoindex("wan0"));
    m_wan1 = static_cast<int>(if_nametoindex("wan1"));
}

void TestRouteKernel::cleanup()
{
    for (const char *line : {"ip link delete wan0", "ip link delete wan1", "ip rule flush", "ip rule add pref 32766 table main"})
        runCommand(line);
}

Interface TestRouteKernel::interface(const char *name)
{
    const Result<QList<Interface>> interfaces = m_queries.interfaces();
    if (!interfaces)
        qFatal("interfaces: %s", qPrintable(interfaces.error().message));
    const auto found = std::find_if(interfaces->begin(), interfaces->end(),
                                    [name](const Interface &candidate) { return candidate.name == QLatin1String(name); });
    return found == interfaces->end() ? Interface() : *found;
}

// What a new link stirs up, its carrier and the probing for duplicates of its own addresses, is over.
bool TestRouteKernel::settled()
{
    const auto quiet = [this](const char *name) {
        const Interface link = interface(name);
        return (!link.up || link.operState == operUp)
            && std::none_of(link.addresses.begin(), link.addresses.end(),
                            [](const InterfaceAddress &a) { return (a.flags & IFA_F_TENTATIVE) != 0; });
    };
    return quiet("wan0") && quiet("isp0") && quiet("wan1") && quiet("isp1");
}

void TestRouteKernel::links()
{
    runCommand("ip link add br0 type bridge");
    runCommand("ip link add mac0 link wan0 type macvlan");
    const Interface wan1 = interface("wan1");
    QCOMPARE(wan1.index, m_wan1);
    QCOMPARE(wan1.kind, QStringLiteral("veth"));
    QCOMPARE(wan1.type, Interface::Type::Virtual);
    QCOMPARE(wan1.mtu, 1400u);
    QVERIFY(!wan1.pointToPoint);
    QCOMPARE(interface("lo").type, Interface::Type::Loopback);
    QCOMPARE(interface("lo").index, m_lo);
    QCOMPARE(interface("br0").type, Interface::Type::Bridge);
    QCOMPARE(interface("mac0").type, Interface::Type::Virtual);
    QCOMPARE(interface("mac0").kind, QStringLiteral("macvlan"));
    runCommand("ip link delete br0");
    runCommand("ip link delete mac0");
    QCOMPARE(interface("br0"), Interface());
}

void TestRouteKernel::carrierAndAdministrativeState()
{
    QTRY_COMPARE(interface("wan0").operState, operUp);
    QVERIFY(interface("wan0").usable());
    runCommand("ip link set isp0 down");
    QTRY_VERIFY(!interface("wan0").carrier);
    QVERIFY(interface("wan0").up);
    QTRY_VERIFY(interface("wan0").operState != operUp);
    runCommand("ip link set wan0 down");
    QVERIFY(!interface("wan0").up);
    runCommand("ip link set isp0 up");
    runCommand("ip link set wan0 up");
    QTRY_VERIFY(interface("wan0").usable());
}

void TestRouteKernel::addresses()
{
    runCommand("ip address add 10.77.1.9/24 dev wan0");
    const Interface wan0 = interface("wan0");
    QVERIFY(wan0.addresses.size() >= 3);
    QVERIFY((wan0.addresses[0] == InterfaceAddress{address("10.77.1.1"), {}, 24, RT_SCOPE_UNIVERSE, IFA_F_PERMANENT}));
    QCOMPARE(wan0.addresses[1].address, address("10.77.1.9"));
    QCOMPARE(wan0.addresses[1].flags, std::uint32_t{IFA_F_PERMANENT | IFA_F_SECONDARY});
    QVERIFY(wan0.hasAddress(address("2001:db8:77:1::1")));
    const auto linkLocal = [this] {
        const QList<InterfaceAddress> all = interface("wan0").addresses;
        return std::any_of(all.begin(), all.end(), [](const InterfaceAddress &a) {
            return a.address.isLinkLocal() && a.scope == RT_SCOPE_LINK && a.prefix == 64;
        });
    };
    QTRY_VERIFY(linkLocal());
    // Bits that came later than the field for the first eight.
    runCommand("ip address add 10.77.1.10/24 dev wan0 noprefixroute");
    const QList<InterfaceAddress> all = interface("wan0").addresses;
    const auto added = std::find_if(all.begin(), all.end(),
                                    [](const InterfaceAddress &a) { return a.address == address("10.77.1.10"); });
    QVERIFY(added != all.end());
    QVERIFY((added->flags & IFA_F_NOPREFIXROUTE) != 0);
}

void TestRouteKernel::pointToPointAddress()
{
    runCommand("ip address add 10.0.0.1 peer 10.0.0.2 dev wan1");
    runCommand("ip address add 2001:db8:1::1 peer 2001:db8:1::2 dev wan1 nodad");
    const Interface wan1 = interface("wan1");
    const auto peerOf = [&wan1](const char *local) {
        const auto found = std::find_if(wan1.addresses.begin(), wan1.addresses.end(),
                                        [local](const InterfaceAddress &a) { return a.address == address(local); });
        return found == wan1.addresses.end() ? Address() : found->peer;
    };
    QCOMPARE(peerOf("10.0.0.1").toString(), QStringLiteral("10.0.0.2"));
    QCOMPARE(peerOf("2001:db8:1::1").toString(), QStringLiteral("2001:db8:1::2"));
    QVERIFY(peerOf("10.77.2.1").isNull());
}

void TestRouteKernel::defaultRoutesInOrder()
{
    QVERIFY(!interface("wan0").hasDefaultRoute(Address::Family::IPv4));
    for (const char *line : {"ip -6 route add default via 2001:db8:77:1::fe dev wan0",
                             "ip route add default via 10.77.1.254 dev wan0 metric 600",
                             "ip route add default via 10.77.1.254 dev wan0 table 1001",
                             "ip route add default via 10.77.1.253 dev wan0 metric 100",
                             "ip route add unreachable default metric 4278198272", "ip route add 10.0.0.0/8 via 10.77.1.254"})
        runCommand(line);
    const auto v4 = Address::Family::IPv4;
    const QList<DefaultRoute> expected{{v4, address("10.77.1.254"), 0, 1001},
                                       {v4, address("10.77.1.253"), 100, RT_TABLE_MAIN},
                                       {v4, address("10.77.1.254"), 600, RT_TABLE_MAIN},
                                       {Address::Family::IPv6, address("2001:db8:77:1::fe"), 1024, RT_TABLE_MAIN}};
    QVERIFY(interface("wan0").defaultRoutes == expected);
    QVERIFY(interface("wan1").defaultRoutes.isEmpty());
    QVERIFY(interface("lo").defaultRoutes.isEmpty());
}

void TestRouteKernel::defaultRoutesOfOtherKinds()
{
    for (const char *line : {"ip route add default metric 300 nexthop via 10.77.1.254 dev wan0 nexthop via 10.77.2.254 dev wan1",
                             "ip -6 route add default metric 2000 nexthop via 2001:db8:77:1::fe dev wan0 nexthop via 2001:db8:77:2::fe dev wan1",
                             "ip nexthop add id 5 via 10.77.2.253 dev wan1", "ip route add default nhid 5 metric 500",
                             "ip -4 route add default via inet6 fe80::9 dev wan1 metric 700",
                             "ip route add default dev wan1 metric 800"})
        runCommand(line);
    const auto v4 = Address::Family::IPv4;
    const auto v6 = Address::Family::IPv6;
    const QList<DefaultRoute> wan0{{v4, address("10.77.1.254"), 300, RT_TABLE_MAIN},
                                   {v6, address("2001:db8:77:1::fe"), 2000, RT_TABLE_MAIN}};
    const QList<DefaultRoute> wan1{{v4, address("10.77.2.254"), 300, RT_TABLE_MAIN},
                                   {v4, address("10.77.2.253"), 500, RT_TABLE_MAIN},
                                   {v4, address("fe80::9"), 700, RT_TABLE_MAIN},
                                   {v4, Address(), 800, RT_TABLE_MAIN},
                                   {v6, address("2001:db8:77:2::fe"), 2000, RT_TABLE_MAIN}};
    QVERIFY(interface("wan0").defaultRoutes == wan0);
    QVERIFY(interface("wan1").defaultRoutes == wan1);
}

// As OpenVPN's redirect-gateway does it.
void TestRouteKernel::halvesBeforeTheDefaultRoute()
{
    for (const char *line : {"ip route add default via 10.77.1.254 dev wan0", "ip route add 0.0.0.0/1 via 10.77.2.254 dev wan1 metric 50",
                             "ip route add 128.0.0.0/1 via 10.77.2.254 dev wan1 metric 50", "ip -6 route add ::/1 dev wan1",
                             "ip -6 route add 8000::/1 dev wan1"})
        runCommand(line);
    const QList<DefaultRoute> wan1{{Address::Family::IPv4, address("10.77.2.254"), 0, RT_TABLE_MAIN},
                                   {Address::Family::IPv6, Address(), 0, RT_TABLE_MAIN}};
    QVERIFY(interface("wan1").defaultRoutes == wan1);
    QCOMPARE(interface("wan0").defaultRoutes.size(), 1);
}

void TestRouteKernel::wayByDestination()
{
    QCOMPARE(way(flow("10.77.1.1", "10.77.1.5")), m_wan0);
    QCOMPARE(way(flow("10.77.2.1", "10.77.2.5")), m_wan1);
    runCommand("ip route add 10.99.0.0/16 via 10.77.2.254");
    // The false multipath: the first interface's address, the second one's packets.
    QCOMPARE(way(flow("10.77.1.1", "10.99.0.1")), m_wan1);
}

void TestRouteKernel::wayBySourceRule()
{
    runCommand("ip route add default via 10.77.1.254 dev wan0");
    QCOMPARE(way(flow("10.77.2.1", "192.0.2.1")), m_wan0);
    runCommand("ip route add default via 10.77.2.254 dev wan1 table 102");
    runCommand("ip rule add from 10.77.2.1 table 102");
    QCOMPARE(way(flow("10.77.2.1", "192.0.2.1")), m_wan1);
    QCOMPARE(way(flow("10.77.1.1", "192.0.2.1")), m_wan0);
}

void TestRouteKernel::wayByMarkPortAndUser()
{
    for (const char *line : {"ip route add default via 10.77.1.254 dev wan0",
                             "ip route add default via 10.77.2.254 dev wan1 table 102",
                             "ip rule add pref 100 fwmark 77 table 102", "ip rule add pref 101 ipproto tcp dport 8443 table 102",
                             "ip rule add pref 102 ipproto tcp sport 40001 table 102",
                             "ip rule add pref 103 uidrange 0-0 ipproto udp table 102"})
        runCommand(line);
    RouteQueries::Flow plain = flow("10.77.1.1", "192.0.2.1");
    plain.uid = 0;
    QCOMPARE(way(plain), m_wan0);  // it's TCP
    RouteQueries::Flow marked = plain;
    marked.mark = 77;
    QCOMPARE(way(marked), m_wan1);
    RouteQueries::Flow toPort = plain;
    toPort.remote.port = 8443;
    QCOMPARE(way(toPort), m_wan1);
    RouteQueries::Flow fromPort = plain;
    fromPort.local.port = 40001;
    QCOMPARE(way(fromPort), m_wan1);
    runCommand("ip rule add pref 104 uidrange 0-0 table 102");
    QCOMPARE(way(plain), m_wan1);
    plain.uid = 1000;
    QCOMPARE(way(plain), m_wan0);
}

void TestRouteKernel::wayOfBoundFlow()
{
    runCommand("ip route add default via 10.77.1.254 dev wan0");
    runCommand("ip route add default via 10.77.2.254 dev wan1 metric 900");
    RouteQueries::Flow bound = flow("10.77.2.1", "192.0.2.1");
    QCOMPARE(way(bound), m_wan0);
    bound.boundInterfaceIndex = m_wan1;
    QCOMPARE(way(bound), m_wan1);
}

void TestRouteKernel::wayIPv6()
{
    QCOMPARE(way(flow("2001:db8:77:2::1", "2001:db8:77:2::5")), m_wan1);
    runCommand("ip -6 route add default via 2001:db8:77:1::fe dev wan0");
    runCommand("ip -6 route add default via 2001:db8:77:2::fe dev wan1 table 102");
    runCommand("ip -6 rule add from 2001:db8:77:2::1 table 102");
    QCOMPARE(way(flow("2001:db8:77:1::1", "2001:db8:99::1")), m_wan0);
    QCOMPARE(way(flow("2001:db8:77:2::1", "2001:db8:99::1")), m_wan1);
    runCommand("ip -6 rule delete from 2001:db8:77:2::1 table 102");
}

void TestRouteKernel::wayToOneself()
{
    QCOMPARE(way(flow("10.77.1.1", "10.77.2.1")), m_lo);
    QCOMPARE(way(flow("127.0.0.1", "127.0.0.1")), m_lo);
    QCOMPARE(way(flow("::1", "::1")), m_lo);
}

void TestRouteKernel::noWay()
{
    QCOMPARE(way(flow("10.77.1.1", "192.0.2.1")), 0);
    QCOMPARE(way(flow("2001:db8:77:1::1", "2001:db8:99::1")), 0);
    runCommand("ip route add unreachable 192.0.2.0/24");
    runCommand("ip route add blackhole 198.51.100.0/24");
    runCommand("ip -6 route add unreachable 2001:db8:99::/48");
    QCOMPARE(way(flow("10.77.1.1", "192.0.2.1")), 0);
    QCOMPARE(way(flow("10.77.1.1", "198.51.100.1")), 0);
    QCOMPARE(way(flow("2001:db8:77:1::1", "2001:db8:99::1")), 0);
    QCOMPARE(way(RouteQueries::Flow()), 0);
    // An address that has gone, and afterwards the next question is answered as ever.
    QCOMPARE(way(flow("10.88.0.1", "10.77.1.5")), 0);
    QCOMPARE(way(flow("10.77.1.1", "10.77.1.5")), m_wan0);
    runCommand("ip route flush type unreachable");
    runCommand("ip route flush type blackhole");
    runCommand("ip -6 route flush type unreachable");
}

void TestRouteKernel::eventsForEverything_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"ip link set wan0 mtu 1300", "ip link set isp0 down", "ip address add 10.77.1.77/24 dev wan0",
                             "ip address add 2001:db8:77:1::77/64 dev wan0 nodad", "ip route add 10.99.0.0/16 via 10.77.2.254",
                             "ip -6 route add 2001:db8:99::/48 via 2001:db8:77:2::fe", "ip rule add from 10.77.2.1 table 102",
                             "ip -6 rule add from 2001:db8:77:2::1 table 102", "ip nexthop add id 7 via 10.77.2.253 dev wan1"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestRouteKernel::eventsForEverything()
{
    QFETCH(QString, line);
    RouteEvents events;
    QVERIFY(events.open());
    QVERIFY(events.open());
    QSignalSpy changed(&events, &RouteEvents::changed);
    QTRY_VERIFY(settled());
    while (changed.wait(50)) { }
    changed.clear();
    runCommand(line);
    QVERIFY(!changed.isEmpty() || changed.wait());
    if (line.contains(QStringLiteral("ip -6 rule")))
        runCommand("ip -6 rule delete from 2001:db8:77:2::1 table 102");
}

void TestRouteKernel::eventsOncePerBurst()
{
    RouteEvents events;
    QVERIFY(events.open());
    QSignalSpy changed(&events, &RouteEvents::changed);
    // No event loop runs meanwhile.
    for (const char *action : {"add", "delete", "add", "delete", "add"})
        runCommand(QStringLiteral("ip route %1 10.99.0.0/16 via 10.77.2.254").arg(QLatin1String(action)));
    QVERIFY(!changed.isEmpty() || changed.wait());
    QCOMPARE(changed.size(), 1);
}

void TestRouteKernel::eventsSurviveAnOverrun()
{
    RouteEvents events;
    QVERIFY(events.open());
    QSignalSpy changed(&events, &RouteEvents::changed);
    QByteArray batch;
    for (int i = 0; i < 4000; ++i)
        batch += "route add 10." + QByteArray::number(100 + i / 250) + '.' + QByteArray::number(i % 250) + ".0/24 via 10.77.2.254\n";
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write(batch), batch.size());
    file.close();
    runCommand(QStringLiteral("ip -batch ") + file.fileName());
    QVERIFY(changed.wait());
    QTRY_VERIFY(settled());
    while (changed.wait(50)) { }
    changed.clear();
    runCommand("ip address add 10.77.1.78/24 dev wan0");
    QVERIFY(!changed.isEmpty() || changed.wait());
}

static int runTest(int argc, char **argv)
{
    if (!manypath::testing::enterOwnNetwork())
        return EXIT_FAILURE;
    QCoreApplication application(argc, argv);
    TestRouteKernel test;
    return QTest::qExec(&test, argc, argv);
}
MANYPATH_TEST_RUN(runTest)

#include "tst_routekernel.moc"
