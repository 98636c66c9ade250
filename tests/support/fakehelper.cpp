// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakehelper.h"

#include "fakeconnectionsadaptor.h"
#include "fakeendpointsadaptor.h"
#include "fakehelperadaptor.h"
#include "fakemetricsadaptor.h"
#include "fakepoliciesadaptor.h"
#include "fakesettingsadaptor.h"
#include "faketrialsadaptor.h"

#include <QDateTime>

#include <algorithm>

namespace manypath {

namespace {

constexpr auto helperInterface = "org.manypath.Helper1";
constexpr auto metricsInterface = "org.manypath.Metrics1";

QDBusConnection noBus()
{
    return QDBusConnection(QString());
}

QString freshConnectionName()
{
    static int count = 0;
    return QStringLiteral("manypath-fake-helper-%1").arg(++count);
}

qint64 nowUs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

// The endpoint a method means: by id, or by address where the id is 0.
std::optional<Endpoint> findEndpoint(const World &world, uchar id, const Address &address)
{
    for (const auto &[key, endpoint] : world.endpoints()) {
        if (id != 0 ? key == id : endpoint.address == address)
            return endpoint;
    }
    return std::nullopt;
}

uchar freeId(const World &world)
{
    uchar id = 1;
    while (world.endpoints().contains(id))
        ++id;
    return id;
}

}  // namespace

FakeHelper::FakeHelper(const QString &busAddress, QObject *parent)
    : FakeSteering(parent)
    , m_busAddress(busAddress)
    , m_bus(noBus())
{
    registerWireTypes();
    registerPolicyTypes();
    new FakeHelperAdaptor(this);
    new FakeEndpointsAdaptor(this);
    new FakeConnectionsAdaptor(this);
    new FakeSettingsAdaptor(this);
    new FakeMetricsAdaptor(this);
    new FakePoliciesAdaptor(this);
    new FakeTrialsAdaptor(this);
    m_clients.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    QObject::connect(&m_clients, &QDBusServiceWatcher::serviceUnregistered, this, &FakeHelper::forget);
}

FakeHelper::~FakeHelper()
{
    stop();
}

bool FakeHelper::start()
{
    m_bus = QDBusConnection::connectToBus(m_busAddress, freshConnectionName());
    m_clients.setConnection(m_bus);
    return m_bus.registerObject(QLatin1String(helperPath), this, QDBusConnection::ExportAdaptors)
        && m_bus.registerService(QLatin1String(helperService));
}

void FakeHelper::stop()
{
    const QString name = m_bus.name();
    // A call that waits in this thread's event queue keeps the connection open until the event loop runs: without this, who
    // starts again at once would find the name taken.
    if (m_bus.isConnected())
        m_bus.unregisterService(QLatin1String(helperService));
    m_bus.unregisterObject(QLatin1String(helperPath));
    m_clients.setWatchedServices({});
    m_clients.setConnection(noBus());
    m_bus = noBus();
    QDBusConnection::disconnectFromBus(name);
    m_followers.clear();
    m_subscribers.clear();
    m_waiting.clear();
}

void FakeHelper::releaseName()
{
    m_bus.unregisterService(QLatin1String(helperService));
}

bool FakeHelper::restart()
{
    stop();
    ++m_instance;
    m_sequence = 1;
    return start();
}

void FakeHelper::publish(const QList<Event> &events)
{
    const quint64 first = m_sequence;
    publishUnheard(events);
    if (m_followers.isEmpty())
        return;
    WireEvents wire;
    for (const Event &event : events) {
        if (const auto row = toWire(event))
            wire.append(*row);
    }
    sendChanged(m_instance, first, wire);
}

void FakeHelper::publishUnheard(const QList<Event> &events)
{
    for (const Event &event : events)
        m_world.apply(event);
    m_sequence += static_cast<quint64>(events.size());
}

void FakeHelper::sendChanged(quint64 instance, quint64 sequence, const WireEvents &events)
{
    sendSignal(QLatin1String(helperInterface), QStringLiteral("Changed"), {instance, sequence, nowUs(), QVariant::fromValue(events)});
}

void FakeHelper::sendSignal(const QString &interface, const QString &name, const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(QLatin1String(helperPath), interface, name);
    signal.setArguments(arguments);
    m_bus.send(signal);
}

void FakeHelper::sendSample(const MetricsSample &sample)
{
    for (const QString &subscriber : std::as_const(m_subscribers))
        sendSampleTo(subscriber, sample);
}

void FakeHelper::sendSampleTo(const QString &subscriber, const MetricsSample &sample)
{
    QDBusMessage signal = QDBusMessage::createTargetedSignal(subscriber, QLatin1String(helperPath), QLatin1String(metricsInterface),
                                                             QStringLiteral("Sampled"));
    signal << static_cast<qlonglong>(sample.timeUs) << QVariant::fromValue(sample.connections) << QVariant::fromValue(sample.subflows);
    m_bus.send(signal);
}

void FakeHelper::setError(const QString &method, const std::optional<Error> &error)
{
    if (error)
        setErrorReply(method, errorName(error->kind), errorArguments(*error));
    else
        m_errors.remove(method);
}

void FakeHelper::setErrorReply(const QString &method, const QString &name, const QVariantList &arguments)
{
    m_errors.insert(method, {name, arguments});
}

void FakeHelper::setReply(const QString &method, const std::optional<QVariantList> &arguments)
{
    if (arguments)
        m_replies.insert(method, *arguments);
    else
        m_replies.remove(method);
}

void FakeHelper::hold(const QString &method)
{
    m_held.insert(method);
}

void FakeHelper::release(const QString &method)
{
    m_held.remove(method);
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &call : waiting) {
        if (call.method == method)
            answer(call.method, call.message, call.work);
        else
            m_waiting.append(call);
    }
}

int FakeHelper::callCount(const QString &method) const
{
    return static_cast<int>(std::count_if(m_calls.begin(), m_calls.end(), [&method](const Call &call) { return call.method == method; }));
}

FakeHelper::Call FakeHelper::lastCall(const QString &method) const
{
    const auto found = std::find_if(m_calls.rbegin(), m_calls.rend(), [&method](const Call &call) { return call.method == method; });
    return found == m_calls.rend() ? Call{} : *found;
}

// Every call is answered from here, so that one that waits and one that doesn't are carried out alike.
void FakeHelper::serve(const QString &method, const QVariantList &arguments, const Work &work)
{
    setDelayedReply(true);
    const QDBusMessage call = message();
    m_calls.append({method, arguments, call.service(), call.isInteractiveAuthorizationAllowed()});
    if (m_held.contains(method))
        m_waiting.append({method, call, work});
    else
        answer(method, call, work);
    Q_EMIT called(method);
}

void FakeHelper::answer(const QString &method, const QDBusMessage &message, const Work &work)
{
    if (const auto error = m_errors.constFind(method); error != m_errors.constEnd()) {
        QDBusMessage reply = message.createErrorReply(error->name, QString());
        reply.setArguments(error->arguments);
        m_bus.send(reply);
        return;
    }
    if (const auto reply = m_replies.constFind(method); reply != m_replies.constEnd()) {
        m_bus.send(message.createReply(*reply));
        return;
    }
    m_bus.send(message.createReply(work(message.service())));
}

void FakeHelper::forget(const QString &busName)
{
    m_followers.remove(busName);
    m_subscribers.remove(busName);
}

qulonglong FakeHelper::Snapshot(qulonglong &, qlonglong &, manypath::World &)
{
    serve(QStringLiteral("Snapshot"), {}, [this](const QString &sender) -> QVariantList {
        m_followers.insert(sender);
        m_clients.addWatchedService(sender);
        return {m_instance, m_sequence, nowUs(), QVariant::fromValue(m_world)};
    });
    return 0;
}

void FakeHelper::Unfollow()
{
    serve(QStringLiteral("Unfollow"), {}, [this](const QString &sender) {
        m_followers.remove(sender);
        return QVariantList();
    });
}

manypath::Counters FakeHelper::Counters()
{
    serve(QStringLiteral("Counters"), {}, [this](const QString &) -> QVariantList { return {QVariant::fromValue(m_counters)}; });
    return {};
}

uchar FakeHelper::Add(const manypath::Endpoint &endpoint)
{
    serve(QStringLiteral("Add"), {QVariant::fromValue(endpoint)}, [this, endpoint](const QString &) -> QVariantList {
        Endpoint added = endpoint;
        if (added.id == 0)
            added.id = freeId(m_world);
        publish({EndpointUpdated{added}});
        return {QVariant::fromValue(added.id)};
    });
    return 0;
}

void FakeHelper::Change(uchar id, const QString &address, uint mask, uint flags)
{
    const QVariantList arguments{QVariant::fromValue(id), address, mask, flags};
    serve(QStringLiteral("Change"), arguments, [this, id, address, mask, flags](const QString &) {
        if (auto endpoint = findEndpoint(m_world, id, Address::fromString(address))) {
            endpoint->flags = (endpoint->flags & ~mask) | (flags & mask);
            publish({EndpointUpdated{*endpoint}});
        }
        return QVariantList();
    });
}

void FakeHelper::Remove(uchar id, const QString &address)
{
    serve(QStringLiteral("Remove"), {QVariant::fromValue(id), address}, [this, id](const QString &) {
        publish({EndpointRemoved{id}});
        return QVariantList();
    });
}

void FakeHelper::Flush()
{
    serve(QStringLiteral("Flush"), {}, [this](const QString &) {
        QList<Event> events;
        for (const auto &[id, endpoint] : m_world.endpoints())
            events.append(EndpointRemoved{id});
        publish(events);
        return QVariantList();
    });
}

void FakeHelper::SetLimits(int subflows, int addAddrAccepted)
{
    serve(QStringLiteral("SetLimits"), {subflows, addAddrAccepted}, [this, subflows, addAddrAccepted](const QString &) {
        Limits limits = m_world.limits();
        Steering steering = m_world.steering();
        const auto set = [](int wish, std::uint32_t &limit, std::optional<std::uint32_t> &byPerson) {
            if (wish == -2)
                byPerson.reset();
            else if (wish >= 0)
                limit = *(byPerson = static_cast<std::uint32_t>(wish));
        };
        set(subflows, limits.subflows, steering.subflowLimit);
        set(addAddrAccepted, limits.addAddressAccepted, steering.addAddressLimit);
        publish({LimitsChanged{limits}, SteeringChanged{steering}});
        return QVariantList();
    });
}

manypath::Subflow FakeHelper::CreateSubflow(uint token, const QString &local, ushort localPort, int localId, const QString &remote,
                                            ushort remotePort, int remoteId, int interfaceIndex, bool backup)
{
    const QVariantList arguments{token,    local,          QVariant::fromValue(localPort), localId, remote, QVariant::fromValue(remotePort),
                                 remoteId, interfaceIndex, backup};
    Subflow subflow;
    subflow.local = {Address::fromString(local), localPort};
    subflow.remote = {Address::fromString(remote), remotePort};
    subflow.localId = static_cast<std::uint8_t>(localId < 0 ? 1 : localId);
    subflow.state = Subflow::State::Pending;
    subflow.interfaceIndex = subflow.boundInterfaceIndex = interfaceIndex;
    subflow.backup = backup;
    serve(QStringLiteral("CreateSubflow"), arguments, [this, token, subflow](const QString &) -> QVariantList {
        publish({SubflowUpdated{token, subflow}});
        return {QVariant::fromValue(subflow)};
    });
    return {};
}

void FakeHelper::DestroySubflow(uint token, const QString &local, ushort localPort, const QString &remote, ushort remotePort)
{
    const QVariantList arguments{token, local, QVariant::fromValue(localPort), remote, QVariant::fromValue(remotePort)};
    const SubflowKey key{{Address::fromString(local), localPort}, {Address::fromString(remote), remotePort}};
    serve(QStringLiteral("DestroySubflow"), arguments, [this, token, key](const QString &) {
        publish({SubflowGone{token, key}});
        return QVariantList();
    });
}

void FakeHelper::SetBackup(uint token, const QString &local, ushort localPort, const QString &remote, ushort remotePort, bool backup)
{
    const QVariantList arguments{token, local, QVariant::fromValue(localPort), remote, QVariant::fromValue(remotePort), backup};
    const SubflowKey key{{Address::fromString(local), localPort}, {Address::fromString(remote), remotePort}};
    serve(QStringLiteral("SetBackup"), arguments, [this, token, key, backup](const QString &) {
        const Connection *connection = m_world.connection(token);
        if (const Subflow *known = connection ? connection->findSubflow(key) : nullptr) {
            Subflow subflow = *known;
            subflow.backup = backup;
            publish({SubflowUpdated{token, subflow}});
        }
        return QVariantList();
    });
}

uchar FakeHelper::Announce(uint token, const QString &address, ushort port, int requestedId, int interfaceIndex, bool listen)
{
    const QVariantList arguments{token, address, QVariant::fromValue(port), requestedId, interfaceIndex, listen};
    serve(QStringLiteral("Announce"), arguments, [requestedId](const QString &) -> QVariantList {
        return {QVariant::fromValue(uchar(requestedId < 0 ? 1 : requestedId))};
    });
    return 0;
}

void FakeHelper::Withdraw(uint token, uchar id)
{
    serve(QStringLiteral("Withdraw"), {token, QVariant::fromValue(id)}, [](const QString &) { return QVariantList(); });
}

void FakeHelper::Set(const QString &key, const QString &value)
{
    serve(QStringLiteral("Set"), {key, value}, [this, key, value](const QString &) {
        KernelSettings settings = m_world.settings();
        settings.values.insert(key, value);
        publish({SettingsChanged{settings}});
        return QVariantList();
    });
}

void FakeHelper::Subscribe(uint intervalMs, const QList<uint> &tokens)
{
    serve(QStringLiteral("Subscribe"), {intervalMs, QVariant::fromValue(tokens)}, [this](const QString &sender) {
        m_subscribers.insert(sender);
        m_clients.addWatchedService(sender);
        sendSampleTo(sender, m_sample);
        return QVariantList();
    });
}

void FakeHelper::Unsubscribe()
{
    serve(QStringLiteral("Unsubscribe"), {}, [this](const QString &sender) {
        m_subscribers.remove(sender);
        return QVariantList();
    });
}

qlonglong FakeHelper::Sample(const QList<uint> &tokens, QList<manypath::ConnectionMetrics> &, QList<manypath::SubflowMetrics> &)
{
    serve(QStringLiteral("Sample"), {QVariant::fromValue(tokens)}, [this](const QString &) -> QVariantList {
        return {static_cast<qlonglong>(m_sample.timeUs), QVariant::fromValue(m_sample.connections), QVariant::fromValue(m_sample.subflows)};
    });
    return 0;
}

}  // namespace manypath
