// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/diagcodec.h"
#include "helper/netlink/diagjoin.h"
#include "tests/helper/captures.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <linux/inet_diag.h>
#include <sys/socket.h>

using namespace manypath;
using namespace manypath::netlink;
using manypath::netlink::testing::attribute;
using manypath::netlink::testing::bytes;
using manypath::netlink::testing::capture;
using manypath::netlink::testing::captures;
using manypath::netlink::testing::soundLengths;
using manypath::netlink::testing::withAttribute;

namespace {

constexpr qsizetype headerSize = sizeof(inet_diag_msg);

SocketAddress endpoint(const char *text)
{
    return SocketAddress::fromString(QString::fromLatin1(text)).value();
}

MptcpSocket mptcpSocket(const char *name)
{
    const std::optional<MptcpSocket> socket = decodeMptcpSocket(bytes(capture(QByteArray("diag/") + name)));
    return socket.value_or(MptcpSocket());
}

SubflowSocket subflowSocket(const char *name)
{
    const std::optional<SubflowSocket> socket = decodeSubflowSocket(bytes(capture(QByteArray("diag/") + name)));
    return socket.value_or(SubflowSocket());
}

QByteArray withState(QByteArray message, int state)
{
    message[qsizetype{offsetof(inet_diag_msg, idiag_state)}] = static_cast<char>(state);
    return message;
}

MptcpSocket connectionOf(Token token)
{
    MptcpSocket socket;
    socket.metrics.token = token;
    return socket;
}

SubflowSocket subflowOf(Token token, std::uint8_t localId, bool initial)
{
    SubflowSocket socket;
    socket.metrics.token = token;
    socket.subflow.localId = localId;
    socket.subflow.initial = initial;
    return socket;
}

}  // namespace

class TestDiagCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsAreWhatTheKernelTakes();
    void connection();
    void connectionsOfBothFamiliesAndMapped();
    void initialSubflow();
    void joins();
    void pendingJoin();
    void fallback();
    void whatIsNoConnection();
    void whatIsNoSubflow();
    void mptcpInfoOfAnySize_data();
    void mptcpInfoOfAnySize();
    void tcpInfoOfAnySize_data();
    void tcpInfoOfAnySize();
    void cutAnywhere();
    void joinByToken();
    void joinLeavesOutStrangers();
    void establishedOrOnlyCreated();
    void whoOpened();
};

void TestDiagCodec::requestsAreWhatTheKernelTakes()
{
    // family, protocol, extensions (INET_DIAG_INFO), padding, states, struct inet_diag_sockid of zeros; the protocol again.
    const QByteArray anySocket(48, '\0');
    QCOMPARE(diagRequest(DiagProtocol::Tcp, AF_INET), QByteArray::fromHex("02060200 3e0b0000") + anySocket);
    QCOMPARE(diagRequest(DiagProtocol::Mptcp, AF_INET6),
             QByteArray::fromHex("0a000200 b20b0000") + anySocket + QByteArray::fromHex("08000300 06010000"));
}

void TestDiagCodec::connection()
{
    const MptcpSocket opened = mptcpSocket("mptcp-opened");
    QCOMPARE(opened.local, endpoint("10.9.9.2:40001"));
    QCOMPARE(opened.remote, endpoint("10.9.9.1:5000"));
    QCOMPARE(opened.metrics.token, 0xb1c2758bu);
    QCOMPARE(opened.inode, 70518u);
    QVERIFY(!opened.fallback);
    QVERIFY(!opened.closing);
    QVERIFY(opened.cgroupId != 0);
    QCOMPARE(opened.metrics.bytesSent, 40001u);
    QCOMPARE(opened.metrics.bytesReceived, 13320u);  // each byte once; the subflow carried 333 of them twice

    QCOMPARE(mptcpSocket("mptcp-accepted").metrics.token, 0xf5dc137bu);
    QVERIFY(mptcpSocket("mptcp-closing").closing);
}

void TestDiagCodec::connectionsOfBothFamiliesAndMapped()
{
    QCOMPARE(mptcpSocket("mptcp-ipv6").local, endpoint("[2001:db8::2]:40004"));
    QCOMPARE(subflowSocket("subflow-ipv6").subflow.remote, endpoint("[2001:db8::1]:6000"));
    QCOMPARE(mptcpSocket("mptcp-mapped").remote, endpoint("10.9.9.2:40003"));
    QCOMPARE(subflowSocket("subflow-mapped").subflow.local, endpoint("10.9.9.1:6000"));
}

void TestDiagCodec::initialSubflow()
{
    const SubflowSocket opened = subflowSocket("subflow-initial-opened");
    QCOMPARE(opened.metrics.token, 0xb1c2758bu);
    QVERIFY(opened.subflow.initial);
    QVERIFY(opened.opened);
    QVERIFY(opened.fullyEstablished);
    QCOMPARE(opened.subflow.state, Subflow::State::Established);
    QCOMPARE(opened.subflow.cookie, 0x3ec0u);
    QCOMPARE(opened.metrics.cookie, 0x3ec0u);
    QCOMPARE(opened.mark, 0x4du);
    QCOMPARE(opened.metrics.rttUs, 5488u);
    QCOMPARE(opened.metrics.rttVarUs, 10968u);
    QCOMPARE(opened.metrics.minRttUs, 3u);
    QCOMPARE(opened.metrics.cwnd, 12u);
    QCOMPARE(opened.metrics.mss, 35328u);
    QCOMPARE(opened.metrics.bytesSent, 40001u);
    QCOMPARE(opened.metrics.bytesAcked, 40002u);
    QCOMPARE(opened.metrics.bytesReceived, 13653u);
    QCOMPARE(opened.metrics.deliveryRate, 6442008u / 8);

    const SubflowSocket accepted = subflowSocket("subflow-initial-accepted");
    QVERIFY(accepted.subflow.initial);
    QVERIFY(!accepted.opened);
    QVERIFY(accepted.fullyEstablished);

    // Idle: the side that opened waits for data (RFC 8684 3.1).
    QVERIFY(!subflowSocket("subflow-created").fullyEstablished);
}

void TestDiagCodec::joins()
{
    const SubflowSocket opened = subflowSocket("subflow-join-opened-backup");
    QVERIFY(!opened.subflow.initial);
    QCOMPARE(opened.subflow.localId, 3);
    QCOMPARE(opened.subflow.remoteId, 0);
    QVERIFY(opened.subflow.backup);
    QVERIFY(!opened.subflow.backupByPeer);
    QCOMPARE(opened.subflow.boundInterfaceIndex, 0);

    const SubflowSocket accepted = subflowSocket("subflow-join-accepted-backup");
    QVERIFY(!accepted.subflow.initial);
    QCOMPARE(accepted.subflow.localId, 0);
    QCOMPARE(accepted.subflow.remoteId, 3);
    QVERIFY(!accepted.subflow.backup);
    QVERIFY(accepted.subflow.backupByPeer);
}

void TestDiagCodec::pendingJoin()
{
    const SubflowSocket pending = subflowSocket("subflow-join-pending");
    QCOMPARE(pending.subflow.state, Subflow::State::Pending);
    QVERIFY(!pending.subflow.initial);
    QCOMPARE(pending.subflow.localId, 7);
    QVERIFY(pending.subflow.boundInterfaceIndex > 0);
    QCOMPARE(pending.subflow.local.address, endpoint("10.77.0.1:1").address);
    QCOMPARE(pending.metrics.rttUs, 0u);
    QCOMPARE(pending.metrics.minRttUs, 0u);  // the kernel says 2^32 - 1 before there is a sample
    QCOMPARE(pending.metrics.pacingRate, 0u);
}

void TestDiagCodec::fallback()
{
    QVERIFY(mptcpSocket("mptcp-fallback").fallback);
    const SubflowSocket subflow = subflowSocket("subflow-fallback");
    QCOMPARE(subflow.metrics.token, 0x574a9972u);
    QVERIFY(subflow.subflow.initial);
    QVERIFY(subflow.opened);
    QVERIFY(!subflow.fullyEstablished);
}

void TestDiagCodec::whatIsNoConnection()
{
    QVERIFY(!decodeMptcpSocket(bytes(capture("diag/mptcp-listen"))));
    const QByteArray opened = capture("diag/mptcp-opened");
    QVERIFY(!decodeMptcpSocket(bytes(withAttribute(opened, headerSize, INET_DIAG_INFO, QByteArray()))));
    for (const int state : {2, 3, 10, 12, 13, 32, 127}) {
        const QByteArray other = withState(opened, state);
        QVERIFY(!decodeMptcpSocket(bytes(other)));
    }
    QByteArray local = opened;
    local[offsetof(inet_diag_msg, idiag_family)] = AF_UNIX;
    QVERIFY(!decodeMptcpSocket(bytes(local)));
    for (const int state : {4, 5, 7, 8, 9, 11}) {
        const QByteArray other = withState(opened, state);
        const std::optional<MptcpSocket> closing = decodeMptcpSocket(bytes(other));
        QVERIFY(closing && closing->closing);
    }
}

void TestDiagCodec::whatIsNoSubflow()
{
    QVERIFY(!decodeSubflowSocket(bytes(capture("diag/tcp-plain"))));
    QVERIFY(!decodeSubflowSocket(bytes(capture("diag/tcp-mptcp-listener"))));
    const QByteArray join = capture("diag/subflow-join-opened-backup");
    for (const int state : {6, 7, 10, 12, 13, 127}) {
        const QByteArray other = withState(join, state);
        QVERIFY(!decodeSubflowSocket(bytes(other)));
    }
    for (const int state : {4, 5, 8, 9, 11}) {
        const QByteArray other = withState(join, state);
        QCOMPARE(decodeSubflowSocket(bytes(other)).value().subflow.state, Subflow::State::Closing);
    }
    // Another protocol on top of TCP ("tls") has a name and a part of its own.
    QByteArray tls;
    appendAttribute(tls, INET_ULP_INFO_NAME, "tls", 4);
    appendAttribute(tls, INET_ULP_INFO_TLS, "\0\0\0", 4);
    QVERIFY(!decodeSubflowSocket(bytes(withAttribute(join, headerSize, INET_DIAG_ULP_INFO, tls))));
}

void TestDiagCodec::mptcpInfoOfAnySize_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("5.9") << 40;
    QTest::newRow("5.14") << 48;
    QTest::newRow("6.5") << 80;
    QTest::newRow("6.8") << 88;
    QTest::newRow("6.10") << 96;
    QTest::newRow("later") << 104;
}

void TestDiagCodec::mptcpInfoOfAnySize()
{
    QFETCH(int, size);
    const QByteArray message = capture("diag/mptcp-opened");
    QByteArray info(104, '\xee');
    const QByteArray known = attribute(message, headerSize, INET_DIAG_INFO);
    info.replace(0, known.size(), known);
    const std::uint32_t retransmits = 9;
    std::memcpy(info.data() + 44, &retransmits, sizeof retransmits);
    const std::uint64_t bytesRetransmitted = 1ull << 40;
    std::memcpy(info.data() + 48, &bytesRetransmitted, sizeof bytesRetransmitted);

    MptcpSocket expected = mptcpSocket("mptcp-opened");
    expected.metrics.retransmissions = retransmits;
    expected.metrics.bytesRetransmitted = bytesRetransmitted;
    expected.counted = size >= 80;
    if (!expected.counted)
        expected.metrics = {expected.metrics.token, 0, 0, 0, 0, 0};  // what is at 44 on such a kernel is padding
    const std::optional<MptcpSocket> socket
        = decodeMptcpSocket(bytes(withAttribute(message, headerSize, INET_DIAG_INFO, info.left(size))));
    QVERIFY(socket);
    QVERIFY(*socket == expected);
    // Nothing counted is not a count of 0.
    QCOMPARE(joinSockets({*socket}, {}).connectionMetrics.size(), expected.counted ? 1 : 0);
}

void TestDiagCodec::tcpInfoOfAnySize_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("none") << 0;
    QTest::newRow("2.6") << 104;
    QTest::newRow("4.18") << 192;
    QTest::newRow("5.15") << 232;
    QTest::newRow("6.6") << 248;
    QTest::newRow("6.18") << 280;
    QTest::newRow("later") << 344;
}

void TestDiagCodec::tcpInfoOfAnySize()
{
    QFETCH(int, size);
    const QByteArray message = capture("diag/subflow-initial-opened");
    QByteArray info(344, '\xee');
    const QByteArray known = attribute(message, headerSize, INET_DIAG_INFO);
    QCOMPARE(known.size(), 280);
    info.replace(0, known.size(), known);

    SubflowSocket expected = subflowSocket("subflow-initial-opened");
    SubflowMetrics &metrics = expected.metrics;
    if (size < 208)  // tcpi_bytes_sent and tcpi_bytes_retrans came with 4.19
        metrics.bytesSent = metrics.bytesRetransmitted = 0;
    if (size < 168)
        metrics = {metrics.cookie, metrics.token, metrics.rttUs, metrics.rttVarUs, 0, metrics.cwnd, metrics.mss, metrics.unacked,
                   metrics.lost, metrics.retransmissions};
    if (size == 0)
        metrics = {metrics.cookie, metrics.token};
    const std::optional<SubflowSocket> socket
        = decodeSubflowSocket(bytes(withAttribute(message, headerSize, INET_DIAG_INFO, info.left(size))));
    QVERIFY(socket);
    QVERIFY(*socket == expected);
}

void TestDiagCodec::cutAnywhere()
{
    const QList<QByteArray> messages = captures("diag");
    QVERIFY(messages.size() >= 15);
    for (const QByteArray &message : messages) {
        const QSet<qsizetype> sound = soundLengths(message, headerSize);
        for (qsizetype length = 0; length < message.size(); ++length) {
            // A copy of exactly that length, so that a read beyond it is one beyond the allocation.
            const std::vector<std::uint8_t> cut(message.cbegin(), message.cbegin() + length);
            const bool found = decodeMptcpSocket(cut) || decodeSubflowSocket(cut);
            QVERIFY(!found || sound.contains(length));
        }
    }
}

void TestDiagCodec::joinByToken()
{
    const JoinedSockets joined = joinSockets({mptcpSocket("mptcp-accepted"), mptcpSocket("mptcp-opened")},
                                             {subflowSocket("subflow-join-pending"), subflowSocket("subflow-join-opened-backup"),
                                              subflowSocket("subflow-initial-accepted"), subflowSocket("subflow-initial-opened"),
                                              subflowSocket("subflow-join-accepted-backup")});
    QCOMPARE(joined.connections.size(), 2);
    const SeenConnection &opened = joined.connections[0];
    QCOMPARE(opened.connection.token, 0xb1c2758bu);
    QCOMPARE(opened.connection.state, Connection::State::Established);
    QCOMPARE(opened.serverSide, false);
    QCOMPARE(opened.connection.subflows.size(), 3);
    QCOMPARE(opened.connection.subflows[0].local, opened.connection.local);
    QCOMPARE(opened.connection.subflows[1].localId, 3);
    QCOMPARE(opened.connection.subflows[2].localId, 7);
    const SeenConnection &accepted = joined.connections[1];
    QCOMPARE(accepted.serverSide, true);
    QVERIFY(accepted.connection.serverSide);
    QCOMPARE(accepted.connection.subflows.size(), 2);
    QCOMPARE(joined.connectionMetrics.size(), 2);
    QCOMPARE(joined.subflowMetrics.size(), 5);
    QCOMPARE(joined.subflowMetrics[4].token, 0xf5dc137bu);
    // Every subflow of the marked socket, none of the other.
    QCOMPARE(joined.marks.size(), 3);
    for (const Subflow &subflow : opened.connection.subflows)
        QCOMPARE(joined.marks.value(subflow.cookie), 0x4du);
}

void TestDiagCodec::joinLeavesOutStrangers()
{
    const JoinedSockets joined = joinSockets({connectionOf(5), connectionOf(9)},
                                             {subflowOf(1, 0, true), subflowOf(9, 1, false), subflowOf(7, 0, true), subflowOf(9, 0, true),
                                              subflowOf(0xffffffff, 0, true)});
    QCOMPARE(joined.connections.size(), 2);
    QVERIFY(joined.connections[0].connection.subflows.isEmpty());
    QCOMPARE(joined.connections[1].connection.subflows.size(), 2);
    QCOMPARE(joined.subflowMetrics.size(), 2);
    QVERIFY(joinSockets({}, {subflowOf(1, 0, true)}).subflowMetrics.isEmpty());
}

void TestDiagCodec::establishedOrOnlyCreated()
{
    const auto seen = [](const MptcpSocket &connection, const std::vector<SubflowSocket> &subflows) {
        return joinSockets({connection}, subflows).connections.value(0);
    };
    const SeenConnection idle = seen(mptcpSocket("mptcp-created"), {subflowSocket("subflow-created")});
    QCOMPARE(idle.connection.subflows.size(), 1);
    QCOMPARE(idle.established, false);
    QCOMPARE(idle.connection.state, Connection::State::Created);

    SubflowSocket initial = subflowOf(1, 0, true);
    QCOMPARE(seen(connectionOf(1), {initial}).established, false);
    QCOMPARE(seen(connectionOf(1), {initial}).connection.state, Connection::State::Created);
    initial.fullyEstablished = true;
    QCOMPARE(seen(connectionOf(1), {initial}).established, true);
    initial.fullyEstablished = false;
    QCOMPARE(seen(connectionOf(1), {initial, subflowOf(1, 2, false)}).established, true);
    QCOMPARE(seen(connectionOf(1), {subflowOf(1, 2, false)}).established, true);
    QVERIFY(!seen(connectionOf(1), {}).established);

    MptcpSocket fallback = connectionOf(1);
    fallback.fallback = true;
    QCOMPARE(seen(fallback, {initial}).established, true);
    QCOMPARE(seen(fallback, {initial}).connection.state, Connection::State::Established);

    MptcpSocket closing = connectionOf(1);
    closing.closing = true;
    QCOMPARE(seen(closing, {initial}).connection.state, Connection::State::Closing);
}

void TestDiagCodec::whoOpened()
{
    SubflowSocket join = subflowOf(1, 2, false);
    join.opened = true;
    // A server with an endpoint for subflows opens joins as well, so they say nothing.
    QVERIFY(!joinSockets({connectionOf(1)}, {join}).connections[0].serverSide);
    SubflowSocket initial = subflowOf(1, 0, true);
    QCOMPARE(joinSockets({connectionOf(1)}, {join, initial}).connections[0].serverSide, true);
    initial.opened = true;
    QCOMPARE(joinSockets({connectionOf(1)}, {join, initial}).connections[0].serverSide, false);
}

MANYPATH_TEST(TestDiagCodec)
#include "tst_diagcodec.moc"
