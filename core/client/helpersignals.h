// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dbus/wire.h"
#include "core/dbus/wirepolicy.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace manypath {

/// Hears the signals of org.manypath.Helper1 on one connection to the bus, whoever sends them, and the end of that
/// connection.
///
/// Has to be destroyed before the connection is closed: QtDBus closes it in a thread of its own and there still reaches for
/// every object that listens.
class HelperSignals : public QObject {
    Q_OBJECT

public:
    explicit HelperSignals(QDBusConnection bus);

Q_SIGNALS:
    void disconnected();
    /// Those of the contract. `sender` is a unique bus name.
    void changed(const QString &sender, quint64 instance, quint64 sequence, qint64 timeUs, const manypath::WireEvents &events);
    void sampled(const QString &sender, const manypath::MetricsSample &sample);
    void trialEnded(const QString &sender, quint64 id, bool confirmed, const QStringList &errors);
    void journaled(const QString &sender, const manypath::WireJournalRows &rows);

private Q_SLOTS:
    // QtDBus connects to signals of the bus by name only.
    void onDisconnected();
    void onChanged(qulonglong instance, qulonglong sequence, qlonglong timeUs, const manypath::WireEvents &events,
                   const QDBusMessage &message);
    void onSampled(qlonglong timeUs, const QList<manypath::ConnectionMetrics> &connections,
                   const QList<manypath::SubflowMetrics> &subflows, const QDBusMessage &message);
    void onTrialEnded(qulonglong id, bool confirmed, const QStringList &errors, const QDBusMessage &message);
    void onJournaled(const manypath::WireJournalRows &rows, const QDBusMessage &message);
};

}  // namespace manypath
