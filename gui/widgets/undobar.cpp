// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/undobar.h"

#include "gui/undo/stephistory.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace manypath {

UndoBar::UndoBar(StepHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_undo(new QPushButton(this))
    , m_redo(new QPushButton(this))
    , m_try(new QCheckBox(tr("Try each change for %1 s &first").arg(StepHistory::trialSeconds), this))
{
    m_undo->setObjectName(QStringLiteral("undoStep"));
    m_redo->setObjectName(QStringLiteral("redoStep"));
    m_try->setObjectName(QStringLiteral("tryFirst"));
    m_try->setToolTip(tr("A change goes back by itself unless you keep it"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addStretch(1);
    row->addWidget(m_try);
    for (QPushButton *button : {m_undo, m_redo})
        button->setAutoDefault(false);
    connect(m_undo, &QPushButton::clicked, &m_history, &StepHistory::undo);
    connect(m_redo, &QPushButton::clicked, &m_history, &StepHistory::redo);
    connect(m_try, &QCheckBox::toggled, &m_history, &StepHistory::setTryFirst);
    connect(&m_history, &StepHistory::changed, this, &UndoBar::showHistory);
    showHistory();
}

void UndoBar::showHistory()
{
    showAction(m_undo, m_history.undoAction());
    showAction(m_redo, m_history.redoAction());
    m_try->setChecked(m_history.triesFirst());
}

// The text may be long, as addresses are: all of it is in the tool tip.
void UndoBar::showAction(QPushButton *button, const QAction *action)
{
    button->setText(fontMetrics().elidedText(action->text(), Qt::ElideRight, fontMetrics().averageCharWidth() * 34));
    button->setToolTip(action->toolTip());
    button->setAccessibleName(action->text());
    button->setEnabled(action->isEnabled());
}

void UndoBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showHistory();
}

}  // namespace manypath
