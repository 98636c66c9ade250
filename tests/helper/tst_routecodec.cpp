// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/linktype.h"
#include "helper/netlink/routecodec.h"
#include "helper/netlink/sysfslink.h"
#include "tests/helper/captures.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <linux/if_arp.h>
#include <linux/rtnetlink.h>

using namespace manypath;
using namespace manypath::netlink;
using manypath::netlink::testing::attributes;
using manypath::netlink::testing::bytes;
using manypath::netlink::testing::capture;
using manypath::netlink::testing::captures;
using manypath::netlink::testing::soundLengths;
using manypath::netlink::testing::withAttribute;

Q_DECLARE_METATYPE(manypath::Interface::Type)

namespace {

Address address(const char *text)
{
    return Address::fromString(QString::fromLatin1(text));
}

Link link(const char *name)
{
    return decodeLink(bytes(capture(QByteArray("route/link-") + name))).value_or(Link());
}

LinkAddress linkAddress(const char *name)
{
    return decodeAddress(bytes(capture(QByteArray("route/address") + name))).value_or(LinkAddress());
}

QList<LinkDefaultRoute> routes(const char *name)
{
    return decodeDefaultRoutes(bytes(capture(QByteArray("route/route") + name)));
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

}  // namespace

class TestRouteCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void links();
    void portsOfBridgesAreNoLinks();
    void addresses();
    void addressFlagsBeyondEight();
    void defaultRoutes();
    void defaultRouteThroughAnotherFamily();
    void deadNextHopsLeadNowhere();
    void halvesOfTheInternet();
    void whatIsNoDefaultRoute();
    void lookups();
    void lookupRequest();
    void cutAnywhere();
    void types_data();
    void types();
    void sysfsOfAnotherNamespace();
};

void TestRouteCodec::links()
{
    const Link veth = link("veth");
    QCOMPARE(veth.interface.index, 3);
    QCOMPARE(veth.interface.name, QStringLiteral("wan0"));
    QCOMPARE(veth.interface.kind, QStringLiteral("veth"));
    QCOMPARE(veth.interface.mtu, 1500u);
    QCOMPARE(veth.interface.operState, 6);
    QVERIFY(veth.interface.up && veth.interface.carrier && !veth.interface.pointToPoint);
    QCOMPARE(veth.hardware, ARPHRD_ETHER);
    QCOMPARE(veth.hardwareAddress, QByteArray::fromHex("beaa2711dbbe"));

    const Link tun = link("tun");
    QVERIFY(tun.interface.up && !tun.interface.carrier && tun.interface.pointToPoint);
    QCOMPARE(tun.interface.kind, QStringLiteral("tun"));
    QVERIFY(tun.hardwareAddress.isEmpty());

    const Link bridge = link("bridge");
    QCOMPARE(bridge.interface.kind, QStringLiteral("bridge"));
    QVERIFY(!bridge.interface.up);

    QCOMPARE(link("lo").hardware, ARPHRD_LOOPBACK);
    QVERIFY(link("lo").interface.kind.isEmpty());
}

void TestRouteCodec::portsOfBridgesAreNoLinks()
{
    QByteArray port = capture("route/link-veth");
    port[0] = AF_BRIDGE;
    QVERIFY(!decodeLink(bytes(port)));
}

void TestRouteCodec::addresses()
{
    const LinkAddress plain = linkAddress("4");
    QCOMPARE(plain.interfaceIndex, 3);
    QVERIFY((plain.address == InterfaceAddress{address("10.77.0.1"), {}, 24, RT_SCOPE_UNIVERSE, IFA_F_PERMANENT}));
    QCOMPARE(linkAddress("4-loopback").address.scope, RT_SCOPE_HOST);
    QVERIFY((linkAddress("4-peer").address
             == InterfaceAddress{address("10.0.0.1"), address("10.0.0.2"), 32, RT_SCOPE_UNIVERSE, IFA_F_PERMANENT}));
    QVERIFY((linkAddress("6").address
             == InterfaceAddress{address("2001:db8:77::1"), {}, 64, RT_SCOPE_UNIVERSE, IFA_F_PERMANENT | IFA_F_NODAD}));
    const InterfaceAddress peer = linkAddress("6-peer").address;
    QCOMPARE(peer.address.toString(), QStringLiteral("2001:db8:1::1"));
    QCOMPARE(peer.peer.toString(), QStringLiteral("2001:db8:1::2"));
}

void TestRouteCodec::addressFlagsBeyondEight()
{
    const std::uint32_t flags = IFA_F_PERMANENT | IFA_F_NOPREFIXROUTE;
    const QByteArray message = withAttribute(capture("route/address6"), sizeof(ifaddrmsg), IFA_FLAGS,
                                             QByteArray(reinterpret_cast<const char *>(&flags), sizeof flags));
    QCOMPARE(decodeAddress(bytes(message)).value().address.flags, flags);
}

void TestRouteCodec::defaultRoutes()
{
    const auto is = [](const QList<LinkDefaultRoute> &found, const QList<LinkDefaultRoute> &wanted) { return found == wanted; };
    const auto v4 = Address::Family::IPv4;
    const auto v6 = Address::Family::IPv6;
    QVERIFY(is(routes("4-metric100"), {{3, {v4, address("10.77.0.254"), 100, 254}}}));
    QVERIFY(is(routes("4-table1000"), {{5, {v4, address("10.78.0.254"), 0, 1000}}}));
    QVERIFY(is(routes("4-multipath"), {{3, {v4, address("10.77.0.254"), 300, 254}}, {5, {v4, address("10.78.0.254"), 300, 254}}}));
    QVERIFY(is(routes("4-nexthop-object"), {{5, {v4, address("10.78.0.253"), 500, 254}}}));
    QVERIFY(is(routes("6-metric400"), {{5, {v6, address("fe80::1"), 400, 254}}}));
    QVERIFY(is(routes("6-metric1024"), {{3, {v6, address("2001:db8:77::fe"), 1024, 254}}}));
    QVERIFY(is(routes("6-multipath"), {{3, {v6, address("2001:db8:77::fe"), 2000, 254}}, {5, {v6, address("fe80::2"), 2000, 254}}}));
}

void TestRouteCodec::defaultRouteThroughAnotherFamily()
{
    QByteArray via = QByteArray::fromHex("0a00");
    via.append(reinterpret_cast<const char *>(address("fe80::9").bytes()), 16);
    QByteArray message = withAttribute(capture("route/route4-metric100"), sizeof(rtmsg), RTA_GATEWAY, QByteArray());
    appendAttribute(message, RTA_VIA, via.constData(), static_cast<std::size_t>(via.size()));
    const QList<LinkDefaultRoute> found = decodeDefaultRoutes(bytes(message));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].route.family, Address::Family::IPv4);
    QCOMPARE(found[0].route.gateway.toString(), QStringLiteral("fe80::9"));
}

void TestRouteCodec::deadNextHopsLeadNowhere()
{
    QByteArray message = capture("route/route4-multipath");
    const qsizetype firstHop = message.indexOf(QByteArray::fromHex("10000000 03000000"));
    QVERIFY(firstHop > 0);
    message[firstHop + qsizetype{offsetof(rtnexthop, rtnh_flags)}] = RTNH_F_DEAD;
    const QList<LinkDefaultRoute> found = decodeDefaultRoutes(bytes(message));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].interfaceIndex, 5);
}

void TestRouteCodec::halvesOfTheInternet()
{
    const Address half = address("128.0.0.0");
    QByteArray upper = capture("route/route4-metric100");
    appendAttribute(upper, RTA_DST, half.bytes(), half.size());
    upper[qsizetype{offsetof(rtmsg, rtm_dst_len)}] = 1;
    const QList<LinkDefaultRoute> expected{{3, {Address::Family::IPv4, address("10.77.0.254"), 0, 254}}};
    QVERIFY(decodeDefaultRoutes(bytes(upper)) == expected);
    QByteArray lower = capture("route/route4-metric100");  // 0.0.0.0 is not written out
    lower[qsizetype{offsetof(rtmsg, rtm_dst_len)}] = 1;
    QVERIFY(decodeDefaultRoutes(bytes(lower)).isEmpty());
}

void TestRouteCodec::whatIsNoDefaultRoute()
{
    QVERIFY(routes("4-unreachable").isEmpty());
    QVERIFY(routes("4-notdefault").isEmpty());
    const std::uint32_t local = RT_TABLE_LOCAL;
    QVERIFY(decodeDefaultRoutes(bytes(withAttribute(capture("route/route4-metric100"), sizeof(rtmsg), RTA_TABLE,
                                                    QByteArray(reinterpret_cast<const char *>(&local), sizeof local))))
                .isEmpty());
}

void TestRouteCodec::lookups()
{
    QCOMPARE(decodeOutputInterface(bytes(capture("route/lookup-unicast"))), 3);
    QCOMPARE(decodeOutputInterface(bytes(capture("route/lookup6-unicast"))), 3);
    QCOMPARE(decodeOutputInterface(bytes(capture("route/lookup-local"))), 1);
    QByteArray unreachable = capture("route/lookup6-unicast");
    unreachable[qsizetype{offsetof(rtmsg, rtm_type)}] = RTN_UNREACHABLE;
    QCOMPARE(decodeOutputInterface(bytes(unreachable)), 0);
}

void TestRouteCodec::lookupRequest()
{
    RouteQueries::Flow flow;
    flow.local = SocketAddress::fromString(QStringLiteral("10.1.1.1:40000")).value();
    flow.remote = SocketAddress::fromString(QStringLiteral("10.2.2.2:443")).value();
    flow.uid = 1000;
    QCOMPARE(routeLookupRequest(flow).toHex(' '),
             QByteArrayLiteral("02 20 20 00 00 00 00 00 00 00 00 00 "
                               "08 00 01 00 0a 02 02 02 08 00 02 00 0a 01 01 01 08 00 19 00 e8 03 00 00 05 00 1b 00 06 00 00 00 "
                               "06 00 1c 00 9c 40 00 00 06 00 1d 00 01 bb 00 00"));
    flow.mark = 0x4d;
    flow.boundInterfaceIndex = 3;
    QVERIFY(routeLookupRequest(flow).endsWith(QByteArray::fromHex("08001000 4d000000 08000400 03000000")));
    // Of a source in the other family the kernel would make nonsense.
    flow.local = SocketAddress::fromString(QStringLiteral("[2001:db8::1]:40000")).value();
    const QByteArray mixed = routeLookupRequest(flow);
    QCOMPARE(mixed[2], '\0');
    for (const auto &[type, value] : attributes(mixed, sizeof(rtmsg)))
        QVERIFY(type != RTA_SRC);
}

void TestRouteCodec::cutAnywhere()
{
    const QList<QByteArray> messages = captures("route");
    QVERIFY(messages.size() >= 15);
    for (const QByteArray &message : messages) {
        for (qsizetype length = 0; length < message.size(); ++length) {
            const std::vector<std::uint8_t> cut(message.cbegin(), message.cbegin() + length);
            QVERIFY(!decodeLink(cut) || soundLengths(message, sizeof(ifinfomsg)).contains(length));
            QVERIFY(!decodeAddress(cut) || soundLengths(message, sizeof(ifaddrmsg)).contains(length));
            QVERIFY(decodeDefaultRoutes(cut).isEmpty() || soundLengths(message, sizeof(rtmsg)).contains(length));
            QVERIFY(decodeOutputInterface(cut) == 0 || soundLengths(message, sizeof(rtmsg)).contains(length));
        }
    }
}

void TestRouteCodec::types_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("deviceType");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("hardware");
    QTest::addColumn<Interface::Type>("type");
    const auto row = [](const char *kind, const char *deviceType, const char *name, int hardware, Interface::Type type) {
        QTest::addRow("%s/%s/%s", kind, deviceType, name)
            << QByteArray(kind) << QByteArray(deviceType) << QByteArray(name) << hardware << type;
    };
    row("", "", "lo", ARPHRD_LOOPBACK, Interface::Type::Loopback);
    row("", "", "enp3s0", ARPHRD_ETHER, Interface::Type::Ethernet);
    row("", "", "eth0", ARPHRD_ETHER, Interface::Type::Ethernet);
    row("", "wlan", "eth1", ARPHRD_ETHER, Interface::Type::Wifi);
    row("", "", "wlp2s0", ARPHRD_ETHER, Interface::Type::Wifi);
    row("", "wwan", "usb0", ARPHRD_ETHER, Interface::Type::Mobile);
    row("", "", "wwp0s20u4", ARPHRD_ETHER, Interface::Type::Mobile);
    row("", "", "cdc0", 519, Interface::Type::Mobile);
    row("wwan", "", "wwan0", ARPHRD_NONE, Interface::Type::Mobile);
    row("ppp", "", "ppp0", ARPHRD_PPP, Interface::Type::Tunnel);
    row("ppp", "", "wwan0", ARPHRD_PPP, Interface::Type::Mobile);
    row("wireguard", "wireguard", "wlan-vpn", ARPHRD_NONE, Interface::Type::Tunnel);
    row("tun", "", "tap0", ARPHRD_ETHER, Interface::Type::Tunnel);
    row("xfrm", "", "ipsec0", ARPHRD_NONE, Interface::Type::Tunnel);
    row("amt", "", "amt0", ARPHRD_ETHER, Interface::Type::Tunnel);
    row("bridge", "bridge", "br0", ARPHRD_ETHER, Interface::Type::Bridge);
    row("bond", "bond", "bond0", ARPHRD_ETHER, Interface::Type::Ethernet);
    row("vlan", "vlan", "eth0.7", ARPHRD_ETHER, Interface::Type::Ethernet);
    row("veth", "", "wlan0", ARPHRD_ETHER, Interface::Type::Virtual);
    row("dummy", "", "dummy0", ARPHRD_ETHER, Interface::Type::Virtual);
    row("macvlan", "macvlan", "mac0", ARPHRD_ETHER, Interface::Type::Virtual);
    row("brandnew", "", "x0", ARPHRD_ETHER, Interface::Type::Virtual);
    row("", "", "can0", ARPHRD_CAN, Interface::Type::Other);
}

void TestRouteCodec::types()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, deviceType);
    QFETCH(QByteArray, name);
    QFETCH(int, hardware);
    QFETCH(Interface::Type, type);
    QCOMPARE(linkType({kind.toStdString(), deviceType.toStdString(), name.toStdString(), static_cast<std::uint16_t>(hardware)}), type);
}

void TestRouteCodec::sysfsOfAnotherNamespace()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("net0")));
    write(folder.filePath(QStringLiteral("net0/uevent")), "DEVTYPE=wlan\nINTERFACE=net0\nIFINDEX=7\n");
    write(folder.filePath(QStringLiteral("net0/address")), "02:00:00:00:00:01\n");
    const QByteArray classFolder = QFile::encodeName(folder.path());
    const QByteArray own = QByteArray::fromHex("020000000001");
    QCOMPARE(sysfsDeviceType(classFolder, "net0", 7, own), QByteArray("wlan"));
    QCOMPARE(sysfsDeviceType(classFolder, "net0", 8, own), QByteArray());
    QCOMPARE(sysfsDeviceType(classFolder, "net0", 7, QByteArray::fromHex("020000000002")), QByteArray());
    QCOMPARE(sysfsDeviceType(classFolder, "net1", 7, own), QByteArray());
}

MANYPATH_TEST(TestRouteCodec)
#include "tst_routecodec.moc"
