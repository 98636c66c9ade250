// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/diary.h"

#include "gui/diary/diarystore.h"

#include <QDir>

#include <algorithm>

namespace manypath {

namespace {

// An entry may change several times while connections find their way.
constexpr int gatherMs = 1000;

QList<DiaryEntry>::iterator find(QList<DiaryEntry> &entries, std::uint64_t number)
{
    return std::lower_bound(entries.begin(), entries.end(), number, [](const DiaryEntry &entry, std::uint64_t wanted) { return entry.number < wanted; });
}

}  // namespace

Diary::Diary(QObject *parent)
    : QObject(parent)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(gatherMs);
    connect(&m_writing, &QTimer::timeout, this, &Diary::write);
}

Diary::~Diary()
{
    write();
}

void Diary::record(const QList<DiaryEntry> &entries)
{
    for (const DiaryEntry &entry : entries) {
        const auto place = find(m_entries, entry.number);
        const bool known = place != m_entries.end() && place->number == entry.number;
        if (known) {
            *place = entry;
        } else if (m_entries.size() >= most && place == m_entries.begin()) {
            continue;  // forgotten already
        } else {
            m_entries.insert(place, entry);
            if (m_entries.size() > most)
                m_entries.removeFirst();
        }
        if (m_store)
            m_unwritten.insert(entry.number);
        if (known)
            Q_EMIT entryChanged(entry);
        else
            Q_EMIT entryAdded(entry);
    }
    if (!m_unwritten.isEmpty() && !m_writing.isActive())
        m_writing.start();
}

void Diary::replace(const QList<DiaryEntry> &entries)
{
    if (m_entries.isEmpty() && entries.isEmpty())
        return;
    m_entries = entries;
    Q_EMIT replaced();
}

Result<void> Diary::openStore(const QString &file)
{
    auto store = std::make_unique<DiaryStore>(file);
    DiaryStore::Reading reading = store->open(most);
    QList<DiaryEntry> unseen;
    for (DiaryEntry &entry : reading.entries) {
        if (!entry.lasts() || reading.problem)
            continue;
        entry.endUnseen = true;
        m_unwritten.insert(entry.number);
    }
    m_entries = reading.entries;
    if (reading.problem) {
        Q_EMIT replaced();
        return *reading.problem;
    }
    m_store = std::move(store);
    write();
    Q_EMIT replaced();
    return {};
}

QString Diary::defaultFile()
{
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(folder))  // as the base directory specification asks
        folder = QDir::homePath() + QStringLiteral("/.local/state");
    return folder + QStringLiteral("/manypath/diary.jsonl");
}

void Diary::write()
{
    if (!m_store || m_unwritten.isEmpty())
        return;
    QList<DiaryEntry> lines;
    for (const DiaryEntry &entry : std::as_const(m_entries)) {
        if (m_unwritten.contains(entry.number))
            lines.append(entry);
    }
    m_unwritten.clear();
    if (const Result<void> written = m_store->append(lines, m_entries); !written) {
        m_store.reset();
        Q_EMIT storeFailed(written.error().message);
    }
}

}  // namespace manypath
