// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests on a netlink socket of the real kernel where things do not go smoothly.
#include "helper/netlink/request.h"
#include "helper/netlink/socket.h"
#include "support_netns.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <linux/if_addr.h>
#include <linux/rtnetlink.h>

using namespace manypath;
using namespace manypath::netlink;
using namespace manypath::testing;

namespace {

/// More than fit into three pieces of a dump, so that there is always one that the kernel has not written yet.
constexpr int addresses = 2500;

bool addNumberedAddress(int number)
{
    return addLoopbackIPv4(number, qPrintable(QStringLiteral("10.%1.%2.1").arg(number / 200).arg(number % 200)));
}

Message addressesRequest()
{
    ifaddrmsg header{};
    header.ifa_family = AF_INET;
    return makeRequest(RTM_GETADDR, QByteArray(reinterpret_cast<const char *>(&header), sizeof header));
}

struct Rows {
    int count = 0;
    QSet<QByteArray> distinct;

    void take(const MessageView &message)
    {
        ++count;
        distinct.insert(QByteArray(reinterpret_cast<const char *>(message.payload.data()), static_cast<qsizetype>(message.payload.size())));
    }
};

}  // namespace

class TestSocketKernel : public QObject {
    Q_OBJECT

    int m_added = 0;

private Q_SLOTS:
    void initTestCase();
    void interruptedDumpIsTakenAgain();
    void dumpThatNeverHoldsStillIsGivenUp();
    void dumpLeftHalfWayDoesNoHarm();
    void silentKernelIsNotWaitedForLong();
};

void TestSocketKernel::initTestCase()
{
    while (m_added < addresses)
        QVERIFY(addNumberedAddress(++m_added));
}

void TestSocketKernel::interruptedDumpIsTakenAgain()
{
    Result<Socket> opened = Socket::open(Socket::Protocol::Route);
    QVERIFY(opened);
    Socket socket = std::move(opened).value();

    bool meddled = false;
    const Result<Rows> rows =
        socket.dump<Rows>(addressesRequest().get(), QStringLiteral("list addresses"), [&](Rows &taken, const MessageView &message) {
            taken.take(message);
            if (!std::exchange(meddled, true))
                QVERIFY(addNumberedAddress(++m_added));
        });
    QVERIFY(rows);
    QCOMPARE(socket.interruptedDumps(), 1u);
    // All, each once, with the one that came in between; and lo's own.
    QCOMPARE(rows->count, m_added + 1);
    QCOMPARE(rows->distinct.size(), m_added + 1);
}

void TestSocketKernel::dumpThatNeverHoldsStillIsGivenUp()
{
    Result<Socket> opened = Socket::open(Socket::Protocol::Route);
    QVERIFY(opened);
    Socket socket = std::move(opened).value();

    const Result<Rows> rows =
        socket.dump<Rows>(addressesRequest().get(), QStringLiteral("list addresses"), [&](Rows &taken, const MessageView &message) {
            if (taken.count == 0)
                QVERIFY(addNumberedAddress(++m_added));
            taken.take(message);
        });
    QVERIFY(!rows);
    QCOMPARE(rows.error().errnum, EINTR);
    QCOMPARE(socket.interruptedDumps(), std::uint64_t{Socket::dumpTries});
}

void TestSocketKernel::dumpLeftHalfWayDoesNoHarm()
{
    Socket::Options options;
    options.timeout = std::chrono::milliseconds(500);
    Result<Socket> opened = Socket::open(Socket::Protocol::Route, options);
    QVERIFY(opened);
    Socket socket = std::move(opened).value();

    // A reader so slow that the time is up while the kernel still has rows.
    QElapsedTimer timer;
    timer.start();
    const Result<Rows> slow =
        socket.dump<Rows>(addressesRequest().get(), QStringLiteral("list addresses"), [&](Rows &, const MessageView &) {
            while (timer.elapsed() <= options.timeout.count()) { }
        });
    QVERIFY(!slow);
    QCOMPARE(slow.error().errnum, ETIMEDOUT);

    const Result<Rows> rows = socket.dump<Rows>(addressesRequest().get(), QStringLiteral("list addresses"),
                                                [](Rows &taken, const MessageView &message) { taken.take(message); });
    QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.error().message));
    QCOMPARE(rows->count, m_added + 1);
}

void TestSocketKernel::silentKernelIsNotWaitedForLong()
{
    Socket::Options options;
    options.timeout = std::chrono::milliseconds(100);
    Result<Socket> opened = Socket::open(Socket::Protocol::Generic, options);
    QVERIFY(opened);
    Socket socket = std::move(opened).value();

    // The kernel passes over a control message, and nobody asked for an acknowledgement.
    QElapsedTimer timer;
    timer.start();
    const Result<int> silent = socket.dump<int>(makeRequest(NLMSG_NOOP, {}).get(), QStringLiteral("ask for nothing"),
                                                [](int &, const MessageView &) {});
    QVERIFY(!silent);
    QCOMPARE(silent.error().errnum, ETIMEDOUT);
    QVERIFY(timer.elapsed() >= 100);

    // And the socket is as good as new.
    QVERIFY(socket.execute(makeRequest(NLMSG_NOOP, {}).get(), QStringLiteral("ask for an acknowledgement")));
    QCOMPARE(socket.execute(makeRequest(NLMSG_MIN_TYPE + 1000, QByteArray(4, '\0')).get(), QStringLiteral("ask nobody")).error().errnum,
             ENOENT);
}

static int runTest(int argc, char **argv)
{
    if (!enterOwnNetwork())
        return 1;
    QCoreApplication application(argc, argv);
    TestSocketKernel test;
    return QTest::qExec(&test, argc, argv);
}
MANYPATH_TEST_RUN(runTest)

#include "tst_socketkernel.moc"
