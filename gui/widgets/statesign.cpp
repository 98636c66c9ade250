// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/statesign.h"

#include <QPainter>
#include <QPainterPath>

namespace manypath {

namespace {

// All in a square of 16 by 16.

void paintActive(QPainter &painter, const QPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Highlight));
    painter.drawEllipse(QRectF(0, 0, 16, 16));
    painter.setPen(QPen(palette.color(QPalette::HighlightedText), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{4.5, 8.4}, {7.1, 11}, {11.6, 5.6}});
}

void paintProblem(QPainter &painter, const QPalette &palette)
{
    QPainterPath triangle;
    triangle.addPolygon(QPolygonF{{8, 1.5}, {15, 14.2}, {1, 14.2}});
    triangle.closeSubpath();
    painter.setPen(QPen(palette.color(QPalette::WindowText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(triangle);
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.4));
    painter.drawPoint(QPointF(8, 11.8));
}

void paintIdle(QPainter &painter, const QPalette &palette)
{
    painter.setPen(QPen(palette.color(QPalette::PlaceholderText), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(1, 1, 14, 14));
}

void paintWaiting(QPainter &painter, const QPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::PlaceholderText));
    for (const double x : {2.5, 8.0, 13.5})
        painter.drawEllipse(QPointF(x, 8), 1.8, 1.8);
}

}  // namespace

StateSign::StateSign(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateSign::setKind(StateLine::Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    update();
}

QSize StateSign::sizeHint() const
{
    const int size = fontMetrics().height();
    return {size, size};
}

void StateSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / 16.0, height() / 16.0);
    switch (m_kind) {
    case StateLine::Kind::Problem:
        return paintProblem(painter, palette());
    case StateLine::Kind::Waiting:
        return paintWaiting(painter, palette());
    case StateLine::Kind::Idle:
        return paintIdle(painter, palette());
    case StateLine::Kind::Active:
        return paintActive(painter, palette());
    }
}

}  // namespace manypath
