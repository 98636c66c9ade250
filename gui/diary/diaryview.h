// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diary/diaryentry.h"
#include "gui/pathcolors.h"

#include <QListView>

namespace manypath {

/// The sign of a kind of entry within `rect`, in `color`.
void paintDiarySign(QPainter &painter, const QRectF &rect, DiaryEntry::Kind kind, const QColor &color);

/// A diary to read: day by day, each entry with its time, the sign of its kind and that of its interface. Words in the middle while
/// there are no entries.
class DiaryView : public QListView {
    Q_OBJECT

public:
    /// `colors` outlives the view.
    explicit DiaryView(const PathColors &colors, QWidget *parent = nullptr);

    void setPlaceholder(const QString &text);
    [[nodiscard]] QString placeholder() const { return m_placeholder; }
    /// Which day is called "Today"; none: all have their dates.
    void setToday(const QDate &today);

    void setModel(QAbstractItemModel *model) override;

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_placeholder;
    class DiaryDelegate *m_delegate;
};

}  // namespace manypath
