// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace manypath {

class Recorder;

/// Says that a recording is made, and stops it: there while one is.
class RecordBar : public QWidget {
    Q_OBJECT

public:
    /// `recorder` outlives the bar.
    explicit RecordBar(Recorder &recorder, QWidget *parent = nullptr);

private:
    void showState();

    Recorder &m_recorder;
    QLabel *m_text;
    QPushButton *m_stop;
    QTimer m_second;
};

}  // namespace manypath
