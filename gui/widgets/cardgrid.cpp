// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/cardgrid.h"

#include <QGridLayout>

#include <algorithm>

namespace manypath {

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(10);
}

void CardGrid::setCards(const QList<QWidget *> &cards)
{
    if (cards == m_cards)
        return;
    for (QWidget *card : std::as_const(m_cards)) {
        m_grid->removeWidget(card);
        card->setVisible(cards.contains(card));
    }
    m_cards = cards;
    m_columns = 0;
    setVisible(!m_cards.isEmpty());
    arrange();
    // Tab goes through the cards as the eye does.
    for (qsizetype i = 1; i < m_cards.size(); ++i)
        setTabOrder(m_cards.at(i - 1), m_cards.at(i));
}

int CardGrid::cardWidth() const
{
    int widest = fontMetrics().averageCharWidth() * 42;  // below this, cards are hard to read
    for (const QWidget *card : m_cards)
        widest = std::max(widest, card->minimumSizeHint().width());
    return widest;
}

QSize CardGrid::minimumSizeHint() const
{
    return {cardWidth(), m_grid->minimumSize().height()};
}

void CardGrid::arrange()
{
    const auto count = static_cast<int>(m_cards.size());
    const int fitting = std::max(1, (width() + m_grid->horizontalSpacing()) / (cardWidth() + m_grid->horizontalSpacing()));
    // Rows of about the same length: four are two and two, not three and one.
    const int rows = (count + fitting - 1) / fitting;
    const int columns = rows > 0 ? (count + rows - 1) / rows : 0;
    if (columns == m_columns)
        return;
    for (int column = 0; column < std::max(columns, m_grid->columnCount()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    for (QWidget *card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
        m_cards.at(i)->show();
    }
    updateGeometry();
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace manypath
