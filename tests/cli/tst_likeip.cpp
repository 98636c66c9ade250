// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `ip mptcp` of iproute2 6.1.0 (Debian 12) printed on kernel 6.18, captured, and what manypathctl prints for the same.

#include "cli/print_endpoints.h"
#include "cli/print_event.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace manypath;
using namespace manypath::cli;

namespace {

Endpoint endpoint(std::uint8_t id, const char *address, EndpointFlags flags, int interface = 0, std::uint16_t port = 0)
{
    return {id, Address::fromString(QString::fromLatin1(address)), port, flags, interface};
}

constexpr auto signal = EndpointFlags{1};
constexpr auto subflow = EndpointFlags{2};
constexpr auto backup = EndpointFlags{4};
constexpr auto fullmesh = EndpointFlags{8};
constexpr auto implicit = EndpointFlags{16};
constexpr auto laminar = EndpointFlags{32};

World worldWithInterfaces()
{
    Interface loopback;
    loopback.index = 1;
    loopback.name = QStringLiteral("lo");
    Interface wifi;
    wifi.index = 3;
    wifi.name = QStringLiteral("wlan0");
    return World({}, {loopback, wifi}, {}, {}, {}, {});
}

// The endpoints behind the captured texts, in the order in which the kernel lists them.
QList<Endpoint> capturedEndpoints()
{
    return {endpoint(1, "10.1.1.1", signal | subflow, 1), endpoint(7, "10.1.2.1", subflow | backup | fullmesh, 3),
            endpoint(9, "192.0.2.1", 0),                  endpoint(10, "10.0.0.3", subflow, 999),
            endpoint(20, "2001:db8::1:0:0:1", subflow),   endpoint(255, "::1", signal, 0, 5000)};
}

void setAttribute(PmEvent &event, const QString &name, const QString &value)
{
    const auto number = static_cast<std::uint32_t>(value.toLongLong());
    const auto byte = static_cast<std::uint8_t>(number);
    const auto word = static_cast<std::uint16_t>(number);
    if (name == QLatin1String("token"))
        event.token = value.toUInt(nullptr, 16);
    else if (name == QLatin1String("family"))
        event.family = word;
    else if (name.startsWith(QLatin1String("saddr")))
        event.localAddress = Address::fromString(value);
    else if (name.startsWith(QLatin1String("daddr")))
        event.remoteAddress = Address::fromString(value);
    else if (name == QLatin1String("sport"))
        event.localPort = word;
    else if (name == QLatin1String("dport"))
        event.remotePort = word;
    else if (name == QLatin1String("loc_id"))
        event.localId = byte;
    else if (name == QLatin1String("rem_id"))
        event.remoteId = byte;
    else if (name == QLatin1String("backup"))
        event.backup = byte;
    else if (name == QLatin1String("error"))
        event.error = byte;
    else if (name == QLatin1String("flags"))
        event.flags = word;
    else if (name == QLatin1String("if_idx"))
        event.interfaceIndex = static_cast<std::int32_t>(number);
    else if (name == QLatin1String("reset_reason"))
        event.resetReason = number;
    else if (name == QLatin1String("reset_flags"))
        event.resetFlags = number;
    else if (name == QLatin1String("server_side"))
        event.serverSide = byte;
    else
        QFAIL(qPrintable(QStringLiteral("unknown attribute %1 in the captured events").arg(name)));
}

PmEvent eventFrom(const QString &line)
{
    QStringList words = line.split(u' ');
    PmEvent event;
    event.type = static_cast<PmEvent::Type>(words.takeFirst().toInt());
    for (const QString &word : words)
        setAttribute(event, word.section(u'=', 0, 0), word.section(u'=', 1));
    return event;
}

}  // namespace

class LikeIpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endpointText();
    void endpointJson();
    void endpointPrettyJson();
    void oneEndpoint();
    void noEndpoint();
    void flagsWithoutAName();
    void limits();
    void events_data();
    void events();
    void eventJson();
    void listenerEventJson();
};

void LikeIpTest::endpointText()
{
    QCOMPARE(printEndpoints(worldWithInterfaces(), capturedEndpoints(), Format::Text), QByteArray(
R"(10.1.1.1 id 1 signal subflow dev lo 
10.1.2.1 id 7 subflow backup fullmesh dev wlan0 
192.0.2.1 id 9 
10.0.0.3 id 10 subflow dev if999 
2001:db8::1:0:0:1 id 20 subflow 
::1 port 5000 id 255 signal 
)"));
}

void LikeIpTest::endpointJson()
{
    QCOMPARE(printEndpoints(worldWithInterfaces(), capturedEndpoints(), Format::Json), QByteArray(
        R"([{"address":"10.1.1.1","id":1,"signal":true,"subflow":true,"dev":"lo"},)"
        R"({"address":"10.1.2.1","id":7,"subflow":true,"backup":true,"fullmesh":true,"dev":"wlan0"},)"
        R"({"address":"192.0.2.1","id":9},{"address":"10.0.0.3","id":10,"subflow":true,"dev":"if999"},)"
        R"({"address":"2001:db8::1:0:0:1","id":20,"subflow":true},)"
        R"({"address":"::1","port":5000,"id":255,"signal":true}])" "\n"));
}

void LikeIpTest::endpointPrettyJson()
{
    QCOMPARE(printEndpoints(worldWithInterfaces(), capturedEndpoints(), Format::PrettyJson), QByteArray(
R"([ {
        "address": "10.1.1.1",
        "id": 1,
        "signal": true,
        "subflow": true,
        "dev": "lo"
    },{
        "address": "10.1.2.1",
        "id": 7,
        "subflow": true,
        "backup": true,
        "fullmesh": true,
        "dev": "wlan0"
    },{
        "address": "192.0.2.1",
        "id": 9
    },{
        "address": "10.0.0.3",
        "id": 10,
        "subflow": true,
        "dev": "if999"
    },{
        "address": "2001:db8::1:0:0:1",
        "id": 20,
        "subflow": true
    },{
        "address": "::1",
        "port": 5000,
        "id": 255,
        "signal": true
    } ]
)"));
}

void LikeIpTest::oneEndpoint()
{
    const QList<Endpoint> one{capturedEndpoints().at(0)};
    QCOMPARE(printEndpoints(worldWithInterfaces(), one, Format::Json),
             QByteArray(R"([{"address":"10.1.1.1","id":1,"signal":true,"subflow":true,"dev":"lo"}])" "\n"));
}

void LikeIpTest::noEndpoint()
{
    QCOMPARE(printEndpoints({}, {}, Format::Text), QByteArray());
    QCOMPARE(printEndpoints({}, {}, Format::Json), QByteArray("[]\n"));
    QCOMPARE(printEndpoints({}, {}, Format::PrettyJson), QByteArray("[ ]\n"));
}

void LikeIpTest::flagsWithoutAName()
{
    const QList<Endpoint> made{endpoint(2, "10.1.3.1", implicit)};
    QCOMPARE(printEndpoints({}, made, Format::Text), QByteArray("10.1.3.1 id 2 rawflags 10 \n"));
    QCOMPARE(printEndpoints({}, made, Format::Json), QByteArray(R"([{"address":"10.1.3.1","id":2,"rawflags":"10"}])" "\n"));
    // Ours: ip(8) 6.1 says "rawflags 20".
    QCOMPARE(printEndpoints({}, {endpoint(3, "10.1.4.1", subflow | laminar)}, Format::Text), QByteArray("10.1.4.1 id 3 subflow laminar \n"));
}

void LikeIpTest::limits()
{
    QCOMPARE(printLimits({2, 0}, Format::Text), QByteArray("add_addr_accepted 0 subflows 2 \n"));
    QCOMPARE(printLimits({2, 0}, Format::Json), QByteArray(R"([{"add_addr_accepted":0,"subflows":2}])" "\n"));
}

void LikeIpTest::events_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QByteArray>("printed");
    QFile file(QStringLiteral(TEST_DATA "/monitor.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.startsWith('#') && line != "\n")
            lines.append(line);
    }
    QVERIFY(lines.size() > 50 && lines.size() % 2 == 0);
    for (qsizetype i = 0; i < lines.size(); i += 2)
        QTest::addRow("%d: %s", static_cast<int>(i / 2), lines.at(i + 1).trimmed().constData()) << QString::fromLatin1(lines.at(i)).trimmed() << lines.at(i + 1);
}

void LikeIpTest::events()
{
    QFETCH(QString, attributes);
    QFETCH(QByteArray, printed);
    QCOMPARE(printEvent({}, eventFrom(attributes), 0, Format::Text), printed);
}

void LikeIpTest::eventJson()
{
    const PmEvent event = eventFrom(QStringLiteral("11 token=00000f0e family=2 saddr4=10.1.1.2 daddr4=10.1.2.1 sport=5000 dport=48971 loc_id=0 "
                                                   "rem_id=1 backup=1 error=104 if_idx=3 reset_reason=2 reset_flags=1 flags=3"));
    const QByteArray line = printEvent(worldWithInterfaces(), event, 1234567, Format::PrettyJson);
    QCOMPARE(line.count('\n'), 1);  // one event a line, also when pretty
    const QJsonObject expected{
        {QStringLiteral("event"), QStringLiteral("SF_CLOSED")}, {QStringLiteral("token"), QStringLiteral("00000f0e")},
        {QStringLiteral("remid"), 1}, {QStringLiteral("locid"), 0},
        {QStringLiteral("saddr4"), QStringLiteral("10.1.1.2")}, {QStringLiteral("daddr4"), QStringLiteral("10.1.2.1")},
        {QStringLiteral("sport"), 5000}, {QStringLiteral("dport"), 48971}, {QStringLiteral("backup"), 1}, {QStringLiteral("error"), 104},
        {QStringLiteral("ifindex"), 3}, {QStringLiteral("dev"), QStringLiteral("wlan0")}, {QStringLiteral("reset_reason"), 2},
        {QStringLiteral("reset_flags"), QStringLiteral("0x1")}, {QStringLiteral("flags"), QStringLiteral("3")},
        {QStringLiteral("deny_join_id0"), true}, {QStringLiteral("server_side"), true}, {QStringLiteral("time_us"), 1234567},
    };
    QCOMPARE(QJsonDocument::fromJson(line).object(), expected);
}

void LikeIpTest::listenerEventJson()
{
    const QByteArray line = printEvent({}, eventFrom(QStringLiteral("15 family=10 sport=5001 saddr6=::")), 7, Format::Json);
    QCOMPARE(line, QByteArray(R"({"event":"LISTENER_CREATED","saddr6":"::","sport":5001,"time_us":7})" "\n"));
}

MANYPATH_TEST(LikeIpTest)
#include "tst_likeip.moc"
