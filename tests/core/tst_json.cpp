// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing.h"

#include "randomvalues.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace manypath;
using manypath::testing::RandomValues;

namespace {

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

World worldFrom(const QByteArray &text)
{
    return worldFromJson(parsed(text)).value();
}

Change changeFrom(const QByteArray &text)
{
    return changeFromJson(parsed(text)).value();
}

// Whether a reader that has nothing but doubles reads all numbers as they are.
bool exactAsDoubles(const QJsonValue &value)
{
    if (value.isDouble())
        return std::abs(value.toDouble()) <= 9007199254740992.0 && value.toInteger(-1) == static_cast<qint64>(value.toDouble());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [](const QJsonValue &row) { return exactAsDoubles(row); });
    }
    const QJsonObject object = value.toObject();
    return std::all_of(object.begin(), object.end(), [](const QJsonValue &member) { return exactAsDoubles(member); });
}

// The same document as a newer release might write it: with keys that we don't know, everywhere.
QJsonValue withUnknownKeys(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = withUnknownKeys(array.at(i));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        if (key != QLatin1String("settings") && key != QLatin1String("parameters"))  // all of their keys are taken
            object[key] = withUnknownKeys(object.value(key));
    }
    object.insert(QStringLiteral("zz_future"), QJsonArray{1.5, QJsonObject{}});
    return object;
}

}  // namespace

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worldsRoundTrip_data();
    void worldsRoundTrip();
    void changesRoundTrip_data();
    void changesRoundTrip();
    void documentedExamplesAreWhatWeWrite();
    void missingKeysTakeDefaults();
    void nullIsAsGoodAsMissing();
    void eventsOfEveryKindMayBeEmpty_data();
    void eventsOfEveryKindMayBeEmpty();
    void largeNumbers_data();
    void largeNumbers();
    void absentIsNotZero();
    void endpointFlags();
    void aChangeIsOneLine();
};

void TestJson::worldsRoundTrip_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestJson::worldsRoundTrip()
{
    QFETCH(quint32, seed);
    RandomValues values(seed);
    for (int i = 0; i < 20; ++i) {
        const World world = values.world();
        const QJsonObject json = toJson(world);
        QCOMPARE(worldFromJson(json).value(), world);
        QCOMPARE(worldFrom(line(json)), world);
        QCOMPARE(toJson(worldFrom(line(json))), json);
        QVERIFY(exactAsDoubles(json));
        QCOMPARE(worldFromJson(withUnknownKeys(json).toObject()).value(), world);
    }
}

void TestJson::changesRoundTrip_data()
{
    worldsRoundTrip_data();
}

void TestJson::changesRoundTrip()
{
    QFETCH(quint32, seed);
    RandomValues values(seed);
    for (int i = 0; i < 100; ++i) {
        const Change change = values.change();
        const QJsonObject json = toJson(change);
        QCOMPARE(changeFromJson(json).value(), change);
        QCOMPARE(changeFrom(line(json)), change);
        QCOMPARE(toJson(changeFrom(line(json))), json);
        QVERIFY(exactAsDoubles(json));
        QCOMPARE(changeFromJson(withUnknownKeys(json).toObject()).value(), change);
    }
}

void TestJson::documentedExamplesAreWhatWeWrite()
{
    QFile file(QStringLiteral(MANYPATH_DOCS "/json.md"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    static const QRegularExpression blocks(QStringLiteral("```json\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption);
    QSet<QString> kinds;
    auto match = blocks.globalMatch(QString::fromUtf8(file.readAll()));
    while (match.hasNext()) {
        const QByteArray text = match.next().captured(1).toUtf8();
        QJsonParseError error;
        const QJsonObject json = QJsonDocument::fromJson(text, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, text.constData());
        const QString kind = json.value(QLatin1String("kind")).toString();
        kinds.insert(kind);
        if (kind.isEmpty()) {
            const auto world = worldFromJson(json);
            QVERIFY2(world.ok(), world.ok() ? "" : qPrintable(world.error().message));
            QCOMPARE(line(toJson(*world)), line(json));
        } else {
            const auto change = changeFromJson(json);
            QVERIFY2(change.ok(), change.ok() ? "" : qPrintable(change.error().message));
            QCOMPARE(line(toJson(*change)), line(json));
        }
    }
    QCOMPARE(kinds.size(), static_cast<qsizetype>(std::variant_size_v<Event> + 1));  // each kind, and the snapshot
}

void TestJson::missingKeysTakeDefaults()
{
    Interface interface;
    interface.defaultRoutes = {DefaultRoute()};
    QCOMPARE(worldFrom("{}"), World());
    QCOMPARE(worldFrom(R"({"connections": [{}], "interfaces": [{"default_routes": [{}]}], "endpoints": [{}]})"),
             World({Connection()}, {interface}, {Endpoint()}, {}, {}, {}));
    Connection connection;
    connection.token = 1;
    connection.subflows = {Subflow()};
    QCOMPARE(worldFrom(R"({"connections": [{"token": "00000001", "subflows": [{}]}]})"), World({connection}, {}, {}, {}, {}, {}));
    QCOMPARE(changeFrom(R"({"kind": "limits_changed"})"), (Change{0, 0, LimitsChanged{}}));
}

void TestJson::nullIsAsGoodAsMissing()
{
    QCOMPARE(worldFrom(R"({"connections": null, "limits": null, "settings": null})"), World());
    QCOMPARE(changeFrom(R"({"sequence": null, "time_us": null, "kind": "pm", "event": {"type": null, "token": null, "family": null}})"),
             (Change{0, 0, PmEvent{}}));
    QCOMPARE(changeFrom(R"({"kind": "endpoint_removed", "event": null})"), (Change{0, 0, EndpointRemoved{}}));
}

void TestJson::eventsOfEveryKindMayBeEmpty_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"pm", "connection_updated", "connection_gone", "subflow_updated", "subflow_gone", "interface_updated", "interface_removed",
                             "endpoint_updated", "endpoint_removed", "limits_changed", "settings_changed", "health_changed", "metrics_sampled",
                             "action_answered"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestJson::eventsOfEveryKindMayBeEmpty()
{
    QFETCH(QString, kind);
    const QJsonObject json{{QStringLiteral("sequence"), 7}, {QStringLiteral("kind"), kind}, {QStringLiteral("event"), QJsonObject()}};
    const Change change = changeFromJson(json).value();
    QCOMPARE(change.sequence, 7u);
    QCOMPARE(toJson(change).value(QLatin1String("kind")).toString(), kind);
    std::visit(
        [](const auto &event) {
            using Kind = std::decay_t<decltype(event)>;
            QVERIFY(event == Kind{});
        },
        change.event);
}

void TestJson::largeNumbers_data()
{
    QTest::addColumn<quint64>("number");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("0") << quint64{0} << QByteArray("0");
    QTest::newRow("2^53") << (quint64{1} << 53) << QByteArray("9007199254740992");
    QTest::newRow("2^53 + 1") << (quint64{1} << 53) + 1 << QByteArray("\"9007199254740993\"");
    QTest::newRow("2^63") << (quint64{1} << 63) << QByteArray("\"9223372036854775808\"");
    QTest::newRow("2^64 - 1") << std::numeric_limits<quint64>::max() << QByteArray("\"18446744073709551615\"");
}

void TestJson::largeNumbers()
{
    QFETCH(quint64, number);
    QFETCH(QByteArray, written);
    Health health;
    health.overruns = number;
    const QByteArray text = line(toJson(Change{1, 0, HealthChanged{health}}));
    QVERIFY2(text.contains("\"overruns\":" + written + ","), text.constData());
    QCOMPARE(std::get<HealthChanged>(changeFrom(text).event).health.overruns, number);

    // Whoever writes the other form is understood as well.
    const QByteArray asString = "{\"kind\":\"health_changed\",\"event\":{\"health\":{\"overruns\":\"" + QByteArray::number(number) + "\"}}}";
    QCOMPARE(std::get<HealthChanged>(changeFrom(asString).event).health.overruns, number);
    if (number < quint64{1} << 63) {
        const QByteArray asNumber = "{\"kind\":\"health_changed\",\"event\":{\"health\":{\"overruns\":" + QByteArray::number(number) + "}}}";
        QCOMPARE(std::get<HealthChanged>(changeFrom(asNumber).event).health.overruns, number);
    }
}

void TestJson::absentIsNotZero()
{
    PmEvent without;
    PmEvent with;
    with.backup = 0;
    with.token = 0;
    with.localAddress = Address();
    QVERIFY(line(toJson(Change{1, 0, with})) != line(toJson(Change{1, 0, without})));
    QCOMPARE(changeFrom(line(toJson(Change{1, 0, with}))), (Change{1, 0, with}));
    QCOMPARE(changeFrom(line(toJson(Change{1, 0, without}))), (Change{1, 0, without}));
    QCOMPARE(line(toJson(Change{1, 2, without})), QByteArray(R"({"event":{"type":"created"},"kind":"pm","sequence":1,"time_us":2})"));
}

void TestJson::endpointFlags()
{
    const auto flags = [](const char *names) {
        const QByteArray text = QByteArray(R"({"kind": "endpoint_updated", "event": {"endpoint": {"flags": )") + names + "}}}";
        return std::get<EndpointUpdated>(changeFrom(text).event).endpoint.flags;
    };
    QCOMPARE(flags("[]"), 0u);
    QCOMPARE(flags(R"(["fullmesh", "signal"])"), 9u);
    QCOMPARE(flags(R"(["signal", "signal"])"), 1u);
    QCOMPARE(flags(R"(["subflow", "80000040"])"), 0x80000042u);
    QCOMPARE(flags(R"(["3"])"), 3u);
}

void TestJson::aChangeIsOneLine()
{
    Interface interface;
    interface.name = QStringLiteral("two\nlines");
    const QByteArray text = line(toJson(Change{1, 0, InterfaceUpdated{interface}}));
    QVERIFY(!text.contains('\n'));
    QCOMPARE(std::get<InterfaceUpdated>(changeFrom(text).event).interface.name, interface.name);
}

MANYPATH_TEST(TestJson)
#include "tst_json.moc"
