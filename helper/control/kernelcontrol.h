// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker.h"
#include "helper/commands.h"
#include "helper/state/statestore.h"
#include "helper/worldkeeper.h"

#include <QObject>

#include <functional>

namespace manypath {

/// Changes the kernel's path manager and settings, and keeps the book of what is Manypath's there. Lives in the main thread, has
/// the kernel and the disk waited for on a worker, one request after the other. Answers come before the World knows.
class KernelControl : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void> &)>;
    using Added = std::function<void(const Result<std::uint8_t> &)>;

    /// `keeper` outlives this. `ledger` is what the store had for this network namespace and boot.
    KernelControl(WorldKeeper &keeper, const StateStore &store, const Ledger &ledger, QObject *parent = nullptr);
    ~KernelControl() override;

    void addEndpoint(const Endpoint &endpoint, EndpointOwner owner, Added added);
    void changeEndpoint(const ChangeEndpoint &change, Done done);
    void removeEndpoint(const RemoveEndpoint &removal, Done done);
    void flushEndpoints(Done done);
    void setLimits(const SetLimits &limits, Done done);
    /// For policies: not if somebody has changed the limits since the World saw them. It has seen them when `done` is called.
    void adjustLimits(const SetLimits &limits, Done done);
    void setSetting(const QString &key, const QString &value, Done done);

    /// What people changed, or a trial, goes to the disk.
    void save(const RuntimeState &state, Done done);
    void save(const TrialRecord &trial, Done done);
    void removeTrial(Done done);

    /// Who owns the endpoints that a look found; forgets what others took away.
    void complete(DumpResult &dump);
    /// The interfaces that NetworkManager makes endpoints for, by name.
    void setNetworkManagerInterfaces(const QStringList &names) { m_networkManager = names; }

    [[nodiscard]] const Ledger &ledger() const { return m_ledger; }

    /// Takes back what is Manypath's, waiting for the kernel. For the very end: nothing else may be asked after.
    void takeBack();
    /// Ends the worker after the request at hand.
    void stop();

Q_SIGNALS:
    /// Somebody else removed an endpoint that a person had made through Manypath.
    void handMadeEndpointGone(const Address &address, std::uint16_t port);

private:
    template <typename Job, typename Answered>
    void run(Job job, Answered answered);
    void settle(const DumpResult &dump);
    void reportOnce(const Result<void> &saved);

    WorldKeeper &m_keeper;
    StateStore m_store;
    Ledger m_ledger;
    QStringList m_networkManager;
    bool m_mptcpdRuns = false;
    bool m_reported = false;      // that the ledger can't be written
    int m_open = 0;               // requests without an answer
    std::uint64_t m_lookAtLastAnswer = 0;

    Commands m_commands;          // used by the worker alone
    Worker m_worker;              // last: it stops before anything it uses goes
};

/// `endpoints` with those that are nobody's so far given to whom they seem to belong: the kernel (implicit), NetworkManager (on its
/// interfaces), mptcpd (if it runs). The latter two make none with a port, and all with an interface.
[[nodiscard]] QList<Endpoint> withOwners(QList<Endpoint> endpoints, const QSet<int> &networkManagerInterfaces, bool mptcpdRuns);

}  // namespace manypath
