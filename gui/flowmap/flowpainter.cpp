// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowmap/flowpainter.h"

#include "gui/widgets/applicationicons.h"
#include "gui/widgets/pathmarks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace manypath {

namespace {

constexpr double radius = 6;
constexpr double thick = 2.5;      // from here on a ribbon has an area, below it is a line
constexpr double breakWidth = 26;  // the gap in a broken ribbon

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(std::clamp(alpha, 0.0, 1.0)));
    return color;
}

QColor halfway(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

// The part of `bounds` from the edge at `whole` to the torn one around `torn`.
QPainterPath tornSide(const QRectF &bounds, double whole, double torn)
{
    constexpr double tooth = 4;
    QPolygonF side{{whole, bounds.bottom()}, {whole, bounds.top()}};
    double reach = tooth;
    for (double y = bounds.top(); y < bounds.bottom() + tooth; y += tooth, reach = -reach)
        side << QPointF(torn + reach, y);
    QPainterPath path;
    path.addPolygon(side);
    path.closeSubpath();
    return path;
}

void addCurve(QPainterPath &path, const QPointF &from, const QPointF &to)
{
    const double middle = (from.x() + to.x()) / 2;
    path.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to);
}

}  // namespace

QPainterPath ribbonShape(const FlowRibbon &ribbon, double widened)
{
    const QPointF above(0, -widened);
    const QPointF below(0, ribbon.width + widened);
    QPainterPath path(ribbon.start + above);
    addCurve(path, ribbon.start + above, ribbon.end + above);
    path.lineTo(ribbon.end + below);
    addCurve(path, ribbon.end + below, ribbon.start + below);
    path.closeSubpath();
    return path;
}

QPainterPath ribbonLine(const FlowRibbon &ribbon)
{
    const QPointF half(0, ribbon.width / 2);
    QPainterPath path(ribbon.start + half);
    addCurve(path, ribbon.start + half, ribbon.end + half);
    return path;
}

FlowPainter::FlowPainter(const PathColors &colors, ApplicationIcons &icons, const QPalette &palette, const QFont &font, bool mirrored)
    : m_colors(colors)
    , m_icons(icons)
    , m_palette(palette)
    , m_fonts(font)
    , m_mirrored(mirrored)
{
}

void FlowPainter::paint(QPainter &painter, const FlowLayout &layout, const FlowEmphasis &emphasis) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const FlowHeading &heading : layout.headings)
        paintHeading(painter, heading);
    // Areas first: lines and dashes stay visible where they cross them.
    for (const bool lines : {false, true}) {
        for (const FlowRibbon &ribbon : layout.ribbons) {
            const bool line = ribbon.width < thick || ribbon.key.kind == FlowStrand::Kind::Standby;
            const auto is = [&ribbon](const FlowItem &item) { return item.ribbon == ribbon.key; };
            const bool ofHovered = emphasis.hovered.box && (emphasis.hovered.box == ribbon.key.from || emphasis.hovered.box == ribbon.key.to);
            if (line == lines)
                paintRibbon(painter, ribbon, ofHovered || is(emphasis.hovered) || is(emphasis.current) || is(emphasis.selected));
        }
    }
    for (const FlowRibbon &ribbon : layout.ribbons)
        paintMark(painter, ribbon);
    for (const FlowBox &box : layout.boxes) {
        const auto is = [&box](const FlowItem &item) { return item.box == box.key; };
        paintBox(painter, box, is(emphasis.hovered), is(emphasis.selected));
    }
    painter.setOpacity(1);
    paintFocus(painter, layout, emphasis.current);
}

void FlowPainter::paintHeading(QPainter &painter, const FlowHeading &heading) const
{
    QFont font = m_fonts.quiet;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(m_palette.color(QPalette::PlaceholderText));
    painter.drawText(heading.rect, static_cast<int>(heading.alignment | Qt::AlignAbsolute) | Qt::TextDontClip, heading.text);
}

QColor FlowPainter::colorOf(const FlowRibbon &ribbon) const
{
    const QString &interface = ribbon.key.interface().name;
    if (ribbon.key.kind == FlowStrand::Kind::Fallback || interface.isEmpty())
        return halfway(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text));
    return m_colors.color(interface, m_palette);
}

void FlowPainter::paintRibbon(QPainter &painter, const FlowRibbon &ribbon, bool strong) const
{
    painter.save();
    const QColor color = colorOf(ribbon);
    const double fade = ribbon.opacity * (0.25 + 0.75 * (ribbon.focus > 0 ? 1 : 0));
    if (ribbon.broken) {
        const QRectF bounds = ribbonShape(ribbon, 4).boundingRect();
        QPainterPath sides = tornSide(bounds, bounds.left(), bounds.center().x() - breakWidth / 2);
        sides.addPath(tornSide(bounds, bounds.right(), bounds.center().x() + breakWidth / 2));
        painter.setClipPath(sides, Qt::IntersectClip);
    }
    const bool standby = ribbon.key.kind == FlowStrand::Kind::Standby;
    if (ribbon.width >= thick) {
        const double alpha = (standby ? 0.25 : 0.55) * fade + (strong ? 0.25 : 0);
        if (ribbon.focus > 0 && ribbon.focus < 1) {
            painter.fillPath(ribbonShape(ribbon), withAlpha(color, alpha * 0.25));
            FlowRibbon part = ribbon;
            part.width = std::max(1.5, ribbon.width * ribbon.focus);
            painter.fillPath(ribbonShape(part), withAlpha(color, alpha));
        } else {
            painter.fillPath(ribbonShape(ribbon), withAlpha(color, alpha));
        }
    }
    if (ribbon.width < thick || standby) {
        const double alpha = (standby ? 0.95 : ribbon.idle ? 0.5 : 0.65) * fade + (strong ? 0.25 : 0);
        QPen pen(withAlpha(color, alpha), std::clamp(ribbon.width, 0.1, standby ? 1.8 : thick) + (strong ? 0.8 : 0));
        pen.setCapStyle(Qt::FlatCap);
        if (standby)
            pen.setDashPattern({3.4, 2.6});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(ribbonLine(ribbon));
    }
    painter.restore();
    if (ribbon.broken)
        paintBreak(painter, ribbon);
}

// The sign of the interface at the outer end, for those who can't tell the ribbons by colour.
void FlowPainter::paintMark(QPainter &painter, const FlowRibbon &ribbon) const
{
    const QString &interface = ribbon.key.interface().name;
    if (!ribbon.marked || interface.isEmpty())
        return;
    constexpr double size = 7;
    const bool left = ribbon.key.from.column == FlowKey::Column::Application;
    const QPointF edge = (left ? ribbon.start : ribbon.end) + QPointF(0, ribbon.width / 2);
    const double inward = (left ? ribbon.end.x() > ribbon.start.x() : ribbon.start.x() > ribbon.end.x()) ? 10 : -10;
    const QRectF place(edge.x() + inward - size / 2, edge.y() - size / 2, size, size);
    painter.save();
    painter.setOpacity(ribbon.opacity * (ribbon.focus > 0 ? 1 : 0.3));
    const QPainterPath shape = m_colors.shape(interface, place);
    painter.setPen(QPen(m_palette.color(QPalette::Base), 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colorOf(ribbon));
    painter.drawPath(shape);
    painter.setPen(Qt::NoPen);
    painter.drawPath(shape);
    painter.restore();
}

// A cross in the gap; the colour is that of the path, the shape says what happened.
void FlowPainter::paintBreak(QPainter &painter, const FlowRibbon &ribbon) const
{
    const QPointF middle = ribbonLine(ribbon).pointAtPercent(0.5);
    painter.save();
    painter.setOpacity(ribbon.opacity);
    painter.setPen(QPen(alarmColor(m_palette), 2, Qt::SolidLine, Qt::RoundCap));
    constexpr double arm = 4;
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
    painter.restore();
}

void FlowPainter::paintBox(QPainter &painter, const FlowBox &box, bool strong, bool selected) const
{
    painter.save();
    painter.setOpacity(box.opacity);
    const bool interface = box.key.column == FlowKey::Column::Interface;
    const bool known = interface && !box.key.name.isEmpty();
    const QColor edge = known ? m_colors.color(box.key.name, m_palette) : quietColor(m_palette);
    // Opaque below, whatever the fading: ribbons end at the box.
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.color(QPalette::Window));
    painter.drawRoundedRect(box.rect, radius, radius);
    painter.setOpacity(box.opacity * box.weight);
    if (selected || strong) {
        painter.setBrush(withAlpha(m_palette.color(QPalette::Highlight), selected ? 0.22 : 0.1));
        painter.drawRoundedRect(box.rect, radius, radius);
    }
    QPen pen(selected ? m_palette.color(QPalette::Highlight) : edge, selected ? 2 : 1.2);
    if (box.lost)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.rect, radius, radius);
    if (interface)
        paintInterface(painter, box);
    else
        paintSide(painter, box);
    painter.restore();
}

void FlowPainter::paintInterface(QPainter &painter, const FlowBox &box) const
{
    const auto visual = [&](const QRectF &rect) {
        return m_mirrored ? QRectF(box.rect.left() + box.rect.right() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
    };
    const QFontMetricsF title(m_fonts.interfaceTitle);
    const QFontMetricsF quiet(m_fonts.quiet);
    const QFontMetricsF figures(m_fonts.figures);
    if (!box.key.name.isEmpty()) {
        painter.save();
        painter.setClipRect(visual(QRectF(box.rect.left() - 1, box.rect.top() - 1, 6, box.rect.height() + 2)), Qt::IntersectClip);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colors.color(box.key.name, m_palette));
        painter.drawRoundedRect(box.rect.adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius);
        painter.restore();
    }
    const double left = box.rect.left() + 16;
    const double width = box.rect.width() - 24;
    double top = box.rect.top() + (box.rect.height() - title.height() - quiet.height() - figures.height() - 4) / 2;
    double indent = 0;
    if (!box.key.name.isEmpty()) {
        const double mark = pathMarkSize(static_cast<int>(title.height()));
        paintPathMark(painter, visual(QRectF(box.rect.right() - mark - 10, top + (title.height() - mark) / 2, mark, mark)), m_colors, box.key.name, m_palette);
        indent = mark + 6;
    }
    paintText(painter, visual(QRectF(left, top, width - indent, title.height())), m_fonts.interfaceTitle, m_palette.color(QPalette::Text), box.title);
    top += title.height() + 1;
    paintText(painter, visual(QRectF(left, top, width, quiet.height())), m_fonts.quiet, m_palette.color(QPalette::PlaceholderText), box.subtitle);
    top += quiet.height() + 3;
    const QColor color = box.alarming ? alarmColor(m_palette) : m_palette.color(QPalette::Text);
    paintText(painter, visual(QRectF(left, top, width, figures.height())), m_fonts.figures, color, box.figures);
}

void FlowPainter::paintSide(QPainter &painter, const FlowBox &box) const
{
    const auto visual = [&](const QRectF &rect) {
        return m_mirrored ? QRectF(box.rect.left() + box.rect.right() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
    };
    const QFontMetricsF title(m_fonts.title);
    const QFontMetricsF quiet(m_fonts.quiet);
    double indent = 0;
    if (box.kind != Application::Kind::Unknown) {
        const double size = std::floor(box.rect.height() * 0.42);
        const QRectF icon(box.rect.left() + 10, std::floor(box.rect.center().y() - size / 2), size, size);
        m_icons.paint(painter, visual(icon).toRect(), box.kind, box.icon, m_palette.color(QPalette::Text));
        indent = size + 8;
    }
    const double left = box.rect.left() + 12 + indent;
    const double width = box.rect.width() - 18 - indent;
    double top = box.rect.top() + (box.rect.height() - title.height() - quiet.height()) / 2;
    paintText(painter, visual(QRectF(left, top, width, title.height())), m_fonts.title, m_palette.color(QPalette::Text), box.title);
    top += title.height();
    const QColor color = box.alarming ? alarmColor(m_palette) : m_palette.color(QPalette::PlaceholderText);
    paintText(painter, visual(QRectF(left, top, width, quiet.height())), m_fonts.quiet, color, box.subtitle);
}

void FlowPainter::paintText(QPainter &painter, const QRectF &rect, const QFont &font, const QColor &color, const QString &text) const
{
    painter.setFont(font);
    painter.setPen(color);
    // The order within a text is its own: an address stays one also where all else goes from right to left.
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const int alignment = static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | (m_mirrored ? Qt::AlignRight : Qt::AlignLeft));
    painter.drawText(rect, alignment | Qt::TextSingleLine | Qt::TextDontClip, text);
}

void FlowPainter::paintFocus(QPainter &painter, const FlowLayout &layout, const FlowItem &item) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_palette.color(QPalette::Highlight), 2));
    if (item.box) {
        if (const FlowBox *box = layout.box(*item.box))
            painter.drawRoundedRect(box->rect.adjusted(-3, -3, 3, 3), radius + 2, radius + 2);
    } else if (item.ribbon) {
        if (const FlowRibbon *ribbon = layout.ribbon(*item.ribbon)) {
            painter.setPen(QPen(m_palette.color(QPalette::Highlight), 1.4));
            painter.drawPath(ribbonShape(*ribbon, 3));
        }
    }
}

}  // namespace manypath
