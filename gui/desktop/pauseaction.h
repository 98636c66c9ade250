// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desktop/policypause.h"

#include <QAction>

namespace manypath {

/// "Pause policies", for the menus: says what is true, and why nothing can be changed where it can't.
class PauseAction : public QAction {
    Q_OBJECT

public:
    /// Both outlive the action.
    PauseAction(const Session &session, PolicyPause &pause, QObject *parent);

private:
    void refresh();

    PolicyPause &m_pause;
};

}  // namespace manypath
