// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/helperclient.h"

#include "core/client/backoff.h"
#include "core/client/follower.h"
#include "core/client/helperlink.h"
#include "core/client/outstandingcalls.h"
#include "core/policy/action.h"
#include "connectionsproxy.h"
#include "endpointsproxy.h"
#include "settingsproxy.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace manypath {

namespace {

constexpr int shortestIntervalMs = 100;
constexpr int longestIntervalMs = 60000;
constexpr int samplesBetweenCleanings = 64;

constexpr auto helperInterface = [] { return OrgManypathHelper1Interface::staticInterfaceName(); };
constexpr auto endpointsInterface = [] { return OrgManypathEndpoints1Interface::staticInterfaceName(); };
constexpr auto connectionsInterface = [] { return OrgManypathConnections1Interface::staticInterfaceName(); };
constexpr auto settingsInterface = [] { return OrgManypathSettings1Interface::staticInterfaceName(); };
constexpr auto metricsInterface = [] { return OrgManypathMetrics1Interface::staticInterfaceName(); };
constexpr auto policiesInterface = [] { return OrgManypathPolicies1Interface::staticInterfaceName(); };
constexpr auto trialsInterface = [] { return OrgManypathTrials1Interface::staticInterfaceName(); };

Error unavailable(const QString &message)
{
    Error error;
    error.kind = Error::Kind::Unavailable;
    error.message = message;
    return error;
}

// As org.manypath.Endpoints1.SetLimits takes it. None where it doesn't fit.
std::optional<int> wireLimit(const LimitWish &limit)
{
    if (limit.stays())
        return -1;
    if (limit.isAutomatic())
        return -2;
    if (limit.number() > static_cast<std::uint32_t>(std::numeric_limits<int>::max()))
        return std::nullopt;
    return static_cast<int>(limit.number());
}

// An address id as org.manypath.Connections1 takes it: -1 for none.
int wireId(const std::optional<std::uint8_t> &id)
{
    return id ? *id : -1;
}

// A socket address as two arguments.
QVariantList wireSocket(const SocketAddress &socket)
{
    return {socket.address.toString(), QVariant::fromValue(socket.port)};
}

QVariantList wirePair(Token token, const SubflowKey &key)
{
    return QVariantList{token} + wireSocket(key.local) + wireSocket(key.remote);
}

// A newer helper may have actions that this release doesn't know.
QList<JournalRow> readable(const WireJournalRows &rows)
{
    QList<JournalRow> known;
    known.reserve(rows.size());
    for (const WireJournalRow &row : rows) {
        if (const auto read = fromWire(row))
            known.append(*read);
    }
    return known;
}

Result<Decisions> readDecisions(const QList<WireDecision> &rows, const QList<Remark> &remarks)
{
    Decisions decisions;
    decisions.remarks = remarks;
    for (const WireDecision &row : rows) {
        const auto decision = fromWire(row);
        if (!decision)
            return unavailable(QStringLiteral("manypath-helper answered with an action that this release doesn't know"));
        decisions.decisions.append(*decision);
    }
    return decisions;
}

}  // namespace

class HelperClient::Private : public QObject {
public:
    Private(HelperClient *client, const std::optional<QDBusConnection> &bus);
    ~Private() override;

    void follow();
    void setMetricsInterval(int intervalMs, const QList<Token> &tokens);

    /// Places a call once the helper is found; its future ends with the answer or the Error, whatever happens.
    template <typename T, typename Reply>
    QFuture<Result<T>> ask(const std::function<Reply(HelperProcess &)> &place, const std::function<Result<T>(const Reply &)> &read);
    /// The same for a method that changes something and answers nothing.
    QFuture<Result<void>> change(const char *interface, const char *method, const QVariantList &arguments);

    HelperClient *q;
    HelperLink link;
    Follower follower;
    MetricsTable metrics;
    OutstandingCalls calls;
    State state = State::Absent;
    QString version;
    bool following = false;

private:
    template <typename Handler>
    void whenFinished(const QDBusPendingCall &call, const Handler &handler);

    void helperFound();
    void helperLost();
    void setState(State next);
    void askForVersion();
    void askForSnapshot();
    void resync();
    void snapshotArrived(const QDBusPendingReply<qulonglong, qulonglong, qlonglong, World> &reply);
    void changed(quint64 instance, quint64 sequence, qint64 timeUs, const WireEvents &events);
    void subscribe();
    void sampled(const MetricsSample &sample);

    bool m_snapshotAsked = false;
    QElapsedTimer m_sinceSnapshotAsked;
    QTimer m_snapshotRetry;
    Backoff m_snapshotBackoff;
    int m_intervalMs = 0;
    QList<Token> m_metricsTokens;
    QTimer m_subscribeRetry;
    Backoff m_subscribeBackoff;
    int m_samples = 0;
};

HelperClient::Private::Private(HelperClient *client, const std::optional<QDBusConnection> &bus)
    : q(client)
    , link(bus)
{
    m_snapshotRetry.setSingleShot(true);
    m_subscribeRetry.setSingleShot(true);
    connect(&link, &HelperLink::found, this, &Private::helperFound);
    connect(&link, &HelperLink::lost, this, &Private::helperLost);
    connect(&link, &HelperLink::changed, this, &Private::changed);
    connect(&link, &HelperLink::sampled, this, &Private::sampled);
    connect(&link, &HelperLink::trialEnded, q, &HelperClient::trialEnded);
    connect(&link, &HelperLink::journaled, q, [this](const WireJournalRows &rows) { Q_EMIT q->journaled(readable(rows)); });
    connect(&m_snapshotRetry, &QTimer::timeout, this, &Private::askForSnapshot);
    connect(&m_subscribeRetry, &QTimer::timeout, this, &Private::subscribe);
}

HelperClient::Private::~Private()
{
    if (const HelperProcess *process = link.process(); process && following) {
        process->tell(helperInterface(), QStringLiteral("Unfollow"));
        if (m_intervalMs > 0)
            process->tell(metricsInterface(), QStringLiteral("Unsubscribe"));
    }
    calls.failAll(unavailable(QStringLiteral("the program ended before manypath-helper answered")));
}

// Runs `handler` with the answer, unless the client or this helper has gone by then.
template <typename Handler>
void HelperClient::Private::whenFinished(const QDBusPendingCall &call, const Handler &handler)
{
    auto *watcher = new QDBusPendingCallWatcher(call, &link.process()->helper);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, handler] {
        watcher->deleteLater();
        handler(*watcher);
    });
}

template <typename T, typename Reply>
QFuture<Result<T>> HelperClient::Private::ask(const std::function<Reply(HelperProcess &)> &place,
                                              const std::function<Result<T>(const Reply &)> &read)
{
    const auto call = calls.begin<T>();
    const auto future = call->future();
    link.request([this, call, place, read](HelperProcess *process) {
        if (!process) {
            calls.end(call, Result<T>(errorFromReply(QStringLiteral("org.freedesktop.DBus.Error.ServiceUnknown"), {})));
            return;
        }
        whenFinished(place(*process), [this, call, read](const QDBusPendingCall &finished) {
            const Reply reply = finished;
            calls.end(call, reply.isError() ? Result<T>(errorFromReply(reply.reply().errorName(), reply.reply().arguments())) : read(reply));
        });
    });
    return future;
}

QFuture<Result<void>> HelperClient::Private::change(const char *interface, const char *method, const QVariantList &arguments)
{
    return ask<void, QDBusPendingReply<>>(
        [interface, method, arguments](HelperProcess &process) { return process.change(interface, QLatin1String(method), arguments); },
        [](const QDBusPendingReply<> &) { return Result<void>(); });
}

void HelperClient::Private::follow()
{
    if (following)
        return;
    following = true;
    link.insist();
    setState(State::Connecting);
    if (link.process()) {
        helperFound();
        return;
    }
    link.request([this](const HelperProcess *process) {
        if (!process)
            setState(State::Absent);
    });
}

void HelperClient::Private::helperFound()
{
    if (!following)
        return;
    askForVersion();
    askForSnapshot();
    subscribe();
}

void HelperClient::Private::helperLost()
{
    m_snapshotAsked = false;
    m_snapshotRetry.stop();
    m_snapshotBackoff.reset();
    m_subscribeRetry.stop();
    m_subscribeBackoff.reset();
    follower.pause();
    calls.failAll(unavailable(QStringLiteral("manypath-helper went away before it answered")));
    setState(State::Absent);
}

void HelperClient::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(state);
}

// Asked before the snapshot and so answered before it.
void HelperClient::Private::askForVersion()
{
    whenFinished(link.process()->readVersion(), [this](const QDBusPendingCall &finished) {
        const QDBusPendingReply<QDBusVariant> reply = finished;
        if (!reply.isError())
            version = reply.value().variant().toString();
    });
}

void HelperClient::Private::askForSnapshot()
{
    if (m_snapshotAsked || !link.process())
        return;
    m_snapshotAsked = true;
    m_sinceSnapshotAsked.start();
    follower.expectSnapshot();
    whenFinished(link.process()->helper.Snapshot(), [this](const QDBusPendingCall &finished) { snapshotArrived(finished); });
    setState(State::Connecting);
}

// A helper that goes wrong with every change must not keep this process and itself busy with snapshots.
void HelperClient::Private::resync()
{
    const auto elapsed = std::chrono::milliseconds(m_sinceSnapshotAsked.elapsed());
    if (elapsed < Backoff::first)
        m_snapshotRetry.start(Backoff::first - elapsed);
    else
        askForSnapshot();
    setState(State::Connecting);
}

void HelperClient::Private::snapshotArrived(const QDBusPendingReply<qulonglong, qulonglong, qlonglong, World> &reply)
{
    m_snapshotAsked = false;
    if (reply.isError()) {
        follower.pause();
        m_snapshotRetry.start(m_snapshotBackoff.next());
        return;
    }
    m_snapshotBackoff.reset();
    const auto step = follower.takeSnapshot(reply.argumentAt<0>(), reply.argumentAt<1>(), reply.argumentAt<3>());
    if (step.needsSnapshot) {
        resync();
        return;
    }
    const bool becomesReady = state != State::Ready;
    state = State::Ready;
    Q_EMIT q->worldReset();
    if (becomesReady)
        Q_EMIT q->stateChanged(state);
}

void HelperClient::Private::changed(quint64 instance, quint64 sequence, qint64 timeUs, const WireEvents &events)
{
    const auto step = follower.takeChanges(instance, sequence, timeUs, events);
    if (!step.changes.isEmpty())
        Q_EMIT q->worldChanged(step.changes);
    if (step.needsSnapshot)
        resync();
}

void HelperClient::Private::setMetricsInterval(int intervalMs, const QList<Token> &tokens)
{
    const bool wanted = m_intervalMs > 0;
    m_intervalMs = intervalMs > 0 ? std::clamp(intervalMs, shortestIntervalMs, longestIntervalMs) : 0;
    m_metricsTokens = tokens;
    m_subscribeRetry.stop();
    m_subscribeBackoff.reset();
    if (!following || !link.process())
        return;
    if (m_intervalMs > 0)
        subscribe();
    else if (wanted)
        link.process()->tell(metricsInterface(), QStringLiteral("Unsubscribe"));
}

void HelperClient::Private::subscribe()
{
    if (m_intervalMs == 0 || !link.process())
        return;
    const QDBusPendingCall call = link.process()->metrics.Subscribe(static_cast<uint>(m_intervalMs), m_metricsTokens);
    whenFinished(call, [this](const QDBusPendingCall &finished) {
        const QDBusPendingReply<> reply = finished;
        if (reply.isError() && m_intervalMs > 0 && !m_subscribeRetry.isActive())
            m_subscribeRetry.start(m_subscribeBackoff.next());
        else if (!reply.isError())
            m_subscribeBackoff.reset();
    });
}

void HelperClient::Private::sampled(const MetricsSample &sample)
{
    if (m_intervalMs == 0)
        return;
    metrics.apply(sample);
    if (++m_samples % samplesBetweenCleanings == 0)
        metrics.retain(follower.world().connections());
    Q_EMIT q->metricsSampled(sample);
}

HelperClient::HelperClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::nullopt))
{
}

HelperClient::HelperClient(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, bus))
{
}

HelperClient::~HelperClient() = default;

void HelperClient::follow()
{
    d->follow();
}

void HelperClient::setMetricsInterval(int intervalMs, const QList<Token> &tokens)
{
    d->setMetricsInterval(intervalMs, tokens);
}

HelperClient::State HelperClient::state() const
{
    return d->state;
}

const World &HelperClient::world() const
{
    return d->follower.world();
}

const MetricsTable &HelperClient::metrics() const
{
    return d->metrics;
}

QString HelperClient::helperVersion() const
{
    return d->version;
}

QFuture<Result<World>> HelperClient::snapshot()
{
    using Reply = QDBusPendingReply<qulonglong, qulonglong, qlonglong, World>;
    return d->ask<World, Reply>([](HelperProcess &process) { return process.helper.Snapshot(); },
                                [this](const Reply &reply) -> Result<World> {
                                    // To ask is to follow; who only asked stops that.
                                    if (const HelperProcess *process = d->link.process(); process && !d->following)
                                        process->tell(helperInterface(), QStringLiteral("Unfollow"));
                                    return reply.argumentAt<3>();
                                });
}

QFuture<Result<Counters>> HelperClient::counters()
{
    using Reply = QDBusPendingReply<Counters>;
    return d->ask<Counters, Reply>([](HelperProcess &process) { return process.helper.Counters(); },
                                   [](const Reply &reply) -> Result<Counters> { return reply.value(); });
}

QFuture<Result<MetricsSample>> HelperClient::sampleMetrics(const QList<Token> &tokens)
{
    using Reply = QDBusPendingReply<qlonglong, QList<ConnectionMetrics>, QList<SubflowMetrics>>;
    return d->ask<MetricsSample, Reply>([tokens](HelperProcess &process) { return process.metrics.Sample(tokens); },
                                        [](const Reply &reply) -> Result<MetricsSample> {
                                            return MetricsSample{reply.argumentAt<0>(), reply.argumentAt<1>(), reply.argumentAt<2>()};
                                        });
}

QFuture<Result<std::uint8_t>> HelperClient::addEndpoint(const Endpoint &endpoint)
{
    using Reply = QDBusPendingReply<uchar>;
    return d->ask<std::uint8_t, Reply>(
        [endpoint](HelperProcess &process) {
            return process.change(endpointsInterface(), QStringLiteral("Add"), {QVariant::fromValue(endpoint)});
        },
        [](const Reply &reply) -> Result<std::uint8_t> { return reply.value(); });
}

QFuture<Result<void>> HelperClient::changeEndpoint(std::uint8_t id, const Address &address, EndpointFlags mask, EndpointFlags flags)
{
    return d->change(endpointsInterface(), "Change", {QVariant::fromValue(id), address.toString(), mask, flags});
}

QFuture<Result<void>> HelperClient::removeEndpoint(std::uint8_t id, const Address &address)
{
    return d->change(endpointsInterface(), "Remove", {QVariant::fromValue(id), address.toString()});
}

QFuture<Result<void>> HelperClient::flushEndpoints()
{
    return d->change(endpointsInterface(), "Flush", {});
}

QFuture<Result<void>> HelperClient::setLimits(const LimitWish &subflows, const LimitWish &addAddressAccepted)
{
    const auto wireSubflows = wireLimit(subflows);
    const auto wireAccepted = wireLimit(addAddressAccepted);
    if (!wireSubflows || !wireAccepted) {
        const std::uint32_t refused = (wireSubflows ? addAddressAccepted : subflows).number();
        return QtFuture::makeReadyFuture(
            Result<void>(invalidArgument(QStringLiteral("%1 is not allowed as a limit: it is too large").arg(refused))));
    }
    return d->change(endpointsInterface(), "SetLimits", {*wireSubflows, *wireAccepted});
}

QFuture<Result<void>> HelperClient::setSetting(const QString &key, const QString &value)
{
    return d->change(settingsInterface(), "Set", {key, value});
}

QFuture<Result<Subflow>> HelperClient::createSubflow(const CreateSubflow &action)
{
    using Reply = QDBusPendingReply<Subflow>;
    const QVariantList arguments = QVariantList{action.token} + wireSocket(action.local) + QVariantList{wireId(action.localId)}
        + wireSocket(action.remote) + QVariantList{wireId(action.remoteId), action.interfaceIndex, action.backup};
    return d->ask<Subflow, Reply>(
        [arguments](HelperProcess &process) { return process.change(connectionsInterface(), QStringLiteral("CreateSubflow"), arguments); },
        [](const Reply &reply) -> Result<Subflow> { return reply.value(); });
}

QFuture<Result<void>> HelperClient::destroySubflow(const DestroySubflow &action)
{
    return d->change(connectionsInterface(), "DestroySubflow", wirePair(action.token, action.key));
}

QFuture<Result<void>> HelperClient::setSubflowBackup(const SetSubflowBackup &action)
{
    return d->change(connectionsInterface(), "SetBackup", wirePair(action.token, action.key) + QVariantList{action.backup});
}

QFuture<Result<std::uint8_t>> HelperClient::announceAddress(const AnnounceAddress &action)
{
    using Reply = QDBusPendingReply<uchar>;
    const QVariantList arguments =
        QVariantList{action.token} + wireSocket(action.address) + QVariantList{wireId(action.id), action.interfaceIndex, action.listen};
    return d->ask<std::uint8_t, Reply>(
        [arguments](HelperProcess &process) { return process.change(connectionsInterface(), QStringLiteral("Announce"), arguments); },
        [](const Reply &reply) -> Result<std::uint8_t> { return reply.value(); });
}

QFuture<Result<void>> HelperClient::withdrawAddress(const WithdrawAddress &action)
{
    return d->change(connectionsInterface(), "Withdraw", {action.token, QVariant::fromValue(action.id)});
}

QFuture<Result<QList<PolicyInfo>>> HelperClient::policies()
{
    using Reply = QDBusPendingReply<QList<PolicyInfo>>;
    return d->ask<QList<PolicyInfo>, Reply>([](HelperProcess &process) { return process.policies.List(); },
                                            [](const Reply &reply) -> Result<QList<PolicyInfo>> { return reply.value(); });
}

QFuture<Result<QList<PolicyProblem>>> HelperClient::policyProblems()
{
    using Reply = QDBusPendingReply<QList<PolicyProblem>>;
    return d->ask<QList<PolicyProblem>, Reply>([](HelperProcess &process) { return process.policies.Problems(); },
                                               [](const Reply &reply) -> Result<QList<PolicyProblem>> { return reply.value(); });
}

QFuture<Result<QList<Remark>>> HelperClient::remarks()
{
    using Reply = QDBusPendingReply<QList<Remark>>;
    return d->ask<QList<Remark>, Reply>([](HelperProcess &process) { return process.policies.Remarks(); },
                                        [](const Reply &reply) -> Result<QList<Remark>> { return reply.value(); });
}

QFuture<Result<Decisions>> HelperClient::tryPolicy(const PolicyChoice &choice)
{
    using Reply = QDBusPendingReply<QList<WireDecision>, QList<Remark>>;
    return d->ask<Decisions, Reply>([choice](HelperProcess &process) { return process.policies.Try(choice.name, choice.parameters); },
                                    [](const Reply &reply) { return readDecisions(reply.argumentAt<0>(), reply.argumentAt<1>()); });
}

QFuture<Result<QList<JournalRow>>> HelperClient::journal(quint64 since)
{
    using Reply = QDBusPendingReply<WireJournalRows>;
    return d->ask<QList<JournalRow>, Reply>([since](HelperProcess &process) { return process.policies.Journal(since); },
                                            [](const Reply &reply) -> Result<QList<JournalRow>> { return readable(reply.value()); });
}

QFuture<Result<QList<JournalRow>>> HelperClient::followJournal(quint64 since)
{
    using Reply = QDBusPendingReply<WireJournalRows>;
    return d->ask<QList<JournalRow>, Reply>([since](HelperProcess &process) { return process.policies.FollowJournal(since); },
                                            [](const Reply &reply) -> Result<QList<JournalRow>> { return readable(reply.value()); });
}

QFuture<Result<void>> HelperClient::setPolicy(const QString &name, const QMap<QString, QString> &parameters)
{
    return d->change(policiesInterface(), "Set", {name, QVariant::fromValue(parameters)});
}

QFuture<Result<void>> HelperClient::setRole(const QString &pattern, Role role)
{
    return d->change(policiesInterface(), "SetRole", {pattern, QVariant::fromValue(static_cast<uchar>(role))});
}

QFuture<Result<void>> HelperClient::forgetRole(const QString &pattern)
{
    return d->change(policiesInterface(), "ForgetRole", {pattern});
}

QFuture<Result<void>> HelperClient::setSubflowsPerConnection(std::uint32_t subflows)
{
    return d->change(policiesInterface(), "SetSubflowsPerConnection", {subflows});
}

QFuture<Result<quint64>> HelperClient::beginTrial(std::uint32_t seconds)
{
    using Reply = QDBusPendingReply<qulonglong>;
    return d->ask<quint64, Reply>(
        [seconds](HelperProcess &process) { return process.change(trialsInterface(), QStringLiteral("Begin"), {seconds}); },
        [](const Reply &reply) -> Result<quint64> { return reply.value(); });
}

QFuture<Result<void>> HelperClient::confirmTrial(quint64 id)
{
    return d->change(trialsInterface(), "Confirm", {id});
}

QFuture<Result<void>> HelperClient::revertTrial(quint64 id)
{
    return d->change(trialsInterface(), "Revert", {id});
}

QFuture<Result<QList<Trial>>> HelperClient::trials()
{
    using Reply = QDBusPendingReply<QList<Trial>>;
    return d->ask<QList<Trial>, Reply>([](HelperProcess &process) { return process.trials.List(); },
                                       [](const Reply &reply) -> Result<QList<Trial>> { return reply.value(); });
}

}  // namespace manypath
