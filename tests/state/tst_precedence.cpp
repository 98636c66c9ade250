// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/options.h"
#include "helper/state/runtimestate.h"
#include "samples.h"
#include "tests/support/testprogram.h"

#include <QCommandLineParser>

using namespace manypath;
using namespace manypath::testing;
using namespace Qt::StringLiterals;

namespace {

using Source = Origin::Source;

template <typename T>
Sourced<T> from(Source source, const T &value)
{
    return {value, {source, {}, 0}};
}

ConfigurationLayer everything(Source source, const QString &policy, std::uint32_t number, OnStop onStop)
{
    ConfigurationLayer layer;
    layer.policy = from(source, policy);
    layer.subflowsPerConnection = from(source, number);
    layer.onStop = from(source, onStop);
    layer.subflowLimit = from(source, number);
    layer.addAddressLimit = from(source, number);
    layer.settings = {{u"enabled"_s, from(source, QString::number(number))}};
    return layer;
}

ConfigurationLayer roles(Source source, const QList<RoleRule> &rules)
{
    ConfigurationLayer layer;
    for (const RoleRule &rule : rules)
        layer.roles.append(from(source, rule));
    return layer;
}

Result<ConfigurationLayer> parsed(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"manypath-helper"_s} + arguments))
        return invalidArgument(parser.errorText());
    return readOptions(parser, available());
}

}  // namespace

/// The command line counts before the run-time state, that before the file, that before what is compiled in.
class TestPrecedence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matrix_data();
    void matrix();
    void defaults();
    void parametersAreLaidOverOneByOne();
    void parametersAreRememberedForEachPolicy();
    void rolesOfUpperLayersComeFirst();
    void automaticOutdoesTheFile();
    void endpointsOfBothStay();
    void becomesSteering();
    void wrongStateIsToldAndPassedOver();
    void options();
    void pluginFolder();
    void wrongOptions_data();
    void wrongOptions();
};

void TestPrecedence::matrix_data()
{
    QTest::addColumn<bool>("commandLine");
    QTest::addColumn<bool>("state");
    QTest::addColumn<bool>("file");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("origin");
    for (int bits = 0; bits < 8; ++bits) {
        const bool commandLine = bits & 4;
        const bool state = bits & 2;
        const bool file = bits & 1;
        const char *policy = commandLine ? "c" : state ? "s" : file ? "f" : "endpoints";
        const char *origin = commandLine ? "command line" : state ? "run-time change" : file ? "/f:3" : "default";
        QTest::addRow("%d%d%d", commandLine, state, file) << commandLine << state << file << QString::fromLatin1(policy) << QString::fromLatin1(origin);
    }
}

void TestPrecedence::matrix()
{
    QFETCH(bool, commandLine);
    QFETCH(bool, state);
    QFETCH(bool, file);
    const auto layer = [](bool there, Source source, const char *policy, std::uint32_t number, OnStop onStop) {
        return there ? everything(source, QString::fromLatin1(policy), number, onStop) : ConfigurationLayer();
    };
    ConfigurationLayer fileLayer = layer(file, Source::File, "f", 1, OnStop::TakeBack);
    if (file)
        fileLayer.policy->origin = {Source::File, u"/f"_s, 3};
    const Configuration result = effective(layer(commandLine, Source::CommandLine, "c", 3, OnStop::Keep),
                                           layer(state, Source::State, "s", 2, OnStop::TakeBack), fileLayer);
    QTEST(result.policy.value, "policy");
    QTEST(result.policy.origin.toString(), "origin");
    const std::uint32_t number = commandLine ? 3 : state ? 2 : 1;
    const bool said = commandLine || state || file;
    QCOMPARE(result.subflowsPerConnection.value, said ? number : Steering::defaultSubflowsPerConnection);
    QCOMPARE(result.onStop.value, said && !commandLine ? OnStop::TakeBack : OnStop::Keep);
    QCOMPARE(result.subflowLimit.has_value(), said);
    QCOMPARE(result.addAddressLimit.has_value(), said);
    QCOMPARE(result.settings.size(), said ? 1 : 0);
    if (said) {
        QCOMPARE(result.subflowLimit->value, number);
        QCOMPARE(result.addAddressLimit->value, number);
        QCOMPARE(result.settings[u"enabled"_s].value, QString::number(number));
        QCOMPARE(result.settings[u"enabled"_s].origin.source, commandLine ? Source::CommandLine : state ? Source::State : Source::File);
    }
}

void TestPrecedence::defaults()
{
    QVERIFY(effective({}, {}, {}) == Configuration());
    QCOMPARE(Configuration().policyChoice().name, u"endpoints"_s);
    QCOMPARE(Configuration().onStop.value, OnStop::Keep);
}

void TestPrecedence::parametersAreLaidOverOneByOne()
{
    ConfigurationLayer file;
    file.policy = from(Source::File, u"endpoints"_s);
    file.parameters = {{u"endpoints"_s, {{u"signal"_s, from(Source::File, u"true"_s)}, {u"delay"_s, from(Source::File, u"1"_s)}}}};
    ConfigurationLayer state;
    state.parameters = {{u"endpoints"_s, {{u"delay"_s, from(Source::State, u"2"_s)}, {u"fullmesh"_s, from(Source::State, u"true"_s)}}}};
    ConfigurationLayer commandLine;
    commandLine.parameters = {{u"endpoints"_s, {{u"fullmesh"_s, from(Source::CommandLine, u"false"_s)}}}};
    const Configuration result = effective(commandLine, state, file);
    const QMap<QString, QString> expected{{u"signal"_s, u"true"_s}, {u"delay"_s, u"2"_s}, {u"fullmesh"_s, u"false"_s}};
    QCOMPARE(result.policyChoice().parameters, expected);
    QCOMPARE(result.parameters[u"delay"_s].origin.source, Source::State);
}

void TestPrecedence::parametersAreRememberedForEachPolicy()
{
    RuntimeState state;
    state.parameters = {{u"endpoints"_s, {{u"delay"_s, u"7"_s}}}};
    state.policy = u"observe"_s;
    Configuration result = effective({}, layerOf(state, u"f"_s, available()).layer, {});
    QVERIFY((result.policyChoice() == PolicyChoice{u"observe"_s, {}}));
    state.policy = u"endpoints"_s;
    result = effective({}, layerOf(state, u"f"_s, available()).layer, {});
    QVERIFY((result.policyChoice() == PolicyChoice{u"endpoints"_s, {{u"delay"_s, u"7"_s}}}));
}

void TestPrecedence::rolesOfUpperLayersComeFirst()
{
    const ConfigurationLayer file = roles(Source::File, {{u"eth0"_s, Role::Preferred}, {u"wlan0"_s, Role::Preferred}, {u"e*"_s, Role::Backup}, {u"w*"_s, Role::Backup}});
    const ConfigurationLayer state = roles(Source::State, {{u"eth*"_s, Role::Never}, {u"w*"_s, Role::Preferred}, {u"usb0"_s, Role::Backup}});
    const ConfigurationLayer commandLine = roles(Source::CommandLine, {{u"usb0"_s, Role::Never}});
    const Steering steering = effective(commandLine, state, file).steering({});
    QCOMPARE(steering.roleOf(u"eth0"_s), Role::Never);       // a pattern above a name
    QCOMPARE(steering.roleOf(u"enp1"_s), Role::Backup);      // only the file covers it
    QCOMPARE(steering.roleOf(u"wlan0"_s), Role::Preferred);
    QCOMPARE(steering.roleOf(u"wwan0"_s), Role::Preferred);  // the same pattern above
    QCOMPARE(steering.roleOf(u"usb0"_s), Role::Never);
    QCOMPARE(steering.roleOf(u"lo"_s), Role::Automatic);
}

void TestPrecedence::automaticOutdoesTheFile()
{
    const ConfigurationLayer file = roles(Source::File, {{u"wlan0"_s, Role::Never}, {u"docker*"_s, Role::Never}});
    RuntimeState state;
    state.setRole({u"docker*"_s, Role::Backup});
    state.setRole({u"wlan0"_s, Role::Automatic});
    state.setRole({u"docker*"_s, Role::Automatic});
    const auto steering = [&] { return effective({}, layerOf(state, u"f"_s, available()).layer, file).steering({}); };
    QCOMPARE(steering().roleOf(u"wlan0"_s), Role::Automatic);
    QCOMPARE(steering().roleOf(u"docker0"_s), Role::Automatic);
    state.forgetRole(u"wlan0"_s);
    QCOMPARE(steering().roleOf(u"wlan0"_s), Role::Never);
    QCOMPARE(state.roles.size(), 1);

    state.setRole({u"eth*"_s, Role::Backup});
    state.setRole({u"e*"_s, Role::Never});
    QCOMPARE(steering().roleOf(u"eth0"_s), Role::Never);  // the latest word
}

void TestPrecedence::endpointsOfBothStay()
{
    const auto endpoint = [](const char *text, const char *interface) {
        HandMadeEndpoint made;
        made.address = address(text);
        made.interface = QString::fromLatin1(interface);
        return made;
    };
    ConfigurationLayer upper;
    upper.endpoints = {from(Source::State, endpoint("10.0.0.1", "eth0"))};
    ConfigurationLayer lower;
    lower.endpoints = {from(Source::File, endpoint("10.0.0.1", "eth1")), from(Source::File, endpoint("10.0.0.2", "eth1"))};
    const ConfigurationLayer both = overlaid(upper, lower);
    QCOMPARE(both.endpoints.size(), 2);
    QCOMPARE(both.endpoints[0].value.interface, u"eth0"_s);
    QCOMPARE(both.endpoints[1].value.address, address("10.0.0.2"));
}

void TestPrecedence::becomesSteering()
{
    ConfigurationLayer file = roles(Source::File, {{u"wlan0"_s, Role::Never}});
    file.policy = from(Source::File, u"endpoints"_s);
    file.parameters = {{u"endpoints"_s, {{u"signal"_s, from(Source::File, u"true"_s)}}}};
    file.subflowsPerConnection = from(Source::File, std::uint32_t{5});
    file.subflowLimit = from(Source::File, std::uint32_t{4});
    Steering expected;
    expected.policy = {u"endpoints"_s, {{u"signal"_s, u"true"_s}}};
    expected.roles = {{u"wlan0"_s, Role::Never}};
    expected.subflowsPerConnection = 5;
    expected.subflowLimit = 4;
    expected.limitsOfOthers = {2, 1};
    QVERIFY(effective({}, {}, file).steering({2, 1}) == expected);
}

void TestPrecedence::wrongStateIsToldAndPassedOver()
{
    RuntimeState state;
    state.policy = u"gone"_s;
    state.parameters = {{u"gone"_s, {{u"a"_s, u"b"_s}}}, {u"endpoints"_s, {{u"delay"_s, u"-1"_s}, {u"signal"_s, u"true"_s}}}};
    state.roles = {{u"a/b"_s, Role::Never}, {u"wlan0"_s, Role::Never}};
    state.subflowsPerConnection = 65;
    state.subflowLimit = 256;
    state.addAddressLimit = 2;
    state.settings = {{u"enabled"_s, u"2"_s}};
    HandMadeEndpoint nameless;
    HandMadeEndpoint zero;
    zero.address = address("10.0.0.1");
    zero.id = std::uint8_t{0};
    HandMadeEndpoint right;
    right.address = address("10.0.0.2");
    right.interface = u"eth0"_s;
    HandMadeEndpoint wrong = right;
    wrong.interface = u"no name"_s;
    state.endpoints = {nameless, zero, wrong, right};
    const LayerReading reading = layerOf(state, u"state.json"_s, available());
    const QStringList expected{
        u"state.json: \"gone\" is no policy: endpoints or observe is"_s,
        u"state.json: \"-1\" is not allowed for delay: 0 to 5000 is"_s,
        u"state.json: \"a/b\" is no interface: a name of 1 to 15 bytes without \"/\", \":\" and white space is, or a pattern of at most 64 bytes with *, ? or [...]"_s,
        u"state.json: \"65\" is not allowed for subflows-per-connection: 0 to 64 is"_s,
        u"state.json: \"256\" is not allowed for subflows: 0 to 255 is"_s,
        u"state.json: \"2\" is not allowed for enabled: 0 to 1 is"_s,
        u"state.json: An endpoint has no address"_s,
        u"state.json: \"0\" is not allowed for the id of the endpoint 10.0.0.1: 1 to 255 is"_s,
        u"state.json: \"no name\" is not allowed for the interface of the endpoint 10.0.0.2: a name of 1 to 15 bytes is"_s,
    };
    QCOMPARE(texts(reading.problems), expected);
    QCOMPARE(reading.layer.addAddressLimit->value, 2u);
    QCOMPARE(reading.layer.roles.size(), 1);
    QCOMPARE(reading.layer.parameters.size(), 1);
    QCOMPARE(reading.layer.endpoints.size(), 1);
    QVERIFY(reading.layer.endpoints[0].value == right);
}

void TestPrecedence::options()
{
    QVERIFY(*parsed({}) == ConfigurationLayer());
    const auto layer = parsed({u"--policy"_s, u"endpoints"_s, u"--policy=endpoints,signal=true,delay=3"_s, u"--on-stop"_s, u"keep"_s, u"--on-stop"_s,
                               u"take-back"_s, u"--role"_s, u"wlan0=never"_s, u"--role"_s, u"docker*=never"_s, u"--role"_s, u"wlan0=backup"_s,
                               u"--subflows-per-connection=0"_s});
    QVERIFY2(layer.ok(), layer.ok() ? "" : qPrintable(layer.error().message));
    ConfigurationLayer expected = roles(Source::CommandLine, {{u"docker*"_s, Role::Never}, {u"wlan0"_s, Role::Backup}});
    expected.policy = from(Source::CommandLine, u"endpoints"_s);
    expected.parameters = {{u"endpoints"_s, {{u"signal"_s, from(Source::CommandLine, u"true"_s)}, {u"delay"_s, from(Source::CommandLine, u"3"_s)}}}};
    expected.onStop = from(Source::CommandLine, OnStop::TakeBack);
    expected.subflowsPerConnection = from(Source::CommandLine, std::uint32_t{0});
    QVERIFY(*layer == expected);
}

void TestPrecedence::pluginFolder()
{
    const auto given = [](const QStringList &arguments) {
        QCommandLineParser parser;
        addOptions(parser);
        parser.parse(QStringList{u"manypath-helper"_s} + arguments);
        return readPluginFolderOption(parser);
    };
    QVERIFY(*given({}) == std::nullopt);
    QVERIFY(*given({u"--plugin-folder"_s, u"/a"_s, u"--plugin-folder=/b"_s}) == from(Source::CommandLine, u"/b"_s));
    for (const QString &wrong : {QString(), u"policies"_s})
        QCOMPARE(given({u"--plugin-folder="_s + wrong}).error().message, u"\"%1\" is not allowed for plugin-folder: an absolute path is"_s.arg(wrong));
    ConfigurationLayer main;
    main.pluginFolder = from(Source::File, u"/main"_s);
    ConfigurationLayer dropIn;
    QVERIFY(overlaid(dropIn, main).pluginFolder == main.pluginFolder);
    dropIn.pluginFolder = from(Source::File, u"/drop-in"_s);
    QVERIFY(overlaid(dropIn, main).pluginFolder == dropIn.pluginFolder);
}

void TestPrecedence::wrongOptions_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("message");
    QTest::newRow("policy") << u"--policy=sspi"_s << u"\"sspi\" is no policy: endpoints or observe is"_s;
    QTest::newRow("no policy") << u"--policy="_s << u"\"\" is no policy: endpoints or observe is"_s;
    QTest::newRow("parameter") << u"--policy=endpoints,mesh=1"_s << u"The policy endpoints has no parameter \"mesh\": it has signal, fullmesh, delay"_s;
    QTest::newRow("parameter's value") << u"--policy=endpoints,delay=x"_s << u"\"x\" is not allowed for delay: 0 to 5000 is"_s;
    QTest::newRow("no parameter") << u"--policy=endpoints,signal"_s << u"\"signal\" is not allowed for --policy: NAME[,KEY=VALUE]... is"_s;
    QTest::newRow("parameter of none") << u"--policy=observe,signal=true"_s << u"The policy observe has no parameter \"signal\": it has none"_s;
    QTest::newRow("role") << u"--role=wlan0=maybe"_s << u"\"maybe\" is not allowed for wlan0: automatic, preferred, backup or never is"_s;
    QTest::newRow("no role") << u"--role=wlan0"_s << u"\"wlan0\" is not allowed for --role: INTERFACE=ROLE is"_s;
    QTest::newRow("on-stop") << u"--on-stop=never"_s << u"\"never\" is not allowed for on-stop: keep or take-back is"_s;
    QTest::newRow("number") << u"--subflows-per-connection=65"_s << u"\"65\" is not allowed for subflows-per-connection: 0 to 64 is"_s;
}

void TestPrecedence::wrongOptions()
{
    QFETCH(QString, argument);
    const auto layer = parsed({argument});
    QVERIFY(!layer.ok());
    QTEST(layer.error().message, "message");
}

MANYPATH_TEST(TestPrecedence)
#include "tst_precedence.moc"
