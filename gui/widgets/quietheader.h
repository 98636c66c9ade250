// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QMenu;

namespace manypath {

/// A table's header that is text and one line, and offers on its context menu which columns to show.
class QuietHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit QuietHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Adds an entry for each column that may be hidden.
    void addColumnsTo(QMenu &menu);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

}  // namespace manypath
