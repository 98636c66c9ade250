// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/pathmarks.h"

#include <QPainter>

#include <algorithm>

namespace manypath {

int pathMarkSize(int textHeight)
{
    return std::max(8, textHeight * 10 / 18);
}

void paintPathMark(QPainter &painter, const QRectF &rect, const PathColors &colors, const QString &interface, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.color(interface, palette));
    painter.drawPath(colors.shape(interface, rect));
    painter.restore();
}

void paintShareBar(QPainter &painter, const QRectF &rect, const PathColors &colors, const QString &interface, double share,
                   const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = rect.height() / 2;
    painter.setBrush(quietColor(palette));
    painter.drawRoundedRect(rect, radius, radius);
    const double filled = std::clamp(share, 0.0, 1.0) * rect.width();
    if (filled > 0) {
        // Clipped instead of drawn narrower: even a sliver keeps the bar's round end.
        QPainterPath bar;
        bar.addRoundedRect(rect, radius, radius);
        painter.setClipPath(bar);
        painter.setBrush(colors.color(interface, palette));
        const double width = std::max(filled, 2.0);
        const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
        painter.drawRect(QRectF(mirrored ? rect.right() - width : rect.left(), rect.top(), width, rect.height()));
    }
    painter.restore();
}

}  // namespace manypath
