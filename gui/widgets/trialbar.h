// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace manypath {

class StepHistory;

/// Above the page while changes are on trial: what goes back by itself, in how many seconds, and the two ways to decide it now.
class TrialBar : public QFrame {
    Q_OBJECT

public:
    /// `history` outlives the bar.
    explicit TrialBar(StepHistory &history, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHistory();
    void count();

    StepHistory &m_history;
    QLabel *m_countdown;
    QLabel *m_what;
    QTimer m_timer;
};

}  // namespace manypath
