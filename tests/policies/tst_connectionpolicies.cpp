// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/connections/connectionpolicy.h"
#include "policies/full-mesh/fullmesh.h"
#include "policies/ndiffports/ndiffports.h"
#include "policies/single-subflow-per-interface/singlesubflowperinterface.h"
#include "tests/support/testprogram.h"
#include "worldtext.h"

#include <QTest>

#include <cerrno>

using namespace manypath;
using namespace manypath::connections;
using namespace manypath::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char *hosts = R"(
    2 eth0 10.1.1.1 fd00:1::1 default4@100 default6@100
    3 wlan0 10.1.2.1 fd00:2::1 default4@200 default6@200
)";

World worldWith(const QByteArray &lines)
{
    return worldFromText((hosts + lines).constData());
}

std::unique_ptr<Strategy> strategyOf(const QString &name)
{
    if (name == "single"_L1)
        return std::make_unique<SingleSubflowPerInterface>(true);
    if (name.startsWith("mesh"_L1))
        return std::make_unique<FullMesh>(name.mid(4).isEmpty() ? 8 : name.mid(4).toInt(), true);
    return std::make_unique<Ndiffports>(name.section(u'-', 1, 1).toInt(), name.endsWith("spread"_L1));
}

// The actions alone, one a line.
QString actions(const Decisions &decisions)
{
    QStringList lines;
    for (const Decision &decision : decisions.decisions)
        lines.append(actionText(decision.action));
    return lines.join(u'\n');
}

/// A policy that is told of a World as it changes.
class Asked {
public:
    explicit Asked(const QString &name) : m_policy(strategyOf(name), {false, true}) {}

    // Comes into force, or hears of an interface: looks at everything.
    QString lookAt(const World &world, std::chrono::microseconds now)
    {
        const Event event = m_new ? Event(SteeringChanged{world.steering()}) : Event(InterfaceUpdated{world.interfaces().begin()->second});
        m_new = false;
        return actions(m_policy.decide(world, event, now));
    }
    // Wakes up.
    QString waitOn(const World &world, std::chrono::microseconds now)
    {
        return actions(m_policy.decide(world, SteeringChanged{world.steering()}, now));
    }
    QString answer(const World &world, const Action &action, std::optional<std::uint8_t> id, int errnum, std::chrono::microseconds now)
    {
        const auto error = errnum ? std::optional(kernelError(u"No"_s, errnum)) : std::nullopt;
        return actions(m_policy.decide(world, ActionAnswered{action, u"because"_s, id, error}, now));
    }
    std::optional<std::chrono::microseconds> wakeUp() const { return m_policy.wakeUp(); }

private:
    ConnectionPolicy m_policy;
    bool m_new = true;
};

CreateSubflow creation(const char *local, const char *remote, int interface)
{
    CreateSubflow create;
    create.token = 1;
    create.local = SocketAddress::fromString(QString::fromLatin1(local)).value();
    create.remote = SocketAddress::fromString(QString::fromLatin1(remote)).value();
    create.interfaceIndex = interface;
    return create;
}

}  // namespace

class TestConnectionPolicies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void leavesAlone_data();
    void leavesAlone();
    void asksOnce();
    void asksAgainWhenNothingCame();
    void waitsLongerEachTimeItIsRefused();
    void startsOverWithAPathThatWasAway();
    void opensAgainWhatTheNetworkClosed();
    void keepsTheLimit();
    void withdrawsWhatItAnnounced();
    void aRefusedPortIsNotTriedAgain();
    void forgetsConnectionsThatAreGone();
    void remarks();
};

void TestConnectionPolicies::decides_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QByteArray>("world");
    QTest::addColumn<QString>("wanted");
    const QByteArray client("connection 1 10.1.1.1:4000 10.9.9.9:443 userspace\n");
    const QByteArray server("connection 1 10.1.1.1:443 10.9.9.9:4000 userspace server\n");
    const auto row = [](const char *name, const char *policy, const QByteArray &world, const char *wanted) {
        QTest::newRow(name) << QString::fromLatin1(policy) << world << QString::fromLatin1(wanted);
    };
    row("single: the other interface", "single", client, "subflow create 00000001 local 10.1.2.1 remote 10.9.9.9:443 dev if3");
    row("single: is there", "single", client + "subflow 10.1.2.1:5000 10.9.9.9:443\n", "");
    row("single: is coming", "single", client + "subflow 10.1.2.1:5000 10.9.9.9:443 pending\n", "");
    row("single: is going", "single", client + "subflow 10.1.2.1:5000 10.9.9.9:443 closing\n",
        "subflow create 00000001 local 10.1.2.1 remote 10.9.9.9:443 dev if3");
    row("single: one is enough", "single", client + "subflow 10.1.2.1:5000 10.9.9.9:443\nsubflow 10.1.2.1:5001 10.9.9.9:443\n",
        "subflow destroy 00000001 local 10.1.2.1:5001 remote 10.9.9.9:443");
    row("single: IPv6", "single", "connection 1 [fd00:1::1]:4000 [fd00:9::9]:443 userspace\n",
        "subflow create 00000001 local fd00:2::1 remote [fd00:9::9]:443 dev if3");
    row("single: backup by role", "single", client + "role wlan0 backup\n",
        "subflow create 00000001 local 10.1.2.1 remote 10.9.9.9:443 dev if3 backup");
    row("single: made backup by role", "single", client + "subflow 10.1.2.1:5000 10.9.9.9:443\nrole wlan0 backup\n",
        "subflow backup 00000001 local 10.1.2.1:5000 remote 10.9.9.9:443");
    row("single: never by role", "single", client + "subflow 10.1.2.1:5000 10.9.9.9:443\nrole wlan0 never\n",
        "subflow destroy 00000001 local 10.1.2.1:5000 remote 10.9.9.9:443");
    row("single: an interface without default route leads nowhere", "single", client + "4 eth2 10.1.3.1\n",
        "subflow create 00000001 local 10.1.2.1 remote 10.9.9.9:443 dev if3");
    row("single: unless a person chose it", "single", client + "4 eth2 10.1.3.1\nrole eth2 preferred\nrole wlan0 never\n",
        "subflow create 00000001 local 10.1.3.1 remote 10.9.9.9:443 dev if4");
    row("single: also where NetworkManager makes endpoints", "single", client + "4 eth2 10.1.3.1 default4 nm\nrole wlan0 never\n",
        "subflow create 00000001 local 10.1.3.1 remote 10.9.9.9:443 dev if4");
    row("single: joins denied", "single", "connection 1 10.1.1.1:4000 10.9.9.9:443 userspace deny-join-id0\n", "");
    row("single: joins denied, another announced", "single",
        "connection 1 10.1.1.1:4000 10.9.9.9:443 userspace deny-join-id0\nannounced 2 10.9.8.8\n",
        "subflow create 00000001 local 10.1.2.1 remote 10.9.8.8:443 dev if3");
    row("single: an IPv4 socket takes no IPv6", "single",
        "connection 1 10.1.1.1:4000 10.9.9.9:443 userspace deny-join-id0\nannounced 2 [fd00:9::9]:443\n", "");
    row("single: an IPv6 socket does", "single",
        "connection 1 10.1.1.1:4000 10.9.9.9:443 userspace deny-join-id0 ipv6-socket\nannounced 2 [fd00:9::9]:443\n",
        "subflow create 00000001 local fd00:2::1 remote [fd00:9::9]:443 dev if3");
    row("single: a server announces", "single", server, "announce 00000001 10.1.2.1 dev if3 listen");
    row("single: carrier lost", "single", client + "3 wlan0 10.1.2.1 nocarrier default4@200\nsubflow 10.1.2.1:5000 10.9.9.9:443 id 1\n",
        "withdraw 00000001 id 1\nsubflow destroy 00000001 local 10.1.2.1:5000 remote 10.9.9.9:443");
    row("single: address gone", "single", client + "3 wlan0 fd00:2::1 default6\nsubflow 10.1.2.1:5000 10.9.9.9:443 id 1\n",
        "withdraw 00000001 id 1\nsubflow destroy 00000001 local 10.1.2.1:5000 remote 10.9.9.9:443");
    row("single: the last one stays", "single", client + "2 eth0 10.1.1.1 nocarrier\n3 wlan0 10.1.2.1 default4\n",
        "subflow create 00000001 local 10.1.2.1 remote 10.9.9.9:443 dev if3");
    row("mesh: each to each", "mesh", client + "announced 2 10.9.8.8:443\n",
        "subflow create 00000001 local 10.1.2.1 remote 10.9.9.9:443 dev if3\n"
        "subflow create 00000001 local 10.1.1.1 remote 10.9.8.8:443 dev if2\n"
        "subflow create 00000001 local 10.1.2.1 remote 10.9.8.8:443 dev if3");
    row("mesh: bounded", "mesh2", client + "announced 2 10.9.8.8:443\n",
        "subflow create 00000001 local 10.1.2.1 remote 10.9.9.9:443 dev if3\n"
        "subflow create 00000001 local 10.1.1.1 remote 10.9.8.8:443 dev if2");
    row("mesh: a server announces all it has for such a socket", "mesh", "connection 1 10.1.1.1:443 10.9.9.9:4000 userspace server ipv6-socket\n",
        "announce 00000001 fd00:1::1 dev if2 listen\nannounce 00000001 10.1.2.1 dev if3 listen\n"
        "announce 00000001 fd00:2::1 dev if3 listen");
    row("ndiffports", "n-3", client,
        "subflow create 00000001 local 10.1.1.1 remote 10.9.9.9:443 dev if2\n"
        "subflow create 00000001 local 10.1.1.1 remote 10.9.9.9:443 dev if2");
    row("ndiffports: one is missing", "n-3", client + "subflow 10.1.1.1:5000 10.9.9.9:443\n",
        "subflow create 00000001 local 10.1.1.1 remote 10.9.9.9:443 dev if2");
    row("ndiffports: spread", "n-4-spread", "connection 1 10.1.1.1:40002 10.9.9.9:443 userspace\n",
        "subflow create 00000001 local 10.1.1.1:40004 remote 10.9.9.9:443 dev if2\n"
        "subflow create 00000001 local 10.1.1.1:40005 remote 10.9.9.9:443 dev if2\n"
        "subflow create 00000001 local 10.1.1.1:40003 remote 10.9.9.9:443 dev if2");
    row("ndiffports: spread from a low port", "n-2-spread", "connection 1 10.1.1.1:1025 10.9.9.9:443 userspace\n",
        "subflow create 00000001 local 10.1.1.1:32768 remote 10.9.9.9:443 dev if2");
    row("ndiffports: servers open nothing", "n-3", server, "");
}

void TestConnectionPolicies::decides()
{
    QFETCH(QString, policy);
    QFETCH(QByteArray, world);
    QFETCH(QString, wanted);
    Asked course(policy);
    QCOMPARE(course.lookAt(worldWith(world), 1s), wanted);
}

void TestConnectionPolicies::leavesAlone_data()
{
    QTest::addColumn<QByteArray>("world");
    QTest::newRow("the kernel's") << QByteArray("connection 1 10.1.1.1:4000 10.9.9.9:443\n");
    QTest::newRow("not established") << QByteArray("connection 1 10.1.1.1:4000 10.9.9.9:443 userspace created\n");
    QTest::newRow("closing") << QByteArray("connection 1 10.1.1.1:4000 10.9.9.9:443 userspace closing\n");
    QTest::newRow("plain TCP") << QByteArray("connection 1 10.1.1.1:4000 10.9.9.9:443 userspace fallback\n");
    QTest::newRow("to itself") << QByteArray("connection 1 10.1.1.1:4000 10.1.2.1:443 userspace\n");
    QTest::newRow("loopback") << QByteArray("connection 1 127.0.0.1:4000 127.0.0.1:443 userspace\n");
}

void TestConnectionPolicies::leavesAlone()
{
    QFETCH(QByteArray, world);
    for (const QString &policy : {u"single"_s, u"mesh"_s, u"n-3"_s}) {
        Asked course(policy);
        QCOMPARE(course.lookAt(worldWith(world), 1s), QString());
    }
}

void TestConnectionPolicies::asksOnce()
{
    const World world = worldWith("connection 1 10.1.1.1:4000 10.9.9.9:443 userspace\n");
    Asked course(u"single"_s);
    QVERIFY(!course.lookAt(world, 1s).isEmpty());
    QCOMPARE(course.lookAt(world, 1100ms), QString());
    QCOMPARE(course.answer(world, creation("10.1.2.1", "10.9.9.9:443", 3), 1, 0, 1200ms), QString());
    QCOMPARE(course.lookAt(world, 2s), QString());
    const World opening = worldWith("connection 1 10.1.1.1:4000 10.9.9.9:443 userspace\nsubflow 10.1.2.1:5000 10.9.9.9:443 pending\n");
    QCOMPARE(course.lookAt(opening, 60s), QString());
}

void TestConnectionPolicies::asksAgainWhenNothingCame()
{
    const World world = worldWith("connection 1 10.1.1.1:4000 10.9.9.9:443 userspace\n");
    Asked course(u"single"_s);
    QVERIFY(!course.lookAt(world, 1s).isEmpty());
    QCOMPARE(course.wakeUp(), 4s);  // it doesn't show, so it never will
    QCOMPARE(course.waitOn(world, 4s), QString());
    QCOMPARE(course.wakeUp(), 6s);
    QVERIFY(!course.waitOn(world, 6s).isEmpty());
}

void TestConnectionPolicies::waitsLongerEachTimeItIsRefused()
{
    const World world = worldWith("connection 1 10.1.1.1:4000 10.9.9.9:443 userspace\n");
    const CreateSubflow create = creation("10.1.2.1", "10.9.9.9:443", 3);
    Asked course(u"single"_s);
    QVERIFY(!course.lookAt(world, 0s).isEmpty());
    QList<qint64> seconds;
    std::chrono::microseconds now = 0s;
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(course.answer(world, create, {}, ECONNREFUSED, now), QString());
        now = course.wakeUp().value();
        QVERIFY(!course.waitOn(world, now).isEmpty());
        seconds.append(std::chrono::duration_cast<std::chrono::seconds>(now).count());
    }
    QCOMPARE(seconds, (QList<qint64>{2, 6, 14, 30, 62, 126, 254, 510, 810, 1110}));
}

void TestConnectionPolicies::startsOverWithAPathThatWasAway()
{
    const World world = worldWith("connection 1 10.1.1.1:4000 10.9.9.9:443 userspace\n");
    const World away = worldWith("connection 1 10.1.1.1:4000 10.9.9.9:443 userspace\n3 wlan0 10.1.2.1 nocarrier\n");
    Asked course(u"single"_s);
    QVERIFY(!course.lookAt(world, 0s).isEmpty());
    QCOMPARE(course.answer(world, creation("10.1.2.1", "10.9.9.9:443", 3), {}, ETIMEDOUT, 1s), QString());
    QCOMPARE(course.lookAt(world, 1s), QString());
    QCOMPARE(course.lookAt(away, 1s), QString());
    QVERIFY(!course.lookAt(world, 1500ms).isEmpty());
}

void TestConnectionPolicies::opensAgainWhatTheNetworkClosed()
{
    const World one = worldWith("connection 1 10.1.1.1:4000 10.9.9.9:443 userspace\n");
    const World two = worldWith("connection 1 10.1.1.1:4000 10.9.9.9:443 userspace\nsubflow 10.1.2.1:5000 10.9.9.9:443\n");
    Asked course(u"single"_s);
    QCOMPARE(course.lookAt(two, 0s), QString());
    QCOMPARE(course.lookAt(one, 20s), QString());  // lived long: two seconds
    QCOMPARE(course.wakeUp(), 22s);
    QVERIFY(!course.waitOn(one, 22s).isEmpty());
    QCOMPARE(course.lookAt(two, 22s), QString());
    QCOMPARE(course.lookAt(one, 23s), QString());  // cut short: four
    QCOMPARE(course.wakeUp(), 27s);
}

void TestConnectionPolicies::keepsTheLimit()
{
    Asked course(u"n-5"_s);
    QCOMPARE(course.lookAt(worldWith("per-connection 2\nconnection 1 10.1.1.1:4000 10.9.9.9:443 userspace\n"), 0s).count(u"create"_s), 2);
}

void TestConnectionPolicies::withdrawsWhatItAnnounced()
{
    const World world = worldWith("connection 1 10.1.1.1:443 10.9.9.9:4000 userspace server\n");
    const World joined = worldWith("connection 1 10.1.1.1:443 10.9.9.9:4000 userspace server\nsubflow 10.1.2.1:443 10.9.9.9:4001 id 5\n");
    const World without = worldWith("connection 1 10.1.1.1:443 10.9.9.9:4000 userspace server\n3 wlan0 fd00:2::1 default6\n");
    AnnounceAddress announce;
    announce.token = 1;
    announce.address.address = Address::fromString(u"10.1.2.1"_s);
    announce.interfaceIndex = 3;
    announce.listen = true;

    Asked course(u"single"_s);
    QVERIFY(!course.lookAt(world, 0s).isEmpty());
    QCOMPARE(course.lookAt(without, 1s), QString());  // its id is not known yet
    QCOMPARE(course.answer(without, announce, 5, 0, 1s), u"withdraw 00000001 id 5"_s);
    QVERIFY(!course.lookAt(world, 2s).isEmpty());
    QCOMPARE(course.answer(world, announce, 5, 0, 2s), QString());
    QCOMPARE(course.lookAt(joined, 3s), QString());
    QCOMPARE(course.lookAt(without, 5s), u"withdraw 00000001 id 5"_s);
    QCOMPARE(course.lookAt(without, 9s), QString());
}

void TestConnectionPolicies::aRefusedPortIsNotTriedAgain()
{
    const World world = worldWith("connection 1 10.1.1.1:40002 10.9.9.9:443 userspace\n");
    Asked course(u"n-2-spread"_s);
    QCOMPARE(course.lookAt(world, 0s), u"subflow create 00000001 local 10.1.1.1:40003 remote 10.9.9.9:443 dev if2"_s);
    QCOMPARE(course.answer(world, creation("10.1.1.1:40003", "10.9.9.9:443", 2), {}, EADDRINUSE, 0s),
             u"subflow create 00000001 local 10.1.1.1:40005 remote 10.9.9.9:443 dev if2"_s);
}

void TestConnectionPolicies::forgetsConnectionsThatAreGone()
{
    const World world = worldWith("connection 1 10.1.1.1:4000 10.9.9.9:443 userspace\n");
    Asked course(u"single"_s);
    QVERIFY(!course.lookAt(world, 0s).isEmpty());
    QCOMPARE(course.lookAt(worldWith(""), 1s), QString());
    QCOMPARE(course.wakeUp(), std::nullopt);
    QVERIFY(!course.lookAt(world, 1s).isEmpty());
}

void TestConnectionPolicies::remarks()
{
    ConnectionPolicy policy(strategyOf(u"single"_s), {false, true});
    const World world = worldWith("4 eth2 10.1.3.1\nsetting path_manager kernel\nsetting enabled 1\n");
    const Decisions decisions = policy.decide(world, SteeringChanged{world.steering()}, 0s);
    const QString text = toText(decisions.remarks.value());
    QVERIFY2(text.contains(u"10.1.3.1 dev eth2: eth2 has no IPv4 default route"_s), qUtf8Printable(text));
    QVERIFY2(text.contains(u"path manager: new connections have the kernel's"_s), qUtf8Printable(text));
}

MANYPATH_TEST(TestConnectionPolicies)
#include "tst_connectionpolicies.moc"
