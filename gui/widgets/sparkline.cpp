// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/sparkline.h"

#include "gui/history/historyring.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace manypath {

namespace {
constexpr double least = 12'500;  // what less than 100 kb/s is drawn in proportion to
}

Sparkline::Sparkline(const PathColors &colors, const QString &interface, QWidget *parent)
    : QWidget(parent)
    , m_colors(colors)
    , m_interface(interface)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::show(const HistorySeries *series, std::int64_t untilUs)
{
    QList<Point> points;
    if (series) {
        const HistoryRing &ring = series->reaching(spanUs);
        for (int i = 0; i < ring.size(); ++i) {
            const HistoryPoint &point = ring.at(i);
            if (point.timeUs > untilUs - spanUs)
                points.append({point.timeUs, static_cast<double>(point.receiveRate) + static_cast<double>(point.sendRate), point.afterGap});
        }
    }
    if (points == m_points && untilUs == m_untilUs)
        return;
    m_points = points;
    m_untilUs = untilUs;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height() * 3 / 2};
}

QSize Sparkline::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = QRectF(rect()).adjusted(1, 2, -1, -2);
    painter.setPen(QPen(quietColor(palette()), 1));
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    if (m_points.isEmpty())
        return;
    double highest = least;
    for (const Point &point : std::as_const(m_points))
        highest = std::max(highest, point.value);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const std::int64_t shownUs = m_untilUs - m_points.constFirst().timeUs <= shortSpanUs ? shortSpanUs : spanUs;
    QPainterPath line;
    for (const Point &point : std::as_const(m_points)) {
        const double age = static_cast<double>(m_untilUs - point.timeUs) / static_cast<double>(shownUs) * room.width();
        const QPointF place(mirrored ? room.left() + age : room.right() - age, room.bottom() - point.value / highest * room.height());
        if (point.afterGap || line.elementCount() == 0)
            line.moveTo(place);
        else
            line.lineTo(place);
    }
    painter.setPen(QPen(m_colors.color(m_interface, palette()), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
}

}  // namespace manypath
