// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/policy/policyregistry.h"
#include "worldtext.h"

#include <QJsonDocument>
#include <QTest>

using namespace manypath;
using namespace Qt::StringLiterals;

namespace {

PolicyRegistry::Plugin plugin(const char *metaData, QObject *instance)
{
    return {{{u"className"_s, u"SomePlugin"_s}, {u"MetaData"_s, QJsonDocument::fromJson(metaData).object()}}, instance};
}

class SomePlugin : public QObject, public PolicyPlugin {
    Q_OBJECT
    Q_INTERFACES(manypath::PolicyPlugin)

public:
    [[nodiscard]] std::unique_ptr<Policy> create(const QMap<QString, QString> &) const override { return nullptr; }
};

}  // namespace

class TestRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasThePoliciesLinkedIn();
    void makesPolicies();
    void refuses_data();
    void refuses();
    void passesOverWhatIsNoGood_data();
    void passesOverWhatIsNoGood();
};

void TestRegistry::hasThePoliciesLinkedIn()
{
    const PolicyRegistry registry;
    QVERIFY(registry.problems().isEmpty());
    QVERIFY(registry.info(u"endpoints"_s));
    QCOMPARE(registry.info(u"endpoints"_s)->pathManager, PathManager::Kernel);
    QVERIFY(registry.info(u"observe"_s));
    QCOMPARE(registry.info(u"observe"_s)->pathManager, PathManager::Unknown);
    QVERIFY(!registry.info(u"other"_s));
    QCOMPARE(registry.policies().first().name, u"endpoints"_s);
}

void TestRegistry::makesPolicies()
{
    const PolicyRegistry registry;
    const World world = testing::worldFromText("2 eth0 10.1.1.1 default4");
    Result<std::unique_ptr<Policy>> endpoints = registry.create({u"endpoints"_s, {{u"signal"_s, u"true"_s}}});
    QVERIFY(endpoints);
    QCOMPARE(testing::toText(testing::decideOn(**endpoints, world).decisions),
             u"endpoint add 10.1.1.1 dev if2 signal subflow | eth0 has a default route\n"_s);
    Result<std::unique_ptr<Policy>> observe = registry.create({u"observe"_s, {}});
    QVERIFY(observe);
    QCOMPARE(testing::toText(testing::decideOn(**observe, world).decisions), QString());
}

void TestRegistry::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("message");
    QTest::newRow("policy") << "fullmesh" << "a" << "1" << "There is no policy \"fullmesh\": there are endpoints, observe";
    QTest::newRow("parameter") << "observe" << "a" << "1" << "The policy observe has no parameter \"a\": it has none";
    QTest::newRow("value") << "endpoints" << "subflow" << "yes" << "\"yes\" is not allowed for subflow: true or false is";
    QTest::newRow("together") << "endpoints" << "subflow" << "false"
                              << "Endpoints with none of subflow, signal, fullmesh and laminar would do nothing: one has to be true";
}

void TestRegistry::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, parameter);
    QFETCH(QString, value);
    QFETCH(QString, message);
    const PolicyChoice choice{name, {{parameter, value}}};
    const PolicyRegistry registry;
    QCOMPARE(registry.parameters(choice).error().message, message);
    QCOMPARE(registry.create(choice).error().message, message);
}

void TestRegistry::passesOverWhatIsNoGood_data()
{
    QTest::addColumn<QByteArray>("metaData");
    QTest::addColumn<bool>("isPolicy");
    QTest::addColumn<QString>("problem");
    const QByteArray good = R"({"name": "other", "description": "Another."})";
    QTest::newRow("good") << good << true << QString();
    QTest::newRow("no metadata") << QByteArray() << true
                                 << "The policy plugin SomePlugin is passed over: \"\" is no name for a policy: lower case letters, digits and \"-\" are";
    QTest::newRow("no policy") << good << false << "The policy plugin SomePlugin is passed over: it is no PolicyPlugin";
    QTest::newRow("taken") << QByteArray(R"({"name": "some", "description": "Another."})") << true
                           << "The policy plugin SomePlugin is passed over: there is a policy some already";
}

void TestRegistry::passesOverWhatIsNoGood()
{
    QFETCH(QByteArray, metaData);
    QFETCH(bool, isPolicy);
    QFETCH(QString, problem);
    SomePlugin some;
    QObject noPolicy;
    const PolicyRegistry registry(
        {plugin(R"({"name": "some", "description": "Some."})", &some), plugin(metaData, isPolicy ? &some : &noPolicy)});
    QVERIFY(registry.info(u"some"_s));
    QCOMPARE(registry.policies().size(), problem.isEmpty() ? 2 : 1);
    QCOMPARE(registry.problems().isEmpty() ? QString() : registry.problems().first().message, problem);
}

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
