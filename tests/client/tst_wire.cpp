// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "tests/support/testprogram.h"
#include "wirelink.h"

#include <QDBusMetaType>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace manypath;

/// What goes in at one end of the bus comes out at the other, and the signatures are those of the documented contract.
class WireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsComeBack();
    void worldComesBack();
    void bigWorldComesBack();
    void eventsComeBack_data();
    void eventsComeBack();
    void eventsNeedNoBus_data() { eventsComeBack_data(); }
    void eventsNeedNoBus();
    void kindsAreTheDocumentedOnes_data();
    void kindsAreTheDocumentedOnes();
    void metricsHaveNoEvent();
    void connectionEventsCarryNoLists();
    void mappedAddressesStayInPmEventsOnly();
    void absentFieldsStayAbsent();
    void signaturesAreTheContracts_data();
    void signaturesAreTheContracts();
    void errorsComeBack_data();
    void errorsComeBack();
    void foreignErrors_data();
    void foreignErrors();

private:
    template <typename T>
    void roundTrip(const T &value, const char *signature)
    {
        const auto message = m_link->carry(QVariant::fromValue(value));
        QVERIFY(message);
        QCOMPARE(message->signature(), QString::fromLatin1(signature));
        QVERIFY(qdbus_cast<T>(message->arguments().constFirst()) == value);
    }

    PrivateBus m_bus;
    std::unique_ptr<WireLink> m_link;
};

void WireTest::initTestCase()
{
    QVERIFY2(m_bus.start(), qPrintable(m_bus.errorString()));
    registerWireTypes();
    registerWireTypes();
    m_link = std::make_unique<WireLink>(m_bus);
}

void WireTest::rowsComeBack()
{
    roundTrip(socketAddress("[2001:db8::1]:443"), "(sq)");
    roundTrip(SocketAddress{}, "(sq)");
    roundTrip(sampleSubflow(), "((sq)(sq)yyybbbiit)");
    roundTrip(sampleConnection(), "(u(sq)(sq)ybbbbyuutssa((sq)(sq)yyybbbiit)a(y(sq)))");
    roundTrip(Connection{}, "(u(sq)(sq)ybbbbyuutssa((sq)(sq)yyybbbiit)a(y(sq)))");
    roundTrip(sampleInterface(), "(issybbbyuba(ssyyu)a(ysuu))");
    roundTrip(sampleEndpoint(), "(ysquiy)");
    roundTrip(Limits{3, 4}, "(uu)");
    roundTrip(sampleSettings(), "a(ss)");
    roundTrip(sampleHealth(), "(bbbbtttttu)");
    roundTrip(samplePmEvent(), "(yuuqssqqyyyyquiuuy)");
    roundTrip(sampleConnectionMetrics(), "(uttttu)");
    roundTrip(sampleSubflowMetrics(), "(tuuuuuuuuutttttt)");
    roundTrip(Counters{{QStringLiteral("MPCapableSYNRX"), 1}, {QStringLiteral("MPTCPRetrans"), 0xffffffffffffffffu}}, "a(st)");
    roundTrip(QList{sampleEndpoint(1), sampleEndpoint(2)}, "a(ysquiy)");
}

void WireTest::worldComesBack()
{
    roundTrip(sampleWorld(), "((bbbbtttttu)a(ss)(uu)a(issybbbyuba(ssyyu)a(ysuu))a(ysquiy)a(u(sq)(sq)ybbbbyuutssa((sq)(sq)yyybbbiit)a(y(sq)))(sa(ss)a(sy)uxx(uu)a(ssau)))");
    roundTrip(World{}, "((bbbbtttttu)a(ss)(uu)a(issybbbyuba(ssyyu)a(ysuu))a(ysquiy)a(u(sq)(sq)ybbbbyuutssa((sq)(sq)yyybbbiit)a(y(sq)))(sa(ss)a(sy)uxx(uu)a(ssau)))");
}

void WireTest::bigWorldComesBack()
{
    QList<Connection> connections;
    for (Token token = 1; token <= 20000; ++token) {
        connections.append(sampleConnection(token));
        connections.last().subflows.append(sampleSubflow());
    }
    const World world(connections, {}, {}, {}, {}, {});
    const auto message = m_link->carry(QVariant::fromValue(world));
    QVERIFY(message);
    QVERIFY(qdbus_cast<World>(message->arguments().constFirst()) == world);
}

void WireTest::eventsComeBack_data()
{
    QTest::addColumn<Event>("event");
    QTest::newRow("path manager") << Event(samplePmEvent());
    QTest::newRow("connection") << Event(ConnectionUpdated{sampleConnectionWithoutLists()});
    QTest::newRow("connection gone") << Event(ConnectionGone{42});
    QTest::newRow("subflow") << Event(SubflowUpdated{42, sampleSubflow()});
    QTest::newRow("subflow gone") << Event(SubflowGone{42, sampleSubflow().key()});
    QTest::newRow("interface") << Event(InterfaceUpdated{sampleInterface()});
    QTest::newRow("interface gone") << Event(InterfaceRemoved{3});
    QTest::newRow("endpoint") << Event(EndpointUpdated{sampleEndpoint()});
    QTest::newRow("endpoint gone") << Event(EndpointRemoved{255});
    QTest::newRow("limits") << Event(LimitsChanged{{8, 7}});
    QTest::newRow("settings") << Event(SettingsChanged{sampleSettings()});
    QTest::newRow("health") << Event(HealthChanged{sampleHealth()});
    QTest::newRow("steering") << Event(SteeringChanged{sampleSteering()});
}

void WireTest::eventsComeBack()
{
    QFETCH(Event, event);
    const auto sent = toWire(event);
    QVERIFY(sent);
    const auto received = m_link->carry(*sent);
    QVERIFY(received);
    QVERIFY(fromWire(*received) == std::optional(event));
}

void WireTest::eventsNeedNoBus()
{
    QFETCH(Event, event);
    QVERIFY(fromWire(*toWire(event)) == std::optional(event));
}

void WireTest::kindsAreTheDocumentedOnes_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<quint32>("kind");
    QTest::addColumn<QString>("signature");
    const auto row = [](const char *signature, quint32 kind, const Event &event) {
        QTest::addRow("%u", kind) << event << kind << QString::fromLatin1(signature);
    };
    row("(yuuqssqqyyyyquiuuy)", 1, samplePmEvent());
    row("(u(sq)(sq)ybbbbyuutssa((sq)(sq)yyybbbiit)a(y(sq)))", 2, ConnectionUpdated{});
    row("(u)", 3, ConnectionGone{});
    row("(u((sq)(sq)yyybbbiit))", 4, SubflowUpdated{});
    row("(u(sq)(sq))", 5, SubflowGone{});
    row("(issybbbyuba(ssyyu)a(ysuu))", 6, InterfaceUpdated{});
    row("(i)", 7, InterfaceRemoved{});
    row("(ysquiy)", 8, EndpointUpdated{});
    row("(y)", 9, EndpointRemoved{});
    row("(uu)", 10, LimitsChanged{});
    row("(a(ss))", 11, SettingsChanged{});
    row("(bbbbtttttu)", 12, HealthChanged{});
    row("((sa(ss)a(sy)uxx(uu)a(ssau)))", 13, SteeringChanged{});
}

void WireTest::kindsAreTheDocumentedOnes()
{
    QFETCH(Event, event);
    QFETCH(quint32, kind);
    QFETCH(QString, signature);
    QVERIFY(isKnownWireKind(kind));
    const auto received = m_link->carry(*toWire(event));
    QVERIFY(received);
    QCOMPARE(received->kind, kind);
    QCOMPARE(received->value.variant().value<QDBusArgument>().currentSignature(), signature);
}

void WireTest::metricsHaveNoEvent()
{
    QVERIFY(!toWire(MetricsSampled{}));
    QVERIFY(!isKnownWireKind(0));
    QVERIFY(!isKnownWireKind(14));
}

void WireTest::connectionEventsCarryNoLists()
{
    const auto received = m_link->carry(*toWire(ConnectionUpdated{sampleConnection()}));
    QVERIFY(received);
    const auto row = qdbus_cast<Connection>(received->value.variant());
    QCOMPARE(row.token, sampleConnection().token);
    QVERIFY(row.subflows.isEmpty());
    QVERIFY(row.announced.isEmpty());
    // A sender that leaves them in does no harm either.
    const auto full = m_link->carry(WireEvent{2, QDBusVariant(QVariant::fromValue(sampleConnection()))});
    QVERIFY(full);
    QVERIFY(std::get<ConnectionUpdated>(fromWire(*full).value()).connection.subflows.isEmpty());
}

void WireTest::mappedAddressesStayInPmEventsOnly()
{
    PmEvent event;
    event.localAddress = address("::ffff:192.0.2.1");
    event.remoteAddress = address("192.0.2.2");
    const auto received = m_link->carry(*toWire(event));
    QVERIFY(received);
    QVERIFY(fromWire(*received) == std::optional<Event>(event));

    const auto message = m_link->carry(QVariant::fromValue(SocketAddress{address("::ffff:192.0.2.1"), 80}));
    QVERIFY(message);
    QCOMPARE(qdbus_cast<SocketAddress>(message->arguments().constFirst()).toString(), QStringLiteral("192.0.2.1:80"));
}

void WireTest::absentFieldsStayAbsent()
{
    PmEvent event;
    event.type = PmEvent::Type::ListenerClosed;
    const auto empty = m_link->carry(*toWire(event));
    QVERIFY(empty);
    QVERIFY(fromWire(*empty) == std::optional<Event>(event));

    event.token = 0;
    event.localPort = 0;
    event.error = 0;
    event.serverSide = 0;
    const auto zeros = m_link->carry(*toWire(event));
    QVERIFY(zeros);
    QVERIFY(fromWire(*zeros) == std::optional<Event>(event));
}

// Every argument of the contract that has a type of ours.
void WireTest::signaturesAreTheContracts_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("signature");
    for (const char *interface : {"Helper1", "Endpoints1", "Settings1", "Metrics1"}) {
        QFile file(QStringLiteral(MANYPATH_CONTRACT_DIR "/org.manypath.%1.xml").arg(QLatin1String(interface)));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QXmlStreamReader xml(&file);
        QString member;
        QStringList in;
        QStringList out;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attribute = [&xml](const char *name) { return xml.attributes().value(QLatin1String(name)).toString(); };
            if (xml.name() == QLatin1String("method") || xml.name() == QLatin1String("signal")) {
                member = attribute("name");
                in.clear();
                out.clear();
            } else if (xml.name() == QLatin1String("arg")) {
                (attribute("direction") == QLatin1String("in") ? in : out).append(attribute("type"));
            } else if (xml.name() == QLatin1String("annotation")) {
                const QString name = attribute("name").section(u'.', -1);
                const bool signalIn = name.startsWith(QLatin1String("In")) && in.isEmpty();
                const qsizetype index = name.right(1).toLongLong();
                const QStringList &arguments = name.startsWith(QLatin1String("Out")) || signalIn ? out : in;
                if (name.startsWith(QLatin1String("In")) || name.startsWith(QLatin1String("Out")))
                    QTest::addRow("%s.%s %s", interface, qPrintable(member), qPrintable(name)) << attribute("value") << arguments.value(index);
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
}

void WireTest::signaturesAreTheContracts()
{
    QFETCH(QString, type);
    QFETCH(QString, signature);
    const QMetaType metaType = QMetaType::fromName(type.toLatin1());
    QVERIFY2(metaType.isValid(), qPrintable(type));
    QCOMPARE(QString::fromLatin1(QDBusMetaType::typeToSignature(metaType)), signature);
}

void WireTest::errorsComeBack_data()
{
    QTest::addColumn<Error>("error");
    const QString text = QStringLiteral("one sentence");
    QTest::newRow("kernel") << Error{Error::Kind::Kernel, 17, QStringLiteral("duplicate entry"), text};
    QTest::newRow("kernel without extack") << Error{Error::Kind::Kernel, 1, {}, text};
    QTest::newRow("argument") << Error{Error::Kind::InvalidArgument, 0, {}, text};
    QTest::newRow("not supported") << Error{Error::Kind::NotSupported, 0, {}, text};
    QTest::newRow("not authorized") << Error{Error::Kind::NotAuthorized, 0, {}, text};
    QTest::newRow("dismissed") << Error{Error::Kind::Dismissed, 0, {}, text};
    QTest::newRow("unavailable") << Error{Error::Kind::Unavailable, 0, {}, text};
}

void WireTest::errorsComeBack()
{
    QFETCH(Error, error);
    QVERIFY(errorName(error.kind).startsWith(QLatin1String("org.manypath.Helper1.Error.")));
    QVERIFY(errorFromReply(errorName(error.kind), errorArguments(error)) == error);
}

void WireTest::foreignErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QVariantList &arguments, Error::Kind kind, const char *message) {
        QTest::newRow(name) << QString::fromLatin1(name) << arguments << kind << QString::fromLatin1(message);
    };
    row("org.freedesktop.DBus.Error.ServiceUnknown", {QStringLiteral("x")}, Error::Kind::Unavailable, "manypath-helper is not running");
    row("org.freedesktop.DBus.Error.NoReply", {}, Error::Kind::Unavailable, "manypath-helper did not answer");
    row("org.freedesktop.DBus.Error.AccessDenied", {}, Error::Kind::NotAuthorized, "the system bus does not let this user do that");
    row("org.freedesktop.DBus.Error.UnknownMethod", {QStringLiteral("No such method")}, Error::Kind::Unavailable,
        "manypath-helper could not be asked: No such method");
    row("org.manypath.Helper1.Error.OfTheFuture", {}, Error::Kind::Unavailable,
        "manypath-helper could not be asked: org.manypath.Helper1.Error.OfTheFuture");
    row("org.manypath.Helper1.Error.Kernel", {QVariantMap(), QStringLiteral("no number"), 7.5}, Error::Kind::Kernel,
        "org.manypath.Helper1.Error.Kernel");
    row("", {}, Error::Kind::Unavailable, "manypath-helper could not be asked: ");
}

void WireTest::foreignErrors()
{
    QFETCH(QString, name);
    QFETCH(QVariantList, arguments);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, message);
    const Error error = errorFromReply(name, arguments);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.message, message);
    QCOMPARE(error.errnum, 0);
}

MANYPATH_TEST(WireTest)
#include "tst_wire.moc"
