// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/history/historystore.h"

#include <QPointF>

namespace manypath {

/// What a plot shows of each subflow.
enum class Quantity : std::uint8_t { Rate, ReceiveRate, SendRate, Rtt, CongestionWindow, Retransmissions };
inline constexpr std::array quantities{Quantity::Rate,           Quantity::ReceiveRate,      Quantity::SendRate,
                                       Quantity::Rtt,            Quantity::CongestionWindow, Quantity::Retransmissions};

/// Rates add up to that of the connection, so their areas stand upon each other; the others are lines.
[[nodiscard]] bool isStacked(Quantity quantity);

/// A line of a plot: x is the time in seconds since 1970, y the value in what Units counts rates in, milliseconds, segments or segments per
/// second. A point whose y is NaN parts the line: nothing was measured there.
struct PlotLine {
    QString interface;
    SubflowKey subflow;
    bool backup = false;
    QList<QPointF> points;

    /// The value at `x`, between points straight; NaN in a gap and outside.
    [[nodiscard]] double valueAt(double x) const;

    bool operator==(const PlotLine &) const = default;
};

/// The connection's subflows that were there between two times (CLOCK_REALTIME, microseconds), also those that ended, the oldest
/// first.
[[nodiscard]] QList<PlotLine> plotLines(const HistoryStore &history, Token token, Quantity quantity, std::int64_t fromUs, std::int64_t toUs);

/// How far back to show the connection at `nowUs`, `spanUs` at most: a round time in which all fits that was measured of it, and not
/// much more. A connection that is half a minute old is no dash at the end of an hour.
[[nodiscard]] std::int64_t shownSpanUs(const HistoryStore &history, Token token, std::int64_t nowUs, std::int64_t spanUs);

/// The same lines, each raised by those before it. Where one of them is not measured it counts as 0; where none is, there is a gap.
[[nodiscard]] QList<PlotLine> stacked(const QList<PlotLine> &lines);

/// The largest value between two x; 0 where there is none.
[[nodiscard]] double largest(const QList<PlotLine> &lines, double fromX, double toX);

/// A round number not below `value`, and not far above.
[[nodiscard]] double roundedUp(double value);

}  // namespace manypath
