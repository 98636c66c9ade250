// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dbus/wire.h"
#include "core/world.h"
#include "helper/bus/authority.h"
#include "helper/bus/callers.h"
#include "helper/bus/callqueue.h"
#include "helper/bus/metricshub.h"
#include "helper/bus/refresher.h"
#include "helper/commands.h"
#include "helper/worker.h"

#include <QDBusContext>
#include <QHash>
#include <QObject>

#include <functional>

namespace manypath {

/// The keeper's stream as the bus thread has it: a follower like any other, so that a long answer never holds up whoever
/// keeps the World.
struct Mirror {
    quint64 instance = 0;
    quint64 nextSequence = 1;
    World world;
};

/// The object /org/manypath/Helper1: what D-Bus calls land in, by way of the generated adaptors.
///
/// The slots are the methods of the four interfaces; their contract is in core/dbus/. All answer later. Every method goes
/// through read() or perform(), which see to it that the caller may (actions.cpp) and that callers take turns.
class HelperObject : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_PROPERTY(QString Version READ version)

public:
    /// Subscriptions that one user may have: each costs time at every round.
    static constexpr int maximumSubscriptionsPerUser = 16;

    /// `mirror` outlives this. `firstRequest` keeps the numbers of refresh requests apart from those of objects before.
    HelperObject(const QDBusConnection &bus, const Mirror &mirror, quint64 firstRequest, const QSet<uint> &trusted, QObject *parent = nullptr);
    ~HelperObject() override;

    [[nodiscard]] QString version() const;

    // From the keeper. The mirror has the changes already.
    void announce(const QList<manypath::Change> &changes);
    void distribute(const MetricsSample &sample);
    void refreshed(quint64 request);

    // Helper1
    qulonglong Snapshot(qulonglong &sequence, qlonglong &timeUs, manypath::World &world);
    void Unfollow();
    manypath::Counters Counters();
    // Endpoints1
    uchar Add(const manypath::Endpoint &endpoint);
    void Change(uchar id, const QString &address, uint mask, uint flags);
    void Remove(uchar id, const QString &address);
    void Flush();
    void SetLimits(int subflows, int addAddressAccepted);
    // Settings1
    void Set(const QString &key, const QString &value);
    // Metrics1
    void Subscribe(uint intervalMs, const QList<uint> &tokens);
    void Unsubscribe();
    qlonglong Sample(const QList<uint> &tokens, QList<manypath::ConnectionMetrics> &connections, QList<manypath::SubflowMetrics> &subflows);

Q_SIGNALS:
    /// To the keeper.
    void followedChanged(bool followed);
    void refreshWanted(quint64 request, const manypath::DumpParts &parts);

private:
    using Turn = std::shared_ptr<CallQueue::Turn>;
    using Start = std::function<void(uint uid, const Turn &turn)>;

    void unfollow(const QString &caller);
    void vanished(const QString &caller);

    /// The call at hand, to be answered by answer() or reply().
    [[nodiscard]] QDBusMessage takeCall();
    /// Starts the call at hand, one that only reads, when it is its turn. It ends when `turn` is let go of.
    void read(const std::function<void(const QDBusMessage &call, uint uid, const Turn &turn)> &start);
    /// Authorises the call at hand when it is its turn, has `job` done on the worker, refreshes `parts` and answers with what
    /// `job` returned.
    template <typename Job>
    void perform(Job job, const DumpParts &parts);
    void queueUp(CallQueue &queue, const QDBusMessage &call, const Start &start);
    void refuse(const Error &error);

    void reply(const QDBusMessage &call, const QDBusMessage &answer);
    void answer(const QDBusMessage &call, const Result<void> &result);
    void answer(const QDBusMessage &call, const Result<std::uint8_t> &result);
    void answerError(const QDBusMessage &call, const Error &error);

    QDBusConnection m_bus;
    const Mirror &m_mirror;

    CallQueue m_reads;
    CallQueue m_changes;  // beside the reads: a change may wait for somebody's password
    Callers m_callers;
    Authority m_authority;
    Refresher m_refresher;

    QSet<QString> m_followers;
    QHash<QString, uint> m_subscribers;  // with their uid
    MetricsHub m_metrics;
    MetricsSample m_lastSample;

    Commands m_commands;              // used by the worker alone
    Worker m_worker;                  // last: it stops before anything it uses goes
};

}  // namespace manypath
