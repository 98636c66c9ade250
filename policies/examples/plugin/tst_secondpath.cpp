// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secondpath.h"

#include <QTest>

using namespace manypath;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Token token = 0x1f03a2c4;

Interface interface(int index, const QString &name, const QString &address)
{
    Interface made;
    made.index = index;
    made.name = name;
    made.up = made.carrier = true;
    made.addresses = {{Address::fromString(address), {}, 24, 0, 0}};
    made.defaultRoutes = {{Address::Family::IPv4, {}, 100, 254}};
    return made;
}

// A connection from eth0's address; it leaves by eth0.
Connection connection()
{
    Connection made;
    made.token = token;
    made.local = SocketAddress::fromString(u"10.1.1.1:40000"_s).value();
    made.remote = SocketAddress::fromString(u"192.0.2.1:443"_s).value();
    made.state = Connection::State::Established;
    made.pathManager = PathManager::Userspace;
    Subflow initial;
    initial.local = made.local;
    initial.remote = made.remote;
    initial.initial = true;
    initial.interfaceIndex = 2;
    made.subflows = {initial};
    return made;
}

World world(const QList<Connection> &connections)
{
    return World(connections, {interface(2, u"eth0"_s, u"10.1.1.1"_s), interface(3, u"wlan0"_s, u"10.1.2.1"_s)}, {}, {}, {}, {});
}

QStringList text(const Decisions &decisions)
{
    QStringList lines;
    for (const Decision &decision : decisions.decisions)
        lines.append(actionText(decision.action) + u" | "_s + decision.reason);
    return lines;
}

PmEvent heard(PmEvent::Type type)
{
    PmEvent event;
    event.type = type;
    event.token = token;
    return event;
}

const QStringList bySecondInterface{u"subflow create 1f03a2c4 local 10.1.2.1 remote 192.0.2.1:443 dev if3 | wlan0 is the next interface"_s};

}  // namespace

class TestSecondPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensOneSubflow();
    void leavesOthersAlone();
    void triesAgainLater();
};

void TestSecondPath::opensOneSubflow()
{
    SecondPath policy({});
    const World now = world({connection()});
    QCOMPARE(text(policy.decide(now, heard(PmEvent::Type::Established), 0s)), bySecondInterface);
    // The subflow is under way, so whatever else comes is no reason for another.
    QCOMPARE(text(policy.decide(now, heard(PmEvent::Type::Announced), 1s)), QStringList());
}

void TestSecondPath::leavesOthersAlone()
{
    Connection ofTheKernel = connection();
    ofTheKernel.pathManager = PathManager::Kernel;
    Connection accepted = connection();
    accepted.serverSide = true;
    for (const Connection &other : {ofTheKernel, accepted}) {
        SecondPath policy({});
        QCOMPARE(text(policy.decide(world({other}), SteeringChanged{}, 0s)), QStringList());
    }
}

void TestSecondPath::triesAgainLater()
{
    SecondPath policy({.backup = false, .patience = 2s});
    const World now = world({connection()});
    const Decisions first = policy.decide(now, SteeringChanged{}, 10s);
    QCOMPARE(text(first), bySecondInterface);
    const ActionAnswered refused{first.decisions[0].action, {}, {}, kernelError(u"Refused"_s, 101)};
    QCOMPARE(text(policy.decide(now, refused, 11s)), QStringList());
    QCOMPARE(policy.wakeUp(), std::optional<std::chrono::microseconds>(13s));
    QCOMPARE(text(policy.decide(now, SteeringChanged{}, 12s)), QStringList());
    QCOMPARE(text(policy.decide(now, SteeringChanged{}, 13s)), bySecondInterface);
}

QTEST_GUILESS_MAIN(TestSecondPath)
#include "tst_secondpath.moc"
