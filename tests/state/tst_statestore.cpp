// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/folders.h"
#include "helper/state/jsonfile.h"
#include "helper/state/statestore.h"
#include "samples.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace manypath;
using namespace manypath::testing;
using namespace Qt::StringLiterals;

namespace {

const Realm here{u"boot-1"_s, 4026531840};

RuntimeState fullState()
{
    RuntimeState state;
    state.policy = u"endpoints"_s;
    state.parameters = {{u"endpoints"_s, {{u"signal"_s, u"true"_s}}}, {u"gone"_s, {{u"a"_s, u"ü"_s}}}};
    state.roles = {{u"docker*"_s, Role::Never}, {u"wlan0"_s, Role::Automatic}};
    state.subflowsPerConnection = 0;
    state.subflowLimit = 4;
    state.addAddressLimit = 0;
    state.settings = {{u"path_manager"_s, u"userspace"_s}};
    HandMadeEndpoint endpoint;
    endpoint.address = address("2001:db8::1");
    endpoint.port = 443;
    endpoint.flags = static_cast<EndpointFlags>(EndpointFlag::Signal);
    endpoint.id = std::uint8_t{7};
    endpoint.interface = u"wlan0"_s;
    HandMadeEndpoint plain;
    plain.address = address("10.0.0.1");
    state.endpoints = {endpoint, plain};
    return state;
}

Ledger fullLedger()
{
    Ledger ledger;
    ledger.realm = here;
    Endpoint endpoint;
    endpoint.id = 9;
    endpoint.address = address("10.0.0.1");
    endpoint.flags = EndpointFlag::Subflow | EndpointFlag::Laminar;
    endpoint.interfaceIndex = 2;
    endpoint.owner = EndpointOwner::Policy;
    ledger.endpoints = {endpoint};
    ledger.settingLimits({2, 0}, 4, std::nullopt);
    ledger.limitsSet(4, std::nullopt);
    ledger.settingSetting(u"enabled"_s, u"0"_s, u"1"_s);
    return ledger;
}

TrialRecord fullTrial()
{
    AddEndpoint add;
    add.endpoint.address = address("10.0.0.1");
    add.endpoint.owner = EndpointOwner::Person;
    ChangeEndpoint change;
    change.id = 3;
    change.mask = EndpointFlag::Backup | EndpointFlag::Fullmesh;
    change.flags = static_cast<EndpointFlags>(EndpointFlag::Backup);
    RemoveEndpoint remove;
    remove.id = 4;
    remove.address = address("fd00::1");
    return {1, u"wlan0 never"_s, {u"boot-1"_s, 1LL << 60},
            {add, change, remove, SetLimits{2, std::nullopt}, KernelSettingWas{u"enabled"_s, u"1"_s},
             SteeringWas{SteeringWas::Part::Roles, fullState()}}};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(text), text.size());
}

}  // namespace

/// What was saved is there again after a restart, whole; what can't be read or written is told and stops nothing.
class TestStateStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsThereAtFirst();
    void keepsEverything();
    void filesAreOurs();
    void setsDamagedStateAside_data();
    void setsDamagedStateAside();
    void setsDamagedLedgerAndTrialAside_data();
    void setsDamagedLedgerAndTrialAside();
    void keepsFiveDamagedFiles();
    void unreadableIsNotSetAside();
    void failedWriteLeavesTheOldFile();
    void noFolder();
    void makesTheFolder();
    void trialExpires();
    void steeringGoesBackInParts();
    void knowsWhereItIs();
    void folders();
};

void TestStateStore::nothingIsThereAtFirst()
{
    const QTemporaryDir folder;
    const StateStore store(folder.path());
    QVERIFY(store.prepare().ok());
    QVERIFY(store.loadState().value == RuntimeState());
    QVERIFY(store.loadState().problems.isEmpty());
    QVERIFY(store.loadLedger(here).value == Ledger().in(here));
    QVERIFY(!store.loadTrial().value);
    QVERIFY(store.removeTrial().ok());
}

void TestStateStore::keepsEverything()
{
    const QTemporaryDir folder;
    const StateStore store(folder.path());
    QVERIFY(store.save(fullState()).ok());
    QVERIFY(store.save(fullLedger()).ok());
    QVERIFY(store.save(fullTrial()).ok());
    const StateStore next(folder.path());
    QVERIFY(next.loadState().value == fullState());
    QVERIFY(next.loadState().problems.isEmpty());
    QVERIFY(next.loadLedger(here).value == fullLedger());
    QVERIFY(next.loadTrial().value == fullTrial());
    QVERIFY((next.loadLedger({u"boot-2"_s, here.networkNamespace}).value == Ledger().in({u"boot-2"_s, here.networkNamespace})));
    QVERIFY(next.removeTrial().ok());
    QVERIFY(!next.loadTrial().value);

    QVERIFY(store.save(RuntimeState()).ok());  // nothing is said of what nobody changed
    QCOMPARE(contents(store.statePath()).simplified(),
             QByteArray(R"({ "endpoints": [ ], "parameters": { }, "roles": [ ], "settings": { }, "version": 1 })"));
}

void TestStateStore::filesAreOurs()
{
    const QTemporaryDir folder;
    const StateStore store(folder.path());
    QVERIFY(store.save(fullState()).ok());
    struct stat status {};
    QCOMPARE(stat(QFile::encodeName(store.statePath()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, 0600u);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"state.json"_s});
}

void TestStateStore::setsDamagedStateAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    const auto add = [](const char *name, const QByteArray &text, const char *why) { QTest::newRow(name) << text << QString::fromUtf8(why); };
    add("empty", "", "It is no JSON: illegal value at byte 0");
    add("cut short", R"({"version": 1, "policy": "endp)", "It is no JSON: unterminated string at byte 31");
    add("zeros", QByteArray(4096, '\0'), "It is no JSON: illegal value at byte 1");
    add("array", "[]", "It is no JSON object");
    add("no version", "{}", "It has no version");
    add("no number", R"({"version": "one"})", "It has no version");
    add("later version", R"({"version": 2})", "It has the version 2, and 1 is the one that this release knows");
    add("policy", R"({"version": 1, "policy": 7})", R"("policy" is not a string)");
    add("parameters", R"({"version": 1, "parameters": {"endpoints": {"signal": true}}})", R"("parameters.endpoints.signal" is not a string)");
    add("roles", R"({"version": 1, "roles": [{"interface": "wlan0", "role": "maybe"}]})",
        R"("roles[0].role" is not one of automatic, preferred, backup, never)");
    add("number", R"({"version": 1, "subflow_limit": -1})", R"("subflow_limit" is not a whole number from 0 to 4294967295)");
    add("endpoint", R"({"version": 1, "endpoints": [{"address": "10.0.0.1", "id": 256}]})", R"("endpoints[0].id" is not a whole number from 0 to 255)");
}

void TestStateStore::setsDamagedStateAside()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    const QTemporaryDir folder;
    const StateStore store(folder.path());
    put(store.statePath(), text);
    const auto loaded = store.loadState();
    QVERIFY(loaded.value == RuntimeState());
    const QString aside = store.statePath() + u".damaged-1"_s;
    QCOMPARE(texts(loaded.problems),
             QStringList{u"%1: It is damaged and was set aside as %2, so what it held is forgotten: %3"_s.arg(store.statePath(), aside, why)});
    QCOMPARE(contents(aside), text);
    QVERIFY(!QFile::exists(store.statePath()));
    QVERIFY(store.loadState().problems.isEmpty());  // told once
    QVERIFY(store.save(fullState()).ok());
    QVERIFY(store.loadState().value == fullState());
}

void TestStateStore::setsDamagedLedgerAndTrialAside_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    const auto add = [](const char *file, const QByteArray &text, const char *why) {
        QTest::addRow("%s", why) << QString::fromUtf8(file) << text << QString::fromUtf8(why);
    };
    const char *inconsistent = "An entry is not Manypath's, or has no address or no value from before";
    add("ledger.json", R"({"version": 1, "realm": {"network_namespace": "x"}})",
        R"("realm.network_namespace" is not a whole number from 0 to 18446744073709551615)");
    add("ledger.json", R"({"version": 1, "endpoints": [{"address": "10.0.0.1", "owner": "networkmanager"}]})", inconsistent);
    add("ledger.json", R"({"version": 1, "endpoints": [{"owner": "policy"}]})", inconsistent);
    add("ledger.json", R"({"version": 1, "subflow_limit": {"set": 4}})", inconsistent);
    add("ledger.json", R"({"version": 1, "settings": {"enabled": {"before": 4}}})", R"("settings.enabled.before" is not a string)");
    add("trial.json", R"({"version": 1, "inverses": [{}]})",
        R"("inverses[0].kind" is not one of endpoint_add, endpoint_change, endpoint_remove, limits, setting, steering)");
    add("trial.json", R"({"version": 1, "inverses": [{"kind": "steering", "part": "all"}]})",
        R"("inverses[0].part" is not one of policy, roles, subflows_per_connection, limits, settings, endpoints)");
    add("trial.json", R"({"version": 1, "deadline": 5})", R"("deadline" is not an object)");
}

void TestStateStore::setsDamagedLedgerAndTrialAside()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const StateStore store(folder.path());
    put(folder.filePath(file), text);
    const QList<Problem> problems = store.loadLedger(here).problems + store.loadTrial().problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().file, folder.filePath(file));
    QTEST(problems.first().text.section(u"forgotten: "_s, 1), "why");
    QVERIFY(QFile::exists(folder.filePath(file) + u".damaged-1"_s));
}

void TestStateStore::keepsFiveDamagedFiles()
{
    const QTemporaryDir folder;
    const StateStore store(folder.path());
    for (int i = 0; i < 8; ++i) {
        put(store.statePath(), QByteArray::number(i));
        QCOMPARE(store.loadState().problems.size(), 1);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 5);
    QCOMPARE(contents(store.statePath() + u".damaged-1"_s), QByteArray("0"));
    QCOMPARE(contents(store.statePath() + u".damaged-5"_s), QByteArray("7"));
}

void TestStateStore::unreadableIsNotSetAside()
{
    const QTemporaryDir folder;
    const StateStore store(folder.path());
    QVERIFY(QDir(folder.path()).mkdir(u"state.json"_s));
    const auto loaded = store.loadState();
    QCOMPARE(texts(loaded.problems), QStringList{store.statePath() + u": Can't be read: EISDIR: Is a directory"_s});
    QVERIFY(QFile::exists(store.statePath()));
}

void TestStateStore::failedWriteLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const StateStore store(folder.path());
    QVERIFY(store.save(fullState()).ok());

    // A file may grow to 64 bytes, then writes fail: a disk that fills up while we write.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{64, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    RuntimeState other = fullState();
    other.policy = u"observe"_s;
    const Result<void> saved = store.save(other);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);

    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().errnum, EFBIG);
    QCOMPARE(saved.error().message, store.statePath() + u" can't be written: EFBIG: File too large"_s);
    QVERIFY(store.loadState().value == fullState());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"state.json"_s});
    QVERIFY(store.save(other).ok());
    QVERIFY(store.loadState().value == other);
}

void TestStateStore::noFolder()
{
    const QTemporaryDir folder;
    const StateStore store(folder.filePath(u"a/b"_s));
    const Result<void> prepared = store.prepare();
    QVERIFY(!prepared.ok());
    QCOMPARE(prepared.error().message,
             u"The state folder %1 can't be made, so changes will not survive the helper: ENOENT: No such file or directory"_s.arg(folder.filePath(u"a/b"_s)));
    QVERIFY(store.loadState().problems.isEmpty());
    QVERIFY(!store.save(fullState()).ok());
    QVERIFY(!store.save(fullLedger()).ok());
}

void TestStateStore::makesTheFolder()
{
    const QTemporaryDir folder;
    const StateStore store(folder.filePath(u"a"_s));
    QVERIFY(store.prepare().ok());
    QVERIFY(store.save(fullState()).ok());
    struct stat status {};
    QCOMPARE(stat(QFile::encodeName(folder.filePath(u"a"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, 0700u);
}

void TestStateStore::trialExpires()
{
    TrialRecord trial = fullTrial();
    trial.deadline = {u"boot-1"_s, 1000};
    QVERIFY(!trial.expired({u"boot-1"_s, 999}));
    QCOMPARE(trial.millisecondsLeft({u"boot-1"_s, 400}), 600);
    QVERIFY(trial.expired({u"boot-1"_s, 1000}));
    QVERIFY(trial.expired({u"boot-2"_s, 1}));
    QCOMPARE(trial.millisecondsLeft({u"boot-2"_s, 1}), 0);
}

void TestStateStore::steeringGoesBackInParts()
{
    using Part = SteeringWas::Part;
    RuntimeState before = fullState();
    for (const Part part : {Part::Policy, Part::Roles, Part::SubflowsPerConnection, Part::Limits, Part::Settings, Part::Endpoints}) {
        const RuntimeState back = SteeringWas{part, before}.putBack(RuntimeState());
        QVERIFY(back != RuntimeState());
        QVERIFY(back != before);
        QVERIFY(SteeringWas(part, RuntimeState()).putBack(back) == RuntimeState());
    }
}

void TestStateStore::knowsWhereItIs()
{
    const Result<Realm> realm = Realm::current();
    QVERIFY(realm.ok());
    QCOMPARE(realm->bootId.size(), 36);
    QCOMPARE(QFile::symLinkTarget(u"/proc/self/ns/net"_s).section(u'/', -1), u"net:[%1]"_s.arg(realm->networkNamespace));
    const Result<BootTime> first = BootTime::now();
    const Result<BootTime> second = BootTime::now();
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first->bootId, realm->bootId);
    QVERIFY(first->milliseconds > 0 && first->milliseconds <= second->milliseconds);
}

void TestStateStore::folders()
{
    qunsetenv("STATE_DIRECTORY");
    QVERIFY(stateFolder().endsWith(u"/lib/manypath"_s));
    QVERIFY(configurationFolder().endsWith(u"/manypath"_s));
    qputenv("STATE_DIRECTORY", "/run/a:/run/b");
    qputenv("CONFIGURATION_DIRECTORY", "/etc/a");
    QCOMPARE(stateFolder(), u"/run/a"_s);
    QCOMPARE(configurationFolder(), u"/etc/a"_s);
}

MANYPATH_TEST(TestStateStore)
#include "tst_statestore.moc"
