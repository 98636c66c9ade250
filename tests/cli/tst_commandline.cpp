// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace manypath;
using namespace manypath::cli;

Q_DECLARE_METATYPE(manypath::cli::CommandLine)

namespace {

QStringList split(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

EndpointFlags flags(std::initializer_list<EndpointFlag> list)
{
    EndpointFlags result = 0;
    for (const EndpointFlag flag : list)
        result = result | flag;
    return result;
}

AddEndpoint add(const char *address, std::uint8_t id = 0, EndpointFlags flags = 0, const char *device = "", std::uint16_t port = 0)
{
    return {Endpoint{id, Address::fromString(QString::fromLatin1(address)), port, flags, 0}, QString::fromLatin1(device)};
}

Address address(const char *text)
{
    return Address::fromString(QString::fromLatin1(text));
}

}  // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
    void options_data();
    void options();
    void interfacesWithAwkwardNames_data();
    void interfacesWithAwkwardNames();
    void changesOnTrial_data();
    void changesOnTrial();
    void helpNamesEveryCommand();
};

void CommandLineTest::good_data()
{
    QTest::addColumn<Command>("command");
    const auto row = [](const char *line, const Command &command) { QTest::newRow(line) << command; };
    constexpr auto signal = EndpointFlag::Signal;
    constexpr auto subflow = EndpointFlag::Subflow;
    constexpr auto backup = EndpointFlag::Backup;
    constexpr auto fullmesh = EndpointFlag::Fullmesh;

    row("status", ShowStatus{});
    row("help", ShowHelp{});
    row("help endpoint", ShowHelp{});

    // Shortened as ip(8) allows it, there and here.
    row("endpoint", ShowEndpoints{});
    row("e", ShowEndpoints{});
    row("e s", ShowEndpoints{});
    row("endpoint show", ShowEndpoints{});
    row("endpoint show id 7", ShowEndpoints{7});
    row("endpoint sh i 0x10", ShowEndpoints{16});
    row("endpoint flush", FlushEndpoints{});
    row("-d endpoint show id 7", ShowEndpoints{7, true});
    row("e s -details", ShowEndpoints{{}, true});
    row("limits show --details", ShowLimits{});
    row("e f", FlushEndpoints{});

    row("endpoint add 10.1.1.1", add("10.1.1.1"));
    row("endpoint add 2001:db8::1", add("2001:db8::1"));
    row("e a 10.1.1.1 dev wlan0 id 3 port 5000 subflow", add("10.1.1.1", 3, flags({subflow}), "wlan0", 5000));
    row("endpoint add signal subflow id 3 dev wlan0 10.1.1.1", add("10.1.1.1", 3, flags({signal, subflow}), "wlan0"));
    row("endpoint add 10.1.1.1 d wlan0 i 3 p 5000 signal", add("10.1.1.1", 3, flags({signal}), "wlan0", 5000));
    row("endpoint add 10.1.1.1 backup fullmesh laminar", add("10.1.1.1", 0, flags({backup, fullmesh, EndpointFlag::Laminar})));
    row("endpoint add 10.1.1.1 signal fullmesh", add("10.1.1.1", 0, flags({signal, fullmesh})));  // the kernel's to refuse
    row("endpoint add 10.1.1.1 subflow nobackup", add("10.1.1.1", 0, flags({subflow})));
    row("endpoint add 10.1.1.1 subflow subflow", add("10.1.1.1", 0, flags({subflow})));

    row("endpoint delete id 7", RemoveEndpoint{7, {}});
    row("endpoint del id 7", RemoveEndpoint{7, {}});
    row("e d i 255", RemoveEndpoint{255, {}});
    row("endpoint delete id 7 10.1.1.1", RemoveEndpoint{7, address("10.1.1.1")});
    row("endpoint delete 10.1.1.1 id 0", RemoveEndpoint{0, address("10.1.1.1")});

    row("endpoint change id 7 backup", ChangeEndpoint{7, {}, flags({backup}), flags({backup})});
    row("endpoint change id 7 nobackup", ChangeEndpoint{7, {}, flags({backup}), 0});
    row("e c fullmesh 10.1.1.1 nobackup", ChangeEndpoint{0, address("10.1.1.1"), flags({backup, fullmesh}), flags({fullmesh})});
    row("endpoint change id 7 10.1.1.1 nofullmesh", ChangeEndpoint{7, address("10.1.1.1"), flags({fullmesh}), 0});

    row("limits", ShowLimits{});
    row("l sh", ShowLimits{});
    row("limits show", ShowLimits{});
    row("limits set subflows 3", SetLimits{3, {}});
    row("limits set subflow 3", SetLimits{3, {}});
    row("limits set add_addr_accepted 0", SetLimits{{}, 0});
    row("l s a 1 s 99", SetLimits{99, 1});
    row("limits set subflows 2147483647", SetLimits{2147483647, {}});
    row("limits set subflows auto", SetLimits{LimitWish::automatic(), {}});
    row("limits set add_addr_accepted auto subflows 3", SetLimits{3, LimitWish::automatic()});

    row("monitor", FollowEvents{});
    row("m", FollowEvents{});

    row("connection", ListConnections{});
    row("connection list", ListConnections{});
    row("connection show 1f03a2c4", ShowConnection{0x1f03a2c4});
    row("conn show 000000ff", ShowConnection{0xff});

    const auto at = [](const char *text) { return SocketAddress::fromString(QString::fromLatin1(text)).value(); };
    row("subflow create 1f03a2c4 remote 10.1.1.2:443", CreateSubflow{0x1f03a2c4, {}, at("10.1.1.2:443"), {}, {}, {}, false});
    row("subflow create 1f03a2c4 local 10.1.2.1:40123 lid 0 remote [fd00::2]:443 rid 255 dev wlan0 backup",
        CreateSubflow{0x1f03a2c4, at("10.1.2.1:40123"), at("[fd00::2]:443"), 0, 255, QStringLiteral("wlan0"), true});
    row("subflow create 1f03a2c4 backup remote 10.1.1.2:443 local fd00::1",
        CreateSubflow{0x1f03a2c4, at("fd00::1"), at("10.1.1.2:443"), {}, {}, {}, true});
    row("subflow destroy 1f03a2c4 local 10.1.2.1:1 remote 10.1.1.2:443",
        DestroySubflow{0x1f03a2c4, {at("10.1.2.1:1"), at("10.1.1.2:443")}});
    row("subflow backup 1f03a2c4 remote 10.1.1.2:443 local 10.1.2.1:1",
        SetSubflowBackup{0x1f03a2c4, {at("10.1.2.1:1"), at("10.1.1.2:443")}, true});
    row("subflow nobackup 1f03a2c4 local 10.1.2.1:1 remote 10.1.1.2:443",
        SetSubflowBackup{0x1f03a2c4, {at("10.1.2.1:1"), at("10.1.1.2:443")}, false});
    row("announce 1f03a2c4 10.1.2.1 id 3", AnnounceAddress{0x1f03a2c4, at("10.1.2.1"), 3, {}});
    row("announce 1f03a2c4 10.1.2.1 listen id 3", AnnounceAddress{0x1f03a2c4, at("10.1.2.1"), 3, {}, true});
    row("announce 1f03a2c4 fd00::1 dev wlan0 port 99 id 255",
        AnnounceAddress{0x1f03a2c4, {address("fd00::1"), 99}, 255, QStringLiteral("wlan0")});
    row("withdraw 1f03a2c4 id 0", WithdrawAddress{0x1f03a2c4, 0});

    row("settings", ShowSettings{});
    row("settings show", ShowSettings{});
    row("settings set enabled 1", SetSetting{QStringLiteral("enabled"), QStringLiteral("1")});
    row("settings set net.mptcp.scheduler default", SetSetting{QStringLiteral("scheduler"), QStringLiteral("default")});
    row("settings set close_timeout -1", SetSetting{QStringLiteral("close_timeout"), QStringLiteral("-1")});
    row("settings set manypath.subflows_per_connection 0", SetSubflowsPerConnection{0});
    row("settings set manypath.subflows_per_connection 64", SetSubflowsPerConnection{64});

    row("policy", ListPolicies{});
    row("pol li", ListPolicies{});
    row("policy list", ListPolicies{});
    row("policy show endpoints", ShowPolicy{QStringLiteral("endpoints")});
    row("policy try observe --recording f.jsonl", TryPolicy{{QStringLiteral("observe"), {}}, QStringLiteral("f.jsonl")});
    row("record f.jsonl", Record{QStringLiteral("f.jsonl"), {}});
    row("record f.jsonl 60", Record{QStringLiteral("f.jsonl"), 60});
    row("replay f.jsonl", PlayRecording{QStringLiteral("f.jsonl")});
    row("replay f.jsonl --speed 16", PlayRecording{QStringLiteral("f.jsonl"), 16});
    row("--speed 0 rep f.jsonl", PlayRecording{QStringLiteral("f.jsonl"), 0});
    row("policy log", ShowJournal{});
    row("policy log --follow", ShowJournal{true});
    row("policy try endpoints fullmesh=true", TryPolicy{{QStringLiteral("endpoints"), {{QStringLiteral("fullmesh"), QStringLiteral("true")}}}});
    row("policy set observe", SetPolicy{{QStringLiteral("observe"), {}}});
    row("policy set endpoints fullmesh=true name= note=a=b",
        SetPolicy{{QStringLiteral("endpoints"),
                   {{QStringLiteral("fullmesh"), QStringLiteral("true")}, {QStringLiteral("name"), QString()}, {QStringLiteral("note"), QStringLiteral("a=b")}}}});

    row("role", ShowRoles{});
    row("ro sh", ShowRoles{});
    row("role show", ShowRoles{});
    row("role set wlan0 never", SetRole{{QStringLiteral("wlan0"), Role::Never}});
    row("role set enx[0-9]*.1?? pref", SetRole{{QStringLiteral("enx[0-9]*.1??"), Role::Preferred}});
    row("role forget wlan*", ForgetRole{QStringLiteral("wlan*")});

    row("trial", ShowTrials{});
    row("trial show", ShowTrials{});
    row("trial confirm 3", ConfirmTrial{3});
    row("tr revert 18446744073709551615", RevertTrial{18446744073709551615u});
}

void CommandLineTest::good()
{
    QFETCH(Command, command);
    const Result<CommandLine> result = parseCommandLine(split(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().message));
    QVERIFY(result->command == command);
    QCOMPARE(result->format, Format::Text);
}

void CommandLineTest::bad_data()
{
    QTest::addColumn<QString>("word");     // what the message names
    QTest::addColumn<QString>("allowed");  // what it says is allowed
    const auto row = [](const char *line, const char *word, const char *allowed) {
        QTest::newRow(line) << QString::fromLatin1(word) << QString::fromLatin1(allowed);
    };
    row("", "command", "status, endpoint, limits, monitor, connection, subflow, announce, withdraw, policy, role, settings, trial, record, replay or help");
    row("frobnicate", "\"frobnicate\"", "status, endpoint");
    row("s", "\"s\"", "status, subflow or settings");
    row("--frob status", "\"--frob\"", "--json");
    row("status now", "\"now\"", "nothing follows");
    row("monitor 7", "\"7\"", "nothing follows");

    row("endpoint list", "\"list\"", "add, change, delete, show or flush");
    row("endpoint add", "endpoint add", "needs an address");
    row("endpoint add dev lo", "endpoint add", "needs an address");
    row("endpoint add 10.1.1.1/24", "\"10.1.1.1/24\"", "an address");
    row("endpoint add host.example", "\"host.example\"", "an address");
    row("endpoint add 10.1.1.1 10.1.1.2", "\"10.1.1.2\"", "only one");
    row("endpoint add 10.1.1.1 sub", "\"sub\"", "subflow");
    row("endpoint add 10.1.1.1 implicit", "\"implicit\"", "laminar");
    row("endpoint add 10.1.1.1 id", "\"id\"", "value");
    row("endpoint add 10.1.1.1 id 256", "\"256\"", "0 to 255");
    row("endpoint add 10.1.1.1 id -1", "\"-1\"", "0 to 255");
    row("endpoint add 10.1.1.1 id seven", "\"seven\"", "0 to 255");
    row("endpoint add 10.1.1.1 id 1 id 2", "\"id\"", "only one");
    row("endpoint add 10.1.1.1 port 65536", "\"65536\"", "0 to 65535");
    row("endpoint add 10.1.1.1 dev", "\"dev\"", "value");
    row("endpoint add 10.1.1.1 dev a-name-too-long-for-linux", "\"a-name-too-long-for-linux\"", "15");
    row("endpoint add 10.1.1.1 dev a dev b", "\"dev\"", "only one");
    row("endpoint add 10.1.1.1 backup nobackup", "\"nobackup\"", "set or cleared");

    row("endpoint delete", "endpoint delete", "\"id\"");
    row("endpoint delete 10.1.1.1", "endpoint delete", "\"id\"");
    row("endpoint delete id 0", "id 0", "address");
    row("endpoint delete id 7 backup", "\"backup\"", "id");
    row("endpoint change id 7", "endpoint change", "nobackup");
    row("endpoint change backup", "endpoint change", "an address");
    row("endpoint change id 0 backup", "\"0\"", "1 to 255");
    row("endpoint change id 7 signal", "\"signal\"", "nofullmesh");
    row("endpoint change id 7 dev lo backup", "\"dev\"", "an address");
    row("endpoint show 7", "\"7\"", "id");
    row("endpoint show 10.1.1.1", "\"10.1.1.1\"", "id");
    row("endpoint flush id 7", "\"id\"", "nothing follows");

    row("limits get", "\"get\"", "set or show");
    row("limits set", "limits set", "subflows");
    row("limits set subflows", "\"subflows\"", "value");
    row("limits set subflows -1", "\"-1\"", "0 to 2147483647");
    row("limits set subflows 4294967295", "\"4294967295\"", "0 to 2147483647");
    row("limits set subflows automatic", "\"automatic\"", "2147483647 is, and \"auto\"");
    row("limits set endpoints 3", "\"endpoints\"", "add_addr_accepted");
    row("limits show subflows", "\"subflows\"", "nothing follows");

    row("connection close 1f03a2c4", "\"close\"", "list or show");
    row("connection show", "connection show", "token");
    row("connection show 123456789", "\"123456789\"", "eight hexadecimal digits");
    row("connection show 0xff", "\"0xff\"", "eight hexadecimal digits");
    row("connection show 0", "\"0\"", "eight hexadecimal digits");
    row("connection show 1f03a2c4 now", "\"now\"", "nothing follows");

    row("subflow", "\"subflow\"", "create, destroy, backup or nobackup");
    row("subflow kill 1f03a2c4", "\"kill\"", "create, destroy, backup or nobackup");
    row("subflow create", "subflow create", "token");
    row("subflow create x remote 10.1.1.2:443", "\"x\"", "eight hexadecimal digits");
    row("subflow create 1f03a2c4", "subflow create", "remote");
    row("subflow create 1f03a2c4 remote 10.1.1.2", "\"10.1.1.2\"", "port");
    row("subflow create 1f03a2c4 remote 10.1.1.2:99999", "\"10.1.1.2:99999\"", "");
    row("subflow create 1f03a2c4 remote 10.1.1.2:1 remote 10.1.1.2:1", "\"remote\"", "only one");
    row("subflow create 1f03a2c4 remote 10.1.1.2:1 lid 256", "\"256\"", "0 to 255");
    row("subflow create 1f03a2c4 remote 10.1.1.2:1 dev interface-with-a-name", "\"interface-with-a-name\"", "15 bytes");
    row("subflow create 1f03a2c4 remote 10.1.1.2:1 id 3", "\"id\"", "local, lid, remote, rid, dev or backup");
    row("subflow destroy 1f03a2c4 local 10.1.2.1 remote 10.1.1.2:443", "subflow destroy", "port");
    row("subflow backup 1f03a2c4 local 10.1.2.1:1", "subflow backup", "remote");
    row("announce", "announce", "token");
    row("announce 1f03a2c4", "announce TOKEN", "");
    row("announce 1f03a2c4 host", "\"host\"", "IPv4 or IPv6 address");
    row("announce 1f03a2c4 10.1.2.1", "announce", "1 to 255");
    row("announce 1f03a2c4 10.1.2.1 id 0", "announce", "1 to 255");
    row("withdraw 1f03a2c4", "withdraw", "0 to 255");

    row("settings s", "\"s\"", "show or set");
    row("settings set", "settings set", "key");
    row("settings set enabled", "\"enabled\"", "value");
    row("settings set enabled 1 2", "\"2\"", "nothing follows");
    row("settings set manypath.subflows_per_connection 65", "\"65\"", "0 to 64");
    row("settings set manypath.subflows_per_connection -1", "\"-1\"", "0 to 64");
    row("settings set manypath.subflows_per_connection", "\"manypath.subflows_per_connection\"", "value");
    row("settings set manypath.colour 1", "\"manypath.colour\"", "manypath.subflows_per_connection");

    row("policy s", "\"s\"", "show or set");
    row("policy forget", "\"forget\"", "list, show, set, log or try");
    row("policy show", "policy show", "name of a policy");
    row("policy show observe now", "\"now\"", "nothing follows");
    row("record", "record", "name of a file");
    row("record f.jsonl 0", "0", "1 to");
    row("record f.jsonl 9 9", "9", "record FILE");
    row("replay", "replay", "name of a file");
    row("replay f.jsonl g.jsonl", "g.jsonl", "replay FILE");
    row("replay f.jsonl --speed 1001", "1001", "0 to");
    row("replay f.jsonl --speed", "--speed", "");
    row("record f.jsonl --speed 2", "--speed", "replay");
    row("policy try observe --recording", "--recording", "");
    row("policy list --recording f", "--recording", "policy try");
    row("policy log endpoints", "endpoints", "policy log");
    row("policy list --follow", "--follow", "policy log");
    row("policy try", "policy try", "name of a policy");
    row("policy try endpoints x", "\"x\"", "KEY=VALUE");
    row("policy set", "policy set", "name of a policy");
    row("policy set endpoints fullmesh", "\"fullmesh\"", "KEY=VALUE");
    row("policy set endpoints =true", "\"=true\"", "KEY=VALUE");
    row("policy set endpoints a=1 a=2", "\"a=2\"", "only one a");

    row("role drop wlan0", "\"drop\"", "show, set or forget");
    row("role show wlan0", "\"wlan0\"", "nothing follows");
    row("role set", "role set", "an interface");
    row("role set wlan0", "role set wlan0", "automatic, preferred, backup or never");
    row("role set wlan0 sometimes", "\"sometimes\"", "automatic, preferred, backup or never");
    row("role set wlan0 never ever", "\"ever\"", "nothing follows");
    row("role set a-name-too-long-for-linux never", "\"a-name-too-long-for-linux\"", "15");
    row("role set eth/0 never", "\"eth/0\"", "\"/\", \":\"");
    row("role set eth0:1 never", "\"eth0:1\"", "\":\"");
    row("role set . never", "\".\"", "reserves");
    row("role set .. never", "\"..\"", "reserves");
    row("role forget", "role forget", "an interface");
    row("role forget wlan0 never", "\"never\"", "nothing follows");

    row("trial begin", "\"begin\"", "show, confirm or revert");
    row("trial confirm", "trial confirm", "number");
    row("trial revert all", "\"all\"", "numbers");
    row("trial revert -1", "\"-1\"", "numbers");
    row("trial confirm 18446744073709551616", "\"18446744073709551616\"", "numbers");
    row("trial confirm 1 2", "\"2\"", "nothing follows");
    row("--trial", "\"--trial\"", "value");
    row("--trial 4 endpoint flush", "\"4\"", "5 to 3600");
    row("--trial 3601 endpoint flush", "\"3601\"", "5 to 3600");
    row("--trial soon endpoint flush", "\"soon\"", "5 to 3600");
    row("--trial 30 status", "\"status\"", "can be on trial");
    row("trial show --trial 30", "\"trial show\"", "can be on trial");
}

void CommandLineTest::bad()
{
    QFETCH(QString, word);
    QFETCH(QString, allowed);
    const Result<CommandLine> result = parseCommandLine(split(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Error::Kind::InvalidArgument);
    const QString message = result.error().message;
    QVERIFY2(message.contains(word), qPrintable(message));
    QVERIFY2(message.contains(allowed), qPrintable(message));
    QVERIFY2(!message.contains(u'\n') && !message.endsWith(u'.'), qPrintable(message));
}

void CommandLineTest::options_data()
{
    QTest::addColumn<CommandLine>("commandLine");
    const auto row = [](const char *line, Format format, const Command &command) {
        QTest::newRow(line) << CommandLine{format, command};
    };
    for (const char *line : {"-j status", "-json status", "--json status", "-js status", "status --json", "status -j"})
        row(line, Format::Json, ShowStatus{});
    for (const char *line : {"-j -p status", "--json --pretty status", "-pretty status -json"})
        row(line, Format::PrettyJson, ShowStatus{});
    row("-p status", Format::Text, ShowStatus{});
    row("connection show 1f03a2c4 --json", Format::Json, ShowConnection{0x1f03a2c4});
    row("endpoint --json show", Format::Json, ShowEndpoints{});
    row("--help", Format::Text, ShowHelp{});
    row("-h", Format::Text, ShowHelp{});
    row("endpoint add --help", Format::Text, ShowHelp{});
    row("--version", Format::Text, ShowVersion{});
    row("-V", Format::Text, ShowVersion{});
}

void CommandLineTest::options()
{
    QFETCH(CommandLine, commandLine);
    const Result<CommandLine> result = parseCommandLine(split(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().message));
    QVERIFY(*result == commandLine);
}

// Words that a line split at its spaces can't have.
void CommandLineTest::interfacesWithAwkwardNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("space") << QStringLiteral("eth 0");
    QTest::newRow("line end") << QStringLiteral("eth0\n");
    QTest::newRow("control character") << QStringLiteral("eth\x01");
    QTest::newRow("16 bytes in 8 letters") << QStringLiteral("üüüüüüüü");
}

void CommandLineTest::interfacesWithAwkwardNames()
{
    QFETCH(QString, name);
    for (const QStringList &line : {QStringList{QStringLiteral("role"), QStringLiteral("set"), name, QStringLiteral("never")},
                                    QStringList{QStringLiteral("role"), QStringLiteral("forget"), name}}) {
        const Result<CommandLine> result = parseCommandLine(line);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, Error::Kind::InvalidArgument);
    }
}

void CommandLineTest::changesOnTrial_data()
{
    QTest::addColumn<Command>("command");
    const auto row = [](const char *line, const Command &command) { QTest::newRow(line) << command; };
    row("--trial 30 endpoint flush", FlushEndpoints{});
    row("endpoint flush -trial 30", FlushEndpoints{});
    row("endpoint delete --trial 30 id 7", RemoveEndpoint{7, {}});
    row("--tr 30 limits set subflows 1", SetLimits{1, {}});
    row("settings set enabled 0 --trial 0x1e", SetSetting{QStringLiteral("enabled"), QStringLiteral("0")});
    row("--trial 30 settings set manypath.subflows_per_connection 1", SetSubflowsPerConnection{1});
    row("--trial 30 policy set observe", SetPolicy{{QStringLiteral("observe"), {}}});
    row("--trial 30 role set wlan0 never", SetRole{{QStringLiteral("wlan0"), Role::Never}});
    row("--trial 30 role forget wlan0", ForgetRole{QStringLiteral("wlan0")});
}

void CommandLineTest::changesOnTrial()
{
    QFETCH(Command, command);
    const Result<CommandLine> result = parseCommandLine(split(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().message));
    QVERIFY(*result == (CommandLine{Format::Text, command, 30}));
}

void CommandLineTest::helpNamesEveryCommand()
{
    for (const char *words : {"policy list", "policy show NAME", "policy set NAME [KEY=VALUE]", "policy try NAME [KEY=VALUE]", "policy log [--follow]", "role show", "role set IF", "role forget IF",
                              "trial show", "trial confirm ID", "trial revert ID", "--trial SECONDS", "--details", "status", "endpoint show", "endpoint add", "endpoint change", "endpoint delete", "endpoint flush",
                              "limits show", "limits set", "monitor", "connection list", "connection show TOKEN", "subflow create TOKEN",
                              "subflow (destroy|backup|nobackup)", "announce TOKEN", "withdraw TOKEN", "settings show",
                              "settings set KEY VALUE", "--json", "--version", "Exit status"})
        QVERIFY2(helpText().contains(QLatin1String(words)), words);
}

MANYPATH_TEST(CommandLineTest)
#include "tst_commandline.moc"
