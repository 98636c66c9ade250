// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/policydelegate.h"

#include "gui/models/policymodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

namespace manypath {

namespace {

constexpr int across = 12;  // air at the sides
constexpr int down = 8;     // above and below
constexpr int wrapped = Qt::TextWordWrap;

// A tick in a square of 16 by 16: in force.
QPainterPath tick()
{
    QPainterPath path;
    path.moveTo(3, 8.5);
    path.lineTo(6.5, 12);
    path.lineTo(13, 4);
    return path;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

}  // namespace

QFont PolicyDelegate::titleFont(const QFont &font) const
{
    QFont made = font;
    made.setBold(!m_plain);
    return made;
}

QSize PolicyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    const QRect room(0, 0, std::max(40, width - 2 * across), 10'000);
    const auto heightOf = [&room](const QFontMetrics &metrics, const QString &text) {
        return text.isEmpty() ? 0 : metrics.boundingRect(room, wrapped, text).height() + 2;
    };
    const int note = index.data(PolicyModel::NoteRole).toString().isEmpty() ? 0 : option.fontMetrics.height() + 2;
    return {std::max(40, width - 2), heightOf(QFontMetrics(titleFont(option.font)), index.data().toString()) + note
                + heightOf(option.fontMetrics, index.data(PolicyModel::DescriptionRole).toString()) + 2 * down};
}

void PolicyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        QColor tint = palette.color(QPalette::Highlight);
        tint.setAlphaF(option.state & QStyle::State_Active ? 0.22F : 0.14F);
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(palette.color(QPalette::Highlight), 1) : QPen(Qt::NoPen));
        painter->setBrush(tint);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 5, 5);
    }
    const bool muted = index.data(MutedRole).toBool();
    const QColor strong = palette.color(muted ? QPalette::PlaceholderText : QPalette::Text);
    const QRect inner = option.rect.adjusted(across, down, -across, -down);
    const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop)) | wrapped;
    const auto visual = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };

    const QFontMetrics title(titleFont(option.font));
    QRect line(inner.left(), inner.top(), inner.width(), title.boundingRect(inner, wrapped, index.data().toString()).height());
    painter->setPen(strong);
    painter->setFont(titleFont(option.font));
    painter->drawText(visual(line), leading, index.data().toString());
    painter->setFont(option.font);
    const int height = option.fontMetrics.height();
    if (const QString note = index.data(PolicyModel::NoteRole).toString(); !note.isEmpty()) {
        line = QRect(inner.left(), line.bottom() + 3, inner.width(), height);
        if (index.data(PolicyModel::InForceRole).toBool()) {
            const QRect mark = visual(QRect(line.left(), line.top() + height / 8, height * 3 / 4, height * 3 / 4));
            painter->save();
            painter->translate(mark.topLeft());
            painter->scale(mark.width() / 16.0, mark.height() / 16.0);
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(palette.color(QPalette::Highlight), 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPath(tick());
            painter->restore();
            line.setLeft(line.left() + height);
        }
        painter->setPen(strong);
        painter->drawText(visual(line), leading, option.fontMetrics.elidedText(note, Qt::ElideRight, line.width()));
    }
    const QRect rest(inner.left(), line.bottom() + 3, inner.width(), inner.bottom() - line.bottom());
    painter->setPen(palette.color(QPalette::PlaceholderText));
    painter->drawText(visual(rest), leading, index.data(PolicyModel::DescriptionRole).toString());
    painter->restore();
}

}  // namespace manypath
