// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing.h"
#include "tests/support/testprogram.h"

using namespace manypath;
using manypath::testing::address;

class TestAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesAndPrints_data();
    void parsesAndPrints();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void takesBytesOfTheRightLengthOnly();
    void unmapsOnlyMappedAddresses();
    void tellsKindsOfAddressesApart_data();
    void tellsKindsOfAddressesApart();
    void ordersByFamilyThenBytes();
    void parsesSocketAddresses_data();
    void parsesSocketAddresses();
    void refusesWhatIsNoSocketAddress_data();
    void refusesWhatIsNoSocketAddress();
    void printedSocketAddressesParseAgain_data();
    void printedSocketAddressesParseAgain();
};

void TestAddress::parsesAndPrints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("printed");
    QTest::newRow("IPv4") << "10.1.1.1" << 4 << "10.1.1.1";
    QTest::newRow("IPv4 any") << "0.0.0.0" << 4 << "0.0.0.0";
    QTest::newRow("IPv4 broadcast") << "255.255.255.255" << 4 << "255.255.255.255";
    QTest::newRow("IPv6") << "2001:db8::1" << 16 << "2001:db8::1";
    QTest::newRow("IPv6 any") << "::" << 16 << "::";
    QTest::newRow("IPv6 long form") << "2001:0DB8:0000:0000:0000:0000:0000:0001" << 16 << "2001:db8::1";
    QTest::newRow("IPv4-mapped stays mapped") << "::ffff:10.1.1.1" << 16 << "::ffff:10.1.1.1";
    QTest::newRow("IPv4-mapped in hexadecimal") << "::ffff:a01:101" << 16 << "::ffff:10.1.1.1";
}

void TestAddress::parsesAndPrints()
{
    QFETCH(QString, text);
    QFETCH(int, size);
    QFETCH(QString, printed);
    const Address parsed = Address::fromString(text);
    QVERIFY(!parsed.isNull());
    QCOMPARE(static_cast<int>(parsed.size()), size);
    QCOMPARE(parsed.isIPv4(), size == 4);
    QCOMPARE(parsed.isIPv6(), size == 16);
    QCOMPARE(parsed.toString(), printed);
    QCOMPARE(Address::fromBytes(parsed.bytes(), parsed.size()), parsed);
}

void TestAddress::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("three parts") << "10.1.1";
    QTest::newRow("part too large") << "10.1.1.256";
    QTest::newRow("with prefix") << "10.1.1.1/24";
    QTest::newRow("with port") << "10.1.1.1:80";
    QTest::newRow("leading space") << " 10.1.1.1";
    QTest::newRow("trailing space") << "10.1.1.1 ";
    QTest::newRow("octal-looking") << "010.1.1.1";
    QTest::newRow("a name") << "localhost";
    QTest::newRow("with scope") << "fe80::1%eth0";
    QTest::newRow("two gaps") << "2001::db8::1";
    QTest::newRow("three colons") << ":::";
    QTest::newRow("brackets") << "[::1]";
    QTest::newRow("digits of another script") << QStringLiteral("\uff11\uff10.1.1.1");
    QTest::newRow("a NUL after it") << QStringLiteral("10.1.1.1") + QChar(0) + QStringLiteral("x");
}

void TestAddress::refusesWhatIsNoAddress()
{
    QFETCH(QString, text);
    const Address parsed = Address::fromString(text);
    QVERIFY(parsed.isNull());
    QCOMPARE(parsed, Address());
    QCOMPARE(parsed.toString(), QString());
}

void TestAddress::takesBytesOfTheRightLengthOnly()
{
    const std::array<std::uint8_t, 17> bytes{192, 0, 2, 1};
    for (std::size_t length = 0; length <= bytes.size(); ++length)
        QCOMPARE(Address::fromBytes(bytes.data(), length).isNull(), length != 4 && length != 16);
    QCOMPARE(Address::fromBytes(bytes.data(), 4).toString(), QStringLiteral("192.0.2.1"));
    QCOMPARE(Address::fromBytes(bytes.data(), 16).toString(), QStringLiteral("c000:201::"));
}

void TestAddress::unmapsOnlyMappedAddresses()
{
    QCOMPARE(address("::ffff:10.1.1.1").unmapped(), address("10.1.1.1"));
    QCOMPARE(address("10.1.1.1").mapped(), address("::ffff:10.1.1.1"));
    for (const char *unchanged : {"10.1.1.1", "2001:db8::1", "::10.1.1.1", "::", "::1", "64:ff9b::10.1.1.1"})
        QCOMPARE(address(unchanged).unmapped(), address(unchanged));
    QCOMPARE(address("2001:db8::1").mapped(), address("2001:db8::1"));
    QVERIFY(Address().unmapped().isNull());
    QVERIFY(Address().mapped().isNull());
}

void TestAddress::tellsKindsOfAddressesApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("any");
    QTest::addColumn<bool>("loopback");
    QTest::addColumn<bool>("linkLocal");
    QTest::newRow("none") << "" << false << false << false;
    QTest::newRow("0.0.0.0") << "0.0.0.0" << true << false << false;
    QTest::newRow("::") << "::" << true << false << false;
    QTest::newRow("127.0.0.1") << "127.0.0.1" << false << true << false;
    QTest::newRow("127.255.0.9") << "127.255.0.9" << false << true << false;
    QTest::newRow("::1") << "::1" << false << true << false;
    QTest::newRow("1::1 is no loopback") << "1::1" << false << false << false;
    QTest::newRow("169.254.7.7") << "169.254.7.7" << false << false << true;
    QTest::newRow("169.253.7.7") << "169.253.7.7" << false << false << false;
    QTest::newRow("fe80::1") << "fe80::1" << false << false << true;
    QTest::newRow("febf::1") << "febf::1" << false << false << true;
    QTest::newRow("fec0::1") << "fec0::1" << false << false << false;
    QTest::newRow("192.0.2.1") << "192.0.2.1" << false << false << false;
}

void TestAddress::tellsKindsOfAddressesApart()
{
    QFETCH(QString, text);
    const Address parsed = Address::fromString(text);
    QTEST(parsed.isAny(), "any");
    QTEST(parsed.isLoopback(), "loopback");
    QTEST(parsed.isLinkLocal(), "linkLocal");
}

void TestAddress::ordersByFamilyThenBytes()
{
    QVERIFY(Address() < address("0.0.0.0"));
    QVERIFY(address("10.0.0.2") < address("10.0.0.10"));
    QVERIFY(address("255.0.0.0") < address("::"));
    QVERIFY((SocketAddress{address("10.0.0.1"), 2} < SocketAddress{address("10.0.0.1"), 10}));
    QVERIFY(address("::ffff:10.1.1.1") != address("10.1.1.1"));
    QCOMPARE(qHash(address("10.1.1.1")), qHash(address("::ffff:10.1.1.1").unmapped()));
}

void TestAddress::parsesSocketAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("IPv4") << "10.1.1.1" << "10.1.1.1" << 0;
    QTest::newRow("IPv4 and port") << "10.1.1.1:443" << "10.1.1.1" << 443;
    QTest::newRow("largest port") << "10.1.1.1:65535" << "10.1.1.1" << 65535;
    QTest::newRow("IPv6") << "2001:db8::1" << "2001:db8::1" << 0;
    QTest::newRow("IPv6 that looks like having a port") << "2001:db8::1:443" << "2001:db8::1:443" << 0;
    QTest::newRow("IPv6 in brackets") << "[2001:db8::1]" << "2001:db8::1" << 0;
    QTest::newRow("IPv6 and port") << "[2001:db8::1]:443" << "2001:db8::1" << 443;
    QTest::newRow("IPv6 any and port") << "[::]:1" << "::" << 1;
    QTest::newRow("IPv4-mapped and port") << "[::ffff:10.1.1.1]:80" << "::ffff:10.1.1.1" << 80;
}

void TestAddress::parsesSocketAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto parsed = SocketAddress::fromString(text);
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->address, Address::fromString(host));
    QCOMPARE(static_cast<int>(parsed->port), port);
}

void TestAddress::refusesWhatIsNoSocketAddress_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", ":", ":443", "10.1.1.1:", "10.1.1.1:0", "10.1.1.1:65536", "10.1.1.1:-1", "10.1.1.1:+80", "10.1.1.1: 80",
                             "10.1.1.1:80 ", "10.1.1.1:0x50", "10.1.1.1:http", "10.1.1.1:80:90", "[10.1.1.1]:443", "[2001:db8::1",
                             "[2001:db8::1]443", "[2001:db8::1]:", "[2001:db8::1]:0", "[2001:db8::1]:1:2", "[2001:db8::1]:65536",
                             "2001:db8::1]:443", "[]:1", "[:]:1", "host:443", "10.1.1:443"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("digits of another script") << QStringLiteral("10.1.1.1:\u0664\u0664");
}

void TestAddress::refusesWhatIsNoSocketAddress()
{
    QFETCH(QString, text);
    const auto parsed = SocketAddress::fromString(text);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().kind, Error::Kind::InvalidArgument);
    QVERIFY2(parsed.error().message.contains(u'"' + text + u'"'), qPrintable(parsed.error().message));
}

void TestAddress::printedSocketAddressesParseAgain_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"10.1.1.1:443", "[2001:db8::1]:443", "[::ffff:10.1.1.1]:1", "[::]:65535"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestAddress::printedSocketAddressesParseAgain()
{
    QFETCH(QString, text);
    QCOMPARE(SocketAddress::fromString(text).value().toString(), text);
}

MANYPATH_TEST(TestAddress)
#include "tst_address.moc"
