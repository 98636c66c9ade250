// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interface.h"

#include <QIcon>

namespace manypath {

enum class TrayState : std::uint8_t;

/// The signs of our own, lines on a grid of 16, in the colour of the palette's text, whatever that becomes. They are SVG within the
/// program; without Qt's plugin for SVG they show nothing.

/// By the page's name, or "preferences", "menu", "play", "pause", "previousevent", "nextevent"; null where there is none of that name.
[[nodiscard]] QIcon pageIcon(const QString &name);
[[nodiscard]] QIcon interfaceIcon(Interface::Type type);
/// The installed symbolic icon, which the panel colours; else our own picture on a ground of its own, to be seen on any panel.
[[nodiscard]] QIcon trayIcon(TrayState state);
/// "idle", "active", …: how the icon's file is called.
[[nodiscard]] QString trayStateName(TrayState state);

}  // namespace manypath
