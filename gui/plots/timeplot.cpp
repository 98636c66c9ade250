// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plots/timeplot.h"

#include "gui/plots/markerlabels.h"
#include "gui/plots/plottext.h"
#include "gui/plots/qcustomplotheader.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace manypath {

namespace {

// The second sign beside the colour, by the place an interface has among PathColors. In widths of the line.
QList<qreal> dashes(int place)
{
    switch (place) {
    case 1: return {6, 2};
    case 2: return {2, 2};
    case 3: return {8, 2, 2, 2};
    case 4: return {4, 4};
    case 5: return {1, 2};
    case 6: return {8, 2, 2, 2, 2, 2};
    case 7: return {10, 4};
    default: return {};
    }
}

QPen linePen(const QColor &color, int place, double width)
{
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::BevelJoin);
    if (const QList<qreal> pattern = dashes(place); !pattern.isEmpty())
        pen.setDashPattern(pattern);
    return pen;
}

QColor mixed(const QColor &ground, const QColor &color, int percent)
{
    const auto mix = [percent](int a, int b) { return a + (b - a) * percent / 100; };
    return QColor(mix(ground.red(), color.red()), mix(ground.green(), color.green()), mix(ground.blue(), color.blue()));
}

// What the value axis shows at least, so that a trickle doesn't look like a flood.
double least(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Rate:
    case Quantity::ReceiveRate:
    case Quantity::SendRate:
        return 10e3;
    case Quantity::Rtt:
        return 1;
    case Quantity::CongestionWindow:
        return 10;
    case Quantity::Retransmissions:
        return 1;
    }
    return 1;
}

class TimeTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange &range) override
    {
        constexpr std::array steps{1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0};
        const double wanted = range.size() / std::max(1, tickCount());
        const auto step = std::find_if(steps.begin(), steps.end(), [wanted](double candidate) { return candidate >= wanted; });
        m_step = step == steps.end() ? steps.back() : *step;
        return m_step;
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return timeText(tick, m_step < 60); }

private:
    double m_step = 1;
};

// Strokes its line in short pieces: Qt takes many times as long over one long dashed stroke as over its parts.
class PathGraph : public QCPGraph {
public:
    using QCPGraph::QCPGraph;

protected:
    void drawLinePlot(QCPPainter *painter, const QVector<QPointF> &points) const override
    {
        constexpr qsizetype piece = 8;
        if (painter->pen().style() == Qt::NoPen)
            return;
        applyDefaultAntialiasingHint(painter);
        QPen pen = painter->pen();
        double walked = 0;  // so that dashes go on from piece to piece
        qsizetype first = 0;
        double length = 0;
        const auto draw = [&](qsizetype last) {
            if (last > first) {
                pen.setDashOffset(walked / pen.widthF());
                painter->setPen(pen);
                painter->drawPolyline(points.constData() + first, static_cast<int>(last - first + 1));
            }
            walked += length;
            length = 0;
        };
        for (qsizetype i = 0; i < points.size(); ++i) {
            if (std::isnan(points.at(i).y())) {
                draw(i - 1);
                first = i + 1;
                continue;
            }
            if (i > first)
                length += QLineF(points.at(i - 1), points.at(i)).length();
            if (i - first == piece) {
                draw(i);
                first = i;
            }
        }
        draw(points.size() - 1);
    }
};

class ValueTicker : public QCPAxisTicker {
public:
    Quantity quantity = Quantity::Rate;

protected:
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return axisText(quantity, std::abs(tick) < 1e-6 ? 0 : tick); }
};

}  // namespace

class TimePlot::Canvas : public QCustomPlot {
public:
    explicit Canvas(TimePlot &plot)
        : QCustomPlot(&plot)
        , times(new TimeTicker)
        , values(new ValueTicker)
        , m_plot(plot)
    {
        setFocusPolicy(Qt::NoFocus);
        setMouseTracking(true);
        setAttribute(Qt::WA_TransparentForMouseEvents, false);
        xAxis->setTicker(times);
        yAxis->setTicker(values);
        for (QCPAxis *axis : {xAxis, yAxis}) {
            axis->setBasePen(Qt::NoPen);
            axis->setTickPen(Qt::NoPen);
            axis->setSubTickPen(Qt::NoPen);
            axis->setTickLengthIn(0);
            axis->setTickLengthOut(0);
            axis->setTickLabelPadding(4);
            axis->grid()->setZeroLinePen(Qt::NoPen);
        }
        xAxis->grid()->setVisible(false);
        axisRect()->setAutoMargins(QCP::msBottom);
        setNoAntialiasingOnDrag(false);
    }

    void style()
    {
        const QPalette &palette = m_plot.palette();
        const QColor quiet = palette.color(QPalette::PlaceholderText);
        QFont font = m_plot.font();
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * 0.88);
        setBackground(QBrush(palette.color(QPalette::Base)));
        for (QCPAxis *axis : {xAxis, yAxis}) {
            axis->setTickLabelColor(quiet);
            axis->setTickLabelFont(font);
            axis->grid()->setPen(QPen(quietColor(palette), 1));
        }
        m_labelFont = font;
        const QFontMetrics metrics(font);
        const int words = metrics.horizontalAdvance(QStringLiteral("222.22 Mb/s"));
        axisRect()->setMargins(QMargins(words + 8, metrics.height() / 2 + 2, metrics.averageCharWidth() * 2, 0));
    }

    void fitTicks()
    {
        const QFontMetrics metrics(m_labelFont);
        times->setTickCount(std::max(2, width() / std::max(1, metrics.horizontalAdvance(timeText(0, true)) * 2)));
        values->setTickCount(std::clamp(height() / std::max(1, metrics.height() * 2) - 1, 2, 5));
    }

    QSharedPointer<TimeTicker> times;
    QSharedPointer<ValueTicker> values;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        if (event->size().isEmpty())
            return;  // nothing to draw on, as in a layout that is not done yet
        fitTicks();
        QCustomPlot::resizeEvent(event);
    }
    void paintEvent(QPaintEvent *event) override
    {
        QCustomPlot::paintEvent(event);
        QPainter painter(this);
        painter.setFont(m_labelFont);
        paintMarkers(painter);
        paintCursor(painter);
        if (m_plot.hasFocus()) {
            QStyleOptionFocusRect option;
            option.initFrom(&m_plot);
            option.rect = rect().adjusted(1, 1, -1, -1);
            option.backgroundColor = m_plot.palette().color(QPalette::Base);
            m_plot.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &m_plot);
        }
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        const double x = xAxis->pixelToCoord(event->position().x());
        if (axisRect()->rect().contains(event->position().toPoint()))
            m_plot.setCursorAt(x);
        else
            m_plot.setCursorAt(std::nullopt);
    }
    void leaveEvent(QEvent *event) override
    {
        QCustomPlot::leaveEvent(event);
        if (!m_plot.hasFocus())
            m_plot.setCursorAt(std::nullopt);
    }
    void mousePressEvent(QMouseEvent *) override { m_plot.setFocus(Qt::MouseFocusReason); }

private:
    [[nodiscard]] int pixel(double x) const { return static_cast<int>(std::lround(xAxis->coordToPixel(x))); }

    void paintMarkers(QPainter &painter)
    {
        const QRect area = axisRect()->rect();
        const QPalette &palette = m_plot.palette();
        const QFontMetrics metrics(m_labelFont);
        QList<WantedLabel> labels;
        QStringList texts;
        painter.setPen(QPen(palette.color(QPalette::PlaceholderText), 1, Qt::DashLine));
        for (const PlotMarker &marker : std::as_const(m_plot.m_markers)) {
            const int x = pixel(marker.x);
            if (x < area.left() || x > area.right())
                continue;
            painter.drawLine(x, area.top(), x, area.bottom());
            labels.append({x, metrics.horizontalAdvance(marker.text)});
            texts.append(marker.text);
        }
        const int rows = std::max(1, area.height() / 2 / metrics.height());
        const QList<PlacedLabel> placed = placeLabels(labels, area.left(), area.right(), rows);
        QColor ground = palette.color(QPalette::Base);
        ground.setAlpha(190);
        for (qsizetype i = 0; i < placed.size(); ++i) {
            if (placed.at(i).row < 0)
                continue;
            const QRect place(placed.at(i).left, area.top() + placed.at(i).row * metrics.height(), labels.at(i).width, metrics.height());
            painter.fillRect(place.adjusted(-2, 0, 2, 0), ground);
            painter.setPen(palette.color(QPalette::Text));
            painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, texts.at(i));
        }
    }

    void paintCursor(QPainter &painter)
    {
        if (!m_plot.m_cursor)
            return;
        const QRect area = axisRect()->rect();
        const int x = pixel(*m_plot.m_cursor);
        painter.setPen(QPen(m_plot.palette().color(QPalette::Highlight), 1.5));
        painter.drawLine(x, area.top(), x, area.bottom());
    }

    TimePlot &m_plot;
    QFont m_labelFont;
};

TimePlot::TimePlot(const PathColors &colors, QWidget *parent)
    : QWidget(parent)
    , m_colors(colors)
    , m_canvas(new Canvas(*this))
{
    setFocusPolicy(Qt::TabFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    restyle();
    setQuantity(m_quantity);
}

void TimePlot::setQuantity(Quantity quantity)
{
    m_quantity = quantity;
    m_canvas->values->quantity = quantity;
    setAccessibleName(tr("%1 of each subflow over time", "a quantity").arg(quantityTitle(quantity)));
    m_outdated = true;
}

void TimePlot::setLines(const QList<PlotLine> &lines, const QList<PlotMarker> &markers, double fromX, double toX)
{
    if (!m_outdated && fromX == m_fromX && toX == m_toX && lines == m_lines && markers == m_markers)
        return;
    m_lines = lines;
    m_markers = markers;
    m_fromX = fromX;
    m_toX = toX;
    if (m_cursor && (*m_cursor < m_fromX || *m_cursor > m_toX))
        m_cursor.reset();
    m_outdated = true;
    if (isVisible())
        draw();
    tellReading();
}

void TimePlot::draw()
{
    m_outdated = false;
    ++m_drawings;
    const bool areas = isStacked(m_quantity);
    const QList<PlotLine> drawn = areas ? stacked(m_lines) : m_lines;
    while (m_canvas->graphCount() < drawn.size())
        (new PathGraph(m_canvas->xAxis, m_canvas->yAxis))->setAntialiasedFill(false);  // the canvas takes it; its line is smooth
    while (m_canvas->graphCount() > drawn.size())
        m_canvas->removeGraph(m_canvas->graphCount() - 1);
    const QColor ground = palette().color(QPalette::Base);
    QVector<QCPGraphData> points;
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        // The tallest area first, so that each lower one covers its foot.
        const PlotLine &line = drawn.at(areas ? drawn.size() - 1 - i : i);
        points.resize(0);
        points.reserve(line.points.size());
        for (const QPointF &point : line.points)
            points.append(QCPGraphData(point.x(), point.y()));
        QCPGraph *graph = m_canvas->graph(static_cast<int>(i));
        graph->data()->set(points, true);
        const QColor color = m_colors.color(line.interface, palette());
        graph->setPen(linePen(color, m_colors.place(line.interface), areas ? 1.2 : 1.8));
        graph->setBrush(areas ? QBrush(mixed(ground, color, 55)) : QBrush(Qt::NoBrush));
    }
    m_canvas->xAxis->setRange(m_fromX, m_toX);
    m_canvas->yAxis->setRange(0, std::max(least(m_quantity), roundedUp(largest(drawn, m_fromX, m_toX) * 1.06)));
    m_canvas->fitTicks();
    if (!m_canvas->viewport().isEmpty() && !m_canvas->size().isEmpty())
        m_canvas->replot(QCustomPlot::rpQueuedReplot);
}

void TimePlot::restyle()
{
    m_canvas->style();
    m_outdated = true;
    if (isVisible())
        draw();
}

void TimePlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LocaleChange:
        restyle();
        break;
    default:
        break;
    }
}

void TimePlot::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        draw();
}

void TimePlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_canvas->update();
}

void TimePlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_canvas->update();
}

QList<double> TimePlot::times() const
{
    QList<double> found;
    for (const PlotLine &line : m_lines) {
        for (const QPointF &point : line.points) {
            if (!std::isnan(point.y()) && point.x() >= m_fromX && point.x() <= m_toX)
                found.append(point.x());
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void TimePlot::moveCursor(int step)
{
    const QList<double> places = times();
    if (places.isEmpty())
        return;
    if (!m_cursor) {
        setCursorAt(places.constLast());
        return;
    }
    const auto at = std::lower_bound(places.cbegin(), places.cend(), *m_cursor);
    const qsizetype place = std::distance(places.cbegin(), at) + (step > 0 && (at == places.cend() || *at > *m_cursor) ? 0 : step);
    setCursorAt(places.at(std::clamp<qsizetype>(place, 0, places.size() - 1)));
}

void TimePlot::setCursorAt(std::optional<double> x)
{
    if (x == m_cursor)
        return;
    m_cursor = x;
    m_canvas->update();
    tellReading();
}

void TimePlot::keyPressEvent(QKeyEvent *event)
{
    const QList<double> places = times();
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(-1);
        return;
    case Qt::Key_Right:
        moveCursor(1);
        return;
    case Qt::Key_Home:
        if (!places.isEmpty())
            setCursorAt(places.constFirst());
        return;
    case Qt::Key_End:
        if (!places.isEmpty())
            setCursorAt(places.constLast());
        return;
    case Qt::Key_Escape:
        if (m_cursor) {
            setCursorAt(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

QString TimePlot::reading() const
{
    if (!m_cursor) {
        double latest = 0;
        for (const PlotLine &line : m_lines) {
            if (!line.points.isEmpty())
                latest = std::max(latest, line.points.constLast().x());
        }
        return readingText(m_quantity, m_lines, latest);
    }
    QStringList parts;
    const QString values = readingText(m_quantity, m_lines, *m_cursor);
    parts.append(values.isEmpty() ? tr("nothing was measured") : values);
    // Events as near as half a step of the cursor.
    const double near = std::max(0.6, (m_toX - m_fromX) / 200);
    for (const PlotMarker &marker : m_markers) {
        if (std::abs(marker.x - *m_cursor) <= near)
            parts.append(marker.text);
    }
    return tr("%1: %2", "a time, what was measured and happened then").arg(timeText(*m_cursor, true), parts.join(QStringLiteral("; ")));
}

void TimePlot::tellReading()
{
    Q_EMIT readingChanged();
    if (!QAccessible::isActive())
        return;
    setAccessibleDescription(reading());
}

QSize TimePlot::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 9};
}

QSize TimePlot::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 5};
}

}  // namespace manypath
