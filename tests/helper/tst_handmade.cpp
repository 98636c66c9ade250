// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/control/handmade.h"
#include "helper/control/kernelcontrol.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace manypath;

namespace {

Address address(const char *text)
{
    return Address::fromString(QString::fromLatin1(text));
}

Interface interface(int index, const char *name)
{
    Interface made;
    made.index = index;
    made.name = QString::fromLatin1(name);
    return made;
}

Endpoint endpoint(std::uint8_t id, const char *text, int index, EndpointOwner owner = EndpointOwner::Person)
{
    return {.id = id, .address = address(text), .port = 0, .flags = static_cast<EndpointFlags>(EndpointFlag::Subflow), .interfaceIndex = index, .owner = owner};
}

HandMadeEndpoint wanted(const char *text, const char *interfaceName)
{
    HandMadeEndpoint made;
    made.address = address(text);
    made.flags = static_cast<EndpointFlags>(EndpointFlag::Subflow);
    made.interface = QString::fromLatin1(interfaceName);
    return made;
}

World world(const QList<Interface> &interfaces, const QList<Endpoint> &endpoints)
{
    return World({}, interfaces, endpoints, {}, {}, {});
}

QStringList words(const QList<Decision> &decisions)
{
    QStringList lines;
    for (const Decision &decision : decisions)
        lines.append(actionText(decision.action));
    return lines;
}

}  // namespace

class HandMadeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void restores_data();
    void restores();
    void remembersTheInterfaceByName();
    void owners_data();
    void owners();
};

void HandMadeTest::restores_data()
{
    QTest::addColumn<World>("world");
    QTest::addColumn<bool>("awaited");
    QTest::addColumn<QStringList>("done");

    const QString add = QStringLiteral("endpoint add 10.1.2.1 dev if3 subflow");
    QTest::newRow("after a boot") << world({interface(3, "wlan0")}, {}) << true << QStringList{add};
    QTest::newRow("no interface yet") << world({interface(3, "eth0")}, {}) << true << QStringList{};
    QTest::newRow("there already") << world({interface(3, "wlan0")}, {endpoint(1, "10.1.2.1", 3)}) << true << QStringList{};
    QTest::newRow("someone else made it") << world({interface(3, "wlan0")}, {endpoint(1, "10.1.2.1", 0, EndpointOwner::Other)}) << true << QStringList{};
    QTest::newRow("removed by somebody") << world({interface(3, "wlan0")}, {}) << false << QStringList{};
    QTest::newRow("another index") << world({interface(3, "wlan0")}, {endpoint(7, "10.1.2.1", 2)}) << false
                                   << QStringList{QStringLiteral("endpoint delete id 7 10.1.2.1"), add};
    QTest::newRow("moved by a person") << world({interface(2, "eth0"), interface(3, "wlan0")}, {endpoint(7, "10.1.2.1", 2)}) << false << QStringList{};
    QTest::newRow("another's, on an index that is gone")
        << world({interface(3, "wlan0")}, {endpoint(7, "10.1.2.1", 2, EndpointOwner::Other)}) << false << QStringList{};
}

void HandMadeTest::restores()
{
    QFETCH(World, world);
    QFETCH(bool, awaited);
    const QList<HandMadeEndpoint> all{wanted("10.1.2.1", "wlan0")};
    QTEST(words(restoreHandMade(world, all, awaited ? all : QList<HandMadeEndpoint>())), "done");
}

void HandMadeTest::remembersTheInterfaceByName()
{
    const World known = world({interface(3, "wlan0")}, {});
    QCOMPARE(handMade(known, endpoint(9, "10.1.2.1", 3), false), wanted("10.1.2.1", "wlan0"));
    HandMadeEndpoint chosen = wanted("10.1.2.1", "");
    chosen.id = 9;
    QCOMPARE(handMade(known, endpoint(9, "10.1.2.1", 0), true), chosen);
}

void HandMadeTest::owners_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<bool>("mptcpd");
    QTest::addColumn<EndpointOwner>("owner");

    using enum EndpointOwner;
    Endpoint implicit = endpoint(1, "10.1.1.1", 2, Other);
    implicit.flags = static_cast<EndpointFlags>(EndpointFlag::Implicit);
    Endpoint withPort = endpoint(1, "10.1.1.1", 2, Other);
    withPort.port = 443;
    QTest::newRow("ours by hand") << endpoint(1, "10.1.1.1", 2) << true << Person;
    QTest::newRow("ours by policy") << endpoint(1, "10.1.1.1", 2, Policy) << true << Policy;
    QTest::newRow("implicit") << implicit << true << Kernel;
    QTest::newRow("NetworkManager's interface") << endpoint(1, "10.1.1.1", 2, Other) << true << NetworkManager;
    QTest::newRow("with a port") << withPort << true << Other;
    QTest::newRow("no interface") << endpoint(1, "10.1.1.1", 0, Other) << true << Other;
    QTest::newRow("mptcpd runs") << endpoint(1, "10.1.1.1", 3, Other) << true << Mptcpd;
    QTest::newRow("nobody known") << endpoint(1, "10.1.1.1", 3, Other) << false << Other;
}

void HandMadeTest::owners()
{
    QFETCH(Endpoint, endpoint);
    QFETCH(bool, mptcpd);
    QTEST(withOwners({endpoint}, {2}, mptcpd).first().owner, "owner");
}

Q_DECLARE_METATYPE(EndpointOwner)

MANYPATH_TEST(HandMadeTest)
#include "tst_handmade.moc"
