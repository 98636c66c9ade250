// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace manypath {

/// Every visible widget below `root` whose text has no room, a line each that names it: labels, buttons, boxes, headers, tabs.
[[nodiscard]] QStringList cutTexts(const QWidget &root);

/// Everything visible below `root` that a screen reader could not name: what takes the focus and has neither a name nor a text, and
/// views whose columns have none.
[[nodiscard]] QStringList namelessWidgets(QWidget &root);

/// What takes the focus by Tab below `root`, in that order, beginning with `first`: the object names or classes.
[[nodiscard]] QStringList tabOrder(QWidget &root);

}  // namespace manypath
