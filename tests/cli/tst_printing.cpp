// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonwriter.h"
#include "cli/print_connections.h"
#include "cli/print_settings.h"
#include "cli/print_endpoints.h"
#include "cli/print_policies.h"
#include "cli/print_roles.h"
#include "cli/print_status.h"
#include "cli/print_trials.h"
#include "cli/table.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace manypath;
using namespace manypath::cli;
using namespace Qt::StringLiterals;

namespace {

SocketAddress socket(const char *text)
{
    return SocketAddress::fromString(QString::fromLatin1(text)).value();
}

Subflow subflow(const char *local, const char *remote, std::uint8_t localId, int interface, std::uint64_t cookie)
{
    Subflow subflow;
    subflow.local = socket(local);
    subflow.remote = socket(remote);
    subflow.localId = localId;
    subflow.initial = localId == 0;
    subflow.interfaceIndex = interface;
    subflow.cookie = cookie;
    return subflow;
}

Steering exampleSteering()
{
    return {.policy = {QStringLiteral("endpoints"), {{QStringLiteral("fullmesh"), QStringLiteral("true")}}},
            .roles = {{QStringLiteral("eth0"), Role::Automatic}, {QStringLiteral("wlan*"), Role::Backup}},
            .subflowsPerConnection = 5,
            .subflowLimit = {},
            .addAddressLimit = {},
            .limitsOfOthers = {}};
}

// A download over two interfaces, whose second subflow is backup and new, and one that fell back to TCP.
World exampleWorld()
{
    Interface ethernet;
    ethernet.index = 2;
    ethernet.name = QStringLiteral("eth0");
    ethernet.type = Interface::Type::Ethernet;
    ethernet.up = ethernet.carrier = true;
    ethernet.addresses = {InterfaceAddress{Address::fromString(QStringLiteral("10.1.1.1")), {}, 24, 0, 0},
                          InterfaceAddress{Address::fromString(QStringLiteral("fd00::1")), {}, 64, 0, 0}};
    Interface wifi;
    wifi.index = 3;
    wifi.name = QStringLiteral("wlan0");
    wifi.type = Interface::Type::Wifi;
    wifi.up = true;

    Connection download;
    download.token = 0x1f03a2c4;
    download.local = socket("10.1.1.1:40122");
    download.remote = socket("10.1.1.2:443");
    download.state = Connection::State::Established;
    download.pathManager = PathManager::Kernel;
    download.uid = 1000;
    download.application = QStringLiteral("curl");
    download.subflows = {subflow("10.1.1.1:40122", "10.1.1.2:443", 0, 2, 11), subflow("10.1.2.1:50001", "10.1.1.2:443", 1, 3, 12)};
    download.subflows[1].backup = true;
    download.subflows[1].state = Subflow::State::Pending;
    download.announced = {AnnouncedAddress{4, socket("10.1.3.2:443")}};

    Connection fallback;
    fallback.token = 0xff;
    fallback.local = socket("[fd00::1]:50000");
    fallback.remote = socket("[fd00::2]:80");
    fallback.fallback = true;
    fallback.serverSide = true;
    fallback.subflows = {subflow("[fd00::1]:50000", "[fd00::2]:80", 0, 0, 0)};

    KernelSettings settings;
    settings.values = {{QStringLiteral("enabled"), QStringLiteral("1")}, {QStringLiteral("path_manager"), QStringLiteral("kernel")},
                       {QStringLiteral("scheduler"), QStringLiteral("default")}};
    Health health;
    health.pathManagerAvailable = health.eventsSubscribed = health.privileged = health.diagAvailable = true;
    health.endpointCapacity = 8;
    return World({download, fallback}, {ethernet, wifi},
                 {Endpoint{1, Address::fromString(QStringLiteral("10.1.2.1")), 0, 2, 3, EndpointOwner::Policy}}, {2, 1}, settings, health,
                 exampleSteering());
}

Trial exampleTrial()
{
    return {3, QStringLiteral(":1.7"), 126'000'001, {QStringLiteral("limits set subflows 1")}};
}

HelperFacts exampleFacts()
{
    return {QStringLiteral("0.1.0"), {exampleTrial()}, 100'000'000};
}

PolicyInfo examplePolicy()
{
    using Type = PolicyParameter::Type;
    return {QStringLiteral("endpoints"),
            QStringLiteral("An endpoint for each interface."),
            PathManager::Kernel,
            {{QStringLiteral("fullmesh"), QStringLiteral("To every address."), Type::Boolean, {}, QStringLiteral("false"), {}, {}, {}},
             {QStringLiteral("delay"), QStringLiteral("How long."), Type::Integer, QStringLiteral("ms"), QStringLiteral("5"), 0, 10, {}}}};
}

PolicyInfo otherPolicy()
{
    return {QStringLiteral("observe"), QStringLiteral("Changes nothing."), PathManager::Unknown, {}};
}

QList<Remark> exampleRemarks()
{
    return {{QStringLiteral("10.1.2.1 dev wlan0"), QStringLiteral("the kernel takes no more")},
            {QStringLiteral("wlan0"), QStringLiteral("no carrier")},
            {QStringLiteral("10.1.9.1 dev xwlan0"), QStringLiteral("of another interface")}};
}

MetricsTable exampleMetrics()
{
    MetricsSample sample;
    sample.timeUs = 1;
    SubflowMetrics row;
    row.cookie = 11;
    row.token = 0x1f03a2c4;
    row.rttUs = 20123;
    row.bytesSent = 512;
    row.bytesReceived = 12345678;
    row.retransmissions = 3;
    sample.subflows = {row};
    MetricsTable table;
    table.apply(sample);
    return table;
}

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

}  // namespace

class PrintingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connectionList();
    void noConnections();
    void connectionJsonKeepsTheContract();
    void connectionListJson();
    void oneConnection();
    void whatTheKernelDoesNotCountIsNull();
    void whoIsBehindAConnection();
    void statusText();
    void statusJson();
    void everyLackIsOneSentence();
    void whatThisKernelLacksIsNotMadeUp();
    void settings();
    void endpointOwners();
    void policyList();
    void policiesThatCanNotBeUsed();
    void policyInForce();
    void policyNotInForce();
    void roles();
    void trials();
    void jsonEscapes();
    void jsonNests();
    void numbers();
};

void PrintingTest::connectionList()
{
    QCOMPARE(QString::fromUtf8(printConnections(exampleWorld(), exampleMetrics(), {}, Format::Text)), QStringLiteral(
R"(TOKEN     STATE                      LOCAL -> REMOTE                  APPLICATION
    INTERFACE  LOCAL -> REMOTE                  IDS  STATE        ROLE    RTT      SENT   RECEIVED
000000ff  created, fell back to TCP  [fd00::1]:50000 -> [fd00::2]:80  -
    -          [fd00::1]:50000 -> [fd00::2]:80  0/0  established  -       -        0 B    0 B
1f03a2c4  established                10.1.1.1:40122 -> 10.1.1.2:443   curl
    eth0       10.1.1.1:40122 -> 10.1.1.2:443   0/0  established  -       20.1 ms  512 B  12.3 MB
    wlan0      10.1.2.1:50001 -> 10.1.1.2:443   1/0  pending      backup  -        0 B    0 B
)"));
}

void PrintingTest::noConnections()
{
    QCOMPARE(printConnections({}, {}, {}, Format::Text), QByteArray("no MPTCP connection\n"));
    QCOMPARE(printConnections({}, {}, {}, Format::Json), QByteArray("[]\n"));
}

void PrintingTest::connectionJsonKeepsTheContract()
{
    const World world = exampleWorld();
    QJsonObject json = object(printConnection(world, *world.connection(0x1f03a2c4), exampleMetrics(), {}, Format::Json));
    QJsonArray subflows = json.take(QStringLiteral("subflows")).toArray();
    QCOMPARE(subflows.size(), 2);

    const auto contains = [](const QJsonObject &whole, const char *part) {
        const QJsonObject expected = QJsonDocument::fromJson(part).object();
        for (auto member = expected.begin(); member != expected.end(); ++member) {
            if (whole.value(member.key()) != member.value())
                return false;
        }
        return !expected.isEmpty();
    };
    QVERIFY(contains(json, R"({"token": "1f03a2c4", "local": {"address": "10.1.1.1", "port": 40122},
        "remote": {"address": "10.1.1.2", "port": 443}, "state": "established", "fallback": false, "path_manager": "kernel",
        "server_side": false, "uid": 1000, "application": "curl",
        "announced": [{"id": 4, "address": "10.1.3.2", "port": 443}]})"));
    QVERIFY(contains(subflows.at(0).toObject(), R"({"local": {"address": "10.1.1.1", "port": 40122},
        "remote": {"address": "10.1.1.2", "port": 443}, "local_id": 0, "remote_id": 0, "interface": "eth0", "state": "established",
        "backup": false, "initial": true, "rtt_us": 20123, "bytes_sent": 512, "bytes_received": 12345678, "retransmissions": 3})"));
    // Without metrics: 0.
    QVERIFY(contains(subflows.at(1).toObject(), R"({"local_id": 1, "interface": "wlan0", "state": "pending", "backup": true,
        "initial": false, "rtt_us": 0, "bytes_sent": 0, "bytes_received": 0, "retransmissions": 0})"));
}

void PrintingTest::connectionListJson()
{
    const World world = exampleWorld();
    const QJsonArray list = QJsonDocument::fromJson(printConnections(world, exampleMetrics(), {}, Format::Json)).array();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(1).toObject(), object(printConnection(world, *world.connection(0x1f03a2c4), exampleMetrics(), {}, Format::PrettyJson)));
    const QJsonObject fallback = list.at(0).toObject();
    QCOMPARE(fallback.value(QLatin1String("fallback")).toBool(), true);
    QCOMPARE(fallback.value(QLatin1String("state")).toString(), QStringLiteral("created"));
    QCOMPARE(fallback.value(QLatin1String("server_side")).toBool(), true);
    QCOMPARE(fallback.value(QLatin1String("application")), QJsonValue(QString()));
    QCOMPARE(fallback.value(QLatin1String("subflows")).toArray().at(0).toObject().value(QLatin1String("interface")), QJsonValue(QString()));
}

void PrintingTest::oneConnection()
{
    const World world = exampleWorld();
    QCOMPARE(QString::fromUtf8(printConnection(world, *world.connection(0x1f03a2c4), exampleMetrics(), {}, Format::Text)), QStringLiteral(
R"(Token            1f03a2c4
State            established
Local -> remote  10.1.1.1:40122 -> 10.1.1.2:443
Opened by        this machine
Path manager     kernel
Application      curl
Process          curl
User id          1000
Peer announced   10.1.3.2:443 (id 4)
Sent             not available here
Received         not available here
Subflows         2
    INTERFACE  LOCAL -> REMOTE                 IDS  STATE        ROLE    RTT      SENT   RECEIVED
    eth0       10.1.1.1:40122 -> 10.1.1.2:443  0/0  established  -       20.1 ms  512 B  12.3 MB
    wlan0      10.1.2.1:50001 -> 10.1.1.2:443  1/0  pending      backup  -        0 B    0 B
)"));
}

void PrintingTest::whatTheKernelDoesNotCountIsNull()
{
    const World world = exampleWorld();
    MetricsSample sample;
    sample.connections = {ConnectionMetrics{0x1f03a2c4, 100, 2000, 100, 7, 1}};
    MetricsTable metrics;
    metrics.apply(sample);
    const QJsonArray list = QJsonDocument::fromJson(printConnections(world, metrics, {}, Format::Json)).array();
    for (const auto &[key, count] : {std::pair("bytes_sent"_L1, 100), std::pair("bytes_received"_L1, 2000), std::pair("bytes_retransmitted"_L1, 7)}) {
        QCOMPARE(list.at(1).toObject().value(key), QJsonValue(count));
        QVERIFY(list.at(0).toObject().value(key).isNull());
    }
    const QString text = QString::fromUtf8(printConnection(world, *world.connection(0x1f03a2c4), metrics, {}, Format::Text));
    QVERIFY(text.contains("Received         2.0 kB\n"_L1));
}

void PrintingTest::whoIsBehindAConnection()
{
    World world = exampleWorld();
    Connection connection = *world.connection(0x1f03a2c4);
    connection.unit = QStringLiteral("app-gnome-org.example.Browser-4711.scope");
    connection.application.clear();
    connection.inode = 77;
    world.apply(ConnectionUpdated{connection});
    const Owner owner = *Owner::of(connection);
    ApplicationTable applications;
    applications.insert({{owner, describe(owner, FoundEntry{QStringLiteral("org.example.Browser"), {QStringLiteral("Web Browser"), {}, false}},
                                          QStringLiteral("browser-bin"), QStringLiteral("alice"))}});

    const QJsonObject json = object(printConnection(world, connection, {}, applications, Format::Json));
    QCOMPARE(json.value(QLatin1String("application")).toString(), QStringLiteral("Web Browser"));
    QCOMPARE(json.value(QLatin1String("process")).toString(), QStringLiteral("browser-bin"));
    QCOMPARE(json.value(QLatin1String("unit")).toString(), connection.unit);
    QCOMPARE(json.value(QLatin1String("desktop_id")).toString(), QStringLiteral("org.example.Browser"));
    const QString list = QString::fromUtf8(printConnections(world, {}, applications, Format::Text));
    QVERIFY2(list.contains(QStringLiteral("10.1.1.1:40122 -> 10.1.1.2:443   Web Browser\n")), qPrintable(list));
    const QString text = QString::fromUtf8(printConnection(world, connection, {}, applications, Format::Text));
    QVERIFY2(text.contains(QStringLiteral("Application      Web Browser\n"
                                          "Process          browser-bin\n"
                                          "Unit             app-gnome-org.example.Browser-4711.scope\n")),
             qPrintable(text));
}

void PrintingTest::statusText()
{
    QCOMPARE(QString::fromUtf8(printStatus(exampleWorld(), exampleFacts(), Format::Text)), QStringLiteral(
R"(Helper        0.1.0, healthy
MPTCP         enabled
Path manager  kernel
Scheduler     default
Limits        subflows 2, add_addr_accepted 1
Endpoints     1 of at most 8: 1 policy
Connections   2 connections with 3 subflows, 1 fell back to TCP
Policy        endpoints fullmesh=true
Roles         wlan* backup
Trial         3, goes back in 27 s unless confirmed

INTERFACE  TYPE      STATE       SUBFLOWS  ADDRESSES
eth0       ethernet  up          1         10.1.1.1/24 fd00::1/64
wlan0      wifi      no carrier  1
)"));
}

void PrintingTest::statusJson()
{
    const QJsonObject json = object(printStatus(exampleWorld(), exampleFacts(), Format::PrettyJson));
    QCOMPARE(json.value(QLatin1String("enabled")).toBool(), true);
    QCOMPARE(json.value(QLatin1String("path_manager")).toString(), QStringLiteral("kernel"));
    QCOMPARE(json.value(QLatin1String("scheduler")).toString(), QStringLiteral("default"));
    QCOMPARE(json.value(QLatin1String("limits")).toObject(), object(R"({"subflows": 2, "add_addr_accepted": 1})"));
    QCOMPARE(json.value(QLatin1String("endpoints")).toInt(), 1);
    QCOMPARE(json.value(QLatin1String("endpoint_owners")).toObject(), object(R"({"policy": 1})"));
    QCOMPARE(json.value(QLatin1String("policy")).toObject(), object(R"({"name": "endpoints", "parameters": {"fullmesh": "true"}})"));
    QCOMPARE(json.value(QLatin1String("trials")).toArray().at(0).toObject(), object(R"({"trial": 3, "seconds_left": 27})"));
    QCOMPARE(json.value(QLatin1String("connections")).toInt(), 2);
    QCOMPARE(json.value(QLatin1String("subflows")).toInt(), 3);
    QCOMPARE(json.value(QLatin1String("fallbacks")).toInt(), 1);
    const QJsonObject helper = json.value(QLatin1String("helper")).toObject();
    QCOMPARE(helper.value(QLatin1String("version")).toString(), QStringLiteral("0.1.0"));
    QCOMPARE(helper.value(QLatin1String("privileged")).toBool(), true);
    QCOMPARE(json.value(QLatin1String("interfaces")).toArray().at(0).toObject(),
             object(R"({"index": 2, "name": "eth0", "type": "ethernet", "up": true, "carrier": true, "role": "automatic", "subflows": 1,
                        "addresses": ["10.1.1.1/24", "fd00::1/64"]})"));
}

void PrintingTest::everyLackIsOneSentence()
{
    QVERIFY(problems(exampleWorld()).isEmpty());
    World world = exampleWorld();
    world.apply(HealthChanged{});
    world.apply(SettingsChanged{KernelSettings{{{QStringLiteral("enabled"), QStringLiteral("0")}}}});
    const QStringList lacks = problems(world);
    QCOMPARE(lacks.size(), 5);
    const QString text = QString::fromUtf8(printStatus(world, exampleFacts(), Format::Text));
    for (const QString &lack : lacks) {
        QVERIFY2(lack.endsWith(u'.') && lack.count(u'.') <= 3, qPrintable(lack));
        QVERIFY(text.contains(lack + u'\n'));
    }
    QVERIFY(text.contains(QLatin1String("MPTCP         disabled\n")));
    world.apply(SettingsChanged{});
    QVERIFY(problems(world).first().contains(QLatin1String("no MPTCP")));
}

void PrintingTest::whatThisKernelLacksIsNotMadeUp()
{
    World world = exampleWorld();
    world.apply(SettingsChanged{KernelSettings{{{QStringLiteral("enabled"), QStringLiteral("1")}, {QStringLiteral("pm_type"), QStringLiteral("1")}}}});
    QVERIFY(problems(world).isEmpty());
    const QString text = QString::fromUtf8(printStatus(world, exampleFacts(), Format::Text));
    QVERIFY2(text.contains("Path manager  userspace (by pm_type: path_manager is not available here)\nScheduler     not available here\n"_L1), qPrintable(text));
    QVERIFY(object(printStatus(world, exampleFacts(), Format::Json)).value("scheduler"_L1).isNull());

    World before = world;  // a kernel of before 5.19, and one without MPTCP
    before.apply(SettingsChanged{KernelSettings{{{QStringLiteral("enabled"), QStringLiteral("1")}}}});
    QVERIFY(printStatus(before, exampleFacts(), Format::Text).contains("Path manager  kernel (a choice is not available here)\n"));
    QVERIFY(!object(printStatus(before, exampleFacts(), Format::Json)).value("policy"_L1).isNull());
    before.apply(SteeringChanged{});
    QVERIFY(object(printStatus(before, exampleFacts(), Format::Json)).value("policy"_L1).isNull());
    before.apply(SettingsChanged{});
    QVERIFY(printStatus(before, exampleFacts(), Format::Text).contains("Path manager  not available here\n"));

    // A helper without privilege and connections that seem to have no subflows: they can't be seen.
    Health health = world.health();
    health.privileged = false;
    world.apply(HealthChanged{health});
    QCOMPARE(problems(world).size(), 1);
    const World seen = exampleWorld();
    for (const auto &[token, connection] : seen.connections()) {
        for (const Subflow &subflow : connection.subflows)
            world.apply(SubflowGone{token, subflow.key()});
    }
    QCOMPARE(problems(world).size(), 2);
    QVERIFY(problems(world).constLast().contains("subflows"_L1));
}

void PrintingTest::settings()
{
    QCOMPARE(printSettings(exampleWorld(), Format::Text),
             QByteArray("enabled = 1\npath_manager = kernel\nscheduler = default\nmanypath.subflows_per_connection = 5\n"));
    QCOMPARE(printSettings(exampleWorld(), Format::Json),
             QByteArray(R"({"enabled":"1","path_manager":"kernel","scheduler":"default","manypath.subflows_per_connection":"5"})" "\n"));
}

void PrintingTest::endpointOwners()
{
    const World world = exampleWorld();
    const QList<Endpoint> endpoints{world.endpoints().at(1)};
    QCOMPARE(printEndpoints(world, endpoints, Format::Text, true), QByteArray("10.1.2.1 id 1 subflow dev wlan0 owner policy \n"));
    QCOMPARE(printEndpoints(world, endpoints, Format::Json, true),
             QByteArray(R"([{"address":"10.1.2.1","id":1,"subflow":true,"dev":"wlan0","owner":"policy"}])" "\n"));
}

void PrintingTest::policyList()
{
    QCOMPARE(printPolicies(exampleWorld(), {examplePolicy(), otherPolicy()}, {}, Format::Text),
             QByteArray("* endpoints  An endpoint for each interface.\n  observe    Changes nothing.\n"));
    const QJsonArray json = QJsonDocument::fromJson(printPolicies(exampleWorld(), {examplePolicy(), otherPolicy()}, {}, Format::Json)).array();
    QCOMPARE(json.at(1).toObject(), object(R"({"name": "observe", "description": "Changes nothing.", "in_force": false, "parameters": []})"));
    QCOMPARE(json.at(0).toObject().value(QLatin1String("in_force")).toBool(), true);
}

void PrintingTest::policiesThatCanNotBeUsed()
{
    const QList<PolicyProblem> problems{{{}, QStringLiteral("/usr/lib/a.so"), QStringLiteral("It is no Qt plugin")},
                                        {QStringLiteral("endpoints"), {}, QStringLiteral("decide() threw an exception: oh")}};
    QCOMPARE(printPolicies(exampleWorld(), {examplePolicy(), otherPolicy()}, problems, Format::Text),
             QByteArray("* endpoints  An endpoint for each interface.\n  observe    Changes nothing.\n\nSwitched off\n"
                        "    /usr/lib/a.so  It is no Qt plugin\n    endpoints      decide() threw an exception: oh\n"));
    const QJsonArray json = QJsonDocument::fromJson(printPolicies(exampleWorld(), {examplePolicy(), otherPolicy()}, problems, Format::Json)).array();
    QCOMPARE(json.size(), 3);
    QCOMPARE(json.at(0).toObject().value("problem"_L1).toString(), QStringLiteral("decide() threw an exception: oh"));
    QVERIFY(!json.at(1).toObject().contains("problem"_L1));
    QCOMPARE(json.at(2).toObject(), object(R"({"name": "", "description": "", "in_force": false, "parameters": [], "file": "/usr/lib/a.so",
                                              "problem": "It is no Qt plugin"})"));
}

void PrintingTest::policyInForce()
{
    QCOMPARE(QString::fromUtf8(printPolicy(exampleWorld(), examplePolicy(), exampleRemarks().mid(0, 1), Format::Text)), QStringLiteral(
R"(Policy        endpoints
What it does  An endpoint for each interface.
In force      yes
Path manager  kernel

PARAMETER  VALUE  DEFAULT  ALLOWED        UNIT  MEANING
fullmesh   true   false    true or false  -     To every address.
delay      5      5        0 to 10        ms    How long.

Left undone
    10.1.2.1 dev wlan0  the kernel takes no more
)"));
    QCOMPARE(object(printPolicy(exampleWorld(), examplePolicy(), exampleRemarks().mid(0, 1), Format::PrettyJson)), object(R"(
        {"name": "endpoints", "description": "An endpoint for each interface.", "in_force": true, "path_manager": "kernel",
         "parameters": [{"name": "fullmesh", "description": "To every address.", "type": "boolean", "value": "true", "default": "false"},
                        {"name": "delay", "description": "How long.", "type": "integer", "unit": "ms", "value": "5", "default": "5",
                         "minimum": 0, "maximum": 10}],
         "outside": [], "remarks": [{"subject": "10.1.2.1 dev wlan0", "text": "the kernel takes no more"}]})"));
}

void PrintingTest::policyNotInForce()
{
    World world = exampleWorld();
    world.apply(SteeringChanged{});
    world.apply(SettingsChanged{{{{QStringLiteral("path_manager"), QStringLiteral("userspace")}}}});
    QCOMPARE(QString::fromUtf8(printPolicy(world, examplePolicy(), exampleRemarks(), Format::Text)), QStringLiteral(
R"(Policy        endpoints
What it does  An endpoint for each interface.
In force      no
Path manager  kernel; new connections have userspace now

PARAMETER  DEFAULT  ALLOWED        UNIT  MEANING
fullmesh   false    true or false  -     To every address.
delay      5        0 to 10        ms    How long.
)"));
    QCOMPARE(QString::fromUtf8(printPolicy(world, otherPolicy(), {}, Format::Text)), QStringLiteral(
R"(Policy        observe
What it does  Changes nothing.
In force      no
Path manager  none in particular
)"));
}

void PrintingTest::roles()
{
    World world = exampleWorld();
    Steering steering = exampleSteering();
    steering.roles += {{QStringLiteral("usb*"), Role::Preferred}, {QStringLiteral("w*"), Role::Never}};
    world.apply(SteeringChanged{steering});
    QCOMPARE(QString::fromUtf8(printRoles(world, exampleRemarks(), Format::Text)), QStringLiteral(
R"(INTERFACE  ROLE       RULE   REMARK
eth0       automatic  eth0
wlan0      backup     wlan*  10.1.2.1: the kernel takes no more; no carrier
-          preferred  usb*   covers no interface now
-          never      w*     other rules come first
)"));
    world.apply(SteeringChanged{exampleSteering()});
    QCOMPARE(object(printRoles(world, exampleRemarks(), Format::Json)), object(R"(
        {"interfaces": [{"interface": "eth0", "role": "automatic", "rule": "eth0", "remarks": []},
                        {"interface": "wlan0", "role": "backup", "rule": "wlan*",
                         "remarks": ["10.1.2.1: the kernel takes no more", "no carrier"]}],
         "rules": [{"interface": "eth0", "role": "automatic"}, {"interface": "wlan*", "role": "backup"}]})"));
}

void PrintingTest::trials()
{
    QCOMPARE(printTrials({}, 0, Format::Text), QByteArray());
    QCOMPARE(printTrials({}, 0, Format::Json), QByteArray("[]\n"));
    QCOMPARE(printTrials({exampleTrial()}, 100'000'000, Format::Text),
             QByteArray("Trial 3 of :1.7 goes back in 27 s\n    limits set subflows 1\n"));
    QCOMPARE(printTrials({exampleTrial()}, 999'000'000, Format::Json),
             QByteArray(R"([{"trial":3,"client":":1.7","seconds_left":0,"changes":["limits set subflows 1"]}])" "\n"));
    QCOMPARE(printTrialBegun(3, 30, Format::Text), QByteArray("Goes back in 30 s unless you run: manypathctl trial confirm 3\n"));
    QCOMPARE(printTrialBegun(3, 30, Format::Json), QByteArray(R"({"trial":3,"seconds":30})" "\n"));
}

void PrintingTest::jsonEscapes()
{
    const QString awkward = QStringLiteral("a \"quoted\" \\ back\nslash \x01 und Übel");
    JsonWriter json(false);
    json.beginObject().member("application", awkward).endObject();
    QCOMPARE(object(json.text()).value(QLatin1String("application")).toString(), awkward);
}

void PrintingTest::jsonNests()
{
    JsonWriter json(true);
    json.beginObject().key("list").beginArray().value(QStringLiteral("a")).value(true).value(std::uint64_t{18446744073709551615u});
    json.beginObject().endObject().endArray().member("last", -1).endObject();
    QCOMPARE(json.text(), QByteArray("{\n    \"list\": [ \"a\",true,18446744073709551615,{} ],\n    \"last\": -1\n}\n"));
}

void PrintingTest::numbers()
{
    QCOMPARE(formatBytes(999), QStringLiteral("999 B"));
    QCOMPARE(formatBytes(1000), QStringLiteral("1.0 kB"));
    QCOMPARE(formatBytes(999950), QStringLiteral("1.0 MB"));
    QCOMPARE(formatBytes(18446744073709551615u), QStringLiteral("18.4 EB"));
    QCOMPARE(formatMicroseconds(0), QStringLiteral("-"));
    QCOMPARE(formatMicroseconds(850), QStringLiteral("850 us"));
    QCOMPARE(formatMicroseconds(1500000), QStringLiteral("1500.0 ms"));
}

MANYPATH_TEST(PrintingTest)
#include "tst_printing.moc"
