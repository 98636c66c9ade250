// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/endpoints/renewal.h"
#include "tests/support/testprogram.h"
#include "worldtext.h"

#include <QTest>

using namespace manypath;
using namespace manypath::endpoints;
using namespace manypath::testing;
using namespace std::chrono_literals;

namespace {

QList<Endpoint> endpointsOf(const World &world)
{
    QList<Endpoint> endpoints;
    for (const auto &[id, endpoint] : world.endpoints())
        endpoints.append(endpoint);
    return endpoints;
}

QString renewals(Renewal &renewal, const World &world, std::chrono::microseconds now)
{
    return toText(renewal.check(world, endpointsOf(world), now).decisions);
}

const char *const lost = R"(
    2 eth0 10.1.1.1 default4
    3 wlan0 10.1.2.1 default4
    endpoint 1 10.1.1.1 dev 2 subflow owner policy
    endpoint 2 10.1.2.1 dev 3 subflow owner policy
    connection 1 10.1.1.1:4000 10.9.9.9:443)";

const char *const living = R"(
    2 eth0 10.1.1.1 default4
    3 wlan0 10.1.2.1 default4
    endpoint 1 10.1.1.1 dev 2 subflow owner policy
    endpoint 2 10.1.2.1 dev 3 subflow owner policy
    connection 1 10.1.1.1:4000 10.9.9.9:443
    subflow 10.1.2.1:4001 10.9.9.9:443)";

}  // namespace

class TestEndpointsLost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRenewedWithTheSameId();
    void waitsLongerEachTime();
    void startsOverWhenItLived();
    void aHandshakeIsNoLife();
    void isNotForgottenWhileRenewed();
    void neverCutsOthers();
    void onlyWhereItCanHelp_data();
    void onlyWhereItCanHelp();
};

void TestEndpointsLost::isRenewedWithTheSameId()
{
    Renewal renewal;
    const World world = worldFromText(lost);
    QCOMPARE(renewals(renewal, world, 10s), QString());
    QCOMPARE(renewal.next(), 12s);
    QCOMPARE(renewals(renewal, world, 12s),
             QStringLiteral("endpoint delete id 2 10.1.2.1 | 1 connection lost the subflow from it, and the kernel opens one only for a new endpoint\n"
                            "endpoint add 10.1.2.1 dev if3 id 2 subflow | 1 connection lost the subflow from it, and the kernel opens one only "
                            "for a new endpoint\n"));
    QCOMPARE(renewals(renewal, worldFromText(living), 12s), QString());
    QCOMPARE(renewal.next(), std::nullopt);
}

void TestEndpointsLost::waitsLongerEachTime()
{
    Renewal renewal;
    const World world = worldFromText(lost);
    QList<qint64> seconds;
    std::chrono::microseconds now = 0s;
    for (int i = 0; i < 12; ++i) {
        if (!renewals(renewal, world, now).isEmpty())
            seconds.append(std::chrono::duration_cast<std::chrono::seconds>(now).count());
        QVERIFY(*renewal.next() > now);
        now = *renewal.next();
    }
    QCOMPARE(seconds, (QList<qint64>{2, 6, 14, 30, 62, 126, 254, 510, 810, 1110, 1410}));
}

void TestEndpointsLost::startsOverWhenItLived()
{
    Renewal renewal;
    (void)renewals(renewal, worldFromText(lost), 0s);
    QVERIFY(!renewals(renewal, worldFromText(lost), 2s).isEmpty());
    (void)renewals(renewal, worldFromText(living), 3s);
    (void)renewals(renewal, worldFromText(lost), 13s);
    QCOMPARE(renewal.next(), 15s);
}

void TestEndpointsLost::aHandshakeIsNoLife()
{
    Renewal renewal;
    (void)renewals(renewal, worldFromText(lost), 0s);
    QVERIFY(!renewals(renewal, worldFromText(lost), 2s).isEmpty());
    (void)renewals(renewal, worldFromText(living), 3s);
    (void)renewals(renewal, worldFromText(lost), 4s);
    QCOMPARE(renewal.next(), 8s);
}

void TestEndpointsLost::isNotForgottenWhileRenewed()
{
    Renewal renewal;
    (void)renewals(renewal, worldFromText(lost), 0s);
    QVERIFY(!renewals(renewal, worldFromText(lost), 2s).isEmpty());
    (void)renewal.check(worldFromText(lost), {}, 2500ms);
    QCOMPARE(renewal.next(), std::nullopt);
    (void)renewals(renewal, worldFromText(lost), 3s);
    QCOMPARE(renewal.next(), 7s);
}

void TestEndpointsLost::neverCutsOthers()
{
    const World world = worldFromText((QByteArray(lost) + R"(
        connection 2 10.1.1.1:5000 10.8.8.8:443
        subflow 10.1.2.1:5001 10.8.8.8:443)").constData());
    Renewal renewal;
    QVERIFY(renewal.check(world, endpointsOf(world), 0s).remarks.isEmpty());
    QCOMPARE(renewal.next(), 10s);
    for (int second = 5; second < 600; second += 5) {
        const Renewal::Outcome outcome = renewal.check(world, endpointsOf(world), std::chrono::seconds(second));
        QVERIFY(outcome.decisions.isEmpty());
        QCOMPARE(toText(outcome.remarks),
                 second < 10 ? QString()
                             : QStringLiteral("10.1.2.1 dev wlan0: some connections have no subflow from it, and renewing it would cut those of others\n"));
        QCOMPARE(renewal.next(), second < 10 ? std::optional<std::chrono::microseconds>(10s) : std::nullopt);
    }
}

void TestEndpointsLost::onlyWhereItCanHelp_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("renewed");
    QTest::newRow("established") << QByteArray("connection 1 10.1.1.1:4000 10.9.9.9:443") << true;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("not established yet") << QByteArray("connection 1 10.1.1.1:4000 10.9.9.9:443 created") << false;
    QTest::newRow("closing") << QByteArray("connection 1 10.1.1.1:4000 10.9.9.9:443 closing") << false;
    QTest::newRow("accepted") << QByteArray("connection 1 10.1.1.1:4000 10.9.9.9:443 server") << false;
    QTest::newRow("plain TCP") << QByteArray("connection 1 10.1.1.1:4000 10.9.9.9:443 fallback") << false;
    QTest::newRow("userspace path manager") << QByteArray("connection 1 10.1.1.1:4000 10.9.9.9:443 userspace") << false;
    QTest::newRow("another family") << QByteArray("connection 1 [2001:db8::1]:4000 [2001:db8::9]:443") << false;
    QTest::newRow("the peer takes no joins") << QByteArray("connection 1 10.1.1.1:4000 10.9.9.9:443 deny-join-id0") << false;
    QTest::newRow("its own initial subflow") << QByteArray("connection 1 10.1.2.1:4000 10.9.9.9:443") << false;
    QTest::newRow("on its way") << QByteArray("connection 1 10.1.1.1:4000 10.9.9.9:443\nsubflow 10.1.2.1:4001 10.9.9.9:443 pending") << false;
    QTest::newRow("ended") << QByteArray("connection 1 10.1.1.1:4000 10.9.9.9:443\nsubflow 10.1.2.1:4001 10.9.9.9:443 closing") << true;
    QTest::newRow("as many as the limit allows")
        << QByteArray("connection 1 10.1.1.1:4000 10.9.9.9:443\nsubflow 10.1.1.1:4001 10.9.9.9:443\nsubflow 10.1.1.1:4002 10.9.9.9:443") << false;
}

void TestEndpointsLost::onlyWhereItCanHelp()
{
    QFETCH(QByteArray, more);
    QFETCH(bool, renewed);
    const World world = worldFromText((QByteArray(R"(
        3 wlan0 10.1.2.1 default4
        endpoint 2 10.1.2.1 dev 3 subflow owner policy
        endpoint 3 10.1.3.1 dev 4 signal owner policy
        limits 2 0
        )") + more).constData());
    Renewal renewal;
    QCOMPARE(renewals(renewal, world, 0s), QString());
    QCOMPARE(!renewals(renewal, world, 10s).isEmpty(), renewed);
}

MANYPATH_TEST(TestEndpointsLost)
#include "tst_endpoints_lost.moc"
