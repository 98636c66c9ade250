// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/active-backup/activebackup.h"
#include "policies/active-backup/activebackupplugin.h"
#include "connectionrun.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace manypath;
using namespace manypath::connections;
using namespace Qt::StringLiterals;
using testing::ConnectionRun;

namespace {

// The defaults.
const QMap<QString, QString> defaults{{u"order"_s, {}},         {u"standby"_s, u"open"_s}, {u"stall"_s, u"1500"_s},
                                      {u"loss"_s, u"20"_s},     {u"settle"_s, u"10"_s},    {u"announce"_s, u"true"_s}};

ConnectionRun run(const QMap<QString, QString> &changed = {})
{
    QMap<QString, QString> parameters = defaults;
    parameters.insert(changed);
    return ConnectionRun(std::make_unique<ActiveBackup>(ActiveBackupOptions::from(parameters)));
}

const QString eth0 = u"2 eth0 10.1.1.1 default4@100\n"_s;
const QString wlan0 = u"3 wlan0 10.1.2.1 default4@200\n"_s;
const QString wwan0 = u"4 wwan0 10.1.3.1 default4@300\n"_s;
const QString connection = u"connection 1 10.1.1.1:4000 10.9.9.9:443 userspace cookie=11\n"_s;
const QString byWlan0 = u"connection 1 10.1.2.1:4000 10.9.9.9:443 userspace cookie=12\n"_s;
const QString standby = u"subflow 10.1.2.1:4001 10.9.9.9:443 backup id 1 cookie=12\n"_s;
const QString active = u"subflow 10.1.2.1:4001 10.9.9.9:443 id 1 cookie=12\n"_s;

// eth0 carries, wlan0 stands by, and there is nothing to do.
const QString calm = eth0 + wlan0 + connection + standby;
const QString lostCarrier = u"2 eth0 nocarrier 10.1.1.1 default4@100\n"_s + wlan0 + connection;

SubflowMetrics counters(std::uint64_t cookie, std::uint64_t sent, std::uint64_t acked, std::uint64_t sentAgain = 0, std::uint64_t received = 0)
{
    SubflowMetrics metrics;
    metrics.cookie = cookie;
    metrics.bytesSent = sent;
    metrics.bytesAcked = acked;
    metrics.bytesRetransmitted = sentAgain;
    metrics.bytesReceived = received;
    metrics.unacked = acked < sent - sentAgain ? 4 : 0;
    return metrics;
}

constexpr auto takesOver = "subflow nobackup 00000001 local 10.1.2.1:4001 remote 10.9.9.9:443 | wlan0 takes over: ";
constexpr auto destroysFirst = "subflow destroy 00000001 local 10.1.1.1:4000 remote 10.9.9.9:443 | ";

}  // namespace

class TestActiveBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAndOrders_data();
    void opensAndOrders();
    void takesOverAtOnce_data();
    void takesOverAtOnce();
    void tellsThePeerOfJoinedAddressesFirst();
    void goesBackWhenItHasSettled();
    void waitsLongerEachTime();
    void changesItsMindWithinAMoment();
    void isNotBusyWhileTheBetterOneFlaps();
    void noticesSilence();
    void doesNotTakeWaitingForSilence();
    void keepsTheOnlyOne();
    void neverClosesTheLastOne();
    void noticesThatKernelsTurnAway();
    void noticesLosses();
    void staysWhenAllAreLossy();
    void opensColdOnesWhenNeeded();
    void opensColdOnesInTurn();
    void checksParameters_data();
    void checksParameters();
};

void TestActiveBackup::opensAndOrders_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("world");
    QTest::addColumn<QString>("decisions");
    QTest::newRow("the others stand by") << "" << eth0 + wlan0 + wwan0 + connection
        << "subflow create 00000001 local 10.1.2.1 remote 10.9.9.9:443 dev if3 backup | wlan0 stands by: eth0 carries\n"
           "subflow create 00000001 local 10.1.3.1 remote 10.9.9.9:443 dev if4 backup | wwan0 stands by: eth0 carries\n";
    QTest::newRow("until the preferred one is there, another carries") << "" << eth0 + wlan0 + byWlan0
        << "subflow create 00000001 local 10.1.1.1 remote 10.9.9.9:443 dev if2 backup | eth0 stands by: wlan0 carries\n";
    QTest::newRow("then it carries") << "" << eth0 + wlan0 + byWlan0 + u"subflow 10.1.1.1:4001 10.9.9.9:443 backup cookie=11"_s
        << "subflow nobackup 00000001 local 10.1.1.1:4001 remote 10.9.9.9:443 | eth0 has a default route\n"
           "subflow backup 00000001 local 10.1.2.1:4000 remote 10.9.9.9:443 | wlan0 stands by: eth0 carries\n";
    QTest::newRow("roles before metrics") << "" << eth0 + wlan0 + u"role wlan0 preferred\n"_s + connection + standby
        << "subflow nobackup 00000001 local 10.1.2.1:4001 remote 10.9.9.9:443 | wlan0 has the role preferred\n"
           "subflow backup 00000001 local 10.1.1.1:4000 remote 10.9.9.9:443 | eth0 stands by: wlan0 carries\n";
    QTest::newRow("the order before roles") << "wlan0, eth0" << eth0 + wlan0 + u"role eth0 preferred\n"_s + connection + standby
        << "subflow nobackup 00000001 local 10.1.2.1:4001 remote 10.9.9.9:443 | wlan0 has a default route\n"
           "subflow backup 00000001 local 10.1.1.1:4000 remote 10.9.9.9:443 | eth0 stands by: wlan0 carries\n";
    QTest::newRow("those not named follow") << "ppp0,eth0" << calm << "";
    QTest::newRow("one that leads nowhere does not carry beside") << "" << eth0 + u"3 wlan0 10.1.2.1\n"_s + connection + active
        << "subflow backup 00000001 local 10.1.2.1:4001 remote 10.9.9.9:443 | eth0 carries\n";
    QTest::newRow("a second one on an interface") << "" << calm + u"subflow 10.1.1.1:4009 10.9.9.9:443 cookie=13\n"_s
        << "subflow destroy 00000001 local 10.1.1.1:4009 remote 10.9.9.9:443 | another subflow has eth0 already\n";
    QTest::newRow("accepted: announces") << "" << eth0 + wlan0 + u"connection 1 10.1.1.1:443 10.9.9.9:4000 userspace server"_s
        << "announce 00000001 10.1.2.1 dev if3 listen | wlan0 has a default route\n";
}

void TestActiveBackup::opensAndOrders()
{
    QFETCH(QString, order);
    QFETCH(QString, world);
    QTEST(run({{u"order"_s, order}}).at(0, world), "decisions");
}

void TestActiveBackup::takesOverAtOnce_data()
{
    QTest::addColumn<QString>("world");
    QTest::addColumn<QString>("decisions");
    const QString nobackup = QString::fromLatin1(takesOver) + u"eth0 is lost\n"_s;
    const QString priority = u"subflow backup 00000001 local 10.1.1.1:4000 remote 10.9.9.9:443 | wlan0 carries\n"_s;
    const QString destroys = QString::fromLatin1(destroysFirst);
    QTest::newRow("carrier") << lostCarrier + standby
        << nobackup + priority + destroys + u"eth0 lost its carrier\nwithdraw 00000001 id 0 | eth0 lost its carrier\n"_s;
    QTest::newRow("taken down") << u"2 eth0 down 10.1.1.1\n"_s + wlan0 + connection + standby
        << nobackup + priority + destroys + u"eth0 is down\nwithdraw 00000001 id 0 | eth0 is down\n"_s;
    QTest::newRow("address") << u"2 eth0\n"_s + wlan0 + connection + standby
        << nobackup + priority + destroys
            + u"10.1.1.1 is no address of this machine any more\nwithdraw 00000001 id 0 | 10.1.1.1 is no address of this machine any more\n"_s;
    QTest::newRow("the standby") << eth0 + u"3 wlan0 nocarrier 10.1.2.1 default4@200\n"_s + connection + standby
        << "withdraw 00000001 id 1 | wlan0 lost its carrier\n"
           "subflow destroy 00000001 local 10.1.2.1:4001 remote 10.9.9.9:443 | wlan0 lost its carrier\n";
}

void TestActiveBackup::takesOverAtOnce()
{
    QFETCH(QString, world);
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, calm), QString());
    QTEST(policy.at(1000, world), "decisions");
}

void TestActiveBackup::tellsThePeerOfJoinedAddressesFirst()
{
    ConnectionRun policy = run({{u"order"_s, u"wlan0"_s}});
    QVERIFY(policy.at(0, eth0 + wlan0 + connection + active).contains(u"subflow backup 00000001 local 10.1.1.1:4000"_s));
    const QString lost = eth0 + u"3 wlan0 nocarrier 10.1.2.1 default4@200\n"_s + u"connection 1 10.1.1.1:4000 10.9.9.9:443 userspace cookie=11\n"_s + active;
    QCOMPARE(policy.at(4000, lost), u"subflow backup 00000001 local 10.1.2.1:4001 remote 10.9.9.9:443 | eth0 carries\n"
                                    "withdraw 00000001 id 1 | wlan0 lost its carrier\n"
                                    "subflow destroy 00000001 local 10.1.2.1:4001 remote 10.9.9.9:443 | wlan0 lost its carrier\n"_s);
}

void TestActiveBackup::goesBackWhenItHasSettled()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, calm), QString());
    QVERIFY(policy.at(1000, lostCarrier + standby).startsWith(QString::fromLatin1(takesOver)));
    const QString without = u"2 eth0 nocarrier 10.1.1.1 default4@100\n"_s + wlan0 + byWlan0;
    QCOMPARE(policy.at(1100, without), QString());
    // The carrier is back: a subflow is opened, and stands by until it has settled.
    QCOMPARE(policy.at(5000, eth0 + wlan0 + byWlan0),
             u"subflow create 00000001 local 10.1.1.1 remote 10.9.9.9:443 dev if2 backup | eth0 stands by: wlan0 carries\n"_s);
    const QString again = eth0 + wlan0 + byWlan0 + u"subflow 10.1.1.1:4002 10.9.9.9:443 backup cookie=13\n"_s;
    QCOMPARE(policy.at(5500, again), QString());
    QCOMPARE(policy.at(15400, again), QString());
    QCOMPARE(policy.wakesUpAt(), 15500);
    QCOMPARE(policy.at(15500), u"subflow nobackup 00000001 local 10.1.1.1:4002 remote 10.9.9.9:443 | eth0 is wanted more than wlan0 and does well\n"
                               "subflow backup 00000001 local 10.1.2.1:4000 remote 10.9.9.9:443 | wlan0 stands by: eth0 carries\n"_s);
}

void TestActiveBackup::waitsLongerEachTime()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, eth0 + wlan0 + byWlan0 + u"subflow 10.1.1.1:4002 10.9.9.9:443\n"_s).section(u'|', 0, 0),
             u"subflow backup 00000001 local 10.1.2.1:4000 remote 10.9.9.9:443 "_s);
    qint64 now = 20'000;
    for (const qint64 wait : {10, 20, 40, 80, 160, 300, 300}) {
        QCOMPARE(policy.at(now, u"2 eth0 nocarrier 10.1.1.1 default4@100\n"_s + wlan0 + byWlan0), QString());
        const QString back = eth0 + wlan0 + byWlan0 + u"subflow 10.1.1.1:4002 10.9.9.9:443 backup\n"_s;
        now += 5000;
        QCOMPARE(policy.at(now, back), QString());
        QCOMPARE(policy.at(now + wait * 1000 - 1), QString());
        QVERIFY(policy.at(now + wait * 1000).startsWith(u"subflow nobackup 00000001 local 10.1.1.1:4002"_s));
        now += wait * 1000 + 20'000;
    }
    // It carries well for five minutes, so that all is forgotten.
    now += 300'000;
    QCOMPARE(policy.at(now, u"2 eth0 nocarrier 10.1.1.1 default4@100\n"_s + wlan0 + byWlan0), QString());
    QCOMPARE(policy.at(now + 5000, eth0 + wlan0 + byWlan0 + u"subflow 10.1.1.1:4002 10.9.9.9:443 backup\n"_s), QString());
    QCOMPARE(policy.wakesUpAt(), now + 15'000);
}

void TestActiveBackup::changesItsMindWithinAMoment()
{
    ConnectionRun policy = run();
    const QString wlan0First = u"role wlan0 preferred\n"_s;
    const QString carriesNow = eth0 + wlan0 + u"connection 1 10.1.1.1:4000 10.9.9.9:443 userspace cookie=11\n"_s;
    QCOMPARE(policy.at(0, calm), QString());
    QVERIFY(policy.at(100, calm + wlan0First).startsWith(u"subflow nobackup 00000001 local 10.1.2.1"_s));
    QVERIFY(policy.at(200, carriesNow + active).startsWith(u"subflow backup 00000001 local 10.1.2.1"_s));
    QVERIFY(policy.at(300, calm + wlan0First).startsWith(u"subflow nobackup 00000001 local 10.1.2.1"_s));
}

void TestActiveBackup::isNotBusyWhileTheBetterOneFlaps()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, calm), QString());
    QVERIFY(!policy.at(1000, lostCarrier + standby).isEmpty());
    for (int i = 0; i < 5; ++i) {
        const QString up = policy.at(2000 + i * 4000, eth0 + wlan0 + byWlan0 + u"subflow 10.1.1.1:4002 10.9.9.9:443 backup\n"_s);
        QCOMPARE(up, QString());
        QCOMPARE(policy.at(4000 + i * 4000, u"2 eth0 nocarrier 10.1.1.1 default4@100\n"_s + wlan0 + byWlan0), QString());
    }
}

void TestActiveBackup::noticesSilence()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, calm), QString());
    QCOMPARE(policy.at(500, QList{counters(11, 50'000, 50'000), counters(12, 0, 0)}), QString());
    QCOMPARE(policy.at(1000, QList{counters(11, 60'000, 52'000)}), QString());
    QCOMPARE(policy.wakesUpAt(), 2500);
    QCOMPARE(policy.at(1500, QList{counters(11, 61'400, 52'000, 1400)}), QString());
    QCOMPARE(policy.at(2000, QList{counters(11, 61'400, 52'000, 1400)}), QString());
    const QString silence = u"on eth0 nothing was acknowledged for 1500 ms\n"_s;
    QCOMPARE(policy.at(2500), QString::fromLatin1(takesOver) + silence
                 + u"subflow backup 00000001 local 10.1.1.1:4000 remote 10.9.9.9:443 | eth0 stands by: wlan0 carries\n"_s
                 + QString::fromLatin1(destroysFirst) + silence + u"withdraw 00000001 id 0 | "_s + silence);
    // It is opened again at once, as that shows whether it works; and after longer, when it does not.
    QCOMPARE(policy.at(2600, eth0 + wlan0 + byWlan0), QString());
    QCOMPARE(policy.at(3500), QString());
    QCOMPARE(policy.wakesUpAt(), 4600);
    QCOMPARE(policy.at(4600), u"subflow create 00000001 local 10.1.1.1 remote 10.9.9.9:443 dev if2 backup | eth0 stands by: wlan0 carries\n"_s);
    const QString again = eth0 + wlan0 + byWlan0 + u"subflow 10.1.1.1:4002 10.9.9.9:443 backup cookie=13\n"_s;
    QCOMPARE(policy.at(20'000, again), QString());
    QCOMPARE(policy.at(29'900), QString());
    QVERIFY(policy.at(30'000).startsWith(u"subflow nobackup 00000001 local 10.1.1.1:4002"_s));
}

void TestActiveBackup::doesNotTakeWaitingForSilence()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, calm), QString());
    // Each time something waits, but not the same; and then nothing waits for long.
    for (int i = 1; i < 20; ++i)
        QCOMPARE(policy.at(i * 500, QList{counters(11, 10'000u * i, 9'000u * i)}), QString());
    QCOMPARE(policy.at(10'000, QList{counters(11, 190'000, 190'000)}), QString());
    QCOMPARE(policy.at(60'000, QList<SubflowMetrics>()), QString());
    QCOMPARE(policy.at(60'500, QList{counters(11, 200'000, 190'000)}), QString());
    QCOMPARE(policy.at(61'500, QList{counters(11, 200'000, 200'000)}), QString());
    QCOMPARE(policy.at(90'000), QString());
}

void TestActiveBackup::keepsTheOnlyOne()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, eth0 + connection), QString());
    QCOMPARE(policy.at(500, QList{counters(11, 60'000, 52'000)}), QString());
    QCOMPARE(policy.at(9000, QList{counters(11, 60'000, 52'000)}), QString());
    QCOMPARE(policy.at(9500, u"2 eth0 nocarrier 10.1.1.1\n"_s + connection), QString());

    // Nor do two dead ones both go.
    ConnectionRun two = run();
    QCOMPARE(two.at(0, calm), QString());
    const QList<SubflowMetrics> dead{counters(11, 60'000, 52'000), counters(12, 60'000, 52'000)};
    QCOMPARE(two.at(500, dead), QString());
    QVERIFY(!two.at(9000, dead).contains(u"destroy"_s));
}

void TestActiveBackup::neverClosesTheLastOne()
{
    // Neither the one that can't carry, for the sake of one that has to go, nor that one.
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, lostCarrier + active + u"role wlan0 never\n"_s), QString());
    QCOMPARE(policy.at(1000, eth0 + wlan0 + connection + active + u"role wlan0 never\n"_s),
             u"subflow backup 00000001 local 10.1.2.1:4001 remote 10.9.9.9:443 | eth0 carries\n"
             "subflow destroy 00000001 local 10.1.2.1:4001 remote 10.9.9.9:443 | wlan0 has the role never\n"_s);
}

void TestActiveBackup::noticesThatKernelsTurnAway()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, calm), QString());
    QCOMPARE(policy.at(500, QList{counters(11, 0, 0, 0, 50'000), counters(12, 0, 0, 0, 0)}), QString());
    QCOMPARE(policy.at(1000, QList{counters(11, 0, 0, 0, 50'000), counters(12, 0, 0, 0, 30'000)}), QString());
    QCOMPARE(policy.at(2000, QList{counters(12, 0, 0, 0, 90'000)}), QString());
    QVERIFY(policy.at(2500, QList{counters(12, 0, 0, 0, 120'000)})
                .startsWith(QString::fromLatin1(takesOver) + u"on eth0 the peer has sent nothing for 1500 ms, but by others\n"_s));

    // Nor does this side's kernel turn away for nothing.
    ConnectionRun kernel = run();
    QCOMPARE(kernel.at(0, calm), QString());
    QCOMPARE(kernel.at(500, QList{counters(11, 50'000, 50'000), counters(12, 0, 0)}), QString());
    QCOMPARE(kernel.at(1000, QList{counters(11, 51'000, 50'000, 1000), counters(12, 30'000, 30'000)}), QString());
    QCOMPARE(kernel.at(2000, QList{counters(11, 53'000, 50'000, 3000), counters(12, 90'000, 90'000)}), QString());
    QVERIFY(kernel.at(2500, QList{counters(12, 120'000, 120'000)})
                .startsWith(QString::fromLatin1(takesOver) + u"on eth0 the kernel has sent nothing new for 1500 ms, but by others\n"_s));

    // A peer that uses both, or repeats a little by another way, has not.
    ConnectionRun both = run();
    QCOMPARE(both.at(0, calm), QString());
    for (int i = 1; i < 20; ++i)
        QCOMPARE(both.at(i * 500, QList{counters(11, 0, 0, 0, 1000u * i), counters(12, 0, 0, 0, 50'000u * i)}), QString());
    QCOMPARE(both.at(20'000, QList{counters(12, 0, 0, 0, 19 * 50'000u + 5000)}), QString());
    QCOMPARE(both.at(30'000, QList{counters(12, 0, 0, 0, 19 * 50'000u + 9000)}), QString());
}

void TestActiveBackup::noticesLosses()
{
    ConnectionRun policy = run();
    QCOMPARE(policy.at(0, calm), QString());
    // A burst is no bad path, and little data says little.
    QCOMPARE(policy.at(500, QList{counters(11, 50'000, 50'000)}), QString());
    QCOMPARE(policy.at(1000, QList{counters(11, 100'000, 80'000, 20'000)}), QString());
    QCOMPARE(policy.at(1500, QList{counters(11, 150'000, 110'000, 40'000)}), QString());
    QCOMPARE(policy.at(2000, QList{counters(11, 200'000, 160'000, 40'000)}), QString());
    QCOMPARE(policy.at(2500, QList{counters(11, 210'000, 163'000, 47'000)}), QString());
    for (std::uint64_t i = 0; i < 2; ++i)
        QCOMPARE(policy.at(3000 + 500 * i, QList{counters(11, 250'000 + 50'000 * i, 190'000 + 35'000 * i, 60'000 + 15'000 * i)}), QString());
    const QString lossy = policy.at(4000, QList{counters(11, 350'000, 260'000, 90'000)});
    QCOMPARE(lossy, QString::fromLatin1(takesOver)
                 + u"on eth0 30 % of the bytes had to be sent again\n"
                   "subflow backup 00000001 local 10.1.1.1:4000 remote 10.9.9.9:443 | eth0 stands by: wlan0 carries\n"_s);
    // It is not silent, so its subflow stays; and settles for as long as one that was lost.
    const QString done = eth0 + wlan0 + QString(byWlan0) + u"subflow 10.1.1.1:4000 10.9.9.9:443 backup cookie=11\n"_s;
    // The peer is told once more, as nobody repeats what gets lost on the way.
    QCOMPARE(policy.at(4100, done), QString());
    QCOMPARE(policy.at(5000), u"subflow backup 00000001 local 10.1.1.1:4000 remote 10.9.9.9:443 | eth0 stands by: wlan0 carries\n"_s);
    QCOMPARE(policy.at(13'900), QString());
    QCOMPARE(policy.wakesUpAt(), 14'000);
    QVERIFY(policy.at(14'000).startsWith(u"subflow nobackup 00000001 local 10.1.1.1:4000"_s));
}

void TestActiveBackup::staysWhenAllAreLossy()
{
    ConnectionRun policy = run();
    const QString alone = eth0 + connection;
    QCOMPARE(policy.at(0, alone), QString());
    for (std::uint64_t i = 1; i < 20; ++i)
        QCOMPARE(policy.at(500 * i, QList{counters(11, 50'000 * i, 30'000 * i, 20'000 * i)}), QString());
}

void TestActiveBackup::opensColdOnesWhenNeeded()
{
    ConnectionRun policy = run({{u"standby"_s, u"cold"_s}});
    QCOMPARE(policy.at(0, eth0 + wlan0 + wwan0 + connection), QString());
    const QString lost = u"2 eth0 nocarrier 10.1.1.1 default4@100\n"_s + wlan0 + wwan0 + connection;
    QCOMPARE(policy.at(1000, lost),
             u"subflow create 00000001 local 10.1.2.1 remote 10.9.9.9:443 dev if3 | wlan0 takes over: eth0 is lost\n"_s);
    // When it is up, the dead one goes.
    QCOMPARE(policy.at(1100, lost + active),
             u"subflow backup 00000001 local 10.1.1.1:4000 remote 10.9.9.9:443 | wlan0 carries\n"
             "subflow destroy 00000001 local 10.1.1.1:4000 remote 10.9.9.9:443 | eth0 lost its carrier\n"
             "withdraw 00000001 id 0 | eth0 lost its carrier\n"_s);
    // The better one is opened again to settle, and then the other goes.
    const QString back = eth0 + wlan0 + wwan0 + byWlan0;
    QCOMPARE(policy.at(6000, back),
             u"subflow create 00000001 local 10.1.1.1 remote 10.9.9.9:443 dev if2 backup | eth0 stands by: wlan0 carries\n"_s);
    const QString both = back + u"subflow 10.1.1.1:4002 10.9.9.9:443 backup cookie=13\n"_s;
    QCOMPARE(policy.at(7000, both), QString());
    QCOMPARE(policy.at(17'000), u"subflow nobackup 00000001 local 10.1.1.1:4002 remote 10.9.9.9:443 | eth0 is wanted more than wlan0 and does well\n"
                                "subflow backup 00000001 local 10.1.2.1:4000 remote 10.9.9.9:443 | eth0 carries\n"
                                "subflow destroy 00000001 local 10.1.2.1:4000 remote 10.9.9.9:443 | eth0 carries\n"_s);
}

void TestActiveBackup::opensColdOnesInTurn()
{
    ConnectionRun policy = run({{u"standby"_s, u"cold"_s}});
    QCOMPARE(policy.at(0, eth0 + wlan0 + wwan0 + connection), QString());
    const QString lost = u"2 eth0 nocarrier 10.1.1.1 default4@100\n"_s + wlan0 + wwan0 + connection;
    QVERIFY(policy.at(1000, lost).startsWith(u"subflow create 00000001 local 10.1.2.1"_s));
    const QString opening = lost + u"subflow 10.1.2.1:4001 10.9.9.9:443 pending id 1\n"_s;
    QCOMPARE(policy.at(1100, opening), QString());
    QCOMPARE(policy.at(2900), QString());
    QVERIFY(policy.at(3100).startsWith(u"subflow create 00000001 local 10.1.3.1"_s));
}

void TestActiveBackup::checksParameters_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("message");
    QTest::newRow("none") << "" << "";
    QTest::newRow("some") << "eth0, wlan0" << "";
    QTest::newRow("twice") << "eth0,wlan0,eth0" << "order names eth0 twice: each interface has one place in it";
    QTest::newRow("empty") << "eth0,,wlan0"
                           << "\"\" in order is no interface's name: those have 1 to 15 characters, without blanks and slashes";
    QTest::newRow("long") << "eth0123456789abc"
                          << "\"eth0123456789abc\" in order is no interface's name: those have 1 to 15 characters, without blanks and slashes";
    QTest::newRow("blank") << "eth0 wlan0"
                           << "\"eth0 wlan0\" in order is no interface's name: those have 1 to 15 characters, without blanks and slashes";
}

void TestActiveBackup::checksParameters()
{
    QFETCH(QString, order);
    QMap<QString, QString> parameters = defaults;
    parameters[u"order"_s] = order;
    const Result<void> checked = ActiveBackupPlugin().check(parameters);
    QTEST(checked ? QString() : checked.error().message, "message");
}

MANYPATH_TEST(TestActiveBackup)
#include "tst_activebackup.moc"
