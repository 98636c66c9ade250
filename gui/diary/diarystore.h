// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "gui/diary/diaryentry.h"

#include <QJsonObject>
#include <QLockFile>

#include <optional>

namespace manypath {

/// A diary's file: a line of JSON an entry; of several lines with one number the last counts. Only one process writes it.
class DiaryStore {
public:
    struct Reading {
        QList<DiaryEntry> entries;     ///< by number; lines that can't be read are left out
        std::optional<Error> problem;  ///< why it can't be written
    };

    explicit DiaryStore(const QString &file);

    /// Reads it and takes it for this process, as long as this lives. The latest `most` entries stay.
    [[nodiscard]] Reading open(int most);
    /// Adds lines for `changed`; `all` is what the file stands for then, for when it is written anew.
    [[nodiscard]] Result<void> append(const QList<DiaryEntry> &changed, const QList<DiaryEntry> &all);

private:
    [[nodiscard]] Result<void> rewrite(const QList<DiaryEntry> &all);

    QString m_file;
    QLockFile m_lock;
    qsizetype m_lines = 0;
    bool m_damaged = false;  // it does not end with a whole line
};

[[nodiscard]] QJsonObject toJson(const DiaryEntry &entry);
[[nodiscard]] Result<DiaryEntry> diaryEntryFromJson(const QJsonObject &object);

}  // namespace manypath
