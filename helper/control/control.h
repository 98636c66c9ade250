// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/connections/connectioncontrol.h"
#include "helper/control/journal.h"
#include "helper/control/kernelcontrol.h"
#include "helper/control/outsidepolicies.h"
#include "helper/control/policyrunner.h"
#include "helper/control/request.h"
#include "helper/control/steeringbook.h"
#include "helper/control/trials.h"
#include "helper/policy/policyregistry.h"

#include <QObject>

namespace manypath {

/// Where everything that changes anything meets: what people ask for and what the policy in force decides. Lives in the main thread.
/// People's changes are remembered, and taken back when they were on trial and nobody confirmed them.
class Control : public QObject {
    Q_OBJECT

public:
    /// What the start found on the disk and on the command line.
    struct Start {
        StateStore store;
        Ledger ledger;
        std::optional<TrialRecord> trial;
        SteeringBook book;
    };

    /// `keeper` and `registry` outlive this. To be made before the keeper starts.
    Control(WorldKeeper &keeper, const PolicyRegistry &registry, Start start, QObject *parent = nullptr);
    ~Control() override;

    /// What connections of the userspace path manager are steered by.
    [[nodiscard]] ConnectionControl &connections() { return m_connections; }

    /// The end: leaves the kernel as the administrator wants it.
    void stop();

public Q_SLOTS:
    /// Does what `client` (its bus name) may have done; answered() comes when the World shows it.
    void request(quint64 number, const manypath::Request &request, const QString &client);
    void beginTrial(quint64 number, const QString &client, uint seconds);
    void endTrial(quint64 number, quint64 trial, bool confirm);
    void setNetworkManagerInterfaces(const QStringList &names);
    /// Does what a program from outside has decided; acted() comes when all of it is answered.
    void act(quint64 number, const QList<manypath::Decision> &decisions, const QString &client);
    /// `client` is on the bus no more; or nobody is.
    void clientVanished(const QString &client);
    void clientsLost();

Q_SIGNALS:
    void answered(quint64 number, const manypath::Result<manypath::Answer> &answer);
    void trialBegun(quint64 number, const manypath::Result<quint64> &trial);
    void acted(quint64 number, const manypath::Result<QList<manypath::ActionOutcome>> &outcomes);
    void journaled(const QList<manypath::JournalRow> &rows);
    void remarksChanged(const QList<manypath::Remark> &remarks);
    /// The registry's, and that of the policy in force if it failed.
    void policyProblemsChanged(const QList<manypath::PolicyProblem> &problems);
    void trialsChanged(const QList<manypath::Trial> &trials);
    void trialEnded(quint64 trial, bool confirmed, const QStringList &errors);

private:
    using Done = std::function<void(const Result<Answer> &)>;
    /// What is done on trial can be undone by these.
    using Undo = QList<Inverse>;

    void observe(const Event &event);
    void firstLookDone();
    void perform(const Action &action, EndpointOwner owner, ActionDone done);

    // People's requests, each checked, done and remembered.
    void handle(const Action &action, const QString &client, Done done);
    void handle(const FlushEndpoints &request, const QString &client, Done done);
    void handle(const FreeLimits &request, const QString &client, Done done);
    void handle(const ChangeKernelSetting &request, const QString &client, Done done);
    void handle(const ChoosePolicy &request, const QString &client, Done done);
    void handle(const GiveRole &request, const QString &client, Done done);
    void handle(const ForgetRole &request, const QString &client, Done done);
    void handle(const LimitSubflowsPerConnection &request, const QString &client, Done done);
    void handle(const TakeOver &request, const QString &client, Done done);
    void handle(const GiveBack &request, const QString &client, Done done);
    void add(const AddEndpoint &action, const QString &client, Done done);
    void change(const ChangeEndpoint &action, const QString &client, Done done);
    void remove(const RemoveEndpoint &action, const QString &client, Done done);
    void setLimits(const SetLimits &action, const QString &client, Done done);

    /// `what` was done and the kernel has it; `state` is what is to be remembered of it, `undo` takes it back.
    void finish(const QString &what, const QString &client, const RuntimeState &state, const Undo &undo, const Answer &answer, Done done);
    void remember(const RuntimeState &state, std::function<void(const Result<void> &)> saved);
    void steer();
    void usePolicy();
    void choosePathManager();
    void setPolicyFailure(const std::optional<PolicyProblem> &failure);
    /// Somebody decides from outside no more: the policy in force looks at everything anew.
    void resumePolicy();
    void closeSurplus(const Event &event);

    void expire(quint64 trial);
    void takeBack(TrialRecord record, std::function<void(const QStringList &)> done);
    void takeBackNext(std::shared_ptr<TrialRecord> record, std::shared_ptr<QStringList> errors, std::function<void(const QStringList &)> done);

    void restoreSettings(const Ledger &before);
    void restoreHandMadeEndpoints();

    WorldKeeper &m_keeper;
    const PolicyRegistry &m_registry;
    SteeringBook m_book;
    KernelControl m_kernel;
    ConnectionControl m_connections;
    PolicyRunner m_runner;
    Trials m_trials;
    OutsidePolicies m_outside;
    Journal m_journal;

    bool m_started = false;                  // the first look is done
    bool m_restoring = false;
    std::optional<PolicyChoice> m_inForce;
    std::optional<PolicyProblem> m_policyFailure;  // of the one in force, which then decides nothing
    QList<HandMadeEndpoint> m_awaited;       // not seen in this boot yet
    std::optional<TrialRecord> m_leftOver;   // of an earlier process
    std::optional<Ledger> m_ledgerAtStart;   // until the first look is done
};

}  // namespace manypath

