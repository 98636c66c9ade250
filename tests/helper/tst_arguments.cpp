// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What D-Bus calls may carry: each argument at and beyond the edge of what is allowed.

#include "helper/bus/arguments.h"
#include "helper/bus/metricshub.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <functional>

using namespace manypath;

namespace {

Endpoint endpoint(const char *address, EndpointFlags flags = 0, int interfaceIndex = 0)
{
    Endpoint endpoint;
    endpoint.address = Address::fromString(QString::fromLatin1(address));
    endpoint.flags = flags;
    endpoint.interfaceIndex = interfaceIndex;
    return endpoint;
}

template <typename T>
Result<void> refusalOf(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

}  // namespace

using Check = std::function<Result<void>()>;
Q_DECLARE_METATYPE(Check)

class TestArguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void valuesComeOutAsTheyWentIn();
};

void TestArguments::takes_data()
{
    QTest::addColumn<Check>("check");
    const auto row = [](const char *name, const Check &check) { QTest::newRow(name) << check; };
    row("IPv4 endpoint", [] { return refusalOf(takeNewEndpoint(endpoint("10.1.1.1"))); });
    row("IPv6 endpoint", [] { return refusalOf(takeNewEndpoint(endpoint("2001:db8::1"))); });
    row("last unicast address", [] { return refusalOf(takeNewEndpoint(endpoint("223.255.255.255"))); });
    row("all flags that have a name", [] { return refusalOf(takeNewEndpoint(endpoint("10.1.1.1", 0x3f))); });
    row("largest interface index", [] { return refusalOf(takeNewEndpoint(endpoint("10.1.1.1", 0, 2147483647))); });
    row("no address", [] { return refusalOf(takeOptionalAddress(QString())); });
    row("change by id", [] { return refusalOf(takeEndpointToChange(255, QString())); });
    row("change by address", [] { return refusalOf(takeEndpointToChange(0, QStringLiteral("10.1.1.1"))); });
    row("remove the initial subflow's", [] { return refusalOf(takeEndpointToRemove(0, QStringLiteral("fe80::1"))); });
    row("both flags", [] { return checkFlagChange(12, 12); });
    row("both flags off", [] { return checkFlagChange(12, 0); });
    row("limit left", [] { return refusalOf(takeLimit(-1)); });
    row("no subflow", [] { return refusalOf(takeLimit(0)); });
    row("large limit", [] { return refusalOf(takeLimit(2147483647)); });  // the kernel knows how much is too much
    row("setting", [] { return checkSettingText(QStringLiteral("enabled"), QStringLiteral("1")); });
    row("longest setting", [] { return checkSettingText(QString(64, u'k'), QString(128, u'v')); });
    row("no token", [] { return refusalOf(takeTokens({})); });
    row("most tokens", [] { return refusalOf(takeTokens(QList<uint>(65536, 7))); });
    row("shortest interval", [] { return refusalOf(takeInterval(100)); });
    row("longest interval", [] { return refusalOf(takeInterval(60000)); });
}

void TestArguments::takes()
{
    QFETCH(Check, check);
    const Result<void> result = check();
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().message));
}

void TestArguments::refuses_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const Check &check, const char *named) { QTest::newRow(name) << check << QString::fromUtf8(named); };
    row("endpoint without address", [] { return refusalOf(takeNewEndpoint(endpoint(""))); }, "address");
    row("any IPv4 address", [] { return refusalOf(takeNewEndpoint(endpoint("0.0.0.0"))); }, "0.0.0.0");
    row("any IPv6 address", [] { return refusalOf(takeNewEndpoint(endpoint("::"))); }, "::");
    row("IPv4 multicast", [] { return refusalOf(takeNewEndpoint(endpoint("224.0.0.1"))); }, "224.0.0.1");
    row("broadcast", [] { return refusalOf(takeNewEndpoint(endpoint("255.255.255.255"))); }, "255.255.255.255");
    row("IPv6 multicast", [] { return refusalOf(takeNewEndpoint(endpoint("ff02::1"))); }, "ff02::1");
    row("unknown flag", [] { return refusalOf(takeNewEndpoint(endpoint("10.1.1.1", 0x40))); }, "0x40");
    row("highest flag bit", [] { return refusalOf(takeNewEndpoint(endpoint("10.1.1.1", 0x80000001))); }, "0x80000000");
    row("negative interface", [] { return refusalOf(takeNewEndpoint(endpoint("10.1.1.1", 0, -1))); }, "-1");
    row("half an address", [] { return refusalOf(takeOptionalAddress(QStringLiteral("10.1"))); }, "\"10.1\"");
    row("address with scope", [] { return refusalOf(takeOptionalAddress(QStringLiteral("fe80::1%eth0"))); }, "\"fe80::1%eth0\"");
    row("several lines", [] { return refusalOf(takeOptionalAddress(QStringLiteral("10.1.1.1\nOct 1 root: all is well"))); }, "\"10.1.1.1?Oct 1");
    row("a long text", [] { return refusalOf(takeOptionalAddress(QString(1000000, u'1'))); }, "1111…\"");
    row("change of nothing", [] { return refusalOf(takeEndpointToChange(0, QString())); }, "id of 1 to 255");
    row("removal of nothing", [] { return refusalOf(takeEndpointToRemove(0, QString())); }, "address");
    row("no flag to change", [] { return checkFlagChange(0, 0); }, "No flag");
    row("a fixed flag", [] { return checkFlagChange(5, 4); }, "signal");
    row("an unknown flag", [] { return checkFlagChange(0x104, 4); }, "100");
    row("a value without its flag", [] { return checkFlagChange(4, 12); }, "fullmesh");
    row("limit below -2", [] { return refusalOf(takeLimit(-3)); }, "-3");
    row("lowest limit", [] { return refusalOf(takeLimit(-2147483647 - 1)); }, "-2147483648");
    row("setting without name", [] { return checkSettingText(QString(), QStringLiteral("1")); }, "\"\"");
    row("long name", [] { return checkSettingText(QString(65, u'k'), QStringLiteral("1")); }, "64");
    row("setting without value", [] { return checkSettingText(QStringLiteral("enabled"), QString()); }, "\"\"");
    row("long value", [] { return checkSettingText(QStringLiteral("enabled"), QString(129, u'1')); }, "128");
    row("value of two lines", [] { return checkSettingText(QStringLiteral("scheduler"), QStringLiteral("a\nb")); }, "\"a?b\"");
    row("too many tokens", [] { return refusalOf(takeTokens(QList<uint>(65537, 7))); }, "65537");
    row("interval too short", [] { return refusalOf(takeInterval(99)); }, "99");
    row("no interval", [] { return refusalOf(takeInterval(0)); }, "0 ms");
    row("interval too long", [] { return refusalOf(takeInterval(60001)); }, "60001");
    row("longest number", [] { return refusalOf(takeInterval(4294967295)); }, "4294967295");
}

void TestArguments::refuses()
{
    QFETCH(Check, check);
    QFETCH(QString, named);
    const Result<void> result = check();
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Error::Kind::InvalidArgument);
    QVERIFY2(result.error().message.contains(named), qPrintable(result.error().message));
    QVERIFY(result.error().message.size() < 250);
    QVERIFY(!result.error().message.contains(u'\n'));
}

void TestArguments::valuesComeOutAsTheyWentIn()
{
    const Endpoint wanted = endpoint("10.1.1.1", EndpointFlag::Subflow | EndpointFlag::Backup, 3);
    QCOMPARE(takeNewEndpoint(wanted).value(), wanted);
    QCOMPARE(takeEndpointToChange(0, QStringLiteral("2001:db8::1")).value(), Address::fromString(QStringLiteral("2001:db8::1")));
    QVERIFY(takeEndpointToRemove(4, QString()).value().isNull());
    QCOMPARE(takeLimit(-1).value(), std::nullopt);
    QCOMPARE(takeLimit(8).value(), std::optional<std::uint32_t>(8));
    QCOMPARE(takeTokens({7, 8, 7}).value(), (QSet<Token>{7, 8}));
    QCOMPARE(takeInterval(1000).value(), 1000u);
}

MANYPATH_TEST(TestArguments)
#include "tst_arguments.moc"
