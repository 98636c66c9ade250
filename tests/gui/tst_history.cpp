// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historystore.h"
#include "tests/gui/demoworld.h"
#include "tests/gui/randomworld.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace manypath;

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t start = 1'700'000'000 * second;  // CLOCK_REALTIME
constexpr std::uint64_t wifiOfRsync = 12;

HistoryPoint point(std::int64_t seconds, float rate)
{
    HistoryPoint made;
    made.timeUs = start + seconds * second;
    made.receiveRate = rate;
    return made;
}

QList<float> rates(const HistoryRing &ring)
{
    QList<float> found;
    for (int place = 0; place < ring.size(); ++place)
        found.append(ring.at(place).receiveRate);
    return found;
}

// A computer whose clocks tick together until a test says otherwise.
struct Watched {
    HistoryStore history;
    World world = demo::world();
    MetricsTable metrics;
    std::int64_t nowUs = start;
    std::int64_t sampleUs = 0;
    std::uint64_t sequence = 0;

    Watched() { history.reset(world, nowUs); }

    void happen(const Event &event)
    {
        world.apply(event);
        nowUs += 1000;
        history.take(QList<Change>{{++sequence, nowUs, event}});
    }
    void round(int seconds, int atSeconds)
    {
        nowUs += seconds * second;
        sampleUs += seconds * second;
        MetricsSample sample = demo::sample(atSeconds);
        sample.timeUs = sampleUs;
        metrics.apply(sample);
        history.take(metrics, sampleUs, nowUs);
    }
    void rounds(int count)
    {
        for (int i = 0; i < count; ++i)
            round(1, ++m_second);
    }
    [[nodiscard]] QList<Marker::Kind> kinds(Token token) const
    {
        QList<Marker::Kind> found;
        for (const Marker &marker : history.markersOf(token))
            found.append(marker.kind);
        return found;
    }

private:
    int m_second = 0;
};

}  // namespace

class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRingKeepsTheLatest()
    {
        HistoryRing ring(second, 4);
        for (int i = 1; i <= 6; ++i)
            ring.add(point(i, static_cast<float>(i)));
        QCOMPARE(rates(ring), (QList<float>{3, 4, 5, 6}));
        ring.add(point(5, 99));  // older than what there is
        QCOMPARE(rates(ring), (QList<float>{3, 4, 5, 6}));
        ring.forgetAfter(start + 4 * second);
        QCOMPARE(rates(ring), (QList<float>{3, 4}));
        for (int i = 7; i <= 9; ++i)
            ring.add(point(i, static_cast<float>(i)));
        QCOMPARE(rates(ring), (QList<float>{4, 7, 8, 9}));
    }

    void pointsOfOneStretchBecomeTheirMean()
    {
        HistoryRing ring(10 * second, 4);
        for (int i = 0; i < 10; ++i)
            ring.add(point(i, static_cast<float>(i)));
        QCOMPARE(ring.size(), 1);
        QCOMPARE(ring.at(0).receiveRate, 4.5f);
        QCOMPARE(ring.at(0).timeUs, start + 9 * second);
        ring.add(point(10, 7));
        QCOMPARE(rates(ring), (QList<float>{4.5f, 7}));
    }

    void anUnknownRttIsNoZero()
    {
        HistoryRing ring(10 * second, 4);
        HistoryPoint unknown = point(0, 0);
        ring.add(unknown);
        HistoryPoint known = point(1, 0);
        known.rttUs = 8000;
        ring.add(known);
        QCOMPARE(ring.at(0).rttUs, 8000.0f);
    }

    void followsSubflowsAndInterfaces()
    {
        Watched computer;
        computer.rounds(10);
        const HistorySeries *wifi = computer.history.subflow(wifiOfRsync);
        QVERIFY(wifi);
        const HistoryRing &fine = wifi->reaching(60 * second);
        QVERIFY(fine.size() >= 8);
        QCOMPARE(fine.at(fine.size() - 1).receiveRate, 1'812'500.0f);
        QCOMPARE(fine.at(fine.size() - 1).rttUs, 18'300.0f);
        QCOMPARE(fine.at(fine.size() - 1).timeUs, computer.nowUs);
        const HistorySeries *interface = computer.history.interface(QStringLiteral("wlan0"));
        QVERIFY(interface);
        const HistoryRing &all = interface->reaching(60 * second);
        QCOMPARE(all.at(all.size() - 1).receiveRate, 1'812'500.0f + 450'000 + 275'000);
        QVERIFY(!computer.history.interface(QStringLiteral("lo")));
        QCOMPARE(computer.history.subflowsOf(demo::rsync).size(), 3);
    }

    void anHourIsKeptMoreCoarsely()
    {
        Watched computer;
        computer.rounds(1000);
        const HistorySeries *series = computer.history.subflow(wifiOfRsync);
        QCOMPARE(series->reaching(300 * second).size(), 300);
        QVERIFY(series->reaching(3600 * second).size() >= 99);
    }

    void aPauseIsAGapAndNoMean()
    {
        Watched computer;
        computer.rounds(5);
        const int before = computer.history.subflow(wifiOfRsync)->reaching(60 * second).size();
        computer.round(120, 50);  // nobody measured for two minutes
        computer.round(1, 51);
        computer.round(1, 52);
        const HistoryRing &ring = computer.history.subflow(wifiOfRsync)->reaching(300 * second);
        QCOMPARE(ring.size(), before + 2);
        QVERIFY(ring.at(before).afterGap);
        QVERIFY(!ring.at(before + 1).afterGap);
        QCOMPARE(ring.at(before).receiveRate, 1'812'500.0f);
    }

    void aSuspendIsAGapThoughTheMonotonicClockStoodStill()
    {
        Watched computer;
        computer.rounds(5);
        computer.nowUs += 3600 * second;
        computer.rounds(3);
        const HistoryRing &ring = computer.history.subflow(wifiOfRsync)->reaching(3600 * second);
        QVERIFY(ring.at(ring.size() - 1).afterGap);
        QCOMPARE(ring.at(ring.size() - 1).timeUs, computer.nowUs);
    }

    void lateRoundsStandWhereTheyWereMeasured()
    {
        Watched computer;
        computer.rounds(3);
        // The next three wait in the queue and are heard of together.
        const std::int64_t first = computer.nowUs + second;
        computer.nowUs += 3 * second;
        for (int i = 0; i < 3; ++i) {
            computer.sampleUs += second;
            MetricsSample sample = demo::sample(4 + i);
            sample.timeUs = computer.sampleUs;
            computer.metrics.apply(sample);
            computer.history.take(computer.metrics, computer.sampleUs, computer.nowUs);
        }
        const HistoryRing &ring = computer.history.subflow(wifiOfRsync)->reaching(60 * second);
        QVERIFY(std::abs(ring.at(ring.size() - 3).timeUs - first) < 10'000);
    }

    void whatEndedStaysForAWhile()
    {
        Watched computer;
        computer.rounds(5);
        const Subflow wifi = computer.world.connection(demo::rsync)->subflows.at(1);
        computer.happen(SubflowGone{demo::rsync, wifi.key()});
        computer.rounds(60);
        QCOMPARE(computer.history.subflowsOf(demo::rsync).size(), 3);
        QVERIFY(computer.history.subflowsOf(demo::rsync).at(1).endUs > 0);
        QVERIFY(computer.history.subflow(wifiOfRsync));
        computer.rounds(300);
        QCOMPARE(computer.history.subflowsOf(demo::rsync).size(), 2);
        QVERIFY(!computer.history.subflow(wifiOfRsync));

        computer.happen(ConnectionGone{demo::ssh});
        computer.rounds(10);
        QCOMPARE(computer.history.subflowsOf(demo::ssh).size(), 1);
        computer.rounds(330);
        QCOMPARE(computer.history.subflowsOf(demo::ssh).size(), 0);
    }

    void marksWhatHappened()
    {
        Watched computer;
        const Connection rsync = *computer.world.connection(demo::rsync);
        PmEvent lost;
        lost.type = PmEvent::Type::SubflowClosed;
        lost.token = demo::rsync;
        lost.localAddress = rsync.subflows.at(1).local.address;
        lost.localPort = rsync.subflows.at(1).local.port;
        lost.remoteAddress = rsync.remote.address;
        lost.remotePort = rsync.remote.port;
        lost.error = std::uint8_t{110};
        computer.happen(lost);
        Subflow pending = rsync.subflows.at(1);
        pending.local.port = 999;
        pending.state = Subflow::State::Pending;
        computer.happen(SubflowUpdated{demo::rsync, pending});
        computer.happen(SubflowGone{demo::rsync, pending.key()});
        computer.happen(SubflowUpdated{demo::rsync, pending});
        pending.state = Subflow::State::Established;
        computer.happen(SubflowUpdated{demo::rsync, pending});
        pending.backup = true;
        computer.happen(SubflowUpdated{demo::rsync, pending});
        Interface ethernet = *computer.world.interfaceByName(QStringLiteral("enp0s31f6"));
        ethernet.carrier = false;
        computer.happen(InterfaceUpdated{ethernet});
        computer.happen(InterfaceUpdated{ethernet});
        ethernet.carrier = true;
        computer.happen(InterfaceUpdated{ethernet});
        using Kind = Marker::Kind;
        QCOMPARE(computer.kinds(demo::rsync), (QList<Kind>{Kind::SubflowLost, Kind::SubflowRefused, Kind::SubflowOpened, Kind::BackupOn,
                                                           Kind::InterfaceLost, Kind::InterfaceBack}));
        const Marker first = computer.history.markersOf(demo::rsync).constFirst();
        QCOMPARE(first.interface, QStringLiteral("wlan0"));
        QCOMPARE(first.errnum, 110);
        // Another connection over the interface knows of it as well, and of nothing else.
        QCOMPARE(computer.kinds(demo::ssh), (QList<Kind>{Kind::InterfaceLost, Kind::InterfaceBack}));

        Connection fallback = rsync;
        fallback.fallback = true;
        computer.happen(ConnectionUpdated{fallback});
        QCOMPARE(computer.kinds(demo::rsync).constLast(), Kind::FellBack);
        PmEvent announced;
        announced.type = PmEvent::Type::Announced;
        announced.token = demo::rsync;
        announced.remoteId = std::uint8_t{7};
        announced.remoteAddress = Address::fromString(QStringLiteral("198.51.100.92"));
        computer.happen(announced);
        QCOMPARE(computer.kinds(demo::rsync).constLast(), Kind::AddressAnnounced);
        QCOMPARE(computer.history.markersOf(demo::rsync).constLast().address.toString(), QStringLiteral("198.51.100.92"));
    }

    void woundBackItForgetsWhatIsYetToCome()
    {
        Watched computer;
        computer.rounds(60);
        Subflow wifi = computer.world.connection(demo::rsync)->subflows.at(1);
        computer.happen(SubflowGone{demo::rsync, wifi.key()});
        computer.rounds(10);
        const std::int64_t then = start + 30 * second;
        computer.history.reset(demo::world(), then);
        const HistoryRing &ring = computer.history.subflow(wifiOfRsync)->reaching(60 * second);
        QVERIFY(ring.size() > 20);
        QVERIFY(ring.at(ring.size() - 1).timeUs <= then);
        QVERIFY(computer.kinds(demo::rsync).isEmpty());
        QCOMPARE(computer.history.subflowsOf(demo::rsync).at(1).endUs, std::int64_t{0});
        QVERIFY(computer.history.lastRoundUs() <= then);
    }

    void memoryIsBounded()
    {
        HistoryStore history;
        const World world = demo::manyConnections(2000);
        history.reset(world, start);
        MetricsTable metrics;
        for (int i = 0; i < 3; ++i) {
            metrics.apply(demo::sampleOf(world, i));
            history.take(metrics, (i + 1) * second, start + i * second);
        }
        QVERIFY(history.seriesCount() <= HistoryStore::maximumSeries);
        QVERIFY(history.seriesCount() > 1000);
    }

    void followsWhateverHappens()
    {
        for (const quint32 seed : {1u, 2u, 3u}) {
            RandomWorld random(seed);
            HistoryStore history;
            std::int64_t nowUs = start;
            for (int round = 0; round < 300; ++round) {
                nowUs += second;
                random.step();
                history.reset(random.world(), nowUs);
                history.take(random.metrics(), nowUs - start, nowUs);
                for (const auto &[token, connection] : random.world().connections()) {
                    qsizetype living = 0;
                    for (const TrackedSubflow &subflow : history.subflowsOf(token))
                        living += subflow.endUs == 0;
                    QCOMPARE(living, connection.subflows.size());
                }
            }
        }
    }
};

MANYPATH_TEST(TestHistory)
#include "tst_history.moc"
