// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of mptcp_pm, both ways, against messages captured on a real kernel and requests of a real ip(8).
#include "helper/netlink/pmcodec.h"
#include "support_fixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <linux/genetlink.h>
#include <linux/mptcp.h>
#include <linux/netlink.h>

#include <random>
#include <set>
#include <sys/socket.h>

using namespace manypath;
using namespace manypath::netlink;
using namespace manypath::testing;

namespace {

Address address(const char *text)
{
    return Address::fromString(QString::fromLatin1(text));
}

Endpoint endpoint(std::uint8_t id, const char *text, EndpointFlags flags = 0, int interfaceIndex = 0, std::uint16_t port = 0)
{
    return {id, address(text), port, flags, interfaceIndex};
}

EndpointFlags flag(EndpointFlag one)
{
    return static_cast<EndpointFlags>(one);
}

void setTuple(PmEvent &event, std::uint16_t family, const char *local, std::uint16_t localPort, const char *remote,
              std::uint16_t remotePort)
{
    event.family = family;
    event.localAddress = address(local);
    event.localPort = localPort;
    event.remoteAddress = address(remote);
    event.remotePort = remotePort;
}

void setIds(PmEvent &event, std::uint8_t local, std::uint8_t remote)
{
    event.localId = local;
    event.remoteId = remote;
}

PmEvent newEvent(PmEvent::Type type, std::optional<Token> token)
{
    PmEvent event;
    event.type = type;
    event.token = token;
    return event;
}

/// Where a payload may end so that no attribute is cut: behind each, with or without its padding.
std::set<std::size_t> attributeEnds(const Block &payload)
{
    std::set<std::size_t> ends{GENL_HDRLEN};
    for (std::size_t at = GENL_HDRLEN; at < payload.size();) {
        const std::size_t length = fieldAt<std::uint16_t>(payload, at);
        for (std::size_t end = at + length; end <= at + NLA_ALIGN(length); ++end)
            ends.insert(end);
        at += NLA_ALIGN(length);
    }
    return ends;
}

QByteArray toByteArray(Bytes bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

}  // namespace

class TestPmCodec : public QObject {
    Q_OBJECT

    const QMap<QByteArray, Block> m_events = loadFixtures("pm-events.txt");
    const QMap<QByteArray, Block> m_requests = loadFixtures("pm-requests.txt");
    const QMap<QByteArray, Block> m_answers = loadFixtures("pm-answers.txt");

private Q_SLOTS:
    void initTestCase();
    void event_data();
    void event();
    void eventCutAnywhereIsMalformed();
    void eventWithShortValueIsMalformed();
    void eventWithLongValueIsRead();
    void unknownAttributesAreCounted();
    void unknownEventsAreNoError();
    void eventWithoutTokenIsMalformed();
    void damagedMessagesDoNoHarm();
    void endpointAnswer();
    void endpointAnswerCutAnywhereIsRefused();
    void endpointWithoutAddressIsRefused();
    void limitsAnswer();
    void request_data();
    void request();
    void requestForConnectionAddresses();
    void requestThatOnlyARefusalAnswers();
};

void TestPmCodec::initTestCase()
{
    QCOMPARE(m_events.size(), 17);
    QCOMPARE(m_requests.size(), 12);
    QCOMPARE(m_answers.size(), 10);
}

void TestPmCodec::event_data()
{
    QTest::addColumn<PmEvent>("expected");

    PmEvent created = newEvent(PmEvent::Type::Created, 0x2b9c2345);
    setTuple(created, AF_INET, "10.9.0.1", 41977, "10.9.0.2", 5001);
    setIds(created, 0, 0);
    QTest::newRow("created-client") << created;
    PmEvent established = created;
    established.type = PmEvent::Type::Established;
    QTest::newRow("established-client") << established;

    PmEvent accepted = newEvent(PmEvent::Type::Created, 0xe6498e5c);
    setTuple(accepted, AF_INET, "10.9.0.2", 5001, "10.9.0.1", 41977);
    setIds(accepted, 0, 0);
    accepted.serverSide = 1;
    accepted.flags = PmEvent::flagServerSide;
    QTest::newRow("created-server") << accepted;

    QTest::newRow("closed") << newEvent(PmEvent::Type::Closed, 0x2b9c2345);

    PmEvent announced = newEvent(PmEvent::Type::Announced, 0x2b9c2345);
    announced.remoteId = 9;
    announced.remotePort = 5001;
    announced.remoteAddress = address("10.9.0.4");
    QTest::newRow("announced") << announced;

    PmEvent removed = newEvent(PmEvent::Type::Removed, 0x2b9c2345);
    removed.remoteId = 9;
    QTest::newRow("removed") << removed;

    PmEvent bound = newEvent(PmEvent::Type::SubflowEstablished, 0x2b9c2345);
    setTuple(bound, AF_INET, "10.9.0.3", 50573, "10.9.0.2", 5001);
    setIds(bound, 7, 0);
    bound.backup = 0;
    bound.interfaceIndex = 1;
    QTest::newRow("subflow-established-bound") << bound;

    PmEvent passive = newEvent(PmEvent::Type::SubflowEstablished, 0xe6498e5c);
    setTuple(passive, AF_INET, "10.9.0.2", 5001, "10.9.0.3", 50573);
    setIds(passive, 0, 7);
    passive.backup = 0;
    QTest::newRow("subflow-established-passive") << passive;

    PmEvent priority = passive;
    priority.type = PmEvent::Type::SubflowPriority;
    priority.backup = 1;
    QTest::newRow("subflow-priority") << priority;

    PmEvent refused = newEvent(PmEvent::Type::SubflowClosed, 0xd8f9e0ba);
    setTuple(refused, AF_INET, "10.9.0.5", 35519, "10.9.0.2", 5003);
    setIds(refused, 11, 0);
    refused.backup = 0;
    refused.error = ECONNREFUSED;
    QTest::newRow("subflow-closed-refused") << refused;

    PmEvent reset = newEvent(PmEvent::Type::SubflowClosed, 0xe6498e5c);
    setTuple(reset, AF_INET, "10.9.0.2", 5001, "10.9.0.5", 41983);
    setIds(reset, 0, 11);
    reset.backup = 1;
    reset.error = ECONNRESET;
    reset.resetReason = 0;
    reset.resetFlags = 0;
    QTest::newRow("subflow-closed-reset") << reset;

    PmEvent listener = newEvent(PmEvent::Type::ListenerCreated, std::nullopt);
    listener.family = AF_INET;
    listener.localAddress = address("10.9.0.2");
    listener.localPort = 5001;
    QTest::newRow("listener-created") << listener;
    listener.type = PmEvent::Type::ListenerClosed;
    QTest::newRow("listener-closed") << listener;
    PmEvent dual = newEvent(PmEvent::Type::ListenerCreated, std::nullopt);
    dual.family = AF_INET6;
    dual.localAddress = address("::");
    dual.localPort = 5002;
    QTest::newRow("listener-created-dual-stack") << dual;

    PmEvent mapped = newEvent(PmEvent::Type::Created, 0xa8966f06);
    setTuple(mapped, AF_INET6, "::ffff:10.9.0.2", 5002, "::ffff:10.9.0.2", 44342);
    setIds(mapped, 0, 0);
    mapped.serverSide = 1;
    mapped.flags = PmEvent::flagServerSide;
    QTest::newRow("created-mapped") << mapped;

    PmEvent ipv6 = newEvent(PmEvent::Type::SubflowEstablished, 0x136f28d4);
    setTuple(ipv6, AF_INET6, "2001:db8::2", 46059, "2001:db8::1", 5002);
    setIds(ipv6, 5, 0);
    ipv6.backup = 0;
    QTest::newRow("subflow-established-ipv6") << ipv6;

    PmEvent denying = newEvent(PmEvent::Type::Created, 0x8af91ce1);
    setTuple(denying, AF_INET6, "2001:db8::1", 32893, "2001:db8::1", 5002);
    setIds(denying, 0, 0);
    denying.flags = PmEvent::flagDenyJoinId0;
    QTest::newRow("created-deny-join-id0") << denying;
}

void TestPmCodec::event()
{
    QFETCH(PmEvent, expected);
    const Block payload = payloadOf(m_events.value(QTest::currentDataTag()));
    QCOMPARE(decodePmEvent(payload), (PmEventMessage{expected, false, 0}));
}

void TestPmCodec::eventCutAnywhereIsMalformed()
{
    for (auto fixture = m_events.begin(); fixture != m_events.end(); ++fixture) {
        const Block whole = payloadOf(fixture.value());
        const std::set<std::size_t> ends = attributeEnds(whole);
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const Block cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
            const PmEventMessage message = decodePmEvent(cut);
            // Behind the token, a cut between attributes can't be told from an event with fewer of them.
            const bool plausible = ends.contains(length) && (message.event || length == GENL_HDRLEN);
            QVERIFY2(message.malformed != message.event.has_value(), fixture.key().constData());
            if (!plausible)
                QVERIFY2(message.malformed, qPrintable(QStringLiteral("%1 cut to %2").arg(QLatin1String(fixture.key())).arg(length)));
        }
    }
}

void TestPmCodec::eventWithShortValueIsMalformed()
{
    for (auto fixture = m_events.begin(); fixture != m_events.end(); ++fixture) {
        const Block whole = payloadOf(fixture.value());
        for (std::size_t at = GENL_HDRLEN; at < whole.size();) {
            const auto length = fieldAt<std::uint16_t>(whole, at);
            // The attribute alone, behind a token, with one byte less.
            Block shortened{whole[0], 1, 0, 0, 8, 0, MPTCP_ATTR_TOKEN, 0, 1, 2, 3, 4};
            shortened.push_back(static_cast<std::uint8_t>(length - 1));
            shortened.insert(shortened.end(), whole.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                             whole.begin() + static_cast<std::ptrdiff_t>(at + length) - 1);
            const PmEventMessage message = decodePmEvent(shortened);
            QVERIFY2(message.malformed && !message.event,
                     qPrintable(QStringLiteral("%1, attribute at %2").arg(QLatin1String(fixture.key())).arg(at)));
            at += NLA_ALIGN(length);
        }
    }
}

void TestPmCodec::eventWithLongValueIsRead()
{
    const Block removed{7, 1, 0, 0, 12, 0, MPTCP_ATTR_TOKEN, 0, 0x45, 0x23, 0x9c, 0x2b, 1, 2, 3, 4,
                        8, 0, MPTCP_ATTR_REM_ID, 0, 9, 1, 2, 3};
    PmEvent expected = newEvent(PmEvent::Type::Removed, 0x2b9c2345);
    expected.remoteId = 9;
    QCOMPARE(decodePmEvent(removed), (PmEventMessage{expected, false, 0}));
}

void TestPmCodec::unknownAttributesAreCounted()
{
    Block removed = payloadOf(m_events.value("removed"));
    const Block unknown{8, 0, 200, 0, 1, 1, 1, 1, 4, 0, MPTCP_ATTR_SERVER_SIDE + 1, 0};
    removed.insert(removed.end(), unknown.begin(), unknown.end());
    const PmEventMessage message = decodePmEvent(removed);
    QVERIFY(message.event);
    QCOMPARE(message.event->remoteId, std::optional<std::uint8_t>(9));
    QCOMPARE(message.unknownAttributes, 2u);
    QVERIFY(!message.malformed);
}

void TestPmCodec::unknownEventsAreNoError()
{
    // The numbers between the known ones, and one of the far future.
    for (const std::uint8_t command : Block{0, 4, 5, 8, 9, 12, 14, 17, 255}) {
        Block payload = payloadOf(m_events.value("created-client"));
        payload[0] = command;
        QCOMPARE(decodePmEvent(payload), PmEventMessage{});
    }
}

void TestPmCodec::eventWithoutTokenIsMalformed()
{
    QVERIFY(decodePmEvent(Block{3, 1, 0, 0}).malformed);
    QVERIFY(!decodePmEvent(Block{3, 1, 0, 0}).event);
    QVERIFY(decodePmEvent(Block{15, 1, 0, 0}).event);
}

void TestPmCodec::damagedMessagesDoNoHarm()
{
    std::mt19937 random(20260101);
    std::uniform_int_distribution<int> byte(0, 255);
    std::size_t read = 0;
    for (int round = 0; round < 200; ++round) {
        for (const QMap<QByteArray, Block> &messages : {m_events, m_answers}) {
            for (Block message : messages) {
                for (int damage = 0; damage < 3; ++damage)
                    message[random() % message.size()] = static_cast<std::uint8_t>(byte(random));
                // The return value says no more than that it did not read to the end.
                std::ignore = forEachMessage(message, [&](const MessageView &view) {
                    const Block payload(view.payload.begin(), view.payload.end());
                    const PmEventMessage event = decodePmEvent(payload);
                    QVERIFY(!(event.malformed && event.event));
                    read += event.event.has_value() + decodeEndpoint(payload).has_value() + decodeLimits(payload).has_value();
                });
            }
        }
    }
    QVERIFY(read > 0);
}

void TestPmCodec::endpointAnswer()
{
    QCOMPARE(decodeEndpoint(payloadOf(m_answers.value("endpoint-interface"))),
             std::optional(endpoint(3, "10.9.0.1", flag(EndpointFlag::Signal), 1)));
    QCOMPARE(decodeEndpoint(payloadOf(m_answers.value("endpoint-port"))),
             std::optional(endpoint(4, "10.9.0.2", flag(EndpointFlag::Signal), 0, 8080)));
    QCOMPARE(decodeEndpoint(payloadOf(m_answers.value("endpoint-ipv6"))),
             std::optional(endpoint(5, "2001:db8::1", EndpointFlag::Subflow | EndpointFlag::Fullmesh)));
}

void TestPmCodec::endpointAnswerCutAnywhereIsRefused()
{
    for (const char *name : {"endpoint-interface", "endpoint-port", "endpoint-ipv6"}) {
        const Block whole = payloadOf(m_answers.value(name));
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY(!decodeEndpoint(Block(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length))));
    }
}

void TestPmCodec::endpointWithoutAddressIsRefused()
{
    // A family and an id are no endpoint.
    QVERIFY(!decodeEndpoint(Block{3, 1, 0, 0, 20, 0, 1, 0x80, 6, 0, 1, 0, 2, 0, 0, 0, 5, 0, 2, 0, 3, 0, 0, 0}));
    // Neither is an IPv4 address of three bytes.
    QVERIFY(!decodeEndpoint(Block{3, 1, 0, 0, 20, 0, 1, 0x80, 7, 0, 3, 0, 10, 9, 0, 0, 5, 0, 2, 0, 3, 0, 0, 0}));
}

void TestPmCodec::limitsAnswer()
{
    const Block whole = payloadOf(m_answers.value("limits"));
    QCOMPARE(decodeLimits(whole), std::optional(Limits{3, 2}));
    for (std::size_t length = 0; length < whole.size(); ++length)
        QVERIFY(!decodeLimits(Block(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length))));
}

void TestPmCodec::request_data()
{
    QTest::addColumn<QByteArray>("built");
    constexpr std::uint16_t family = 0x1c;
    const auto row = [](const char *name, const Message &message) { QTest::newRow(name) << toByteArray(bytesOf(message)); };

    row("request-add-flags-interface", buildAddEndpoint(family, endpoint(3, "10.9.0.1", flag(EndpointFlag::Signal), 1)));
    row("request-add-port", buildAddEndpoint(family, endpoint(4, "10.9.0.2", flag(EndpointFlag::Signal), 0, 8080)));
    row("request-add-ipv6", buildAddEndpoint(family, endpoint(0, "2001:db8::1", EndpointFlag::Subflow | EndpointFlag::Fullmesh)));
    row("request-change-id", buildSetFlags(family, endpoint(5, "10.9.0.1", flag(EndpointFlag::Backup))));
    row("request-change-address", buildSetFlags(family, endpoint(0, "10.9.0.1", flag(EndpointFlag::Backup))));
    row("request-delete", buildRemoveEndpoint(family, 3, address("10.9.0.1")));
    row("request-delete-id0", buildRemoveEndpoint(family, 0, address("10.9.0.1")));
    row("request-flush", buildFlushEndpoints(family));
    row("request-show", buildGetEndpoints(family));
    row("request-limits-show", buildGetLimits(family));
    row("request-limits-set", buildSetLimits(family, 3, 2));
    row("request-limits-set-subflows", buildSetLimits(family, 99, std::nullopt));
}

void TestPmCodec::request()
{
    QFETCH(QByteArray, built);
    const Block captured = m_requests.value(QTest::currentDataTag());
    QByteArray expected = toByteArray(captured);
    // Flags and sequence are Socket's.
    expected.replace(offsetof(nlmsghdr, nlmsg_flags), 10, QByteArray(10, '\0'));
    QCOMPARE(built.toHex(), expected.toHex());
}

void TestPmCodec::requestForConnectionAddresses()
{
    QCOMPARE(toByteArray(bytesOf(buildGetConnectionAddresses(0x1c, 0x2b9c2345))).toHex(),
             QByteArray("1c0000001c0000000000000000000000" "03010000" "0800040045239c2b"));
}

void TestPmCodec::requestThatOnlyARefusalAnswers()
{
    const QByteArray nowhere = "06000500" "01000000" "06000100" "02000000" "08000300" "ffffffff";
    QCOMPARE(toByteArray(bytesOf(buildDestroyImpossibleSubflow(0x1c, 0x2b9c2345))).toHex(),
             "540000001c0000000000000000000000" "0b010000" "0800040045239c2b" "1c000180" + nowhere + "1c000680" + nowhere);
}

MANYPATH_TEST(TestPmCodec)
#include "tst_pmcodec.moc"
