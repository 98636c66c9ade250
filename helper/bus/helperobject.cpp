// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/helperobject.h"

#include "helper/kernel/counters.h"
#include "manypathversion.h"

#include <QDBusMessage>

#include <chrono>

namespace manypath {

namespace {

constexpr DumpParts onlyPathManager{false, false, true, false};
constexpr DumpParts onlySettings{false, false, false, true};

/// The interface an endpoint names in the text of D-Bus; "" is none, anything else has to be an address.
Result<Address> parseAddress(const QString &text)
{
    if (text.isEmpty())
        return Address();
    const Address address = Address::fromString(text);
    if (address.isNull())
        return invalidArgument(QStringLiteral("\"%1\" is not an IPv4 or IPv6 address").arg(text));
    return address;
}

Result<std::optional<std::uint32_t>> parseLimit(int value)
{
    if (value < -1)
        return invalidArgument(QStringLiteral("%1 is not a limit: 0 and above are, and -1 to leave it").arg(value));
    return value < 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(value));
}

}  // namespace

HelperObject::HelperObject(const QDBusConnection &bus, const Mirror &mirror, quint64 firstRequest, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_mirror(mirror)
    , m_authority(bus)
    , m_metrics(bus)
    , m_nextRequest(firstRequest)
    , m_worker(QStringLiteral("commands"))
{
    m_callers.setConnection(bus);
    m_callers.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_callers, &QDBusServiceWatcher::serviceUnregistered, this, &HelperObject::vanished);
    connect(&m_metrics, &MetricsHub::wanted, this, [this] { afterRefresh(DumpParts::onlyConnections(), [] {}); });
}

HelperObject::~HelperObject() = default;

QString HelperObject::version() const
{
    return QStringLiteral(MANYPATH_VERSION);
}

void HelperObject::announce(const QList<manypath::Change> &changes)
{
    if (changes.isEmpty() || m_followers.isEmpty())
        return;
    WireEvents events;
    events.reserve(changes.size());
    for (const auto &change : changes)
        events.append(toWire(change.event).value_or(WireEvent{}));
    QDBusMessage signal = QDBusMessage::createSignal(QLatin1String(helperPath), QStringLiteral("org.manypath.Helper1"), QStringLiteral("Changed"));
    signal << m_mirror.instance << quint64(changes.first().sequence) << QVariant::fromValue(qlonglong(changes.first().timeUs)) << QVariant::fromValue(events);
    m_bus.send(signal);
}

void HelperObject::distribute(const MetricsSample &sample)
{
    m_lastSample = sample;
    m_metrics.distribute(sample);
}

void HelperObject::refreshed(quint64 request)
{
    if (const Reply reply = m_replies.take(request))
        reply();
}

void HelperObject::afterRefresh(const DumpParts &parts, Reply reply)
{
    const quint64 request = m_nextRequest++;
    m_replies.insert(request, std::move(reply));
    Q_EMIT refreshWanted(request, parts);
}

void HelperObject::watch(const QString &caller)
{
    if (!m_callers.watchedServices().contains(caller))
        m_callers.addWatchedService(caller);
}

void HelperObject::unwatchIfIdle(const QString &caller)
{
    if (!m_followers.contains(caller) && !m_subscribers.contains(caller))
        m_callers.removeWatchedService(caller);
}

void HelperObject::unfollow(const QString &caller)
{
    if (m_followers.remove(caller) && m_followers.isEmpty())
        Q_EMIT followedChanged(false);
}

void HelperObject::vanished(const QString &caller)
{
    unfollow(caller);
    m_subscribers.remove(caller);
    m_metrics.unsubscribe(caller);
    unwatchIfIdle(caller);
}

// Helper1

qulonglong HelperObject::Snapshot(qulonglong &, qlonglong &, World &)
{
    setDelayedReply(true);
    const QDBusMessage call = message();
    watch(call.service());
    const bool first = m_followers.isEmpty();
    m_followers.insert(call.service());
    if (first)
        Q_EMIT followedChanged(true);
    afterRefresh(DumpParts::all(), [this, call] {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        QDBusMessage reply = call.createReply();
        reply << m_mirror.instance << m_mirror.nextSequence
              << QVariant::fromValue(qlonglong(std::chrono::duration_cast<std::chrono::microseconds>(now).count()))
              << QVariant::fromValue(m_mirror.world);
        m_bus.send(reply);
    });
    return 0;
}

void HelperObject::Unfollow()
{
    const QString caller = message().service();
    unfollow(caller);
    unwatchIfIdle(caller);
}

Counters HelperObject::Counters()
{
    setDelayedReply(true);
    m_worker.run([] { return readMptcpCounters(); }, this, [this, call = message()](const manypath::Counters &counters) {
        m_bus.send(call.createReply(QVariant::fromValue(counters)));
    });
    return {};
}

// Endpoints1

uchar HelperObject::Add(const Endpoint &endpoint)
{
    if (endpoint.address.isNull()) {
        setDelayedReply(true);
        answerError(message(), invalidArgument(QStringLiteral("An endpoint needs an IPv4 or IPv6 address")));
        return 0;
    }
    perform([this, endpoint] { return m_commands.addEndpoint(endpoint); }, onlyPathManager);
    return 0;
}

void HelperObject::Change(uchar id, const QString &address, uint mask, uint flags)
{
    const Result<Address> parsed = parseAddress(address);
    if (!parsed || (id == 0 && parsed->isNull())) {
        setDelayedReply(true);
        answerError(message(), parsed ? invalidArgument(QStringLiteral("An endpoint is named by an id of 1 to 255 or by its address")) : parsed.error());
        return;
    }
    perform([this, id, parsed, mask, flags] { return m_commands.changeEndpoint(id, *parsed, mask, flags); }, onlyPathManager);
}

void HelperObject::Remove(uchar id, const QString &address)
{
    const Result<Address> parsed = parseAddress(address);
    if (!parsed || (id == 0 && parsed->isNull())) {
        setDelayedReply(true);
        answerError(message(), parsed ? invalidArgument(QStringLiteral("Endpoint 0 is the initial subflow's: its address is needed")) : parsed.error());
        return;
    }
    perform([this, id, parsed] { return m_commands.removeEndpoint(id, *parsed); }, onlyPathManager);
}

void HelperObject::Flush()
{
    perform([this] { return m_commands.flushEndpoints(); }, onlyPathManager);
}

void HelperObject::SetLimits(int subflows, int addAddressAccepted)
{
    const auto subflowLimit = parseLimit(subflows);
    const auto addressLimit = parseLimit(addAddressAccepted);
    if (!subflowLimit || !addressLimit) {
        setDelayedReply(true);
        answerError(message(), (subflowLimit ? addressLimit : subflowLimit).error());
        return;
    }
    perform([this, subflowLimit, addressLimit] { return m_commands.setLimits(*subflowLimit, *addressLimit); }, onlyPathManager);
}

// Settings1

void HelperObject::Set(const QString &key, const QString &value)
{
    perform([this, key, value] { return m_commands.setSetting(key, value); }, onlySettings);
}

// Metrics1

void HelperObject::Subscribe(uint intervalMs, const QList<uint> &tokens)
{
    if (intervalMs < MetricsHub::minimumIntervalMs || intervalMs > MetricsHub::maximumIntervalMs) {
        setDelayedReply(true);
        answerError(message(), invalidArgument(QStringLiteral("%1 ms is not an interval for metrics: %2 to %3 ms are")
                                                   .arg(intervalMs)
                                                   .arg(MetricsHub::minimumIntervalMs)
                                                   .arg(MetricsHub::maximumIntervalMs)));
        return;
    }
    const QString caller = message().service();
    watch(caller);
    m_subscribers.insert(caller);
    m_metrics.subscribe(caller, intervalMs, QSet<Token>(tokens.begin(), tokens.end()));
}

void HelperObject::Unsubscribe()
{
    const QString caller = message().service();
    m_metrics.unsubscribe(caller);
    m_subscribers.remove(caller);
    unwatchIfIdle(caller);
}

qlonglong HelperObject::Sample(const QList<uint> &tokens, QList<ConnectionMetrics> &, QList<SubflowMetrics> &)
{
    setDelayedReply(true);
    afterRefresh(DumpParts::onlyConnections(), [this, call = message(), wanted = QSet<Token>(tokens.begin(), tokens.end())] {
        const MetricsSample selected = selectMetrics(m_lastSample, wanted);
        QDBusMessage reply = call.createReply();
        reply << QVariant::fromValue(qlonglong(selected.timeUs)) << QVariant::fromValue(selected.connections)
              << QVariant::fromValue(selected.subflows);
        m_bus.send(reply);
    });
    return 0;
}

// Answers

template <typename Job>
void HelperObject::perform(Job job, const DumpParts &parts)
{
    setDelayedReply(true);
    const QDBusMessage call = message();
    m_authority.check(call.service(), [this, call, parts, job = std::move(job)](const Result<void> &allowed) {
        if (!allowed) {
            answerError(call, allowed.error());
            return;
        }
        m_worker.run(job, this, [this, call, parts](const auto &result) {
            afterRefresh(parts, [this, call, result] { answer(call, result); });
        });
    });
}

void HelperObject::answer(const QDBusMessage &call, const Result<void> &result)
{
    if (!result)
        answerError(call, result.error());
    else
        m_bus.send(call.createReply());
}

void HelperObject::answer(const QDBusMessage &call, const Result<std::uint8_t> &result)
{
    if (!result)
        answerError(call, result.error());
    else
        m_bus.send(call.createReply(QVariant::fromValue(*result)));
}

void HelperObject::answerError(const QDBusMessage &call, const Error &error)
{
    QDBusMessage reply = call.createErrorReply(errorName(error.kind), error.message);
    const QVariantList arguments = errorArguments(error);
    for (qsizetype i = 1; i < arguments.size(); ++i)
        reply << arguments.at(i);
    m_bus.send(reply);
}

}  // namespace manypath
