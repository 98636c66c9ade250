// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ledger beside the real kernel, in a network namespace of its own: what is recorded is how the kernel has it.
#include "helper/kernel/sysctl.h"
#include "helper/netlink/pmcommands.h"
#include "helper/state/statestore.h"
#include "tests/helper/support_hosts.h"
#include "tests/helper/support_netns.h"
#include "tests/state/samples.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>

#include <net/if.h>

using namespace manypath;
using namespace manypath::testing;
using namespace Qt::StringLiterals;

class TestLedgerKernel : public QObject {
    Q_OBJECT

    netlink::PmCommands m_kernel;
    QTemporaryDir m_folder;
    StateStore m_store{m_folder.path()};

    /// What the next process begins with.
    Ledger restarted()
    {
        const Loaded<Ledger> loaded = m_store.loadLedger(Realm::current().value());
        Ledger ledger = loaded.value;
        ledger.settleEndpoints(m_kernel.endpoints().value());
        ledger.settleLimits(m_kernel.limits().value());
        ledger.settleSettings(readKernelSettings());
        return ledger;
    }
    QStringList owners(const Ledger &ledger)
    {
        QStringList rows;
        for (const Endpoint &endpoint : ledger.recognised(m_kernel.endpoints().value()))
            rows.append(QStringLiteral("%1 %2 %3").arg(endpoint.id).arg(endpoint.address.toString(), endpointOwnerName(endpoint.owner)));
        return rows;
    }

private Q_SLOTS:
    void initTestCase();
    void endpoints();
    void limits();
    void settings();
    void anotherNamespace();
};

void TestLedgerKernel::initTestCase()
{
    for (const char *command : {"ip link add one type veth peer name two", "ip link set one up", "ip link set two up",
                                "ip address add 10.0.1.1/24 dev one", "ip address add 10.0.2.1/24 dev two", "ip address add 10.0.3.1/24 dev two"})
        runCommand(command);
}

void TestLedgerKernel::endpoints()
{
    const auto wanted = [](const char *text, const char *interface, EndpointOwner owner) {
        Endpoint endpoint;
        endpoint.address = address(text);
        endpoint.flags = static_cast<EndpointFlags>(EndpointFlag::Subflow);
        endpoint.interfaceIndex = static_cast<int>(if_nametoindex(interface));
        endpoint.owner = owner;
        return endpoint;
    };
    runCommand("ip mptcp endpoint add 10.0.3.1 dev two subflow");

    // One of a person, and then one of the policy, after which the process ends before it hears the answer.
    Ledger ledger = restarted();
    const Endpoint first = wanted("10.0.1.1", "one", EndpointOwner::Person);
    ledger.adding(first);
    QVERIFY(m_store.save(ledger).ok());
    QVERIFY(m_kernel.addEndpoint(first).ok());
    ledger.settleEndpoints(m_kernel.endpoints().value());
    const Endpoint second = wanted("10.0.2.1", "two", EndpointOwner::Policy);
    ledger.adding(second);
    QVERIFY(m_store.save(ledger).ok());
    QVERIFY(m_kernel.addEndpoint(second).ok());
    ledger = restarted();
    const QStringList expected{u"1 10.0.3.1 other"_s, u"2 10.0.1.1 person"_s, u"3 10.0.2.1 policy"_s};
    QCOMPARE(owners(ledger), expected);
    QVERIFY(m_store.save(ledger).ok());

    runCommand("ip mptcp endpoint change id 3 backup");
    QCOMPARE(owners(restarted()), expected);

    // The id of one of ours, given to another address and interface by somebody.
    runCommand("ip mptcp endpoint delete id 3");
    runCommand("ip mptcp endpoint add 10.0.2.1 dev one id 3 subflow");
    QCOMPARE(owners(restarted()), (QStringList{u"1 10.0.3.1 other"_s, u"2 10.0.1.1 person"_s, u"3 10.0.2.1 other"_s}));
}

void TestLedgerKernel::limits()
{
    runCommand("ip mptcp limits set subflows 2 add_addr_accepted 1");
    Ledger ledger = restarted();
    ledger.settingLimits(m_kernel.limits().value(), 5, std::nullopt);
    QVERIFY(m_store.save(ledger).ok());
    QVERIFY(m_kernel.setLimits(5, std::nullopt).ok());  // and the process ends
    QVERIFY((restarted().limitsOfOthers(m_kernel.limits().value()) == Limits{2, 1}));
    runCommand("ip mptcp limits set subflows 3");
    QVERIFY((restarted().limitsOfOthers(m_kernel.limits().value()) == Limits{3, 1}));
}

void TestLedgerKernel::settings()
{
    const QString before = readKernelSettings().values.value(u"add_addr_timeout"_s);
    Ledger ledger = restarted();
    ledger.settingSetting(u"add_addr_timeout"_s, before, u"7"_s);
    QVERIFY(m_store.save(ledger).ok());
    QVERIFY(writeKernelSetting(u"add_addr_timeout"_s, u"7"_s).ok());
    const QMap<QString, QString> restored{{u"add_addr_timeout"_s, before}};
    QCOMPARE(restarted().settingsToRestore(readKernelSettings()), restored);
    QVERIFY(writeKernelSetting(u"add_addr_timeout"_s, u"8"_s).ok());
    QVERIFY(restarted().settingsToRestore(readKernelSettings()).isEmpty());
}

void TestLedgerKernel::anotherNamespace()
{
    Ledger ledger = restarted();
    QVERIFY(!ledger.endpoints.isEmpty());
    QVERIFY(m_store.save(ledger).ok());
    const NetworkNamespace other = NetworkNamespace::create();
    const Realm there = other.run([] { return Realm::current().value(); });
    QCOMPARE(there.bootId, ledger.realm.bootId);
    QVERIFY(m_store.loadLedger(there).value == Ledger().in(there));
    QVERIFY(m_store.loadLedger(Realm::current().value()).value == ledger);
}

static int runTest(int argc, char **argv)
{
    if (!enterOwnNetwork())
        return 1;
    QCoreApplication application(argc, argv);
    TestLedgerKernel test;
    return QTest::qExec(&test, argc, argv);
}
MANYPATH_TEST_RUN(runTest)

#include "tst_ledgerkernel.moc"
