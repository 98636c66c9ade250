// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowmap/flowmap.h"

#include "gui/flowmap/flowaccessible.h"
#include "gui/flowmap/flowtext.h"
#include "gui/units.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace manypath {

namespace {

using Column = FlowKey::Column;

constexpr double reach = 3;      // how far from a thin ribbon the pointer may be, logical pixels
constexpr int frameMs = 16;

bool isRight(const FlowItem &item)
{
    return item.ribbon && item.ribbon->from.column == Column::Interface;
}

}  // namespace

FlowMap::FlowMap(SessionModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
{
    installFlowAccessibility();
    setObjectName(QStringLiteral("flowMap"));
    setAccessibleName(tr("Flow map"));
    setAccessibleDescription(tr("Applications, the interfaces of this computer, remote hosts, and what flows between them. Move with the arrow keys; Space selects, "
                                "Enter shows the connections, Escape clears."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_clock.start();
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, [this] {
        update();
        scheduleFrame();
    });
    connect(&m_models.focus(), &Focus::changed, this, [this] { refresh(m_metered); });
    connect(&Units::instance(), &Units::changed, this, [this] { layOut({}); });
}

void FlowMap::refresh(const QStringList &metered)
{
    m_metered = metered;
    const Session &session = m_models.session();
    const FlowSource source{session.world(), session.metrics(), session.applicationTable(), metered, m_models.focus().selection()};
    FlowGraph now = flowGraph(source, flowLimits(height(), font()), m_graph);
    if (now == m_graph && m_animation.target().size == QSizeF(size()))
        return;
    QList<FlowBandKey> lost;
    for (const int place : lostStrands(m_graph, now)) {
        for (const FlowBandKey &key : bandsOf(m_graph, m_graph.strands.at(static_cast<std::size_t>(place))))
            lost.append(key);
    }
    m_graph = std::move(now);
    layOut(lost);
}

void FlowMap::layOut(const QList<FlowBandKey> &lost)
{
    const FlowLayout layout = flowLayout(m_graph, size(), font(), mirrored());
    if (layout != m_animation.target()) {
        m_animation.show(layout, lost, m_clock.elapsed(), isAnimated());
        keepCurrent();
        update();
        scheduleFrame();
    }
    explain();
}

bool FlowMap::isAnimated() const
{
    return isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void FlowMap::scheduleFrame()
{
    const qint64 now = m_clock.elapsed();
    const qint64 next = m_animation.nextChange(now);
    if (next < 0 || !isVisible()) {
        m_frame.stop();
        return;
    }
    // It may wait for a torn ribbon to fade when something begins to move.
    const auto wait = static_cast<int>(std::max<qint64>(frameMs, next - now));
    if (!m_frame.isActive() || m_frame.remainingTime() > wait)
        m_frame.start(wait);
}

void FlowMap::setPlaceholder(const QString &text)
{
    if (text == m_placeholder)
        return;
    m_placeholder = text;
    update();
}

QList<QList<FlowItem>> FlowMap::columns() const
{
    const FlowLayout &layout = m_animation.target();
    QList<QList<FlowItem>> columns(5);
    for (const FlowBox &box : layout.boxes)
        columns[2 * static_cast<int>(box.key.column)].append({box.key, {}});
    QList<const FlowRibbon *> ribbons;
    for (const FlowRibbon &ribbon : layout.ribbons)
        ribbons.append(&ribbon);
    std::stable_sort(ribbons.begin(), ribbons.end(), [](const FlowRibbon *a, const FlowRibbon *b) { return a->start.y() < b->start.y(); });
    for (const FlowRibbon *ribbon : std::as_const(ribbons)) {
        const FlowItem item{{}, ribbon->key};
        columns[isRight(item) ? 3 : 1].append(item);
    }
    return columns;
}

QList<FlowItem> FlowMap::items() const
{
    QList<FlowItem> items;
    for (const QList<FlowItem> &column : columns())
        items += column;
    return items;
}

void FlowMap::setCurrentItem(const FlowItem &item)
{
    if (item == m_current)
        return;
    m_current = item;
    update();
    explain();
    announceCurrent(this);
}

// The current item may have gone.
void FlowMap::keepCurrent()
{
    const FlowLayout &layout = m_animation.target();
    const bool there = (m_current.box && layout.box(*m_current.box)) || (m_current.ribbon && layout.ribbon(*m_current.ribbon));
    if (!there && !m_current.isEmpty())
        m_current = layout.boxes.isEmpty() ? FlowItem() : FlowItem{layout.boxes.constFirst().key, {}};
}

std::optional<Selection> FlowMap::selectionOf(const FlowItem &item) const
{
    Selection selection;
    const auto put = [&selection](const FlowKey &key) {
        switch (key.column) {
        case Column::Application:
            selection.application = key.name;
            break;
        case Column::Interface:
            selection.interface = key.name;
            break;
        case Column::Remote:
            selection.remote = key.name;
            break;
        }
        return key.isPickable();
    };
    const bool selectable = item.box ? put(*item.box) : item.ribbon && put(item.ribbon->from) && put(item.ribbon->to);
    return selectable ? std::optional(selection) : std::nullopt;
}

FlowItem FlowMap::selectedItem() const
{
    const Selection &selection = m_models.focus().selection();
    if (selection.isEmpty() || selection.connection)
        return {};
    if (selectionOf(m_picked) == selection)
        return m_picked;
    for (const FlowItem &item : items()) {
        if (selectionOf(item) == selection)
            return item;
    }
    return {};
}

void FlowMap::toggle(const FlowItem &item)
{
    const std::optional<Selection> selection = selectionOf(item);
    if (!selection)
        return;
    m_picked = item;
    if (m_models.focus().selection() == *selection)
        m_models.focus().clear();
    else
        m_models.focus().select(*selection);
}

void FlowMap::openConnections(const FlowItem &item)
{
    const std::optional<Selection> selection = selectionOf(item);
    if (!selection)
        return;
    m_picked = item;
    m_models.focus().select(*selection);
    Q_EMIT connectionsWanted();
}

QStringList FlowMap::facts(const FlowItem &item) const
{
    if (item.box) {
        const FlowNode *node = m_graph.node(*item.box);
        return node ? flowFacts(*node) : QStringList();
    }
    if (!item.ribbon)
        return {};
    const QList<FlowBand> bands = flowBands(m_graph);
    const auto found = std::find_if(bands.cbegin(), bands.cend(), [&item](const FlowBand &band) { return band.key == *item.ribbon; });
    return found == bands.cend() ? QStringList() : flowFacts(*found, m_graph);
}

QRectF FlowMap::rectOf(const FlowItem &item) const
{
    const FlowLayout &layout = m_animation.target();
    if (item.box) {
        const FlowBox *box = layout.box(*item.box);
        return box ? box->rect : QRectF();
    }
    const FlowRibbon *ribbon = item.ribbon ? layout.ribbon(*item.ribbon) : nullptr;
    return ribbon ? ribbonShape(*ribbon).boundingRect() : QRectF();
}

FlowItem FlowMap::itemAt(const QPointF &position) const
{
    const FlowLayout &layout = m_animation.target();
    for (const FlowBox &box : layout.boxes) {
        if (box.rect.contains(position))
            return {box.key, {}};
    }
    const FlowRibbon *hit = nullptr;
    for (const FlowRibbon &ribbon : layout.ribbons) {
        if ((!hit || ribbon.width < hit->width) && ribbonShape(ribbon, std::max(0.0, reach - ribbon.width / 2)).contains(position))
            hit = &ribbon;
    }
    return hit ? FlowItem{{}, hit->key} : FlowItem();
}

void FlowMap::setHovered(const FlowItem &item)
{
    if (item == m_hovered)
        return;
    m_hovered = item;
    setCursor(selectionOf(item) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    explain();
}

void FlowMap::explain()
{
    const FlowItem &item = !m_hovered.isEmpty() ? m_hovered : hasFocus() ? m_current : FlowItem();
    const QString text = facts(item).join(tr(" · ", "between facts"));
    if (text == m_explained)
        return;
    m_explained = text;
    Q_EMIT explained(text);
}

bool FlowMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const FlowItem item = itemAt(help->pos());
        const QString text = facts(item).join(u'\n');
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this, rectOf(item).toAlignedRect());
        return true;
    }
    return QWidget::event(event);
}

void FlowMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const FlowPainter paint(m_models.colors(), m_icons, palette(), font(), mirrored());
    paint.paint(painter, m_animation.frame(m_clock.elapsed()), {m_hovered, hasFocus() ? m_current : FlowItem(), selectedItem()});
    if (m_graph.strands.empty())
        paintPlaceholder(painter);
}

void FlowMap::paintPlaceholder(QPainter &painter) const
{
    QRectF room = QRectF(rect()).adjusted(8, 30, -8, -8);
    const FlowLayout &layout = m_animation.target();
    if (!layout.boxes.isEmpty()) {
        if (mirrored())
            room.setLeft(layout.boxes.constFirst().rect.right() + 16);
        else
            room.setRight(layout.boxes.constFirst().rect.left() - 16);
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.setFont(font());
    painter.drawText(room, static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_placeholder);
}

void FlowMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh(m_metered);
}

void FlowMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        updateGeometry();
        layOut({});
        break;
    case QEvent::PaletteChange:
        update();
        break;
    default:
        break;
    }
}

void FlowMap::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(itemAt(event->position()));
}

void FlowMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    const FlowItem item = itemAt(event->position());
    if (item.isEmpty()) {
        m_models.focus().clear();
        return;
    }
    setCurrentItem(item);
    toggle(item);
}

void FlowMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        openConnections(itemAt(event->position()));
}

void FlowMap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered({});
}

void FlowMap::moveWithin(int step)
{
    for (const QList<FlowItem> &column : columns()) {
        const qsizetype at = column.indexOf(m_current);
        if (at >= 0) {
            setCurrentItem(column.at(std::clamp<qsizetype>(at + step, 0, column.size() - 1)));
            return;
        }
    }
}

void FlowMap::moveAcross(int step)
{
    if (m_current.ribbon) {
        setCurrentItem({step > 0 ? m_current.ribbon->to : m_current.ribbon->from, {}});
        return;
    }
    if (!m_current.box)
        return;
    const QList<QList<FlowItem>> all = columns();
    const qsizetype column = 2 * static_cast<int>(m_current.box->column);
    if (column + step < 0 || column + step >= all.size())
        return;
    for (const FlowItem &item : all.at(column + step)) {
        if ((step > 0 ? item.ribbon->from : item.ribbon->to) == *m_current.box) {
            setCurrentItem(item);
            return;
        }
    }
    // No ribbon leads there: on to the next boxes.
    if (!all.at(column + 2 * step).isEmpty())
        setCurrentItem(all.at(column + 2 * step).constFirst());
}

void FlowMap::keyPressEvent(QKeyEvent *event)
{
    const int onward = mirrored() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return moveWithin(-1);
    case Qt::Key_Down:
        return moveWithin(1);
    case Qt::Key_Left:
        return moveAcross(-onward);
    case Qt::Key_Right:
        return moveAcross(onward);
    case Qt::Key_Home:
    case Qt::Key_End: {
        const QList<FlowItem> all = items();
        if (!all.isEmpty())
            setCurrentItem(event->key() == Qt::Key_Home ? all.constFirst() : all.constLast());
        return;
    }
    case Qt::Key_Space:
        return toggle(m_current);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openConnections(m_current);
    case Qt::Key_Escape:
        if (m_models.focus().selection().isEmpty())
            break;
        m_models.focus().clear();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void FlowMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current.isEmpty()) {
        const QList<FlowItem> all = items();
        if (!all.isEmpty())
            m_current = all.constFirst();
    }
    explain();
    announceCurrent(this);
}

void FlowMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    explain();
}

QSize FlowMap::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 110, std::max(static_cast<int>(flowMinimumHeight(font())), fontMetrics().height() * 21)};
}

QSize FlowMap::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 62, static_cast<int>(flowMinimumHeight(font()))};
}

}  // namespace manypath
