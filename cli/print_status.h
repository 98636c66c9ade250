// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/world.h"

#include <QByteArray>

namespace manypath::cli {

/// The state of MPTCP on one screen, or as an object. `helperVersion` is what the helper says of itself.
[[nodiscard]] QByteArray printStatus(const World &world, const QString &helperVersion, Format format);

/// What the helper or this machine lacks, a sentence each; empty when all is well.
[[nodiscard]] QStringList problems(const World &world);

}  // namespace manypath::cli
