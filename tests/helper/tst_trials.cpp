// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/control/trials.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace manypath;

namespace {
const auto alice = QStringLiteral(":1.7");
const auto bob = QStringLiteral(":1.8");
}

class TrialsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesOutOfRangeAreRefused();
    void coversItsClientOnly();
    void undoesTheLastFirst();
    void oneAtATime();
    void endsOnce();
    void anOldOneExpiresAtOnce();
};

void TrialsTest::timesOutOfRangeAreRefused()
{
    Trials trials;
    for (const uint seconds : {0u, 4u, 3601u, 0xffffffffu}) {
        const Result<quint64> refused = trials.begin(alice, seconds);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QString::number(seconds)));
    }
    QVERIFY(trials.list().isEmpty());
    QVERIFY(trials.begin(alice, 5));
}

void TrialsTest::coversItsClientOnly()
{
    Trials trials;
    QVERIFY(!trials.covers(alice));
    QVERIFY(trials.begin(alice, 60));
    QVERIFY(trials.covers(alice));
    QVERIFY(!trials.covers(bob));
}

void TrialsTest::undoesTheLastFirst()
{
    Trials trials;
    const quint64 id = *trials.begin(alice, 60);
    trials.add(QStringLiteral("first"), {RemoveEndpoint{1, {}}});
    trials.add(QStringLiteral("second"), {RemoveEndpoint{2, {}}, RemoveEndpoint{3, {}}});
    QCOMPARE(trials.list().first().changes, (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    const auto record = trials.end(id);
    QVERIFY(record);
    QCOMPARE(record->inverses, (QList<Inverse>{RemoveEndpoint{2, {}}, RemoveEndpoint{3, {}}, RemoveEndpoint{1, {}}}));
}

void TrialsTest::oneAtATime()
{
    Trials trials;
    const quint64 id = *trials.begin(alice, 60);
    const Result<quint64> refused = trials.begin(bob, 60);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QString::number(id)));
}

void TrialsTest::endsOnce()
{
    Trials trials;
    const quint64 id = *trials.begin(alice, 60);
    QVERIFY(!trials.end(id + 1));
    QVERIFY(trials.end(id));
    const auto again = trials.end(id);
    QVERIFY(!again);
    QVERIFY(again.error().message.contains(QString::number(id)));
    QVERIFY(trials.begin(bob, 60));
}

void TrialsTest::anOldOneExpiresAtOnce()
{
    Trials trials;
    QSignalSpy expired(&trials, &Trials::expired);
    TrialRecord record;
    record.id = 123456;
    record.what = QStringLiteral("endpoint flush");
    record.deadline.bootId = QStringLiteral("another boot");
    record.deadline.milliseconds = 1'000'000'000'000;
    trials.resume(record);
    QTRY_COMPARE(expired.size(), 1);
    QCOMPARE(expired.first().first().toULongLong(), record.id);
    QCOMPARE(trials.list().size(), 1);  // until it has been taken back
    QVERIFY(trials.end(record.id));
}

MANYPATH_TEST(TrialsTest)
#include "tst_trials.moc"
