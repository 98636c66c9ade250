// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing.h"
#include "tests/support/testprogram.h"

#include <map>

using namespace manypath;

namespace {

constexpr Token token = 0x11;
constexpr std::uint64_t wifi = 7;
constexpr std::uint64_t mobile = 8;

SubflowMetrics row(std::uint64_t cookie, std::uint64_t sent, std::uint64_t received)
{
    SubflowMetrics metrics;
    metrics.cookie = cookie;
    metrics.token = token;
    metrics.bytesSent = sent;
    metrics.bytesAcked = sent;
    metrics.bytesReceived = received;
    return metrics;
}

MetricsSample sample(std::int64_t milliseconds, const QList<SubflowMetrics> &rows)
{
    return {milliseconds * 1000, {}, rows};
}

Connection connectionOf(std::initializer_list<std::uint64_t> cookies)
{
    Connection connection;
    connection.token = token;
    for (const std::uint64_t cookie : cookies) {
        Subflow subflow;
        subflow.cookie = cookie;
        connection.subflows.append(subflow);
    }
    return connection;
}

}  // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratesNeedTwoRounds();
    void rowLeftOutHasNoRate();
    void rateAfterAPauseCountsTheLastRoundOnly();
    void newSubflowStartsWithoutRate();
    void countersGoingBackAndClocksStandingStillGiveNoRate();
    void rateOfAConnectionIsTheSum();
    void shares();
    void whatWasDeliveredCountsOnce_data();
    void whatWasDeliveredCountsOnce();
    void totalsOfConnections();
    void forgetsWhatIsGone();
};

void TestMetrics::ratesNeedTwoRounds()
{
    MetricsTable table;
    QCOMPARE(table.subflow(wifi), nullptr);
    QCOMPARE(table.subflowRates(wifi).sendBytesPerSecond, 0.0);
    table.apply(sample(10'000, {row(wifi, 1'000'000, 500)}));
    QCOMPARE(table.subflowRates(wifi).sendBytesPerSecond, 0.0);
    table.apply(sample(10'500, {row(wifi, 1'001'000, 700)}));
    QCOMPARE(table.subflowRates(wifi).sendBytesPerSecond, 2000.0);
    QCOMPARE(table.subflowRates(wifi).receiveBytesPerSecond, 400.0);
    QCOMPARE(table.subflow(wifi)->bytesSent, 1'001'000u);
}

void TestMetrics::rowLeftOutHasNoRate()
{
    MetricsTable table;
    table.apply(sample(1000, {row(wifi, 0, 0), row(mobile, 0, 0)}));
    table.apply(sample(2000, {row(wifi, 100, 0), row(mobile, 50, 0)}));
    table.apply(sample(3000, {row(mobile, 150, 0)}));
    QCOMPARE(table.subflowRates(wifi).sendBytesPerSecond, 0.0);
    QCOMPARE(table.subflow(wifi)->bytesSent, 100u);
    QCOMPARE(table.subflowRates(mobile).sendBytesPerSecond, 100.0);
    table.apply(sample(4000, {}));
    QCOMPARE(table.subflowRates(mobile).sendBytesPerSecond, 0.0);
}

void TestMetrics::rateAfterAPauseCountsTheLastRoundOnly()
{
    MetricsTable table;
    table.apply(sample(1000, {row(wifi, 100, 0)}));
    table.apply(sample(2000, {}));
    table.apply(sample(3000, {}));
    table.apply(sample(4000, {row(wifi, 1100, 0)}));
    QCOMPARE(table.subflowRates(wifi).sendBytesPerSecond, 1000.0);
}

void TestMetrics::newSubflowStartsWithoutRate()
{
    MetricsTable table;
    table.apply(sample(1000, {row(wifi, 100, 0)}));
    table.apply(sample(2000, {row(wifi, 200, 0), row(mobile, 1'000'000, 0)}));
    QCOMPARE(table.subflowRates(mobile).sendBytesPerSecond, 0.0);
    QCOMPARE(table.subflowRates(wifi).sendBytesPerSecond, 100.0);
}

void TestMetrics::countersGoingBackAndClocksStandingStillGiveNoRate()
{
    MetricsTable table;
    table.apply(sample(1000, {row(wifi, 500, 500)}));
    table.apply(sample(2000, {row(wifi, 400, 600)}));
    QCOMPARE(table.subflowRates(wifi).sendBytesPerSecond, 0.0);
    QCOMPARE(table.subflowRates(wifi).receiveBytesPerSecond, 100.0);
    table.apply(sample(2000, {row(wifi, 900, 900)}));
    QCOMPARE(table.subflowRates(wifi).sendBytesPerSecond, 0.0);
    table.apply(sample(1500, {row(wifi, 1900, 900)}));
    QCOMPARE(table.subflowRates(wifi).sendBytesPerSecond, 0.0);
}

void TestMetrics::rateOfAConnectionIsTheSum()
{
    MetricsTable table;
    table.apply(sample(1000, {row(wifi, 0, 0), row(mobile, 0, 0), row(9, 0, 0)}));
    table.apply(sample(2000, {row(wifi, 100, 10), row(mobile, 200, 20), row(9, 5000, 5000)}));
    const auto rates = table.connectionRates(connectionOf({wifi, mobile, 0}));
    QCOMPARE(rates.sendBytesPerSecond, 300.0);
    QCOMPARE(rates.receiveBytesPerSecond, 30.0);
}

void TestMetrics::shares()
{
    MetricsTable table;
    const Connection connection = connectionOf({wifi, mobile});
    QVERIFY(!table.share(connection, wifi));
    table.apply(sample(1000, {row(wifi, 0, 0), row(mobile, 0, 0)}));
    QVERIFY(!table.share(connection, wifi));
    table.apply(sample(2000, {row(wifi, 200, 100), row(mobile, 0, 100)}));
    QCOMPARE(*table.share(connection, wifi), 0.75);
    QCOMPARE(*table.share(connection, mobile), 0.25);
    QCOMPARE(*table.share(connection, 99), 0.0);
    QCOMPARE(*table.share(connectionOf({mobile}), mobile), 1.0);
}

void TestMetrics::whatWasDeliveredCountsOnce_data()
{
    QTest::addColumn<quint64>("sent");
    QTest::addColumn<quint64>("retransmitted");
    QTest::addColumn<quint64>("acked");
    QTest::addColumn<quint64>("delivered");
    QTest::newRow("idle, its SYN acknowledged") << quint64(0) << quint64(0) << quint64(1) << quint64(0);
    QTest::newRow("all there, the SYN too") << quint64(1000) << quint64(0) << quint64(1001) << quint64(1000);
    QTest::newRow("some on the way") << quint64(1000) << quint64(0) << quint64(600) << quint64(600);
    QTest::newRow("some sent twice") << quint64(1500) << quint64(500) << quint64(1001) << quint64(1000);
    QTest::newRow("sent twice and lost twice") << quint64(1000) << quint64(1000) << quint64(1) << quint64(0);
}

void TestMetrics::whatWasDeliveredCountsOnce()
{
    QFETCH(quint64, sent);
    QFETCH(quint64, retransmitted);
    QFETCH(quint64, acked);
    SubflowMetrics metrics = row(wifi, sent, 0);
    metrics.bytesRetransmitted = retransmitted;
    metrics.bytesAcked = acked;
    QTEST(quint64(metrics.bytesDelivered()), "delivered");
}

void TestMetrics::totalsOfConnections()
{
    MetricsTable table;
    QCOMPARE(table.connection(token), nullptr);
    table.apply({1'000'000, {{token, 10, 20, 5, 1, 1}}, {}});
    table.apply({2'000'000, {}, {}});
    QCOMPARE(table.connection(token)->bytesReceived, 20u);
}

void TestMetrics::forgetsWhatIsGone()
{
    MetricsTable table;
    table.apply({1'000'000, {{token, 1, 1, 1, 0, 0}, {0x22, 1, 1, 1, 0, 0}}, {row(wifi, 100, 0), row(mobile, 100, 0)}});
    table.apply({2'000'000, {}, {row(wifi, 300, 0), row(mobile, 300, 0)}});
    const std::map<Token, Connection> left{{token, connectionOf({wifi})}};
    table.retain(left);
    QVERIFY(table.subflow(wifi));
    QCOMPARE(table.subflowRates(wifi).sendBytesPerSecond, 200.0);
    QVERIFY(table.connection(token));
    QCOMPARE(table.subflow(mobile), nullptr);
    QCOMPARE(table.connection(0x22), nullptr);
    table.clear();
    QCOMPARE(table.subflow(wifi), nullptr);
    QCOMPARE(table.connection(token), nullptr);
}

MANYPATH_TEST(TestMetrics)
#include "tst_metrics.moc"
