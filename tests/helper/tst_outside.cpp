// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who decides from outside, what they hand over, and who listens where: what of it needs neither a bus nor the kernel.

#include "helper/bus/outsidearguments.h"
#include "helper/control/outsidepolicies.h"
#include "helper/kernel/tcplisteners.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace manypath;

namespace {

const QString first = QStringLiteral(":1.1");
const QString second = QStringLiteral(":1.2");

World world()
{
    Connection a;
    a.token = 0xa;
    Connection b;
    b.token = 0xb;
    return World({a, b}, {}, {}, {}, {}, {});
}

OutsidePolicy named(const char *name, const QList<Token> &tokens = {})
{
    return {QLatin1String(name), QStringLiteral("Is part of a test"), tokens};
}

Decision about(Token token)
{
    return {WithdrawAddress{token, 1}, QStringLiteral("because")};
}

SocketAddress at(const char *text)
{
    return SocketAddress::fromString(QLatin1String(text)).value();
}

WireDecision wire(const Action &action, const QString &reason = QStringLiteral("because"))
{
    return {toWireAction(action), reason};
}

}  // namespace

class TestOutside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerActionTypes(); }
    void aConnectionIsOnePrograms();
    void itMayDoWhatItHas();
    void whatEndsIsItsNoMore();
    void namesAreLines();
    void decisionsAreChecked_data();
    void decisionsAreChecked();
    void decisionsThatAreRight();
    void listenersOfTheKernelsTable();
};

void TestOutside::aConnectionIsOnePrograms()
{
    OutsidePolicies policies;
    QVERIFY(policies.takeOver(first, named("one", {0xa}), world()).ok());
    QVERIFY(policies.takeOver(second, named("two", {0xa, 0xb}), world()).error().message.contains(QStringLiteral("\"one\"")));
    QVERIFY(policies.takeOver(second, named("two"), world()).error().message.contains(QStringLiteral("\"one\"")));
    QVERIFY(!policies.takeOver(second, named("two", {0xc}), world()).ok());
    QVERIFY(policies.takeOver(second, named("two", {0xb}), world()).ok());
    QCOMPARE(policies.list().size(), 2);
    // What it had before no longer counts, also where it asked for more in vain.
    QVERIFY(!policies.takeOver(first, named("one"), world()).ok());
    QVERIFY(policies.authorise(first, {about(0xa)}).ok());
    QVERIFY(policies.giveBack(second));
    QVERIFY(!policies.giveBack(second));
    QVERIFY(policies.takeOver(first, named("one"), world()).ok());
    QCOMPARE(policies.list().size(), 1);
    QVERIFY(policies.takeOver(second, named("two", {0xb}), world()).error().message.contains(QStringLiteral("all connections")));
    QVERIFY(policies.clear());
    QVERIFY(!policies.clear());
}

void TestOutside::itMayDoWhatItHas()
{
    OutsidePolicies policies;
    const Decision endpoints{SetLimits{2, {}}, QStringLiteral("because")};
    QCOMPARE(policies.authorise(first, {about(0xa)}).error().kind, Error::Kind::NotAuthorized);
    QVERIFY(policies.takeOver(first, named("one", {0xa}), world()).ok());
    QCOMPARE(policies.authorise(first, {about(0xa), about(0xa)}).value().name, QStringLiteral("one"));
    QVERIFY(policies.authorise(first, {about(0xa), about(0xb)}).error().message.contains(QStringLiteral("0000000b")));
    QVERIFY(policies.authorise(first, {about(0xa), endpoints}).error().message.contains(QStringLiteral("limits set subflows 2")));
    QVERIFY(!policies.authorise(second, {about(0xa)}).ok());
    QVERIFY(policies.takeOver(first, named("one"), world()).ok());
    QVERIFY(policies.authorise(first, {about(0xb), endpoints}).ok());
}

void TestOutside::whatEndsIsItsNoMore()
{
    OutsidePolicies policies;
    QVERIFY(policies.takeOver(first, named("one", {0xa, 0xb}), world()).ok());
    QVERIFY(policies.connectionEnded(0xa));
    QVERIFY(!policies.connectionEnded(0xa));
    QVERIFY(!policies.authorise(first, {about(0xa)}).ok());
    QVERIFY(policies.connectionEnded(0xb));
    QVERIFY(policies.list().isEmpty());  // and not all
    QVERIFY(policies.takeOver(first, named("one"), world()).ok());
    QVERIFY(!policies.connectionEnded(0xa));
    QCOMPARE(policies.list().size(), 1);
}

void TestOutside::namesAreLines()
{
    QVERIFY(takeOutsidePolicy(QStringLiteral("lowest-rtt"), QStringLiteral("Is part of a test"), {3, 1, 3}).value() == named("lowest-rtt", {1, 3}));
    for (const QString &wrong : {QString(), QStringLiteral("a\nb"), QString(65, u'x')})
        QCOMPARE(takeOutsidePolicy(wrong, QStringLiteral("Does it"), {}).error().kind, Error::Kind::InvalidArgument);
    for (const QString &wrong : {QString(), QStringLiteral("a\x1b[2J"), QString(257, u'x')})
        QCOMPARE(takeOutsidePolicy(QStringLiteral("x"), wrong, {}).error().kind, Error::Kind::InvalidArgument);
}

void TestOutside::decisionsAreChecked_data()
{
    QTest::addColumn<QVariant>("row");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const WireDecision &decision, const char *says) {
        QTest::newRow(name) << QVariant::fromValue(decision) << QString::fromLatin1(says);
    };
    row("kind", {{99, QDBusVariant(uchar(1))}, QStringLiteral("because")}, "99");
    row("another's value", {{5, QDBusVariant(uchar(1))}, QStringLiteral("because")}, "5");
    row("no reason", wire(WithdrawAddress{1, 1}, {}), "reason");
    row("token", wire(WithdrawAddress{0, 1}), "token");
    row("port", wire(CreateSubflow{1, {}, {Address::fromString(QStringLiteral("10.1.1.2")), 0}, {}, {}, 0, false}), "port");
    row("ends", wire(DestroySubflow{1, {at("10.1.1.1"), at("10.1.1.2:7")}}), "port");
    row("address", wire(AnnounceAddress{1, {}, {}, 0, true}), "address");
    row("endpoint", wire(AddEndpoint{}), "address");
    row("flags", wire(ChangeEndpoint{1, {}, 0, 0}), "flag");
    row("which endpoint", wire(RemoveEndpoint{}), "address");
    row("limits", wire(SetLimits{}), "limit");
}

void TestOutside::decisionsAreChecked()
{
    QFETCH(QVariant, row);
    QFETCH(QString, says);
    const WireDecision good = wire(WithdrawAddress{1, 1});
    const auto taken = takeDecisions({good, row.value<WireDecision>()});
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().kind, Error::Kind::InvalidArgument);
    QVERIFY2(taken.error().message.startsWith(QStringLiteral("Decision 2: ")) && taken.error().message.contains(says), qPrintable(taken.error().message));
    QVERIFY(!takeDecisions(QList<WireDecision>(maximumDecisions + 1, good)).ok());
}

void TestOutside::decisionsThatAreRight()
{
    const QList<Action> actions{CreateSubflow{1, at("10.1.1.1"), at("10.1.1.2:7"), 3, {}, 2, true}, SetSubflowBackup{1, {at("10.1.1.1:5"), at("10.1.1.2:7")}, true},
                                AnnounceAddress{1, at("10.1.1.1:9"), 4, 0, true}, RemoveEndpoint{4, {}}, SetLimits{{}, 3}};
    QList<WireDecision> rows;
    for (const Action &action : actions)
        rows.append(wire(action));
    const auto taken = takeDecisions(rows);
    QVERIFY2(taken.ok(), taken.ok() ? "" : qPrintable(taken.error().message));
    for (qsizetype i = 0; i < actions.size(); ++i)
        QVERIFY(taken->at(i).action == actions[i]);
    QVERIFY(takeDecisions({})->isEmpty());
}

void TestOutside::listenersOfTheKernelsTable()
{
    const QByteArray table =
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
        "   0: 0202010A:01BB 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1 1 0 100 0 0 10 0\n"
        "   1: 00000000:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 2 1 0 100 0 0 10 0\n"
        "   2: 0302010A:0050 0402010A:9C40 01 00000000:00000000 00:00000000 00000000     0        0 3 1 0 20 4 30 10 -1\n";
    QVERIFY(listensIn(table, at("10.1.2.2:443")));
    QVERIFY(listensIn(table, at("10.1.9.9:8080")));
    QVERIFY(!listensIn(table, at("10.1.2.3:443")));
    QVERIFY(!listensIn(table, at("10.1.2.3:80")));  // a connection is no listener
    QVERIFY(!listensIn(table, at("[::1]:8080")));
    const QByteArray table6 =
        "  sl  local_address                         remote_address                        st\n"
        "   0: 00000000000000000000000000000000:0016 00000000000000000000000000000000:0000 0A\n"
        "   1: B80D0120000000000000000001000000:01BB 00000000000000000000000000000000:0000 0A\n";
    QVERIFY(listensIn(table6, at("[2001:db8::1]:443")));
    QVERIFY(listensIn(table6, at("10.1.1.1:22")));
    QVERIFY(!listensIn(table6, at("10.1.1.1:443")));
    for (const QByteArray &odd : {QByteArray(), QByteArray("x"), QByteArray("x\n y z"), QByteArray("x\n 0: zz:1 y 0A\n")})
        QVERIFY(!listensIn(odd, at("10.1.1.1:443")));
}

MANYPATH_TEST(TestOutside)
#include "tst_outside.moc"
