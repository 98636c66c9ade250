// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing.h"
#include "tests/support/testprogram.h"

using namespace manypath;

/// Whoever writes JSON by hand or by program gets told where it is wrong.
class TestJsonMalformed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void world_data();
    void world();
    void change_data();
    void change();
};

void TestJsonMalformed::world_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto add = [](const char *json, const char *message) { QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(message); };
    add(R"({"connections": {}})", R"("connections" is not an array)");
    add(R"({"connections": [1]})", R"("connections[0]" is not an object)");
    add(R"({"connections": [null]})", R"("connections[0]" is not an object)");
    add(R"({"connections": [{}, {"token": 7}]})", R"("connections[1].token" is not a token of eight hexadecimal digits)");
    for (const char *token : {"", "123456789", "0x12", "-1", "1 ", "wxyz"})
        add(QByteArray(R"({"connections": [{"token": ")").append(token).append("\"}]}").constData(),
            R"("connections[0].token" is not a token of eight hexadecimal digits)");
    add(R"({"connections": [{"local": "10.1.1.1:80"}]})", R"("connections[0].local" is not an object)");
    add(R"({"connections": [{"local": {"address": 1}}]})",
        R"("connections[0].local.address" is not an IPv4 or IPv6 address, nor the empty string for none)");
    add(R"({"connections": [{"local": {"address": "10.1.1"}}]})",
        R"("connections[0].local.address" is not an IPv4 or IPv6 address, nor the empty string for none)");
    for (const char *port : {"65536", "-1", "1.5", "1e300", "true", "[]", "\"\"", "\"+80\"", "\" 80\"", "\"80 \"", "\"-1\"", "\"65536\"", "\"0x50\""})
        add(QByteArray(R"({"connections": [{"local": {"port": )").append(port).append("}}]}").constData(),
            R"("connections[0].local.port" is not a whole number from 0 to 65535)");
    add(R"({"connections": [{"state": "open"}]})", R"("connections[0].state" is not one of created, established, closing)");
    add(R"({"connections": [{"state": 1}]})", R"("connections[0].state" is not one of created, established, closing)");
    add(R"({"connections": [{"state": ""}]})", R"("connections[0].state" is not one of created, established, closing)");
    add(R"({"connections": [{"path_manager": "bpf"}]})", R"("connections[0].path_manager" is not one of unknown, kernel, userspace)");
    add(R"({"connections": [{"fallback": 1}]})", R"("connections[0].fallback" is not true or false)");
    add(R"({"connections": [{"fallback": "true"}]})", R"("connections[0].fallback" is not true or false)");
    add(R"({"connections": [{"application": 1}]})", R"("connections[0].application" is not a string)");
    add(R"({"connections": [{"uid": -1}]})", R"("connections[0].uid" is not a whole number from 0 to 4294967295)");
    add(R"({"connections": [{"cgroup_id": "18446744073709551616"}]})",
        R"("connections[0].cgroup_id" is not a whole number from 0 to 18446744073709551615)");
    add(R"({"connections": [{"cgroup_id": 18446744073709551615}]})",
        R"("connections[0].cgroup_id" is not a whole number from 0 to 18446744073709551615)");
    add(R"({"connections": [{"subflows": [{}, {}, {"local_id": 256}]}]})", R"("connections[0].subflows[2].local_id" is not a whole number from 0 to 255)");
    add(R"({"connections": [{"subflows": [{"interface_index": 2147483648}]}]})",
        R"("connections[0].subflows[0].interface_index" is not a whole number from -2147483648 to 2147483647)");
    add(R"({"connections": [{"announced": [{"address": {"port": 70000}}]}]})",
        R"("connections[0].announced[0].address.port" is not a whole number from 0 to 65535)");
    add(R"({"interfaces": [{"type": "quantum"}]})",
        R"("interfaces[0].type" is not one of other, loopback, ethernet, wifi, mobile, tunnel, bridge, virtual)");
    add(R"({"interfaces": [{"default_routes": [{"family": "ipx"}]}]})", R"("interfaces[0].default_routes[0].family" is not one of none, ipv4, ipv6)");
    add(R"({"endpoints": [{"flags": "subflow"}]})", R"("endpoints[0].flags" is not an array)");
    add(R"({"endpoints": [{"flags": ["subflow", 1]}]})", R"("endpoints[0].flags[1]" is not a string)");
    add(R"({"endpoints": [{"flags": ["subflow", "nobackup"]}]})",
        R"("endpoints[0].flags[1]" is not the name of an endpoint flag, nor bits as a hexadecimal number)");
    add(R"({"endpoints": [{"flags": ["100000000"]}]})",
        R"("endpoints[0].flags[0]" is not the name of an endpoint flag, nor bits as a hexadecimal number)");
    add(R"({"limits": []})", R"("limits" is not an object)");
    add(R"({"limits": {"subflows": -1}})", R"("limits.subflows" is not a whole number from 0 to 4294967295)");
    add(R"({"settings": ["enabled"]})", R"("settings" is not an object)");
    add(R"({"settings": {"enabled": 1}})", R"("settings.enabled" is not a string)");
    add(R"({"health": {"overruns": -1}})", R"("health.overruns" is not a whole number from 0 to 18446744073709551615)");
}

void TestJsonMalformed::world()
{
    QFETCH(QByteArray, json);
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    QCOMPARE(parsing.error, QJsonParseError::NoError);
    const auto result = worldFromJson(object);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Error::Kind::InvalidArgument);
    QTEST(result.error().message, "message");
}

void TestJsonMalformed::change_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto add = [](const char *json, const char *message) { QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(message); };
    add("{}", R"("kind" is not a kind of event that this release knows)");
    add(R"({"kind": 1})", R"("kind" is not a kind of event that this release knows)");
    add(R"({"kind": ""})", R"("kind" is not a kind of event that this release knows)");
    add(R"({"kind": "rumour"})", R"("kind" is not a kind of event that this release knows)");
    add(R"({"kind": "pm", "sequence": -1})", R"("sequence" is not a whole number from 0 to 18446744073709551615)");
    add(R"({"kind": "pm", "time_us": "9223372036854775808"})",
        R"("time_us" is not a whole number from -9223372036854775808 to 9223372036854775807)");
    add(R"({"kind": "pm", "time_us": "-"})", R"("time_us" is not a whole number from -9223372036854775808 to 9223372036854775807)");
    add(R"({"kind": "pm", "event": []})", R"("event" is not an object)");
    add(R"({"kind": "pm", "event": {"type": "subflow_up"}})",
        R"("event.type" is not one of created, established, closed, announced, removed, subflow_established, subflow_closed, subflow_priority, listener_created, listener_closed)");
    add(R"({"kind": "pm", "event": {"token": "nothing"}})", R"("event.token" is not a token of eight hexadecimal digits)");
    add(R"({"kind": "pm", "event": {"backup": 256}})", R"("event.backup" is not a whole number from 0 to 255)");
    add(R"({"kind": "subflow_gone", "event": {"subflow": {"remote": {"port": "x"}}}})",
        R"("event.subflow.remote.port" is not a whole number from 0 to 65535)");
    add(R"({"kind": "connection_updated", "event": {"connection": {"subflows": [{"state": "up"}]}}})",
        R"("event.connection.subflows[0].state" is not one of pending, established, closing)");
    add(R"({"kind": "metrics_sampled", "event": {"sample": {"subflows": [{}, {"rtt_us": 0.5}]}}})",
        R"("event.sample.subflows[1].rtt_us" is not a whole number from 0 to 4294967295)");
}

void TestJsonMalformed::change()
{
    QFETCH(QByteArray, json);
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    QCOMPARE(parsing.error, QJsonParseError::NoError);
    const auto result = changeFromJson(object);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Error::Kind::InvalidArgument);
    QTEST(result.error().message, "message");
}

MANYPATH_TEST(TestJsonMalformed)
#include "tst_json_malformed.moc"
