// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace manypath {

/// A label in the palette's quiet text colour, for what explains other things.
[[nodiscard]] QLabel *quietLabel(const QString &text, QWidget *parent = nullptr);
/// A label in bold.
[[nodiscard]] QLabel *headingLabel(const QString &text, QWidget *parent = nullptr);

}  // namespace manypath
