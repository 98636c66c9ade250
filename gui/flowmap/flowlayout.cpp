// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowmap/flowlayout.h"

#include "gui/flowmap/flowtext.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace manypath {

namespace {

using Column = FlowKey::Column;

constexpr double thinnest = 1.5;
constexpr double edge = 4;               // left and right, for the ring around the current box
constexpr double markRoom = 8;           // from the middle of a ribbon to that of the next, where both have signs
constexpr double leastGap = 7;           // between boxes
constexpr double padding = 8;            // in a box, above and below
constexpr double fullRate = 1e6 / 8;     // bytes per second: a busiest box with less than this fills in proportion
constexpr double faded = 0.35;

QFont scaled(const QFont &font, double factor, bool bold)
{
    QFont made = font;
    if (font.pointSizeF() > 0)
        made.setPointSizeF(font.pointSizeF() * factor);
    else
        made.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * factor)));
    made.setBold(bold);
    return made;
}

// The heights that follow from the fonts.
struct Heights {
    explicit Heights(const FlowFonts &fonts)
        : quiet(QFontMetricsF(fonts.quiet).height())
        , side(std::ceil(QFontMetricsF(fonts.title).height() + quiet + 2 * padding))
        , interface(std::ceil(QFontMetricsF(fonts.interfaceTitle).height() + quiet + QFontMetricsF(fonts.figures).height() + 2 * padding + 4))
        , heading(std::ceil(quiet + 12))
    {
    }

    double quiet;
    double side;
    double interface;
    double heading;
};

// Few steps, so that widths don't change with each bit that the busiest flow gains or loses.
double roundedUp(double rate)
{
    const double power = std::pow(10, std::floor(std::log10(rate)));
    for (const double step : {1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (rate <= step * power * 1.0001)
            return step * power;
    }
    return 10 * power;
}

QString fitting(const QStringList &texts, const QFontMetricsF &metrics, double width)
{
    for (const QString &text : texts) {
        if (metrics.horizontalAdvance(text) <= width)
            return text;
    }
    return texts.isEmpty() ? QString() : metrics.elidedText(texts.constLast(), Qt::ElideRight, width);
}

class Planner {
public:
    Planner(const FlowGraph &graph, const QSizeF &size, const QFont &base)
        : m_graph(graph)
        , m_fonts(base)
        , m_heights(m_fonts)
    {
        m_layout.size = size;
        const double em = QFontMetricsF(base).height();
        const double width = size.width();
        m_sideWidth = std::floor(std::clamp(0.18 * width, std::min(8.5 * em, width / 4), 14 * em));
        m_interfaceWidth = std::floor(std::clamp(0.2 * width, std::min(9.5 * em, width / 4), 14 * em));
        placeColumn(Column::Application, edge, m_sideWidth, m_heights.side);
        placeColumn(Column::Interface, std::floor((width - m_interfaceWidth) / 2), m_interfaceWidth, m_heights.interface);
        placeColumn(Column::Remote, width - m_sideWidth - edge, m_sideWidth, m_heights.side);
        placeRibbons();
    }

    [[nodiscard]] FlowLayout take() { return std::move(m_layout); }

private:
    void placeColumn(Column column, double left, double width, double height)
    {
        const QList<FlowNode> &nodes = m_graph.column(column);
        const Qt::Alignment alignment = column == Column::Application ? Qt::AlignLeft : column == Column::Interface ? Qt::AlignHCenter : Qt::AlignRight;
        m_layout.headings.append({QRectF(left, 0, width, m_heights.heading), flowColumnText(column), alignment | Qt::AlignTop});
        if (nodes.isEmpty())
            return;
        const auto count = static_cast<double>(nodes.size());
        const double room = m_layout.size.height() - m_heights.heading - 2;
        const double gap = std::clamp((room - count * height) / count, leastGap, 0.95 * m_heights.side);
        double top = m_heights.heading + std::max(0.0, std::floor((room - count * height - (count - 1) * gap) / 2));
        for (const FlowNode &node : nodes) {
            placeBox(node, QRectF(left + 0.5, std::floor(top) + 0.5, width - 1, height));
            top += height + gap;
        }
    }

    void placeBox(const FlowNode &node, const QRectF &rect)
    {
        FlowBox box;
        box.key = node.key;
        box.rect = rect;
        const bool interface = node.key.column == Column::Interface;
        const bool sign = interface || node.kind != Application::Kind::Unknown;
        const double iconRoom = interface ? QFontMetricsF(m_fonts.interfaceTitle).height() + 6 : sign ? flowIconRoom() : 0;
        const double text = rect.width() - 24;
        box.title = fitting({flowTitle(node)}, QFontMetricsF(interface ? m_fonts.interfaceTitle : m_fonts.title), text - iconRoom);
        box.subtitle = fitting(flowSubtitles(node), QFontMetricsF(m_fonts.quiet), interface ? text : text - iconRoom);
        box.figures = fitting(flowFigures(node), QFontMetricsF(m_fonts.figures), text);
        box.alarming = flowIsAlarming(node);
        box.lost = interface && !node.usable;
        box.weight = node.inFocus ? 1 : faded;
        box.kind = node.kind;
        box.icon = node.icon;
        m_layout.boxes.append(box);
        m_places.insert(node.key, rect);
    }

    [[nodiscard]] double flowIconRoom() const { return std::floor(m_heights.side * 0.42) + 8; }

    void placeRibbons()
    {
        const QList<FlowBand> bands = flowBands(m_graph);
        for (const FlowBand &band : bands) {
            FlowRibbon ribbon;
            ribbon.key = band.key;
            ribbon.width = band.totals.rate();  // for now
            ribbon.focus = band.focus;
            ribbon.idle = band.totals.rate() <= 0;
            ribbon.broken = !band.usable;
            m_layout.ribbons.append(ribbon);
        }
        const double scale = pixelsPerRate();
        for (FlowRibbon &ribbon : m_layout.ribbons)
            ribbon.width = std::max(thinnest, ribbon.width * scale);
        for (const FlowBox &box : std::as_const(m_layout.boxes)) {
            stack(box, true);
            stack(box, false);
        }
    }

    // So that the busiest box is about full.
    [[nodiscard]] double pixelsPerRate() const
    {
        double scale = 1e9;
        const auto limit = [&](Column column, double height) {
            QHash<FlowKey, double> left;
            QHash<FlowKey, double> right;
            for (const FlowRibbon &ribbon : m_layout.ribbons) {
                right[ribbon.key.from] += ribbon.width;
                left[ribbon.key.to] += ribbon.width;
            }
            double busiest = fullRate;
            for (const FlowNode &node : m_graph.column(column))
                busiest = std::max({busiest, left.value(node.key), right.value(node.key)});
            scale = std::min(scale, height / roundedUp(busiest));
        };
        limit(Column::Application, m_heights.side - 12);
        limit(Column::Interface, m_heights.interface - 14);
        limit(Column::Remote, m_heights.side - 12);
        return scale;
    }

    // Places the ends of all ribbons on one side of a box, in the order of the boxes at their other ends.
    void stack(const FlowBox &box, bool leaving)
    {
        QList<FlowRibbon *> ends;
        for (FlowRibbon &ribbon : m_layout.ribbons) {
            if ((leaving ? ribbon.key.from : ribbon.key.to) == box.key)
                ends.append(&ribbon);
        }
        if (ends.isEmpty())
            return;
        const auto far = [&](const FlowRibbon *ribbon) { return m_places.value(leaving ? ribbon->key.to : ribbon->key.from).top(); };
        std::stable_sort(ends.begin(), ends.end(), [&far](const FlowRibbon *a, const FlowRibbon *b) {
            return far(a) != far(b) ? far(a) < far(b) : a->key.kind < b->key.kind;
        });
        double widths = 0;
        for (const FlowRibbon *ribbon : std::as_const(ends))
            widths += ribbon->width;
        const double room = box.rect.height() - 8;
        const auto gaps = static_cast<double>(ends.size() - 1);
        const bool outer = box.key.column != Column::Interface;
        const double gap = gaps > 0 ? std::clamp((room - widths) / gaps, 0.0, outer ? 8.0 : 5.0) : 0;
        const double squeeze = std::min(1.0, room / (widths + gaps * gap));
        double top = box.rect.center().y() - (widths + gaps * gap) * squeeze / 2;
        for (FlowRibbon *ribbon : std::as_const(ends)) {
            (leaving ? ribbon->start : ribbon->end) = QPointF(leaving ? box.rect.right() : box.rect.left(), top);
            top += (ribbon->width + gap) * squeeze;
        }
        if (outer)
            mark(ends, leaving);
    }

    // All ribbons of a box have signs, or none.
    static void mark(const QList<FlowRibbon *> &ends, bool leaving)
    {
        const auto middle = [leaving](const FlowRibbon *ribbon) { return (leaving ? ribbon->start : ribbon->end).y() + ribbon->width / 2; };
        for (qsizetype i = 1; i < ends.size(); ++i) {
            if (middle(ends.at(i)) - middle(ends.at(i - 1)) < markRoom)
                return;
        }
        for (FlowRibbon *ribbon : ends)
            ribbon->marked = true;
    }

    const FlowGraph &m_graph;
    const FlowFonts m_fonts;
    const Heights m_heights;
    FlowLayout m_layout;
    QHash<FlowKey, QRectF> m_places;
    double m_sideWidth = 0;
    double m_interfaceWidth = 0;
};

void mirror(FlowLayout &layout)
{
    const double width = layout.size.width();
    const auto flip = [width](QRectF &rect) { rect.moveLeft(width - rect.right()); };
    for (FlowHeading &heading : layout.headings) {
        flip(heading.rect);
        if (heading.alignment & (Qt::AlignLeft | Qt::AlignRight))
            heading.alignment ^= Qt::AlignLeft | Qt::AlignRight;
    }
    for (FlowBox &box : layout.boxes)
        flip(box.rect);
    for (FlowRibbon &ribbon : layout.ribbons) {
        ribbon.start.setX(width - ribbon.start.x());
        ribbon.end.setX(width - ribbon.end.x());
    }
}

}  // namespace

FlowFonts::FlowFonts(const QFont &base)
    : title(scaled(base, 1, true))
    , interfaceTitle(scaled(base, 1.1, true))
    , figures(scaled(base, 1, true))
    , quiet(scaled(base, 0.88, false))
{
}

const FlowBox *FlowLayout::box(const FlowKey &key) const
{
    const auto found = std::find_if(boxes.cbegin(), boxes.cend(), [&key](const FlowBox &box) { return box.key == key; });
    return found == boxes.cend() ? nullptr : &*found;
}

const FlowRibbon *FlowLayout::ribbon(const FlowBandKey &key) const
{
    const auto found = std::find_if(ribbons.cbegin(), ribbons.cend(), [&key](const FlowRibbon &ribbon) { return ribbon.key == key; });
    return found == ribbons.cend() ? nullptr : &*found;
}

FlowLimits flowLimits(double height, const QFont &base)
{
    const Heights heights{FlowFonts(base)};
    const double room = height - heights.heading - 2 + leastGap;
    const auto fit = [room](double box) { return std::max(2, static_cast<int>(room / (box + leastGap))); };
    return {fit(heights.side), fit(heights.interface), fit(heights.side)};
}

double flowMinimumHeight(const QFont &base)
{
    const Heights heights{FlowFonts(base)};
    return heights.heading + 3 * (heights.interface + leastGap) + 4;
}

FlowLayout flowLayout(const FlowGraph &graph, const QSizeF &size, const QFont &base, bool mirrored)
{
    FlowLayout layout = Planner(graph, size, base).take();
    if (mirrored)
        mirror(layout);
    return layout;
}

}  // namespace manypath
