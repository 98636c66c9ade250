// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rowview.h"

#include "gui/widgets/quietheader.h"
#include "gui/widgets/rowdelegate.h"

#include <QAccessible>
#include <QPainter>
#include <QSettings>

namespace manypath {

namespace {

QColor mixed(const QColor &ground, const QColor &color, int percent)
{
    const auto mix = [percent](int a, int b) { return a + (b - a) * percent / 100; };
    return QColor(mix(ground.red(), color.red()), mix(ground.green(), color.green()), mix(ground.blue(), color.blue()));
}

}  // namespace

RowView::RowView(const PathColors &colors, QWidget *parent)
    : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHeader(new QuietHeader(this));
    setItemDelegate(new RowDelegate(colors, this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setRootIsDecorated(false);
    setSortingEnabled(true);
    header()->setStretchLastSection(false);
}

void RowView::setPlaceholder(const QString &text)
{
    if (text == m_placeholder)
        return;
    m_placeholder = text;
    viewport()->update();
}

void RowView::fitColumns(const QStringList &samples)
{
    for (int column = 0; column < samples.size(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString() + QStringLiteral("n");  // half of the sort arrow, the air has the rest
        int text = fontMetrics().horizontalAdvance(title);
        for (const QString &sample : samples.at(column).split(u'\n'))
            text = std::max(text, fontMetrics().horizontalAdvance(sample));
        header()->resizeSection(column, text + 2 * RowDelegate::padding + 2);
    }
}

void RowView::setElasticColumns(const QList<int> &columns)
{
    m_elastic.clear();
    for (const int column : columns)
        m_elastic.append({column, header()->sectionSize(column)});
}

void RowView::fillWidth()
{
    QList<Elastic> shown;
    int others = header()->length();
    int least = 0;
    for (const Elastic &elastic : std::as_const(m_elastic)) {
        if (header()->isSectionHidden(elastic.column))
            continue;
        shown.append(elastic);
        others -= header()->sectionSize(elastic.column);
        least += elastic.width;
    }
    int left = std::max(0, viewport()->width() - others - least);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const int more = left / static_cast<int>(shown.size() - i);
        header()->resizeSection(shown.at(i).column, shown.at(i).width + more);
        left -= more;
    }
}

void RowView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fillWidth();
}

void RowView::saveColumns(const QString &key) const
{
    QSettings().setValue(key, header()->saveState());
}

void RowView::restoreColumns(const QString &key)
{
    header()->restoreState(QSettings().value(key).toByteArray());
    fillWidth();
}

void RowView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTreeView::initViewItemOption(option);
    // A selected row stays readable with its colours: a tint of the user's highlight instead of all of it.
    const QPalette &own = palette();
    option->palette.setColor(QPalette::All, QPalette::HighlightedText, own.color(QPalette::Text));
    option->palette.setColor(QPalette::Active, QPalette::Highlight,
                             mixed(own.color(QPalette::Base), own.color(QPalette::Active, QPalette::Highlight), 28));
    option->palette.setColor(QPalette::Inactive, QPalette::Highlight,
                             mixed(own.color(QPalette::Base), own.color(QPalette::Active, QPalette::Highlight), 16));
}

void RowView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (QAccessible::isActive()) {
        QTreeView::dataChanged(topLeft, bottomRight, roles);
        return;
    }
    // QTreeView looks for the row among all rows, for each signal. All rows have one height and none is edited, so that
    // painting again, once for all signals of a refresh, is all there is to do.
    if (!topLeft.parent().isValid() || isExpanded(topLeft.parent()))
        viewport()->update();
}

void RowView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_placeholder.isEmpty() || !model() || model()->rowCount(rootIndex()) > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(24, 8, -24, -8), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
}

}  // namespace manypath
