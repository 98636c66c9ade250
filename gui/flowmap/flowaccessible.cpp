// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowmap/flowaccessible.h"

#include "gui/flowmap/flowmap.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace manypath {

namespace {

// A box or a ribbon.
class ItemAccessible : public QAccessibleInterface {
public:
    ItemAccessible(FlowMap *map, FlowItem item)
        : m_map(map)
        , m_item(std::move(item))
    {
    }

    [[nodiscard]] const FlowItem &item() const { return m_item; }

    [[nodiscard]] bool isValid() const override { return true; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_map->window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return m_item.ribbon ? QAccessible::Graphic : QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QRect rect() const override
    {
        const QRect own = m_map->rectOf(m_item).toAlignedRect();
        return {m_map->mapToGlobal(own.topLeft()), own.size()};
    }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        const QStringList facts = m_map->facts(m_item);
        if (facts.isEmpty())
            return {};
        return text == QAccessible::Name        ? facts.constFirst()
            : text == QAccessible::Value        ? facts.mid(1).join(QStringLiteral("; "))
            : text == QAccessible::Description ? facts.mid(1).join(QStringLiteral("; "))
                                                : QString();
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.focused = m_map->hasFocus() && m_map->currentItem() == m_item;
        state.selected = m_map->selectedItem() == m_item;
        state.invisible = m_map->facts(m_item).isEmpty();  // it has gone
        return state;
    }

private:
    FlowMap *m_map;
    FlowItem m_item;
};

class MapAccessible : public QAccessibleWidget {
public:
    explicit MapAccessible(FlowMap *map)
        : QAccessibleWidget(map, QAccessible::Chart)
        , m_map(map)
    {
    }
    ~MapAccessible() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(MapAccessible)

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_map->items().size()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const QList<FlowItem> items = m_map->items();
        return index >= 0 && index < items.size() ? accessibleOf(items.at(index)) : nullptr;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const QAccessible::Id id : m_children) {
            if (QAccessible::accessibleInterface(id) == child)
                return static_cast<int>(m_map->items().indexOf(static_cast<const ItemAccessible *>(child)->item()));
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_map->hasFocus() && !m_map->currentItem().isEmpty() ? accessibleOf(m_map->currentItem()) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (const FlowItem &item : m_map->items()) {
            QAccessibleInterface *child = accessibleOf(item);
            if (item.box && child->rect().contains(x, y))
                return child;
        }
        return nullptr;
    }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        if (text == QAccessible::Value)
            return m_map->facts(m_map->currentItem()).join(QStringLiteral("; "));
        return QAccessibleWidget::text(text);
    }

private:
    // One for each item that was ever asked for, as the ids that assistive programs hold must stay good.
    QAccessibleInterface *accessibleOf(const FlowItem &item) const
    {
        for (const QAccessible::Id id : m_children) {
            QAccessibleInterface *known = QAccessible::accessibleInterface(id);
            if (static_cast<ItemAccessible *>(known)->item() == item)
                return known;
        }
        auto *made = new ItemAccessible(m_map, item);
        m_children.append(QAccessible::registerAccessibleInterface(made));
        return made;
    }

    FlowMap *m_map;
    mutable QList<QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *map = qobject_cast<FlowMap *>(object);
    return map ? new MapAccessible(map) : nullptr;
}

}  // namespace

void installFlowAccessibility()
{
    QAccessible::installFactory(makeAccessible);
}

void announceCurrent(FlowMap *map)
{
    if (!QAccessible::isActive() || !map->hasFocus())
        return;
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(map);
    const int index = accessible ? static_cast<int>(map->items().indexOf(map->currentItem())) : -1;
    if (index < 0)
        return;
    QAccessibleEvent event(map, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

}  // namespace manypath
