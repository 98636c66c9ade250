// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/diarymodel.h"

#include "gui/diary/diarytext.h"

#include <QDateTime>

namespace manypath {

namespace {

QString searchText(const DiaryEntry &entry)
{
    return QStringList{diaryText(entry), entry.interfaces().join(u' '), entry.application, entry.remote, entry.subject, entry.reason,
                       entry.token ? tokenToString(*entry.token) : QString()}
        .join(u' ')
        .toLower();
}

}  // namespace

void DiaryModel::follow(const Diary &diary)
{
    if (m_diary == &diary)
        return;
    if (m_diary)
        disconnect(m_diary, nullptr, this, nullptr);
    m_diary = &diary;
    connect(&diary, &Diary::entryAdded, this, &DiaryModel::sync);
    connect(&diary, &Diary::entryChanged, this, &DiaryModel::sync);
    connect(&diary, &Diary::replaced, this, &DiaryModel::sync);
    sync();
}

void DiaryModel::sync()
{
    QList<DiaryRow> rows;
    rows.reserve(m_diary->entries().size());
    for (const DiaryEntry &entry : m_diary->entries())
        rows.append({entry});
    syncRows(rows);
}

const DiaryEntry *DiaryModel::entryAt(const QModelIndex &index) const
{
    const DiaryRow *row = rowAt(index);
    return row ? &row->entry : nullptr;
}

int DiaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DiaryModel::data(const QModelIndex &index, int role) const
{
    const DiaryEntry *entry = entryAt(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Time ? diaryTimeText(entry->timeUs) : diaryText(*entry);
    case Qt::AccessibleTextRole:
        return index.column() == Time ? diaryTimeText(entry->timeUs)
                                      : diaryKindText(entry->kind) + QStringLiteral(": ") + diaryText(*entry);
    case SortRole:
        return index.column() == Time ? QVariant(static_cast<qlonglong>(entry->timeUs)) : QVariant(diaryText(*entry));
    case PathsRole:
        return index.column() == Text && !entry->interface.isEmpty() ? QVariant(QStringList{entry->interface}) : QVariant();
    case MutedRole:
        return index.column() == Time;
    case SearchRole:
        return searchText(*entry);
    case TokenRole:
        return entry->token ? QVariant(*entry->token) : QVariant();
    case KindRole:
        return static_cast<int>(entry->kind);
    case InterfacesRole:
        return entry->interfaces();
    case TimeRole:
        return static_cast<qlonglong>(entry->timeUs);
    case DayRole:
        return QDateTime::fromMSecsSinceEpoch(entry->timeUs / 1000).date();
    case LastsRole:
        return entry->lasts();
    default:
        return {};
    }
}

QVariant DiaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Text:
        return tr("What happened");
    default:
        return {};
    }
}

}  // namespace manypath
