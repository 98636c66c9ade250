// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/appicon.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace manypath {

namespace {

// The picture of icons/hicolor/scalable/apps/org.manypath.Manypath.svg, drawn here because reading SVG takes a plugin
// that need not be installed. In a square of 64 by 64.
void paintIcon(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x1f2a36));
    painter.drawRoundedRect(QRectF(4, 4, 56, 56), 13, 13);

    const auto strand = [&painter](QRgb color, double bend) {
        QPainterPath path(QPointF(15, 32));
        path.cubicTo(24, 32, 22, 32 + bend, 32, 32 + bend);
        path.cubicTo(42, 32 + bend, 40, 32, 49, 32);
        painter.setPen(QPen(QColor(color), 4.5, Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    };
    strand(0x56a9e8, -15);
    strand(0xe9b44c, 15);
    strand(0x2fbf95, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xf4f6f8));
    painter.drawEllipse(QPointF(14, 32), 5, 5);
    painter.drawEllipse(QPointF(50, 32), 5, 5);
}

QIcon paintedIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(size / 64.0, size / 64.0);
        paintIcon(painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

}  // namespace

QIcon applicationIcon()
{
    return QIcon::fromTheme(QStringLiteral("org.manypath.Manypath"), paintedIcon());
}

}  // namespace manypath
