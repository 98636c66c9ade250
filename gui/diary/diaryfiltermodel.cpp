// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/diaryfiltermodel.h"

#include "gui/diary/diarymodel.h"
#include "gui/session/network.h"

#include <algorithm>

namespace manypath {

DiaryFilterModel::DiaryFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(DiaryModel::Time, Qt::DescendingOrder);
}

void DiaryFilterModel::setSearch(const QString &words)
{
    const QStringList wanted = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    invalidateFilter();
}

void DiaryFilterModel::setKind(std::optional<DiaryEntry::Kind> kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    invalidateFilter();
}

void DiaryFilterModel::setInterface(const QString &name)
{
    if (name == m_interface)
        return;
    m_interface = name;
    invalidateFilter();
}

void DiaryFilterModel::setSelection(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    invalidateFilter();
}

bool DiaryFilterModel::isFiltering() const
{
    return !m_words.isEmpty() || m_kind || !m_interface.isEmpty() || !m_selection.isEmpty();
}

const DiaryEntry *DiaryFilterModel::entryAt(const QModelIndex &index) const
{
    return static_cast<const DiaryModel *>(sourceModel())->entryAt(mapToSource(index));
}

QList<DiaryEntry> DiaryFilterModel::entries() const
{
    QList<DiaryEntry> entries;
    entries.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        entries.append(*entryAt(index(row, 0)));
    return entries;
}

bool DiaryFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid() || !isFiltering())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0);
    const DiaryEntry *entry = static_cast<const DiaryModel *>(sourceModel())->entryAt(index);
    if (m_kind && entry->kind != *m_kind)
        return false;
    if (!m_interface.isEmpty() && !entry->interfaces().contains(m_interface))
        return false;
    if (!concerns(*entry, m_selection))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.contains(word); });
}

bool DiaryFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto a = left.data(DiaryModel::TimeRole).toLongLong();
    const auto b = right.data(DiaryModel::TimeRole).toLongLong();
    return a == b ? left.row() < right.row() : a < b;
}

bool concerns(const DiaryEntry &entry, const Selection &selection)
{
    if (selection.connection && entry.token && entry.token != selection.connection)
        return false;
    // What is about an interface, not about a connection, concerns all connections.
    const bool general = entry.kind == DiaryEntry::Kind::InterfaceLost;
    if (selection.connection && !entry.token && !general)
        return false;
    if (!selection.application.isEmpty() && entry.application != selection.application && !(general && entry.connections > 1))
        return false;
    if (!selection.interface.isEmpty() && !entry.interfaces().contains(selection.interface))
        return false;
    if (selection.remote.isEmpty() || (general && entry.connections > 1))
        return true;
    const Result<SocketAddress> remote = SocketAddress::fromString(entry.remote);
    return remote && means(selection.remote, remote->address);
}

}  // namespace manypath
