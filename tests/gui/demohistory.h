// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/history/historystore.h"

namespace manypath::demo {

/// Fills `history` with the last five minutes of demo::world(), up to `nowUs`: traffic that comes and goes, and in the middle
/// Ethernet is lost for a while.
void fillHistory(HistoryStore &history, std::int64_t nowUs);

}  // namespace manypath::demo
