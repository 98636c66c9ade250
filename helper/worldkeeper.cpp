// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/worldkeeper.h"

#include "helper/kernel/capabilities.h"

#include <algorithm>
#include <chrono>

namespace manypath {

using namespace std::chrono_literals;

namespace {

// Subflows that are being opened are looked after every second also with nobody looking: a refusal may have no event.
// With somebody looking, what an event leaves open (the interface, this side's backup flag) is asked for at once, but
// looks never take more than a fifth of the time.
constexpr auto soonFollowed = 20ms;
constexpr auto soonAlone = 1000ms;
constexpr auto periodFollowed = 1000ms;
constexpr auto periodOpening = 1000ms;
constexpr auto periodAlone = 5000ms;
constexpr std::chrono::milliseconds shortestPeriod = 100ms;
constexpr auto resubscribePeriod = 10s;
constexpr int restPerLook = 4;
// Changes wait so long, or until they are so many, before another thread is woken up for them.
constexpr auto gatherTime = 2ms;
constexpr qsizetype gatherCount = 1024;

std::int64_t nowUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

bool anyPending(const QList<SeenConnection> &connections)
{
    return std::any_of(connections.begin(), connections.end(), [](const SeenConnection &seen) {
        const QList<Subflow> &subflows = seen.connection.subflows;
        return std::any_of(subflows.begin(), subflows.end(), [](const Subflow &s) { return s.state == Subflow::State::Pending; });
    });
}

}  // namespace

WorldKeeper::WorldKeeper(QObject *parent)
    : QObject(parent)
    , m_worker(QStringLiteral("dumps"))
{
    m_handOver.setSingleShot(true);
    m_soon.setSingleShot(true);
    connect(&m_handOver, &QTimer::timeout, this, &WorldKeeper::handOver);
    connect(&m_soon, &QTimer::timeout, this, [this] { look({}); });
    connect(&m_periodic, &QTimer::timeout, this, [this] { look(m_followed ? DumpParts::all() : DumpParts::onlyConnections()); });
    connect(&m_resubscribe, &QTimer::timeout, this, &WorldKeeper::subscribe);

    connect(&m_events, &netlink::PmEvents::received, this, &WorldKeeper::receive);
    connect(&m_events, &netlink::PmEvents::overrun, this, [this] {
        updateHealth();
        look(DumpParts::all());
    });
    connect(&m_events, &netlink::PmEvents::lost, this, [this] {
        updateHealth();
        subscribe();
    });
    connect(&m_events, &netlink::PmEvents::appeared, this, &WorldKeeper::subscribe);
    connect(&m_routeEvents, &netlink::RouteEvents::changed, this, &WorldKeeper::routesChanged);
}

WorldKeeper::~WorldKeeper() = default;

void WorldKeeper::start()
{
    m_routeEvents.open();
    subscribe();
}

void WorldKeeper::subscribe()
{
    m_events.watch();
    m_worker.run([] { return netlink::PmEvents::find(netlink::PmEvents::Options().family); }, this,
                 [this](const netlink::PmEvents::Source &source) { subscribeTo(source); });
}

void WorldKeeper::subscribeTo(const netlink::PmEvents::Source &source)
{
    const netlink::PmEvents::State before = m_events.state();
    const netlink::PmEvents::State now = m_events.open(source);
    if (now == netlink::PmEvents::State::Subscribed)
        m_resubscribe.stop();
    else if (!m_resubscribe.isActive())
        m_resubscribe.start(resubscribePeriod);
    if (source.state == netlink::PmEvents::State::Subscribed)
        Q_EMIT familyFound(source.family);
    else if (source.state == netlink::PmEvents::State::FamilyAbsent)
        Q_EMIT familyFound(0);
    // What happened while nobody listened is only in the dumps.
    if (now != before)
        look(DumpParts::all());
    updateHealth();
}

void WorldKeeper::setFollowed(bool followed)
{
    m_followed = followed;
    handOver();
    updateTimers();
}

void WorldKeeper::setSamplePeriod(const std::optional<std::chrono::milliseconds> &period)
{
    m_samplePeriod = period ? std::optional(std::max(*period, shortestPeriod)) : std::nullopt;
    updateTimers();
}

void WorldKeeper::expectChanges()
{
    m_eager = true;
    lookSoon(DumpParts::onlyConnections());
}

void WorldKeeper::expectChangesAtLeisure()
{
    lookSoon(DumpParts::onlyConnections());
}

void WorldKeeper::refresh(quint64 request, const DumpParts &parts)
{
    m_waiting.append(request);
    look(parts);
}

void WorldKeeper::lookThen(const DumpParts &parts, std::function<void()> then)
{
    m_waitingHere.append(std::move(then));
    look(parts);
}

void WorldKeeper::setSteering(const Steering &steering)
{
    if (steering != m_world.steering())
        publish({SteeringChanged{steering}});
}

void WorldKeeper::setEndpointCapacity(std::uint32_t capacity)
{
    m_endpointCapacity = capacity;
    updateHealth();
}

void WorldKeeper::receive(const QList<PmEvent> &events)
{
    // Before anybody hears of them: a look that begins with that knows better than they do.
    for (const PmEvent &event : events) {
        if (event.token)
            m_touched.insert(*event.token);
    }
    publish(QList<Event>(events.begin(), events.end()));
    if (m_events.statistics() != m_toldStatistics)
        updateHealth();
    lookSoon(DumpParts::onlyConnections());
}

void WorldKeeper::routesChanged()
{
    ++m_routeGeneration;
    lookSoon({true, true, false, false});
}

void WorldKeeper::lookSoon(const DumpParts &parts)
{
    m_due |= parts;
    if (m_looking || (m_soon.isActive() && !parts.interfaces && !m_eager))
        return;
    auto wait = m_followed || parts.interfaces || m_eager ? soonFollowed : soonAlone;
    if (m_lookTime.isValid()) {
        const auto rest = std::chrono::milliseconds(restPerLook * m_lastLookMs - (m_lookTime.elapsed() - m_lastLookMs));
        wait = std::max(wait, rest);
    }
    if (!m_soon.isActive() || m_soon.remainingTimeAsDuration() > wait)
        m_soon.start(wait);
}

void WorldKeeper::look(const DumpParts &parts)
{
    m_due |= parts;
    if (m_looking || !m_due.any())
        return;
    m_soon.stop();
    m_looking = true;
    ++m_looksBegun;
    m_eager = false;
    m_lookTime.start();
    m_touched.clear();
    const DumpParts now = std::exchange(m_due, {});
    const QList<quint64> answered = std::exchange(m_waiting, {});
    const QList<std::function<void()>> answeredHere = std::exchange(m_waitingHere, {});
    m_worker.run([this, now, generation = m_routeGeneration] { return m_dumper.dump(now, generation); }, this,
                 [this, answered, answeredHere](DumpResult result) { looked(std::move(result), answered, answeredHere); });
}

void WorldKeeper::looked(DumpResult result, const QList<quint64> &answered, const QList<std::function<void()>> &answeredHere)
{
    m_looking = false;
    m_lastLookMs = m_lookTime.elapsed();
    m_interruptedDumps = result.interruptedDumps;
    m_diagAvailable = result.diagAvailable.value_or(m_diagAvailable);
    m_pathManagerAvailable = result.pathManagerAvailable.value_or(m_pathManagerAvailable);
    if (m_complete)
        m_complete(result);
    publish(reconcile(m_world, result.kernel, m_touched));
    updateHealth();
    if (result.kernel.connections)
        m_opening = anyPending(*result.kernel.connections);
    handOver();
    updateTimers();
    if (!result.localAddresses.isEmpty())
        Q_EMIT localAddressesSeen(result.localAddresses);
    if (result.kernel.connections) {
        if (m_observer)
            m_observer(MetricsSampled{result.metrics});
        Q_EMIT sampled(result.metrics);
    }
    for (const quint64 request : answered)
        Q_EMIT refreshed(request);
    for (const auto &then : answeredHere)
        then();

    if (!m_waiting.isEmpty() || !m_waitingHere.isEmpty())
        look({});
    else if (m_due.any() || !m_touched.isEmpty())
        lookSoon(m_due.any() ? m_due : DumpParts::onlyConnections());
}

void WorldKeeper::publish(const QList<Event> &events)
{
    if (events.isEmpty())
        return;
    for (const Event &event : events) {
        m_world.apply(event);
        if (m_observer)
            m_observer(event);
    }
    const std::int64_t now = nowUs();
    QList<Change> changes;
    changes.reserve(events.size());
    for (const Event &event : events)
        changes.append(Change{m_nextSequence++, now, event});
    Q_EMIT changed(changes);
    m_gathered += changes;
    if (m_gathered.size() >= gatherCount)
        handOver();
    else if (m_followed && !m_handOver.isActive())
        m_handOver.start(gatherTime);
    updateTimers();
}

void WorldKeeper::handOver()
{
    m_handOver.stop();
    if (!m_gathered.isEmpty())
        Q_EMIT gathered(std::exchange(m_gathered, {}));
}

void WorldKeeper::updateHealth()
{
    const netlink::PmEvents::Statistics &statistics = m_events.statistics();
    m_toldStatistics = statistics;
    Health health;
    health.pathManagerAvailable = m_pathManagerAvailable || m_events.state() == netlink::PmEvents::State::Subscribed;
    health.eventsSubscribed = m_events.state() == netlink::PmEvents::State::Subscribed;
    health.privileged = hasNetAdmin();
    health.diagAvailable = m_diagAvailable;
    health.endpointCapacity = m_endpointCapacity;
    health.overruns = statistics.overruns;
    health.interruptedDumps = m_interruptedDumps;
    health.unknownMessages = statistics.unknownMessages;
    health.unknownAttributes = statistics.unknownAttributes;
    health.malformedMessages = statistics.malformedMessages;
    if (health != m_world.health())
        publish({HealthChanged{health}});
}

void WorldKeeper::updateTimers()
{
    const bool wanted = m_followed || !m_world.connections().empty();
    if (!wanted) {
        m_periodic.stop();
        return;
    }
    std::chrono::milliseconds period = m_followed ? periodFollowed : m_opening ? periodOpening : periodAlone;
    if (m_samplePeriod && !m_world.connections().empty())
        period = std::min(period, *m_samplePeriod);
    if (!m_periodic.isActive() || m_periodic.intervalAsDuration() != period)
        m_periodic.start(period);
}

}  // namespace manypath
