// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pathcolors.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace manypath {

class Session;
class TimeSlider;

/// Plays the recording that a session shows: there while it shows one.
class PlayerBar : public QFrame {
    Q_OBJECT

public:
    /// Both outlive the bar.
    PlayerBar(Session &session, const PathColors &colors, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void attach();
    void showTicks();
    void showPosition();
    void showPlaying();
    void playPause();
    [[nodiscard]] QToolButton *button(const char *name, const QString &text);

    Session &m_session;
    QLabel *m_name;
    QLabel *m_when;
    QPushButton *m_live;
    QToolButton *m_previous;
    QToolButton *m_play;
    QToolButton *m_next;
    TimeSlider *m_slider;  // milliseconds since the beginning
    QLabel *m_position;
    QComboBox *m_speed;
};

}  // namespace manypath
