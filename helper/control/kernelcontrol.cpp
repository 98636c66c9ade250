// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/control/kernelcontrol.h"

#include "helper/kernel/sysctl.h"

#include <QSet>

#include <algorithm>
#include <cerrno>

namespace manypath {

namespace {

constexpr DumpParts onlyPathManager{false, false, true, false};

// A row of the kernel's, named as requests name it.
const Endpoint *find(const QList<Endpoint> &endpoints, std::uint8_t id, const Address &address)
{
    const auto found = std::find_if(endpoints.begin(), endpoints.end(), [&](const Endpoint &endpoint) {
        return id != 0 ? endpoint.id == id : endpoint.address == address;
    });
    return found == endpoints.end() ? nullptr : &*found;
}

// One more than the kernel takes. 6.1 says EINVAL for that as well as for requests that are wrong, but never takes fewer than these.
bool refusedForTheirNumber(const Error &error, const World &world)
{
    constexpr std::size_t fewestTaken = 8;
    return error.errnum == ERANGE || (error.errnum == EINVAL && world.endpoints().size() >= fewestTaken);
}

}  // namespace

QList<Endpoint> withOwners(QList<Endpoint> endpoints, const QSet<int> &networkManagerInterfaces, bool mptcpdRuns)
{
    for (Endpoint &endpoint : endpoints) {
        if (endpoint.ours())
            continue;
        if (hasFlag(endpoint.flags, EndpointFlag::Implicit))
            endpoint.owner = EndpointOwner::Kernel;
        else if (endpoint.port != 0 || endpoint.interfaceIndex == 0)
            endpoint.owner = EndpointOwner::Other;
        else if (networkManagerInterfaces.contains(endpoint.interfaceIndex))
            endpoint.owner = EndpointOwner::NetworkManager;
        else
            endpoint.owner = mptcpdRuns ? EndpointOwner::Mptcpd : EndpointOwner::Other;
    }
    return endpoints;
}

KernelControl::KernelControl(WorldKeeper &keeper, const StateStore &store, const Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_store(store)
    , m_ledger(ledger)
    , m_worker(QStringLiteral("commands"))
{
}

KernelControl::~KernelControl() = default;

void KernelControl::stop()
{
    m_worker.stop();
}

// The ledger as it is now goes to the disk first, then `job` asks the kernel; `answered` puts the answer into the ledger, which goes
// to the disk after.
template <typename Job, typename Answered>
void KernelControl::run(Job job, Answered answered)
{
    ++m_open;
    m_worker.run(
        [this, ledger = m_ledger, job = std::move(job)] {
            Result<void> saved = m_store.save(ledger);
            return std::pair(std::move(saved), job());
        },
        this,
        [this, answered = std::move(answered)](const auto &outcome) {
            --m_open;
            m_lookAtLastAnswer = m_keeper.looksBegun();
            reportOnce(outcome.first);
            const Ledger before = m_ledger;
            const auto after = answered(outcome.second);
            if (m_ledger != before)
                m_worker.run([this, ledger = m_ledger] { return m_store.save(ledger); }, this,
                             [this](const Result<void> &saved) { reportOnce(saved); });
            after();
        });
}

void KernelControl::reportOnce(const Result<void> &saved)
{
    if (!saved && !m_reported)
        qWarning("What Manypath makes can't be written down, so the next start takes it for someone else's: %s", qUtf8Printable(saved.error().message));
    m_reported = !saved;
}

void KernelControl::addEndpoint(const Endpoint &endpoint, EndpointOwner owner, Added added)
{
    Endpoint made = endpoint;
    made.owner = owner;
    m_ledger.adding(made);
    run([this, endpoint] { return m_commands.addEndpoint(endpoint); },
        [this, made, added = std::move(added)](const Result<std::uint8_t> &id) -> std::function<void()> {
            if (id) {
                Endpoint known = made;
                known.id = *id;
                m_ledger.added(known);
                return [added, id] { added(id); };
            }
            m_ledger.notAdded(made);
            if (!refusedForTheirNumber(id.error(), m_keeper.world()))
                return [added, id] { added(id); };
            // As many as there are now is what this kernel takes.
            return [this, added, id] {
                m_keeper.lookThen(onlyPathManager, [this, added, id] {
                    m_keeper.setEndpointCapacity(static_cast<std::uint32_t>(m_keeper.world().endpoints().size()));
                    added(id);
                });
            };
        });
}

void KernelControl::changeEndpoint(const ChangeEndpoint &change, Done done)
{
    run([this, change] { return m_commands.changeEndpoint(change.id, change.address, change.mask, change.flags); },
        [this, change, done = std::move(done)](const Result<void> &result) -> std::function<void()> {
            const Endpoint *entry = find(m_ledger.endpoints, change.id, change.address);
            if (result && entry)
                m_ledger.changed(entry->id, (entry->flags & ~change.mask) | (change.flags & change.mask));
            return [done, result] { done(result); };
        });
}

void KernelControl::removeEndpoint(const RemoveEndpoint &removal, Done done)
{
    run([this, removal] { return m_commands.removeEndpoint(removal.id, removal.address); },
        [this, removal, done = std::move(done)](const Result<void> &result) -> std::function<void()> {
            if (result)
                m_ledger.removed(removal.id);
            return [done, result] { done(result); };
        });
}

void KernelControl::flushEndpoints(Done done)
{
    run([this] { return m_commands.flushEndpoints(); },
        [this, done = std::move(done)](const Result<void> &result) -> std::function<void()> {
            if (result)
                m_ledger.endpoints.clear();
            return [done, result] { done(result); };
        });
}

void KernelControl::setLimits(const SetLimits &limits, Done done)
{
    m_ledger.settingLimits(m_keeper.world().limits(), limits.subflows, limits.addAddressAccepted);
    run([this, limits] { return m_commands.setLimits(limits.subflows, limits.addAddressAccepted); },
        [this, limits, done = std::move(done)](const Result<void> &result) -> std::function<void()> {
            if (result)
                m_ledger.limitsSet(limits.subflows, limits.addAddressAccepted);
            else
                m_ledger.limitsRefused(limits.subflows, limits.addAddressAccepted);
            return [done, result] { done(result); };
        });
}

void KernelControl::adjustLimits(const SetLimits &limits, Done done)
{
    const Limits expected = m_keeper.world().limits();
    m_ledger.settingLimits(expected, limits.subflows, limits.addAddressAccepted);
    run([this, limits, expected] { return m_commands.setLimitsFrom(expected, limits.subflows, limits.addAddressAccepted); },
        [this, limits, done = std::move(done)](const Result<void> &result) -> std::function<void()> {
            if (result) {
                m_ledger.limitsSet(limits.subflows, limits.addAddressAccepted);
                return [done, result] { done(result); };
            }
            m_ledger.limitsRefused(limits.subflows, limits.addAddressAccepted);
            return [this, done, result] { m_keeper.lookThen(onlyPathManager, [done, result] { done(result); }); };
        });
}

void KernelControl::setSetting(const QString &key, const QString &value, Done done)
{
    m_ledger.settingSetting(key, m_keeper.world().settings().values.value(key), value);
    run([this, key, value] { return m_commands.setSetting(key, value); },
        [this, key, value, done = std::move(done)](const Result<void> &result) -> std::function<void()> {
            if (result)
                m_ledger.settingSet(key, value);
            else
                m_ledger.settingRefused(key, value);
            return [done, result] { done(result); };
        });
}

void KernelControl::save(const RuntimeState &state, Done done)
{
    m_worker.run([this, state] { return m_store.save(state); }, this, std::move(done));
}

void KernelControl::save(const TrialRecord &trial, Done done)
{
    m_worker.run([this, trial] { return m_store.save(trial); }, this, std::move(done));
}

void KernelControl::removeTrial(Done done)
{
    m_worker.run([this] { return m_store.removeTrial(); }, this, std::move(done));
}

void KernelControl::complete(DumpResult &dump)
{
    m_mptcpdRuns = dump.mptcpdRuns.value_or(m_mptcpdRuns);
    QSet<int> networkManagerInterfaces;
    const auto takeInterface = [&](const Interface &interface) {
        if (m_networkManager.contains(interface.name))
            networkManagerInterfaces.insert(interface.index);
    };
    if (dump.kernel.interfaces) {
        for (Interface &interface : *dump.kernel.interfaces) {
            takeInterface(interface);
            interface.networkManagerEndpoints = networkManagerInterfaces.contains(interface.index);
        }
    } else {
        for (const auto &[index, interface] : m_keeper.world().interfaces())
            takeInterface(interface);
    }

    settle(dump);
    if (dump.kernel.endpoints)
        dump.kernel.endpoints = withOwners(m_ledger.recognised(*dump.kernel.endpoints), networkManagerInterfaces, m_mptcpdRuns);
    if (dump.kernel.limits) {
        Steering steering = m_keeper.world().steering();
        steering.limitsOfOthers = m_ledger.limitsOfOthers(*dump.kernel.limits);
        m_keeper.setSteering(steering);
    }
}

// A look that began before the last answer may lack what was done since.
void KernelControl::settle(const DumpResult &dump)
{
    if (m_open > 0 || m_keeper.looksBegun() <= m_lookAtLastAnswer)
        return;
    const Ledger before = m_ledger;
    if (dump.kernel.endpoints)
        m_ledger.settleEndpoints(*dump.kernel.endpoints);
    if (dump.kernel.limits)
        m_ledger.settleLimits(*dump.kernel.limits);
    if (dump.kernel.settings)
        m_ledger.settleSettings(*dump.kernel.settings);
    if (m_ledger == before)
        return;
    m_worker.run([this, ledger = m_ledger] { return m_store.save(ledger); }, this, [this](const Result<void> &saved) { reportOnce(saved); });
    for (const Endpoint &endpoint : before.endpoints) {
        const bool stays = std::any_of(m_ledger.endpoints.begin(), m_ledger.endpoints.end(), [&](const Endpoint &left) {
            return left.address == endpoint.address && left.port == endpoint.port;
        });
        if (endpoint.owner == EndpointOwner::Person && !stays)
            Q_EMIT handMadeEndpointGone(endpoint.address, endpoint.port);
    }
}

void KernelControl::takeBack()
{
    m_worker.stop();
    const auto report = [](const QString &what, const Result<void> &result) {
        if (!result)
            qWarning("%s could not be taken back: %s", qUtf8Printable(what), qUtf8Printable(result.error().message));
    };
    for (const Endpoint &endpoint : QList<Endpoint>(m_ledger.endpoints)) {
        if (endpoint.id == 0)
            continue;
        report(QStringLiteral("Endpoint %1").arg(endpoint.address.toString()), m_commands.removeEndpoint(endpoint.id, endpoint.address));
        m_ledger.removed(endpoint.id);
    }
    // Not as the World has it: others may have changed it without a word.
    const Limits now = [this] {
        const Result<Limits> limits = m_commands.limits();
        return limits ? *limits : m_keeper.world().limits();
    }();
    const Limits others = m_ledger.limitsOfOthers(now);
    if (others != now) {
        report(QStringLiteral("The limits"), m_commands.setLimits(others.subflows, others.addAddressAccepted));
        m_ledger.subflowLimit = {};
        m_ledger.addAddressLimit = {};
    }
    const QMap<QString, QString> settings = m_ledger.settingsToRestore(readKernelSettings());
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        report(QStringLiteral("net.mptcp.") + setting.key(), m_commands.setSetting(setting.key(), setting.value()));
    m_ledger.settings.clear();
    report(QStringLiteral("The ledger"), m_store.save(m_ledger));
}

}  // namespace manypath
