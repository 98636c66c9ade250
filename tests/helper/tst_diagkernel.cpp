// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/netlink/diag.h"
#include "tests/helper/support_hosts.h"
#include "tests/helper/support_netns.h"
#include "tests/helper/support_sockets.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>

#include <net/if.h>

using namespace manypath;
using manypath::netlink::Diag;
using manypath::testing::NetworkNamespace;
using manypath::testing::runCommand;
using manypath::testing::StreamSocket;

namespace {

Address address(const char *text)
{
    return Address::fromString(QString::fromLatin1(text));
}

SocketAddress at(const char *text, std::uint16_t port = 0)
{
    return {address(text), port};
}

}  // namespace

// A client host, which is where the test runs, and a server host, with two paths between them.
class TestDiagKernel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void idleConnectionIsOnlyCreated();
    void twoSubflowsOnTwoInterfaces();
    void pendingJoin();
    void agreesWithSs();
    void metricsCount();
    void ipv6();
    void dualStackServer();
    void fallbackOfTheClient();
    void closing();
    void initialSubflowGone();
    void allSubflowsGone();
    void marks();
    void plainTcpAndListenersAreNot();
    void nothingThereIsNoError();
    void neverConnectionsWithoutSubflowsInTurmoil();

private:
    Diag::Dump look();
    SeenConnection only();
    Diag::Dump lookFromServer();
    SeenConnection onlyAtServer();
    StreamSocket listenAtServer(const SocketAddress &address, int protocol = manypath::testing::protocolMptcp)
    {
        return m_server.run([&] { return StreamSocket::listening(address, protocol); });
    }

    NetworkNamespace m_server = NetworkNamespace::create();
    Diag m_diag;
    Diag m_serverDiag;
};

void TestDiagKernel::initTestCase()
{
    const QString server = m_server.path();
    runCommand(QStringLiteral("ip link add wan0 type veth peer name srv0 netns ") + server);
    runCommand(QStringLiteral("ip link add wan1 type veth peer name srv1 netns ") + server);
    for (const char *line : {"ip address add 10.77.1.1/24 dev wan0", "ip address add 10.77.2.1/24 dev wan1",
                             "ip address add 2001:db8:77::1/64 dev wan0 nodad", "ip link set wan0 up", "ip link set wan1 up",
                             // So that the server's first address can be had by the second path as well.
                             "ip route add default via 10.77.2.2 dev wan1",
                             // The server answers to nothing from there, so joins stay pending.
                             "ip address add 10.77.3.1/24 dev wan1", "ip mptcp limits set subflows 4 add_addr_accepted 4"})
        runCommand(line);
    m_server.run([] {
        for (const char *line : {"ip link set lo up", "ip address add 10.77.1.2/24 dev srv0", "ip address add 10.77.2.2/24 dev srv1",
                                 "ip address add 2001:db8:77::2/64 dev srv0 nodad", "ip link set srv0 up", "ip link set srv1 up",
                                 "ip mptcp limits set subflows 4 add_addr_accepted 4", "ip route add blackhole 10.77.3.0/24"})
            runCommand(line);
    });
}

// Every test leaves empty hosts behind; connections that linger would be the next one's.
void TestDiagKernel::cleanup()
{
    runCommand("ip mptcp endpoint flush");
    QTRY_VERIFY(look().connections.isEmpty());
    QTRY_VERIFY(lookFromServer().connections.isEmpty());
}

Diag::Dump TestDiagKernel::look()
{
    Result<Diag::Dump> dump = m_diag.dump();
    if (!dump)
        qFatal("dump: %s", qPrintable(dump.error().message));
    return std::move(dump).value();
}

SeenConnection TestDiagKernel::only()
{
    const Diag::Dump dump = look();
    return dump.connections.size() == 1 ? dump.connections[0] : SeenConnection();
}

// The socket is made at the first dump and stays in the namespace of then.
Diag::Dump TestDiagKernel::lookFromServer()
{
    Result<Diag::Dump> dump = m_server.run([this] { return m_serverDiag.dump(); });
    if (!dump)
        qFatal("dump: %s", qPrintable(dump.error().message));
    return std::move(dump).value();
}

SeenConnection TestDiagKernel::onlyAtServer()
{
    const Diag::Dump dump = lookFromServer();
    return dump.connections.size() == 1 ? dump.connections[0] : SeenConnection();
}

void TestDiagKernel::idleConnectionIsOnlyCreated()
{
    const StreamSocket listener = listenAtServer(at("10.77.1.2", 5000));
    const StreamSocket client = StreamSocket::connected(at("10.77.1.1"), at("10.77.1.2", 5000));
    // The server's socket is there before accept(2), and before that nobody's.
    QTRY_COMPARE(onlyAtServer().connection.subflows.size(), 1);
    QCOMPARE(onlyAtServer().connection.inode, 0u);
    const StreamSocket accepted = listener.accepted();

    const SeenConnection seen = only();
    QVERIFY(seen.connection.token != 0);
    QCOMPARE(seen.connection.state, Connection::State::Created);
    QCOMPARE(seen.established, false);
    QCOMPARE(seen.serverSide, false);
    QVERIFY(!seen.connection.fallback);
    QCOMPARE(seen.connection.local, at("10.77.1.1", client.localPort()));
    QCOMPARE(seen.connection.remote, at("10.77.1.2", 5000));
    QCOMPARE(seen.connection.inode, client.inode());
    QCOMPARE(seen.connection.uid, getuid());
    QVERIFY(seen.connection.cgroupId != 0);
    QCOMPARE(seen.connection.subflows.size(), 1);
    const Subflow subflow = seen.connection.subflows[0];
    QVERIFY(subflow.initial);
    QCOMPARE(subflow.key().local, seen.connection.local);
    QCOMPARE(subflow.key().remote, seen.connection.remote);
    QCOMPARE(subflow.state, Subflow::State::Established);
    QVERIFY(subflow.cookie != 0);
    QCOMPARE(subflow.boundInterfaceIndex, 0);

    const SeenConnection accepting = onlyAtServer();
    QCOMPARE(accepting.serverSide, true);
    QCOMPARE(accepting.connection.inode, accepted.inode());
    QCOMPARE(accepting.connection.remote, seen.connection.local);

    client.send(1);
    QTRY_COMPARE(only().established, true);
    QCOMPARE(only().connection.state, Connection::State::Established);
    QCOMPARE(onlyAtServer().connection.state, Connection::State::Established);
}

void TestDiagKernel::twoSubflowsOnTwoInterfaces()
{
    const int wan1 = static_cast<int>(if_nametoindex("wan1"));
    runCommand("ip mptcp endpoint add 10.77.2.1 id 9 dev wan1 subflow backup");
    const StreamSocket listener = listenAtServer(at("0.0.0.0", 5000));
    const StreamSocket client = StreamSocket::connected(at("10.77.1.1"), at("10.77.1.2", 5000));
    const StreamSocket accepted = listener.accepted();
    client.send(1000);
    accepted.receive(1000);

    const auto join = [](const SeenConnection &seen) { return seen.connection.subflows.value(1); };
    QTRY_VERIFY(join(only()).state == Subflow::State::Established && join(only()).cookie != 0);
    QTRY_VERIFY(join(onlyAtServer()).cookie != 0);
    const SeenConnection seen = only();
    QVERIFY(seen.connection.subflows[0].initial);
    QVERIFY(!join(seen).initial);
    QCOMPARE(join(seen).local.address, address("10.77.2.1"));
    QCOMPARE(join(seen).localId, 9);
    QVERIFY(join(seen).backup);
    QVERIFY(!join(seen).backupByPeer);
    QCOMPARE(join(seen).boundInterfaceIndex, wan1);
    QVERIFY(!seen.connection.subflows[0].backup);

    const SeenConnection accepting = onlyAtServer();
    QCOMPARE(join(accepting).remoteId, 9);
    QVERIFY(!join(accepting).backup);
    QVERIFY(join(accepting).backupByPeer);
    QCOMPARE(join(accepting).boundInterfaceIndex, 0);
    QCOMPARE(join(accepting).remote, join(seen).local);

    runCommand("ip mptcp endpoint change id 9 nobackup");
    QTRY_VERIFY(!join(only()).backup);
    QTRY_VERIFY(!join(onlyAtServer()).backupByPeer);
}

void TestDiagKernel::pendingJoin()
{
    const StreamSocket listener = listenAtServer(at("10.77.1.2", 5000));
    const StreamSocket client = StreamSocket::connected(at("10.77.1.1"), at("10.77.1.2", 5000));
    const StreamSocket accepted = listener.accepted();
    client.send(1);
    runCommand("ip mptcp endpoint add 10.77.3.1 dev wan1 subflow");
    QTRY_COMPARE(only().connection.subflows.size(), 2);
    const Subflow pending = only().connection.subflows[1];
    QCOMPARE(pending.state, Subflow::State::Pending);
    QVERIFY(!pending.initial);
    QCOMPARE(pending.local.address, address("10.77.3.1"));
}

void TestDiagKernel::agreesWithSs()
{
    const StreamSocket listener = listenAtServer(at("10.77.1.2", 5000));
    std::vector<StreamSocket> sockets;
    for (int i = 0; i < 20; ++i) {
        sockets.push_back(StreamSocket::connected({}, at("10.77.1.2", 5000)));
        sockets.push_back(listener.accepted());
    }
    // token:%08x of each connection; cookie (sk:%x) of each socket that is a subflow.
    const QByteArray connections = runCommand("ss -HMnie");
    const QByteArray sockets4 = runCommand("ss -Htnie");
    const Diag::Dump dump = look();
    QCOMPARE(dump.connections.size(), 20);
    QCOMPARE(connections.count("token:"), 20);
    QCOMPARE(sockets4.count("tcp-ulp-mptcp"), 20);
    for (const SeenConnection &seen : dump.connections) {
        QVERIFY(connections.contains("token:" + QByteArray::number(seen.connection.token, 16) + ' '));
        QVERIFY(connections.contains("ino:" + QByteArray::number(seen.connection.inode) + ' '));
        QCOMPARE(seen.connection.subflows.size(), 1);
        QVERIFY(sockets4.contains("sk:" + QByteArray::number(seen.connection.subflows[0].cookie, 16) + ' '));
    }
}

void TestDiagKernel::metricsCount()
{
    const StreamSocket listener = listenAtServer(at("10.77.1.2", 5000));
    const StreamSocket client = StreamSocket::connected({}, at("10.77.1.2", 5000));
    const StreamSocket accepted = listener.accepted();
    client.send(30'000);
    accepted.receive(30'000);
    accepted.send(4'000);
    client.receive(4'000);
    QTRY_VERIFY(!look().metrics.subflows.isEmpty() && look().metrics.subflows[0].bytesAcked >= 30'000);

    const Diag::Dump dump = look();
    QCOMPARE(dump.metrics.subflows.size(), 1);
    const SubflowMetrics subflow = dump.metrics.subflows[0];
    QCOMPARE(subflow.token, dump.connections[0].connection.token);
    QCOMPARE(subflow.cookie, dump.connections[0].connection.subflows[0].cookie);
    QVERIFY(subflow.bytesSent >= 30'000);
    QVERIFY(subflow.bytesReceived >= 4'000);
    QVERIFY(subflow.rttUs > 0 && subflow.rttUs < 5'000'000);
    QVERIFY(subflow.minRttUs > 0 && subflow.minRttUs <= subflow.rttUs * 2 + 1000);
    QVERIFY(subflow.cwnd > 0);
    QVERIFY(subflow.mss >= 500 && subflow.mss <= 65535);
    QCOMPARE(dump.metrics.connections.size(), 1);
    QCOMPARE(dump.metrics.connections[0].token, subflow.token);

    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const std::int64_t nowUs = std::int64_t{now.tv_sec} * 1'000'000 + now.tv_nsec / 1000;
    QVERIFY(dump.metrics.timeUs <= nowUs && dump.metrics.timeUs > nowUs - 60'000'000);
}

void TestDiagKernel::ipv6()
{
    const StreamSocket listener = listenAtServer(at("2001:db8:77::2", 5000));
    const StreamSocket client = StreamSocket::connected(at("2001:db8:77::1"), at("2001:db8:77::2", 5000));
    const StreamSocket accepted = listener.accepted();
    const SeenConnection seen = only();
    QCOMPARE(seen.connection.local, at("2001:db8:77::1", client.localPort()));
    QCOMPARE(seen.connection.subflows.size(), 1);
    QCOMPARE(seen.connection.subflows[0].remote, at("2001:db8:77::2", 5000));
}

void TestDiagKernel::dualStackServer()
{
    const StreamSocket listener = listenAtServer(at("::", 5000));
    const StreamSocket client = StreamSocket::connected(at("10.77.1.1"), at("10.77.1.2", 5000));
    const StreamSocket accepted = listener.accepted();
    const SeenConnection seen = onlyAtServer();
    QCOMPARE(seen.connection.local, at("10.77.1.2", 5000));
    QCOMPARE(seen.connection.remote, at("10.77.1.1", client.localPort()));
    QCOMPARE(seen.connection.subflows.size(), 1);
    QCOMPARE(seen.connection.subflows[0].remote, seen.connection.remote);
}

void TestDiagKernel::fallbackOfTheClient()
{
    const StreamSocket listener = listenAtServer(at("10.77.1.2", 5001), IPPROTO_TCP);
    const StreamSocket client = StreamSocket::connected(at("10.77.1.1"), at("10.77.1.2", 5001));
    const StreamSocket accepted = listener.accepted();
    const SeenConnection seen = only();
    QVERIFY(seen.connection.fallback);
    QCOMPARE(seen.established, true);
    QCOMPARE(seen.connection.state, Connection::State::Established);
    QCOMPARE(seen.serverSide, false);
    QCOMPARE(seen.connection.subflows.size(), 1);
    QVERIFY(seen.connection.subflows[0].initial);
    QCOMPARE(seen.connection.subflows[0].local, seen.connection.local);
    QVERIFY(lookFromServer().connections.isEmpty());
}

void TestDiagKernel::closing()
{
    const StreamSocket listener = listenAtServer(at("10.77.1.2", 5000));
    StreamSocket client = StreamSocket::connected({}, at("10.77.1.2", 5000));
    const StreamSocket accepted = listener.accepted();
    client.send(1);
    accepted.receive(1);
    QCOMPARE(shutdown(client.descriptor(), SHUT_WR), 0);
    QTRY_COMPARE(only().connection.state, Connection::State::Closing);
    QTRY_COMPARE(onlyAtServer().connection.state, Connection::State::Closing);
    QCOMPARE(only().connection.subflows.size(), 1);
}

void TestDiagKernel::initialSubflowGone()
{
    runCommand("ip mptcp endpoint add 10.77.2.1 id 9 dev wan1 subflow");
    const StreamSocket listener = listenAtServer(at("0.0.0.0", 5000));
    const StreamSocket client = StreamSocket::connected(at("10.77.1.1"), at("10.77.1.2", 5000));
    const StreamSocket accepted = listener.accepted();
    client.send(1);
    accepted.receive(1);
    QTRY_COMPARE(only().connection.subflows.size(), 2);
    QTRY_COMPARE(only().connection.subflows.value(1).state, Subflow::State::Established);
    const SeenConnection before = only();
    runCommand("ss -K -H -t src 10.77.1.1");
    QTRY_COMPARE(only().connection.subflows.size(), before.connection.subflows.size() - 1);
    const SeenConnection after = only();
    QCOMPARE(after.connection.token, before.connection.token);
    QCOMPARE(after.connection.local, before.connection.local);
    QVERIFY(!after.serverSide);
    QCOMPARE(after.established, true);
    QVERIFY(!after.connection.subflows[0].initial);
}

void TestDiagKernel::allSubflowsGone()
{
    const StreamSocket listener = listenAtServer(at("10.77.1.2", 5000));
    const StreamSocket client = StreamSocket::connected(at("10.77.1.1"), at("10.77.1.2", 5000));
    const StreamSocket accepted = listener.accepted();
    client.send(1);
    accepted.receive(1);
    const Token token = only().connection.token;
    runCommand("ss -K -H -t src 10.77.1.1");
    // It waits for another path and is still there.
    QTRY_COMPARE(only().connection.subflows.size(), 0);
    QCOMPARE(only().connection.token, token);
    QVERIFY(!only().serverSide);
    QVERIFY(!only().established);
}

void TestDiagKernel::marks()
{
    const StreamSocket listener = listenAtServer(at("10.77.1.2", 5000));
    const StreamSocket client = StreamSocket::connected({}, at("10.77.1.2", 5000));
    const StreamSocket accepted = listener.accepted();
    QVERIFY(look().marks.isEmpty());
    const int mark = 0x4d;
    QCOMPARE(setsockopt(client.descriptor(), SOL_SOCKET, SO_MARK, &mark, sizeof mark), 0);
    client.send(1);
    QTRY_COMPARE(look().marks.value(only().connection.subflows.value(0).cookie), 0x4du);
}

void TestDiagKernel::plainTcpAndListenersAreNot()
{
    const StreamSocket mptcpListener = StreamSocket::listening(at("10.77.1.1", 5002));
    const StreamSocket tcpListener = StreamSocket::listening(at("10.77.1.1", 5003), IPPROTO_TCP);
    const StreamSocket client = StreamSocket::connected({}, at("10.77.1.1", 5003), IPPROTO_TCP);
    const StreamSocket other = StreamSocket::connected({}, at("10.77.1.1", 5002), IPPROTO_TCP);
    const Diag::Dump dump = look();
    QVERIFY(dump.connections.isEmpty());
    QVERIFY(dump.metrics.subflows.isEmpty());
}

void TestDiagKernel::nothingThereIsNoError()
{
    QVERIFY(look().connections.isEmpty());
    QCOMPARE(m_diag.interruptedDumps(), 0u);
}

// Connections open and close all the time between the dumps that one look takes.
void TestDiagKernel::neverConnectionsWithoutSubflowsInTurmoil()
{
    const StreamSocket listener = listenAtServer(at("10.77.1.2", 5000));
    std::atomic<bool> stop = false;
    std::thread turmoil([&] {
        while (!stop) {
            StreamSocket client = StreamSocket::connected({}, at("10.77.1.2", 5000));
            const StreamSocket accepted = listener.accepted();
            client.send(1);
            accepted.receive(1);
            client.close();
        }
    });
    int connections = 0;
    int withoutSubflow = 0;
    QSet<Token> tokens;
    for (int i = 0; i < 2000 || (connections < 100 && i < 200'000); ++i) {
        for (const SeenConnection &seen : look().connections) {
            ++connections;
            tokens.insert(seen.connection.token);
            if (seen.connection.state != Connection::State::Closing && seen.connection.subflows.isEmpty())
                ++withoutSubflow;
        }
    }
    stop = true;
    turmoil.join();
    QVERIFY(tokens.size() > 10);
    QCOMPARE(withoutSubflow, 0);
}

static int runTest(int argc, char **argv)
{
    if (!manypath::testing::enterOwnNetwork())
        return EXIT_FAILURE;
    QCoreApplication application(argc, argv);
    TestDiagKernel test;
    return QTest::qExec(&test, argc, argv);
}
MANYPATH_TEST_RUN(runTest)

#include "tst_diagkernel.moc"
