// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/pathmark.h"

#include "gui/widgets/pathmarks.h"

#include <QPainter>

namespace manypath {

PathMark::PathMark(const PathColors &colors, QWidget *parent)
    : QWidget(parent)
    , m_colors(colors)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PathMark::setInterface(const QString &name)
{
    if (name == m_interface)
        return;
    m_interface = name;
    update();
}

QSize PathMark::sizeHint() const
{
    return {pathMarkSize(fontMetrics().height()), fontMetrics().height()};
}

void PathMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = pathMarkSize(fontMetrics().height());
    const QRectF place(0, (height() - size) / 2.0, size, size);
    if (!m_interface.isEmpty()) {
        paintPathMark(painter, place, m_colors, m_interface, palette());
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::PlaceholderText));
    painter.drawEllipse(place.center(), size / 4.0, size / 4.0);
}

}  // namespace manypath
