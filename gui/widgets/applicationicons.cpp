// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/applicationicons.h"

#include <QDir>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace manypath {

namespace {

// Signs in a square of 16 by 16, drawn with a line.

QPainterPath windowSign()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2, 3, 12, 10), 2, 2);
    path.moveTo(2, 6);
    path.lineTo(14, 6);
    return path;
}

QPainterPath promptSign()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2, 3, 12, 10), 2, 2);
    path.moveTo(5, 6);
    path.lineTo(7, 8);
    path.lineTo(5, 10);
    path.moveTo(8.5, 10);
    path.lineTo(11, 10);
    return path;
}

QPainterPath boxSign()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{8, 2}, {13.5, 5}, {13.5, 11}, {8, 14}, {2.5, 11}, {2.5, 5}, {8, 2}}));
    path.moveTo(2.5, 5);
    path.lineTo(8, 8);
    path.lineTo(13.5, 5);
    path.moveTo(8, 8);
    path.lineTo(8, 14);
    return path;
}

QPainterPath gearSign()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 3.6, 3.6);
    for (int tooth = 0; tooth < 8; ++tooth) {
        const double angle = tooth * std::numbers::pi / 4;
        path.moveTo(8 + 3.6 * std::cos(angle), 8 + 3.6 * std::sin(angle));
        path.lineTo(8 + 6 * std::cos(angle), 8 + 6 * std::sin(angle));
    }
    return path;
}

QPainterPath personSign()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 5), 2.6, 2.6);
    path.moveTo(3, 13.5);
    path.cubicTo(3, 8.5, 13, 8.5, 13, 13.5);
    path.closeSubpath();
    return path;
}

QPainterPath unknownSign()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 5.5, 5.5);
    for (const double x : {5.7, 8.0, 10.3})
        path.addEllipse(QPointF(x, 8), 0.35, 0.35);
    return path;
}

QPainterPath signOf(Application::Kind kind)
{
    switch (kind) {
    case Application::Kind::Unknown: return unknownSign();
    case Application::Kind::Desktop: return windowSign();
    case Application::Kind::Container: return boxSign();
    case Application::Kind::Service: return gearSign();
    case Application::Kind::Process: return promptSign();
    case Application::Kind::User: return personSign();
    }
    return {};
}

QIcon iconOf(const QString &name)
{
    const QIcon icon = QDir::isAbsolutePath(name) ? QIcon(name) : QIcon::fromTheme(name);
    // The theme may have it as SVG only, for which the plugin need not be there.
    return icon.pixmap(16, 16).isNull() ? QIcon() : icon;
}

}  // namespace

void ApplicationIcons::paint(QPainter &painter, const QRect &rect, Application::Kind kind, const QString &name, const QColor &color)
{
    if (const QIcon &own = icon(name); !own.isNull()) {
        own.paint(&painter, rect);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16.0, rect.height() / 16.0);
    painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(signOf(kind));
    painter.restore();
}

const QIcon &ApplicationIcons::icon(const QString &name)
{
    static const QIcon none;
    if (name.isEmpty())
        return none;
    if (m_theme != QIcon::themeName()) {
        m_theme = QIcon::themeName();
        m_icons.clear();
    }
    const auto known = m_icons.constFind(name);
    return known != m_icons.constEnd() ? *known : *m_icons.insert(name, iconOf(name));
}

}  // namespace manypath
