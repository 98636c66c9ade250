// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/history/historyring.h"
#include "gui/history/marker.h"

#include <unordered_map>

namespace manypath {

/// A subflow that is there, or was a few minutes ago.
struct TrackedSubflow {
    SubflowKey key;
    QString interface;         ///< by name, the last it was known to take; empty: unknown
    std::uint64_t cookie = 0;  ///< names its series; 0: never measured
    bool backup = false;
    std::int64_t endUs = 0;    ///< when it ended: CLOCK_REALTIME, microseconds; 0: it is there

    bool operator==(const TrackedSubflow &) const = default;
};

/// What was measured and what happened lately, of each subflow and interface. Knows nothing of where that comes from. What has
/// ended stays for a few minutes, so that a handover can be seen; memory is bounded.
class HistoryStore {
public:
    static constexpr std::int64_t keepEndedUs = 5 * 60'000'000LL;
    static constexpr std::int64_t keepMarkersUs = 60 * 60'000'000LL;
    /// Rounds further apart than this have nothing to do with each other.
    static constexpr std::int64_t gapUs = 25'000'000;
    static constexpr std::size_t maximumSeries = 2500;

    /// Forgets all.
    void clear();
    /// Another World, at `nowUs`: what is younger is forgotten, as when a recording was wound back.
    void reset(const World &world, std::int64_t nowUs);
    /// What happened since, in order.
    void take(const QList<Change> &changes);
    /// A round of metrics which `metrics` has in it already, measured at `sampleUs` (CLOCK_MONOTONIC) and heard of at `nowUs`
    /// (CLOCK_REALTIME).
    void take(const MetricsTable &metrics, std::int64_t sampleUs, std::int64_t nowUs);

    /// None where nothing was measured.
    [[nodiscard]] const HistorySeries *subflow(std::uint64_t cookie) const;
    [[nodiscard]] const HistorySeries *interface(const QString &name) const;
    /// The connection's subflows, those that ended among them, in the order in which they came.
    [[nodiscard]] const QList<TrackedSubflow> &subflowsOf(Token token) const;
    /// What happened to the connection and to the interfaces it uses, in order.
    [[nodiscard]] QList<Marker> markersOf(Token token) const;
    /// When the last round was measured, CLOCK_REALTIME, microseconds; 0: there was none.
    [[nodiscard]] std::int64_t lastRoundUs() const { return m_lastRoundUs; }
    /// Another number after each change.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

    [[nodiscard]] std::size_t seriesCount() const { return m_subflows.size(); }

private:
    struct Series {
        HistorySeries points;
        std::uint32_t retransmissions = 0;  // the counter at the round before
        bool counted = false;               // there was one
    };
    struct Track {
        QList<TrackedSubflow> subflows;
        QList<Marker> markers;
    };

    void noteInterface(const std::optional<Interface> &before, const Interface *after, std::int64_t timeUs);
    void follow(Track &track, const Connection &connection, std::int64_t timeUs);
    [[nodiscard]] std::int64_t realTimeOf(std::int64_t sampleUs, std::int64_t nowUs);
    void forgetOld(std::int64_t nowUs);

    World m_world;
    QHash<Token, Track> m_tracks;
    QList<Marker> m_interfaceMarkers;
    std::unordered_map<std::uint64_t, Series> m_subflows;  // by cookie
    QHash<QString, HistorySeries> m_interfaces;            // by name
    std::int64_t m_lastSampleUs = 0;   // CLOCK_MONOTONIC; 0: none since a reset
    std::int64_t m_lastRoundUs = 0;    // CLOCK_REALTIME
    std::int64_t m_offsetUs = 0;       // from the one clock to the other
    bool m_afterGap = true;            // the next round's points follow nothing
    int m_roundsToSweep = 0;
    std::uint64_t m_revision = 0;
};

}  // namespace manypath
