// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/flowmap/flowbands.h"

#include <QFont>
#include <QRectF>

#include <optional>

namespace manypath {

/// The fonts of the flow map, all from the user's.
struct FlowFonts {
    explicit FlowFonts(const QFont &base);

    QFont title;
    QFont interfaceTitle;
    QFont figures;
    QFont quiet;
};

/// A box with its place and its words.
struct FlowBox {
    FlowKey key;
    QRectF rect;
    QString title;         ///< all texts are cut to what fits
    QString subtitle;
    QString figures;       ///< of interfaces
    bool alarming = false;
    bool lost = false;
    double opacity = 1;    ///< that it is shown with, 0..1
    double weight = 1;     ///< 1, or less while something else is in focus
    Application::Kind kind = Application::Kind::Unknown;
    QString icon;

    bool operator==(const FlowBox &) const = default;
};

/// A ribbon with its place. It is as wide at its end as at its start.
struct FlowRibbon {
    FlowBandKey key;
    QPointF start;         ///< its upper corner there
    QPointF end;
    double width = 0;
    double focus = 1;      ///< the part of its width that is in focus, 0..1
    bool idle = false;
    bool broken = false;
    bool marked = false;   ///< there is room for the sign of its interface where it leaves or reaches the outer box
    double opacity = 1;

    bool operator==(const FlowRibbon &) const = default;
};

/// A heading, and the words below it where there are no boxes.
struct FlowHeading {
    QRectF rect;
    QString text;
    Qt::Alignment alignment;

    bool operator==(const FlowHeading &) const = default;
};

/// Where everything of a graph is in a map of a size, logical pixels. Two that are equal look the same.
struct FlowLayout {
    QSizeF size;
    QList<FlowHeading> headings;
    QList<FlowBox> boxes;
    QList<FlowRibbon> ribbons;

    [[nodiscard]] const FlowBox *box(const FlowKey &key) const;
    [[nodiscard]] const FlowRibbon *ribbon(const FlowBandKey &key) const;
    bool operator==(const FlowLayout &) const = default;
};

/// How many boxes a map of this height has room for.
[[nodiscard]] FlowLimits flowLimits(double height, const QFont &base);
/// The height below which a map doesn't show much.
[[nodiscard]] double flowMinimumHeight(const QFont &base);

/// `mirrored`: from right to left.
[[nodiscard]] FlowLayout flowLayout(const FlowGraph &graph, const QSizeF &size, const QFont &base, bool mirrored);

}  // namespace manypath
