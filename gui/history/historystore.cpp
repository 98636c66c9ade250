// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historystore.h"

#include <algorithm>

namespace manypath {

namespace {

constexpr int roundsBetweenSweeps = 15;
// The clocks part by this much when the computer slept, or somebody set one.
constexpr std::int64_t clockJumpUs = 2'000'000;
constexpr std::int64_t clockSlackUs = 1000;

struct InterfaceSum {
    HistoryPoint point;
    bool measured = false;
};

void addTo(InterfaceSum &sum, const HistoryPoint &point)
{
    sum.measured = true;
    sum.point.receiveRate += point.receiveRate;
    sum.point.sendRate += point.sendRate;
    sum.point.cwnd += point.cwnd;
    sum.point.retransmissions += point.retransmissions;
    if (point.rttUs > 0 && (sum.point.rttUs <= 0 || point.rttUs < sum.point.rttUs))
        sum.point.rttUs = point.rttUs;
}

void forgetYounger(QList<Marker> &markers, std::int64_t timeUs)
{
    markers.removeIf([timeUs](const Marker &marker) { return marker.timeUs > timeUs; });
}

std::optional<int> interfaceOf(const Event &event)
{
    if (const auto *updated = std::get_if<InterfaceUpdated>(&event))
        return updated->interface.index;
    if (const auto *removed = std::get_if<InterfaceRemoved>(&event))
        return removed->index;
    return std::nullopt;
}

}  // namespace

void HistoryStore::clear()
{
    const std::uint64_t next = m_revision + 1;
    *this = {};
    m_revision = next;
}

void HistoryStore::reset(const World &world, std::int64_t nowUs)
{
    m_world = world;
    m_lastSampleUs = 0;
    m_afterGap = true;
    m_lastRoundUs = std::min(m_lastRoundUs, nowUs);
    for (auto &[cookie, series] : m_subflows) {
        series.points.forgetAfter(nowUs);
        series.counted = false;
    }
    for (HistorySeries &series : m_interfaces)
        series.forgetAfter(nowUs);
    forgetYounger(m_interfaceMarkers, nowUs);
    for (auto track = m_tracks.begin(); track != m_tracks.end(); ++track) {
        forgetYounger(track->markers, nowUs);
        const Connection *connection = m_world.connection(track.key());
        follow(*track, connection ? *connection : Connection(), nowUs);
    }
    for (const auto &[token, connection] : m_world.connections())
        follow(m_tracks[token], connection, nowUs);
    ++m_revision;
}

void HistoryStore::take(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const int index = interfaceOf(change.event).value_or(0);
        const Interface *knownInterface = m_world.interface(index);
        const std::optional<Interface> interfaceBefore = knownInterface ? std::optional(*knownInterface) : std::nullopt;
        const std::optional<Token> token = eventToken(change.event);
        const Connection *known = token ? m_world.connection(*token) : nullptr;
        const std::optional<Connection> before = known ? std::optional(*known) : std::nullopt;
        m_world.apply(change.event);

        if (index != 0)
            noteInterface(interfaceBefore, m_world.interface(index), change.timeUs);
        const Connection *after = token ? m_world.connection(*token) : nullptr;
        if (!before && !after)
            continue;
        Track &track = m_tracks[*token];
        if (before && after)
            track.markers += markersBetween(*before, *after, change.event, change.timeUs, m_world);
        follow(track, after ? *after : Connection(), change.timeUs);
    }
    ++m_revision;
}

void HistoryStore::noteInterface(const std::optional<Interface> &before, const Interface *after, std::int64_t timeUs)
{
    const bool was = before && before->usable();
    const bool is = after && after->usable();
    if (was == is || !before)
        return;
    m_interfaceMarkers.append({is ? Marker::Kind::InterfaceBack : Marker::Kind::InterfaceLost, timeUs, before->name, {}, {}, 0});
}

void HistoryStore::follow(Track &track, const Connection &connection, std::int64_t timeUs)
{
    for (TrackedSubflow &tracked : track.subflows) {
        if (tracked.endUs == 0 && !connection.findSubflow(tracked.key))
            tracked.endUs = timeUs;
    }
    for (const Subflow &subflow : connection.subflows) {
        const auto same = [&subflow](const TrackedSubflow &tracked) {
            return tracked.key == subflow.key() && (tracked.endUs == 0 || (subflow.cookie != 0 && tracked.cookie == subflow.cookie));
        };
        auto tracked = std::find_if(track.subflows.begin(), track.subflows.end(), same);
        if (tracked == track.subflows.end())
            tracked = track.subflows.insert(track.subflows.end(), TrackedSubflow{subflow.key(), {}, 0, false, 0});
        const QString interface = m_world.interfaceName(subflow.interfaceIndex);
        if (!interface.isEmpty())
            tracked->interface = interface;
        if (subflow.cookie != 0)
            tracked->cookie = subflow.cookie;
        tracked->backup = subflow.backup || subflow.backupByPeer;
        tracked->endUs = 0;
    }
}

// The round that arrived soonest after it was measured tells best how the clocks stand to each other.
std::int64_t HistoryStore::realTimeOf(std::int64_t sampleUs, std::int64_t nowUs)
{
    const std::int64_t offset = nowUs - sampleUs;
    const bool jumped = std::abs(offset - m_offsetUs) > clockJumpUs;
    m_afterGap |= m_lastSampleUs == 0 || jumped || sampleUs - m_lastSampleUs > gapUs;
    m_offsetUs = m_lastSampleUs == 0 || jumped ? offset : std::min(offset, m_offsetUs + clockSlackUs);
    return sampleUs + m_offsetUs;
}

void HistoryStore::take(const MetricsTable &metrics, std::int64_t sampleUs, std::int64_t nowUs)
{
    const bool follows = m_lastSampleUs != 0;
    const bool wasGap = m_afterGap;
    m_afterGap = false;
    const std::int64_t timeUs = realTimeOf(sampleUs, nowUs);
    // What is said of a stretch nobody watched is a mean over all of it: no point, only where counting begins.
    const bool unwatched = m_afterGap;
    const double seconds = follows ? static_cast<double>(sampleUs - m_lastSampleUs) / 1e6 : 0;
    QHash<int, InterfaceSum> sums;
    for (const auto &[token, connection] : m_world.connections()) {
        for (const Subflow &subflow : connection.subflows) {
            const SubflowMetrics *measured = subflow.cookie == 0 ? nullptr : metrics.subflow(subflow.cookie);
            if (!measured)
                continue;
            auto series = m_subflows.find(subflow.cookie);
            if (series == m_subflows.end()) {
                if (m_subflows.size() >= maximumSeries)
                    continue;
                series = m_subflows.emplace(subflow.cookie, Series{}).first;
            }
            const MetricsTable::Rates rates = metrics.subflowRates(subflow.cookie);
            HistoryPoint point{timeUs, static_cast<float>(rates.receiveBytesPerSecond), static_cast<float>(rates.sendBytesPerSecond),
                               static_cast<float>(measured->rttUs), static_cast<float>(measured->cwnd), 0, wasGap};
            if (series->second.counted && seconds > 0 && measured->retransmissions > series->second.retransmissions)
                point.retransmissions = static_cast<float>((measured->retransmissions - series->second.retransmissions) / seconds);
            series->second.retransmissions = measured->retransmissions;
            series->second.counted = true;
            if (unwatched)
                continue;
            series->second.points.add(point);
            if (subflow.interfaceIndex != 0)
                addTo(sums[subflow.interfaceIndex], point);
        }
    }
    if (!unwatched) {
        for (const auto &[index, interface] : m_world.interfaces()) {
            InterfaceSum sum = sums.value(index);
            if (!sum.measured && !m_interfaces.contains(interface.name))
                continue;
            sum.point.timeUs = timeUs;
            sum.point.afterGap = wasGap;
            m_interfaces[interface.name].add(sum.point);
        }
    }
    m_lastSampleUs = sampleUs;
    m_lastRoundUs = timeUs;
    if (++m_roundsToSweep >= roundsBetweenSweeps) {
        m_roundsToSweep = 0;
        forgetOld(timeUs);
    }
    ++m_revision;
}

void HistoryStore::forgetOld(std::int64_t nowUs)
{
    QSet<std::uint64_t> wanted;
    const auto oldMarker = [nowUs](const Marker &marker) { return marker.timeUs < nowUs - keepMarkersUs; };
    m_interfaceMarkers.removeIf(oldMarker);
    for (auto track = m_tracks.begin(); track != m_tracks.end();) {
        track->subflows.removeIf([nowUs](const TrackedSubflow &tracked) { return tracked.endUs != 0 && tracked.endUs < nowUs - keepEndedUs; });
        track->markers.removeIf(oldMarker);
        for (const TrackedSubflow &tracked : std::as_const(track->subflows))
            wanted.insert(tracked.cookie);
        track = track->subflows.isEmpty() && !m_world.connection(track.key()) ? m_tracks.erase(track) : std::next(track);
    }
    std::erase_if(m_subflows, [&wanted](const auto &entry) { return !wanted.contains(entry.first); });
    m_interfaces.removeIf([this](const auto &entry) { return !m_world.interfaceByName(entry.key()); });
}

const HistorySeries *HistoryStore::subflow(std::uint64_t cookie) const
{
    const auto found = m_subflows.find(cookie);
    return found == m_subflows.end() ? nullptr : &found->second.points;
}

const HistorySeries *HistoryStore::interface(const QString &name) const
{
    const auto found = m_interfaces.constFind(name);
    return found == m_interfaces.constEnd() ? nullptr : &*found;
}

const QList<TrackedSubflow> &HistoryStore::subflowsOf(Token token) const
{
    static const QList<TrackedSubflow> none;
    const auto track = m_tracks.constFind(token);
    return track == m_tracks.constEnd() ? none : track->subflows;
}

QList<Marker> HistoryStore::markersOf(Token token) const
{
    const auto track = m_tracks.constFind(token);
    if (track == m_tracks.constEnd())
        return {};
    QList<Marker> markers = track->markers;
    for (const Marker &marker : m_interfaceMarkers) {
        const auto uses = [&marker](const TrackedSubflow &subflow) { return subflow.interface == marker.interface; };
        if (std::any_of(track->subflows.cbegin(), track->subflows.cend(), uses))
            markers.append(marker);
    }
    std::stable_sort(markers.begin(), markers.end(), [](const Marker &a, const Marker &b) { return a.timeUs < b.timeUs; });
    return markers;
}

}  // namespace manypath
