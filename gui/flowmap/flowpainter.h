// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/flowmap/flowlayout.h"
#include "gui/pathcolors.h"

#include <QPainterPath>

class QPainter;

namespace manypath {

class ApplicationIcons;

/// A box or a ribbon of the flow map; none of them: nothing.
struct FlowItem {
    std::optional<FlowKey> box;
    std::optional<FlowBandKey> ribbon;

    [[nodiscard]] bool isEmpty() const { return !box && !ribbon; }
    bool operator==(const FlowItem &) const = default;
};

/// What is special about some items of a map while it is painted.
struct FlowEmphasis {
    FlowItem hovered;
    FlowItem current;      ///< of the keyboard; with focus shown
    FlowItem selected;
};

/// Paints a layout. Colours come from the palette and from PathColors.
class FlowPainter {
public:
    /// All outlive the painter.
    FlowPainter(const PathColors &colors, ApplicationIcons &icons, const QPalette &palette, const QFont &font, bool mirrored);

    void paint(QPainter &painter, const FlowLayout &layout, const FlowEmphasis &emphasis) const;

private:
    void paintHeading(QPainter &painter, const FlowHeading &heading) const;
    void paintRibbon(QPainter &painter, const FlowRibbon &ribbon, bool strong) const;
    void paintMark(QPainter &painter, const FlowRibbon &ribbon) const;
    void paintBreak(QPainter &painter, const FlowRibbon &ribbon) const;
    void paintBox(QPainter &painter, const FlowBox &box, bool strong, bool selected) const;
    void paintInterface(QPainter &painter, const FlowBox &box) const;
    void paintSide(QPainter &painter, const FlowBox &box) const;
    void paintFocus(QPainter &painter, const FlowLayout &layout, const FlowItem &item) const;
    void paintText(QPainter &painter, const QRectF &rect, const QFont &font, const QColor &color, const QString &text) const;
    [[nodiscard]] QColor colorOf(const FlowRibbon &ribbon) const;

    const PathColors &m_colors;
    ApplicationIcons &m_icons;
    const QPalette &m_palette;
    FlowFonts m_fonts;
    bool m_mirrored;
};

/// The outline of a ribbon; `widened` by so much on either side, for the pointer to hit thin ones.
[[nodiscard]] QPainterPath ribbonShape(const FlowRibbon &ribbon, double widened = 0);
/// Its middle line.
[[nodiscard]] QPainterPath ribbonLine(const FlowRibbon &ribbon);

}  // namespace manypath
