// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/recording.h"
#include "gui/commandline.h"
#include "gui/icons.h"
#include "gui/program.h"
#include "tests/gui/demoworld.h"
#include "tests/gui/fakedesktop.h"
#include "tests/support/fakehelper.h"
#include "tests/support/privatebus.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace manypath;

namespace {

constexpr int wifi = 3;

DiaryEntry lost(quint64 number, std::int64_t endUs = 0, int times = 1)
{
    DiaryEntry entry;
    entry.times = times;
    entry.types = {{QStringLiteral("wlan0"), Interface::Type::Wifi}};
    entry.number = number;
    entry.interface = QStringLiteral("wlan0");
    entry.timeUs = 1'000'000;
    entry.endUs = endUs;
    entry.connections = 3;
    entry.moved = 2;
    entry.movedTo = {QStringLiteral("enp0s31f6")};
    entry.dropped = 1;
    return entry;
}

Interface withoutLink(const World &world, const char *name)
{
    Interface interface = *world.interfaceByName(QString::fromLatin1(name));
    interface.carrier = false;
    return interface;
}

// A program with its helper and its session, none of them real.
struct Desktop {
    Desktop()
    {
        qputenv("XDG_STATE_HOME", settings.path().toLocal8Bit());  // where the diary goes
        QLocale::setDefault(QLocale::c());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    }

    [[nodiscard]] bool start()
    {
        if (!system.start() || !session.start())
            return false;
        helper = std::make_unique<FakeHelper>(system.address());
        helper->setWorld(demo::world());
        PolicyInfo observe;
        observe.name = QStringLiteral("observe");
        helper->setPolicies(demo::policies() + QList<PolicyInfo>{observe});
        helper->setSample(demo::sample(0));
        if (!helper->start())
            return false;
        client = std::make_unique<HelperClient>(system.connect());
        return true;
    }

    void run(const StartRequest &request)
    {
        program = std::make_unique<Program>(*client, session.connect());
        program->notifier().setTiming({0, 300});
        program->start(request);
    }

    [[nodiscard]] QAction *action(const char *name) const
    {
        return program->tray().menu().findChild<QAction *>(QString::fromLatin1(name));
    }

    [[nodiscard]] QMenu *roles(const char *interface) const
    {
        return program->tray().menu().findChild<QMenu *>(QStringLiteral("trayRoles-") + QString::fromLatin1(interface));
    }

    QTemporaryDir settings;
    PrivateBus system;
    PrivateBus session;
    std::unique_ptr<FakeHelper> helper;
    std::unique_ptr<HelperClient> client;
    std::unique_ptr<Program> program;
};

const StartRequest inBackground{.background = true, .page = {}, .open = {}, .record = {}, .activationToken = {}};

}  // namespace

class TestDesktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysInTheIconHowThingsAre()
    {
        const World before = demo::world();
        World world = before;
        LostPaths paths;
        paths.sync(world);
        const auto state = [&](bool paused = false) {
            return trayReport(HelperClient::State::Ready, world, {}, paths.names(), paused).state;
        };
        QCOMPARE(state(), TrayState::Active);
        QCOMPARE(state(true), TrayState::Paused);

        // The address goes before the link, so the subflows are gone by then.
        for (const auto &[token, connection] : before.connections()) {
            for (const Subflow &subflow : connection.subflows) {
                if (subflow.interfaceIndex == wifi)
                    world.apply(SubflowGone{token, subflow.key()});
            }
        }
        paths.sync(world);
        world.apply(InterfaceUpdated{withoutLink(world, "wlan0")});
        paths.sync(world);
        QCOMPARE(paths.names(), QStringList{QStringLiteral("wlan0")});
        QCOMPARE(state(), TrayState::Degraded);
        const TrayReport report = trayReport(HelperClient::State::Ready, world, {}, paths.names(), false);
        QCOMPARE(trayToolTip(report),
                 describeState(HelperClient::State::Ready, world).sentence + QStringLiteral("\n↓ 0  ↑ 0\nLost: wlan0\nPolicy: endpoints"));

        // Those who lost it are gone: all others never had it.
        for (const auto &[token, connection] : before.connections()) {
            if (connection.subflows.size() > 1)
                world.apply(ConnectionGone{token});
        }
        paths.sync(world);
        QCOMPARE(state(), TrayState::Single);
        for (const auto &[token, connection] : before.connections())
            world.apply(ConnectionGone{token});
        QCOMPARE(state(), TrayState::Idle);
        world.apply(SettingsChanged{{{{QStringLiteral("enabled"), QStringLiteral("0")}}}});
        QCOMPARE(state(), TrayState::Problem);
        QCOMPARE(trayReport(HelperClient::State::Absent, {}, {}, {}, false).state, TrayState::Problem);
    }

    void forgetsALostPathThatIsBackOrUnwanted()
    {
        const World before = demo::world();
        World world = before;
        LostPaths paths;
        paths.sync(world);
        world.apply(InterfaceUpdated{withoutLink(world, "wlan0")});
        paths.sync(world);
        QCOMPARE(paths.names().size(), 1);
        World back = world;
        back.apply(InterfaceUpdated{*before.interfaceByName(QStringLiteral("wlan0"))});
        LostPaths copy = paths;
        copy.sync(back);
        QVERIFY(copy.names().isEmpty());
        Steering steering = world.steering();
        steering.roles.append({QStringLiteral("wlan0"), Role::Never});
        world.apply(SteeringChanged{steering});
        paths.sync(world);
        QVERIFY(paths.names().isEmpty());
    }

    void hasAPictureForEachState()
    {
        QList<QImage> pictures;
        for (const TrayState state :
             {TrayState::Idle, TrayState::Active, TrayState::Single, TrayState::Degraded, TrayState::Problem, TrayState::Paused}) {
            // In shape, not only in colour.
            const QImage picture = trayIcon(state).pixmap(22).toImage().convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(!picture.isNull());
            QVERIFY(!pictures.contains(picture));
            pictures.append(picture);
        }
        for (const QString &page : knownPages())
            QVERIFY2(!pageIcon(page).pixmap(16).isNull(), qPrintable(page));
        for (int type = 0; type <= static_cast<int>(Interface::Type::Virtual); ++type)
            QVERIFY(!interfaceIcon(static_cast<Interface::Type>(type)).pixmap(16).isNull());
    }

    void paintsSignsInTheColourOfTheText()
    {
        const QPalette before = QGuiApplication::palette();
        const QIcon icon = pageIcon(QStringLiteral("connections"));
        const auto strongest = [&icon] {
            const QImage picture = icon.pixmap(32).toImage();
            QColor found(Qt::transparent);
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (picture.pixelColor(x, y).alpha() > found.alpha())
                        found = picture.pixelColor(x, y);
                }
            }
            return found.rgb();
        };
        for (const QColor color : {QColor(Qt::white), QColor(0x12, 0x34, 0x56)}) {
            QPalette palette = before;
            palette.setColor(QPalette::WindowText, color);
            QGuiApplication::setPalette(palette);
            QCOMPARE(strongest(), color.rgb());
        }
        QGuiApplication::setPalette(before);
    }

    void comesWithThePanelAndGoesWithIt()
    {
        Desktop desktop;
        QVERIFY(desktop.start());
        desktop.run(inBackground);
        QCOMPARE(desktop.program->window(), nullptr);
        QTRY_COMPARE(desktop.client->state(), HelperClient::State::Ready);
        QVERIFY(!desktop.program->tray().isShown());
        QCOMPARE(desktop.helper->subscriberCount(), 0);  // nobody looks, nothing is measured

        FakePanel panel(desktop.session.connect());
        QVERIFY(panel.start());
        QTRY_VERIFY(desktop.program->tray().isShown());
        QTRY_COMPARE(desktop.helper->lastCall(QStringLiteral("Subscribe")).arguments.value(0).toInt(), 5000);
        QVERIFY(!QApplication::quitOnLastWindowClosed());
        panel.stop();
        QTRY_VERIFY(!desktop.program->tray().isShown());
        QVERIFY(QApplication::quitOnLastWindowClosed());
        QTRY_COMPARE(desktop.helper->subscriberCount(), 0);
        QVERIFY(panel.start());
        QTRY_VERIFY(desktop.program->tray().isShown());

        desktop.program->preferences().setTrayIcon(false);
        QVERIFY(!desktop.program->tray().isShown());
    }

    void steersFromThePanel()
    {
        Desktop desktop;
        QVERIFY(desktop.start());
        FakePanel panel(desktop.session.connect());
        QVERIFY(panel.start());
        desktop.run(inBackground);
        QTRY_VERIFY(desktop.program->tray().isShown());
        QTRY_VERIFY(desktop.roles("wwan0"));
        QCOMPARE(desktop.program->tray().report().state, TrayState::Active);
        QCOMPARE(desktop.action("traySentence")->text(), describeState(HelperClient::State::Ready, demo::world()).sentence);
        QCOMPARE(desktop.roles("wwan0")->title(), QStringLiteral("Mobile (wwan0): backup"));
        QVERIFY(!desktop.roles("lo"));
        Interface container;  // no way out
        container.index = 99;
        container.name = QStringLiteral("veth0");
        container.type = Interface::Type::Virtual;
        container.up = container.carrier = true;
        desktop.helper->publish({InterfaceUpdated{container}});

        QTRY_VERIFY(desktop.action("observe"));  // nothing else has to happen for the policies to show
        QVERIFY(desktop.action("endpoints")->isChecked());

        desktop.roles("wlan0")->findChild<QAction *>(QStringLiteral("preferred"))->trigger();
        QTRY_COMPARE(desktop.helper->callCount(QStringLiteral("SetRole")), 1);
        QTRY_COMPARE(desktop.roles("wlan0")->title(), QStringLiteral("Wi-Fi (wlan0): preferred"));
        QVERIFY(!desktop.roles("veth0"));

        desktop.action("observe")->trigger();
        QTRY_VERIFY(desktop.action("observe")->isChecked());

        desktop.helper->stop();
        QTRY_COMPARE(desktop.program->tray().report().state, TrayState::Problem);
        QTRY_VERIFY(!desktop.roles("wlan0")->findChild<QAction *>(QStringLiteral("backup"))->isEnabled());
        QVERIFY(!desktop.action("trayPause")->isEnabled());
        QVERIFY(!desktop.action("trayPause")->toolTip().isEmpty());
    }

    void pausesPoliciesAndGoesOn()
    {
        Desktop desktop;
        QVERIFY(desktop.start());
        Steering steering = demo::world().steering();
        steering.policy = {QStringLiteral("endpoints"), {{QStringLiteral("accept-announced"), QStringLiteral("2")}}};
        World world = demo::world();
        world.apply(SteeringChanged{steering});
        desktop.helper->setWorld(world);
        FakePanel panel(desktop.session.connect());
        QVERIFY(panel.start());
        desktop.run(inBackground);
        QTRY_VERIFY(desktop.action("trayPause") && desktop.action("trayPause")->isEnabled());

        desktop.action("trayPause")->trigger();
        QTRY_COMPARE(desktop.helper->world().steering().policy.name, QStringLiteral("observe"));
        QTRY_VERIFY(desktop.action("trayPause")->isChecked());
        QCOMPARE(desktop.program->tray().report().state, TrayState::Paused);

        // Another run of the program knows what to go back to.
        desktop.program.reset();
        desktop.client = std::make_unique<HelperClient>(desktop.system.connect());
        desktop.run(inBackground);
        QTRY_VERIFY(desktop.action("trayPause")->isChecked() && desktop.action("trayPause")->isEnabled());
        desktop.action("trayPause")->trigger();
        QTRY_COMPARE(desktop.helper->world().steering().policy, steering.policy);
        QTRY_VERIFY(!desktop.action("trayPause")->isChecked());

        // Somebody else's choice ends a pause: there is nothing to go back to.
        desktop.action("trayPause")->trigger();
        QTRY_VERIFY(desktop.action("trayPause")->isChecked());
        Steering others = steering;
        others.policy = {QStringLiteral("full-mesh"), {}};
        desktop.helper->publish({SteeringChanged{others}});
        QTRY_VERIFY(!desktop.action("trayPause")->isChecked());
        others.policy = {QStringLiteral("observe"), {}};
        desktop.helper->publish({SteeringChanged{others}});
        QTRY_VERIFY(!desktop.action("trayPause")->isEnabled());
        QVERIFY(!desktop.action("trayPause")->isChecked());
    }

    void keepsTheWindowInThePanel()
    {
        Desktop desktop;
        QVERIFY(desktop.start());
        FakePanel panel(desktop.session.connect());
        FakeNotifications notifications(desktop.session.connect());
        QVERIFY(panel.start() && notifications.start());
        desktop.run({});
        QVERIFY(desktop.program->window() && desktop.program->window()->isVisible());
        QTRY_VERIFY(desktop.program->tray().isShown());
        QVERIFY(QTest::qWaitForWindowActive(desktop.program->window()));
        QTRY_COMPARE(desktop.action("trayWindow")->text(), QStringLiteral("&Hide Manypath"));

        desktop.action("trayWindow")->trigger();
        QTRY_VERIFY(!desktop.program->window()->isVisible());
        QTRY_COMPARE(notifications.shown.size(), 1);  // says once where it went
        QTRY_COMPARE(desktop.action("trayWindow")->text(), QStringLiteral("&Show Manypath"));
        desktop.action("trayWindow")->trigger();
        QTRY_VERIFY(desktop.program->window()->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(desktop.program->window()));
        QTest::keyClick(desktop.program->window(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!desktop.program->window()->isVisible());
        notifications.press(1, QStringLiteral("default"), QStringLiteral("token"));
        QTRY_VERIFY(desktop.program->window()->isVisible());
        QCOMPARE(notifications.shown.size(), 1);
    }

    void notifiesOnceAboutATopic()
    {
        Desktop desktop;
        QVERIFY(desktop.start());
        FakeNotifications notifications(desktop.session.connect());
        QVERIFY(notifications.start());
        desktop.run(inBackground);
        QTRY_COMPARE(desktop.client->state(), HelperClient::State::Ready);
        Notifier &notifier = desktop.program->notifier();
        notifier.tell(lost(1));
        QTRY_COMPARE(notifications.shown.size(), 1);
        const FakeNotifications::Shown first = notifications.shown.constFirst();
        QCOMPARE(first.summary, QStringLiteral("Wi-Fi is lost"));
        QCOMPARE(first.body, QStringLiteral("Wi-Fi lost: 2 connections moved to enp0s31f6, 1 dropped."));
        QCOMPARE(first.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("org.manypath.Manypath"));
        QVERIFY(!first.hints.value(QStringLiteral("transient")).toBool());

        // It flaps: one notification takes the place of the first, and counts.
        QElapsedTimer quiet;
        quiet.start();
        notifier.tell(lost(1, 2'000'000));
        for (int times = 2; times < 6; ++times) {
            notifier.tell(lost(1, 0, times));
            notifier.tell(lost(1, 3'000'000, times));
        }
        QTRY_COMPARE(notifications.shown.size(), 2);
        QVERIFY(quiet.elapsed() > 150);
        QCOMPARE(notifications.shown.constLast().replaces, first.id);
        QCOMPARE(notifications.shown.constLast().summary, QStringLiteral("Wi-Fi is back"));
        QCOMPARE(notifications.shown.constLast().body,
                 QStringLiteral("Wi-Fi lost 5 times: 2 connections moved to enp0s31f6, 1 dropped. Back after 2.0 s."));

        // Not what was over before anybody was told, nor what nobody watches.
        notifier.tell(lost(7));
        notifier.tell(lost(7, 8'000'000));
        DiaryEntry fallback;
        fallback.kind = DiaryEntry::Kind::FellBack;
        fallback.application = QStringLiteral("Firefox");
        fallback.remote = QStringLiteral("198.51.100.20:443");
        notifier.tell(fallback);
        desktop.program->preferences().setWatchedApplications({QStringLiteral("firefox")});
        notifier.tell(fallback);
        QTRY_COMPARE(notifications.shown.constLast().summary, QStringLiteral("Firefox uses plain TCP"));
        const uint fallbackId = notifications.shown.constLast().id;
        QVERIFY(fallbackId != first.id);

        notifications.press(fallbackId, QStringLiteral("mute"));
        QTRY_VERIFY(!desktop.program->preferences().notifies(Preferences::Notice::FellBack));
        QSignalSpy show(&notifier, &Notifier::showRequested);
        notifications.press(fallbackId, QStringLiteral("default"), QStringLiteral("a-token"));
        QTRY_COMPARE(show.size(), 1);
        QCOMPARE(show.constFirst().constFirst().toString(), QStringLiteral("a-token"));
    }

    void takesBackWhatIsNoLongerTrue()
    {
        Desktop desktop;
        QVERIFY(desktop.start());
        FakeNotifications notifications(desktop.session.connect());
        QVERIFY(notifications.start());
        desktop.run(inBackground);
        desktop.program->preferences().setNotifies(Preferences::Notice::InterfaceBack, false);
        desktop.program->notifier().tell(lost(1));
        QTRY_COMPARE(notifications.shown.size(), 1);
        desktop.program->notifier().tell(lost(1, 2'000'000));  // before the service's answer has come, most likely
        QTRY_COMPARE(notifications.closed.size(), 1);
        QCOMPARE(notifications.shown.size(), 1);
    }

    void handsOverToTheFirst()
    {
        Desktop desktop;
        QVERIFY(desktop.start());
        SingleInstance first(desktop.session.connect());
        QCOMPARE(first.start({}), SingleInstance::Outcome::First);
        QList<StartRequest> requests;
        connect(&first, &SingleInstance::requested, this, [&requests](const StartRequest &request) { requests.append(request); });

        const auto again = [&](const QStringList &arguments) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), desktop.session.address());
            environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), desktop.system.address());
            environment.insert(QStringLiteral("XDG_ACTIVATION_TOKEN"), QStringLiteral("let-me"));
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(MANYPATH_PROGRAM), arguments);
            if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20000))
                return -1;
            return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        };
        QCOMPARE(again({}), 0);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.takeFirst().activationToken, QStringLiteral("let-me"));
        QCOMPARE(again({QStringLiteral("--page"), QStringLiteral("paths")}), 0);
        QCOMPARE(requests.takeFirst().page, QStringLiteral("paths"));
        QCOMPARE(again({QStringLiteral("/tmp/a recording.jsonl")}), 0);
        QCOMPARE(requests.takeFirst().open, QStringLiteral("/tmp/a recording.jsonl"));
        requests.clear();
        QCOMPARE(again({QStringLiteral("--background")}), 0);
        QVERIFY(requests.isEmpty());
    }

    void endsInGoodOrder()
    {
        Desktop desktop;
        QVERIFY(desktop.start());
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), desktop.session.address());
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), desktop.system.address());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), desktop.settings.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MANYPATH_PROGRAM), {QStringLiteral("--background")});
        QTRY_VERIFY_WITH_TIMEOUT(desktop.helper->followerCount() == 1, 20000);
        process.terminate();
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void keepsAPauseWhileARecordingIsShown()
    {
        Desktop desktop;
        QVERIFY(desktop.start());
        FakePanel panel(desktop.session.connect());
        QVERIFY(panel.start());
        desktop.run(inBackground);
        QTRY_VERIFY(desktop.action("trayPause")->isEnabled());
        desktop.action("trayPause")->trigger();
        QTRY_VERIFY(desktop.action("trayPause")->isChecked());
        Recording recording;
        recording.world = demo::world();  // where another policy is in force
        desktop.program->session().showRecording(recording, QStringLiteral("yesterday"));
        QTRY_VERIFY(!desktop.action("trayPause")->isEnabled());
        QTRY_VERIFY(desktop.program->tray().report().recording);
        QVERIFY(trayToolTip(desktop.program->tray().report()).contains(QStringLiteral("recording")));
        desktop.program->session().showLive();
        QTRY_VERIFY(desktop.action("trayPause")->isEnabled() && desktop.action("trayPause")->isChecked());
    }

    void runsWithoutASessionBus()
    {
        SingleInstance instance{QDBusConnection(QStringLiteral("there is no such connection"))};
        QCOMPARE(instance.start({}), SingleInstance::Outcome::Alone);
        Desktop desktop;
        QVERIFY(desktop.start());
        desktop.program = std::make_unique<Program>(*desktop.client, QDBusConnection(QStringLiteral("there is no such connection")));
        desktop.program->start(inBackground);
        desktop.program->notifier().say(QStringLiteral("topic"), QStringLiteral("summary"), {});
        QTRY_COMPARE(desktop.client->state(), HelperClient::State::Ready);
        QVERIFY(!desktop.program->tray().isShown());
    }

    void doesWhatALaterStartAsksFor()
    {
        Desktop desktop;
        QVERIFY(desktop.start());
        desktop.run(inBackground);
        QSignalSpy open(desktop.program.get(), &Program::openWanted);
        StartRequest request;
        request.page = QStringLiteral("paths");
        request.open = QStringLiteral("/tmp/recording");
        desktop.program->serve(request);
        QVERIFY(desktop.program->window()->isVisible());
        QCOMPARE(open.size(), 1);
        auto *navigation = desktop.program->window()->findChild<QListWidget *>(QStringLiteral("navigation"));
        QCOMPARE(navigation->currentItem()->text(), QStringLiteral("Paths"));
    }
};

MANYPATH_WIDGET_TEST(TestDesktop)
#include "tst_desktop.moc"
