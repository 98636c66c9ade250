// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limitwish.h"
#include "core/dbus/wire.h"
#include "core/dbus/wirepolicy.h"
#include "core/world.h"

#include <QDBusConnection>
#include <QFuture>
#include <QObject>

#include <memory>

namespace manypath {

struct CreateSubflow;
struct DestroySubflow;
struct SetSubflowBackup;
struct AnnounceAddress;
struct WithdrawAddress;

/// The helper as seen by a program without privilege: a World that follows the helper's, and its methods. GUI and CLI
/// share it. Asynchronous throughout; recovers by itself from an absent or restarted helper and from missed changes.
/// Lives in one thread.
class HelperClient : public QObject {
    Q_OBJECT

public:
    enum class State {
        Absent,      ///< nobody owns org.manypath.Helper1, or there is no bus
        Connecting,  ///< asked for a snapshot, or for a new one after a hole
        Ready,       ///< world() follows the helper
    };
    Q_ENUM(State)

    /// Uses the system bus (which DBUS_SYSTEM_BUS_ADDRESS may name); starts nothing until follow().
    explicit HelperClient(QObject *parent = nullptr);
    /// Uses `bus`; for tests.
    explicit HelperClient(const QDBusConnection &bus, QObject *parent = nullptr);
    ~HelperClient() override;

    /// Starts following: Connecting at once, then Ready, or Absent when there is no helper and none can be started. Calling
    /// it again changes nothing.
    void follow();
    /// Asks for metrics rounds every `intervalMs` (100..60000) of `tokens`, all when empty; renewed by itself after a
    /// helper restart. 0 ends it.
    void setMetricsInterval(int intervalMs, const QList<Token> &tokens = {});

    [[nodiscard]] State state() const;
    /// The last known World; while not Ready, the one from before (empty at first).
    [[nodiscard]] const World &world() const;
    [[nodiscard]] const MetricsTable &metrics() const;
    [[nodiscard]] QString helperVersion() const;  ///< empty until Ready for the first time

    // One-time questions and changes. Each future ends with the answer or the Error, and never stays unfinished:
    // an absent helper is an Error of kind Unavailable. Errors of the kernel carry its errno and extack.
    [[nodiscard]] QFuture<Result<World>> snapshot();
    [[nodiscard]] QFuture<Result<Counters>> counters();
    [[nodiscard]] QFuture<Result<MetricsSample>> sampleMetrics(const QList<Token> &tokens = {});
    [[nodiscard]] QFuture<Result<std::uint8_t>> addEndpoint(const Endpoint &endpoint);  ///< the id it got
    /// See org.manypath.Endpoints1.Change.
    [[nodiscard]] QFuture<Result<void>> changeEndpoint(std::uint8_t id, const Address &address, EndpointFlags mask, EndpointFlags flags);
    [[nodiscard]] QFuture<Result<void>> removeEndpoint(std::uint8_t id, const Address &address = {});
    [[nodiscard]] QFuture<Result<void>> flushEndpoints();
    [[nodiscard]] QFuture<Result<void>> setLimits(const LimitWish &subflows, const LimitWish &addAddressAccepted);
    [[nodiscard]] QFuture<Result<void>> setSetting(const QString &key, const QString &value);
    // See org.manypath.Connections1.
    [[nodiscard]] QFuture<Result<Subflow>> createSubflow(const CreateSubflow &action);  ///< as it is now: pending or established
    [[nodiscard]] QFuture<Result<void>> destroySubflow(const DestroySubflow &action);
    [[nodiscard]] QFuture<Result<void>> setSubflowBackup(const SetSubflowBackup &action);
    [[nodiscard]] QFuture<Result<std::uint8_t>> announceAddress(const AnnounceAddress &action);  ///< the id it has
    [[nodiscard]] QFuture<Result<void>> withdrawAddress(const WithdrawAddress &action);

    // org.manypath.Policies1. What is in force is in world().steering().
    [[nodiscard]] QFuture<Result<QList<PolicyInfo>>> policies();
    /// Policies that the helper can't use.
    [[nodiscard]] QFuture<Result<QList<PolicyProblem>>> policyProblems();
    /// What the policy in force leaves undone.
    [[nodiscard]] QFuture<Result<QList<Remark>>> remarks();
    /// What a policy would decide if it came into force now.
    [[nodiscard]] QFuture<Result<Decisions>> tryPolicy(const PolicyChoice &choice);
    /// The rows of the journal from number `since` on, those that this release can read.
    [[nodiscard]] QFuture<Result<QList<JournalRow>>> journal(quint64 since = 0);
    /// The same, and journaled() from then on, as long as this helper is there.
    [[nodiscard]] QFuture<Result<QList<JournalRow>>> followJournal(quint64 since = 0);
    [[nodiscard]] QFuture<Result<void>> setPolicy(const QString &name, const QMap<QString, QString> &parameters);
    [[nodiscard]] QFuture<Result<void>> setRole(const QString &pattern, Role role);
    [[nodiscard]] QFuture<Result<void>> forgetRole(const QString &pattern);
    [[nodiscard]] QFuture<Result<void>> setSubflowsPerConnection(std::uint32_t subflows);  ///< 0..Steering::maximumSubflowsPerConnection

    // org.manypath.Trials1.
    /// What this client changes from now on is on trial; the number of the trial. `seconds` is Trial::shortestSeconds..longestSeconds.
    [[nodiscard]] QFuture<Result<quint64>> beginTrial(std::uint32_t seconds);
    [[nodiscard]] QFuture<Result<void>> confirmTrial(quint64 id);
    [[nodiscard]] QFuture<Result<void>> revertTrial(quint64 id);
    [[nodiscard]] QFuture<Result<QList<Trial>>> trials();

Q_SIGNALS:
    void stateChanged(manypath::HelperClient::State state);
    /// world() is a new one: compare, don't patch.
    void worldReset();
    /// world() has these changes in it already.
    void worldChanged(const QList<manypath::Change> &changes);
    /// metrics() has this round in it already.
    void metricsSampled(const manypath::MetricsSample &sample);
    /// New rows of the journal, after followJournal().
    void journaled(const QList<manypath::JournalRow> &rows);
    /// A trial is over, whoever began it: its changes stay, or they went back but for what `errors` say, a sentence each.
    void trialEnded(quint64 id, bool confirmed, const QStringList &errors);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace manypath
