// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"
#include "helper/bus/helperobject.h"
#include "helper/bus/networkmanagerwatch.h"

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <memory>

namespace manypath {

/// The helper's presence on the system bus: connects, owns the name, comes back when the bus does. Lives in a thread of
/// its own.
class BusService : public QObject {
    Q_OBJECT

public:
    /// `trusted` users are not asked about at polkit's.
    explicit BusService(const QSet<uint> &trusted = Authority::rootAndSelf(), QObject *parent = nullptr);
    ~BusService() override;

    /// Before start(); see Mirror.
    void setTryPolicy(const Mirror::TryPolicy &tryPolicy) { m_mirror.tryPolicy = tryPolicy; }

public Q_SLOTS:
    void start();
    void stop();

    // From the keeper.
    void take(const QList<manypath::Change> &changes);
    void distribute(const manypath::MetricsSample &sample);
    void refreshed(quint64 request);

    // From the control.
    void setPolicies(const QList<manypath::PolicyInfo> &policies) { m_mirror.policies = policies; }
    void setPolicyProblems(const QList<manypath::PolicyProblem> &problems) { m_mirror.policyProblems = problems; }
    void setRemarks(const QList<manypath::Remark> &remarks) { m_mirror.remarks = remarks; }
    void setTrials(const QList<manypath::Trial> &trials) { m_mirror.trials = trials; }
    void takeJournal(const QList<manypath::JournalRow> &rows);
    void acted(quint64 number, const manypath::Result<QList<manypath::ActionOutcome>> &outcomes);
    void answered(quint64 number, const manypath::Result<manypath::Answer> &answer);
    void trialBegun(quint64 number, const manypath::Result<quint64> &trial);
    void trialEnded(quint64 trial, bool confirmed, const QStringList &errors);
    // From the connection service.
    void actionAnswered(quint64 number, const manypath::ConnectionAnswer &answer);

Q_SIGNALS:
    // To the keeper.
    void followedChanged(bool followed);
    void refreshWanted(quint64 request, const manypath::DumpParts &parts);
    // To the control.
    void requested(quint64 number, const manypath::Request &request, const QString &caller);
    void trialWanted(quint64 number, const QString &caller, uint seconds);
    void trialEndWanted(quint64 number, quint64 trial, bool confirm);
    void networkManagerInterfacesChanged(const QStringList &names);
    void actWanted(quint64 number, const QList<manypath::Decision> &decisions, const QString &caller);
    void callerVanished(const QString &caller);
    /// The bus itself has gone, and with it all callers.
    void callersLost();
    // To the connection service.
    void actionWanted(quint64 number, const manypath::Action &action);
    /// Another helper owns the name; two would get in each other's way.
    void nameTaken();

private Q_SLOTS:
    void disconnected();

private:
    void connectToBus();
    void retryLater(const QString &reason);

    const QSet<uint> m_trusted;
    Mirror m_mirror;
    quint64 m_attempt = 0;
    QString m_connectionName;
    QString m_lastReason;
    QTimer m_retry;
    std::unique_ptr<HelperObject> m_object;
    std::unique_ptr<NetworkManagerWatch> m_networkManager;
};

}  // namespace manypath
