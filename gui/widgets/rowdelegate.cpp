// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rowdelegate.h"

#include "gui/format.h"
#include "gui/models/roles.h"
#include "gui/widgets/pathmarks.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace manypath {

namespace {

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, &painter, option.widget);
}

QColor textColor(const QStyleOptionViewItem &option, bool muted)
{
    const auto group = !(option.state & QStyle::State_Enabled) ? QPalette::Disabled
        : option.state & QStyle::State_Active                  ? QPalette::Normal
                                                               : QPalette::Inactive;
    if (muted)
        return option.palette.color(group, QPalette::PlaceholderText);
    return option.palette.color(group, option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
}

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, bool muted)
{
    painter.setPen(textColor(option, muted));
    painter.setFont(option.font);
    const QString text = option.fontMetrics.elidedText(option.text, option.textElideMode, rect.width());
    const auto alignment = QStyle::visualAlignment(option.direction, option.displayAlignment);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, text);
}

}  // namespace

RowDelegate::RowDelegate(const PathColors &colors, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_colors(colors)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    if (index.data(HeadingRole).toBool()) {
        option.font.setBold(true);
        option.fontMetrics = QFontMetrics(option.font);
    }
    painter->save();
    paintGround(*painter, option);

    QRect content = option.rect.adjusted(padding, 0, -padding, 0);
    const auto visual = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QStringList paths = index.data(PathsRole).toStringList();
    const QVariant share = index.data(ShareRole);
    if (share.isValid() && !paths.isEmpty()) {
        const int text = option.fontMetrics.horizontalAdvance(shareText(1)) + 2;
        const int height = std::max(6, option.fontMetrics.height() * 7 / 16);
        const QRect bar(content.left() + text + padding, content.center().y() - height / 2 + 1, content.width() - text - padding, height);
        if (bar.width() >= height * 2)
            paintShareBar(*painter, visual(bar), m_colors, paths.constFirst(), share.toDouble(), option.palette);
        content.setWidth(text);
        option.displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    } else if (!paths.isEmpty()) {
        const int size = pathMarkSize(option.fontMetrics.height());
        for (const QString &path : paths) {
            if (content.width() < size)
                break;
            const QRect mark(content.left(), content.center().y() - size / 2 + 1, size, size);
            paintPathMark(*painter, visual(mark), m_colors, path, option.palette);
            content.setLeft(content.left() + size + 3);
        }
        content.setLeft(content.left() + 3);
    } else if (const QVariant kind = index.data(ApplicationKindRole); kind.isValid()) {
        const int size = option.fontMetrics.height();
        const QRect place(content.left(), content.center().y() - size / 2, size, size);
        m_icons.paint(*painter, visual(place), static_cast<Application::Kind>(kind.toInt()), index.data(IconRole).toString(),
                      textColor(option, true));
        content.setLeft(content.left() + size + padding * 3 / 4);
    }
    paintText(*painter, option, visual(content), index.data(MutedRole).toBool());
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 10);
    return size;
}

}  // namespace manypath
