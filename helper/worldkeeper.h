// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world.h"
#include "helper/dumper.h"
#include "helper/netlink/pmevents.h"
#include "helper/netlink/routeevents.h"
#include "core/worker.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace manypath {

/// Keeps the World true to the kernel: events as they come, a look at sock_diag and the rest for what has no events, and
/// a resync where events were lost. The kernel is only ever waited for on a worker thread.
///
/// Lives in the main thread, where policies will decide; what D-Bus needs goes out as signals to another thread.
class WorldKeeper : public QObject {
    Q_OBJECT

public:
    explicit WorldKeeper(QObject *parent = nullptr);
    ~WorldKeeper() override;

    void start();

    /// Is told of every event as soon as the World has taken it in, before anything goes to D-Bus; also of MetricsSampled.
    void setObserver(std::function<void(const Event &)> observer) { m_observer = std::move(observer); }
    /// Completes what a look found with what only Manypath knows, before it is compared with the World.
    void setCompletion(std::function<void(DumpResult &)> complete) { m_complete = std::move(complete); }

    [[nodiscard]] const World &world() const { return m_world; }
    [[nodiscard]] std::uint64_t nextSequence() const { return m_nextSequence; }

    /// Somebody follows the World: it is compared with the kernel every second, else only while there are connections,
    /// and less often.
    void setFollowed(bool followed);

    /// The policy in force needs metrics this often at least; none: as often as they come.
    void setSamplePeriod(const std::optional<std::chrono::milliseconds> &period);

    /// A command was carried out whose outcome has no event: looks soon, also when nobody follows.
    void expectChanges();
    /// The same where nobody waits for what comes of it: looks as it does after an event.
    void expectChangesAtLeisure();
    /// Finds the path manager's family again; familyFound() follows, unless the kernel can't be asked.
    void findFamily() { subscribe(); }

    /// Looks at `parts` of the kernel's state again; refreshed(request) comes after the changes that were found. A look
    /// that was under way when this was called doesn't count. Connections also give a sampled().
    void refresh(quint64 request, const manypath::DumpParts &parts);
    /// The same for callers in this thread: `then` is called after the changes that were found.
    void lookThen(const DumpParts &parts, std::function<void()> then);

    /// Looks at the kernel so far; the one under way is among them.
    [[nodiscard]] std::uint64_t looksBegun() const { return m_looksBegun; }

    /// Takes in what is Manypath's own doing: how it steers.
    void setSteering(const Steering &steering);
    /// The kernel has refused one endpoint more than this.
    void setEndpointCapacity(std::uint32_t capacity);

public Q_SLOTS:
    /// gathered() now: before telling another thread anything that must not come ahead of it.
    void handOver();

Q_SIGNALS:
    /// At once, for this thread.
    void changed(const QList<manypath::Change> &changes);
    /// The same for other threads, several at a time: to wake one up would be part of reacting. Comes a moment later while somebody
    /// follows, else with the next look; before sampled() and refreshed() in any case.
    void gathered(const QList<manypath::Change> &changes);
    void sampled(const manypath::MetricsSample &sample);
    void refreshed(quint64 request);
    /// The number of generic netlink's mptcp_pm, 0 when there is none.
    void familyFound(quint16 family);
    /// The addresses of this side in connections of the userspace path manager that were seen for the first time. The World has
    /// the connections already.
    void localAddressesSeen(const QHash<manypath::Token, QList<manypath::Endpoint>> &addresses);

private:
    void subscribe();
    void subscribeTo(const netlink::PmEvents::Source &source);
    void receive(const QList<PmEvent> &events);
    void routesChanged();

    void lookSoon(const DumpParts &parts);
    void look(const DumpParts &parts);
    void looked(DumpResult result, const QList<quint64> &answered, const QList<std::function<void()>> &answeredHere);

    void publish(const QList<Event> &events);
    void updateHealth();
    void updateTimers();

    World m_world;
    std::uint64_t m_nextSequence = 1;
    bool m_followed = false;
    std::optional<std::chrono::milliseconds> m_samplePeriod;

    netlink::PmEvents m_events;
    netlink::RouteEvents m_routeEvents;
    std::uint64_t m_routeGeneration = 1;
    netlink::PmEvents::Statistics m_toldStatistics;  // those in the World's health
    bool m_diagAvailable = true;
    bool m_pathManagerAvailable = false;
    std::uint64_t m_interruptedDumps = 0;
    std::uint32_t m_endpointCapacity = 0;
    std::function<void(const Event &)> m_observer;
    std::function<void(DumpResult &)> m_complete;

    bool m_looking = false;
    std::uint64_t m_looksBegun = 0;
    bool m_eager = false;            // somebody waits for what the next look shows
    bool m_opening = false;          // the last look saw subflows that are not up yet
    QSet<Token> m_touched;           // connections that events named since the look under way began
    DumpParts m_due;                 // what the next look has to see
    QList<quint64> m_waiting;        // refresh requests that the next look answers
    QList<std::function<void()>> m_waitingHere;  // likewise, of this thread
    QElapsedTimer m_lookTime;
    qint64 m_lastLookMs = 0;         // what the last look took

    QList<Change> m_gathered;        // not handed over yet
    QTimer m_handOver;

    QTimer m_soon;
    QTimer m_periodic;
    QTimer m_resubscribe;

    Dumper m_dumper;                 // used by the worker alone
    Worker m_worker;                 // last: it stops before anything it uses goes
};

}  // namespace manypath
