// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/pauseaction.h"

namespace manypath {

PauseAction::PauseAction(const Session &session, PolicyPause &pause, QObject *parent)
    : QAction(tr("P&ause policies"), parent)
    , m_pause(pause)
{
    setCheckable(true);
    connect(&session, &Session::stateChanged, this, &PauseAction::refresh);
    connect(&session, &Session::worldReset, this, &PauseAction::refresh);
    connect(&session, &Session::worldChanged, this, &PauseAction::refresh);
    connect(&m_pause, &PolicyPause::changed, this, &PauseAction::refresh);
    connect(this, &QAction::triggered, this, [this](bool checked) {
        setChecked(m_pause.paused());  // until the helper has answered
        m_pause.setPaused(checked);
    });
    refresh();
}

void PauseAction::refresh()
{
    const QString whyNot = m_pause.whyNot();
    setEnabled(whyNot.isEmpty());
    setChecked(m_pause.paused());
    setToolTip(whyNot.isEmpty() ? tr("Manypath decides nothing until it goes on. What policies made stays as it is.") : whyNot);
}

}  // namespace manypath
