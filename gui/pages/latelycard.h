// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pathcolors.h"
#include "gui/widgets/card.h"

#include <QPointer>

class QAbstractItemModel;
class QGridLayout;
class QLabel;

namespace manypath {

class PathMark;

/// The last few entries of the diary, the newest first. Hidden while there are none.
class LatelyCard : public Card {
    Q_OBJECT

public:
    static constexpr int rows = 5;

    /// `colors` outlive the card.
    explicit LatelyCard(const PathColors &colors, QWidget *parent = nullptr);

    /// Rows about in the order of their DiaryModel::TimeRole, the oldest first; columns Time and Text, whose PathsRole says which
    /// interface it is about. Null: none.
    void setModel(QAbstractItemModel *model);

private:
    struct Row {
        QLabel *time;
        PathMark *mark;
        QLabel *text;
    };

    void fill();
    void addRow();

    const PathColors &m_colors;
    QPointer<QAbstractItemModel> m_model;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

}  // namespace manypath
