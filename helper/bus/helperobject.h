// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dbus/wire.h"
#include "core/worker.h"
#include "helper/bus/connectionmethods.h"
#include "helper/bus/metricshub.h"

#include <QHash>
#include <QSet>

namespace manypath {

/// The object /org/manypath/Helper1: what D-Bus calls land in, by way of the generated adaptors.
///
/// The slots are the methods of Helper1, Endpoints1, Settings1 and Metrics1, on those of Connections1, Policies1 and Trials1; their
/// contract is in core/dbus/. All answer later.
class HelperObject : public ConnectionMethods {
    Q_OBJECT
    Q_PROPERTY(QString Version READ version)

public:
    /// Subscriptions that one user may have: each costs time at every round.
    static constexpr int maximumSubscriptionsPerUser = 16;

    /// As MethodCalls.
    HelperObject(const QDBusConnection &bus, const Mirror &mirror, quint64 firstNumber, const QSet<uint> &trusted, QObject *parent = nullptr);
    ~HelperObject() override;

    [[nodiscard]] QString version() const;

    // From the keeper. The mirror has the changes already.
    void announce(const QList<manypath::Change> &changes);
    void distribute(const MetricsSample &sample);

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
    /// To the control.
    void callerVanished(const QString &caller);

private:
    void unfollow(const QString &caller);
    void vanished(const QString &caller);

    QSet<QString> m_followers;
    QHash<QString, uint> m_subscribers;  // with their uid
    MetricsHub m_metrics;
    MetricsSample m_lastSample;

    Worker m_worker;  // last: it stops before anything it uses goes
};

}  // namespace manypath
