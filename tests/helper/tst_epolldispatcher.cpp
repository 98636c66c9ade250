// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// EpollDispatcher: timers, notifiers, events from other threads and nested loops do what they do with Qt's own.

#include "helper/epolldispatcher.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <memory>
#include <thread>

#include <sys/socket.h>
#include <unistd.h>

using namespace manypath;
using namespace std::chrono_literals;

namespace {

struct Pair {
    Pair() { ok = socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends) == 0; }
    ~Pair()
    {
        close(ends[0]);
        close(ends[1]);
    }
    [[nodiscard]] bool say() const { return write(ends[1], "x", 1) == 1; }
    [[nodiscard]] bool hear() const
    {
        char byte = 0;
        return read(ends[0], &byte, 1) == 1;
    }

    int ends[2]{-1, -1};
    bool ok = false;
};

}  // namespace

class TestEpollDispatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isInUse();

    void timerOnce();
    void timerAgainAndAgain();
    void timerSetAnew();
    void timerStoppedWhenDue();
    void timerStoppedByAnother();
    void timerOfNoTime();
    void timerStartedFromItsOwnSlot();
    void timerDeletedInItsOwnSlot();
    void timerRunsNoSecondTimeInsideItself();
    void timerListsAndTimes();

    void reads();
    void writes();
    void disabledHearsNothing();
    void closedByTheOther();
    void goneWhileTold();
    void manyAtOnce();

    void wokenUpByAnotherThread();
    void endedByAnotherThread();
    void processEventsDoesNotWait();
};

void TestEpollDispatcher::isInUse()
{
    QVERIFY(qobject_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance()));
}

void TestEpollDispatcher::timerOnce()
{
    QTimer timer;
    timer.setSingleShot(true);
    QSignalSpy timeout(&timer, &QTimer::timeout);
    QElapsedTimer elapsed;
    elapsed.start();
    timer.start(50ms);
    QVERIFY(timeout.wait());
    QVERIFY2(elapsed.elapsed() >= 50, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY(!timeout.wait(150));
    QCOMPARE(timeout.count(), 1);
}

void TestEpollDispatcher::timerAgainAndAgain()
{
    QTimer timer;
    QSignalSpy timeout(&timer, &QTimer::timeout);
    QElapsedTimer elapsed;
    elapsed.start();
    timer.start(10ms);
    QTRY_VERIFY(timeout.count() >= 5);
    QVERIFY2(elapsed.elapsed() >= 50, qPrintable(QString::number(elapsed.elapsed())));
}

void TestEpollDispatcher::timerSetAnew()
{
    QTimer timer;
    timer.setSingleShot(true);
    QSignalSpy timeout(&timer, &QTimer::timeout);
    timer.start(1h);
    timer.start(10ms);
    QVERIFY(timeout.wait());
    timer.start(10ms);
    timer.start(1h);
    QVERIFY(!timeout.wait(100));
    QCOMPARE(timeout.count(), 1);
}

void TestEpollDispatcher::timerStoppedWhenDue()
{
    QTimer timer;
    QSignalSpy timeout(&timer, &QTimer::timeout);
    timer.start(1ms);
    std::this_thread::sleep_for(5ms);
    QCOMPARE(timer.remainingTime(), 0);
    timer.stop();
    QVERIFY(!timeout.wait(100));
}

void TestEpollDispatcher::timerStoppedByAnother()
{
    QTimer first;
    QTimer second;
    QSignalSpy timeout(&second, &QTimer::timeout);
    connect(&first, &QTimer::timeout, &second, &QTimer::stop);
    first.start(1ms);
    second.start(1ms);
    std::this_thread::sleep_for(5ms);
    QVERIFY(!timeout.wait(100));
}

void TestEpollDispatcher::timerOfNoTime()
{
    QTimer timer;
    QSignalSpy timeout(&timer, &QTimer::timeout);
    timer.start(0ms);
    QTRY_VERIFY(timeout.count() >= 3);

    bool called = false;
    QTimer::singleShot(0, this, [&] { called = true; });
    QTRY_VERIFY(called);
}

void TestEpollDispatcher::timerStartedFromItsOwnSlot()
{
    QTimer timer;
    timer.setSingleShot(true);
    int times = 0;
    connect(&timer, &QTimer::timeout, &timer, [&] {
        if (++times < 3)
            timer.start(1ms);
    });
    timer.start(1ms);
    QTRY_COMPARE(times, 3);
    QVERIFY(!timer.isActive());
}

void TestEpollDispatcher::timerDeletedInItsOwnSlot()
{
    QTimer other;
    QSignalSpy timeout(&other, &QTimer::timeout);
    auto timer = std::make_unique<QTimer>();
    connect(timer.get(), &QTimer::timeout, this, [&] { timer.reset(); });
    timer->start(1ms);
    other.start(1ms);
    QVERIFY(timeout.wait());
    QTRY_VERIFY(!timer);
}

void TestEpollDispatcher::timerRunsNoSecondTimeInsideItself()
{
    QTimer timer;
    QTimer other;
    int depth = 0;
    int deepest = 0;
    int others = 0;
    connect(&other, &QTimer::timeout, this, [&] { ++others; });
    connect(&timer, &QTimer::timeout, this, [&] {
        deepest = std::max(deepest, ++depth);
        QTest::qWait(30);
        --depth;
    });
    other.start(5ms);
    timer.start(5ms);
    QTest::qWait(100);
    timer.stop();
    QCOMPARE(deepest, 1);
    QVERIFY2(others >= 3, qPrintable(QString::number(others)));
}

void TestEpollDispatcher::timerListsAndTimes()
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    QObject owner;
    const int id = owner.startTimer(1h, Qt::PreciseTimer);
    const QList<QAbstractEventDispatcher::TimerInfo> timers = dispatcher->registeredTimers(&owner);
    QCOMPARE(timers.size(), 1);
    QCOMPARE(timers.first().timerId, id);
    QCOMPARE(timers.first().interval, 3'600'000);
    QCOMPARE(timers.first().timerType, Qt::PreciseTimer);
    QVERIFY(dispatcher->remainingTime(id) > 3'500'000 && dispatcher->remainingTime(id) <= 3'600'000);
    owner.killTimer(id);
    QVERIFY(dispatcher->registeredTimers(&owner).isEmpty());
    QCOMPARE(dispatcher->remainingTime(id), -1);
}

void TestEpollDispatcher::reads()
{
    Pair pair;
    QVERIFY(pair.ok);
    QSocketNotifier notifier(pair.ends[0], QSocketNotifier::Read);
    int heard = 0;
    connect(&notifier, &QSocketNotifier::activated, this, [&] { heard += pair.hear() ? 1 : 0; });
    QVERIFY(pair.say() && pair.say());
    QTRY_COMPARE(heard, 2);
}

void TestEpollDispatcher::writes()
{
    Pair pair;
    QVERIFY(pair.ok);
    QSocketNotifier read(pair.ends[1], QSocketNotifier::Read);
    QSocketNotifier write(pair.ends[1], QSocketNotifier::Write);
    QSignalSpy readable(&read, &QSocketNotifier::activated);
    QSignalSpy writable(&write, &QSocketNotifier::activated);
    QVERIFY(writable.wait());
    QCOMPARE(readable.count(), 0);

    // One of the two can end without the other.
    write.setEnabled(false);
    writable.clear();
    QCOMPARE(::write(pair.ends[0], "x", 1), 1);
    QVERIFY(readable.wait());
    QCOMPARE(writable.count(), 0);
}

void TestEpollDispatcher::disabledHearsNothing()
{
    Pair pair;
    QVERIFY(pair.ok);
    QSocketNotifier notifier(pair.ends[0], QSocketNotifier::Read);
    QSignalSpy activated(&notifier, &QSocketNotifier::activated);
    notifier.setEnabled(false);
    QVERIFY(pair.say());
    QVERIFY(!activated.wait(50));
    notifier.setEnabled(true);
    QVERIFY(activated.wait());
}

void TestEpollDispatcher::closedByTheOther()
{
    Pair pair;
    QVERIFY(pair.ok);
    QSocketNotifier notifier(pair.ends[0], QSocketNotifier::Read);
    QSignalSpy activated(&notifier, &QSocketNotifier::activated);
    QCOMPARE(shutdown(pair.ends[1], SHUT_RDWR), 0);
    QVERIFY(activated.wait());
}

void TestEpollDispatcher::goneWhileTold()
{
    Pair pair;
    QVERIFY(pair.ok);
    auto read = std::make_unique<QSocketNotifier>(pair.ends[0], QSocketNotifier::Read);
    auto write = std::make_unique<QSocketNotifier>(pair.ends[0], QSocketNotifier::Write);
    bool told = false;
    bool toldLater = false;
    connect(read.get(), &QSocketNotifier::activated, this, [&] {
        told = true;
        write.reset();
        read.release()->deleteLater();
    });
    connect(write.get(), &QSocketNotifier::activated, this, [&] { toldLater = true; });
    QVERIFY(pair.say());
    QTRY_VERIFY(told);
    QVERIFY(!toldLater);
}

// More than it asks the kernel for at a time.
void TestEpollDispatcher::manyAtOnce()
{
    std::array<Pair, 50> pairs;
    std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
    std::size_t heard = 0;
    for (Pair &pair : pairs) {
        QVERIFY(pair.ok && pair.say());
        notifiers.push_back(std::make_unique<QSocketNotifier>(pair.ends[0], QSocketNotifier::Read));
        connect(notifiers.back().get(), &QSocketNotifier::activated, this, [&] { heard += pair.hear() ? 1 : 0; });
    }
    QTRY_COMPARE(heard, pairs.size());
}

void TestEpollDispatcher::wokenUpByAnotherThread()
{
    QThread thread;
    QObject there;
    there.moveToThread(&thread);
    thread.start();
    int count = 0;
    constexpr int times = 1000;
    for (int i = 0; i < times; ++i) {
        QMetaObject::invokeMethod(
            &there, [&] { QMetaObject::invokeMethod(this, [&] { ++count; }, Qt::QueuedConnection); }, Qt::QueuedConnection);
    }
    QTRY_COMPARE(count, times);
    // Also one that comes long after all others.
    std::thread late([&] {
        std::this_thread::sleep_for(50ms);
        QMetaObject::invokeMethod(this, [&] { count = 0; }, Qt::QueuedConnection);
    });
    QTRY_COMPARE(count, 0);
    late.join();
    thread.quit();
    thread.wait();
}

void TestEpollDispatcher::endedByAnotherThread()
{
    QEventLoop loop;
    std::thread ender([&] {
        std::this_thread::sleep_for(20ms);
        loop.exit(7);
    });
    QCOMPARE(loop.exec(), 7);
    ender.join();
}

void TestEpollDispatcher::processEventsDoesNotWait()
{
    QTimer timer;
    timer.start(1h);
    QCoreApplication::processEvents();
    QVERIFY(timer.remainingTime() > 3'000'000);
}

static int runTest(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(new EpollDispatcher);
    QCoreApplication application(argc, argv);
    TestEpollDispatcher test;
    return QTest::qExec(&test, argc, argv);
}
MANYPATH_TEST_RUN(runTest)
#include "tst_epolldispatcher.moc"
