// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/world.h"

#include <QByteArray>

namespace manypath::cli {

/// A change of a recording on one line. Text: when, and what happened, events of the path manager as `monitor` has them; nothing for
/// a round of metrics. JSON: as in the recording. `before` is about to take it in.
[[nodiscard]] QByteArray printRecorded(const World &before, const Change &change, Format format);

}  // namespace manypath::cli
