// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/ledger.h"
#include "samples.h"
#include "tests/support/testprogram.h"

using namespace manypath;
using namespace manypath::testing;
using namespace Qt::StringLiterals;

namespace {

const Realm here{u"boot-1"_s, 4026531840};
constexpr EndpointFlags subflow = static_cast<EndpointFlags>(EndpointFlag::Subflow);

Endpoint endpoint(int id, const char *text, int interfaceIndex, EndpointOwner owner = EndpointOwner::Policy)
{
    Endpoint made;
    made.id = static_cast<std::uint8_t>(id);
    made.address = address(text);
    made.interfaceIndex = interfaceIndex;
    made.flags = subflow;
    made.owner = owner;
    return made;
}

Endpoint fromKernel(Endpoint endpoint)
{
    endpoint.owner = EndpointOwner::Other;
    return endpoint;
}

Ledger ledgerOf(const QList<Endpoint> &endpoints)
{
    Ledger ledger;
    ledger.realm = here;
    ledger.endpoints = endpoints;
    return ledger;
}

KernelSettings settings(const QMap<QString, QString> &values)
{
    return {values};
}

}  // namespace

/// What Manypath made is recognised after a restart, wherever the process before it ended; what others made never is.
class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void elsewhereNothingIsOurs();
    void crashWhileAdding();
    void refusalLeavesWhatIsOurs();
    void removedAndReused();
    void changedByOthersStaysOurs();
    void limitsOfOthers();
    void crashWhileSettingLimits();
    void refusedLimits();
    void severalAskedAtOnce();
    void restoresSettings();
    void forgetsSettingsOfOthers();
};

void TestLedger::recognises_data()
{
    QTest::addColumn<bool>("ours");
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<uint>("flags");
    QTest::addColumn<int>("interfaceIndex");
    const uint backup = EndpointFlag::Subflow | EndpointFlag::Backup;
    const uint announced = static_cast<EndpointFlags>(EndpointFlag::Signal);
    const uint implicit = EndpointFlag::Subflow | EndpointFlag::Implicit;
    QTest::newRow("as it was made") << true << 3 << u"10.0.0.1"_s << 0 << uint(subflow) << 2;
    QTest::newRow("flags that others changed") << true << 3 << u"10.0.0.1"_s << 0 << backup << 2;
    QTest::newRow("made anew by others with the same id") << false << 3 << u"10.0.0.1"_s << 0 << announced << 2;
    QTest::newRow("other id") << false << 4 << u"10.0.0.1"_s << 0 << uint(subflow) << 2;
    QTest::newRow("id reused for another address") << false << 3 << u"10.0.0.2"_s << 0 << uint(subflow) << 2;
    QTest::newRow("other port") << false << 3 << u"10.0.0.1"_s << 80 << uint(subflow) << 2;
    QTest::newRow("other interface") << false << 3 << u"10.0.0.1"_s << 0 << uint(subflow) << 5;
    QTest::newRow("no interface") << false << 3 << u"10.0.0.1"_s << 0 << uint(subflow) << 0;
    QTest::newRow("the kernel's own") << false << 3 << u"10.0.0.1"_s << 0 << implicit << 2;
}

void TestLedger::recognises()
{
    QFETCH(bool, ours);
    QFETCH(int, id);
    QFETCH(QString, address);
    QFETCH(int, port);
    QFETCH(uint, flags);
    QFETCH(int, interfaceIndex);
    const Ledger ledger = ledgerOf({endpoint(3, "10.0.0.1", 2, EndpointOwner::Person)});
    Endpoint found;
    found.id = static_cast<std::uint8_t>(id);
    found.address = Address::fromString(address);
    found.port = static_cast<std::uint16_t>(port);
    found.flags = flags;
    found.interfaceIndex = interfaceIndex;
    found.owner = EndpointOwner::NetworkManager;
    QCOMPARE(ledger.ownerOf(found).has_value(), ours);
    QCOMPARE(ledger.recognised({found}).first().owner, ours ? EndpointOwner::Person : EndpointOwner::NetworkManager);
}

void TestLedger::elsewhereNothingIsOurs()
{
    Ledger ledger = ledgerOf({endpoint(3, "10.0.0.1", 2)});
    ledger.settingLimits({0, 0}, 4, 4);
    ledger.settingSetting(u"enabled"_s, u"0"_s, u"1"_s);
    QVERIFY(ledger.in(here) == ledger);
    for (const Realm &elsewhere : {Realm{u"boot-2"_s, here.networkNamespace}, Realm{here.bootId, 7}}) {
        const Ledger there = ledger.in(elsewhere);
        QVERIFY(!there.ownerOf(endpoint(3, "10.0.0.1", 2)));
        QVERIFY((there.limitsOfOthers({4, 4}) == Limits{4, 4}));
        QVERIFY(there.settingsToRestore(settings({{u"enabled"_s, u"1"_s}})).isEmpty());
        QVERIFY(there.realm == elsewhere);
    }
}

void TestLedger::crashWhileAdding()
{
    Ledger asked = ledgerOf({});
    asked.adding(endpoint(0, "10.0.0.1", 2));

    Ledger ended = asked;  // before the kernel was asked
    ended.settleEndpoints({});
    QVERIFY(ended.endpoints.isEmpty());

    ended = asked;  // before the answer was written: the kernel gave it the id 9
    ended.settleEndpoints({fromKernel(endpoint(1, "10.0.0.9", 2)), fromKernel(endpoint(9, "10.0.0.1", 2))});
    QVERIFY(ended.endpoints == QList{endpoint(9, "10.0.0.1", 2)});

    Ledger made = asked;  // no crash
    made.added(endpoint(9, "10.0.0.1", 2));
    QVERIFY(made == ended);

    // Once it has its id, it is no longer recognised by its address alone.
    QVERIFY(!made.ownerOf(endpoint(10, "10.0.0.1", 2)));
}

void TestLedger::refusalLeavesWhatIsOurs()
{
    Ledger ledger = ledgerOf({endpoint(3, "10.0.0.1", 2, EndpointOwner::Person)});
    const Ledger before = ledger;
    for (const int id : {0, 3}) {
        ledger.adding(endpoint(id, "10.0.0.1", 2));
        QCOMPARE(*ledger.ownerOf(endpoint(3, "10.0.0.1", 2)), EndpointOwner::Person);
        ledger.notAdded(endpoint(id, "10.0.0.1", 2));
        QVERIFY(ledger == before);
    }
}

void TestLedger::removedAndReused()
{
    Ledger ledger = ledgerOf({endpoint(3, "10.0.0.1", 2), endpoint(4, "10.0.0.2", 2)});
    ledger.removed(3);
    QVERIFY(!ledger.ownerOf(endpoint(3, "10.0.0.1", 2)));
    QVERIFY(ledger.ownerOf(endpoint(4, "10.0.0.2", 2)));

    // A crash before that was written: somebody else's endpoint with the id is not taken for ours, and ours is forgotten for good.
    ledger = ledgerOf({endpoint(3, "10.0.0.1", 2)});
    ledger.settleEndpoints({fromKernel(endpoint(3, "10.0.0.7", 2))});
    QVERIFY(ledger.endpoints.isEmpty());
}

void TestLedger::changedByOthersStaysOurs()
{
    Ledger ledger = ledgerOf({endpoint(3, "10.0.0.1", 2)});
    Endpoint found = fromKernel(endpoint(3, "10.0.0.1", 2));
    found.flags = EndpointFlag::Subflow | EndpointFlag::Backup;
    ledger.settleEndpoints({found});
    QCOMPARE(ledger.endpoints.first().flags, found.flags);
    QCOMPARE(ledger.endpoints.first().owner, EndpointOwner::Policy);
    ledger.changed(3, subflow);
    QCOMPARE(ledger.endpoints.first().flags, subflow);
}

void TestLedger::limitsOfOthers()
{
    Ledger ledger = ledgerOf({});
    QVERIFY((ledger.limitsOfOthers({2, 1}) == Limits{2, 1}));
    ledger.settingLimits({2, 1}, 5, std::nullopt);
    ledger.limitsSet(5, std::nullopt);
    QVERIFY((ledger.limitsOfOthers({5, 1}) == Limits{2, 1}));
    QVERIFY((ledger.limitsOfOthers({5, 3}) == Limits{2, 3}));  // the other limit was never ours
    QVERIFY((ledger.limitsOfOthers({4, 1}) == Limits{4, 1}));  // somebody set it since

    ledger.settingLimits({5, 1}, 7, std::nullopt);  // again: what others left is still 2
    ledger.limitsSet(7, std::nullopt);
    QVERIFY((ledger.limitsOfOthers({7, 1}) == Limits{2, 1}));

    ledger.settingLimits({3, 1}, 6, std::nullopt);  // over somebody's 3
    ledger.limitsSet(6, std::nullopt);
    QVERIFY((ledger.limitsOfOthers({6, 1}) == Limits{3, 1}));

    ledger.settleLimits({4, 1});
    QVERIFY(ledger.subflowLimit.empty());
    QVERIFY((ledger.limitsOfOthers({6, 1}) == Limits{6, 1}));  // that somebody's value is forgotten doesn't make it ours later
}

void TestLedger::crashWhileSettingLimits()
{
    Ledger ledger = ledgerOf({});
    ledger.settingLimits({2, 0}, 4, std::nullopt);
    ledger.limitsSet(4, std::nullopt);
    ledger.settingLimits({4, 0}, 6, std::nullopt);
    for (const std::uint32_t current : {4u, 6u}) {  // whether the kernel heard it or not
        QVERIFY((ledger.limitsOfOthers({current, 0}) == Limits{2, 0}));
        Ledger next = ledger;
        next.settleLimits({current, 0});
        QVERIFY((next.subflowLimit == Claim<std::uint32_t>{2, current, {}}));
    }
}

void TestLedger::refusedLimits()
{
    Ledger ledger = ledgerOf({});
    ledger.settingLimits({2, 0}, 400, 400);
    ledger.limitsRefused(400, 400);
    QVERIFY(ledger == ledgerOf({}));
    ledger.settingLimits({2, 0}, 4, std::nullopt);
    ledger.limitsSet(4, std::nullopt);
    ledger.settingLimits({4, 0}, 400, std::nullopt);
    ledger.limitsRefused(400, std::nullopt);
    QVERIFY((ledger.limitsOfOthers({4, 0}) == Limits{2, 0}));
}

void TestLedger::severalAskedAtOnce()
{
    Ledger ledger = ledgerOf({});
    ledger.settingLimits({2, 0}, 4, std::nullopt);
    ledger.settingLimits({2, 0}, 400, 1);  // before the answer to the first
    for (const std::uint32_t current : {2u, 4u, 400u})
        QVERIFY((ledger.limitsOfOthers({current, 0}) == Limits{2, 0}));
    ledger.limitsSet(4, std::nullopt);
    ledger.limitsRefused(400, 1);
    QVERIFY((ledger.limitsOfOthers({4, 0}) == Limits{2, 0}));
    QVERIFY((ledger.limitsOfOthers({400, 1}) == Limits{400, 1}));
}

void TestLedger::restoresSettings()
{
    Ledger ledger = ledgerOf({});
    ledger.settingSetting(u"path_manager"_s, u"kernel"_s, u"userspace"_s);
    ledger.settingSet(u"path_manager"_s, u"userspace"_s);
    ledger.settingSetting(u"enabled"_s, u"1"_s, u"1"_s);
    ledger.settingSet(u"enabled"_s, u"1"_s);
    ledger.settingSetting(u"scheduler"_s, u"default"_s, u"nonsense"_s);
    ledger.settingRefused(u"scheduler"_s, u"nonsense"_s);
    QCOMPARE(ledger.settings.size(), 2);
    const QMap<QString, QString> restored{{u"path_manager"_s, u"kernel"_s}};
    QCOMPARE(ledger.settingsToRestore(settings({{u"path_manager"_s, u"userspace"_s}, {u"enabled"_s, u"1"_s}})), restored);
    QVERIFY(ledger.settingsToRestore(settings({{u"path_manager"_s, u"other"_s}})).isEmpty());
    QVERIFY(ledger.settingsToRestore({}).isEmpty());
}

void TestLedger::forgetsSettingsOfOthers()
{
    Ledger ledger = ledgerOf({});
    ledger.settingSetting(u"path_manager"_s, u"kernel"_s, u"userspace"_s);
    Ledger crashed = ledger;
    crashed.settleSettings(settings({{u"path_manager"_s, u"userspace"_s}}));
    QVERIFY((crashed.settings[u"path_manager"_s] == Claim<QString>{u"kernel"_s, u"userspace"_s, {}}));
    ledger.settleSettings(settings({{u"path_manager"_s, u"kernel"_s}}));
    QVERIFY(ledger.settings.isEmpty());
}

MANYPATH_TEST(TestLedger)
#include "tst_ledger.moc"
