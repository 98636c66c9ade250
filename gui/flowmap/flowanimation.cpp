// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowmap/flowanimation.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace manypath {

namespace {

double mixed(double from, double to, double progress)
{
    return from + (to - from) * progress;
}

QPointF mixed(const QPointF &from, const QPointF &to, double progress)
{
    return {mixed(from.x(), to.x(), progress), mixed(from.y(), to.y(), progress)};
}

// Slow at both ends.
double eased(double progress)
{
    return progress * progress * (3 - 2 * progress);
}

template <typename Item>
QHash<decltype(Item::key), const Item *> byKey(const QList<Item> &items)
{
    QHash<decltype(Item::key), const Item *> found;
    found.reserve(items.size());
    for (const Item &item : items)
        found.insert(item.key, &item);
    return found;
}

// Thinner than this it can't be seen to begin or end.
void thin(FlowRibbon &ribbon, double factor)
{
    const double width = ribbon.width * factor;
    const QPointF shift(0, (ribbon.width - width) / 2);
    ribbon.start += shift;
    ribbon.end += shift;
    ribbon.width = width;
    ribbon.opacity *= factor;
}

// Takes a ribbon along with its boxes, as far as they are in both layouts.
void follow(FlowRibbon &ribbon, const FlowLayout &from, const FlowLayout &to)
{
    const auto shift = [&](const FlowKey &key) {
        const FlowBox *before = from.box(key);
        const FlowBox *now = to.box(key);
        return before && now ? now->rect.top() - before->rect.top() : 0;
    };
    ribbon.start.ry() += shift(ribbon.key.from);
    ribbon.end.ry() += shift(ribbon.key.to);
}

void scale(QPointF &point, double x, double y)
{
    point = {point.x() * x, point.y() * y};
}

void scale(FlowRibbon &ribbon, double x, double y)
{
    scale(ribbon.start, x, y);
    scale(ribbon.end, x, y);
}

void scale(FlowBox &box, double x, double y)
{
    box.rect.moveTopLeft({box.rect.left() * x, box.rect.top() * y});
}

// How much of what begins to fade at `fadesMs` is left.
double left(qint64 fadesMs, qint64 nowMs)
{
    return 1 - std::clamp(static_cast<double>(nowMs - fadesMs) / FlowAnimation::moveMs, 0.0, 1.0);
}

}  // namespace

FlowLayout between(const FlowLayout &from, const FlowLayout &to, double progress)
{
    if (progress >= 1)
        return to;
    FlowLayout layout = to;
    const auto boxes = byKey(from.boxes);
    for (FlowBox &box : layout.boxes) {
        const FlowBox *before = boxes.value(box.key);
        if (!before) {
            box.opacity *= progress;
            continue;
        }
        box.rect.moveTopLeft(mixed(before->rect.topLeft(), box.rect.topLeft(), progress));
        box.opacity = mixed(before->opacity, box.opacity, progress);
        box.weight = mixed(before->weight, box.weight, progress);
    }
    const auto ribbons = byKey(from.ribbons);
    for (FlowRibbon &ribbon : layout.ribbons) {
        const FlowRibbon *before = ribbons.value(ribbon.key);
        if (!before) {
            thin(ribbon, progress);
            continue;
        }
        ribbon.start = mixed(before->start, ribbon.start, progress);
        ribbon.end = mixed(before->end, ribbon.end, progress);
        ribbon.width = mixed(before->width, ribbon.width, progress);
        ribbon.focus = mixed(before->focus, ribbon.focus, progress);
        ribbon.opacity = mixed(before->opacity, ribbon.opacity, progress);
    }
    return layout;
}

bool movesMuch(const FlowLayout &from, const FlowLayout &to)
{
    constexpr double little = 5;  // logical pixels
    const auto far = [](const QPointF &a, const QPointF &b) { return (a - b).manhattanLength() > little; };
    if (from.boxes.size() != to.boxes.size() || from.ribbons.size() != to.ribbons.size())
        return true;
    const auto boxes = byKey(from.boxes);
    for (const FlowBox &box : to.boxes) {
        const FlowBox *before = boxes.value(box.key);
        if (!before || far(before->rect.topLeft(), box.rect.topLeft()) || before->weight != box.weight)
            return true;
    }
    const auto ribbons = byKey(from.ribbons);
    for (const FlowRibbon &ribbon : to.ribbons) {
        const FlowRibbon *before = ribbons.value(ribbon.key);
        if (!before || far(before->start, ribbon.start) || far(before->end, ribbon.end) || std::abs(before->width - ribbon.width) > little
            || (before->focus > 0) != (ribbon.focus > 0))
            return true;
    }
    return false;
}

double FlowAnimation::progress(qint64 nowMs) const
{
    if (!m_moving)
        return 1;
    return eased(std::clamp(static_cast<double>(nowMs - m_startMs) / moveMs, 0.0, 1.0));
}

void FlowAnimation::show(const FlowLayout &layout, const QList<FlowBandKey> &lost, qint64 nowMs, bool animated)
{
    FlowLayout shown = between(m_from, m_target, progress(nowMs));
    const auto wanted = byKey(layout.ribbons);
    m_ghosts.removeIf([&](const Ghost &ghost) { return left(ghost.fadesMs, nowMs) <= 0 || wanted.contains(ghost.ribbon.key); });
    m_ghostBoxes.removeIf([&](const GhostBox &ghost) { return left(ghost.fadesMs, nowMs) <= 0 || layout.box(ghost.box.key); });
    for (Ghost &ghost : m_ghosts) {
        follow(ghost.ribbon, m_from, shown);
        // Without its interface it still says what was lost; without who it was lost for it says nothing.
        if (!layout.box(ghost.ribbon.key.other()))
            ghost.fadesMs = std::min(ghost.fadesMs, nowMs);
    }
    const bool sameSize = shown.size == layout.size;
    if (!sameSize && !shown.size.isEmpty())
        resize(shown, layout.size);
    for (const FlowRibbon &ribbon : shown.ribbons) {
        if (wanted.contains(ribbon.key))
            continue;
        const bool breaks = lost.contains(ribbon.key);
        if (!breaks && !animated)
            continue;
        Ghost ghost{ribbon, breaks ? nowMs + brokenMs : nowMs};
        ghost.ribbon.broken = ghost.ribbon.broken || breaks;
        m_ghosts.append(ghost);
    }
    for (const FlowBox &box : shown.boxes) {
        if (animated && !layout.box(box.key))
            m_ghostBoxes.append({box, nowMs});
    }
    // Another size alone is no reason to move: a window that is dragged would be lagged behind.
    const bool moving = m_moving && nowMs < m_startMs + moveMs;
    m_moving = animated && (sameSize || moving) && !shown.boxes.isEmpty() && movesMuch(shown, layout);
    m_from = shown;
    m_target = layout;
    m_startMs = nowMs;
}

void FlowAnimation::resize(FlowLayout &shown, const QSizeF &size)
{
    const double x = size.width() / shown.size.width();
    const double y = size.height() / shown.size.height();
    for (FlowBox &box : shown.boxes)
        scale(box, x, y);
    for (FlowRibbon &ribbon : shown.ribbons)
        scale(ribbon, x, y);
    for (Ghost &ghost : m_ghosts)
        scale(ghost.ribbon, x, y);
    for (GhostBox &ghost : m_ghostBoxes)
        scale(ghost.box, x, y);
    shown.size = size;
}

FlowLayout FlowAnimation::frame(qint64 nowMs) const
{
    FlowLayout layout = between(m_from, m_target, progress(nowMs));
    for (const Ghost &ghost : m_ghosts) {
        const double factor = left(ghost.fadesMs, nowMs);
        if (factor <= 0)
            continue;
        FlowRibbon ribbon = ghost.ribbon;
        follow(ribbon, m_from, layout);
        thin(ribbon, factor);
        layout.ribbons.append(ribbon);
    }
    for (const GhostBox &ghost : m_ghostBoxes) {
        FlowBox box = ghost.box;
        box.opacity *= left(ghost.fadesMs, nowMs);
        if (box.opacity > 0)
            layout.boxes.prepend(box);  // below those that take its place
    }
    return layout;
}

qint64 FlowAnimation::nextChange(qint64 nowMs) const
{
    const bool fading = std::any_of(m_ghostBoxes.cbegin(), m_ghostBoxes.cend(),
                                    [nowMs](const GhostBox &ghost) { return left(ghost.fadesMs, nowMs) > 0; });
    if (fading || (m_moving && nowMs < m_startMs + moveMs))
        return nowMs;
    qint64 next = -1;
    for (const Ghost &ghost : m_ghosts) {
        if (left(ghost.fadesMs, nowMs) <= 0)
            continue;
        const qint64 change = std::max(nowMs, ghost.fadesMs);
        next = next < 0 ? change : std::min(next, change);
    }
    return next;
}

}  // namespace manypath
