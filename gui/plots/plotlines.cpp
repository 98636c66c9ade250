// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plots/plotlines.h"

#include "gui/units.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace manypath {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double rate(double bytesPerSecond)
{
    return Units::instance().rateUnit() == RateUnit::Bytes ? bytesPerSecond : 8 * bytesPerSecond;
}

double valueOf(const HistoryPoint &point, Quantity quantity)
{
    switch (quantity) {
    case Quantity::Rate:
        return rate(static_cast<double>(point.receiveRate) + static_cast<double>(point.sendRate));
    case Quantity::ReceiveRate:
        return rate(static_cast<double>(point.receiveRate));
    case Quantity::SendRate:
        return rate(static_cast<double>(point.sendRate));
    case Quantity::Rtt:
        return point.rttUs > 0 ? static_cast<double>(point.rttUs) / 1000 : nan;
    case Quantity::CongestionWindow:
        return point.cwnd > 0 ? static_cast<double>(point.cwnd) : nan;
    case Quantity::Retransmissions:
        return static_cast<double>(point.retransmissions);
    }
    return nan;
}

double seconds(std::int64_t microseconds)
{
    return static_cast<double>(microseconds) / 1e6;
}

QList<QPointF> pointsOf(const HistoryRing &ring, Quantity quantity, std::int64_t fromUs, std::int64_t toUs)
{
    QList<QPointF> points;
    points.reserve(ring.size() + 4);
    for (int place = 0; place < ring.size(); ++place) {
        const HistoryPoint &point = ring.at(place);
        const bool nextIsInside = place + 1 < ring.size() && ring.at(place + 1).timeUs >= fromUs;
        if ((point.timeUs < fromUs && !nextIsInside) || point.timeUs > toUs)
            continue;  // one before the first, so that the line comes from the edge
        if (point.afterGap && !points.isEmpty())
            points.append({(points.constLast().x() + seconds(point.timeUs)) / 2, nan});
        points.append({seconds(point.timeUs), valueOf(point, quantity)});
    }
    return points;
}

bool hasValue(const QPointF &point)
{
    return !std::isnan(point.y());
}

double between(const QPointF &a, const QPointF &b, double x)
{
    return b.x() <= a.x() ? b.y() : a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x());
}

}  // namespace

bool isStacked(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Rate:
    case Quantity::ReceiveRate:
    case Quantity::SendRate:
        return true;
    case Quantity::Rtt:
    case Quantity::CongestionWindow:
    case Quantity::Retransmissions:
        return false;
    }
    return false;
}

double PlotLine::valueAt(double x) const
{
    const auto after = std::lower_bound(points.cbegin(), points.cend(), x, [](const QPointF &point, double wanted) { return point.x() < wanted; });
    if (after == points.cend())
        return nan;
    if (after->x() <= x || after == points.cbegin())
        return after->x() <= x ? after->y() : nan;
    return between(*std::prev(after), *after, x);
}

QList<PlotLine> plotLines(const HistoryStore &history, Token token, Quantity quantity, std::int64_t fromUs, std::int64_t toUs)
{
    QList<PlotLine> lines;
    for (const TrackedSubflow &subflow : history.subflowsOf(token)) {
        const HistorySeries *series = subflow.cookie == 0 ? nullptr : history.subflow(subflow.cookie);
        if (!series || (subflow.endUs != 0 && subflow.endUs < fromUs))
            continue;
        lines.append({subflow.interface, subflow.key, subflow.backup, pointsOf(series->reaching(toUs - fromUs), quantity, fromUs, toUs)});
    }
    return lines;
}

std::int64_t shownSpanUs(const HistoryStore &history, Token token, std::int64_t nowUs, std::int64_t spanUs)
{
    std::int64_t firstUs = nowUs;
    for (const TrackedSubflow &tracked : history.subflowsOf(token)) {
        const HistorySeries *series = history.subflow(tracked.cookie);
        if (series && series->reaching(spanUs).size() > 0)
            firstUs = std::min(firstUs, series->reaching(spanUs).at(0).timeUs);
    }
    constexpr std::int64_t minute = 60'000'000;
    for (const std::int64_t round : {minute, 2 * minute, 5 * minute, 10 * minute, 20 * minute, 30 * minute}) {
        if (round < spanUs && nowUs - firstUs <= round)
            return round;
    }
    return spanUs;
}

QList<PlotLine> stacked(const QList<PlotLine> &lines)
{
    std::vector<double> times;
    for (const PlotLine &line : lines) {
        for (const QPointF &point : line.points) {
            if (hasValue(point))
                times.push_back(point.x());
        }
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());

    // Which stretches from one time to the next a line spans.
    std::vector<bool> spanned(times.size(), false);
    std::vector<double> sum(times.size(), 0);
    const auto placeOf = [&times](double x) { return static_cast<std::size_t>(std::lower_bound(times.begin(), times.end(), x) - times.begin()); };
    std::vector<std::vector<double>> levels;
    for (const PlotLine &line : lines) {
        for (qsizetype i = 0; i < line.points.size(); ++i) {
            const QPointF &point = line.points.at(i);
            if (!hasValue(point))
                continue;
            const std::size_t place = placeOf(point.x());
            sum[place] += point.y();
            if (i + 1 == line.points.size() || !hasValue(line.points.at(i + 1)))
                continue;
            const QPointF &next = line.points.at(i + 1);
            for (std::size_t inside = place; times[inside] < next.x(); ++inside) {
                spanned[inside] = true;
                if (inside > place)
                    sum[inside] += between(point, next, times[inside]);
            }
        }
        levels.push_back(sum);
    }

    QList<PlotLine> raised;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        PlotLine line = lines.at(i);
        line.points.clear();
        line.points.reserve(static_cast<qsizetype>(times.size()) + 4);
        for (std::size_t place = 0; place < times.size(); ++place) {
            line.points.append({times[place], levels[static_cast<std::size_t>(i)][place]});
            if (!spanned[place] && place + 1 < times.size())
                line.points.append({(times[place] + times[place + 1]) / 2, nan});
        }
        raised.append(line);
    }
    return raised;
}

double largest(const QList<PlotLine> &lines, double fromX, double toX)
{
    double found = 0;
    for (const PlotLine &line : lines) {
        for (const QPointF &point : line.points) {
            if (hasValue(point) && point.x() >= fromX && point.x() <= toX)
                found = std::max(found, point.y());
        }
    }
    return found;
}

double roundedUp(double value)
{
    if (!(value > 0))
        return 0;
    const double magnitude = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (step * magnitude >= value * (1 - 1e-9))
            return step * magnitude;
    }
    return 10 * magnitude;
}

}  // namespace manypath
