// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/latelycard.h"

#include "gui/diary/diarymodel.h"
#include "gui/models/roles.h"
#include "gui/widgets/labels.h"
#include "gui/widgets/pathmark.h"

#include <QAbstractItemModel>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace manypath {

namespace {

// Some are written later than what happened after them: whether all of a path's connections moved takes a while to tell.
constexpr int outOfOrder = 20;

}  // namespace

LatelyCard::LatelyCard(const PathColors &colors, QWidget *parent)
    : Card(parent)
    , m_colors(colors)
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("lately"));
    body()->setContentsMargins(18, 10, 18, 12);
    auto *title = quietLabel(tr("Lately", "heading above what happened last"), this);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    body()->addWidget(title);
    body()->addLayout(m_grid);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(2, 1);
    hide();
}

void LatelyCard::setModel(QAbstractItemModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    if (m_model) {
        connect(m_model, &QAbstractItemModel::rowsInserted, this, &LatelyCard::fill);
        connect(m_model, &QAbstractItemModel::rowsRemoved, this, &LatelyCard::fill);
        connect(m_model, &QAbstractItemModel::dataChanged, this, &LatelyCard::fill);
        connect(m_model, &QAbstractItemModel::modelReset, this, &LatelyCard::fill);
    }
    fill();
}

void LatelyCard::addRow()
{
    const Row row{quietLabel({}, this), new PathMark(m_colors, this), new QLabel(this)};
    row.text->setTextFormat(Qt::PlainText);
    row.text->setWordWrap(true);
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto at = static_cast<int>(m_rows.size());
    m_grid->addWidget(row.time, at, 0, Qt::AlignTop);
    m_grid->addWidget(row.mark, at, 1, Qt::AlignTop);
    m_grid->addWidget(row.text, at, 2);
    m_rows.append(row);
}

void LatelyCard::fill()
{
    const int count = m_model ? m_model->rowCount() : 0;
    QList<QModelIndex> latest;
    for (int row = count - 1; row >= std::max(0, count - rows - outOfOrder); --row)
        latest.append(m_model->index(row, 1));
    std::stable_sort(latest.begin(), latest.end(),
                     [](const QModelIndex &a, const QModelIndex &b) { return a.data(DiaryModel::TimeRole).toLongLong() > b.data(DiaryModel::TimeRole).toLongLong(); });
    const int shown = std::min(count, rows);
    while (m_rows.size() < shown)
        addRow();
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool visible = i < shown;
        if (visible) {
            const QModelIndex text = latest.at(i);
            row.time->setText(text.siblingAtColumn(0).data().toString());
            row.text->setText(text.data().toString());
            row.mark->setInterface(text.data(PathsRole).toStringList().value(0));
        }
        row.time->setVisible(visible);
        row.mark->setVisible(visible);
        row.text->setVisible(visible);
    }
    setVisible(shown > 0);
}

}  // namespace manypath
