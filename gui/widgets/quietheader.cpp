// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/quietheader.h"

#include "gui/pathcolors.h"
#include "gui/widgets/rowdelegate.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

namespace manypath {

namespace {

void paintSortArrow(QPainter &painter, const QRectF &rect, Qt::SortOrder order)
{
    QPainterPath arrow;
    if (order == Qt::AscendingOrder) {
        arrow.moveTo(rect.left(), rect.bottom());
        arrow.lineTo(rect.center().x(), rect.top());
        arrow.lineTo(rect.right(), rect.bottom());
    } else {
        arrow.moveTo(rect.left(), rect.top());
        arrow.lineTo(rect.center().x(), rect.bottom());
        arrow.lineTo(rect.right(), rect.top());
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPath(arrow);
}

}  // namespace

QuietHeader::QuietHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    setMinimumSectionSize(fontMetrics().averageCharWidth() * 3 + 2 * RowDelegate::padding);
}

QSize QuietHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 12};
}

void QuietHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(quietColor(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    QRect content = rect.adjusted(RowDelegate::padding, 0, -RowDelegate::padding, 0);
    painter->setPen(palette().color(QPalette::PlaceholderText));
    const auto alignment = QStyle::visualAlignment(
        layoutDirection(), Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt()));
    const QString text = model()->headerData(section, orientation()).toString();
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        // The arrow stands beside the words, where there is room: after them, or before those that are ranged right.
        const double size = fontMetrics().height() * 0.36;
        const int words = std::min(fontMetrics().horizontalAdvance(text), content.width());
        const bool before = alignment & Qt::AlignRight;
        const double left = before ? std::max<double>(rect.left() + 1, content.right() - words - size - 5)
                                   : std::min<double>(content.left() + words + 6, rect.right() - size - 1);
        paintSortArrow(*painter, QRectF(left, rect.center().y() - size / 4, size, size / 2), sortIndicatorOrder());
    }
    painter->drawText(content, static_cast<int>(alignment) | Qt::TextSingleLine,
                      fontMetrics().elidedText(text, Qt::ElideRight, content.width()));
    painter->restore();
}

void QuietHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnsTo(*menu);
    menu->popup(event->globalPos());
}

void QuietHeader::addColumnsTo(QMenu &menu)
{
    for (int place = 1; place < count(); ++place) {  // the first column carries the tree
        const int section = logicalIndex(place);
        QAction *action = menu.addAction(model()->headerData(section, orientation()).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(section));
        connect(action, &QAction::toggled, this, [this, section](bool shown) { setSectionHidden(section, !shown); });
    }
}

}  // namespace manypath
