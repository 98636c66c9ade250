// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands to the path manager, net.mptcp settings and counters of the real kernel, in a network namespace of its own.
#include "helper/kernel/counters.h"
#include "helper/kernel/sysctl.h"
#include "helper/netlink/pmcommands.h"
#include "helper/netlink/pmevents.h"
#include "support_mptcp.h"
#include "support_netns.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <functional>

using namespace manypath;
using namespace manypath::netlink;
using namespace manypath::testing;

namespace {

Address address(const char *text)
{
    return Address::fromString(QString::fromLatin1(text));
}

EndpointFlags flag(EndpointFlag one)
{
    return static_cast<EndpointFlags>(one);
}

Endpoint endpoint(std::uint8_t id, const char *text, EndpointFlags flags = 0, int interfaceIndex = 0, std::uint16_t port = 0)
{
    return {id, address(text), port, flags, interfaceIndex};
}

quint64 counter(const char *name)
{
    for (const Counter &one : readMptcpCounters()) {
        if (one.name == QLatin1String(name))
            return one.value;
    }
    return 0;
}

using Command = std::function<Result<void>(PmCommands &)>;

}  // namespace

Q_DECLARE_METATYPE(Command)

class TestPmKernel : public QObject {
    Q_OBJECT

    PmCommands m_commands;

    QString add(const Endpoint &wanted)
    {
        const Result<void> added = m_commands.addEndpoint(wanted);
        return added ? QString() : added.error().message;
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void endpointsAsAdded();
    void refusals_data();
    void refusals();
    void tooManyEndpoints();
    void flagsAreSetAbsolutely();
    void removal();
    void flushLeavesLimits();
    void limits();
    void settings();
    void refusedSettings();
    void counters();
    void countersByName();
    void pathManagerOfAConnection();
};

void TestPmKernel::initTestCase()
{
    for (int i = 1; i <= 3; ++i)
        QVERIFY(addLoopbackIPv4(i, qPrintable(QStringLiteral("10.9.0.%1").arg(i))));
    QVERIFY(addLoopbackIPv6("2001:db8::1"));
    QVERIFY(m_commands.available());
}

void TestPmKernel::init()
{
    QVERIFY(m_commands.flushEndpoints());
    QVERIFY(m_commands.setLimits(2, 0));
}

void TestPmKernel::endpointsAsAdded()
{
    QCOMPARE(add(endpoint(0, "10.9.0.1", flag(EndpointFlag::Subflow), 1)), QString());
    QCOMPARE(add(endpoint(9, "10.9.0.2", EndpointFlag::Signal | EndpointFlag::Backup)), QString());
    QCOMPARE(add(endpoint(0, "2001:db8::1", EndpointFlag::Subflow | EndpointFlag::Fullmesh)), QString());
    QCOMPARE(add(endpoint(0, "10.9.0.3", flag(EndpointFlag::Signal), 0, 8080)), QString());
    QCOMPARE(add(endpoint(200, "192.0.2.1")), QString());

    const Result<QList<Endpoint>> listed = m_commands.endpoints();
    QVERIFY(listed);
    QMap<Address, Endpoint> byAddress;
    for (const Endpoint &one : *listed)
        byAddress.insert(one.address, one);
    QCOMPARE(byAddress.size(), 5);
    // The kernel chose these ids; each is there once and none of ours.
    QSet<std::uint8_t> ids;
    for (Endpoint &one : byAddress)
        ids.insert(one.id);
    QCOMPARE(ids.size(), 5);
    QVERIFY(!ids.contains(0));
    const auto expectedBut = [&](Endpoint expected) {
        if (expected.id == 0)
            expected.id = byAddress.value(expected.address).id;
        return expected;
    };
    for (const Endpoint &expected : {endpoint(0, "10.9.0.1", flag(EndpointFlag::Subflow), 1),
                                     endpoint(9, "10.9.0.2", EndpointFlag::Signal | EndpointFlag::Backup),
                                     endpoint(0, "2001:db8::1", EndpointFlag::Subflow | EndpointFlag::Fullmesh),
                                     endpoint(0, "10.9.0.3", flag(EndpointFlag::Signal), 0, 8080), endpoint(200, "192.0.2.1")})
        QCOMPARE(byAddress.value(expected.address), expectedBut(expected));
}

void TestPmKernel::refusals_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<int>("errnum");
    QTest::addColumn<QString>("names");  // what the message has to name

    const auto adding = [](const Endpoint &wanted) {
        return Command([wanted](PmCommands &commands) { return commands.addEndpoint(wanted); });
    };
    const auto changing = [](const Endpoint &wanted) {
        return Command([wanted](PmCommands &commands) { return commands.setEndpointFlags(wanted); });
    };
    const QString first = QStringLiteral("10.9.0.1");
    const QString second = QStringLiteral("10.9.0.2");
    QTest::newRow("an address twice") << adding(endpoint(0, "10.9.0.1")) << EEXIST << first;
    QTest::newRow("an id twice") << adding(endpoint(5, "10.9.0.2")) << EBUSY << second;
    QTest::newRow("a port without signal") << adding(endpoint(0, "10.9.0.2", 0, 0, 8080)) << EINVAL << second + QStringLiteral(":8080");
    QTest::newRow("a port with subflow")
        << adding(endpoint(0, "10.9.0.2", EndpointFlag::Signal | EndpointFlag::Subflow, 0, 8080)) << EINVAL << second;
    QTest::newRow("a port of an address that isn't here")
        << adding(endpoint(0, "192.0.2.9", flag(EndpointFlag::Signal), 0, 8080)) << EADDRNOTAVAIL << QStringLiteral("192.0.2.9");
    QTest::newRow("signal and fullmesh")
        << adding(endpoint(0, "10.9.0.2", EndpointFlag::Signal | EndpointFlag::Fullmesh)) << EINVAL << second;
    QTest::newRow("implicit") << adding(endpoint(0, "10.9.0.2", flag(EndpointFlag::Implicit))) << EINVAL << second;
    QTest::newRow("change of an unknown id") << changing(endpoint(77, "10.9.0.1")) << EINVAL << QStringLiteral("id 77");
    QTest::newRow("change of an unknown address") << changing(endpoint(0, "10.9.0.2")) << EINVAL << second;
    QTest::newRow("change of neither id nor address") << changing(endpoint(0, "", flag(EndpointFlag::Backup))) << EOPNOTSUPP << QStringLiteral("change endpoint");
    QTest::newRow("fullmesh for a signal endpoint")
        << changing(endpoint(5, "10.9.0.1", flag(EndpointFlag::Fullmesh))) << EINVAL << QStringLiteral("id 5");
    QTest::newRow("removal of an unknown id")
        << Command([](PmCommands &commands) { return commands.removeEndpoint(77, address("10.9.0.1")); }) << EINVAL
        << QStringLiteral("id 77");
    QTest::newRow("a limit beyond all")
        << Command([](PmCommands &commands) { return commands.setLimits(100000, std::nullopt); }) << EINVAL << QStringLiteral("limits");
}

void TestPmKernel::refusals()
{
    QFETCH(Command, command);
    QFETCH(int, errnum);
    QFETCH(QString, names);
    QCOMPARE(add(endpoint(5, "10.9.0.1", flag(EndpointFlag::Signal))), QString());

    const Result<void> result = command(m_commands);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Kernel);
    QCOMPARE(result.error().errnum, errnum);
    QVERIFY2(!result.error().extack.isEmpty(), qPrintable(result.error().message));
    QVERIFY2(result.error().message.contains(names), qPrintable(result.error().message));
    QVERIFY2(result.error().message.contains(result.error().extack), qPrintable(result.error().message));

    // And nothing happened.
    const Result<QList<Endpoint>> listed = m_commands.endpoints();
    QVERIFY(listed);
    QCOMPARE(*listed, QList<Endpoint>{endpoint(5, "10.9.0.1", flag(EndpointFlag::Signal))});
    QCOMPARE(m_commands.limits().value(), (Limits{2, 0}));
}

void TestPmKernel::tooManyEndpoints()
{
    // How many there may be is the kernel's affair: 8 up to 6.18, more later.
    int added = 0;
    std::optional<Error> refused;
    while (!refused && added < 300) {
        const Result<void> result = m_commands.addEndpoint(
            endpoint(0, qPrintable(QStringLiteral("198.18.%1.%2").arg(added / 200).arg(added % 200 + 1)), flag(EndpointFlag::Subflow)));
        if (result)
            ++added;
        else
            refused = result.error();
    }
    QVERIFY(refused);
    QCOMPARE(refused->errnum, ERANGE);
    QVERIFY(!refused->extack.isEmpty());
    QVERIFY(added >= 8);
    QCOMPARE(m_commands.endpoints().value().size(), added);
}

void TestPmKernel::flagsAreSetAbsolutely()
{
    QCOMPARE(add(endpoint(5, "10.9.0.1", flag(EndpointFlag::Subflow))), QString());
    const auto flagsNow = [this] { return m_commands.endpoints().value().value(0).flags; };

    QVERIFY(m_commands.setEndpointFlags(endpoint(5, "10.9.0.1", flag(EndpointFlag::Backup))));
    QCOMPARE(flagsNow(), EndpointFlag::Subflow | EndpointFlag::Backup);
    // With the id given, the address is not looked at.
    QVERIFY(m_commands.setEndpointFlags(endpoint(5, "10.9.0.2", flag(EndpointFlag::Fullmesh))));
    QCOMPARE(flagsNow(), EndpointFlag::Subflow | EndpointFlag::Fullmesh);
    QVERIFY(m_commands.setEndpointFlags(endpoint(0, "10.9.0.1", EndpointFlag::Backup | EndpointFlag::Fullmesh)));
    QCOMPARE(flagsNow(), (EndpointFlag::Subflow | EndpointFlag::Backup) | EndpointFlag::Fullmesh);
    QVERIFY(m_commands.setEndpointFlags(endpoint(0, "10.9.0.1")));
    QCOMPARE(flagsNow(), flag(EndpointFlag::Subflow));
}

void TestPmKernel::removal()
{
    QCOMPARE(add(endpoint(5, "10.9.0.1")), QString());
    QCOMPARE(add(endpoint(6, "10.9.0.2")), QString());
    QVERIFY(m_commands.removeEndpoint(5, address("10.9.0.1")));
    QCOMPARE(m_commands.endpoints().value(), QList<Endpoint>{endpoint(6, "10.9.0.2")});
    // Id 0 is the initial subflow's address, no endpoint.
    QVERIFY(m_commands.removeEndpoint(0, address("10.9.0.2")));
    QCOMPARE(m_commands.endpoints().value(), QList<Endpoint>{endpoint(6, "10.9.0.2")});
}

void TestPmKernel::flushLeavesLimits()
{
    QVERIFY(m_commands.setLimits(4, 3));
    QCOMPARE(add(endpoint(5, "10.9.0.1")), QString());
    QVERIFY(m_commands.flushEndpoints());
    QCOMPARE(m_commands.endpoints().value(), QList<Endpoint>{});
    QCOMPARE(m_commands.limits().value(), (Limits{4, 3}));
}

void TestPmKernel::limits()
{
    QVERIFY(m_commands.setLimits(7, std::nullopt));
    QCOMPARE(m_commands.limits().value(), (Limits{7, 0}));
    QVERIFY(m_commands.setLimits(std::nullopt, 8));
    QCOMPARE(m_commands.limits().value(), (Limits{7, 8}));
    QVERIFY(m_commands.setLimits(0, 1));
    QCOMPARE(m_commands.limits().value(), (Limits{0, 1}));
}

void TestPmKernel::settings()
{
    const KernelSettings before = readKernelSettings();
    QVERIFY(before.available());
    QVERIFY(before.enabled());
    QCOMPARE(before.pathManager(), PathManager::Kernel);
    QCOMPARE(before.values.value(QStringLiteral("add_addr_timeout")), QStringLiteral("120"));

    QVERIFY(writeKernelSetting(QStringLiteral("stale_loss_cnt"), QStringLiteral("7")));
    KernelSettings expected = before;
    expected.values.insert(QStringLiteral("stale_loss_cnt"), QStringLiteral("7"));
    QCOMPARE(readKernelSettings(), expected);
    QVERIFY(writeKernelSetting(QStringLiteral("stale_loss_cnt"), before.values.value(QStringLiteral("stale_loss_cnt"))));
    QCOMPARE(readKernelSettings(), before);
}

void TestPmKernel::refusedSettings()
{
    const Result<void> outOfRange = writeKernelSetting(QStringLiteral("enabled"), QStringLiteral("7"));
    QVERIFY(!outOfRange);
    QCOMPARE(outOfRange.error().kind, Error::Kind::Kernel);
    QCOMPARE(outOfRange.error().errnum, EINVAL);
    QVERIFY(outOfRange.error().message.contains(QStringLiteral("net.mptcp.enabled to 7")));
    QCOMPARE(writeKernelSetting(QStringLiteral("no_such_thing"), QStringLiteral("1")).error().errnum, ENOENT);
    // Never a file elsewhere.
    for (const char *key : {"", "../ipv4/ip_forward", "/etc/passwd", ".", "Enabled"}) {
        const Result<void> refused = writeKernelSetting(QString::fromLatin1(key), QStringLiteral("1"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::InvalidArgument);
    }
}

void TestPmKernel::counters()
{
    const quint64 before = counter("MPCapableSYNTX");
    const MptcpConnection connection("10.9.0.1", "10.9.0.2");
    QVERIFY(connection.isOpen());
    QCOMPARE(counter("MPCapableSYNTX"), before + 1);
}

void TestPmKernel::countersByName()
{
    const QByteArray text = "TcpExt: SyncookiesSent A\nTcpExt: 1 2\nMPTcpExt: MPCapableSYNRX MPCurrEstab\nMPTcpExt: 3 18446744073709551615\n";
    QCOMPARE(parseMptcpCounters(text), (Counters{{QStringLiteral("MPCapableSYNRX"), 3},
                                                 {QStringLiteral("MPCurrEstab"), std::numeric_limits<quint64>::max()}}));
    QCOMPARE(parseMptcpCounters("TcpExt: A\nTcpExt: 1\n"), Counters{});
    QCOMPARE(parseMptcpCounters("MPTcpExt: A B\n"), Counters{});
    QCOMPARE(parseMptcpCounters("MPTcpExt: A B\nMPTcpExt: 1 what\n"), (Counters{{QStringLiteral("A"), 1}}));
}

void TestPmKernel::pathManagerOfAConnection()
{
    PmEvents events;
    QList<Token> tokens;
    connect(&events, &PmEvents::received, this, [&tokens](const QList<PmEvent> &received) {
        for (const PmEvent &event : received) {
            if (event.type == PmEvent::Type::Created)
                tokens.append(*event.token);
        }
    });
    QCOMPARE(events.open(), PmEvents::State::Subscribed);

    const MptcpConnection byKernel("10.9.0.1", "10.9.0.2");
    QTRY_COMPARE(tokens.size(), 2);
    QVERIFY(writeKernelSetting(QStringLiteral("pm_type"), QStringLiteral("1")));
    const MptcpConnection byUser("10.9.0.1", "10.9.0.2");
    QTRY_COMPARE(tokens.size(), 4);
    QVERIFY(writeKernelSetting(QStringLiteral("pm_type"), QStringLiteral("0")));

    // A connection keeps the path manager it began with.
    QCOMPARE(m_commands.pathsOf(tokens[0]).pathManager, PathManager::Kernel);
    QCOMPARE(m_commands.pathsOf(tokens[1]).pathManager, PathManager::Kernel);
    QCOMPARE(m_commands.pathsOf(tokens[2]).pathManager, PathManager::Userspace);
    QCOMPARE(m_commands.pathsOf(tokens[3]).pathManager, PathManager::Userspace);
    QCOMPARE(m_commands.pathsOf(0).pathManager, PathManager::Unknown);
}

static int runTest(int argc, char **argv)
{
    if (!enterOwnNetwork())
        return 1;
    QCoreApplication application(argc, argv);
    TestPmKernel test;
    return QTest::qExec(&test, argc, argv);
}
MANYPATH_TEST_RUN(runTest)

#include "tst_pmkernel.moc"
