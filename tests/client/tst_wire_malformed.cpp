// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "tests/support/fakehelper.h"
#include "tests/support/testprogram.h"
#include "wirelink.h"

#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QTest>

using namespace manypath;

/// The row of a path manager event with nothing checked: a field for each of the documented list.
struct RawPmRow {
    uchar type = 10;
    uint present = 0;
    uint token = 1;
    ushort family = 2;
    QString local = QStringLiteral("192.0.2.3");
    QString remote = QStringLiteral("192.0.2.4");
    ushort localPort = 5;
    ushort remotePort = 6;
    uchar localId = 7;
    uchar remoteId = 8;
    uchar backup = 9;
    uchar error = 10;
    ushort flags = 11;
    uint timeout = 12;
    int interfaceIndex = 13;
    uint resetReason = 14;
    uint resetFlags = 15;
    uchar serverSide = 16;
};
Q_DECLARE_METATYPE(RawPmRow)

QDBusArgument &operator<<(QDBusArgument &argument, const RawPmRow &row)
{
    argument.beginStructure();
    argument << row.type << row.present << row.token << row.family << row.local << row.remote << row.localPort << row.remotePort
             << row.localId << row.remoteId << row.backup << row.error << row.flags << row.timeout << row.interfaceIndex
             << row.resetReason << row.resetFlags << row.serverSide;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, RawPmRow &)
{
    return argument;
}

/// A socket with any text for an address.
struct RawSocket {
    QString text;
    ushort port = 1;
};
Q_DECLARE_METATYPE(RawSocket)

QDBusArgument &operator<<(QDBusArgument &argument, const RawSocket &row)
{
    argument.beginStructure();
    argument << row.text << row.port;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, RawSocket &)
{
    return argument;
}

/// Whatever comes from the bus is refused or brought into range, never believed.
class MalformedWireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void valuesOfAnotherShape_data();
    void valuesOfAnotherShape();
    void unknownKinds_data();
    void unknownKinds();
    void eachBitIsTheDocumentedField_data();
    void eachBitIsTheDocumentedField();
    void pmEventsThatCannotBe_data();
    void pmEventsThatCannotBe();
    void numbersOutOfRange();
    void textThatIsNoAddress();
    void emptyWireEvent();
    void callsOfAnotherShape_data();
    void callsOfAnotherShape();

private:
    std::optional<Event> carried(quint32 kind, const QVariant &value);
    template <typename T>
    T carriedRow(const T &row);

    PrivateBus m_bus;
    std::unique_ptr<WireLink> m_link;
};

void MalformedWireTest::initTestCase()
{
    QVERIFY2(m_bus.start(), qPrintable(m_bus.errorString()));
    registerWireTypes();
    qDBusRegisterMetaType<RawPmRow>();
    qDBusRegisterMetaType<RawSocket>();
    qDBusRegisterMetaType<QMap<QString, uint>>();
    m_link = std::make_unique<WireLink>(m_bus);
}

std::optional<Event> MalformedWireTest::carried(quint32 kind, const QVariant &value)
{
    const auto received = m_link->carry(WireEvent{kind, QDBusVariant(value)});
    if (!received)
        qFatal("the event did not arrive");
    return fromWire(*received);
}

template <typename T>
T MalformedWireTest::carriedRow(const T &row)
{
    const auto message = m_link->carry(QVariant::fromValue(row));
    if (!message)
        qFatal("the row did not arrive");
    return qdbus_cast<T>(message->arguments().constFirst());
}

void MalformedWireTest::valuesOfAnotherShape_data()
{
    QTest::addColumn<quint32>("kind");
    QTest::addColumn<QVariant>("value");
    for (quint32 kind = 1; kind <= 12; ++kind) {
        const auto row = [kind](const char *name, const QVariant &value) { QTest::addRow("%u %s", kind, name) << kind << value; };
        row("number", 7u);
        row("text", QStringLiteral("no row"));
        row("bytes", QByteArray(1000, '\xff'));
        row("empty list", QVariantList());
        row("dictionary", QVariant::fromValue(QMap<QString, uint>{{QStringLiteral("token"), 7}}));
        row("variant in a variant", QVariant::fromValue(QDBusVariant(QVariant::fromValue(sampleEndpoint()))));
        row("list of rows", QVariant::fromValue(QList{sampleEndpoint()}));
        row("counter", QVariant::fromValue(Counter{QStringLiteral("x"), 1}));
        row("socket", QVariant::fromValue(socketAddress("192.0.2.1:80")));
        row("settings without their structure", QVariant::fromValue(sampleSettings()));
        if (kind != 2)
            row("connection", QVariant::fromValue(sampleConnection()));
        if (kind != 12)
            row("health", QVariant::fromValue(sampleHealth()));
    }
}

void MalformedWireTest::valuesOfAnotherShape()
{
    QFETCH(quint32, kind);
    QFETCH(QVariant, value);
    QVERIFY(!carried(kind, value));
}

void MalformedWireTest::unknownKinds_data()
{
    QTest::addColumn<quint32>("kind");
    for (const quint32 kind : {0u, 14u, 1000u, 0xffffffffu})
        QTest::addRow("%u", kind) << kind;
}

void MalformedWireTest::unknownKinds()
{
    QFETCH(quint32, kind);
    QVERIFY(!carried(kind, QVariant::fromValue(sampleEndpoint())));
}

void MalformedWireTest::eachBitIsTheDocumentedField_data()
{
    QTest::addColumn<int>("bit");
    QTest::addColumn<PmEvent>("event");
    int bit = 0;
    const auto row = [&bit](const char *name, auto field, const auto &value) {
        PmEvent event;
        event.type = PmEvent::Type::SubflowEstablished;
        (event.*field).emplace(value);
        QTest::newRow(name) << bit << event;
        ++bit;
    };
    row("token", &PmEvent::token, 1u);
    row("family", &PmEvent::family, std::uint16_t(2));
    row("local address", &PmEvent::localAddress, address("192.0.2.3"));
    row("remote address", &PmEvent::remoteAddress, address("192.0.2.4"));
    row("local port", &PmEvent::localPort, std::uint16_t(5));
    row("remote port", &PmEvent::remotePort, std::uint16_t(6));
    row("local id", &PmEvent::localId, std::uint8_t(7));
    row("remote id", &PmEvent::remoteId, std::uint8_t(8));
    row("backup", &PmEvent::backup, std::uint8_t(9));
    row("error", &PmEvent::error, std::uint8_t(10));
    row("flags", &PmEvent::flags, std::uint16_t(11));
    row("timeout", &PmEvent::timeout, 12u);
    row("interface index", &PmEvent::interfaceIndex, 13);
    row("reset reason", &PmEvent::resetReason, 14u);
    row("reset flags", &PmEvent::resetFlags, 15u);
    row("server side", &PmEvent::serverSide, std::uint8_t(16));
    PmEvent nothing;
    nothing.type = PmEvent::Type::SubflowEstablished;
    QTest::newRow("a bit of the future") << bit << nothing;
}

void MalformedWireTest::eachBitIsTheDocumentedField()
{
    QFETCH(int, bit);
    QFETCH(PmEvent, event);
    RawPmRow row;
    row.present = 1u << bit;
    QVERIFY(carried(1, QVariant::fromValue(row)) == std::optional<Event>(event));
}

void MalformedWireTest::pmEventsThatCannotBe_data()
{
    QTest::addColumn<RawPmRow>("row");
    for (const int type : {0, 4, 5, 8, 9, 12, 14, 17, 255}) {
        RawPmRow row;
        row.type = static_cast<uchar>(type);
        QTest::addRow("type %d", type) << row;
    }
    RawPmRow noAddress;
    noAddress.present = 1u << 2;
    noAddress.local = QStringLiteral("localhost");
    QTest::newRow("no address") << noAddress;
    RawPmRow empty;
    empty.present = 1u << 3;
    empty.remote.clear();
    QTest::newRow("empty address") << empty;
}

void MalformedWireTest::pmEventsThatCannotBe()
{
    QFETCH(RawPmRow, row);
    QVERIFY(!carried(1, QVariant::fromValue(row)));
}

void MalformedWireTest::numbersOutOfRange()
{
    Connection connection = sampleConnection();
    connection.state = static_cast<Connection::State>(3);
    connection.pathManager = static_cast<PathManager>(255);
    connection.subflows[0].state = static_cast<Subflow::State>(77);
    const Connection connectionBack = carriedRow(connection);
    QCOMPARE(connectionBack.state, Connection::State::Created);
    QCOMPARE(connectionBack.pathManager, PathManager::Unknown);
    QCOMPARE(connectionBack.subflows.constFirst().state, Subflow::State::Pending);

    Interface interface = sampleInterface();
    interface.type = static_cast<Interface::Type>(8);
    QCOMPARE(carriedRow(interface).type, Interface::Type::Other);
}

void MalformedWireTest::textThatIsNoAddress()
{
    for (const QString &text : {QString(), QStringLiteral("10.1.1"), QStringLiteral("fe80::1%eth0"), QStringLiteral("10.1.1.1/24"),
                                QStringLiteral("::ffff:"), QStringLiteral("hôte"), QString(1000000, u'1')}) {
        const auto message = m_link->carry(QVariant::fromValue(RawSocket{text}));
        QVERIFY(message);
        QVERIFY(qdbus_cast<SocketAddress>(message->arguments().constFirst()) == (SocketAddress{{}, 1}));
    }
}

void MalformedWireTest::emptyWireEvent()
{
    QVERIFY(!fromWire(WireEvent{}));
    for (quint32 kind = 0; kind < 20; ++kind)
        QVERIFY(!fromWire(WireEvent{kind, {}}));
}

void MalformedWireTest::callsOfAnotherShape_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    int number = 0;
    const auto row = [&number](const char *interface, const char *method, const QVariantList &arguments) {
        QTest::addRow("%s %d", method, ++number) << QString::fromLatin1(interface) << QString::fromLatin1(method) << arguments;
    };
    row("org.manypath.Endpoints1", "Add", {});
    row("org.manypath.Endpoints1", "Add", {QStringLiteral("10.1.1.1")});
    row("org.manypath.Endpoints1", "Add", {QStringList{QStringLiteral("10.1.1.1")}});
    row("org.manypath.Endpoints1", "Add", {QVariant::fromValue(sampleHealth())});
    row("org.manypath.Endpoints1", "Add", {QVariant::fromValue(QList{sampleEndpoint()})});
    row("org.manypath.Endpoints1", "Add", {QVariant::fromValue(QDBusVariant(QVariant::fromValue(sampleEndpoint())))});
    row("org.manypath.Endpoints1", "Remove", {-1, QString()});
    row("org.manypath.Endpoints1", "SetLimits", {QStringLiteral("1"), QStringLiteral("2")});
    row("org.manypath.Settings1", "Set", {QStringLiteral("enabled"), 1});
    row("org.manypath.Metrics1", "Subscribe", {1000u, QStringList()});
    row("org.manypath.Metrics1", "Sample", {QVariant::fromValue(QList{sampleSubflowMetrics()})});
}

// The adaptors generated from the contract turn away what isn't of its shape: the helper's are the same as the fake's.
void MalformedWireTest::callsOfAnotherShape()
{
    QFETCH(QString, interface);
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    FakeHelper helper(m_bus.address());
    QVERIFY(helper.start());
    QDBusMessage call = QDBusMessage::createMethodCall(QLatin1String(helperService), QLatin1String(helperPath), interface, method);
    call.setArguments(arguments);
    const QDBusPendingReply<> reply = m_bus.connect().asyncCall(call);
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(reply.error().type(), QDBusError::UnknownMethod);
    QCOMPARE(helper.calls().size(), 0);
}

MANYPATH_TEST(MalformedWireTest)
#include "tst_wire_malformed.moc"
