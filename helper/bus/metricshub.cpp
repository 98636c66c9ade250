// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/metricshub.h"

#include "core/dbus/wire.h"

#include <QDBusMessage>

namespace manypath {

namespace {

// The rows that differ from what was sent last; `sent` becomes what is there now.
template <typename Key, typename Row, typename KeyOf>
QList<Row> changedRows(const QList<Row> &rows, QHash<Key, Row> &sent, KeyOf keyOf)
{
    QList<Row> changed;
    QHash<Key, Row> now;
    now.reserve(rows.size());
    for (const Row &row : rows) {
        const auto before = sent.constFind(keyOf(row));
        if (before == sent.constEnd() || *before != row)
            changed.append(row);
        now.insert(keyOf(row), row);
    }
    sent = std::move(now);
    return changed;
}

}  // namespace

MetricsSample selectMetrics(const MetricsSample &sample, const QSet<Token> &tokens)
{
    if (tokens.isEmpty())
        return sample;
    MetricsSample selected;
    selected.timeUs = sample.timeUs;
    for (const ConnectionMetrics &row : sample.connections) {
        if (tokens.contains(row.token))
            selected.connections.append(row);
    }
    for (const SubflowMetrics &row : sample.subflows) {
        if (tokens.contains(row.token))
            selected.subflows.append(row);
    }
    return selected;
}

MetricsHub::MetricsHub(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

MetricsHub::~MetricsHub() = default;

void MetricsHub::subscribe(const QString &subscriber, quint32 intervalMs, const QSet<Token> &tokens)
{
    auto subscription = std::make_unique<Subscription>();
    subscription->tokens = tokens;
    subscription->due = true;
    Subscription *raw = subscription.get();
    connect(&subscription->timer, &QTimer::timeout, this, [this, raw] {
        raw->due = true;
        Q_EMIT wanted();
    });
    subscription->timer.start(static_cast<int>(intervalMs));
    m_subscriptions[subscriber] = std::move(subscription);
    Q_EMIT wanted();
}

void MetricsHub::unsubscribe(const QString &subscriber)
{
    m_subscriptions.erase(subscriber);
}

void MetricsHub::distribute(const MetricsSample &sample)
{
    for (const auto &[subscriber, subscription] : m_subscriptions) {
        if (std::exchange(subscription->due, false))
            send(subscriber, *subscription, sample);
    }
}

void MetricsHub::send(const QString &subscriber, Subscription &subscription, const MetricsSample &sample)
{
    const MetricsSample selected = selectMetrics(sample, subscription.tokens);
    const auto connections = changedRows(selected.connections, subscription.sentConnections, [](const ConnectionMetrics &row) { return row.token; });
    const auto subflows = changedRows(selected.subflows, subscription.sentSubflows, [](const SubflowMetrics &row) { return row.cookie; });
    QDBusMessage signal = QDBusMessage::createTargetedSignal(subscriber, QLatin1String(helperPath), QStringLiteral("org.manypath.Metrics1"),
                                                             QStringLiteral("Sampled"));
    signal << QVariant::fromValue(qlonglong(sample.timeUs)) << QVariant::fromValue(connections) << QVariant::fromValue(subflows);
    m_bus.send(signal);
}

}  // namespace manypath
