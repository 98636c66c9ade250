// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stateline.h"
#include "tests/gui/demoworld.h"

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
        row("watching only", State::Ready, withHealth(demo, health), Kind::Active, "6 connections over 3 interfaces.",
            "can watch but not change", false);
        health = demo.health();
        health.eventsSubscribed = false;
        row("no events", State::Ready, withHealth(quiet, health), Kind::Idle, "No MPTCP connection at the moment.", "with a delay", false);
        health = demo.health();
        health.diagAvailable = false;
        row("no sock_diag", State::Ready, withHealth(quiet, health), Kind::Idle, "No MPTCP connection at the moment.",
            "does not list its MPTCP sockets", false);

        row("nothing", State::Ready, quiet, Kind::Idle, "No MPTCP connection at the moment.", "", false);
        row("connections", State::Ready, demo, Kind::Active, "6 connections over 3 interfaces.",
            "3 use more than one path. 1 fell back to TCP", false);

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

QTEST_GUILESS_MAIN(TestStateLine)
#include "tst_stateline.moc"
