// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/actionbutton.h"

#include <QAction>

namespace manypath {

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(action->objectName() + QStringLiteral("Button"));
    const auto follow = [this, action] {
        setText(action->text());
        setEnabled(action->isEnabled());
        // The action's own tooltip, not the one it makes up of its text.
        const QString why = action->statusTip();
        setToolTip(why);
        setStatusTip(why);
        setAccessibleDescription(why);
    };
    follow();
    connect(action, &QAction::changed, this, follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

}  // namespace manypath
