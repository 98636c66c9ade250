// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/diaryfiltermodel.h"
#include "gui/diary/diarymodel.h"
#include "gui/diary/diarystore.h"
#include "gui/diary/diarytext.h"
#include "gui/diary/diarywriter.h"
#include "tests/gui/demoworld.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace manypath;

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t start = 1'767'225'600 * second;
constexpr Token firefox = 0x30c81e55;

QString applicationOf(const Connection &connection)
{
    return connection.application;
}

/// A World to which things happen, and the diary of that: each entry as it is at the end.
class Story {
public:
    explicit Story(const World &world = demo::world()) : m_world(world) {}

    Story &at(double seconds)
    {
        m_timeUs = start + static_cast<std::int64_t>(seconds * second);
        put(m_writer.pass(m_world, m_timeUs));
        return *this;
    }
    Story &happen(const Event &event)
    {
        const Change change{++m_sequence, m_timeUs, event};
        m_writer.willApply(m_world, change);
        m_world.apply(event);
        put(m_writer.didApply(m_world, change));
        return *this;
    }
    Story &carrier(const char *name, bool there)
    {
        Interface changed = *m_world.interfaceByName(QString::fromLatin1(name));
        changed.carrier = there;
        return happen(InterfaceUpdated{changed});
    }
    Story &reset(const World &world)
    {
        m_world = world;
        put(m_writer.reset(m_world, m_timeUs));
        return *this;
    }
    Story &end() { return at(static_cast<double>(m_timeUs - start) / second + 100); }

    [[nodiscard]] const World &world() const { return m_world; }
    [[nodiscard]] DiaryWriter &writer() { return m_writer; }
    void put(const QList<DiaryEntry> &entries)
    {
        for (const DiaryEntry &entry : entries)
            m_entries.insert_or_assign(entry.number, entry);
        m_told += static_cast<int>(entries.size());
    }
    [[nodiscard]] std::int64_t timeUs() const { return m_timeUs; }
    [[nodiscard]] int told() const { return m_told; }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const auto &[number, entry] : m_entries)
            texts.append(diaryText(entry));
        return texts;
    }
    [[nodiscard]] DiaryEntry only() const { return m_entries.size() == 1 ? m_entries.begin()->second : DiaryEntry(); }

private:
    World m_world;
    DiaryWriter m_writer{applicationOf};
    std::map<std::uint64_t, DiaryEntry> m_entries;
    std::int64_t m_timeUs = start;
    std::uint64_t m_sequence = 0;
    int m_told = 0;
};

PmEvent subflowClosed(const World &world, Token token, int place, int error)
{
    const Subflow &subflow = world.connection(token)->subflows.at(place);
    PmEvent event;
    event.type = PmEvent::Type::SubflowClosed;
    event.token = token;
    event.localAddress = subflow.local.address;
    event.remoteAddress = subflow.remote.address;
    event.localPort = subflow.local.port;
    event.remotePort = subflow.remote.port;
    event.error = static_cast<std::uint8_t>(error);
    return event;
}

PmEvent closed(Token token)
{
    PmEvent event;
    event.type = PmEvent::Type::Closed;
    event.token = token;
    return event;
}

DiaryEntry entryOf(std::uint64_t number)
{
    DiaryEntry entry;
    entry.number = number;
    entry.kind = DiaryEntry::Kind::InterfaceLost;
    entry.timeUs = start + static_cast<std::int64_t>(number) * second;
    entry.endUs = entry.timeUs + second;
    entry.interface = QStringLiteral("wlan0");
    entry.movedTo = {QStringLiteral("enp0s31f6")};
    entry.types.insert(QStringLiteral("wlan0"), Interface::Type::Wifi);
    entry.connections = 3;
    entry.moved = 2;
    entry.dropped = 1;
    entry.token = firefox;
    entry.application = QStringLiteral("firefox");
    return entry;
}

}  // namespace

class TestDiary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // The demo world: rsync and two of firefox over Ethernet and Wi-Fi, rsync with the mobile link in reserve, three over Ethernet alone.
    void aLostInterfaceIsOneEntryThatLasts()
    {
        Story story;
        story.at(10).carrier("wlan0", false);
        QCOMPARE(story.texts(), QStringList{QStringLiteral("Wi-Fi lost: 3 connections moved to Ethernet, none dropped.")});
        QVERIFY(story.only().lasts());
        QCOMPARE(story.only().timeUs, start + 10 * second);
        QCOMPARE(story.only().application, QStringLiteral("firefox"));
        story.at(99).carrier("wlan0", true);
        QCOMPARE(story.texts(),
                 QStringList{QStringLiteral("Wi-Fi lost: 3 connections moved to Ethernet, none dropped. Back after 1 min 29 s.")});
        QVERIFY(!story.only().lasts());
    }

    void connectionsWithoutAnotherPathWaitOrAreDropped()
    {
        Story story;
        story.at(10).carrier("enp0s31f6", false);
        QCOMPARE(story.texts(), QStringList{QStringLiteral("Ethernet lost: 3 connections moved to Wi-Fi, none dropped, 3 waiting for it.")});
        // One is given up by the kernel, one closed by its program, one waits until the end.
        story.at(200).happen(subflowClosed(story.world(), demo::ssh, 0, ETIMEDOUT)).happen(ConnectionGone{demo::ssh});
        story.at(210).happen(closed(0xe0411d72));
        QCOMPARE(story.only().dropped, 1);
        story.at(300).carrier("enp0s31f6", true).end();
        QCOMPARE(story.texts(), QStringList{QStringLiteral("Ethernet lost: 3 connections moved to Wi-Fi, 1 dropped, 2 had no other path. "
                                                           "Back after 4 min 50 s.")});
    }

    void whatOpensElsewhereLaterHasMoved()
    {
        Story story;
        story.at(10).carrier("enp0s31f6", false);
        Subflow other;
        other.local = SocketAddress::fromString(QStringLiteral("203.0.113.80:40000")).value();
        other.remote = story.world().connection(demo::idle)->remote;
        other.interfaceIndex = 4;
        story.at(20).happen(SubflowUpdated{demo::idle, other});
        QCOMPARE(story.only().moved, 4);
        QCOMPARE(story.only().movedTo, (QStringList{QStringLiteral("wlan0"), QStringLiteral("wwan0")}));
        QVERIFY(story.texts().constFirst().contains(QStringLiteral("moved to Wi-Fi and Mobile")));
    }

    void reserveIsNoLoss()
    {
        Story story;
        story.at(10).carrier("wwan0", false);
        QCOMPARE(story.texts(), QStringList{QStringLiteral("Mobile lost: 1 connection kept it in reserve, none needed it.")});
    }

    void nobodyThereIsNoNews()
    {
        const World busy = demo::world();
        World world = busy;
        for (const auto &[token, connection] : busy.connections())
            world.apply(ConnectionGone{token});
        Story story(world);
        story.at(10).carrier("wlan0", false).at(20).carrier("wlan0", true).end();
        QCOMPARE(story.texts(), QStringList());
    }

    void flappingIsOneEntry()
    {
        Story story;
        for (int i = 0; i < 5; ++i)
            story.at(10 + 2 * i).carrier("wlan0", false).at(11 + 2 * i).carrier("wlan0", true);
        QCOMPARE(story.only().times, 5);
        QVERIFY2(story.texts().constFirst().startsWith(QStringLiteral("Wi-Fi lost 5 times: 3 connections moved to Ethernet")),
                 qPrintable(story.texts().constFirst()));
        // Much later it is something new.
        story.at(200).carrier("wlan0", false);
        QCOMPARE(story.texts().size(), 2);
    }

    void anAddressThatGoesTakesItsInterfaceAlong_data()
    {
        QTest::addColumn<bool>("subflowsFirst");
        QTest::newRow("address, then subflows") << false;
        QTest::newRow("subflows, then address") << true;
    }
    void anAddressThatGoesTakesItsInterfaceAlong()
    {
        QFETCH(bool, subflowsFirst);
        Story story;
        Interface without = *story.world().interfaceByName(QStringLiteral("wlan0"));
        without.addresses.clear();
        const auto endSubflows = [&story] {
            for (const Token token : {demo::rsync, firefox, Token{0x4d20f7a8}})
                story.happen(subflowClosed(story.world(), token, 1, ENETDOWN));
        };
        story.at(10);
        if (subflowsFirst)
            endSubflows();
        story.at(11).happen(InterfaceUpdated{without});
        if (!subflowsFirst)
            endSubflows();
        story.end();
        QCOMPARE(story.texts(), QStringList{QStringLiteral("Wi-Fi lost: 3 connections moved to Ethernet, none dropped.")});
    }

    void aRenewedAddressIsNoLoss()
    {
        Story story;
        Interface renewed = *story.world().interfaceByName(QStringLiteral("wlan0"));
        renewed.addresses.append({Address::fromString(QStringLiteral("198.51.100.9")), {}, 24, 0, 0});
        story.at(10).happen(InterfaceUpdated{renewed});
        renewed.addresses.removeFirst();
        story.at(11).happen(InterfaceUpdated{renewed}).end();
        QCOMPARE(story.texts(), QStringList());
    }

    void removedInterfacesComeBackUnderAnotherNumber()
    {
        Story story;
        Interface again = *story.world().interfaceByName(QStringLiteral("wlan0"));
        story.at(10).happen(InterfaceRemoved{again.index});
        QVERIFY(story.only().lasts());
        again.index = 17;
        story.at(40).happen(InterfaceUpdated{again});
        QCOMPARE(story.only().endUs, start + 40 * second);
    }

    void aNewWorldIsNoNewsButALostInterfaceMayBeBack()
    {
        Story story;
        story.at(10).carrier("wlan0", false).at(30).reset(demo::world());
        QCOMPARE(story.only().endUs, start + 30 * second);
        World other;
        story.at(40).reset(other).end();
        QCOMPARE(story.texts().size(), 1);
    }

    void whereTheBytesGoComesFirst()
    {
        Story story;
        MetricsTable metrics;
        metrics.apply(demo::sample(0));
        Connection joined = *story.world().connection(firefox);
        story.at(10).carrier("enp0s31f6", false);
        Subflow other;
        other.local = SocketAddress::fromString(QStringLiteral("203.0.113.80:40001")).value();
        other.remote = joined.remote;
        other.interfaceIndex = 4;
        other.cookie = 99;
        for (const Token token : {firefox, demo::ssh, demo::idle, Token{0x4d20f7a8}, demo::rsync}) {
            other.local.port = static_cast<std::uint16_t>(other.local.port + 1);
            story.happen(SubflowUpdated{token, other});
        }
        metrics.apply(demo::sample(1));
        story.at(12).put(story.writer().sampled(story.world(), metrics, story.timeUs()));
        QCOMPARE(story.only().movedTo.constFirst(), QStringLiteral("wlan0"));  // fewer connections than wwan0, but all bytes
    }

    void connectionsThatMoveWithoutLoss()
    {
        Story story;
        // Make before break: the new way first, then the old one ends.
        Subflow other;
        other.local = SocketAddress::fromString(QStringLiteral("203.0.113.80:40001")).value();
        other.remote = story.world().connection(demo::idle)->remote;
        other.interfaceIndex = 4;
        story.at(10).happen(SubflowUpdated{demo::idle, other});
        story.at(11).happen(subflowClosed(story.world(), demo::idle, 0, 0)).end();
        QCOMPARE(story.texts(), QStringList{QStringLiteral("curl to 198.51.100.60:443 moved from Ethernet to Mobile.")});
    }

    void fallbacksOfOneKindAreOneEntry()
    {
        Story story;
        for (Token token = 1; token <= 20; ++token) {
            Connection plain = *story.world().connection(demo::ssh);
            plain.token = token;
            plain.subflows.clear();
            story.at(token).happen(ConnectionUpdated{plain});
        }
        QCOMPARE(story.texts(), QStringList{QStringLiteral("ssh to 203.0.113.9:22: 20 connections fell back to TCP, the peer or the network has no MPTCP.")});
    }

    void failuresOfSubflows()
    {
        Story story;
        story.at(10).happen(subflowClosed(story.world(), firefox, 1, ECONNRESET));
        QCOMPARE(story.texts(), QStringList());  // it may be part of something larger
        QVERIFY(story.writer().isWaiting());
        story.end();
        QCOMPARE(story.texts(), QStringList{QStringLiteral("A subflow of firefox to 198.51.100.20:443 over Wi-Fi failed: Connection reset by peer.")});
    }

    void aConnectionThatLosesItsLastPathIsDropped()
    {
        Story story;
        story.at(10).happen(subflowClosed(story.world(), demo::idle, 0, ETIMEDOUT)).at(11).happen(ConnectionGone{demo::idle}).end();
        QCOMPARE(story.texts(),
                 QStringList{QStringLiteral("curl to 198.51.100.60:443 was dropped, its last path failed: Connection timed out.")});
        // A peer that resets what is over is everyday life.
        Story other;
        other.at(10).happen(subflowClosed(other.world(), demo::idle, 0, ECONNRESET)).happen(ConnectionGone{demo::idle}).end();
        QCOMPARE(other.texts(), QStringList());
    }

    void steeringAndSettings()
    {
        Story story;
        Steering steering = story.world().steering();
        steering.policy.name = QStringLiteral("active-backup");
        steering.roles = {{QStringLiteral("wlan0"), Role::Preferred}};
        steering.limitsOfOthers.subflows = 4;
        story.at(10).happen(SteeringChanged{steering}).happen(SteeringChanged{steering});
        steering.outside = {{QStringLiteral("my-script"), QString(), {}}};
        story.at(11).happen(SteeringChanged{steering});
        KernelSettings settings = story.world().settings();
        settings.values[QStringLiteral("scheduler")] = QStringLiteral("bpf_rr");
        settings.values[QStringLiteral("enabled")] = QStringLiteral("0");
        story.at(12).happen(SettingsChanged{settings});
        QCOMPARE(story.texts(), (QStringList{
                                    QStringLiteral("The policy is now active-backup."),
                                    QStringLiteral("The role of wlan0 is now preferred."),
                                    QStringLiteral("wwan* has no role of its own any more."),
                                    QStringLiteral("The setting limits.subflows is now 4."),
                                    QStringLiteral("The program my-script decides now in place of the policy."),
                                    QStringLiteral("Multipath TCP was turned off."),
                                    QStringLiteral("The setting scheduler is now bpf_rr."),
                                }));
    }

    void endpointsOfOthersOnly()
    {
        Story story;
        Endpoint endpoint = story.world().endpoints().at(1);
        endpoint.flags = endpoint.flags | EndpointFlag::Backup;
        story.at(10).happen(EndpointUpdated{endpoint}).happen(EndpointRemoved{1});  // the policy's
        QCOMPARE(story.texts(), QStringList());
        story.at(11).happen(EndpointRemoved{2});
        QCOMPARE(story.texts().size(), 1);
        QVERIFY(story.texts().constFirst().startsWith(QStringLiteral("The endpoint 198.51.100.7 was removed")));
    }

    void theHelperGoesAndReturns()
    {
        Story story;
        story.at(10).put(story.writer().helperGone(story.timeUs()));
        QVERIFY(story.only().lasts());
        story.put(story.writer().helperGone(story.timeUs()));
        story.at(14).put(story.writer().helperBack(story.timeUs()));
        QCOMPARE(story.texts(), QStringList{QStringLiteral("The Manypath helper was away for 4.0 s: what happened meanwhile is not known.")});
        story.put(story.writer().helperBack(story.timeUs()));
        QCOMPARE(story.texts().size(), 1);
    }

    void manyConnectionsAreQuick()
    {
        Story story(demo::manyConnections(10000));
        QElapsedTimer timer;
        timer.start();
        story.at(1).carrier("wlan0", false);
        for (Token i = 0; i < 10000; ++i) {
            const Token token = (i + 1) * 2654435761u;
            story.at(1 + i * 1e-4).happen(SubflowGone{token, story.world().connection(token)->subflows.at(1).key()});
        }
        QCOMPARE(story.only().moved, 10000);
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }

    void entriesAreReadAsTheyWereWritten()
    {
        DiaryEntry entry = entryOf(7);
        entry.endUnseen = true;
        entry.standby = 4;
        entry.times = 2;
        entry.subject = QStringLiteral("s");
        entry.value = QStringLiteral("v");
        entry.reason = QStringLiteral("r");
        entry.remote = QStringLiteral("198.51.100.20:443");
        const Result<DiaryEntry> read = diaryEntryFromJson(toJson(entry));
        QVERIFY(read);
        QCOMPARE(*read == entry, true);
        QVERIFY(!diaryEntryFromJson({}));
    }

    void isKeptAcrossRuns()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("deep/er/diary.jsonl"));
        DiaryEntry open = entryOf(2);
        open.endUs = 0;
        {
            Diary diary;
            QVERIFY(diary.openStore(file));
            DiaryEntry first = entryOf(1);
            diary.record({first});
            first.times = 9;
            diary.record({first, open});
        }
        QCOMPARE(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        for (int run = 0; run < 2; ++run) {
            Diary diary;
            QVERIFY(diary.openStore(file));
            QCOMPARE(diary.entries().size(), 2);
            QCOMPARE(diary.entries().at(0).times, 9);
            QVERIFY(!diary.entries().at(1).lasts());
            QVERIFY(diaryText(diary.entries().at(1)).endsWith(QStringLiteral("Manypath was not running to see the end.")));
            QCOMPARE(diary.nextNumber(), 3u);
        }
    }

    void damageCostsTheDamagedLinesOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("diary.jsonl"));
        {
            Diary diary;
            QVERIFY(diary.openStore(path));
            diary.record({entryOf(1), entryOf(2), entryOf(3)});
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QList<QByteArray> lines = file.readAll().split('\n');
        lines[1] = QByteArrayLiteral("{\"number\": \xff\x00 nonsense");
        lines.append(QByteArrayLiteral("{\"cut of"));
        file.resize(0);
        file.write(lines.join('\n'));
        file.close();
        {
            Diary diary;
            QVERIFY(diary.openStore(path));
            QCOMPARE(diary.entries().size(), 2);
            diary.record({entryOf(4)});
        }
        Diary diary;
        QVERIFY(diary.openStore(path));
        QCOMPARE(diary.entries().size(), 3);
    }

    void isBounded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("diary.jsonl"));
        {
            Diary diary;
            QVERIFY(diary.openStore(path));
            QList<DiaryEntry> entries;
            for (std::uint64_t number = 1; number <= Diary::most + 200; ++number)
                entries.append(entryOf(number));
            diary.record(entries);
            QCOMPARE(diary.entries().size(), Diary::most);
            QCOMPARE(diary.entries().constFirst().number, 201u);
        }
        const qint64 size = QFile(path).size();
        for (int run = 0; run < 3; ++run) {
            Diary diary;
            QVERIFY(diary.openStore(path));
            QCOMPARE(diary.entries().size(), Diary::most);
            for (int round = 0; round < 20; ++round)
                diary.record(QList<DiaryEntry>(diary.entries()));
        }
        QVERIFY(QFile(path).size() < 4 * size);
    }

    void twoProcessesDoNotWriteOneFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("diary.jsonl"));
        Diary first;
        QVERIFY(first.openStore(path));
        first.record({entryOf(1)});
        QTRY_VERIFY(QFile(path).size() > 0);
        Diary second;
        const Result<void> opened = second.openStore(path);
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(QStringLiteral("another Manypath")));
        QCOMPARE(second.entries().size(), 1);  // it shows what there is
        second.record({entryOf(2)});
        QCOMPARE(second.entries().size(), 2);
    }

    void aFolderThatCannotBeWrittenIsToldAndNotFatal()
    {
        Diary diary;
        const Result<void> opened = diary.openStore(QStringLiteral("/proc/nowhere/diary.jsonl"));
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(QStringLiteral("/proc/nowhere")));
        diary.record({entryOf(1)});
        QCOMPARE(diary.entries().size(), 1);
    }

    void theModelKeepsItsRows()
    {
        Diary diary;
        DiaryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.setSortRole(SortRole);
        proxy.sort(DiaryModel::Time, Qt::DescendingOrder);
        const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.follow(diary);
        diary.record({entryOf(1), entryOf(3)});
        const QPersistentModelIndex third = model.index(1, 0);
        diary.record({entryOf(2), entryOf(4)});
        QCOMPARE(third.row(), 2);
        QCOMPARE(proxy.index(0, 0).data(DiaryModel::TimeRole).toLongLong(), entryOf(4).timeUs);
        DiaryEntry changed = entryOf(3);
        changed.dropped = 0;
        QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
        diary.record({changed});
        QCOMPARE(spy.size(), 1);
        QVERIFY(third.sibling(third.row(), DiaryModel::Text).data().toString().contains(QStringLiteral("none dropped")));
        QCOMPARE(third.data(DiaryModel::InterfacesRole).toStringList().size(), 2);

        Diary recorded;
        recorded.replace({entryOf(1), entryOf(2)});
        model.follow(recorded);
        QCOMPARE(model.rowCount(), 2);
        diary.record({entryOf(9)});
        QCOMPARE(model.rowCount(), 2);
        recorded.replace({});
        QCOMPARE(model.rowCount(), 0);
    }

    void concernsWhatIsPicked()
    {
        DiaryEntry fellBack;
        fellBack.kind = DiaryEntry::Kind::FellBack;
        fellBack.application = QStringLiteral("ssh");
        fellBack.remote = QStringLiteral("203.0.113.9:22");
        fellBack.token = demo::ssh;
        const auto remote = [](const char *name) { return Selection{{}, {}, QString::fromLatin1(name), {}}; };
        QVERIFY(concerns(fellBack, remote("203.0.113.9")));
        QVERIFY(concerns(fellBack, remote("203.0.113.0/24")));
        QVERIFY(!concerns(fellBack, remote("203.0.113.1")));
        QVERIFY(!concerns(fellBack, remote("203.0.114.0/24")));
        QVERIFY(concerns(fellBack, {QStringLiteral("ssh"), {}, {}, demo::ssh}));
        QVERIFY(!concerns(fellBack, {QStringLiteral("rsync"), {}, {}, {}}));
        QVERIFY(!concerns(fellBack, {{}, QStringLiteral("wlan0"), {}, {}}));
    }

    void durationsReadWell_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("moment") << 0.001 << QStringLiteral("0.1 s");
        QTest::newRow("tenths") << 0.42 << QStringLiteral("0.4 s");
        QTest::newRow("seconds") << 12.4 << QStringLiteral("12 s");
        QTest::newRow("no 60 s") << 59.7 << QStringLiteral("1 min 0 s");
        QTest::newRow("minutes") << 89.0 << QStringLiteral("1 min 29 s");
        QTest::newRow("hours") << 7500.0 << QStringLiteral("2 h 5 min");
        QTest::newRow("days") << 273600.0 << QStringLiteral("3 d 4 h");
    }
    void durationsReadWell()
    {
        QFETCH(double, seconds);
        QTEST(durationText(static_cast<std::int64_t>(seconds * 1e6)), "text");
    }
};

MANYPATH_TEST(TestDiary)
#include "tst_diary.moc"
