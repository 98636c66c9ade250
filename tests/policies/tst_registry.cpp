// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/policy/policyregistry.h"
#include "helper/policy/trypolicy.h"
#include "tests/support/testprogram.h"
#include "worldtext.h"

#include <QJsonDocument>
#include <QTest>

#include <stdexcept>

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

class Throwing : public Policy {
public:
    Decisions decide(const World &, const Event &, std::chrono::microseconds) override { throw std::runtime_error("no idea"); }
};

class ThrowingPlugin : public QObject, public PolicyPlugin {
    Q_OBJECT
    Q_INTERFACES(manypath::PolicyPlugin)

public:
    [[nodiscard]] std::unique_ptr<Policy> create(const QMap<QString, QString> &) const override { return std::make_unique<Throwing>(); }
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
    void triesPolicies();
    void outlivesTheTrialOfABadOne();
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
    QCOMPARE(registry.policies().first().name, u"active-backup"_s);
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
    QStringList names;
    for (const PolicyInfo &policy : PolicyRegistry().policies())
        names.append(policy.name);
    QTest::newRow("policy") << "fullmesh" << "a" << "1" << u"There is no policy \"fullmesh\": there are "_s + names.join(u", "_s);
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
                                 << "\"\" is no name for a policy: lower case letters, digits and \"-\" are";
    QTest::newRow("no policy") << good << false << "It is no PolicyPlugin";
    QTest::newRow("taken") << QByteArray(R"({"name": "some", "description": "Another."})") << true
                           << "There is a policy some already";
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
    QCOMPARE(registry.problems().isEmpty() ? QString() : registry.problems().first().text, problem);
}

// On a World that somebody else steers, as if this one were in force.
void TestRegistry::triesPolicies()
{
    const PolicyRegistry registry;
    World world = testing::worldFromText("2 eth0 10.1.1.1 default4");
    Steering steering = world.steering();
    steering.policy.name = u"observe"_s;
    steering.outside = {{u"script"_s, u"Tries something"_s, {}}};
    world.apply(SteeringChanged{steering});
    const auto tried = tryPolicy(registry, world, {u"endpoints"_s, {{u"signal"_s, u"true"_s}}});
    QVERIFY(tried);
    QCOMPARE(testing::toText(tried->decisions), u"endpoint add 10.1.1.1 dev if2 signal subflow | eth0 has a default route\n"_s);
    QVERIFY(world.steering() == steering);
    QVERIFY(tryPolicy(registry, world, {u"endpoints"_s, {{u"signal"_s, u"maybe"_s}}}).error().message.contains(u"maybe"_s));
    QVERIFY(!tryPolicy(registry, world, {u"other"_s, {}}));
}

void TestRegistry::outlivesTheTrialOfABadOne()
{
    ThrowingPlugin throwing;
    SomePlugin none;
    const PolicyRegistry registry({plugin(R"({"name": "throwing", "description": "Throws."})", &throwing),
                                   plugin(R"({"name": "none", "description": "Is none."})", &none)});
    const auto tried = tryPolicy(registry, {}, {u"throwing"_s, {}});
    QVERIFY(!tried);
    QVERIFY2(tried.error().message.contains(u"throwing"_s) && tried.error().message.contains(u"no idea"_s), qPrintable(tried.error().message));
    QVERIFY(!tryPolicy(registry, {}, {u"none"_s, {}}));
}

MANYPATH_TEST(TestRegistry)
#include "tst_registry.moc"
