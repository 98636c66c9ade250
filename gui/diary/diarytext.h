// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diary/diaryentry.h"

#include <QDate>

namespace manypath {

// The words of a diary.

/// What happened, in one or two sentences, without when it began.
[[nodiscard]] QString diaryText(const DiaryEntry &entry);
/// What entries of that kind are about, for choosing among them: "Lost interfaces".
[[nodiscard]] QString diaryKindText(DiaryEntry::Kind kind);
/// What people call an interface: "Wi-Fi" where `entry` knows that this is clear enough, else its name.
[[nodiscard]] QString diaryInterfaceText(const DiaryEntry &entry, const QString &interface);

/// "14:02:11", CLOCK_REALTIME in microseconds as the user's locale has times of the day, with seconds.
[[nodiscard]] QString diaryTimeText(std::int64_t timeUs);
/// "Today", "Yesterday", "Friday, 20 November 2026"; always the last where `today` is none.
[[nodiscard]] QString diaryDayText(const QDate &day, const QDate &today);
/// "0.4 s", "12 s", "1 min 29 s", "2 h 5 min", "3 d 4 h".
[[nodiscard]] QString durationText(std::int64_t microseconds);

/// For programs: "interface_lost".
[[nodiscard]] QString diaryKindName(DiaryEntry::Kind kind);

}  // namespace manypath
