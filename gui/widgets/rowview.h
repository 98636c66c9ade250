// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pathcolors.h"

#include <QTreeView>

namespace manypath {

/// A tree or table of ours: rows of one height, a quiet header, words in the middle while there are no rows.
class RowView : public QTreeView {
    Q_OBJECT

public:
    /// `colors` outlives the view.
    explicit RowView(const PathColors &colors, QWidget *parent = nullptr);

    /// Shown while there is no row.
    void setPlaceholder(const QString &text);
    [[nodiscard]] QString placeholder() const { return m_placeholder; }
    /// Makes each column wide enough for its own title and for typical texts, given in the columns' order: one, or one a line.
    void fitColumns(const QStringList &samples);
    /// The columns that share what width the others leave, beyond their own.
    void setElasticColumns(const QList<int> &columns);

    void saveColumns(const QString &key) const;  ///< to QSettings
    void restoreColumns(const QString &key);

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillWidth();

    QString m_placeholder;
    struct Elastic {
        int column = 0;
        int width = 0;  // at least
    };
    QList<Elastic> m_elastic;
};

}  // namespace manypath
