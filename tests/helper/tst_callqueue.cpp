// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Callers take turns, and looks at the connections leave the keeper time.

#include "helper/bus/callqueue.h"
#include "helper/bus/refresher.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace manypath;

namespace {
using Turn = std::shared_ptr<CallQueue::Turn>;
}

class TestCallQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallersCallsAreOneAfterTheOther();
    void thePassedTurnLetsTheNextStart();
    void oneCallerDoesNotHoldUpAnother();
    void tooManyAreRefusedUntilSomeHaveEnded();
    void whatIsDroppedDoesNotStart();
    void aTurnMayOutliveTheQueue();

    void looksAtConnectionsAreShared();
    void looksAtConnectionsLeaveARest();
    void otherLooksWaitForNothing();
};

void TestCallQueue::aCallersCallsAreOneAfterTheOther()
{
    CallQueue queue;
    QStringList started;
    Turn turn;
    for (const auto *name : {"a", "b", "c"}) {
        QVERIFY(queue.add(QStringLiteral(":1.1"), [&, name](const Turn &given) {
            started.append(QString::fromLatin1(name));
            turn = given;
        }));
    }
    QTest::qWait(0);
    QCOMPARE(started, QStringList({QStringLiteral("a")}));
    turn.reset();
    QTRY_COMPARE(started.size(), 2);
    QTest::qWait(0);
    QCOMPARE(started.size(), 2);
    turn.reset();
    QTRY_COMPARE(started, QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
}

void TestCallQueue::thePassedTurnLetsTheNextStart()
{
    CallQueue queue;
    QList<Turn> turns;
    const auto keep = [&turns](const Turn &turn) { turns.append(turn); };
    QVERIFY(queue.add(QStringLiteral(":1.1"), keep));
    QVERIFY(queue.add(QStringLiteral(":1.1"), keep));
    QCOMPARE(turns.size(), 1);
    turns.first()->pass();
    turns.first()->pass();
    QTRY_COMPARE(turns.size(), 2);
}

void TestCallQueue::oneCallerDoesNotHoldUpAnother()
{
    CallQueue queue;
    QList<Turn> turns;
    QStringList started;
    for (int i = 0; i < CallQueue::maximumOpen; ++i) {
        QVERIFY(queue.add(QStringLiteral(":1.1"), [&](const Turn &turn) {
            turns.append(turn);
            started.append(QStringLiteral("flood"));
        }));
    }
    QVERIFY(queue.add(QStringLiteral(":1.2"), [&](const Turn &) { started.append(QStringLiteral("other")); }));
    QCOMPARE(started, QStringList({QStringLiteral("flood"), QStringLiteral("other")}));
}

void TestCallQueue::tooManyAreRefusedUntilSomeHaveEnded()
{
    CallQueue queue;
    QList<Turn> turns;
    const auto keep = [&turns](const Turn &turn) {
        turns.append(turn);
        turn->pass();  // started, and without an answer: that counts too
    };
    for (int i = 0; i < CallQueue::maximumOpen; ++i)
        QVERIFY(queue.add(QStringLiteral(":1.1"), keep));
    QVERIFY(!queue.add(QStringLiteral(":1.1"), keep));
    QTRY_COMPARE(turns.size(), CallQueue::maximumOpen);
    QVERIFY(!queue.add(QStringLiteral(":1.1"), keep));
    turns.removeFirst();
    QVERIFY(queue.add(QStringLiteral(":1.1"), keep));
    QVERIFY(!queue.add(QStringLiteral(":1.1"), keep));
}

void TestCallQueue::whatIsDroppedDoesNotStart()
{
    CallQueue queue;
    Turn turn;
    QVERIFY(queue.add(QStringLiteral(":1.1"), [&](const Turn &given) { turn = given; }));
    bool started = false;
    QVERIFY(queue.add(QStringLiteral(":1.1"), [&](const Turn &) { started = true; }));
    queue.drop(QStringLiteral(":1.1"));
    turn.reset();
    QTest::qWait(0);
    QVERIFY(!started);
}

void TestCallQueue::aTurnMayOutliveTheQueue()
{
    auto queue = std::make_unique<CallQueue>();
    Turn turn;
    QVERIFY(queue->add(QStringLiteral(":1.1"), [&](const Turn &given) { turn = given; }));
    QVERIFY(queue->add(QStringLiteral(":1.1"), [&](const Turn &) { QFAIL("started without a queue"); }));
    queue.reset();
    turn->pass();
    turn.reset();
    QTest::qWait(0);
}

void TestCallQueue::looksAtConnectionsAreShared()
{
    Refresher refresher(0);
    QSignalSpy wanted(&refresher, &Refresher::wanted);
    int answered = 0;
    for (int i = 0; i < 100; ++i)
        refresher.after(DumpParts::all(), [&answered] { ++answered; });
    QCOMPARE(wanted.size(), 1);
    refresher.refreshed(wanted.at(0).at(0).toULongLong());
    QCOMPARE(answered, 1);  // the others asked when that look was under way
    QTRY_COMPARE(wanted.size(), 2);
    refresher.refreshed(wanted.at(1).at(0).toULongLong());
    QCOMPARE(answered, 100);
}

void TestCallQueue::looksAtConnectionsLeaveARest()
{
    Refresher refresher(0);
    QSignalSpy wanted(&refresher, &Refresher::wanted);
    refresher.after(DumpParts::onlyConnections(), [] {});
    QTest::qWait(200);  // a look that takes long
    refresher.refreshed(wanted.at(0).at(0).toULongLong());
    QElapsedTimer rest;
    rest.start();
    refresher.after(DumpParts::onlyConnections(), [] {});
    QCOMPARE(wanted.size(), 1);
    QTRY_COMPARE(wanted.size(), 2);
    QVERIFY2(rest.elapsed() >= 95, qPrintable(QString::number(rest.elapsed())));
}

void TestCallQueue::otherLooksWaitForNothing()
{
    Refresher refresher(0);
    QSignalSpy wanted(&refresher, &Refresher::wanted);
    refresher.after(DumpParts::all(), [] {});
    bool answered = false;
    refresher.after({false, false, true, false}, [&answered] { answered = true; });
    QCOMPARE(wanted.size(), 2);
    QVERIFY(!wanted.at(1).at(1).value<DumpParts>().connections);
    refresher.refreshed(wanted.at(1).at(0).toULongLong());
    QVERIFY(answered);
}

MANYPATH_TEST(TestCallQueue)
#include "tst_callqueue.moc"
