// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace manypath {

/// Paints a policy in a list, or something one would do: a title, a mark and a note where there is one, and a sentence below in as many
/// lines as that takes.
class PolicyDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Titles are bold unless said otherwise.
    void setPlainTitles(bool plain) { m_plain = plain; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QFont titleFont(const QFont &font) const;

    bool m_plain = false;
};

}  // namespace manypath
