// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QCheckBox;
class QPushButton;

namespace manypath {

class StepHistory;

/// Takes the last change back and does it again, in words; and lets all changes be tried first.
class UndoBar : public QWidget {
    Q_OBJECT

public:
    /// `history` outlives the bar.
    explicit UndoBar(StepHistory &history, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showHistory();
    void showAction(QPushButton *button, const QAction *action);

    StepHistory &m_history;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QCheckBox *m_try;
};

}  // namespace manypath
