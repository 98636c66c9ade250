// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>
#include <memory>

namespace manypath {

/// Who wants metrics, how often and of what; sends each what changed for it. Asks for nothing while nobody wants any.
class MetricsHub : public QObject {
    Q_OBJECT

public:
    static constexpr quint32 minimumIntervalMs = 100;
    static constexpr quint32 maximumIntervalMs = 60000;

    explicit MetricsHub(const QDBusConnection &bus, QObject *parent = nullptr);
    ~MetricsHub() override;

    /// `subscriber` is a unique bus name; `tokens` empty means all. Replaces what it had.
    void subscribe(const QString &subscriber, quint32 intervalMs, const QSet<Token> &tokens);
    void unsubscribe(const QString &subscriber);

    /// A round has been taken; whoever is due gets its part.
    void distribute(const MetricsSample &sample);

Q_SIGNALS:
    /// A round is wanted now.
    void wanted();

private:
    struct Subscription {
        QSet<Token> tokens;
        QTimer timer;
        bool due = false;
        QHash<Token, ConnectionMetrics> sentConnections;
        QHash<std::uint64_t, SubflowMetrics> sentSubflows;
    };

    void send(const QString &subscriber, Subscription &subscription, const MetricsSample &sample);

    QDBusConnection m_bus;
    std::map<QString, std::unique_ptr<Subscription>> m_subscriptions;
};

/// The rows of `sample` that belong to `tokens` (all when empty).
[[nodiscard]] MetricsSample selectMetrics(const MetricsSample &sample, const QSet<Token> &tokens);

}  // namespace manypath
