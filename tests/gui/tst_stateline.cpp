// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stateline.h"
#include "tests/gui/demoworld.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace manypath;

namespace {

World withHealth(const World &world, const Health &health)
{
    World changed = world;
    changed.apply(HealthChanged{health});
    return changed;
}

World withSettings(const World &world, const QMap<QString, QString> &values)
{
    World changed = world;
    changed.apply(SettingsChanged{{values}});
    return changed;
}

World withoutConnections(const World &world)
{
    World quiet = world;
    for (const auto &[token, connection] : world.connections())
        quiet.apply(ConnectionGone{token});
    return quiet;
}

}  // namespace

class TestStateLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        using State = HelperClient::State;
        using Kind = StateLine::Kind;
        QTest::addColumn<HelperClient::State>("state");
        QTest::addColumn<World>("world");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("sentence");  // its beginning
        QTest::addColumn<QString>("detail");    // part of it
        QTest::addColumn<bool>("offerEnable");
        const auto row = [](const char *name, State state, const World &world, Kind kind, const char *sentence, const char *detail, bool enable) {
            QTest::newRow(name) << state << world << static_cast<int>(kind) << QString::fromUtf8(sentence) << QString::fromUtf8(detail) << enable;
        };
        const World demo = demo::world();
        const World quiet = withoutConnections(demo);
        Health health = demo.health();

        row("helper missing", State::Absent, World(), Kind::Problem, "The Manypath helper is not running", "manypath-helper", false);
        row("helper gone", State::Absent, demo, Kind::Problem, "The Manypath helper is not running", "what was known before", false);
        row("connecting", State::Connecting, World(), Kind::Waiting, "Asking the Manypath helper", "", false);
        row("kernel without MPTCP", State::Ready, World(), Kind::Problem, "This kernel has no Multipath TCP", "5.6", false);

        const QMap<QString, QString> off{{QStringLiteral("enabled"), QStringLiteral("0")}};
        row("MPTCP off", State::Ready, withSettings(quiet, off), Kind::Problem, "Multipath TCP is turned off", "", true);
        row("MPTCP off, old connections stay", State::Ready, withSettings(demo, off), Kind::Problem, "Multipath TCP is turned off",
            "Connections made before stay: 6 connections.", true);
        health.privileged = false;
        row("MPTCP off and nobody may change it", State::Ready, withHealth(withSettings(quiet, off), health), Kind::Problem,
            "Multipath TCP is turned off", "can watch but not change", false);
        row("watching only", State::Ready, withHealth(demo, health), Kind::Active, "3 of 6 connections use more than one path.",
            "can watch but not change", false);
        health = demo.health();
        health.eventsSubscribed = false;
        row("no events", State::Ready, withHealth(quiet, health), Kind::Idle, "No MPTCP connection at the moment.", "with a delay", false);
        health = demo.health();
        health.diagAvailable = false;
        row("no sock_diag", State::Ready, withHealth(quiet, health), Kind::Idle, "No MPTCP connection at the moment.",
            "does not list its MPTCP sockets", false);

        row("nothing", State::Ready, quiet, Kind::Idle, "No MPTCP connection at the moment.", "", false);
        row("connections", State::Ready, demo, Kind::Active, "3 of 6 connections use more than one path. Mobile stands by.",
            "1 fell back to TCP", false);

        World one = quiet;
        Connection connection = demo.connections().at(demo::idle);
        one.apply(ConnectionUpdated{connection});
        one.apply(SubflowUpdated{demo::idle, connection.subflows.constFirst()});
        row("one", State::Ready, one, Kind::Active, "1 connection over 1 interface.", "", false);
        connection.state = Connection::State::Closing;
        one.apply(ConnectionUpdated{connection});
        row("one that closes counts no more", State::Ready, one, Kind::Idle, "No MPTCP connection at the moment.", "", false);
    }

    void sentences()
    {
        QFETCH(HelperClient::State, state);
        QFETCH(World, world);
        QFETCH(int, kind);
        QFETCH(QString, sentence);
        QFETCH(QString, detail);
        QFETCH(bool, offerEnable);
        const StateLine line = describeState(state, world);
        QCOMPARE(static_cast<int>(line.kind), kind);
        QVERIFY2(line.sentence.startsWith(sentence), qPrintable(line.sentence));
        QVERIFY2(detail.isEmpty() ? line.detail.isEmpty() : line.detail.contains(detail), qPrintable(line.detail));
        QCOMPARE(line.offerEnable, offerEnable);
        QVERIFY2(line.sentence.endsWith(QLatin1Char('.')) || line.sentence.endsWith(QStringLiteral("…")), qPrintable(line.sentence));
    }

    void saysWhoCarriesWhat_data()
    {
        QTest::addColumn<double>("ethernet");  // kB/s
        QTest::addColumn<double>("wifi");
        QTest::addColumn<QString>("end");
        QTest::newRow("most") << 5000.0 << 1000.0 << QStringLiteral("Ethernet carries most; Wi-Fi helps; Mobile stands by.");
        QTest::newRow("the other way round") << 100.0 << 1000.0 << QStringLiteral("Wi-Fi carries most; Ethernet helps; Mobile stands by.");
        QTest::newRow("alike") << 1000.0 << 1200.0 << QStringLiteral("Ethernet and Wi-Fi share the load; Mobile stands by.");
        QTest::newRow("one") << 1000.0 << 0.0 << QStringLiteral("Ethernet carries the data; Mobile stands by.");
        QTest::newRow("nothing to speak of") << 0.2 << 0.1 << QStringLiteral("path. Mobile stands by.");
    }

    void saysWhoCarriesWhat()
    {
        QFETCH(double, ethernet);
        QFETCH(double, wifi);
        QFETCH(QString, end);
        const World world = demo::world();
        MetricsTable metrics;
        PathLoads loads;
        for (int second = 1; second < 4; ++second) {
            MetricsSample sample;
            sample.timeUs = 1'000'000 * second;
            for (const auto &[cookie, rate] : {std::pair(11, ethernet), std::pair(12, wifi)}) {
                SubflowMetrics row;
                row.cookie = static_cast<std::uint64_t>(cookie);
                row.bytesReceived = static_cast<std::uint64_t>(1000 * rate * second) + 1;
                sample.subflows.append(row);
            }
            metrics.apply(sample);
            if (second > 1)
                loads.add(world, metrics, sample.timeUs);
        }
        const QString sentence = describeState(HelperClient::State::Ready, world, loads).sentence;
        QVERIFY2(sentence.endsWith(end), qPrintable(sentence));
    }

    void aSecondOfSilenceDoesNotChangeTheSentence()
    {
        const World world = demo::world();
        MetricsTable metrics;
        PathLoads loads;
        for (int second = 0; second < 5; ++second) {
            metrics.apply(demo::sample(second));
            loads.add(world, metrics, demo::sample(second).timeUs);
        }
        const QString before = describeState(HelperClient::State::Ready, world, loads).sentence;
        MetricsSample silence;
        silence.timeUs = demo::sample(5).timeUs;
        metrics.apply(silence);
        loads.add(world, metrics, silence.timeUs);
        QCOMPARE(describeState(HelperClient::State::Ready, world, loads).sentence, before);
    }

    void saysThatAnInterfaceIsLost()
    {
        World world = demo::world();
        Interface wifi = *world.interfaceByName(QStringLiteral("wlan0"));
        wifi.carrier = false;
        world.apply(InterfaceUpdated{wifi});
        const QString sentence = describeState(HelperClient::State::Ready, world).sentence;
        QVERIFY2(sentence.endsWith(QStringLiteral("Mobile stands by; Wi-Fi is lost.")), qPrintable(sentence));
    }

    void readOnlyHasAReason()
    {
        const World demo = demo::world();
        QCOMPARE(whyReadOnly(HelperClient::State::Ready, demo), QString());
        QVERIFY(!whyReadOnly(HelperClient::State::Absent, demo).isEmpty());
        QVERIFY(!whyReadOnly(HelperClient::State::Connecting, demo).isEmpty());
        Health health = demo.health();
        health.privileged = false;
        QVERIFY(whyReadOnly(HelperClient::State::Ready, withHealth(demo, health)).contains(QStringLiteral("CAP_NET_ADMIN")));
        health = demo.health();
        health.pathManagerAvailable = false;
        QVERIFY(whyReadOnly(HelperClient::State::Ready, withHealth(demo, health)).contains(QStringLiteral("path manager")));
    }
};

MANYPATH_TEST(TestStateLine)
#include "tst_stateline.moc"
