// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace manypath {

/// Cards of one width beside each other, and below each other where the width doesn't suffice.
class CardGrid : public QWidget {
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    /// In the order to show. The grid becomes their parent; those it had and that are left out stay its children, not shown.
    void setCards(const QList<QWidget *> &cards);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int cardWidth() const;

    QGridLayout *m_grid;
    QList<QWidget *> m_cards;
    int m_columns = 0;
};

}  // namespace manypath
