// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace manypath {

namespace {
constexpr std::int64_t pauseUs = 5'000'000;  // nobody measured: the line has a gap
constexpr double least = 12'500;             // what less than 100 kb/s is drawn in proportion to
}

Sparkline::Sparkline(const PathColors &colors, const QString &interface, QWidget *parent)
    : QWidget(parent)
    , m_colors(colors)
    , m_interface(interface)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::append(std::int64_t timeUs, double value)
{
    if (!m_points.isEmpty() && timeUs <= m_points.constLast().timeUs)
        m_points.clear();
    m_points.append({timeUs, value});
    m_points.removeIf([timeUs](const Point &point) { return timeUs - point.timeUs > spanUs; });
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
    const std::int64_t now = m_points.constLast().timeUs;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPainterPath line;
    const Point *before = nullptr;
    for (const Point &point : std::as_const(m_points)) {
        const double age = static_cast<double>(now - point.timeUs) / static_cast<double>(spanUs) * room.width();
        const QPointF place(mirrored ? room.left() + age : room.right() - age, room.bottom() - point.value / highest * room.height());
        if (before && point.timeUs - before->timeUs <= pauseUs)
            line.lineTo(place);
        else
            line.moveTo(place);
        before = &point;
    }
    painter.setPen(QPen(m_colors.color(m_interface, palette()), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
}

}  // namespace manypath
