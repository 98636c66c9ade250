// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quoted.h"
#include "testing.h"
#include "tests/support/testprogram.h"

#include <cerrno>

using namespace manypath;
using manypath::testing::address;
using manypath::testing::socket;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

}  // namespace

/// The words that people, scripts and the kernel use for core's values.
class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void endpointFlags_data();
    void endpointFlags();
    void wordsThatAreNoEndpointFlag();
    void statesAndTypes();
    void kernelErrorsKeepTheKernelsWords();
    void kernelErrorsWithoutExtack();
    void eventsAddressesAreUnmapped();
    void eventsNameTheirConnection();
    void interfacesAnswerForTheirAddressesAndRoutes();
    void namesOfInterfaces_data();
    void namesOfInterfaces();
    void patternsOfInterfaces();
    void badValuesAreQuotedInOneLine();
};

void TestNames::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Token>("token");
    QTest::newRow("eight digits") << "1f03a2c4" << Token{0x1f03a2c4};
    QTest::newRow("leading zeros") << "00000001" << Token{1};
    QTest::newRow("largest") << "ffffffff" << Token{0xffffffff};
}

void TestNames::tokens()
{
    QFETCH(QString, text);
    QFETCH(Token, token);
    QCOMPARE(tokenToString(token), text);
    QCOMPARE(tokenFromString(text).value(), token);
    QCOMPARE(tokenFromString(text.toUpper()).value(), token);
}

void TestNames::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "0", "00000000", "0x1f03a2c4", "1f03a2c4 ", " 1f03a2c", "+1f03a2c", "-1", "1f03a2c4f", "000000001", "1g", "token"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("digits of another script") << QStringLiteral("\uff11\uff12");
}

void TestNames::refusesWhatIsNoToken()
{
    QFETCH(QString, text);
    const auto token = tokenFromString(text);
    QVERIFY(!token.ok());
    QCOMPARE(token.error().kind, Error::Kind::InvalidArgument);
    QVERIFY2(token.error().message.contains(u'"' + text + u'"'), qPrintable(token.error().message));
}

void TestNames::endpointFlags_data()
{
    QTest::addColumn<quint32>("flags");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << 0u << QStringList();
    QTest::newRow("in bit order") << (EndpointFlag::Backup | EndpointFlag::Subflow | EndpointFlag::Signal)
                                  << words("signal subflow backup");
    QTest::newRow("all there are") << 0x3fu << words("signal subflow backup fullmesh implicit laminar");
    QTest::newRow("bits of a newer kernel") << 0x142u << words("subflow 140");
}

void TestNames::endpointFlags()
{
    QFETCH(quint32, flags);
    QFETCH(QStringList, names);
    QCOMPARE(endpointFlagNames(flags), names);
    EndpointFlags back = 0;
    for (const QString &name : names) {
        const auto flag = endpointFlagFromName(name);
        back |= flag ? static_cast<EndpointFlags>(*flag) : name.toUInt(nullptr, 16);
    }
    QCOMPARE(back, flags);
}

void TestNames::wordsThatAreNoEndpointFlag()
{
    for (const char *word : {"", "Signal", "nobackup", "sub", "dev", "1"})
        QVERIFY2(!endpointFlagFromName(QString::fromLatin1(word)), word);
}

void TestNames::statesAndTypes()
{
    using Type = Interface::Type;
    for (const auto state : {Connection::State::Created, Connection::State::Established, Connection::State::Closing})
        QCOMPARE(connectionStateFromName(connectionStateName(state)), state);
    for (const auto state : {Subflow::State::Pending, Subflow::State::Established, Subflow::State::Closing})
        QCOMPARE(subflowStateFromName(subflowStateName(state)), state);
    for (const auto pathManager : {PathManager::Unknown, PathManager::Kernel, PathManager::Userspace})
        QCOMPARE(pathManagerFromName(pathManagerName(pathManager)), pathManager);
    for (const auto type : {Type::Other, Type::Loopback, Type::Ethernet, Type::Wifi, Type::Mobile, Type::Tunnel, Type::Bridge, Type::Virtual})
        QCOMPARE(interfaceTypeFromName(interfaceTypeName(type)), type);
    QCOMPARE(connectionStateName(Connection::State::Created), QStringLiteral("created"));
    QCOMPARE(subflowStateName(Subflow::State::Pending), QStringLiteral("pending"));
    QCOMPARE(pathManagerName(PathManager::Userspace), QStringLiteral("userspace"));
    QCOMPARE(interfaceTypeName(Type::Wifi), QStringLiteral("wifi"));
    QCOMPARE(pathManagerFromName(QStringLiteral("bpf")), PathManager::Unknown);
    QCOMPARE(interfaceTypeFromName(QStringLiteral("quantum")), Type::Other);
}

void TestNames::kernelErrorsKeepTheKernelsWords()
{
    const Error error = kernelError(QStringLiteral("endpoint 10.1.1.1 was not added"), EEXIST, QStringLiteral("too many addresses or duplicate one: -17"));
    QCOMPARE(error.kind, Error::Kind::Kernel);
    QCOMPARE(error.errnum, EEXIST);
    QCOMPARE(error.extack, QStringLiteral("too many addresses or duplicate one: -17"));
    QCOMPARE(error.message, QStringLiteral("endpoint 10.1.1.1 was not added: too many addresses or duplicate one: -17 (EEXIST: File exists)"));
}

void TestNames::kernelErrorsWithoutExtack()
{
    QCOMPARE(kernelError(QStringLiteral("x"), EPERM).message, QStringLiteral("x: EPERM: Operation not permitted"));
    QCOMPARE(kernelError(QStringLiteral("x"), 9999).message, QStringLiteral("x: 9999: unknown error"));
}

void TestNames::eventsAddressesAreUnmapped()
{
    PmEvent event;
    event.localAddress = address("::ffff:10.1.1.1");
    event.localPort = 5000;
    event.remoteAddress = address("2001:db8::1");
    QCOMPARE(event.local(), socket("10.1.1.1:5000"));
    QCOMPARE(event.remote(), (SocketAddress{address("2001:db8::1"), 0}));
    QCOMPARE(PmEvent().local(), SocketAddress());
}

void TestNames::eventsNameTheirConnection()
{
    PmEvent event;
    QVERIFY(!eventToken(event));
    event.token = 7;
    Connection connection;
    connection.token = 7;
    for (const Event &each : {Event(event), Event(ConnectionUpdated{connection}), Event(ConnectionGone{7}), Event(SubflowUpdated{7, {}}),
                              Event(SubflowGone{7, {}}), Event(ActionAnswered{WithdrawAddress{7, 1}, {}, {}, {}})})
        QCOMPARE(eventToken(each), std::optional<Token>(7));
    for (const Event &each : {Event(InterfaceRemoved{7}), Event(EndpointRemoved{7}), Event(LimitsChanged{}), Event(MetricsSampled{})})
        QVERIFY(!eventToken(each));
}

void TestNames::interfacesAnswerForTheirAddressesAndRoutes()
{
    Interface interface;
    QVERIFY(!interface.hasDefaultRoute(Address::Family::IPv4));
    interface.defaultRoutes = {{Address::Family::IPv6, address("fe80::1"), 100, 254}};
    interface.addresses = {{address("2001:db8::2"), {}, 64, 0, 0}};
    QVERIFY(interface.hasDefaultRoute(Address::Family::IPv6));
    QVERIFY(!interface.hasDefaultRoute(Address::Family::IPv4));
    QVERIFY(interface.hasAddress(address("2001:db8::2")));
    QVERIFY(!interface.hasAddress(address("2001:db8::3")));
    interface.up = true;
    QVERIFY(!interface.usable());
    interface.carrier = true;
    QVERIFY(interface.usable());
}

void TestNames::namesOfInterfaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");
    for (const char *text : {"lo", "wlan0", "enp0s31f6", "a", "123456789012345", "eth0.100", "br-1_2@3", "...", "wlan*", "[ew]*"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    QTest::newRow("other letters") << QStringLiteral("netz\u00e4") << true;
    for (const char *text : {"", ".", "..", "1234567890123456", "a/b", "/", "a b", " a", "a\t", "a\n", "a:b", "a\x01", "a\x7f"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
    QTest::newRow("15 letters of two bytes") << QString(15, QChar(0xe4)) << false;
    QTest::newRow("a space that is not ASCII") << QStringLiteral("a\u00a0b") << false;
    QTest::newRow("a null") << QString(1, QChar(0)) << false;
    QTest::newRow("no text at all") << QString(1, QChar(0xfffd)) << false;
    QTest::newRow("a megabyte") << QString(1 << 20, u'a') << false;
}

void TestNames::namesOfInterfaces()
{
    QFETCH(QString, text);
    QFETCH(bool, allowed);
    const Result<void> result = validateInterfaceName(text);
    QCOMPARE(result.ok(), allowed);
    if (allowed)
        QVERIFY(validateInterfacePattern(text).ok());
    if (!allowed) {
        QCOMPARE(result.error().kind, Error::Kind::InvalidArgument);
        QVERIFY(result.error().message.contains(quoted(text)));
        QVERIFY(result.error().message.size() < 250);
    }
}

void TestNames::patternsOfInterfaces()
{
    QVERIFY(validateInterfacePattern(QStringLiteral("[ew][nl][poxs]*[0-9]?")).ok());
    QVERIFY(validateInterfacePattern(QString(64, u'*')).ok());
    for (const QString &text : {QString(), QString(65, u'*'), QStringLiteral("wlan*/"), QStringLiteral("eth *"), QStringLiteral("*\n")})
        QVERIFY2(!validateInterfacePattern(text).ok(), qPrintable(text));
}

void TestNames::badValuesAreQuotedInOneLine()
{
    QCOMPARE(quoted(QString()), QStringLiteral("\"\""));
    QCOMPARE(quoted(QStringLiteral("wlan 0")), QStringLiteral("\"wlan 0\""));
    QCOMPARE(quoted(QStringLiteral("a\nb\x1b[31m")), QStringLiteral("\"a?b?[31m\""));
    QCOMPARE(quoted(QString(64, u'a')), u'"' + QString(64, u'a') + u'"');
    QCOMPARE(quoted(QString(65, u'a')), u'"' + QString(64, u'a') + QStringLiteral("…\""));
}

MANYPATH_TEST(TestNames)
#include "tst_names.moc"
