// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pathcolors.h"
#include "gui/widgets/applicationicons.h"

#include <QStyledItemDelegate>

namespace manypath {

/// Paints the cells of all tables: text with air around it, the signs of interfaces and icons of applications before their names, shares as bars.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Air left and right of a cell's text, logical pixels.
    static constexpr int padding = 8;

    /// `colors` outlives the delegate.
    explicit RowDelegate(const PathColors &colors, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const PathColors &m_colors;
    mutable ApplicationIcons m_icons;
};

}  // namespace manypath
