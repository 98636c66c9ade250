// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/recording.h"
#include "gui/diary/diaryentry.h"

namespace manypath::demo {

inline constexpr std::int64_t recordingBeginUs = 1'767'225'600'000'000;

/// Two minutes of the small computer, with metrics each second: Wi-Fi goes at 30 s, its subflows a second later; both are back
/// at 75 s and 76 s; at 95 s the policy changes.
[[nodiscard]] Recording recording();

/// The same as a file.
[[nodiscard]] QByteArray recordingText();

/// A diary of some days up to `nowUs`, with entries of all kinds.
[[nodiscard]] QList<DiaryEntry> diary(std::int64_t nowUs);

}  // namespace manypath::demo
