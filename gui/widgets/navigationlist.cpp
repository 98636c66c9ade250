// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/navigationlist.h"

#include "gui/icons.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyledItemDelegate>

namespace manypath {

namespace {

class NavigationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected)
            paintSelection(*painter, option);
        const double size = option.fontMetrics.height() * 0.9;
        const QRectF left(option.rect.left() + 16, option.rect.center().y() - size / 2 + 0.5, size, size);
        const QRect sign = QStyle::visualRect(option.direction, option.rect, left.toRect());
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, sign);

        QFont font = option.font;
        font.setBold(selected);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::WindowText));
        const int indent = 16 + static_cast<int>(size) + 12;
        const QRect text = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(indent, 0, -8, 0));
        painter->drawText(text, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          index.data().toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QFont bold = option.font;
        bold.setBold(true);
        const int text = QFontMetrics(bold).horizontalAdvance(index.data().toString());
        return {text + option.fontMetrics.height() + 56, option.fontMetrics.height() + 20};
    }

private:
    static void paintSelection(QPainter &painter, const QStyleOptionViewItem &option)
    {
        const QRectF ground = QRectF(option.rect).adjusted(6, 1.5, -2, -1.5);
        QColor tint = option.palette.color(QPalette::Highlight);
        tint.setAlphaF(0.2F);
        painter.setPen(option.state & QStyle::State_HasFocus ? QPen(option.palette.color(QPalette::Highlight), 1) : QPen(Qt::NoPen));
        painter.setBrush(tint);
        painter.drawRoundedRect(ground, 5, 5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::Highlight));
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter.drawRoundedRect(QRectF(mirrored ? ground.right() - 3 : ground.left(), ground.top() + 4, 3, ground.height() - 8), 1.5, 1.5);
    }
};

}  // namespace

NavigationList::NavigationList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Pages"));
    viewport()->setAutoFillBackground(false);
    setSpacing(0);
}

void NavigationList::addPage(const QString &title, const QString &sign, const QKeySequence &shortcut)
{
    auto *item = new QListWidgetItem(title, this);
    item->setIcon(pageIcon(sign));
    item->setToolTip(shortcut.toString(QKeySequence::NativeText));
}

QSize NavigationList::sizeHint() const
{
    return {std::max(fontMetrics().averageCharWidth() * 22, sizeHintForColumn(0) + 8), 120};
}

}  // namespace manypath
