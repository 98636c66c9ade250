// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Alarm: goes off when it should, as often as it should, and gives the event loop no time-out.

#include "helper/alarm.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace manypath;
using namespace std::chrono_literals;

class TestAlarm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOffOnce();
    void goesOffAgainAndAgain();
    void isSetAnew();
    void stopped();
    void atOnce();
    void startedFromItsOwnSignal();
    void givesTheEventLoopNoTimeout();
};

void TestAlarm::goesOffOnce()
{
    Alarm alarm;
    QSignalSpy expired(&alarm, &Alarm::expired);
    QElapsedTimer elapsed;
    elapsed.start();
    alarm.start(50ms);
    QVERIFY(alarm.isActive());
    QVERIFY(alarm.remaining() > 0ms && alarm.remaining() <= 50ms);
    QVERIFY(expired.wait());
    QVERIFY2(elapsed.elapsed() >= 50, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY(!alarm.isActive());
    QCOMPARE(alarm.remaining(), 0ms);
    QVERIFY(!expired.wait(150));
    QCOMPARE(expired.count(), 1);
}

void TestAlarm::goesOffAgainAndAgain()
{
    Alarm alarm;
    QSignalSpy expired(&alarm, &Alarm::expired);
    alarm.startEvery(10ms);
    QCOMPARE(alarm.period(), 10ms);
    QTRY_VERIFY(expired.count() >= 3);
    QVERIFY(alarm.isActive());
    alarm.start(1h);
    QCOMPARE(alarm.period(), 0ms);
}

void TestAlarm::isSetAnew()
{
    Alarm alarm;
    QSignalSpy expired(&alarm, &Alarm::expired);
    alarm.start(1h);
    alarm.start(10ms);
    QVERIFY(expired.wait());
    QCOMPARE(expired.count(), 1);
}

// Also when it is due already and nobody has looked.
void TestAlarm::stopped()
{
    Alarm alarm;
    QSignalSpy expired(&alarm, &Alarm::expired);
    alarm.start(1ms);
    QTRY_COMPARE(alarm.remaining(), 0ms);
    alarm.stop();
    QVERIFY(!alarm.isActive());
    QVERIFY(!expired.wait(100));
}

void TestAlarm::atOnce()
{
    Alarm alarm;
    QSignalSpy expired(&alarm, &Alarm::expired);
    alarm.start(-5ms);
    QVERIFY(expired.wait());
    alarm.start(0ms);
    QVERIFY(expired.wait());
}

void TestAlarm::startedFromItsOwnSignal()
{
    Alarm alarm;
    int times = 0;
    connect(&alarm, &Alarm::expired, &alarm, [&] {
        if (++times < 3)
            alarm.start(1ms);
    });
    alarm.start(1ms);
    QTRY_COMPARE(times, 3);
    QVERIFY(!alarm.isActive());
}

void TestAlarm::givesTheEventLoopNoTimeout()
{
    Alarm once;
    Alarm again;
    once.start(1h);
    again.startEvery(1h);
    auto *dispatcher = QAbstractEventDispatcher::instance();
    QVERIFY(dispatcher->registeredTimers(&once).isEmpty());
    QVERIFY(dispatcher->registeredTimers(&again).isEmpty());
}

QTEST_GUILESS_MAIN(TestAlarm)
#include "tst_alarm.moc"
