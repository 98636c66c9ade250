// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dbus/wirepolicy.h"
#include "samples.h"
#include "tests/support/testprogram.h"
#include "wirelink.h"

#include <QDBusMetaType>
#include <QTest>

using namespace manypath;

/// The row of a parameter with nothing checked.
struct RawParameter {
    uchar type = 0;
    QList<qlonglong> minimum;
    QList<qlonglong> maximum;
};
Q_DECLARE_METATYPE(RawParameter)

QDBusArgument &operator<<(QDBusArgument &argument, const RawParameter &row)
{
    argument.beginStructure();
    argument << QStringLiteral("name") << QStringLiteral("description") << QStringLiteral("unit") << row.type << QStringLiteral("1")
             << row.minimum << row.maximum << QStringList{QStringLiteral("a")};
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, RawParameter &)
{
    return argument;
}

/// The row of a policy with nothing checked.
struct RawPolicy {
    uchar pathManager = 0;
};
Q_DECLARE_METATYPE(RawPolicy)

QDBusArgument &operator<<(QDBusArgument &argument, const RawPolicy &row)
{
    argument.beginStructure();
    argument << QStringLiteral("name") << QStringLiteral("description") << row.pathManager << QList<PolicyParameter>();
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, RawPolicy &)
{
    return argument;
}

/// The rows of Policies1 and Trials1 through a bus.
class WirePolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsComeBack();
    void actionsComeBack();
    void journalRowsComeBack();
    void whatThisReleaseDoesNotKnow();
    void rowsHaveTheSignaturesOfTheContract_data();
    void rowsHaveTheSignaturesOfTheContract();
    void numbersOutOfRange();
    void oddBoundsAreNone();

private:
    template <typename T>
    void roundTrip(const T &value);
    template <typename T, typename Raw>
    T carried(const Raw &raw);

    PrivateBus m_bus;
    std::unique_ptr<WireLink> m_link;
};

void WirePolicyTest::initTestCase()
{
    QVERIFY2(m_bus.start(), qPrintable(m_bus.errorString()));
    registerPolicyTypes();
    registerPolicyTypes();
    qDBusRegisterMetaType<RawParameter>();
    qDBusRegisterMetaType<RawPolicy>();
    m_link = std::make_unique<WireLink>(m_bus);
}

template <typename T>
void WirePolicyTest::roundTrip(const T &value)
{
    const auto message = m_link->carry(QVariant::fromValue(value));
    QVERIFY(message);
    QVERIFY(qdbus_cast<T>(message->arguments().constFirst()) == value);
}

template <typename T, typename Raw>
T WirePolicyTest::carried(const Raw &raw)
{
    const auto message = m_link->carry(QVariant::fromValue(raw));
    if (!message)
        qFatal("the row did not arrive");
    return qdbus_cast<T>(message->arguments().constFirst());
}

void WirePolicyTest::rowsComeBack()
{
    const QList<PolicyInfo> policies = samplePolicies();
    roundTrip(policies);
    for (const PolicyInfo &policy : policies) {
        roundTrip(policy);
        for (const PolicyParameter &parameter : policy.parameters)
            roundTrip(parameter);
    }
    roundTrip(PolicyInfo{});
    roundTrip(PolicyProblem{QStringLiteral("fast"), QStringLiteral("/usr/lib/fast.so"), QStringLiteral("It is no Qt plugin")});
    roundTrip(QList<PolicyProblem>{{QStringLiteral("a"), {}, QStringLiteral("b")}, {}});
    roundTrip(Remark{QStringLiteral("10.1.9.1 dev eth8"), QStringLiteral("the kernel takes no more")});
    roundTrip(QList<Remark>{{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c"), QString()}});
    roundTrip(QList<Remark>());
    roundTrip(sampleTrial());
    roundTrip(QList<Trial>{sampleTrial(), Trial{}});
    roundTrip(QMap<QString, QString>{{QStringLiteral("fullmesh"), QStringLiteral("true")}, {QStringLiteral("x"), QString()}});
}

void WirePolicyTest::actionsComeBack()
{
    for (const Action &action : sampleActions()) {
        const auto message = m_link->carry(QVariant::fromValue(toWireAction(action)));
        QVERIFY(message);
        QVERIFY2(fromWire(qdbus_cast<WireAction>(message->arguments().constFirst())) == action, qPrintable(actionText(action)));
        QVERIFY(fromWire(toWireAction(action)) == action);  // also without a bus between
    }
}

void WirePolicyTest::journalRowsComeBack()
{
    const Error error = kernelError(QStringLiteral("No"), 22, QStringLiteral("missing"));
    const Action action = sampleActions().first();
    PmEvent established;
    established.type = PmEvent::Type::Established;
    established.token = 7;
    const QList<Cause> causes{std::monostate(), WokenUp(), DecidedOutside(), Event(MetricsSampled{{1234567890123, {}, {}}}), Event(EndpointRemoved{3}),
                              Event(SteeringChanged{sampleSteering()}), Event(ActionAnswered{action, QStringLiteral("why"), 3, {}}),
                              Event(ActionAnswered{action, QStringLiteral("why"), {}, error}),
                              Event(established)};
    quint64 number = 0;
    for (const Cause &cause : causes) {
        const JournalRow row{++number, 1767225600000000, QStringLiteral("endpoints"), cause, action, QStringLiteral("because"), {{}, error}};
        const auto message = m_link->carry(QVariant::fromValue(WireJournalRows{toWire(row)}));
        QVERIFY(message);
        QCOMPARE(message->signature(), QStringLiteral("a(txs(uv)(uv)s(ia(yiss)))"));
        QVERIFY(fromWire(qdbus_cast<WireJournalRows>(message->arguments().constFirst()).constFirst()) == row);
    }
}

void WirePolicyTest::whatThisReleaseDoesNotKnow()
{
    const WireAction good = toWireAction(WithdrawAddress{1, 2});
    QVERIFY(!fromWire(WireAction{0, good.value}));
    QVERIFY(!fromWire(WireAction{10, good.value}));
    for (quint32 kind = 1; kind <= 9; ++kind) {
        const auto message = m_link->carry(QVariant::fromValue(WireAction{kind, QDBusVariant(QStringLiteral("text"))}));
        QVERIFY(message);
        QVERIFY(!fromWire(qdbus_cast<WireAction>(message->arguments().constFirst())));
    }
    WireJournalRow row = toWire(JournalRow{1, 2, {}, WokenUp(), WithdrawAddress{1, 2}, {}, {}});
    row.cause.kind = 77;
    const auto message = m_link->carry(QVariant::fromValue(row));
    QVERIFY(message);
    const auto read = fromWire(qdbus_cast<WireJournalRow>(message->arguments().constFirst()));
    QVERIFY(read && std::holds_alternative<std::monostate>(read->cause));  // the rest is worth having
    row.action.kind = 77;
    QVERIFY(!fromWire(row));
}

void WirePolicyTest::rowsHaveTheSignaturesOfTheContract_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("file");
    QTest::newRow("a(ssya(sssysaxaxas))") << QVariant::fromValue(samplePolicies()) << QStringLiteral("Policies1");
    QTest::newRow("a{ss}") << QVariant::fromValue(QMap<QString, QString>()) << QStringLiteral("Policies1");
    QTest::newRow("a(sss)") << QVariant::fromValue(QList<PolicyProblem>()) << QStringLiteral("Policies1");
    QTest::newRow("a(ss)") << QVariant::fromValue(QList<Remark>()) << QStringLiteral("Policies1");
    QTest::newRow("a((uv)s)") << QVariant::fromValue(QList<WireDecision>()) << QStringLiteral("Policies1");
    QTest::newRow("a(ia(yiss))") << QVariant::fromValue(QList<ActionOutcome>()) << QStringLiteral("Policies1");
    QTest::newRow("a(txs(uv)(uv)s(ia(yiss)))") << QVariant::fromValue(WireJournalRows()) << QStringLiteral("Policies1");
    QTest::newRow("a(tsxas)") << QVariant::fromValue(QList<Trial>()) << QStringLiteral("Trials1");
}

void WirePolicyTest::rowsHaveTheSignaturesOfTheContract()
{
    QFETCH(QVariant, value);
    QFETCH(QString, file);
    const QString signature = QString::fromLatin1(QTest::currentDataTag());
    const auto message = m_link->carry(value);
    QVERIFY(message);
    QCOMPARE(message->signature(), signature);
    QFile contract(QStringLiteral(MANYPATH_CONTRACT_DIR "/org.manypath.%1.xml").arg(file));
    QVERIFY(contract.open(QIODevice::ReadOnly));
    QVERIFY(contract.readAll().contains(QStringLiteral("type=\"%1\"").arg(signature).toLatin1()));
}

void WirePolicyTest::numbersOutOfRange()
{
    for (const int number : {4, 255}) {
        QCOMPARE(carried<PolicyParameter>(RawParameter{static_cast<uchar>(number), {}, {}}).type, PolicyParameter::Type::Text);
        QCOMPARE(carried<PolicyInfo>(RawPolicy{static_cast<uchar>(number)}).pathManager, PathManager::Unknown);
    }
    QCOMPARE(carried<PolicyParameter>(RawParameter{3, {}, {}}).type, PolicyParameter::Type::Choice);
    QCOMPARE(carried<PolicyInfo>(RawPolicy{3}).pathManager, PathManager::Unknown);
    QCOMPARE(carried<PolicyInfo>(RawPolicy{2}).pathManager, PathManager::Userspace);
}

void WirePolicyTest::oddBoundsAreNone()
{
    const auto parameter = carried<PolicyParameter>(RawParameter{1, {}, {1, 2}});
    QVERIFY(!parameter.minimum);
    QVERIFY(!parameter.maximum);
    QCOMPARE(parameter.choices, QStringList{QStringLiteral("a")});  // what follows is still read right
    const auto reversed = carried<PolicyParameter>(RawParameter{1, {5}, {-5}});
    QCOMPARE(reversed.minimum, std::optional<qint64>(5));
    QCOMPARE(reversed.maximum, std::optional<qint64>(-5));
    QVERIFY(!reversed.validate(QStringLiteral("0")).ok());
}

MANYPATH_TEST(WirePolicyTest)
#include "tst_wire_policy.moc"
