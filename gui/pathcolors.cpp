// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pathcolors.h"

#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace manypath {

namespace {

constexpr std::array<QRgb, PathColors::places> lightColors{0x0072b2, 0x008f6b, 0xd99000, 0xc64f93,
                                                           0xd55e00, 0x3fa3dc, 0xa89b00, 0x4b3fa0};
constexpr std::array<QRgb, PathColors::places> darkColors{0x56a9e8, 0x2fbf95, 0xe9b44c, 0xdb8fbb,
                                                          0xf0793a, 0x8fd0f5, 0xf0e442, 0xa99bf0};

// FNV-1a; qHash() may differ from one run to the next. It starts from a number that keeps the names most computers have
// (eth0, enp0s31f6, wlan0, wlp2s0, wwan0 ...) apart.
std::uint32_t nameHash(const QString &name)
{
    std::uint32_t hash = 2166141199u;
    const QByteArray bytes = name.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ static_cast<std::uint8_t>(byte)) * 16777619u;
    return hash ^ (hash >> 16);
}

QPainterPath polygon(const QRectF &rect, int corners, double startDegrees, double innerRadius = 1)
{
    const int points = innerRadius < 1 ? corners * 2 : corners;
    QPolygonF shape;
    for (int i = 0; i < points; ++i) {
        const double angle = (startDegrees + 360.0 * i / points) * std::numbers::pi / 180;
        const double radius = innerRadius < 1 && i % 2 ? innerRadius : 1;
        shape << QPointF(rect.center().x() + radius * rect.width() / 2 * std::cos(angle),
                         rect.center().y() + radius * rect.height() / 2 * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(shape);
    path.closeSubpath();
    return path;
}

QPainterPath ring(const QRectF &rect)
{
    QPainterPath path;
    path.addEllipse(rect);
    const double inset = rect.width() * 0.3;
    path.addEllipse(rect.adjusted(inset, inset, -inset, -inset));
    return path;
}

QPainterPath cross(const QRectF &rect)
{
    const double third = rect.width() / 3;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRect(rect.adjusted(third, 0, -third, 0));
    path.addRect(rect.adjusted(0, third, 0, -third));
    return path;
}

}  // namespace

void PathColors::remember(QStringList names)
{
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (m_places.contains(name))
            continue;
        int wanted = place(name);
        const auto taken = [this](int candidate) {
            return std::any_of(m_places.cbegin(), m_places.cend(), [candidate](int used) { return used == candidate; });
        };
        for (int tries = 0; tries < places && taken(wanted); ++tries)
            wanted = (wanted + 1) % places;
        m_places.insert(name, wanted);
    }
}

int PathColors::place(const QString &name) const
{
    const auto found = m_places.constFind(name);
    return found == m_places.constEnd() ? static_cast<int>(nameHash(name) % places) : *found;
}

QColor PathColors::color(const QString &name, const QPalette &palette) const
{
    const auto index = static_cast<std::size_t>(place(name));
    return QColor::fromRgb(isDark(palette) ? darkColors[index] : lightColors[index]);
}

QPainterPath PathColors::shape(const QString &name, const QRectF &rect) const
{
    QPainterPath path;
    switch (place(name)) {
    case 0:
        path.addEllipse(rect);
        return path;
    case 1:
        path.addRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        return path;
    case 2:
        return polygon(rect, 3, -90);
    case 3:
        return polygon(rect, 4, 0);
    case 4:
        return polygon(rect, 3, 90);
    case 5:
        return ring(rect);
    case 6:
        return polygon(rect, 5, -90, 0.45);
    default:
        return cross(rect);
    }
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor quietColor(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const auto mix = [](int a, int b) { return a + (b - a) * 14 / 100; };
    return QColor(mix(ground.red(), text.red()), mix(ground.green(), text.green()), mix(ground.blue(), text.blue()));
}

QColor alarmColor(const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? 0xf08a6a : 0xb8421a);
}

}  // namespace manypath
