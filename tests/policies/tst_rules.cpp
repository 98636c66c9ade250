// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldtext.h"

#include "helper/policy/policyregistry.h"
#include "policies/rules/rule.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace manypath;
using namespace manypath::rules;
using namespace manypath::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char *hosts = R"(
    2 eth0 10.1.1.1 fd00:1::1 default4@100 default6@100
    3 wlan0 10.1.2.1 fd00:2::1 default4@200 default6@200
    4 wwan0 10.1.3.1 default4@300
)";

QString decide(const QString &rules, const QByteArray &lines)
{
    const PolicyRegistry registry;
    const World world = worldFromText((hosts + lines).constData());
    const auto policy = registry.create({u"rules"_s, {{u"rules"_s, rules}}});
    QStringList text;
    for (const Decision &decision : policy.ok() ? decideOn(**policy, world).decisions : QList<Decision>())
        text.append(actionText(decision.action));
    return policy.ok() ? text.join(u'\n') : policy.error().message;
}

}  // namespace

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areReadAndWritten_data();
    void areReadAndWritten();
    void refuses_data();
    void refuses();
    void networks_data();
    void networks();
    void match_data();
    void match();
    void waitForWhoIsBehindAConnection();
    void keepToInterfaces();
    void saysWhichRule();
};

void TestRules::areReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, const char *written) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(written); };
    row("all use observe", "all use observe");
    row(" application  curl,wget or  fire* and not port 22 ,443 use full-mesh with subflows=2 over eth0 and wlan*; ",
        "application curl or wget or fire* and not port 22 or 443 use full-mesh over eth0, wlan* with subflows=2");
    row("user 0 and to 10.0.0.0/8 or fd00::/8 and interface eth* and accepted use observe",
        "user 0 and to 10.0.0.0/8 or fd00::/8 and interface eth* and accepted use observe");
    row("not accepted use ndiffports with subflows=3 and spread=true", "not accepted use ndiffports with spread=true, subflows=3");
}

void TestRules::areReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const Result<QList<Rule>> rules = parseRules(text);
    QVERIFY2(rules.ok(), rules.ok() ? "" : qUtf8Printable(rules.error().message));
    QCOMPARE(rules->size(), 1);
    QCOMPARE(rules->first().toString(), written);
    QCOMPARE(parseRules(rules->first().toString()).value().first(), rules->first());
}

void TestRules::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *text, const char *message) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(message); };
    row("", R"("" has no rule: one such as "all use observe" is needed)");
    row(" ; ;", R"(" ; ;" has no rule: one such as "all use observe" is needed)");
    row("program curl use observe",
        R"("program" is not allowed in the rule "program curl use observe": "all", or a condition of application, user, to, port, interface or accepted, is)");
    row("application curl", R"(The rule "application curl" ends too early: "and" with another condition, or "use" with the name of a policy, is missing)");
    row("application use observe", R"(In the rule "application use observe", something is missing after "application")");
    row("application curl, use observe", R"(In the rule "application curl, use observe", something is missing after "curl")");
    row("all use", R"(In the rule "all use", the name of a policy is missing after "use")");
    row("all use observe now", R"("now" is not allowed in the rule "all use observe now": "over" with interfaces, "with" with parameters, or the end of the rule is)");
    row("all use full-mesh with subflows", R"("subflows" is not allowed after "with" in the rule "all use full-mesh with subflows": KEY=VALUE is)");
    row("port 0 use observe", R"("0" is no port: 1 to 65535 are)");
    row("port http use observe", R"("http" is no port: 1 to 65535 are)");
    row("to 10.0.0.0/33 use observe", R"("10.0.0.0/33" is no network: an address, or one with the length of its prefix as in 10.1.0.0/16, is)");
    row("to example.org use observe", R"("example.org" is no network: an address, or one with the length of its prefix as in 10.1.0.0/16, is)");
    row("user nobody-of-that-name use observe", R"("nobody-of-that-name" is no user of this system: a login name or a number is)");
    row("all use observe; port 1 use observe", R"(The rule "port 1 use observe" would never be reached: the one before it is for all connections)");
    row("all use endpoints", R"("endpoints" is no policy that a rule can use:)");
    row("all use rules", R"("rules" is no policy that a rule can use:)");
    row("all use full-mesh with subflows=0", R"("0" is not allowed for subflows: 1 to 64 is)");
    row("all use observe with a=b", R"(The policy observe has no parameter "a": it has none)");
}

void TestRules::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const QString refusal = decide(text, "");
    QVERIFY2(refusal.startsWith(message), qUtf8Printable(refusal));
}

void TestRules::networks_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("within");
    QTest::newRow("whole") << u"0.0.0.0/0"_s << u"10.1.1.1"_s << true;
    QTest::newRow("other family") << u"0.0.0.0/0"_s << u"::1"_s << false;
    QTest::newRow("one") << u"10.1.1.1"_s << u"10.1.1.1"_s << true;
    QTest::newRow("another") << u"10.1.1.1"_s << u"10.1.1.2"_s << false;
    QTest::newRow("bits within a byte") << u"10.1.16.0/20"_s << u"10.1.31.255"_s << true;
    QTest::newRow("just outside") << u"10.1.16.0/20"_s << u"10.1.32.0"_s << false;
    QTest::newRow("IPv6") << u"2001:db8::/33"_s << u"2001:db8:7fff::1"_s << true;
    QTest::newRow("IPv6 outside") << u"2001:db8::/33"_s << u"2001:db8:8000::1"_s << false;
}

void TestRules::networks()
{
    QFETCH(QString, network);
    QFETCH(QString, address);
    QFETCH(bool, within);
    QCOMPARE(Network::fromString(network)->contains(Address::fromString(address)), within);
    QCOMPARE(Network::fromString(network)->toString(), network);
}

void TestRules::match_data()
{
    QTest::addColumn<QString>("conditions");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *conditions, bool matches) { QTest::newRow(conditions) << QString::fromLatin1(conditions) << matches; };
    row("application curl", true);
    row("application CU*", true);
    row("application wget, curl", true);
    row("application wget", false);
    row("not application wget", true);
    row("application org.example.Browser", true);
    row("user 1000", true);
    row("user 0", false);
    row("to 10.9.0.0/16", true);
    row("to 10.8.0.0/16 or fd00::/8", false);
    row("port 443", true);
    row("port 4000", false);
    row("interface eth*", true);
    row("interface wlan0", false);
    row("accepted", false);
    row("not accepted", true);
    row("application curl and port 443 and user 1000", true);
    row("application curl and port 80", false);
}

void TestRules::match()
{
    QFETCH(QString, conditions);
    QFETCH(bool, matches);
    const QByteArray connection("connection 1 10.1.1.1:4000 10.9.9.9:443 userspace uid=1000 application=curl "
                                "unit=app-gnome-org.example.Browser-4711.scope\n");
    const QString decided = decide(conditions + u" use single-subflow-per-interface"_s, connection);
    QCOMPARE(decided.contains(u"subflow create"_s), matches);
}

// The kernel's events don't say whose a connection is; a guess would open subflows that a later rule forbids.
void TestRules::waitForWhoIsBehindAConnection()
{
    const PolicyRegistry registry;
    const auto policy = registry.create({u"rules"_s, {{u"rules"_s, u"port 80 use observe; application curl use observe; all use full-mesh"_s}}});
    World world = worldFromText((QByteArray(hosts) + "setting path_manager userspace\n").constData());
    PmEvent created;
    created.type = PmEvent::Type::Created;
    created.token = 1;
    created.localAddress = Address::fromString(u"10.1.1.1"_s);
    created.remoteAddress = Address::fromString(u"10.9.9.9"_s);
    created.localPort = 4000;
    created.remotePort = 443;
    world.apply(created);
    PmEvent established = created;
    established.type = PmEvent::Type::Established;
    world.apply(established);
    QVERIFY((*policy)->decide(world, established, 0s).decisions.isEmpty());
    Subflow seen = world.connection(1)->subflows.first();
    seen.cookie = 7;
    const SubflowUpdated update{1, seen};
    world.apply(update);
    QVERIFY(!(*policy)->decide(world, update, 1s).decisions.isEmpty());
}

void TestRules::keepToInterfaces()
{
    QCOMPARE(decide(u"all use single-subflow-per-interface over eth0, wlan*"_s,
                    "connection 1 10.1.1.1:4000 10.9.9.9:443 userspace\nsubflow 10.1.3.1:5000 10.9.9.9:443\n"),
             u"subflow create 00000001 local 10.1.2.1 remote 10.9.9.9:443 dev if3\n"
             "subflow destroy 00000001 local 10.1.3.1:5000 remote 10.9.9.9:443"_s);
}

void TestRules::saysWhichRule()
{
    const PolicyRegistry registry;
    const World world = worldFromText((QByteArray(hosts) + "connection 1 10.1.1.1:4000 10.9.9.9:443 userspace\n").constData());
    const auto policy = registry.create({u"rules"_s, {{u"rules"_s, u"port 443 use single-subflow-per-interface over wlan0"_s}}});
    QCOMPARE(decideOn(**policy, world).decisions.first().reason,
             u"wlan0 has a default route (port 443 use single-subflow-per-interface over wlan0)"_s);
}

MANYPATH_TEST(TestRules)
#include "tst_rules.moc"
