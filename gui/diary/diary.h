// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "gui/diary/diaryentry.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace manypath {

class DiaryStore;

/// What happened to the paths, oldest first. Of a Session, see Session::diary(); kept in a file only after openStore().
class Diary : public QObject {
    Q_OBJECT

public:
    /// The oldest entries beyond these are forgotten.
    static constexpr int most = 5000;

    explicit Diary(QObject *parent = nullptr);
    ~Diary() override;

    [[nodiscard]] const QList<DiaryEntry> &entries() const { return m_entries; }  ///< by number
    [[nodiscard]] std::uint64_t nextNumber() const { return m_entries.isEmpty() ? 1 : m_entries.constLast().number + 1; }

    /// Takes in what is new, and what is said anew under a number that is there.
    void record(const QList<DiaryEntry> &entries);
    /// Other entries altogether.
    void replace(const QList<DiaryEntry> &entries);

    /// Reads what an earlier run wrote to `file` and writes there from now on. Before anything is recorded. When that fails, the
    /// diary is one without a file, with what could be read.
    [[nodiscard]] Result<void> openStore(const QString &file);
    /// Where that is by default: XDG_STATE_HOME, or ~/.local/state.
    [[nodiscard]] static QString defaultFile();

Q_SIGNALS:
    void entryAdded(const manypath::DiaryEntry &entry);
    void entryChanged(const manypath::DiaryEntry &entry);
    /// entries() are others; only of a recording that jumped, and when a store was opened.
    void replaced();
    /// It can't be kept in the file any more, a sentence; told once.
    void storeFailed(const QString &reason);

private:
    void write();

    QList<DiaryEntry> m_entries;
    std::unique_ptr<DiaryStore> m_store;
    QSet<quint64> m_unwritten;  // by number
    QTimer m_writing;
};

}  // namespace manypath
