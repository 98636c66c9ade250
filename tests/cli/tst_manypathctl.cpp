// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runner.h"
#include "core/recording/recording.h"
#include "program.h"
#include "tests/support/fakehelper.h"
#include "tests/support/privatebus.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace manypath;
using namespace manypath::cli;

namespace {

World exampleWorld()
{
    Interface wifi;
    wifi.index = 3;
    wifi.name = QStringLiteral("wlan0");
    wifi.up = wifi.carrier = true;
    Connection connection;
    connection.token = 0x1f03a2c4;
    connection.local = SocketAddress::fromString(QStringLiteral("10.1.2.1:40122")).value();
    connection.remote = SocketAddress::fromString(QStringLiteral("10.1.1.2:443")).value();
    connection.state = Connection::State::Established;
    Subflow subflow;
    subflow.local = connection.local;
    subflow.remote = connection.remote;
    subflow.initial = true;
    subflow.interfaceIndex = 3;
    subflow.cookie = 11;
    connection.subflows = {subflow};
    KernelSettings settings;
    settings.values = {{QStringLiteral("enabled"), QStringLiteral("1")}, {QStringLiteral("scheduler"), QStringLiteral("default")}};
    Health health;
    health.pathManagerAvailable = health.eventsSubscribed = health.privileged = health.diagAvailable = true;
    return World({connection}, {wifi}, {Endpoint{7, Address::fromString(QStringLiteral("10.1.2.1")), 0, 2, 3}}, {2, 0}, settings, health);
}

PmEvent closed(Token token)
{
    PmEvent event;
    event.type = PmEvent::Type::Closed;
    event.token = token;
    return event;
}

}  // namespace

class ManypathctlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void endpointsAndLimits();
    void addsEndpoint();
    void changesEndpoint();
    void removesEndpoint();
    void flushesEndpoints();
    void setsLimits();
    void settings();
    void policies();
    void tries();
    void journal();
    void journalIsFollowed();
    void whoDecidesFromOutside();
    void roles();
    void endpointOwners();
    void limitsBackToThePolicy();
    void changeOnTrial();
    void refusedChangeOnTrial();
    void changeOnTrialThatCannotBeTold();
    void pathManagerHoldsForNewConnections();
    void subflows();
    void addresses();
    void connections();
    void unknownConnection();
    void status();
    void helpAndVersionNeedNoHelper();

    void kernelRefuses();
    void notAuthorized();
    void helperCannotReachTheKernel();
    void unknownInterface();
    void usage();
    void noHelper_data();
    void noHelper();
    void noBus();
    void hangingHelper();
    void hangingChange();
    void slowChange();
    void helperGoesWhileAsked();
    void fullDisk();

    void monitorPrintsEvents();
    void monitorPrintsJson();
    void monitorSurvivesARestart();
    void monitorSaysThatItHearsNothing();
    void monitorEndsOnSignal_data();
    void monitorEndsOnSignal();
    void monitorEndsWithItsReader();
    void replaysWhatItRecorded();
    void replaysInItsTime();
    void replayNamesWhatIsDamaged();

private:
    /// Publishes until the line is there: the monitor says nothing when it begins to listen.
    [[nodiscard]] bool publishUntil(const Event &event, const QByteArray &line);

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeHelper> m_helper;
    std::unique_ptr<Program> m_program;
};

void ManypathctlTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
    m_helper = std::make_unique<FakeHelper>(m_bus->address());
    m_helper->setWorld(exampleWorld());
    QVERIFY(m_helper->start());
    m_program = std::make_unique<Program>(m_bus->address());
}

void ManypathctlTest::cleanup()
{
    m_program.reset();
    m_helper.reset();
    m_bus.reset();
}

void ManypathctlTest::endpointsAndLimits()
{
    QCOMPARE(m_program->run("endpoint show"), 0);
    QCOMPARE(m_program->out(), QByteArray("10.1.2.1 id 7 subflow dev wlan0 \n"));
    QCOMPARE(m_program->run("-j endpoint show id 7"), 0);
    QCOMPARE(m_program->out(), QByteArray(R"([{"address":"10.1.2.1","id":7,"subflow":true,"dev":"wlan0"}])" "\n"));
    QCOMPARE(m_program->run("limits"), 0);
    QCOMPARE(m_program->out(), QByteArray("add_addr_accepted 0 subflows 2 \n"));
    QCOMPARE(m_program->err(), QByteArray());

    QCOMPARE(m_program->run("endpoint show id 8"), 1);
    QCOMPARE(m_program->out(), QByteArray());
    QCOMPARE(m_program->err(), QByteArray("manypathctl: address not found: no endpoint has id 8\n"));
}

void ManypathctlTest::addsEndpoint()
{
    QCOMPARE(m_program->run("endpoint add 10.1.9.1 dev wlan0 id 9 port 5000 signal backup"), 0);
    QCOMPARE(m_program->out() + m_program->err(), QByteArray());
    const Endpoint expected{9, Address::fromString(QStringLiteral("10.1.9.1")), 5000, 5, 3};
    QCOMPARE(m_helper->lastCall(QStringLiteral("Add")).arguments.at(0).value<Endpoint>(), expected);
    QCOMPARE(m_program->run("endpoint show id 9"), 0);
    QCOMPARE(m_program->out(), QByteArray("10.1.9.1 port 5000 id 9 signal backup dev wlan0 \n"));
}

void ManypathctlTest::changesEndpoint()
{
    QCOMPARE(m_program->run("endpoint change id 7 backup nofullmesh"), 0);
    QCOMPARE(m_helper->lastCall(QStringLiteral("Change")).arguments,
             (QVariantList{QVariant::fromValue<uchar>(7), QString(), QVariant::fromValue<uint>(12), QVariant::fromValue<uint>(4)}));
    QCOMPARE(m_program->run("endpoint change 10.1.2.1 nobackup"), 0);
    QCOMPARE(m_helper->lastCall(QStringLiteral("Change")).arguments,
             (QVariantList{QVariant::fromValue<uchar>(0), QStringLiteral("10.1.2.1"), QVariant::fromValue<uint>(4), QVariant::fromValue<uint>(0)}));
}

void ManypathctlTest::removesEndpoint()
{
    QCOMPARE(m_program->run("endpoint del id 7 10.1.2.1"), 0);
    QCOMPARE(m_helper->lastCall(QStringLiteral("Remove")).arguments,
             (QVariantList{QVariant::fromValue<uchar>(7), QStringLiteral("10.1.2.1")}));
    QVERIFY(m_helper->world().endpoints().empty());
}

void ManypathctlTest::flushesEndpoints()
{
    QCOMPARE(m_program->run("endpoint flush"), 0);
    QCOMPARE(m_helper->callCount(QStringLiteral("Flush")), 1);
}

void ManypathctlTest::setsLimits()
{
    QCOMPARE(m_program->run("limits set subflows 5"), 0);
    QCOMPARE(m_helper->world().limits(), (Limits{5, 0}));
    QCOMPARE(m_program->run("limits set add_addr_accepted 4 subflows 3"), 0);
    QCOMPARE(m_helper->world().limits(), (Limits{3, 4}));
}

void ManypathctlTest::settings()
{
    QCOMPARE(m_program->run("settings set net.mptcp.enabled 0"), 0);
    QCOMPARE(m_helper->lastCall(QStringLiteral("Set")).arguments, (QVariantList{QStringLiteral("enabled"), QStringLiteral("0")}));
    QCOMPARE(m_program->run("settings show"), 0);
    QCOMPARE(m_program->out(), QByteArray("enabled = 0\nscheduler = default\nmanypath.subflows_per_connection = 8\n"));
    QCOMPARE(m_program->run("settings set manypath.subflows_per_connection 3"), 0);
    QCOMPARE(m_helper->world().steering().subflowsPerConnection, 3u);
}

void ManypathctlTest::policies()
{
    m_helper->setPolicies({{QStringLiteral("endpoints"), QStringLiteral("Endpoints for all."), PathManager::Kernel, {}},
                           {QStringLiteral("observe"), QStringLiteral("Changes nothing."), PathManager::Unknown, {}}});
    QCOMPARE(m_program->run("policy set endpoints fullmesh=true"), 0);
    QCOMPARE(m_program->out() + m_program->err(), QByteArray());
    QVERIFY(m_helper->world().steering().policy
            == (PolicyChoice{QStringLiteral("endpoints"), {{QStringLiteral("fullmesh"), QStringLiteral("true")}}}));
    QCOMPARE(m_program->run("policy"), 0);
    QCOMPARE(m_program->out(), QByteArray("* endpoints  Endpoints for all.\n  observe    Changes nothing.\n"));
    m_helper->setPolicyProblems({{QStringLiteral("fast"), QStringLiteral("/usr/lib/fast.so"), QStringLiteral("It is no Qt plugin")}});
    QCOMPARE(m_program->run("policy list"), 0);
    QVERIFY(m_program->out().endsWith("\n\nSwitched off\n    /usr/lib/fast.so  It is no Qt plugin\n"));
    QCOMPARE(m_program->run("policy show observe --json"), 0);
    QCOMPARE(QJsonDocument::fromJson(m_program->out()).object().value(QLatin1String("name")).toString(), QStringLiteral("observe"));
    QCOMPARE(m_program->run("policy show best"), 1);
    QCOMPARE(m_program->err(), QByteArray("manypathctl: no policy is named \"best\": there are endpoints, observe\n"));

    m_helper->setError(QStringLiteral("Policies1.Set"), invalidArgument(QStringLiteral("\"maybe\" is not allowed for fullmesh: true or false is")));
    QCOMPARE(m_program->run("policy set endpoints fullmesh=maybe"), 1);
    QCOMPARE(m_program->err(), QByteArray("manypathctl: \"maybe\" is not allowed for fullmesh: true or false is\n"));
}

void ManypathctlTest::tries()
{
    m_helper->setDecisions({{{manypath::SetLimits{2, {}}, QStringLiteral("two paths")}}, QList<Remark>{{QStringLiteral("wwan0"), QStringLiteral("no route")}}});
    QCOMPARE(m_program->run("policy try endpoints fullmesh=true"), 0);
    QCOMPARE(m_program->out(), QByteArray("now this would: limits set subflows 2 (two paths)\nnow this would leave undone: wwan0 (no route)\n"));
    QCOMPARE(m_helper->lastCall(QStringLiteral("Try")).arguments.first(), QVariant(QStringLiteral("endpoints")));
    QCOMPARE(m_program->run("--json policy try endpoints"), 0);
    QCOMPARE(m_program->out(), QByteArray(R"({"decisions":[{"action":{"kind":"limits","subflows":2},"reason":"two paths"}],)"
                                          R"("remarks":[{"subject":"wwan0","text":"no route"}]})" "\n"));
    m_helper->setDecisions({});
    QCOMPARE(m_program->run("policy try observe"), 0);
    QCOMPARE(m_program->out(), QByteArray("now this would do nothing\n"));
    m_helper->setError(QStringLiteral("Try"), invalidArgument(QStringLiteral("There is no policy \"x\"")));
    QCOMPARE(m_program->run("policy try x"), 1);
    QVERIFY(m_program->err().contains("no policy \"x\""));
}

static JournalRow journalRow(quint64 number)
{
    return {number, 1767225600000000, QStringLiteral("endpoints"), Event(InterfaceRemoved{3}), manypath::RemoveEndpoint{7, {}}, QStringLiteral("wlan0 is gone"), {}};
}

void ManypathctlTest::journal()
{
    JournalRow refused = journalRow(2);
    refused.policy.clear();
    refused.cause = WokenUp();
    refused.outcome.error = kernelError(QStringLiteral("No"), EINVAL);
    m_helper->setJournal({journalRow(1), refused});
    QCOMPARE(m_program->run("policy log"), 0);
    const QList<QByteArray> lines = m_program->out().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].endsWith(" endpoints: wlan0 is gone: endpoint delete id 7 (wlan0 is gone): done"), lines[0].constData());
    QVERIFY2(lines[1].contains(" helper: its time had come: ") && lines[1].contains("refused: No") && lines[1].contains("EINVAL"), lines[1].constData());
    QCOMPARE(m_program->run("-j policy log"), 0);
    QCOMPARE(m_program->out().split('\n').first(),
             QByteArray(R"({"action":{"address":"","id":7,"kind":"endpoint_remove"},"cause":{"event":{"index":3},"kind":"interface_removed"},)"
                        R"("number":1,"policy":"endpoints","reason":"wlan0 is gone","time_us":1767225600000000})"));
}

void ManypathctlTest::journalIsFollowed()
{
    m_helper->setJournal({journalRow(1)});
    m_program->start({QStringLiteral("policy"), QStringLiteral("log"), QStringLiteral("--follow")});
    const auto lines = [&] { return m_program->out().count('\n'); };
    QTRY_COMPARE(lines(), 1);
    m_helper->journal({journalRow(1), journalRow(2)});  // the first it has already
    QTRY_COMPARE(lines(), 2);
    m_helper->setJournal({});
    QVERIFY(m_helper->restart());
    QTRY_COMPARE(m_helper->callCount(QStringLiteral("FollowJournal")), 2);
    m_helper->journal({journalRow(1)});
    QTRY_COMPARE(lines(), 3);
    m_program->process().terminate();
    QCOMPARE(m_program->wait(), 0);
}

void ManypathctlTest::whoDecidesFromOutside()
{
    Steering steering = m_helper->world().steering();
    steering.policy.name = QStringLiteral("endpoints");
    steering.outside = {{QStringLiteral("script"), QStringLiteral("Tries something"), {0x1f03a2c4, 0xb}}};
    m_helper->publish({SteeringChanged{steering}});
    m_helper->setPolicies({{QStringLiteral("endpoints"), QStringLiteral("Endpoints for all."), PathManager::Kernel, {}}});
    QCOMPARE(m_program->run("status"), 0);
    QVERIFY(m_program->out().contains("script decides about connections 1f03a2c4 0000000b: Tries something\n"));
    QCOMPARE(m_program->run("policy show endpoints"), 0);
    QVERIFY(m_program->out().contains("script decides about connections"));
    QCOMPARE(m_program->run("-j status"), 0);
    QVERIFY(m_program->out().contains(R"("outside":[{"name":"script","description":"Tries something","tokens":["1f03a2c4","0000000b"]}])"));
}

void ManypathctlTest::roles()
{
    m_helper->setRemarks({{QStringLiteral("wlan0"), QStringLiteral("its role is never")}});
    QCOMPARE(m_program->run("role set wlan* never"), 0);
    QCOMPARE(m_program->out() + m_program->err(), QByteArray());
    QCOMPARE(m_program->run("role show"), 0);
    QCOMPARE(m_program->out(), QByteArray("INTERFACE  ROLE   RULE   REMARK\nwlan0      never  wlan*  its role is never\n"));
    QCOMPARE(m_program->run("role forget wlan*"), 0);
    QVERIFY(m_helper->world().steering().roles.isEmpty());
}

void ManypathctlTest::endpointOwners()
{
    QCOMPARE(m_program->run("-d endpoint show"), 0);
    QCOMPARE(m_program->out(), QByteArray("10.1.2.1 id 7 subflow dev wlan0 owner other \n"));
}

void ManypathctlTest::limitsBackToThePolicy()
{
    QCOMPARE(m_program->run("limits set subflows auto"), 0);
    QCOMPARE(m_helper->lastCall(QStringLiteral("SetLimits")).arguments, (QVariantList{-2, -1}));
}

void ManypathctlTest::changeOnTrial()
{
    QCOMPARE(m_program->run("limits set subflows 4 --trial 30"), 0);
    QCOMPARE(m_program->out(), QByteArray("Goes back in 30 s unless you run: manypathctl trial confirm 1\n"));
    QCOMPARE(m_helper->lastCall(QStringLiteral("Begin")).arguments, QVariantList{30u});
    QCOMPARE(m_helper->lastCall(QStringLiteral("Begin")).sender, m_helper->lastCall(QStringLiteral("SetLimits")).sender);
    QCOMPARE(m_program->run("trial"), 0);
    const QRegularExpression shown(QStringLiteral("^Trial 1 of :[0-9.]+ goes back in (29|30) s\n$"));
    QVERIFY2(shown.match(QString::fromUtf8(m_program->out())).hasMatch(), m_program->out().constData());
    QCOMPARE(m_program->run("status"), 0);
    QVERIFY2(m_program->out().contains("\nTrial         1, goes back in "), m_program->out().constData());
    QCOMPARE(m_program->run("trial confirm 1"), 0);
    QCOMPARE(m_program->out(), QByteArray());
    QVERIFY(m_helper->trials().isEmpty());
    QCOMPARE(m_program->run("trial show --json"), 0);
    QCOMPARE(m_program->out(), QByteArray("[]\n"));

    QCOMPARE(m_program->run("--json --trial 60 role set wlan0 never"), 0);
    QCOMPARE(m_program->out(), QByteArray("{\"trial\":2,\"seconds\":60}\n"));
    QCOMPARE(m_program->run("trial revert 2"), 0);
    QVERIFY(m_helper->trials().isEmpty());
}

void ManypathctlTest::refusedChangeOnTrial()
{
    m_helper->setError(QStringLiteral("Flush"), Error{Error::Kind::NotAuthorized, 0, {}, QStringLiteral("only an administrator may do this")});
    QCOMPARE(m_program->run("--trial 30 endpoint flush"), 4);
    QCOMPARE(m_program->out(), QByteArray());
    QCOMPARE(m_program->err(), QByteArray("manypathctl: only an administrator may do this\n"));
    QCOMPARE(m_helper->callCount(QStringLiteral("Revert")), 1);
    QVERIFY(m_helper->trials().isEmpty());

    m_helper->setError(QStringLiteral("Begin"), invalidArgument(QStringLiteral("there is a trial under way: 5")));
    QCOMPARE(m_program->run("--trial 30 limits set subflows 1"), 1);
    QCOMPARE(m_program->err(), QByteArray("manypathctl: there is a trial under way: 5\n"));
    QCOMPARE(m_helper->callCount(QStringLiteral("SetLimits")), 0);
}

// Nobody would know what to confirm.
void ManypathctlTest::changeOnTrialThatCannotBeTold()
{
    m_program->startScript("exec \"$0\" --trial 30 endpoint flush > /dev/full");
    QCOMPARE(m_program->wait(), 1);
    QVERIFY(m_program->err().contains("can't write the answer"));
    QCOMPARE(m_helper->callCount(QStringLiteral("Revert")), 1);
}

void ManypathctlTest::pathManagerHoldsForNewConnections()
{
    World world = exampleWorld();
    Connection connection = *world.connection(0x1f03a2c4);
    connection.pathManager = PathManager::Kernel;
    world.apply(ConnectionUpdated{connection});
    m_helper->setWorld(world);
    QCOMPARE(m_program->run("settings set path_manager userspace"), 0);
    QCOMPARE(m_program->out(), QByteArray("The path manager userspace is that of new connections; 1 live connection keeps its own\n"));
    QCOMPARE(m_program->run("settings set pm_type 0"), 0);
    QCOMPARE(m_program->out(), QByteArray("The path manager kernel is that of new connections; no live connection has another one\n"));
    QCOMPARE(m_program->run("--json settings set path_manager userspace"), 0);
    QCOMPARE(m_program->out(), QByteArray());
}

void ManypathctlTest::subflows()
{
    QCOMPARE(m_program->run("subflow create 1f03a2c4 local 10.1.2.1:40123 lid 5 remote 10.1.1.2:443 dev wlan0 backup"), 0);
    QCOMPARE(m_program->out(), QByteArray("10.1.2.1:40123 -> 10.1.1.2:443 id 5 pending\n"));
    const auto port = [](ushort number) { return QVariant::fromValue(number); };
    QCOMPARE(m_helper->lastCall(QStringLiteral("CreateSubflow")).arguments,
             (QVariantList{0x1f03a2c4u, QStringLiteral("10.1.2.1"), port(40123), 5, QStringLiteral("10.1.1.2"), port(443), -1, 3, true}));
    QCOMPARE(m_program->run("--json subflow create 1f03a2c4 remote 10.1.1.2:443"), 0);
    const QJsonObject created = QJsonDocument::fromJson(m_program->out()).object();
    QCOMPARE(created.value(QLatin1String("state")).toString(), QStringLiteral("pending"));
    QCOMPARE(created.value(QLatin1String("local_id")).toInt(), 1);
    QVERIFY(created.contains(QLatin1String("bytes_sent")));
    QCOMPARE(m_helper->lastCall(QStringLiteral("CreateSubflow")).arguments,
             (QVariantList{0x1f03a2c4u, QString(), port(0), -1, QStringLiteral("10.1.1.2"), port(443), -1, 0, false}));

    const QVariantList ends{0x1f03a2c4u, QStringLiteral("10.1.2.1"), port(40123), QStringLiteral("10.1.1.2"), port(443)};
    QCOMPARE(m_program->run("subflow nobackup 1f03a2c4 local 10.1.2.1:40123 remote 10.1.1.2:443"), 0);
    QCOMPARE(m_program->out(), QByteArray());
    QCOMPARE(m_helper->lastCall(QStringLiteral("SetBackup")).arguments, ends + QVariantList{false});
    QCOMPARE(m_program->run("subflow destroy 1f03a2c4 local 10.1.2.1:40123 remote 10.1.1.2:443"), 0);
    QCOMPARE(m_program->out(), QByteArray());
    QCOMPARE(m_helper->lastCall(QStringLiteral("DestroySubflow")).arguments, ends);

    QCOMPARE(m_program->run("subflow create 1f03a2c4 remote 10.1.1.2:443 dev wlan7"), 1);
    QVERIFY(m_program->err().contains("wlan7"));
    m_helper->setError(QStringLiteral("CreateSubflow"), kernelError(QStringLiteral("open the subflow"), ECONNREFUSED));
    QCOMPARE(m_program->run("subflow create 1f03a2c4 remote 10.1.1.2:443"), 1);
    QVERIFY(m_program->err().contains("ECONNREFUSED"));
}

void ManypathctlTest::addresses()
{
    QCOMPARE(m_program->run("announce 1f03a2c4 10.1.2.1 id 7 dev wlan0 port 99"), 0);
    QCOMPARE(m_program->out(), QByteArray());
    QCOMPARE(m_helper->lastCall(QStringLiteral("Announce")).arguments,
             (QVariantList{0x1f03a2c4u, QStringLiteral("10.1.2.1"), QVariant::fromValue(ushort(99)), 7, 3, false}));
    QCOMPARE(m_program->run("announce 1f03a2c4 10.1.2.1 id 7 listen"), 0);
    QCOMPARE(m_helper->lastCall(QStringLiteral("Announce")).arguments.last(), QVariant(true));
    QCOMPARE(m_program->run("withdraw 1f03a2c4 id 7"), 0);
    QCOMPARE(m_program->out(), QByteArray());
    QCOMPARE(m_helper->lastCall(QStringLiteral("Withdraw")).arguments, (QVariantList{0x1f03a2c4u, QVariant::fromValue(uchar(7))}));
}

void ManypathctlTest::connections()
{
    MetricsSample sample;
    SubflowMetrics row;
    row.cookie = 11;
    row.token = 0x1f03a2c4;
    row.rttUs = 20123;
    sample.timeUs = 1;
    sample.subflows = {row};
    m_helper->setSample(sample);

    QCOMPARE(m_program->run("connection list --json"), 0);
    const QJsonArray list = QJsonDocument::fromJson(m_program->out()).array();
    QCOMPARE(list.size(), 1);
    const QJsonObject subflow = list.at(0).toObject().value(QLatin1String("subflows")).toArray().at(0).toObject();
    QCOMPARE(subflow.value(QLatin1String("interface")).toString(), QStringLiteral("wlan0"));
    QCOMPARE(subflow.value(QLatin1String("rtt_us")).toInt(), 20123);

    QCOMPARE(m_program->run("connection show 1f03a2c4 --json"), 0);
    QCOMPARE(QJsonDocument::fromJson(m_program->out()).object(), list.at(0).toObject());
    QCOMPARE(m_helper->lastCall(QStringLiteral("Sample")).arguments.at(0).value<QList<uint>>(), QList<uint>{0x1f03a2c4});

    // Without metrics the rest still comes.
    m_helper->setError(QStringLiteral("Sample"), invalidArgument(QStringLiteral("no")));
    QCOMPARE(m_program->run("connection list"), 0);
    QVERIFY(m_program->out().contains("1f03a2c4"));
}

void ManypathctlTest::unknownConnection()
{
    QCOMPARE(m_program->run("connection show 0badcafe --json"), 1);
    QCOMPARE(m_program->out(), QByteArray());
    QCOMPARE(m_program->err(), QByteArray("manypathctl: no connection has the token 0badcafe\n"));
}

void ManypathctlTest::status()
{
    m_helper->setVersion(QStringLiteral("4.5.6"));
    QCOMPARE(m_program->run("status"), 0);
    QVERIFY2(m_program->out().startsWith("Helper        4.5.6, healthy\n"), m_program->out().constData());
    QCOMPARE(m_program->run("--json status"), 0);
    QCOMPARE(QJsonDocument::fromJson(m_program->out()).object().value(QLatin1String("connections")).toInt(), 1);
}

void ManypathctlTest::helpAndVersionNeedNoHelper()
{
    m_helper->stop();
    QCOMPARE(m_program->run("--version"), 0);
    QVERIFY(m_program->out().startsWith("manypathctl "));
    QCOMPARE(m_program->run("help"), 0);
    QCOMPARE(m_program->out(), helpText().toUtf8());
}

void ManypathctlTest::kernelRefuses()
{
    m_helper->setError(QStringLiteral("Add"), kernelError(QStringLiteral("add endpoint"), EEXIST, QStringLiteral("too many addresses or duplicate one: -17")));
    QCOMPARE(m_program->run("endpoint add 10.1.2.1"), 1);
    const QByteArray message = m_program->err();
    QVERIFY2(message.contains("too many addresses or duplicate one: -17") && message.contains("EEXIST"), message.constData());
    QCOMPARE(message.count('\n'), 1);
    m_helper->setError(QStringLiteral("Set"), invalidArgument(QStringLiteral("\"nope\" is not a setting of this kernel")));
    QCOMPARE(m_program->run("settings set nope 1"), 1);
    QCOMPARE(m_program->err(), QByteArray("manypathctl: \"nope\" is not a setting of this kernel\n"));
}

void ManypathctlTest::notAuthorized()
{
    m_helper->setError(QStringLiteral("Flush"), Error{Error::Kind::NotAuthorized, 0, {}, QStringLiteral("only an administrator may do this")});
    QCOMPARE(m_program->run("endpoint flush"), 4);
    QCOMPARE(m_program->err(), QByteArray("manypathctl: only an administrator may do this\n"));
    m_helper->setError(QStringLiteral("Flush"), Error{Error::Kind::Dismissed, 0, {}, QStringLiteral("the question was dismissed")});
    QCOMPARE(m_program->run("endpoint flush"), 4);
    QCOMPARE(m_program->err(), QByteArray("manypathctl: the question was dismissed\n"));
}

// The helper is there, so this is no missing helper.
void ManypathctlTest::helperCannotReachTheKernel()
{
    m_helper->setError(QStringLiteral("SetLimits"), Error{Error::Kind::Unavailable, 0, {}, QStringLiteral("the path manager is not there")});
    QCOMPARE(m_program->run("limits set subflows 3"), 1);
    QCOMPARE(m_program->err(), QByteArray("manypathctl: the path manager is not there\n"));
}

void ManypathctlTest::unknownInterface()
{
    QCOMPARE(m_program->run("endpoint add 10.1.9.1 dev eth7"), 1);
    QCOMPARE(m_program->err(), QByteArray("manypathctl: no interface is named \"eth7\": there are wlan0\n"));
    QCOMPARE(m_helper->callCount(QStringLiteral("Add")), 0);
}

void ManypathctlTest::usage()
{
    QCOMPARE(m_program->run("endpoint add 10.1.9.1 dev wlan0 sideways"), 2);
    QVERIFY(m_program->err().contains("\"sideways\""));
    QCOMPARE(m_program->err().count('\n'), 1);
    QCOMPARE(m_program->out(), QByteArray());
    QVERIFY(m_helper->calls().isEmpty());
    QCOMPARE(m_program->run(""), 2);
}

void ManypathctlTest::noHelper_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"status", "endpoint show", "endpoint add 10.1.9.1 dev wlan0", "endpoint add 10.1.9.1", "endpoint delete id 7",
                             "endpoint change id 7 backup", "endpoint flush", "limits show", "limits set subflows 3", "monitor",
                             "connection list", "connection show 1f03a2c4", "settings show", "settings set enabled 1",
                             "settings set manypath.subflows_per_connection 1", "policy list", "policy show observe", "policy set observe",
                             "role show", "role set wlan0 never", "role forget wlan0", "trial show", "trial confirm 1", "trial revert 1",
                             "--trial 30 endpoint flush"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void ManypathctlTest::noHelper()
{
    m_helper->stop();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_program->run(QTest::currentDataTag()), 3);
    QVERIFY2(timer.elapsed() < 8000, "an absent helper must not cost a time-out");
    QCOMPARE(m_program->out(), QByteArray());
    QVERIFY(m_program->err().startsWith("manypathctl: "));
    QCOMPARE(m_program->err().count('\n'), 1);
}

void ManypathctlTest::noBus()
{
    m_helper->stop();
    m_bus->stop();
    QCOMPARE(m_program->run("endpoint show"), 3);
    QCOMPARE(m_program->err().count('\n'), 1);
    QCOMPARE(m_program->run("monitor"), 3);
}

void ManypathctlTest::hangingHelper()
{
    m_helper->hold(QStringLiteral("Snapshot"));
    for (const Command &command : {Command(ShowEndpoints{}), Command(ShowStatus{}), Command(FollowEvents{})}) {
        QBuffer out;
        QBuffer err;
        QVERIFY(out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly));
        Console console(out, err);
        HelperClient client(m_bus->connect());
        Runner runner(client, console, Runner::Limits{std::chrono::milliseconds(300), std::chrono::milliseconds(300)});
        QCOMPARE(runner.run(CommandLine{Format::Text, command}), ExitStatus::NoHelper);
        QCOMPARE(err.data(), QByteArray("manypathctl: the helper does not answer (waited 0.3 s)\n"));
    }
}

void ManypathctlTest::hangingChange()
{
    m_helper->hold(QStringLiteral("Flush"));
    m_helper->hold(QStringLiteral("Snapshot"));
    QBuffer out;
    QBuffer err;
    QVERIFY(out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly));
    Console console(out, err);
    HelperClient client(m_bus->connect());
    Runner runner(client, console, Runner::Limits{std::chrono::milliseconds(300), std::chrono::milliseconds(300)});
    QCOMPARE(runner.run(CommandLine{Format::Text, FlushEndpoints{}}), ExitStatus::NoHelper);
}

// Somebody is asked for a password: the change takes its time, but the helper answers.
void ManypathctlTest::slowChange()
{
    m_helper->hold(QStringLiteral("Flush"));
    connect(m_helper.get(), &FakeHelper::called, this, [this](const QString &method) {
        if (method == QLatin1String("Snapshot"))
            QMetaObject::invokeMethod(m_helper.get(), [this] { m_helper->release(QStringLiteral("Flush")); }, Qt::QueuedConnection);
    });
    QBuffer out;
    QBuffer err;
    QVERIFY(out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly));
    Console console(out, err);
    HelperClient client(m_bus->connect());
    Runner runner(client, console, Runner::Limits{std::chrono::milliseconds(1000), std::chrono::seconds(30)});
    QCOMPARE(runner.run(CommandLine{Format::Text, FlushEndpoints{}}), ExitStatus::Done);
    QVERIFY(m_helper->callCount(QStringLiteral("Snapshot")) > 0);
}

void ManypathctlTest::helperGoesWhileAsked()
{
    m_helper->hold(QStringLiteral("Flush"));
    m_program->start({QStringLiteral("endpoint"), QStringLiteral("flush")});
    QTRY_COMPARE(m_helper->callCount(QStringLiteral("Flush")), 1);
    m_helper->stop();
    QCOMPARE(m_program->wait(), 3);
}

void ManypathctlTest::fullDisk()
{
    m_program->startScript("exec \"$0\" endpoint show > /dev/full");
    QCOMPARE(m_program->wait(), 1);
    QVERIFY(m_program->err().contains("can't write the answer"));
}

bool ManypathctlTest::publishUntil(const Event &event, const QByteArray &line)
{
    return QTest::qWaitFor([&] {
        if (m_helper->followerCount() > 0)
            m_helper->publish({event});
        return m_program->out().contains(line);
    }, 20000);
}

void ManypathctlTest::monitorPrintsEvents()
{
    m_program->start({QStringLiteral("monitor")});
    QVERIFY(publishUntil(closed(0xff), "[        CLOSED] token=000000ff\n"));
    // Other changes are no events of the path manager.
    m_helper->publish({LimitsChanged{Limits{1, 1}}, closed(0x1f03a2c4)});
    QTRY_VERIFY(m_program->out().endsWith("[        CLOSED] token=1f03a2c4\n"));
    static const QRegularExpression onlyThat(QStringLiteral("^(\\[        CLOSED\\] token=[0-9a-f]{8}\n)+$"));
    QVERIFY(onlyThat.match(QString::fromLatin1(m_program->out())).hasMatch());
    QCOMPARE(m_program->err(), QByteArray());
}

void ManypathctlTest::monitorPrintsJson()
{
    m_program->start({QStringLiteral("monitor"), QStringLiteral("--json")});
    QVERIFY(publishUntil(closed(0xff), "\n"));
    const QJsonObject json = QJsonDocument::fromJson(m_program->out().split('\n').first()).object();
    QCOMPARE(json.value(QLatin1String("event")).toString(), QStringLiteral("CLOSED"));
    QCOMPARE(json.value(QLatin1String("token")).toString(), QStringLiteral("000000ff"));
}

void ManypathctlTest::monitorSurvivesARestart()
{
    m_program->start({QStringLiteral("monitor")});
    QVERIFY(publishUntil(closed(0xff), "token=000000ff\n"));
    m_helper->stop();
    QTRY_VERIFY(m_program->err().contains("the helper has gone"));
    QVERIFY(m_helper->restart());
    QTRY_VERIFY(m_program->err().contains("the helper has returned"));
    QVERIFY(publishUntil(closed(0xfe), "token=000000fe\n"));
    QCOMPARE(m_program->process().state(), QProcess::Running);
}

void ManypathctlTest::monitorSaysThatItHearsNothing()
{
    m_helper->publish({HealthChanged{}});
    m_program->start({QStringLiteral("monitor")});
    QTRY_VERIFY(m_program->err().contains("the helper hears no events"));
    QTRY_VERIFY(m_helper->followerCount() > 0);
    m_helper->publish({HealthChanged{exampleWorld().health()}});
    QTRY_VERIFY(m_program->err().contains("hears events again"));
}

void ManypathctlTest::monitorEndsOnSignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void ManypathctlTest::monitorEndsOnSignal()
{
    QFETCH(int, signal);
    m_program->start({QStringLiteral("monitor")});
    QVERIFY(publishUntil(closed(0xff), "token=000000ff\n"));
    QCOMPARE(::kill(static_cast<pid_t>(m_program->process().processId()), signal), 0);
    QCOMPARE(m_program->wait(), 0);
}

void ManypathctlTest::replaysWhatItRecorded()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("r.jsonl"));
    m_program->start({QStringLiteral("record"), file});
    QVERIFY(QTest::qWaitFor([this, &file] {
        if (m_helper->followerCount() > 0)
            m_helper->publish({closed(0xff)});
        QFile recorded(file);
        return recorded.open(QIODevice::ReadOnly) && recorded.readAll().count('\n') > 2;
    }, 20000));
    QCOMPARE(::kill(static_cast<pid_t>(m_program->process().processId()), SIGINT), 0);
    QCOMPARE(m_program->wait(), 0);
    m_helper->stop();  // none is needed

    Program player(m_bus->address());
    player.start({QStringLiteral("replay"), file, QStringLiteral("--speed"), QStringLiteral("0")});
    QCOMPARE(player.wait(), 0);
    static const QRegularExpression line(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} \\[        CLOSED\\] token=000000ff\n"));
    QVERIFY2(line.match(QString::fromLatin1(player.out())).hasMatch(), player.out().constData());
    Program json(m_bus->address());
    json.start({QStringLiteral("--json"), QStringLiteral("replay"), file, QStringLiteral("--speed"), QStringLiteral("0")});
    QCOMPARE(json.wait(), 0);
    QCOMPARE(QJsonDocument::fromJson(json.out().split('\n').first()).object().value(QLatin1String("kind")).toString(), QStringLiteral("pm"));
}

void ManypathctlTest::replaysInItsTime()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("r.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const World world = exampleWorld();
    Interface lost = world.interfaces().begin()->second;
    lost.carrier = !lost.carrier;
    file.write(recordingHeader(1'000'000'000, 0, world) + recordingLine({1, 1'004'000'000, InterfaceUpdated{lost}}));
    file.close();
    QElapsedTimer timer;
    timer.start();
    m_program->start({QStringLiteral("replay"), file.fileName(), QStringLiteral("--speed"), QStringLiteral("8")});
    QCOMPARE(m_program->wait(), 0);
    QVERIFY(timer.elapsed() >= 500);
    QVERIFY2(m_program->out().contains(lost.name.toUtf8() + " has "), m_program->out().constData());
}

void ManypathctlTest::replayNamesWhatIsDamaged()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("r.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(recordingHeader(0, 0, exampleWorld()) + recordingLine({1, 1, closed(0xff)}) + "{\"sequ");
    file.close();
    m_program->start({QStringLiteral("replay"), file.fileName()});
    QCOMPARE(m_program->wait(), 1);
    QVERIFY(m_program->out().contains("token=000000ff"));
    QVERIFY(m_program->err().contains("Line 3"));
}

void ManypathctlTest::monitorEndsWithItsReader()
{
    m_program->startScript("\"$0\" monitor | head -n 1; exit ${PIPESTATUS[0]}");
    QVERIFY(publishUntil(closed(0xff), "token=000000ff\n"));
    QVERIFY(QTest::qWaitFor([this] {
        m_helper->publish({closed(0xff)});
        return m_program->process().state() == QProcess::NotRunning;
    }, 20000));
    QCOMPARE(m_program->wait(), 0);
}

MANYPATH_TEST(ManypathctlTest)
#include "tst_manypathctl.moc"
