// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace manypath {

/// Whether a process of this name (comm, at most 15 bytes) runs in this network namespace. One whose namespace can't be seen
/// counts as in it. Blocks on /proc.
[[nodiscard]] bool processRuns(const QByteArray &name);

}  // namespace manypath
