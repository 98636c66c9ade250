// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace manypath {

/// The permission to come to the front that whoever started this process gave with it; empty where none was given. To be asked
/// before there is an application: Qt takes it away then.
[[nodiscard]] QString inheritedActivationToken();

/// Shows `window`, and brings it to the front as far as the desktop allows: `token` is what the caller got for it, may be empty.
void bringToFront(QWidget &window, const QString &token);

}  // namespace manypath
