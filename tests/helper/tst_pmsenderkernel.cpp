// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands that are sent without waiting, to the real kernel: each is answered once, whatever happens.
#include "helper/netlink/pmevents.h"
#include "helper/netlink/pmsender.h"
#include "support_mptcp.h"
#include "support_netns.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace manypath;
using namespace manypath::netlink;
using namespace manypath::testing;

namespace {

constexpr Token nobodys = 1;  // no connection has it here

struct Answers {
    QList<int> order;
    QList<Acknowledgement> outcomes;

    PmSender::Done take(int number)
    {
        return [this, number](const Acknowledgement &outcome) {
            order.append(number);
            outcomes.append(outcome);
        };
    }
};

}  // namespace

class TestPmSenderKernel : public QObject {
    Q_OBJECT

    std::uint16_t m_family = 0;

private Q_SLOTS:
    void initTestCase();
    void eachIsAnsweredOnceAndInOrder();
    void aCommandIsCarriedOut();
    void waitsForTheFamily();
    void aStaleNumberIsSentAgain();
    void withoutTheFamily();
    void timeLimit();
};

void TestPmSenderKernel::initTestCase()
{
    m_family = PmEvents::find(PmEvents::Options().family).family;
    QVERIFY(m_family != 0);
    QVERIFY(addLoopbackIPv4(1, "10.9.0.1"));
    QVERIFY(addLoopbackIPv4(2, "10.9.0.2"));
}

void TestPmSenderKernel::eachIsAnsweredOnceAndInOrder()
{
    constexpr int count = 2000;  // more answers than the socket could hold at a time
    PmSender sender;
    sender.setFamily(m_family);
    Answers answers;
    for (int i = 0; i < count; ++i)
        sender.send(buildWithdraw(nobodys, 1), answers.take(i));
    QVERIFY(answers.order.isEmpty());  // never from within send()
    QTRY_COMPARE(answers.order.size(), count);
    QVERIFY(std::is_sorted(answers.order.begin(), answers.order.end()));
    for (const Acknowledgement &outcome : std::as_const(answers.outcomes)) {
        QCOMPARE(outcome.errnum, EINVAL);
        QVERIFY(!outcome.extack.isEmpty());
    }
}

void TestPmSenderKernel::aCommandIsCarriedOut()
{
    PmEvents events;
    QList<PmEvent> heard;
    connect(&events, &PmEvents::received, this, [&heard](const QList<PmEvent> &received) { heard += received; });
    QCOMPARE(events.open(), PmEvents::State::Subscribed);
    QFile setting(QStringLiteral("/proc/sys/net/mptcp/pm_type"));
    QVERIFY(setting.open(QIODevice::WriteOnly) && setting.write("1") == 1);
    setting.close();
    const MptcpConnection connection("10.9.0.1", "10.9.0.2");
    QVERIFY(connection.exchangeData());
    const auto client = [&heard]() -> std::optional<PmEvent> {
        for (const PmEvent &event : std::as_const(heard)) {
            if (event.type == PmEvent::Type::Established && event.remotePort && event.serverSide.value_or(0) == 0)
                return event;
        }
        return std::nullopt;
    };
    QTRY_VERIFY(client());

    PmSender sender;
    sender.setFamily(m_family);
    Answers answers;
    const SocketAddress local{Address::fromString(QStringLiteral("10.9.0.1")), 0};
    sender.send(buildCreateSubflow(*client()->token, {local, 0, 0, false}, client()->remote(), {}), answers.take(0));
    QTRY_COMPARE(answers.outcomes.size(), 1);
    QCOMPARE(answers.outcomes.first().errnum, 0);
    const auto joined = [&heard] {
        return std::any_of(heard.begin(), heard.end(), [](const PmEvent &event) { return event.type == PmEvent::Type::SubflowEstablished; });
    };
    QTRY_VERIFY(joined());
}

void TestPmSenderKernel::waitsForTheFamily()
{
    PmSender sender;
    QSignalSpy wanted(&sender, &PmSender::familyWanted);
    Answers answers;
    sender.send(buildWithdraw(nobodys, 1), answers.take(0));
    QCOMPARE(wanted.size(), 1);
    QTest::qWait(50);
    QVERIFY(answers.order.isEmpty());
    sender.setFamily(m_family);
    QTRY_COMPARE(answers.outcomes.size(), 1);
    QCOMPARE(answers.outcomes.first().errnum, EINVAL);
}

void TestPmSenderKernel::aStaleNumberIsSentAgain()
{
    constexpr std::uint16_t nobodysFamily = 0x3ff;
    PmSender sender;
    QSignalSpy wanted(&sender, &PmSender::familyWanted);
    sender.setFamily(nobodysFamily);
    Answers answers;
    sender.send(buildWithdraw(nobodys, 1), answers.take(0));
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY(answers.order.isEmpty());
    sender.setFamily(m_family);
    QTRY_COMPARE(answers.outcomes.size(), 1);
    QCOMPARE(answers.outcomes.first().errnum, EINVAL);

    // It was not stale after all: the first answer holds.
    sender.setFamily(nobodysFamily);
    sender.send(buildWithdraw(nobodys, 1), answers.take(1));
    QTRY_COMPARE(wanted.size(), 2);
    sender.setFamily(nobodysFamily);
    QTRY_COMPARE(answers.outcomes.size(), 2);
    QCOMPARE(answers.outcomes.last().errnum, ENOENT);
}

void TestPmSenderKernel::withoutTheFamily()
{
    PmSender sender;
    sender.setFamily(0);
    Answers answers;
    sender.send(buildWithdraw(nobodys, 1), answers.take(0));
    QTRY_COMPARE(answers.outcomes.size(), 1);
    QCOMPARE(answers.outcomes.first().errnum, ENOENT);
}

void TestPmSenderKernel::timeLimit()
{
    PmSender sender(std::chrono::milliseconds(50));
    Answers answers;
    sender.send(buildWithdraw(nobodys, 1), answers.take(0));
    sender.send(buildWithdraw(nobodys, 1), answers.take(1));
    QTRY_COMPARE(answers.order, (QList<int>{0, 1}));
    QCOMPARE(answers.outcomes.last().errnum, ETIMEDOUT);
}

static int runTest(int argc, char **argv)
{
    if (!enterOwnNetwork())
        return 1;
    QCoreApplication application(argc, argv);
    TestPmSenderKernel test;
    return QTest::qExec(&test, argc, argv);
}
MANYPATH_TEST_RUN(runTest)

#include "tst_pmsenderkernel.moc"
