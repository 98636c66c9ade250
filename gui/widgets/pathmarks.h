// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pathcolors.h"

class QPainter;

namespace manypath {

// The signs of interfaces, as all views paint them.

/// How wide and high a sign is beside text of this height, logical pixels.
[[nodiscard]] int pathMarkSize(int textHeight);
/// The sign of `interface` within `rect`.
void paintPathMark(QPainter &painter, const QRectF &rect, const PathColors &colors, const QString &interface, const QPalette &palette);
/// A bar filled to `share` (0..1) in the colour of `interface`.
void paintShareBar(QPainter &painter, const QRectF &rect, const PathColors &colors, const QString &interface, double share,
                   const QPalette &palette);

}  // namespace manypath
