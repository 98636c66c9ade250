// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diary/diaryentry.h"

namespace manypath {

class World;

/// Gives entries their numbers, and makes one of what happens several times in short order.
class RecentEntries {
public:
    /// Numbers start with `next`.
    explicit RecentEntries(std::uint64_t next) : m_next(next) {}

    [[nodiscard]] std::uint64_t nextNumber() { return m_next++; }
    /// The entry with its number.
    [[nodiscard]] DiaryEntry add(DiaryEntry entry);
    /// The same, or an earlier entry that says the same and is not older than `withinUs`, which then stands for both.
    [[nodiscard]] DiaryEntry fold(const DiaryEntry &entry, std::int64_t withinUs);

private:
    std::uint64_t m_next;
    QList<DiaryEntry> m_recent;
};

/// Notes what the interfaces that the entry names may be called where they are the only ones of their type.
void addTypes(DiaryEntry &entry, const World &world);

}  // namespace manypath
