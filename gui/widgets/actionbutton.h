// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace manypath {

/// A push button that is an action: its text, its tooltip, whether it can be pressed.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    /// `action` outlives the button, which takes its object name with "Button" after it.
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);
};

}  // namespace manypath
