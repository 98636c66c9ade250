// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stateline.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace manypath {

class StateSign;

/// The sentence at the top of the window that says what is going on.
class StateBar : public QWidget {
    Q_OBJECT

public:
    explicit StateBar(QWidget *parent = nullptr);

    void setLine(const StateLine &line);
    [[nodiscard]] const StateLine &line() const { return m_line; }

Q_SIGNALS:
    void enableWanted();  ///< the user wants net.mptcp.enabled = 1

private:
    StateLine m_line;
    StateSign *m_sign;
    QLabel *m_sentence;
    QLabel *m_detail;
    QPushButton *m_enable;
};

}  // namespace manypath
