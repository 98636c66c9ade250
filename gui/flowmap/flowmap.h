// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/flowmap/flowanimation.h"
#include "gui/flowmap/flowpainter.h"
#include "gui/session/sessionmodels.h"
#include "gui/widgets/applicationicons.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace manypath {

/// The picture of who goes where: applications at the left, the interfaces of this computer in the middle, remote hosts at the right,
/// and a ribbon for what flows between them. What is picked here is picked for all of the window, through Focus.
class FlowMap : public QWidget {
    Q_OBJECT

public:
    /// `models` outlive the map.
    explicit FlowMap(SessionModels &models, QWidget *parent = nullptr);

    /// Brings the picture to what the session says now. Paints only if that looks different.
    void refresh(const QStringList &metered);
    [[nodiscard]] const FlowGraph &graph() const { return m_graph; }

    /// Words to show while no connection is there.
    void setPlaceholder(const QString &text);

    /// All boxes and ribbons, from left to right and from top to bottom as an English reader goes.
    [[nodiscard]] QList<FlowItem> items() const;
    /// What the keyboard is at; nothing while the map has no items.
    [[nodiscard]] const FlowItem &currentItem() const { return m_current; }
    void setCurrentItem(const FlowItem &item);
    [[nodiscard]] FlowItem selectedItem() const;
    /// Selects an item, or clears the selection if it is selected already. Groups can't be selected.
    void toggle(const FlowItem &item);
    /// The sentence parts that explain an item, the first is what it is; none for an item that isn't there.
    [[nodiscard]] QStringList facts(const FlowItem &item) const;
    /// What explained() said last.
    [[nodiscard]] const QString &explanation() const { return m_explained; }
    [[nodiscard]] QRectF rectOf(const FlowItem &item) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The item that the pointer or the keyboard is at, explained in a line; empty: none.
    void explained(const QString &text);
    /// The user wants to see the connections of what is selected now.
    void connectionsWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut(const QList<FlowBandKey> &lost);
    void scheduleFrame();
    void setHovered(const FlowItem &item);
    void explain();
    void keepCurrent();
    void moveWithin(int step);
    void moveAcross(int step);
    void openConnections(const FlowItem &item);
    [[nodiscard]] QList<QList<FlowItem>> columns() const;
    [[nodiscard]] FlowItem itemAt(const QPointF &position) const;
    [[nodiscard]] std::optional<Selection> selectionOf(const FlowItem &item) const;
    [[nodiscard]] bool mirrored() const { return layoutDirection() == Qt::RightToLeft; }
    [[nodiscard]] bool isAnimated() const;
    void paintPlaceholder(QPainter &painter) const;

    SessionModels &m_models;
    ApplicationIcons m_icons;
    QStringList m_metered;
    FlowGraph m_graph;
    FlowAnimation m_animation;
    QElapsedTimer m_clock;
    QTimer m_frame;
    QString m_placeholder;
    QString m_explained;
    FlowItem m_hovered;
    FlowItem m_current;
    FlowItem m_picked;  // by hand: of two ribbons that mean one selection, this one
};

}  // namespace manypath
