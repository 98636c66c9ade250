// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointkernel.h"
#include "policies/paths/candidates.h"
#include "policies/endpoints/endpointspolicy.h"
#include "tests/support/testprogram.h"
#include "worldtext.h"

#include <QTest>

using namespace manypath;
using namespace manypath::endpoints;
using namespace manypath::paths;
using namespace manypath::testing;
using namespace std::chrono_literals;

namespace {

QList<Endpoint> foreignOf(const World &world)
{
    QList<Endpoint> endpoints;
    for (const auto &[id, endpoint] : world.endpoints()) {
        if (endpoint.owner != EndpointOwner::Policy && endpoint.owner != EndpointOwner::Kernel)
            endpoints.append(endpoint);
    }
    return endpoints;
}

// Empty when the endpoints of `world` are as they should be, else what is wrong.
QString wrong(const World &world, const Parameters &parameters, std::uint32_t capacity)
{
    const QList<Candidate> candidates = paths::survey(world, {parameters.besideVpn, false}).candidates;
    const auto candidateOf = [&](const Address &address) {
        return std::find_if(candidates.begin(), candidates.end(), [&](const Candidate &c) { return c.address == address; });
    };
    QSet<Address> covered;
    for (const auto &[id, endpoint] : world.endpoints()) {
        if (endpoint.port == 0 && endpoint.owner != EndpointOwner::Kernel)
            covered.insert(endpoint.address);
        if (endpoint.owner != EndpointOwner::Policy)
            continue;
        const Interface *interface = world.interface(endpoint.interfaceIndex);
        if (interface && interface->networkManagerEndpoints)
            continue;
        const auto candidate = candidateOf(endpoint.address);
        if (candidate == candidates.end())
            return QStringLiteral("%1 has an endpoint for nothing").arg(endpoint.address.toString());
        if (candidate->interfaceIndex != endpoint.interfaceIndex)
            return QStringLiteral("%1 is bound to the wrong interface").arg(endpoint.address.toString());
        if (hasFlag(endpoint.flags, EndpointFlag::Backup) != (candidate->role == Role::Backup))
            return QStringLiteral("%1 has the wrong role").arg(endpoint.address.toString());
    }
    const auto left = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate &c) { return !covered.contains(c.address); });
    if (left != candidates.end() && world.endpoints().size() < capacity)
        return QStringLiteral("%1 has no endpoint though there is room").arg(left->address.toString());
    // The best come first: none that is left out goes before one that is in.
    for (auto better = left; better != candidates.end(); ++better) {
        const auto in = world.endpoints();
        for (const auto &[id, endpoint] : in) {
            const auto candidate = candidateOf(endpoint.address);
            if (endpoint.owner == EndpointOwner::Policy && candidate != candidates.end() && better < candidate && !covered.contains(better->address))
                return QStringLiteral("%1 goes before %2").arg(better->address.toString(), endpoint.address.toString());
        }
    }
    if (!world.steering().subflowLimit && world.limits().subflows < world.steering().limitsOfOthers.subflows)
        return QStringLiteral("a limit of others was lowered");
    return {};
}

}  // namespace

class TestEndpointsRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesToRest_data();
    void comesToRest();
};

void TestEndpointsRandom::comesToRest_data()
{
    QTest::addColumn<std::uint32_t>("capacity");
    QTest::addColumn<bool>("laminar");
    QTest::newRow("eight endpoints") << 8u << false;
    QTest::newRow("as newer kernels") << 255u << false;
    QTest::newRow("laminar, which the kernel lacks") << 8u << true;
}

// Whatever happens, a few decisions later the endpoints are right and the policy is silent.
void TestEndpointsRandom::comesToRest()
{
    QFETCH(std::uint32_t, capacity);
    QFETCH(bool, laminar);
    for (std::uint32_t seed = 1; seed <= 50; ++seed) {
        EndpointKernel kernel(seed);
        kernel.capacity = capacity;
        kernel.highestLimit = std::min(capacity, 64u);
        kernel.takesLaminar = !laminar;
        Parameters parameters;
        parameters.laminar = laminar;
        EndpointsPolicy policy(parameters);
        std::chrono::microseconds now = 0s;
        for (int round = 0; round < 60; ++round) {
            for (int steps = 1 + kernel.below(3); steps > 0; --steps)
                kernel.step();
            const QList<Endpoint> foreign = foreignOf(kernel.world());
            for (int asked = 0;; ++asked) {
                const World world = kernel.world();
                const Decisions decisions = decideOn(policy, world, now);
                QVERIFY2(asked < 40, qPrintable(QStringLiteral("seed %1 round %2: ").arg(seed).arg(round) + toText(decisions.decisions)));
                for (const Decision &decision : decisions.decisions)
                    (void)kernel.perform(decision.action);
                if (const auto wakeUp = policy.wakeUp()) {
                    QVERIFY2(*wakeUp > now, "wants to be asked in the past");
                    now = *wakeUp;
                } else if (decisions.decisions.isEmpty()) {
                    break;
                }
            }
            const QString fault = wrong(kernel.world(), parameters, capacity);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1 round %2: ").arg(seed).arg(round) + fault));
            QCOMPARE(foreignOf(kernel.world()), foreign);
            now += 10s;
        }
    }
}

MANYPATH_TEST(TestEndpointsRandom)
#include "tst_endpoints_random.moc"
