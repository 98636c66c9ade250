// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/helperobject.h"

#include "core/quoted.h"
#include "helper/bus/actions.h"
#include "helper/bus/arguments.h"
#include "helper/kernel/counters.h"
#include "manypathversion.h"

#include <QDBusMessage>

#include <algorithm>
#include <chrono>

namespace manypath {

namespace {

constexpr DumpParts onlyPathManager{false, false, true, false};
constexpr DumpParts onlySettings{false, false, false, true};

Error refusal(Error::Kind kind, const QString &message)
{
    Error error;
    error.kind = kind;
    error.message = message;
    return error;
}

// Also where a method is in the table and was written for the other kind: default deny.
Error notInTable(const QDBusMessage &call)
{
    return refusal(Error::Kind::NotAuthorized,
                   QStringLiteral("There is no method %1 of an interface %2 that may be called").arg(quoted(call.member()), quoted(call.interface())));
}

}  // namespace

HelperObject::HelperObject(const QDBusConnection &bus, const Mirror &mirror, quint64 firstRequest, const QSet<uint> &trusted, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_mirror(mirror)
    , m_callers(bus)
    , m_authority(bus, trusted)
    , m_refresher(firstRequest)
    , m_metrics(bus)
    , m_worker(QStringLiteral("commands"))
{
    connect(&m_callers, &Callers::vanished, this, &HelperObject::vanished);
    connect(&m_refresher, &Refresher::wanted, this, &HelperObject::refreshWanted);
    connect(&m_metrics, &MetricsHub::wanted, this, [this] { m_refresher.after(DumpParts::onlyConnections(), [] {}); });
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
    m_refresher.refreshed(request);
}

void HelperObject::unfollow(const QString &caller)
{
    if (m_followers.remove(caller) && m_followers.isEmpty())
        Q_EMIT followedChanged(false);
}

void HelperObject::vanished(const QString &caller)
{
    m_reads.drop(caller);
    m_changes.drop(caller);
    m_authority.callerVanished(caller);
    unfollow(caller);
    m_subscribers.remove(caller);
    m_metrics.unsubscribe(caller);
}

// Helper1

qulonglong HelperObject::Snapshot(qulonglong &, qlonglong &, World &)
{
    read([this](const QDBusMessage &call, uint, const Turn &turn) {
        const bool first = m_followers.isEmpty();
        m_followers.insert(call.service());
        if (first)
            Q_EMIT followedChanged(true);
        m_refresher.after(DumpParts::all(), [this, call, turn] {
            if (!m_callers.present(call.service()))
                return;  // a large answer that nobody would get
            const auto now = std::chrono::system_clock::now().time_since_epoch();
            QDBusMessage answer = call.createReply();
            answer << m_mirror.instance << m_mirror.nextSequence
                   << QVariant::fromValue(qlonglong(std::chrono::duration_cast<std::chrono::microseconds>(now).count()))
                   << QVariant::fromValue(m_mirror.world);
            reply(call, answer);
        });
    });
    return 0;
}

void HelperObject::Unfollow()
{
    read([this](const QDBusMessage &call, uint, const Turn &) {
        unfollow(call.service());
        reply(call, call.createReply());
    });
}

Counters HelperObject::Counters()
{
    read([this](const QDBusMessage &call, uint, const Turn &turn) {
        m_worker.run([] { return readMptcpCounters(); }, this, [this, call, turn](const manypath::Counters &counters) {
            reply(call, call.createReply(QVariant::fromValue(counters)));
        });
    });
    return {};
}

// Endpoints1

uchar HelperObject::Add(const Endpoint &endpoint)
{
    if (const Result<Endpoint> taken = takeNewEndpoint(endpoint); !taken)
        refuse(taken.error());
    else
        perform([this, endpoint = *taken] { return m_commands.addEndpoint(endpoint); }, onlyPathManager);
    return 0;
}

void HelperObject::Change(uchar id, const QString &address, uint mask, uint flags)
{
    if (const Result<void> changeable = checkFlagChange(mask, flags); !changeable)
        return refuse(changeable.error());
    const Result<Address> taken = takeEndpointToChange(id, address);
    if (!taken)
        return refuse(taken.error());
    perform([this, id, address = *taken, mask, flags] { return m_commands.changeEndpoint(id, address, mask, flags); }, onlyPathManager);
}

void HelperObject::Remove(uchar id, const QString &address)
{
    const Result<Address> taken = takeEndpointToRemove(id, address);
    if (!taken)
        return refuse(taken.error());
    perform([this, id, address = *taken] { return m_commands.removeEndpoint(id, address); }, onlyPathManager);
}

void HelperObject::Flush()
{
    perform([this] { return m_commands.flushEndpoints(); }, onlyPathManager);
}

void HelperObject::SetLimits(int subflows, int addAddressAccepted)
{
    const auto subflowLimit = takeLimit(subflows);
    const auto addressLimit = takeLimit(addAddressAccepted);
    if (!subflowLimit || !addressLimit)
        return refuse((subflowLimit ? addressLimit : subflowLimit).error());
    perform([this, subflows = *subflowLimit, accepted = *addressLimit] { return m_commands.setLimits(subflows, accepted); }, onlyPathManager);
}

// Settings1

void HelperObject::Set(const QString &key, const QString &value)
{
    if (const Result<void> text = checkSettingText(key, value); !text)
        return refuse(text.error());
    perform([this, key, value] { return m_commands.setSetting(key, value); }, onlySettings);
}

// Metrics1

void HelperObject::Subscribe(uint intervalMs, const QList<uint> &tokens)
{
    const Result<quint32> interval = takeInterval(intervalMs);
    const Result<QSet<Token>> wanted = takeTokens(tokens);
    if (!interval || !wanted)
        return refuse(interval ? wanted.error() : interval.error());
    read([this, interval = *interval, wanted = *wanted](const QDBusMessage &call, uint uid, const Turn &) {
        const auto ofUser = std::count(m_subscribers.cbegin(), m_subscribers.cend(), uid);
        if (!m_subscribers.contains(call.service()) && ofUser >= maximumSubscriptionsPerUser) {
            answerError(call, refusal(Error::Kind::Unavailable, QStringLiteral("This user has %1 subscriptions to metrics, which is as many as there may be")
                                                                    .arg(ofUser)));
            return;
        }
        m_subscribers.insert(call.service(), uid);
        m_metrics.subscribe(call.service(), interval, wanted);
        reply(call, call.createReply());
    });
}

void HelperObject::Unsubscribe()
{
    read([this](const QDBusMessage &call, uint, const Turn &) {
        m_metrics.unsubscribe(call.service());
        m_subscribers.remove(call.service());
        reply(call, call.createReply());
    });
}

qlonglong HelperObject::Sample(const QList<uint> &tokens, QList<ConnectionMetrics> &, QList<SubflowMetrics> &)
{
    const Result<QSet<Token>> wanted = takeTokens(tokens);
    if (!wanted) {
        refuse(wanted.error());
        return 0;
    }
    read([this, wanted = *wanted](const QDBusMessage &call, uint, const Turn &turn) {
        m_refresher.after(DumpParts::onlyConnections(), [this, call, wanted, turn] {
            const MetricsSample selected = selectMetrics(m_lastSample, wanted);
            QDBusMessage answer = call.createReply();
            answer << QVariant::fromValue(qlonglong(selected.timeUs)) << QVariant::fromValue(selected.connections)
                   << QVariant::fromValue(selected.subflows);
            reply(call, answer);
        });
    });
    return 0;
}

// Who may, and when

QDBusMessage HelperObject::takeCall()
{
    setDelayedReply(true);
    return message();
}

void HelperObject::refuse(const Error &error)
{
    answerError(takeCall(), error);
}

void HelperObject::read(const std::function<void(const QDBusMessage &, uint, const Turn &)> &start)
{
    const QDBusMessage call = takeCall();
    const MethodAccess *access = accessTo(call.interface(), call.member());
    if (!access || access->action) {
        answerError(call, notInTable(call));
        return;
    }
    queueUp(m_reads, call, [call, start](uint uid, const Turn &turn) { start(call, uid, turn); });
}

template <typename Job>
void HelperObject::perform(Job job, const DumpParts &parts)
{
    const QDBusMessage call = takeCall();
    const MethodAccess *access = accessTo(call.interface(), call.member());
    if (!access || !access->action) {
        answerError(call, notInTable(call));
        return;
    }
    queueUp(m_changes, call, [this, call, parts, action = QLatin1String(access->action), job = std::move(job)](uint uid, const Turn &turn) {
        m_authority.check(call, uid, action, [this, call, parts, job, turn](const Result<void> &allowed) {
            if (!allowed) {
                answerError(call, allowed.error());
                return;
            }
            m_worker.run(job, this, [this, call, parts, turn](const auto &result) {
                turn->pass();  // it is done; the next may be, while this one's answer waits for the look
                m_refresher.after(parts, [this, call, result, turn] { answer(call, result); });
            });
        });
    });
}

void HelperObject::queueUp(CallQueue &queue, const QDBusMessage &call, const Start &start)
{
    const bool queued = queue.add(call.service(), [this, call, start](const Turn &turn) {
        m_callers.identify(call.service(), [this, call, start, turn](const Result<uint> &uid) {
            if (!uid)
                answerError(call, uid.error());
            else
                start(*uid, turn);
        });
    });
    if (!queued) {
        answerError(call, refusal(Error::Kind::Unavailable, QStringLiteral("Too many calls are waiting: a caller may have %1 without an answer")
                                                                .arg(CallQueue::maximumOpen)));
    }
}

// Answers

void HelperObject::reply(const QDBusMessage &call, const QDBusMessage &answer)
{
    if (call.isReplyRequired())
        m_bus.send(answer);
}

void HelperObject::answer(const QDBusMessage &call, const Result<void> &result)
{
    if (!result)
        answerError(call, result.error());
    else
        reply(call, call.createReply());
}

void HelperObject::answer(const QDBusMessage &call, const Result<std::uint8_t> &result)
{
    if (!result)
        answerError(call, result.error());
    else
        reply(call, call.createReply(QVariant::fromValue(*result)));
}

void HelperObject::answerError(const QDBusMessage &call, const Error &error)
{
    if (!call.isReplyRequired())
        return;
    QDBusMessage answer = call.createErrorReply(errorName(error.kind), error.message);
    const QVariantList arguments = errorArguments(error);
    for (qsizetype i = 1; i < arguments.size(); ++i)
        answer << arguments.at(i);
    m_bus.send(answer);
}

}  // namespace manypath
