// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/latency-guard/latencyguard.h"
#include "connectionrun.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace manypath;
using namespace manypath::connections;
using namespace Qt::StringLiterals;
using testing::ConnectionRun;

namespace {

// The defaults.
ConnectionRun run(const QMap<QString, QString> &changed = {})
{
    QMap<QString, QString> parameters{{u"factor"_s, u"3"_s},     {u"margin"_s, u"20"_s}, {u"loss"_s, u"5"_s},       {u"patience"_s, u"3"_s},
                                      {u"interval"_s, u"500"_s}, {u"retry"_s, u"30"_s},  {u"announce"_s, u"true"_s}};
    parameters.insert(changed);
    return ConnectionRun(std::make_unique<LatencyGuard>(LatencyGuardOptions::from(parameters)));
}

const QString eth0 = u"2 eth0 10.1.1.1 default4@100\n"_s;
const QString wlan0 = u"3 wlan0 10.1.2.1 default4@200\n"_s;
const QString wwan0 = u"4 wwan0 10.1.3.1 default4@300\n"_s;
const QString first = u"connection 1 10.1.1.1:4000 10.9.9.9:443 userspace cookie=11\n"_s;
const QString second = u"subflow 10.1.2.1:4001 10.9.9.9:443 id 1 cookie=12\n"_s;
const QString third = u"subflow 10.1.3.1:4002 10.9.9.9:443 id 2 cookie=13\n"_s;
const QString two = eth0 + wlan0 + first + second;
const QString demoted = eth0 + wlan0 + first + u"subflow 10.1.2.1:4001 10.9.9.9:443 backup id 1 cookie=12\n"_s;

SubflowMetrics counters(std::uint64_t cookie, int milliseconds, std::uint64_t sent, std::uint64_t sentAgain = 0)
{
    SubflowMetrics metrics;
    metrics.cookie = cookie;
    metrics.rttUs = static_cast<std::uint32_t>(milliseconds) * 1000;
    metrics.bytesSent = sent;
    metrics.bytesRetransmitted = sentAgain;
    metrics.bytesAcked = sent - sentAgain;
    return metrics;
}

// A look each half second, `count` of them, the last one at `end`: each time more was sent, and what eth0's and wlan0's RTT is.
QString looks(ConnectionRun &policy, int count, qint64 end, int eth0Rtt, int wlan0Rtt)
{
    QString decided;
    for (int i = count - 1; i >= 0; --i) {
        const qint64 at = end - i * 500;
        const auto sent = static_cast<std::uint64_t>(at) * 100;
        decided += policy.at(at, QList{counters(11, eth0Rtt, sent), counters(12, wlan0Rtt, sent)});
    }
    return decided;
}

constexpr auto demotes = "subflow backup 00000001 local 10.1.2.1:4001 remote 10.9.9.9:443 | ";
constexpr auto restores = "subflow nobackup 00000001 local 10.1.2.1:4001 remote 10.9.9.9:443 | ";

}  // namespace

class TestLatencyGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensOneByEachInterface();
    void judgesRoundTripTimes_data();
    void judgesRoundTripTimes();
    void hasPatience();
    void judgesOnlyNews();
    void triesAgain();
    void forgetsInterfacesThatWentAway();
    void judgesLosses();
    void mindsProportion();
    void neverDemotesTheLastOne();
    void liftsWhatIsNeeded();
    void leavesBackupsAlone();
};

void TestLatencyGuard::opensOneByEachInterface()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, eth0 + wlan0 + wwan0 + first),
             u"subflow create 00000001 local 10.1.2.1 remote 10.9.9.9:443 dev if3 | wlan0 has a default route\n"
             "subflow create 00000001 local 10.1.3.1 remote 10.9.9.9:443 dev if4 | wwan0 has a default route\n"_s);
    ConnectionRun server = run();
    QCOMPARE(server.at(0, eth0 + wlan0 + u"connection 1 10.1.1.1:443 10.9.9.9:4000 userspace server"_s),
             u"announce 00000001 10.1.2.1 dev if3 listen | wlan0 has a default route\n"_s);
}

void TestLatencyGuard::judgesRoundTripTimes_data()
{
    QTest::addColumn<int>("eth0Rtt");
    QTest::addColumn<int>("wlan0Rtt");
    QTest::addColumn<QString>("decisions");
    QTest::newRow("far longer") << 18 << 212 << QString::fromLatin1(demotes) + u"RTT 212 ms on wlan0, 18 ms on eth0\n"_s;
    QTest::newRow("just too long") << 18 << 75 << QString::fromLatin1(demotes) + u"RTT 75 ms on wlan0, 18 ms on eth0\n"_s;
    QTest::newRow("as long as may be") << 18 << 74 << "";
    QTest::newRow("many times as long, but short") << 1 << 22 << "";
    QTest::newRow("the first one is the slow one") << 300 << 20
        << "subflow backup 00000001 local 10.1.1.1:4000 remote 10.9.9.9:443 | RTT 300 ms on eth0, 20 ms on wlan0\n";
    QTest::newRow("not measured yet") << 0 << 900 << "";
}

void TestLatencyGuard::judgesRoundTripTimes()
{
    QFETCH(int, eth0Rtt);
    QFETCH(int, wlan0Rtt);
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, two), QString());
    QTEST(looks(policy, 3, 1500, eth0Rtt, wlan0Rtt), "decisions");
}

void TestLatencyGuard::hasPatience()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, two), QString());
    QCOMPARE(looks(policy, 2, 1000, 20, 300), QString());
    QCOMPARE(looks(policy, 1, 1500, 20, 60), QString());
    QCOMPARE(looks(policy, 2, 2500, 20, 300), QString());
    QVERIFY(!looks(policy, 1, 3000, 20, 300).isEmpty());

    ConnectionRun impatient = run({{u"patience"_s, u"1"_s}, {u"factor"_s, u"1"_s}, {u"margin"_s, u"0"_s}});
    QCOMPARE(impatient.at(0, two), QString());
    QVERIFY(!looks(impatient, 1, 500, 20, 21).isEmpty());
}

void TestLatencyGuard::judgesOnlyNews()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, two), QString());
    const QList<SubflowMetrics> slow{counters(11, 20, 1000), counters(12, 300, 1000)};
    for (int i = 1; i < 10; ++i) {
        QCOMPARE(policy.at(i * 500, slow), QString());
        QCOMPARE(policy.at(i * 500 + 100), QString());
        QCOMPARE(policy.at(i * 500 + 200, QList<SubflowMetrics>()), QString());
    }
}

void TestLatencyGuard::triesAgain()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, two), QString());
    qint64 now = 10'000;
    for (const qint64 wait : {30, 60, 120, 240, 480, 600, 600}) {
        QVERIFY(looks(policy, 3, now, 18, 212).startsWith(QString::fromLatin1(demotes)));
        QCOMPARE(policy.at(now + 100, demoted), QString());
        // The peer is told once more, as nobody repeats what gets lost on the way.
        QVERIFY(policy.at(now + 1000).startsWith(QString::fromLatin1(demotes)));
        QCOMPARE(looks(policy, 3, now + 3000, 18, 212), QString());
        QCOMPARE(policy.at(now + wait * 1000 - 1), QString());
        QCOMPARE(policy.wakesUpAt(), now + wait * 1000);
        QCOMPARE(policy.at(now + wait * 1000),
                 QString::fromLatin1(restores) + u"wlan0 is tried again after %1 s\n"_s.arg(wait));
        QCOMPARE(policy.at(now + wait * 1000 + 100, two), QString());
        QVERIFY(policy.at(now + wait * 1000 + 1000).startsWith(QString::fromLatin1(restores)));
        now += wait * 1000 + 5000;
    }
    // It does well for as long as it had to stand back, and starts over.
    now += 605'000;
    QVERIFY(looks(policy, 3, now, 18, 212).startsWith(QString::fromLatin1(demotes)));
    QCOMPARE(policy.at(now + 100, demoted), QString());
    QVERIFY(policy.at(now + 1000).startsWith(QString::fromLatin1(demotes)));
    QVERIFY(policy.at(now + 30'000).startsWith(QString::fromLatin1(restores)));
}

void TestLatencyGuard::forgetsInterfacesThatWentAway()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, two), QString());
    QVERIFY(!looks(policy, 3, 1500, 18, 212).isEmpty());
    QCOMPARE(policy.at(2000, eth0 + first), QString());
    QCOMPARE(policy.at(9000, eth0 + wlan0 + first),
             u"subflow create 00000001 local 10.1.2.1 remote 10.9.9.9:443 dev if3 | wlan0 has a default route\n"_s);
    QCOMPARE(policy.at(9100, two), QString());
    QCOMPARE(looks(policy, 1, 10'000, 18, 212), QString());
}

void TestLatencyGuard::judgesLosses()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, two), QString());
    QString decided;
    for (std::uint64_t i = 0; i < 4; ++i) {
        QVERIFY(decided.isEmpty());
        decided = policy.at(static_cast<qint64>(500 * i), QList{counters(11, 20, 50'000 * i, 500 * i), counters(12, 20, 50'000 * i, 6000 * i)});
    }
    QCOMPARE(decided, QString::fromLatin1(demotes) + u"12 % of the bytes were sent again on wlan0, 1 % on eth0\n"_s);

    // A few bytes say nothing, and with loss=0 nothing does.
    ConnectionRun little = run();
    ConnectionRun careless = run({{u"loss"_s, u"0"_s}});
    QCOMPARE(little.at(0, two), QString());
    QCOMPARE(careless.at(0, two), QString());
    for (std::uint64_t i = 0; i < 9; ++i) {
        QCOMPARE(little.at(static_cast<qint64>(500 * i), QList{counters(11, 20, 900 * i), counters(12, 20, 2000 * i, 800 * i)}), QString());
        QCOMPARE(careless.at(static_cast<qint64>(500 * i), QList{counters(11, 20, 50'000 * i), counters(12, 20, 50'000 * i, 20'000 * i)}), QString());
    }
}

void TestLatencyGuard::mindsProportion()
{
    // Both lose much, neither far more than the other.
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, two), QString());
    for (std::uint64_t i = 0; i < 9; ++i)
        QCOMPARE(policy.at(static_cast<qint64>(500 * i), QList{counters(11, 20, 50'000 * i, 3500 * i), counters(12, 20, 50'000 * i, 7500 * i)}), QString());
}

void TestLatencyGuard::neverDemotesTheLastOne()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, eth0 + wlan0 + wwan0 + first + second + third), QString());
    QString decided;
    for (std::uint64_t i = 1; i < 20; ++i)
        decided += policy.at(static_cast<qint64>(500 * i), QList{counters(11, 400, 50'000 * i, 20'000 * i), counters(12, 20, 50'000 * i, 20'000 * i),
                                                                 counters(13, 900, 50'000 * i, 20'000 * i)});
    QVERIFY2(!decided.contains(u"backup 00000001 local 10.1.2.1"_s), qPrintable(decided));
    QVERIFY(decided.contains(u"RTT 400 ms on eth0, 20 ms on wlan0"_s));
    QVERIFY(decided.contains(u"RTT 900 ms on wwan0, 20 ms on wlan0"_s));

    ConnectionRun alone = run();
    QCOMPARE(alone.at(0, eth0 + first), QString());
    for (std::uint64_t i = 1; i < 20; ++i)
        QCOMPARE(alone.at(static_cast<qint64>(500 * i), QList{counters(11, 4000, 50'000 * i, 20'000 * i)}), QString());
}

void TestLatencyGuard::liftsWhatIsNeeded()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, two), QString());
    QVERIFY(!looks(policy, 3, 1500, 18, 212).isEmpty());
    QCOMPARE(policy.at(1600, demoted), QString());
    const QString lost = policy.at(5000, u"2 eth0 nocarrier 10.1.1.1\n"_s + wlan0 + first
                                             + u"subflow 10.1.2.1:4001 10.9.9.9:443 backup id 1 cookie=12\n"_s);
    QVERIFY2(lost.startsWith(QString::fromLatin1(restores) + u"no other interface than wlan0 has a subflow\n"_s), qPrintable(lost));
}

void TestLatencyGuard::leavesBackupsAlone()
{
    ConnectionRun policy = run();
    const QString role = u"role wlan0 backup\n"_s;
    QCOMPARE(policy.at(0, demoted + role), QString());
    QCOMPARE(looks(policy, 20, 12'000, 18, 212), QString());
    // Nor is one that carries nothing the measure of those that do.
    QCOMPARE(looks(policy, 20, 32'000, 212, 18), QString());
    QCOMPARE(policy.at(33'000, two + role), QString::fromLatin1(demotes) + u"wlan0 has the role backup\n"_s);
}

MANYPATH_TEST(TestLatencyGuard)
#include "tst_latencyguard.moc"
