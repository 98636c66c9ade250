// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/diarytext.h"
#include "gui/session/player.h"
#include "tests/gui/demorecording.h"
#include "tests/gui/demoworld.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace manypath;

namespace {

constexpr std::int64_t second = 1'000'000;

std::int64_t at(double seconds)
{
    return demo::recordingBeginUs + static_cast<std::int64_t>(seconds * second);
}

bool sameRates(const Player &a, const Player &b)
{
    for (const auto &[token, connection] : a.world().connections()) {
        for (const Subflow &subflow : connection.subflows) {
            const SubflowMetrics *left = a.metrics().subflow(subflow.cookie);
            const SubflowMetrics *right = b.metrics().subflow(subflow.cookie);
            if ((left == nullptr) != (right == nullptr) || (left && !(*left == *right)))
                return false;
            if (a.metrics().subflowRates(subflow.cookie).receiveBytesPerSecond != b.metrics().subflowRates(subflow.cookie).receiveBytesPerSecond)
                return false;
        }
    }
    return true;
}

/// Many connections that come and go, so that there are several keyframes.
Recording longRecording(int changes)
{
    Recording made = demo::recording();
    const Connection pattern = *made.world.connection(demo::ssh);
    std::int64_t timeUs = at(120);
    for (int i = 0; i < changes; ++i) {
        timeUs += 10'000;
        Connection each = pattern;
        each.token = 100 + static_cast<Token>(i / 2 % 50);
        const Event event = i % 2 == 0 ? Event(ConnectionUpdated{each}) : Event(ConnectionGone{each.token});
        made.changes.append({static_cast<std::uint64_t>(made.changes.size()) + 1, timeUs, event});
    }
    return made;
}

}  // namespace

class TestPlayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void standsAtTheBeginning()
    {
        const Player player(demo::recording());
        QCOMPARE(player.positionUs(), player.beginUs());
        QCOMPARE(player.endUs(), at(120.5));
        QVERIFY(!player.isPlaying());
        QVERIFY(player.world() == demo::world());
        QVERIFY(player.diary().entries().isEmpty());
        QCOMPARE(player.wholeDiary().size(), 2);
    }

    void seeksToWhatWasThen()
    {
        Player player(demo::recording());
        QSignalSpy jumped(&player, &Player::jumped);
        player.seek(at(40));
        QCOMPARE(jumped.size(), 1);
        QVERIFY(!player.world().interfaceByName(QStringLiteral("wlan0"))->carrier);
        QCOMPARE(player.world().connection(demo::rsync)->subflows.size(), 2);
        QCOMPARE(player.diary().entries().size(), 1);
        QVERIFY(player.diary().entries().constFirst().lasts());
        player.seek(at(119));
        QCOMPARE(player.world().connection(demo::rsync)->subflows.size(), 3);
        QCOMPARE(player.diary().entries().size(), 2);
        QCOMPARE(diaryText(player.diary().entries().constFirst()),
                 QStringLiteral("Wi-Fi lost: 3 connections moved to Ethernet, none dropped. Back after 45 s."));
        // Back: the end of the loss is not known then.
        player.seek(at(40));
        QCOMPARE(player.diary().entries().size(), 1);
        QVERIFY(player.diary().entries().constFirst().lasts());
        player.seek(0);
        QCOMPARE(player.positionUs(), player.beginUs());
        QVERIFY(player.world() == demo::world());
        player.seek(at(1e6));
        QCOMPARE(player.positionUs(), player.endUs());
    }

    void anySeekEqualsPlayingFromTheBeginning()
    {
        const Recording recording = longRecording(5000);
        Player jumping(recording);
        const auto length = jumping.endUs() - jumping.beginUs();
        for (const int place : {90, 10, 55, 54, 99, 0, 30, 70, 31}) {
            const std::int64_t positionUs = jumping.beginUs() + length * place / 100;
            jumping.seek(positionUs);
            Player fresh(recording);
            fresh.seek(positionUs);
            QVERIFY2(jumping.world() == fresh.world(), qPrintable(QString::number(place)));
            QVERIFY(sameRates(jumping, fresh));
            QVERIFY(jumping.diary().entries() == fresh.diary().entries());
        }
    }

    void playsInTimeAndTellsEachChangeOnce()
    {
        Player player(demo::recording());
        player.setSpeed(16);
        player.seek(at(29));
        int changes = 0;
        int samples = 0;
        connect(&player, &Player::changed, this, [&](const QList<Change> &news) {
            changes += static_cast<int>(news.size());
            for (const Change &change : news) {
                if (const auto *updated = std::get_if<InterfaceUpdated>(&change.event))
                    QVERIFY(*player.world().interface(updated->interface.index) == updated->interface);
            }
        });
        connect(&player, &Player::sampled, this, [&] { ++samples; });
        QSignalSpy jumped(&player, &Player::jumped);
        QElapsedTimer timer;
        timer.start();
        player.play();
        QVERIFY(player.isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(player.positionUs() >= at(37), 3000);
        player.pause();
        QVERIFY(timer.elapsed() > 350);  // 8 s at 16 times
        QCOMPARE(jumped.size(), 0);
        QCOMPARE(changes, 4);  // the interface and three subflows
        QVERIFY(samples >= 8);
        const auto stopped = player.positionUs();
        QTest::qWait(100);
        QCOMPARE(player.positionUs(), stopped);
    }

    void stopsAtTheEndAndBeginsAnew()
    {
        Player player(demo::recording());
        player.setSpeed(16);
        player.seek(at(118));
        player.play();
        QTRY_VERIFY(!player.isPlaying());
        QCOMPARE(player.positionUs(), player.endUs());
        player.play();
        QVERIFY(player.positionUs() < at(5));
    }

    void aClockThatWasSetBackStands()
    {
        Recording recording = demo::recording();
        recording.changes[50].timeUs -= 1000 * second;
        Player player(recording);
        player.seek(player.endUs());
        QCOMPARE(player.endUs(), at(120.5));
        QCOMPARE(player.diary().entries().size(), 2);
    }

    void nothingRecordedIsNoTrouble()
    {
        Recording recording;
        recording.timeUs = at(0);
        recording.world = demo::world();
        Player player(recording);
        player.play();
        QVERIFY(!player.isPlaying());
        player.seek(at(10));
        QCOMPARE(player.positionUs(), at(0));
    }

    void recallsWhatCameBefore()
    {
        Player player(demo::recording());
        player.seek(at(60));
        std::int64_t begunUs = 0;
        World world;
        std::int64_t last = 0;
        int rounds = 0;
        player.recall(
            at(20), [&](const World &then, std::int64_t timeUs) { world = then; begunUs = timeUs; },
            [&](const Change &change, const MetricsTable &metrics) {
                world.apply(change.event);
                last = change.timeUs;
                rounds += std::holds_alternative<MetricsSampled>(change.event) && metrics.subflow(11);
            });
        QVERIFY(begunUs < at(20) && begunUs > at(18));
        QVERIFY(last <= at(60) && last > at(59));
        QCOMPARE(rounds, 40);
        QVERIFY(world == player.world());
        player.seek(at(0));
        player.recall(0, [&](const World &then, std::int64_t timeUs) { world = then; begunUs = timeUs; },
                      [&](const Change &, const MetricsTable &) { rounds = 0; });
        QCOMPARE(rounds, 40);
        QCOMPARE(begunUs, player.beginUs());
    }

    void manyConnectionsSeekQuickly()
    {
        Recording recording;
        recording.timeUs = at(0);
        recording.world = demo::manyConnections(2000);
        for (int i = 1; i <= 300; ++i)
            recording.changes.append({static_cast<std::uint64_t>(i), at(i), MetricsSampled{demo::sampleOf(recording.world, i)}});
        Player player(recording);
        QElapsedTimer timer;
        timer.start();
        for (const int place : {299, 1, 150, 20, 280})
            player.seek(at(place));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

MANYPATH_TEST(TestPlayer)
#include "tst_player.moc"
