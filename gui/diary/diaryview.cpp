// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/diaryview.h"

#include "gui/diary/diarymodel.h"
#include "gui/diary/diarytext.h"
#include "gui/widgets/pathmarks.h"

#include <QApplication>
#include <QDateTime>
#include <QPainter>
#include <QStyledItemDelegate>

namespace manypath {

namespace {

constexpr int padding = 12;
constexpr int gap = 8;

QColor mixed(const QColor &ground, const QColor &color, int percent)
{
    const auto mix = [percent](int a, int b) { return a + (b - a) * percent / 100; };
    return QColor(mix(ground.red(), color.red()), mix(ground.green(), color.green()), mix(ground.blue(), color.blue()));
}

// In a square of 16 by 16; to be drawn, not filled.
QPainterPath signPath(DiaryEntry::Kind kind)
{
    QPainterPath path;
    const auto line = [&path](double x1, double y1, double x2, double y2) {
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
    };
    switch (kind) {
    case DiaryEntry::Kind::InterfaceLost:  // a line with a gap, struck out
        line(0.5, 8, 3, 8);
        line(13, 8, 15.5, 8);
        line(4.5, 4.5, 11.5, 11.5);
        line(11.5, 4.5, 4.5, 11.5);
        break;
    case DiaryEntry::Kind::ConnectionsMoved:  // from one line to the other
        line(1, 12.5, 5, 12.5);
        path.cubicTo(9, 12.5, 8, 4.5, 13.5, 4.5);
        line(10.5, 1.5, 14, 4.5);
        path.lineTo(10.5, 7.5);
        break;
    case DiaryEntry::Kind::FellBack:
        line(8, 1.5, 8, 14);
        line(3.5, 9.5, 8, 14);
        path.lineTo(12.5, 9.5);
        break;
    case DiaryEntry::Kind::SubflowFailed:
        path.addPolygon(QPolygonF{{8, 1.5}, {15, 14}, {1, 14}, {8, 1.5}});
        line(8, 6, 8, 9.5);
        line(8, 11.6, 8, 11.8);
        break;
    case DiaryEntry::Kind::ConnectionDropped:
        path.addEllipse(QPointF(8, 8), 6.7, 6.7);
        line(5.3, 5.3, 10.7, 10.7);
        line(10.7, 5.3, 5.3, 10.7);
        break;
    case DiaryEntry::Kind::PolicyChanged:
    case DiaryEntry::Kind::RoleChanged:
    case DiaryEntry::Kind::SettingChanged:  // two sliders
        line(1, 5, 8, 5);
        path.addEllipse(QPointF(10.4, 5), 2.2, 2.2);
        line(13, 5, 15, 5);
        line(1, 11.5, 3, 11.5);
        path.addEllipse(QPointF(5.4, 11.5), 2.2, 2.2);
        line(8, 11.5, 15, 11.5);
        break;
    case DiaryEntry::Kind::EndpointsChanged:
        path.addEllipse(QPointF(4.5, 8), 3.2, 3.2);
        line(8, 8, 15, 8);
        break;
    case DiaryEntry::Kind::HelperLost:
        path.addEllipse(QPointF(8, 8), 6.7, 6.7);
        line(8, 4.5, 8, 8.8);
        line(8, 11.4, 8, 11.6);
        break;
    }
    return path;
}

}  // namespace

void paintDiarySign(QPainter &painter, const QRectF &rect, DiaryEntry::Kind kind, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(signPath(kind));
    painter.restore();
}

/// An entry in a line or more, below the name of the day where it is the first of its day.
class DiaryDelegate : public QStyledItemDelegate {
public:
    DiaryDelegate(const PathColors &colors, DiaryView *view)
        : QStyledItemDelegate(view)
        , m_colors(colors)
        , m_view(view)
    {
    }

    QDate today = QDate::currentDate();

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        painter->save();
        const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        const QColor quiet = option.palette.color(group, QPalette::PlaceholderText);
        if (startsDay(index)) {
            const QRect heading = option.rect.adjusted(padding, index.row() > 0 ? headingGap(option) : gap / 2, -padding, 0);
            QFont bold = option.font;
            bold.setBold(true);
            painter->setFont(bold);
            painter->setPen(option.palette.color(group, QPalette::Text));
            painter->drawText(heading, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop)),
                              diaryDayText(index.data(DiaryModel::DayRole).toDate(), today));
            option.rect.setTop(option.rect.top() + headingHeight(option, index));
        }
        QStyleOptionViewItem ground = option;
        ground.text.clear();
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

        const auto visual = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const int lineHeight = option.fontMetrics.height();
        const int top = option.rect.top() + verticalPadding(option);
        painter->setFont(option.font);
        painter->setPen(quiet);
        const QRect time(option.rect.left() + padding, top, timeWidth(option), lineHeight);
        painter->drawText(visual(time), static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          index.siblingAtColumn(DiaryModel::Time).data().toString());
        const int signSize = lineHeight * 8 / 10;
        const QRect sign(time.right() + 1 + gap, top + (lineHeight - signSize) / 2, signSize, signSize);
        paintDiarySign(*painter, visual(sign), static_cast<DiaryEntry::Kind>(index.data(DiaryModel::KindRole).toInt()),
                       index.data(DiaryModel::LastsRole).toBool() ? option.palette.color(group, QPalette::Text) : quiet);
        const int markSize = pathMarkSize(lineHeight);
        const QStringList paths = index.data(PathsRole).toStringList();
        const QRect mark(sign.right() + 1 + gap, top + (lineHeight - markSize) / 2 + 1, markSize, markSize);
        if (!paths.isEmpty())
            paintPathMark(*painter, visual(mark), m_colors, paths.constFirst(), option.palette);
        painter->setPen(option.palette.color(group, QPalette::Text));
        const QRect text(option.rect.left() + textLeft(option), top, option.rect.width() - textLeft(option) - padding,
                         option.rect.bottom() - top);
        painter->drawText(visual(text), static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap,
                          index.data().toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const int width = std::max(m_view->viewport()->width(), 20 * option.fontMetrics.averageCharWidth());
        const int room = width - textLeft(option) - padding;
        const QString text = index.data().toString();
        int height = option.fontMetrics.height();
        if (option.fontMetrics.horizontalAdvance(text) > room)
            height = option.fontMetrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, text).height();
        return {width, height + 2 * verticalPadding(option) + (startsDay(index) ? headingHeight(option, index) : 0)};
    }

private:
    static int verticalPadding(const QStyleOptionViewItem &option) { return option.fontMetrics.height() / 4 + 1; }
    static int headingGap(const QStyleOptionViewItem &option) { return option.fontMetrics.height() * 3 / 4; }
    static int headingHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        return option.fontMetrics.height() + gap / 2 + (index.row() > 0 ? headingGap(option) : gap / 2);
    }
    static int timeWidth(const QStyleOptionViewItem &option)
    {
        static const std::int64_t wide = QDateTime(QDate(2026, 11, 20), QTime(22, 58, 58)).toMSecsSinceEpoch() * 1000;
        return option.fontMetrics.horizontalAdvance(diaryTimeText(wide)) + 2;
    }
    static int textLeft(const QStyleOptionViewItem &option)
    {
        const int height = option.fontMetrics.height();
        return padding + timeWidth(option) + gap + height * 8 / 10 + gap + pathMarkSize(height) + gap;
    }
    static bool startsDay(const QModelIndex &index)
    {
        return index.row() == 0
            || index.siblingAtRow(index.row() - 1).data(DiaryModel::DayRole).toDate() != index.data(DiaryModel::DayRole).toDate();
    }

    const PathColors &m_colors;
    const DiaryView *m_view;
};

DiaryView::DiaryView(const PathColors &colors, QWidget *parent)
    : QListView(parent)
    , m_delegate(new DiaryDelegate(colors, this))
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
}

void DiaryView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    setModelColumn(DiaryModel::Text);
    // Which entry is the first of its day depends on those around it.
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &DiaryView::scheduleDelayedItemsLayout);
    connect(model, &QAbstractItemModel::dataChanged, this, &DiaryView::scheduleDelayedItemsLayout);
}

void DiaryView::setPlaceholder(const QString &text)
{
    if (text == m_placeholder)
        return;
    m_placeholder = text;
    viewport()->update();
}

void DiaryView::setToday(const QDate &today)
{
    if (today == m_delegate->today)
        return;
    m_delegate->today = today;
    viewport()->update();
}

void DiaryView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListView::initViewItemOption(option);
    // A selected entry stays readable with its colours: a tint of the user's highlight instead of all of it.
    const QPalette &own = palette();
    option->palette.setColor(QPalette::All, QPalette::HighlightedText, own.color(QPalette::Text));
    option->palette.setColor(QPalette::Active, QPalette::Highlight,
                             mixed(own.color(QPalette::Base), own.color(QPalette::Active, QPalette::Highlight), 28));
    option->palette.setColor(QPalette::Inactive, QPalette::Highlight,
                             mixed(own.color(QPalette::Base), own.color(QPalette::Active, QPalette::Highlight), 16));
}

void DiaryView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_placeholder.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(24, 8, -24, -8), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
}

void DiaryView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

}  // namespace manypath
