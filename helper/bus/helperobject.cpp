// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/helperobject.h"

#include "helper/bus/arguments.h"
#include "helper/bus/connectionarguments.h"
#include "helper/kernel/counters.h"
#include "manypathversion.h"

#include <QDBusMessage>

#include <algorithm>
#include <chrono>

namespace manypath {

HelperObject::HelperObject(const QDBusConnection &bus, const Mirror &mirror, quint64 firstNumber, const QSet<uint> &trusted, QObject *parent)
    : ConnectionMethods(bus, mirror, firstNumber, trusted, parent)
    , m_metrics(bus)
    , m_worker(QStringLiteral("counters"))
{
    connect(&m_callers, &Callers::vanished, this, &HelperObject::vanished);
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
    unfollowJournal(caller);
    Q_EMIT callerVanished(caller);
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
        request(Action(AddEndpoint{*taken}), true);
    return 0;
}

void HelperObject::Change(uchar id, const QString &address, uint mask, uint flags)
{
    if (const Result<void> changeable = checkFlagChange(mask, flags); !changeable)
        return refuse(changeable.error());
    const Result<Address> taken = takeEndpointToChange(id, address);
    if (!taken)
        return refuse(taken.error());
    request(Action(ChangeEndpoint{id, *taken, mask, flags}));
}

void HelperObject::Remove(uchar id, const QString &address)
{
    const Result<Address> taken = takeEndpointToRemove(id, address);
    if (!taken)
        return refuse(taken.error());
    request(Action(RemoveEndpoint{id, *taken}));
}

void HelperObject::Flush()
{
    request(FlushEndpoints{});
}

void HelperObject::SetLimits(int subflows, int addAddressAccepted)
{
    const Result<LimitWish> subflowWish = takeLimit(subflows);
    const Result<LimitWish> addressWish = takeLimit(addAddressAccepted);
    if (!subflowWish || !addressWish)
        return refuse((subflowWish ? addressWish : subflowWish).error());
    const auto number = [](const LimitWish &wish) {
        return wish.stays() || wish.isAutomatic() ? std::nullopt : std::optional(wish.number());
    };
    const manypath::SetLimits limits{number(*subflowWish), number(*addressWish)};
    if (subflowWish->isAutomatic() || addressWish->isAutomatic())
        request(FreeLimits{subflowWish->isAutomatic(), addressWish->isAutomatic(), limits});
    else
        request(Action(limits));
}

// Settings1

void HelperObject::Set(const QString &key, const QString &value)
{
    if (const Result<void> text = checkSettingText(key, value); !text)
        return refuse(text.error());
    request(ChangeKernelSetting{key, value});
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

}  // namespace manypath
