// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/timeslider.h"

#include "gui/widgets/pathmarks.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>

namespace manypath {

TimeSlider::TimeSlider(const PathColors &colors, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , m_colors(colors)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeSlider::setTicks(const QList<Tick> &ticks)
{
    m_ticks = ticks;
    std::stable_sort(m_ticks.begin(), m_ticks.end(), [](const Tick &a, const Tick &b) { return a.value < b.value; });
    update();
}

int TimeSlider::nextTick() const
{
    const auto next = std::find_if(m_ticks.cbegin(), m_ticks.cend(), [this](const Tick &tick) { return tick.value > value(); });
    return next == m_ticks.cend() ? maximum() : next->value;
}

int TimeSlider::previousTick() const
{
    const auto previous = std::find_if(m_ticks.crbegin(), m_ticks.crend(), [this](const Tick &tick) { return tick.value < value(); });
    return previous == m_ticks.crend() ? minimum() : previous->value;
}

QSize TimeSlider::sizeHint() const
{
    // The groove lies in the middle: as much room below as the signs take above.
    return QSlider::sizeHint() + QSize(0, 2 * pathMarkSize(fontMetrics().height()));
}

QSize TimeSlider::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

int TimeSlider::handleLength() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
}

bool TimeSlider::isReversed() const
{
    return (layoutDirection() == Qt::RightToLeft) != invertedAppearance();
}

double TimeSlider::placeOf(int value) const
{
    const int handle = handleLength();
    return handle / 2.0 + QStyle::sliderPositionFromValue(minimum(), maximum(), value, width() - handle, isReversed());
}

void TimeSlider::paintEvent(QPaintEvent *event)
{
    QSlider::paintEvent(event);
    QPainter painter(this);
    const int size = pathMarkSize(fontMetrics().height());
    for (const Tick &tick : std::as_const(m_ticks)) {
        const double x = placeOf(tick.value);
        if (tick.interface.isEmpty()) {
            painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 2));
            painter.drawLine(QPointF(x, 1), QPointF(x, size));
        } else {
            paintPathMark(painter, QRectF(x - size / 2.0, 0, size, size), m_colors, tick.interface, palette());
        }
    }
}

void TimeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        const int handle = handleLength();
        const int place = static_cast<int>(event->position().x()) - handle / 2;
        setValue(QStyle::sliderValueFromPosition(minimum(), maximum(), place, width() - handle, isReversed()));
    }
    QSlider::mousePressEvent(event);  // the handle is below the pointer now, and can be drawn on
}

void TimeSlider::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        Q_EMIT playPause();
        return;
    }
    if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        setValue((event->key() == Qt::Key_Right) != isReversed() ? nextTick() : previousTick());
        return;
    }
    QSlider::keyPressEvent(event);
}

}  // namespace manypath
