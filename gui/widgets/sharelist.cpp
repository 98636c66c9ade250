// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/sharelist.h"

#include "gui/models/connectiontreemodel.h"
#include "gui/widgets/pathmarks.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace manypath {

namespace {

QVariant cell(const QModelIndex &index, ConnectionTreeModel::Column column, int role = Qt::DisplayRole)
{
    return index.siblingAtColumn(column).data(role);
}

class ShareDelegate : public QStyledItemDelegate {
public:
    ShareDelegate(const PathColors &colors, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_colors(colors)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics &metrics = option.fontMetrics;
        const QPalette &palette = option.palette;
        const auto visual = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const QString interface = cell(index, ConnectionTreeModel::Interfaces).toString();
        const QString role = cell(index, ConnectionTreeModel::Role).toString();
        const QString share = cell(index, ConnectionTreeModel::Share).toString();
        const double part = cell(index, ConnectionTreeModel::Share, ShareRole).toDouble();

        painter->save();
        painter->setFont(option.font);
        // Some air beside the scroll bar.
        const auto *area = qobject_cast<const QAbstractScrollArea *>(option.widget);
        const int air = area && area->verticalScrollBar()->isVisible() ? 8 : 0;
        QRect line(option.rect.left(), option.rect.top() + 2, option.rect.width() - air, metrics.height());
        const int mark = pathMarkSize(metrics.height());
        if (!interface.isEmpty()) {
            const QRect place(line.left(), line.center().y() - mark / 2 + 1, mark, mark);
            paintPathMark(*painter, visual(place), m_colors, interface, palette);
        }
        const QRect names = line.adjusted(mark + 6, 0, -metrics.horizontalAdvance(share) - 12, 0);
        const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        const auto trailing = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
        const QString name = interface.isEmpty() ? cell(index, ConnectionTreeModel::Name).toString() : interface;
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(visual(names), leading, metrics.elidedText(name, Qt::ElideRight, names.width()));
        const QRect after = names.adjusted(metrics.horizontalAdvance(name) + 10, 0, 0, 0);
        painter->setPen(palette.color(QPalette::PlaceholderText));
        if (after.width() > 0)
            painter->drawText(visual(after), leading, metrics.elidedText(role, Qt::ElideRight, after.width()));
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(visual(line), trailing, share);
        const int height = barHeight(metrics);
        const QRect bar(line.left(), line.bottom() + 4, line.width(), height);
        if (interface.isEmpty() && part <= 0)
            painter->fillRect(visual(bar), quietColor(palette));
        else
            paintShareBar(*painter, visual(bar), m_colors, interface, part, palette);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.averageCharWidth() * 24, option.fontMetrics.height() + barHeight(option.fontMetrics) + 14};
    }

private:
    static int barHeight(const QFontMetrics &metrics) { return std::max(6, metrics.height() * 7 / 16); }

    const PathColors &m_colors;
};

}  // namespace

ShareList::ShareList(const PathColors &colors, QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new ShareDelegate(colors, this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Share of bytes"));
}

QSize ShareList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, 3 * (fontMetrics().height() * 2 + 8)};
}

}  // namespace manypath
