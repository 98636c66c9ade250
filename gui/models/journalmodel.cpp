// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/journalmodel.h"

#include "gui/policywords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace manypath {

namespace {

// With the date where that is not today's.
QString timeText(std::int64_t timeUs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeUs / 1000);
    const QString clock = time.toString(QStringLiteral("HH:mm:ss.zzz"));
    if (time.date() == QDate::currentDate())
        return clock;
    return JournalModel::tr("%1 %2", "date, time").arg(QLocale().toString(time.date(), QLocale::ShortFormat), clock);
}

}  // namespace

bool JournalModel::isNew(const JournalRow &row) const
{
    if (m_entries.isEmpty())
        return true;
    // Numbers begin anew with each helper, times go on.
    const JournalRow &last = m_entries.constLast().row;
    return row.timeUs > last.timeUs || (row.timeUs == last.timeUs && row.number > last.number);
}

void JournalModel::append(const QList<JournalRow> &rows, const World &world, const ApplicationTable &applications)
{
    QList<Entry> fresh;
    QStringList policies = m_policies;
    for (const JournalRow &row : rows) {
        if (!isNew(row))
            continue;
        Entry entry{row, row.policy.isEmpty() ? tr("Manypath", "who decided: the helper itself") : row.policy, actionSentence(row.action, world), {}, actionToken(row.action)};
        entry.about = connectionText(entry.token, world, applications);
        if (!policies.contains(entry.policy))
            policies.append(entry.policy);
        fresh.append(entry);
    }
    fresh = fresh.mid(std::max<qsizetype>(0, fresh.size() - capacity));
    if (fresh.isEmpty())
        return;
    const auto surplus = static_cast<int>(std::max<qsizetype>(0, m_entries.size() + fresh.size() - capacity));
    if (surplus > 0) {
        const int last = rowCount() - 1;
        beginRemoveRows({}, last - surplus + 1, last);
        m_entries.remove(0, surplus);
        endRemoveRows();
    }
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    m_entries += fresh;
    endInsertRows();
    policies.sort();
    if (policies == m_policies)
        return;
    m_policies = policies;
    Q_EMIT policiesChanged();
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString JournalModel::text(const Entry &entry, Column column) const
{
    switch (column) {
    case Column::Time:
        return timeText(entry.row.timeUs);
    case Column::Policy:
        return entry.policy;
    case Column::Action:
        return entry.action;
    case Column::About:
        return entry.about;
    case Column::Reason:
        return entry.row.reason;
    case Column::Answer:
        // The sign is for the eye that runs down the column, where all else is quiet.
        return entry.row.outcome.error ? QStringLiteral("✗ ") + outcomeText(entry.row.outcome) : outcomeText(entry.row.outcome);
    }
    return {};
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const Entry &entry = m_entries.at(m_entries.size() - 1 - index.row());
    const auto column = static_cast<Column>(index.column());
    const bool refused = entry.row.outcome.error.has_value();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(entry, column);
    case MutedRole:
        return column == Column::Time || (column == Column::Answer && !refused);
    case TokenRole:
        return entry.token ? QVariant(*entry.token) : QVariant();
    case PolicyRole:
        return entry.policy;
    case SearchRole:
        return QStringList{entry.policy, entry.action, entry.about, entry.row.reason, outcomeText(entry.row.outcome),
                           entry.token ? tokenToString(*entry.token) : QString()}
            .join(u' ')
            .toLower();
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Policy:
        return tr("Policy");
    case Column::Action:
        return tr("What");
    case Column::About:
        return tr("Connection");
    case Column::Reason:
        return tr("Why");
    case Column::Answer:
        return tr("Answer");
    }
    return {};
}

void JournalFilterModel::setHidden(bool hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    invalidateRowsFilter();
}

void JournalFilterModel::setPolicy(const QString &policy)
{
    if (policy == m_policy)
        return;
    m_policy = policy;
    invalidateRowsFilter();
}

void JournalFilterModel::setSearch(const QString &words)
{
    const QStringList wanted = words.toLower().split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    invalidateRowsFilter();
}

bool JournalFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_hidden)
        return false;
    const QModelIndex index = sourceModel()->index(row, 0);
    if (!m_policy.isEmpty() && index.data(JournalModel::PolicyRole).toString() != m_policy)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.contains(word); });
}

}  // namespace manypath
