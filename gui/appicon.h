// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace manypath {

/// The program's icon: the installed one, else the same picture painted.
[[nodiscard]] QIcon applicationIcon();

}  // namespace manypath
