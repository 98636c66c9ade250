// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMessageBox;
class QString;
class QWidget;

namespace manypath {

/// What this is, of which release, and under which licence. `helperVersion` is empty where none was heard of. Owned by `parent`.
[[nodiscard]] QMessageBox *makeAboutDialog(const QString &helperVersion, QWidget *parent);

}  // namespace manypath
