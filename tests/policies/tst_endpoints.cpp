// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/endpoints/endpointspolicy.h"
#include "tests/support/testprogram.h"
#include "worldtext.h"

#include <QTest>

using namespace manypath;
using namespace manypath::endpoints;
using namespace manypath::testing;
using namespace std::chrono_literals;

namespace {

// One World, and what the policy does about it and leaves undone.
struct Case {
    const char *name;
    const char *world;
    const char *decisions;
    const char *remarks = "";
};

// Lines without their indentation.
QString plain(const char *text)
{
    QString lines;
    for (const QString &line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines += line.trimmed() + u'\n';
    }
    return lines;
}

const Case candidateCases[] = {
    {"two ways out",
     R"(2 eth0 10.1.1.1 default4@100
        3 wlan0 10.1.2.1 default4@600)",
     R"(endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route
        endpoint add 10.1.2.1 dev if3 subflow | wlan0 has a default route)"},
    {"both families, each by its own default route",
     R"(2 eth0 10.1.1.1 2001:db8:1::1 default4@100
        3 wlan0 10.1.2.1 2001:db8:2::1 default6@600)",
     R"(endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route
        endpoint add 2001:db8:2::1 dev if3 subflow | wlan0 has a default route)",
     R"(2001:db8:1::1 dev eth0: eth0 has no IPv6 default route
        10.1.2.1 dev wlan0: wlan0 has no IPv4 default route)"},
    {"a default route in a table of its own is one",
     R"(2 eth0 10.1.1.1 default4@0/101)",
     "endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route"},
    {"docker's bridge and others that lead nowhere",
     R"(2 eth0 10.1.1.1 default4
        3 docker0 172.17.0.1 kind=bridge
        4 virbr0 192.168.122.1 nocarrier kind=bridge)",
     "endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route",
     R"(172.17.0.1 dev docker0: docker0 has no IPv4 default route
        192.168.122.1 dev virbr0: virbr0 has no carrier)"},
    {"no link-local addresses",
     "2 eth0 169.254.7.7 fe80::1 10.1.1.1 default4 default6",
     "endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route"},
    {"the local address on point-to-point links",
     "2 ppp0 10.20.0.1>10.20.0.2 default4",
     "endpoint add 10.20.0.1 dev if2 subflow | ppp0 has a default route"},
    {"addresses the kernel warns of",
     R"(2 eth0 2001:db8::1!tentative 2001:db8::2!deprecated 2001:db8::3!temporary 2001:db8::4!dadfailed!tentative 2001:db8::5!optimistic default6
        3 eth1 2001:db8::6!mngtmpaddr default6)",
     "endpoint add 2001:db8::6 dev if3 subflow | eth1 has a default route",
     R"(2001:db8::1 dev eth0: 2001:db8::1 is tentative: the kernel still looks whether it is another host's
        2001:db8::2 dev eth0: 2001:db8::2 is deprecated
        2001:db8::3 dev eth0: 2001:db8::3 is a temporary address for privacy
        2001:db8::4 dev eth0: 2001:db8::4 is in use by another host as well
        2001:db8::5 dev eth0: 2001:db8::5 is tentative: the kernel still looks whether it is another host's)"},
    {"a secondary IPv4 address has the bit of a temporary one",
     "2 eth0 10.1.1.2!secondary default4",
     "endpoint add 10.1.1.2 dev if2 subflow | eth0 has a default route"},
    {"a local IPv6 address where there is a global one, and where there is none",
     R"(2 eth0 fd00:1::1 2001:db8::1 default6
        3 wlan0 fd00:2::1 default6@1024)",
     R"(endpoint add 2001:db8::1 dev if2 subflow | eth0 has a default route
        endpoint add fd00:2::1 dev if3 subflow | wlan0 has a default route)",
     "fd00:1::1 dev eth0: fd00:1::1 is a local address, and eth0 has a global one"},
    {"an address on two interfaces has one endpoint",
     R"(2 eth0 10.1.1.1 default4@200
        3 eth1 10.1.1.1 default4@100)",
     "endpoint add 10.1.1.1 dev if3 subflow | eth1 has a default route",
     "10.1.1.1 dev eth0: 10.1.1.1 is on eth1 as well, and is used there"},
    {"an address before the link",
     "2 eth0 10.1.1.1 nocarrier default4",
     "",
     "10.1.1.1 dev eth0: eth0 has no carrier"},
    {"a link before the address", "2 eth0 default4", ""},
    {"nothing is known yet", "lacks privilege", "", "helper: it lacks CAP_NET_ADMIN, so nothing is done"},
    {"a kernel without path manager",
     R"(2 eth0 10.1.1.1 default4
        lacks path-manager)",
     "", "path manager: this kernel's path manager can't be reached, so nothing is done"},
    {"switched off, and the other path manager",
     R"(2 eth0 10.1.1.1 default4
        setting enabled 0
        setting path_manager userspace)",
     "endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route",
     R"(net.mptcp.enabled: MPTCP is switched off: endpoints are kept, and no new connection uses them
        path manager: new connections have the userspace path manager, which takes no notice of endpoints)"},
};

const Case roleCases[] = {
    {"preferred comes first, backup last and with its flag",
     R"(2 eth0 10.1.1.1 default4
        3 wlan0 10.1.2.1 default4
        4 wwan0 10.1.3.1 default4
        role eth0 backup
        role wwan* preferred)",
     R"(limits set subflows 3 | 3 endpoints open subflows
        endpoint add 10.1.3.1 dev if4 subflow | wwan0 has the role preferred
        endpoint add 10.1.2.1 dev if3 subflow | wlan0 has a default route
        endpoint add 10.1.1.1 dev if2 subflow backup | eth0 has the role backup)"},
    {"never",
     R"(2 eth0 10.1.1.1 default4
        role eth* never
        endpoint 1 10.1.1.1 dev 2 subflow owner policy)",
     "endpoint delete id 1 10.1.1.1 | eth0 has the role never"},
    {"chosen by its name it needs no default route, by a pattern it does",
     R"(2 eth0 10.1.1.1
        3 eth1 10.1.2.1
        role eth0 preferred
        role eth* backup)",
     "endpoint add 10.1.1.1 dev if2 subflow | eth0 has the role preferred",
     "10.1.2.1 dev eth1: eth1 has no IPv4 default route"},
    {"chosen by its name it needs carrier all the same",
     R"(2 eth0 10.1.1.1 nocarrier
        role eth0 preferred)",
     "", "10.1.1.1 dev eth0: eth0 has no carrier"},
    {"a role given to what stands",
     R"(2 eth0 10.1.1.1 default4
        role eth0 backup
        endpoint 1 10.1.1.1 dev 2 subflow owner policy)",
     "endpoint change id 1 10.1.1.1 backup | eth0 has the role backup"},
    {"and taken back",
     R"(2 eth0 10.1.1.1 default4
        endpoint 1 10.1.1.1 dev 2 subflow backup owner policy)",
     "endpoint change id 1 10.1.1.1 nobackup | eth0 has the role automatic"},
};

const Case vpnCases[] = {
    {"wg-quick: a table of its own that rules lead to",
     R"(2 eth0 10.1.1.1 default4@100
        3 wg0 10.9.0.2 kind=wireguard default4@0/51820
        endpoint 1 10.1.1.1 dev 2 subflow owner policy)",
     R"(endpoint delete id 1 10.1.1.1 | wg0 is a VPN that takes this machine's traffic, and eth0 would carry some of it outside
        endpoint add 10.9.0.2 dev if3 subflow | wg0 has a default route)",
     "10.1.1.1 dev eth0: wg0 is a VPN that takes this machine's traffic, and eth0 would carry some of it outside"},
    {"in the main table, before all others; the other family stays inside as well",
     R"(2 eth0 10.1.1.1 2001:db8::1 default4@100 default6@100
        3 tun0 10.9.0.2 kind=tun default4@50)",
     "endpoint add 10.9.0.2 dev if3 subflow | tun0 has a default route",
     R"(10.1.1.1 dev eth0: tun0 is a VPN that takes this machine's traffic, and eth0 would carry some of it outside
        2001:db8::1 dev eth0: tun0 is a VPN that takes this machine's traffic, and eth0 would carry some of it outside)"},
    {"behind another default route it is one way of several",
     R"(2 eth0 10.1.1.1 default4@100
        3 tun0 10.9.0.2 kind=tun default4@200)",
     R"(endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route
        endpoint add 10.9.0.2 dev if3 subflow | tun0 has a default route)"},
    {"for its members only",
     R"(2 eth0 10.1.1.1 default4@100
        3 wg0 10.9.0.2 kind=wireguard)",
     "endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route", "10.9.0.2 dev wg0: wg0 has no IPv4 default route"},
    {"people may want it all the same",
     R"(2 eth0 10.1.1.1 default4@100
        3 wlan0 10.1.2.1 default4@600
        4 wg0 10.9.0.2 kind=wireguard default4@0/51820
        role wlan0 backup)",
     R"(endpoint add 10.9.0.2 dev if4 subflow | wg0 has a default route
        endpoint add 10.1.2.1 dev if3 subflow backup | wlan0 has the role backup)",
     "10.1.1.1 dev eth0: wg0 is a VPN that takes this machine's traffic, and eth0 would carry some of it outside"},
};

const Case standingCases[] = {
    {"as it should be",
     R"(2 eth0 10.1.1.1 default4
        endpoint 1 10.1.1.1 dev 2 subflow owner policy)",
     ""},
    {"carrier lost",
     R"(2 eth0 10.1.1.1 nocarrier default4
        endpoint 1 10.1.1.1 dev 2 subflow owner policy)",
     "endpoint delete id 1 10.1.1.1 | eth0 has no carrier", "10.1.1.1 dev eth0: eth0 has no carrier"},
    {"taken down",
     R"(2 eth0 10.1.1.1 down
        endpoint 1 10.1.1.1 dev 2 subflow owner policy)",
     "endpoint delete id 1 10.1.1.1 | eth0 is down", "10.1.1.1 dev eth0: eth0 is down"},
    {"unplugged", "endpoint 1 10.1.1.1 dev 2 subflow owner policy", "endpoint delete id 1 10.1.1.1 | its interface is gone"},
    {"plugged in again under another index",
     R"(7 eth0 10.1.1.1 default4
        endpoint 1 10.1.1.1 dev 2 subflow owner policy)",
     R"(endpoint delete id 1 10.1.1.1 | 10.1.1.1 is on eth0 now
        endpoint add 10.1.1.1 dev if7 id 1 subflow | 10.1.1.1 is on eth0 now)"},
    {"address gone",
     R"(2 eth0 default4
        endpoint 1 10.1.1.1 dev 2 subflow owner policy)",
     "endpoint delete id 1 10.1.1.1 | eth0 has no more 10.1.1.1"},
    {"address deprecated",
     R"(2 eth0 2001:db8::1!deprecated default6
        endpoint 1 2001:db8::1 dev 2 subflow owner policy)",
     "endpoint delete id 1 2001:db8::1 | 2001:db8::1 is deprecated", "2001:db8::1 dev eth0: 2001:db8::1 is deprecated"},
    {"default route lost",
     R"(2 eth0 10.1.1.1
        endpoint 1 10.1.1.1 dev 2 subflow owner policy)",
     "endpoint delete id 1 10.1.1.1 | eth0 has no IPv4 default route", "10.1.1.1 dev eth0: eth0 has no IPv4 default route"},
    {"another policy's flags",
     R"(2 eth0 10.1.1.1 default4
        endpoint 5 10.1.1.1 dev 2 signal owner policy)",
     R"(endpoint delete id 5 10.1.1.1 | its flags have to be subflow
        endpoint add 10.1.1.1 dev if2 id 5 subflow | its flags have to be subflow)"},
    {"full mesh by somebody",
     R"(2 eth0 10.1.1.1 default4
        endpoint 5 10.1.1.1 dev 2 subflow fullmesh owner policy)",
     "endpoint change id 5 10.1.1.1 nofullmesh | the policy's parameter fullmesh is false"},
    {"another policy's port",
     R"(2 eth0 10.1.1.1 default4
        endpoint 5 10.1.1.1 dev 2 port 4000 signal owner policy)",
     R"(endpoint delete id 5 10.1.1.1 | this policy makes no endpoints with a port
        endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route)"},
};

const Case foreignCases[] = {
    {"of every owner, and all stay",
     R"(2 eth0 10.1.1.1 default4
        3 eth1 10.1.2.1 default4
        4 eth2 10.1.3.1 default4
        5 eth3 10.1.4.1 default4
        endpoint 1 10.1.1.1 dev 2 subflow backup owner other
        endpoint 2 10.1.2.1 signal owner person
        endpoint 3 10.1.3.1 dev 9 subflow owner mptcpd
        endpoint 4 10.1.4.1 dev 5 owner networkmanager
        endpoint 5 10.9.9.9 dev 77 subflow owner other)",
     "limits set subflows 3 | 3 endpoints open subflows",
     R"(10.1.1.1 dev eth0: another program has made the endpoint of this address, which stays as it is
        10.1.4.1 dev eth3: NetworkManager has made the endpoint of this address, which stays as it is
        10.1.2.1 dev eth1: a person has made the endpoint of this address, which stays as it is; without dev, its packets may leave by another interface
        10.1.3.1 dev eth2: mptcpd has made the endpoint of this address, which stays as it is)"},
    {"one with a port is another one",
     R"(2 eth0 10.1.1.1 default4
        endpoint 1 10.1.1.1 dev 2 port 4000 signal owner other)",
     "endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route"},
    {"the kernel's own gives way",
     R"(2 eth0 10.1.1.1 default4
        endpoint 1 10.1.1.1 implicit owner kernel
        endpoint 2 10.1.9.1 implicit owner kernel)",
     "endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route"},
    {"NetworkManager's interface",
     R"(2 eth0 10.1.1.1 default4 nm
        3 eth1 10.1.2.1 default4 nm
        role eth1 backup
        endpoint 1 10.1.1.1 dev 2 subflow owner networkmanager)",
     "",
     R"(10.1.1.1 dev eth0: NetworkManager makes the endpoints of eth0
        10.1.2.1 dev eth1: NetworkManager makes the endpoints of eth1: its connection profile decides, not the role backup)"},
    {"NetworkManager takes over what was ours, until the address goes",
     R"(2 eth0 10.1.1.1 default4 nm
        endpoint 1 10.1.1.1 dev 2 subflow owner policy
        endpoint 2 10.1.1.2 dev 2 subflow owner policy)",
     "endpoint delete id 2 10.1.1.2 | eth0 has no more 10.1.1.2", "10.1.1.1 dev eth0: NetworkManager makes the endpoints of eth0"},
};

const Case roomCases[] = {
    {"a second address of an interface comes after the first of all",
     R"(2 eth0 10.1.1.1 10.1.1.2 2001:db8:1::1 2001:db8:1::2 default4@100 default6@1024
        3 wlan0 10.1.2.1 10.1.2.2 default4@600
        capacity 4)",
     R"(limits set subflows 4 | 4 endpoints open subflows
        endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route
        endpoint add 10.1.2.1 dev if3 subflow | wlan0 has a default route
        endpoint add 2001:db8:1::1 dev if2 subflow | eth0 has a default route
        endpoint add 10.1.1.2 dev if2 subflow | eth0 has a default route)",
     R"(10.1.2.2 dev wlan0: the kernel takes no more than 4 endpoints
        2001:db8:1::2 dev eth0: the kernel takes no more than 4 endpoints)"},
    {"the least of ours goes when a better one comes",
     R"(2 eth0 10.1.1.1 default4@100
        3 wlan0 10.1.2.1 default4@600
        4 wwan0 10.1.3.1 default4@700
        role wwan0 preferred
        endpoint 1 10.1.1.1 dev 2 subflow owner policy
        endpoint 2 10.1.2.1 dev 3 subflow owner policy
        capacity 2)",
     R"(endpoint delete id 2 10.1.2.1 | others go before it, and the kernel takes no more than 2 endpoints
        endpoint add 10.1.3.1 dev if4 subflow | wwan0 has the role preferred)",
     "10.1.2.1 dev wlan0: the kernel takes no more than 2 endpoints"},
    {"an equal one doesn't push out what stands",
     R"(2 eth0 10.1.1.1 10.1.1.2 default4@100
        3 eth1 10.1.2.1 default4@100
        endpoint 1 10.1.1.2 dev 2 subflow owner policy
        endpoint 2 10.1.2.1 dev 3 subflow owner policy
        capacity 2)",
     "", "10.1.1.1 dev eth0: the kernel takes no more than 2 endpoints"},
    {"those of others take their room, the kernel's own on our address doesn't",
     R"(2 eth0 10.1.1.1 default4@100
        3 eth1 10.1.2.1 default4@200
        4 eth2 10.1.3.1 default4@300
        endpoint 1 10.9.9.9 signal owner other
        endpoint 2 10.1.3.1 implicit owner kernel
        capacity 3)",
     R"(endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route
        endpoint add 10.1.3.1 dev if4 subflow | eth2 has a default route)",
     "10.1.2.1 dev eth1: the kernel takes no more than 3 endpoints"},
    {"as long as the kernel refused none, one more than it has",
     R"(2 eth0 10.1.1.1 10.1.1.2 10.1.1.3 10.1.1.4 10.1.1.5 10.1.1.6 default4
        limits 8 0
        endpoint 1 10.9.0.1 owner other
        endpoint 2 10.9.0.2 owner other
        endpoint 3 10.9.0.3 owner other
        endpoint 4 10.9.0.4 owner other
        endpoint 5 10.9.0.5 owner other
        endpoint 6 10.9.0.6 owner other
        endpoint 7 10.9.0.7 owner other
        endpoint 8 10.1.1.1 dev 2 subflow owner policy)",
     "endpoint add 10.1.1.2 dev if2 subflow | eth0 has a default route",
     R"(10.1.1.3 dev eth0: others come first
        10.1.1.4 dev eth0: others come first
        10.1.1.5 dev eth0: others come first
        10.1.1.6 dev eth0: others come first)"},
};

// More addresses than the kernel is known to take, of which it has nine: twice as many are tried, and the limit goes beyond eight.
const char *const manyAddresses = R"(2 eth0 10.0.0.1 10.0.0.2 10.0.0.3 10.0.0.4 10.0.0.5 10.0.0.6 10.0.0.7 10.0.0.8 10.0.0.9 10.0.0.10 default4
    endpoint 1 10.0.0.1 dev 2 subflow owner policy
    endpoint 2 10.0.0.2 dev 2 subflow owner policy
    endpoint 3 10.0.0.3 dev 2 subflow owner policy
    endpoint 4 10.0.0.4 dev 2 subflow owner policy
    endpoint 5 10.0.0.5 dev 2 subflow owner policy
    endpoint 6 10.0.0.6 dev 2 subflow owner policy
    endpoint 7 10.0.0.7 dev 2 subflow owner policy
    endpoint 8 10.0.0.8 dev 2 subflow owner policy
    endpoint 9 10.0.0.9 dev 2 subflow owner policy
    limits 8 0)";

const Case limitCases[] = {
    {"a kernel that took a ninth endpoint",
     manyAddresses,
     R"(limits set subflows 10 | 10 endpoints open subflows
        endpoint add 10.0.0.10 dev if2 subflow | eth0 has a default route)"},
    {"raised before the endpoints come",
     R"(2 eth0 10.1.1.1 default4
        3 eth1 10.1.2.1 default4
        limits 0 0)",
     R"(limits set subflows 2 | 2 endpoints open subflows
        endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route
        endpoint add 10.1.2.1 dev if3 subflow | eth1 has a default route)"},
    {"lowered after they went, to what others set",
     R"(limits 5 0
        others 2 0
        2 eth0 10.1.1.1 down
        endpoint 1 10.1.1.1 dev 2 subflow owner policy)",
     R"(endpoint delete id 1 10.1.1.1 | eth0 is down
        limits set subflows 2 | fewer are needed now)",
     "10.1.1.1 dev eth0: eth0 is down"},
    {"what others set is never lowered", "limits 8 7", ""},
    {"others' endpoints open subflows as well, those that announce don't",
     R"(limits 0 0
        endpoint 1 10.1.1.1 dev 2 subflow owner networkmanager
        endpoint 2 10.1.2.1 dev 3 signal owner other)",
     "limits set subflows 1 | an endpoint opens subflows"},
    {"set by a person",
     R"(2 eth0 10.1.1.1 default4
        limits 0 0
        person subflows 0)",
     "endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route",
     "limit subflows: 0 was set by a person, and stays; the endpoints could use 1"},
};

QMap<QString, QString> parametersOf(const QString &text)
{
    QMap<QString, QString> parameters{{QStringLiteral("subflow"), QStringLiteral("true")},
                                      {QStringLiteral("raise-limits"), QStringLiteral("true")}};
    for (const QString &pair : text.split(u' ', Qt::SkipEmptyParts))
        parameters.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return parameters;
}

}  // namespace

class TestEndpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void parameters_data();
    void parameters();
    void excludingParameters();
    void laminarIsLeftOutWhereTheKernelLacksIt();
    void remarksAreBounded();
    void connectionsAreNotLookedAtOneByOne();
};

void TestEndpoints::cases_data()
{
    QTest::addColumn<const Case *>("test");
    const auto add = [](const char *table, const auto &cases) {
        for (const Case &each : cases)
            QTest::addRow("%s: %s", table, each.name) << &each;
    };
    add("candidates", candidateCases);
    add("roles", roleCases);
    add("vpn", vpnCases);
    add("standing", standingCases);
    add("foreign", foreignCases);
    add("room", roomCases);
    add("limits", limitCases);
}

void TestEndpoints::cases()
{
    QFETCH(const Case *, test);
    EndpointsPolicy policy(Parameters::from(parametersOf({})));
    const Decisions decisions = decideOn(policy, worldFromText(test->world));
    QCOMPARE(toText(decisions.decisions), plain(test->decisions));
    QCOMPARE(toText(decisions.remarks.value()), plain(test->remarks));
}

void TestEndpoints::parameters_data()
{
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<QString>("decisions");
    const QString add = QStringLiteral("endpoint add 10.1.1.1 dev if2 %1 | eth0 has a default route\n");
    QTest::newRow("announce") << "subflow=false signal=true" << add.arg(QStringLiteral("signal"));
    QTest::newRow("both") << "signal=true" << add.arg(QStringLiteral("signal subflow"));
    QTest::newRow("full mesh") << "fullmesh=true" << add.arg(QStringLiteral("subflow fullmesh"));
    QTest::newRow("laminar") << "laminar=true" << add.arg(QStringLiteral("subflow laminar"));
    QTest::newRow("announced addresses") << "accept-announced=3"
                                         << QStringLiteral("limits set subflows 4 add_addr_accepted 3 | an endpoint opens subflows\n")
                                            + add.arg(QStringLiteral("subflow"));
    QTest::newRow("more than all kernels take") << "accept-announced=99"
                                                << QStringLiteral("limits set subflows 8 add_addr_accepted 8 | an endpoint opens subflows\n")
                                                   + add.arg(QStringLiteral("subflow"));
    QTest::newRow("limits stay") << "accept-announced=9 raise-limits=false" << add.arg(QStringLiteral("subflow"));
}

void TestEndpoints::parameters()
{
    QFETCH(QString, parameters);
    QFETCH(QString, decisions);
    EndpointsPolicy policy(Parameters::from(parametersOf(parameters)));
    QCOMPARE(toText(decideOn(policy, worldFromText("2 eth0 10.1.1.1 default4")).decisions), decisions);
}

void TestEndpoints::excludingParameters()
{
    QVERIFY(Parameters::from(parametersOf({})).check().ok());
    const Result<void> both = Parameters::from(parametersOf(QStringLiteral("signal=true fullmesh=true"))).check();
    QCOMPARE(both.error().message, QStringLiteral("signal=true and fullmesh=true exclude each other: the kernel takes no endpoint with both"));
    const Result<void> none = Parameters::from(parametersOf(QStringLiteral("subflow=false"))).check();
    QCOMPARE(none.error().message,
             QStringLiteral("Endpoints with none of subflow, signal, fullmesh and laminar would do nothing: one has to be true"));
}

void TestEndpoints::laminarIsLeftOutWhereTheKernelLacksIt()
{
    const World world = worldFromText("2 eth0 10.1.1.1 default4\nlimits 2 1");
    EndpointsPolicy policy(Parameters::from(parametersOf(QStringLiteral("laminar=true"))));
    const QString with = QStringLiteral("endpoint add 10.1.1.1 dev if2 subflow laminar | eth0 has a default route\n");
    const QString without = QStringLiteral("endpoint add 10.1.1.1 dev if2 subflow | eth0 has a default route\n");
    QCOMPARE(toText(decideOn(policy, world, 0s).decisions), with);
    QCOMPARE(policy.wakeUp(), 1s);
    QCOMPARE(toText(decideOn(policy, world, 500ms).decisions), with);
    const Decisions last = decideOn(policy, world, 1s);
    QCOMPARE(toText(last.decisions), without);
    QCOMPARE(toText(*last.remarks), QStringLiteral("laminar: this kernel takes no endpoints with it, so they are made without\n"));
    const World done = worldFromText("2 eth0 10.1.1.1 default4\nlimits 2 1\nendpoint 1 10.1.1.1 dev 2 subflow owner policy");
    QCOMPARE(toText(decideOn(policy, done, 3s).decisions), QString());
}

void TestEndpoints::remarksAreBounded()
{
    QByteArray text("2 eth0");
    for (int i = 0; i < 2000; ++i)
        text += QStringLiteral(" 10.%1.%2.1").arg(i / 200).arg(i % 200 + 1).toUtf8();
    EndpointsPolicy policy(Parameters::from(parametersOf({})));
    const QList<Remark> remarks = *decideOn(policy, worldFromText(text.constData())).remarks;
    QCOMPARE(remarks.size(), 64);
    QCOMPARE(remarks.last().subject, QStringLiteral("1937 more"));
}

void TestEndpoints::connectionsAreNotLookedAtOneByOne()
{
    const World world = worldFromText("2 eth0 10.1.1.1 default4");
    EndpointsPolicy policy(Parameters::from(parametersOf({})));
    PmEvent event;
    event.token = 1;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(policy.decide(world, event, std::chrono::milliseconds(i)), Decisions{});
        QCOMPARE(*policy.wakeUp(), 1s);
    }
    QCOMPARE(policy.decide(world, MetricsSampled{}, 999ms), Decisions{});
    QCOMPARE(policy.decide(world, event, 1s).decisions.size(), 1);
}

MANYPATH_TEST(TestEndpoints)
#include "tst_endpoints.moc"
