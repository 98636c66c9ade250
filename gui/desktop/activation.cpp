// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/activation.h"

#include <QWidget>

namespace manypath {

namespace {
constexpr auto waylandVariable = "XDG_ACTIVATION_TOKEN";
constexpr auto x11Variable = "DESKTOP_STARTUP_ID";
}

QString inheritedActivationToken()
{
    const QString token = qEnvironmentVariable(waylandVariable);
    return token.isEmpty() ? qEnvironmentVariable(x11Variable) : token;
}

void bringToFront(QWidget &window, const QString &token)
{
    if (!token.isEmpty())
        qputenv(waylandVariable, token.toUtf8());  // Qt looks for it there when it asks for the front, and takes it away
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    qunsetenv(waylandVariable);  // children must not use it again
}

}  // namespace manypath
