// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The path manager's events of the real kernel, in a network namespace of its own: those of a connection, too many of
// them, and every way of not getting any.
#include "helper/netlink/familywatch.h"
#include "helper/netlink/pmcommands.h"
#include "helper/netlink/pmevents.h"
#include "support_fixtures.h"
#include "support_mptcp.h"
#include "support_netns.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <linux/capability.h>
#include <linux/genetlink.h>
#include <sys/syscall.h>

using namespace manypath;
using namespace manypath::netlink;
using namespace manypath::testing;

namespace {

constexpr auto withoutPrivilege = "--without-privilege";

SocketAddress socketAddress(const char *text, std::uint16_t port)
{
    return {Address::fromString(QString::fromLatin1(text)), port};
}

/// Everything that arrives.
class Log : public QObject {
public:
    explicit Log(PmEvents &events)
    {
        connect(&events, &PmEvents::received, this, [this](const QList<PmEvent> &received) { m_events.append(received); });
    }

    [[nodiscard]] QList<PmEvent> all(PmEvent::Type type) const
    {
        QList<PmEvent> found;
        for (const PmEvent &event : m_events) {
            if (event.type == type)
                found.append(event);
        }
        return found;
    }
    [[nodiscard]] std::optional<PmEvent> first(PmEvent::Type type, bool serverSide) const
    {
        for (const PmEvent &event : all(type)) {
            if ((event.serverSide == 1) == serverSide)
                return event;
        }
        return std::nullopt;
    }
    [[nodiscard]] bool saw(PmEvent::Type type, std::uint16_t localPort) const
    {
        const QList<PmEvent> found = all(type);
        return std::any_of(found.begin(), found.end(), [&](const PmEvent &event) { return event.localPort == localPort; });
    }

private:
    QList<PmEvent> m_events;
};

bool dropNetAdmin()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct data[2]{};
    if (syscall(SYS_capget, &header, data) != 0)
        return false;
    for (std::uint32_t *set : {&data[0].effective, &data[0].permitted, &data[0].inheritable})
        *set &= ~(1u << CAP_NET_ADMIN);
    return syscall(SYS_capset, &header, data) == 0;
}

/// What a process without CAP_NET_ADMIN finds; runs in one of its own. Says on stderr what is wrong.
int reportWithoutPrivilege()
{
    const auto check = [](bool held, const char *what) {
        if (!held)
            std::fprintf(stderr, "not so: %s\n", what);
        return held;
    };
    bool good = check(dropNetAdmin(), "the capability can be dropped");
    PmEvents events;
    good &= check(events.open() == PmEvents::State::NotPermitted, "events are not permitted");
    good &= check(events.open() == PmEvents::State::NotPermitted, "neither the second time");
    PmCommands commands;
    good &= check(commands.available(), "the path manager is there");
    good &= check(commands.limits().ok() && commands.endpoints().ok(), "limits and endpoints can be read");
    const Result<void> flushed = commands.flushEndpoints();
    good &= check(!flushed && flushed.error().kind == Error::Kind::Kernel && flushed.error().errnum == EPERM, "changes get EPERM");
    return good ? 0 : 1;
}

}  // namespace

class TestPmEventsKernel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void connectionFromBirthToDeath();
    void listeners();
    void overrun();
    void manyEventsComeInOrder();
    void notPermitted();
    void familyAbsent();
    void familyGoesAndComes();
};

void TestPmEventsKernel::initTestCase()
{
    for (int i = 1; i <= 3; ++i)
        QVERIFY(addLoopbackIPv4(i, qPrintable(QStringLiteral("10.9.0.%1").arg(i))));
}

void TestPmEventsKernel::connectionFromBirthToDeath()
{
    PmEvents events;
    QCOMPARE(events.state(), PmEvents::State::Closed);
    QCOMPARE(events.open(), PmEvents::State::Subscribed);
    QCOMPARE(events.open(), PmEvents::State::Subscribed);
    const Log log(events);

    MptcpConnection connection("10.9.0.1", "10.9.0.2");
    QVERIFY(connection.isOpen());
    const SocketAddress client = socketAddress("10.9.0.1", connection.client.port());
    const SocketAddress server = socketAddress("10.9.0.2", connection.listener.port());

    QTRY_COMPARE(log.all(PmEvent::Type::Created).size(), 2);
    const std::optional<PmEvent> opened = log.first(PmEvent::Type::Created, false);
    const std::optional<PmEvent> accepted = log.first(PmEvent::Type::Created, true);
    QVERIFY(opened && accepted);
    QCOMPARE(opened->local(), client);
    QCOMPARE(opened->remote(), server);
    QCOMPARE(accepted->local(), server);
    QCOMPARE(accepted->remote(), client);
    QVERIFY(opened->token != accepted->token);

    QVERIFY(connection.exchangeData());
    QTRY_COMPARE(log.all(PmEvent::Type::Established).size(), 2);

    // A second path, bound to an interface.
    PmCommands commands;
    QVERIFY(commands.setLimits(2, 0));
    QVERIFY(commands.addEndpoint({7, Address::fromString(QStringLiteral("10.9.0.3")), 0,
                                  static_cast<EndpointFlags>(EndpointFlag::Subflow), 1}));
    const auto joined = [&]() -> std::optional<PmEvent> {
        for (const PmEvent &event : log.all(PmEvent::Type::SubflowEstablished)) {
            if (event.token == opened->token)
                return event;
        }
        return std::nullopt;
    };
    QTRY_VERIFY(joined());
    const PmEvent subflow = *joined();
    QCOMPARE(subflow.local().address, Address::fromString(QStringLiteral("10.9.0.3")));
    QCOMPARE(subflow.remote(), server);
    QCOMPARE(subflow.localId, std::optional<std::uint8_t>(7));
    QCOMPARE(subflow.interfaceIndex, std::optional<std::int32_t>(1));

    connection.client.close();
    connection.server.close();
    QTRY_COMPARE(log.all(PmEvent::Type::Closed).size(), 2);
    QCOMPARE((QSet<Token>{*log.all(PmEvent::Type::Closed)[0].token, *log.all(PmEvent::Type::Closed)[1].token}),
             (QSet<Token>{*opened->token, *accepted->token}));
    QCOMPARE(events.statistics(), PmEvents::Statistics{});
    QVERIFY(commands.flushEndpoints());
}

void TestPmEventsKernel::listeners()
{
    PmEvents events;
    QCOMPARE(events.open(), PmEvents::State::Subscribed);
    const Log log(events);
    MptcpSocket listener = MptcpSocket::listening("10.9.0.2");
    const std::uint16_t port = listener.port();
    listener.close();
    QTRY_VERIFY(log.saw(PmEvent::Type::ListenerClosed, port));
    QVERIFY(log.saw(PmEvent::Type::ListenerCreated, port));
    QVERIFY(!log.all(PmEvent::Type::ListenerCreated)[0].token);
}

void TestPmEventsKernel::overrun()
{
    PmEvents::Options options;
    options.receiveBufferBytes = 4096;
    PmEvents events(options);
    QCOMPARE(events.open(), PmEvents::State::Subscribed);
    const Log log(events);
    QSignalSpy overruns(&events, &PmEvents::overrun);
    // Overrun is told once all that was queued is out, so what is dumped then is not older than anything dropped.
    qsizetype receivedBefore = -1;
    connect(&events, &PmEvents::overrun, &log, [&] { receivedBefore = log.all(PmEvent::Type::ListenerCreated).size(); });

    constexpr int listenersOpened = 100;
    {
        std::vector<MptcpSocket> listeners;
        for (int i = 0; i < listenersOpened; ++i) {
            listeners.push_back(MptcpSocket::listening("10.9.0.2"));
            QVERIFY(listeners.back().isOpen());
        }
    }
    QTRY_COMPARE(overruns.count(), 1);
    QCOMPARE(events.statistics().overruns, 1u);
    QVERIFY(receivedBefore > 0);
    QVERIFY(receivedBefore < listenersOpened);
    QCOMPARE(log.all(PmEvent::Type::ListenerCreated).size(), receivedBefore);

    // Listening goes on.
    const MptcpSocket later = MptcpSocket::listening("10.9.0.2");
    QTRY_VERIFY(log.saw(PmEvent::Type::ListenerCreated, later.port()));
    QCOMPARE(overruns.count(), 1);
    QCOMPARE(events.state(), PmEvents::State::Subscribed);
}

void TestPmEventsKernel::manyEventsComeInOrder()
{
    PmEvents events;
    QCOMPARE(events.open(), PmEvents::State::Subscribed);
    QSignalSpy overruns(&events, &PmEvents::overrun);
    const Log log(events);
    // Bursts that a socket's usual buffer would not hold, but the one that an unprivileged process may ask for does.
    constexpr int bursts = 15;
    constexpr int burst = 200;
    QList<std::uint16_t> ports;
    for (int i = 1; i <= bursts; ++i) {
        while (ports.size() < i * burst)
            ports.append(MptcpSocket::listening("10.9.0.2").port());
        QTRY_COMPARE(log.all(PmEvent::Type::ListenerClosed).size(), ports.size());
    }
    const QList<PmEvent> created = log.all(PmEvent::Type::ListenerCreated);
    QCOMPARE(created.size(), ports.size());
    for (qsizetype i = 0; i < created.size(); ++i)
        QCOMPARE(created[i].localPort, std::optional(ports[i]));
    QCOMPARE(overruns.count(), 0);
}

void TestPmEventsKernel::notPermitted()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("pmeventskernel"), QLatin1String(withoutPrivilege)});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestPmEventsKernel::familyAbsent()
{
    PmEvents::Options options;
    options.family = "no_such_family";
    PmEvents absent(options);
    QCOMPARE(absent.open(), PmEvents::State::FamilyAbsent);
    QCOMPARE(absent.state(), PmEvents::State::FamilyAbsent);
    // A family without the group is that of a kernel without events.
    options.family = "nlctrl";
    PmEvents withoutEvents(options);
    QCOMPARE(withoutEvents.open(), PmEvents::State::FamilyAbsent);
}

void TestPmEventsKernel::familyGoesAndComes()
{
    PmEvents events;
    QCOMPARE(events.open(), PmEvents::State::Subscribed);
    QSignalSpy lost(&events, &PmEvents::lost);
    QSignalSpy appeared(&events, &PmEvents::appeared);

    // What the kernel says of a module, which here is none: the notice of its coming, that of its going with the same words.
    Block notice = payloadOf(loadFixtures("pm-answers.txt").value("family"));
    auto *watch = events.findChild<FamilyWatch *>();
    QVERIFY(watch);
    const auto tell = [&](std::uint8_t command) {
        notice[0] = command;
        watch->take(notice);
    };

    tell(CTRL_CMD_NEWFAMILY);
    QCOMPARE(appeared.count(), 0);
    tell(CTRL_CMD_DELFAMILY);
    QCOMPARE(lost.count(), 1);
    QCOMPARE(events.state(), PmEvents::State::FamilyAbsent);
    tell(CTRL_CMD_DELFAMILY);
    QCOMPARE(lost.count(), 1);

    connect(&events, &PmEvents::appeared, &events, qOverload<>(&PmEvents::open));
    const Log log(events);
    tell(CTRL_CMD_NEWFAMILY);
    QCOMPARE(appeared.count(), 1);
    QCOMPARE(events.state(), PmEvents::State::Subscribed);
    const MptcpSocket listener = MptcpSocket::listening("10.9.0.2");
    QTRY_VERIFY(log.saw(PmEvent::Type::ListenerCreated, listener.port()));
}

static int runTest(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], withoutPrivilege) == 0)
        return reportWithoutPrivilege();
    if (!enterOwnNetwork())
        return 1;
    QCoreApplication application(argc, argv);
    TestPmEventsKernel test;
    return QTest::qExec(&test, argc, argv);
}
MANYPATH_TEST_RUN(runTest)

#include "tst_pmeventskernel.moc"
