// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diary/diaryentry.h"

#include <QByteArray>

namespace manypath {

/// Entries as text, a line each: day, time and what happened. For the clipboard.
[[nodiscard]] QString diaryLines(const QList<DiaryEntry> &entries);
/// As RFC 4180 has it, UTF-8, with a line of titles. Times are those of ISO 8601 with their offset from UTC.
[[nodiscard]] QByteArray diaryCsv(const QList<DiaryEntry> &entries);
/// An array of objects, with the words in the user's language as "text".
[[nodiscard]] QByteArray diaryJson(const QList<DiaryEntry> &entries);

/// What `entries` come to in the month of `nowUs` (CLOCK_REALTIME): "This month: 14 connections saved in 3 losses."
[[nodiscard]] QString diarySummary(const QList<DiaryEntry> &entries, std::int64_t nowUs);
/// The same for all of `entries`, those of a recording.
[[nodiscard]] QString recordingSummary(const QList<DiaryEntry> &entries);

}  // namespace manypath
