// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/policymodel.h"

#include "gui/policytext.h"

#include <QFileInfo>

#include <algorithm>

namespace manypath {

namespace {

// The policy is there all the same, and can be chosen again.
QString problemOf(const PolicyInfo &policy, const QList<PolicyProblem> &problems)
{
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&policy](const PolicyProblem &each) { return each.name == policy.name && each.file.isEmpty(); });
    return found == problems.end() ? QString() : found->text;
}

QString nameOf(const PolicyProblem &problem)
{
    if (!problem.name.isEmpty())
        return problem.name;
    const QFileInfo file(problem.file);
    return file.fileName().isEmpty() ? problem.file : file.fileName();
}

}  // namespace

void PolicyModel::sync(const QList<PolicyInfo> &policies, const QList<PolicyProblem> &problems, const Steering &steering)
{
    QList<PolicyRow> rows;
    for (const PolicyInfo &info : policies)
        rows.append({info, problemOf(info, problems), true, info.name == steering.policy.name});
    for (const PolicyProblem &problem : problems) {
        PolicyRow row;
        row.info.name = nameOf(problem);
        row.problem = problem.file.isEmpty() ? problem.text : tr("%1 (%2)", "why, a file's path").arg(problem.text, problem.file);
        row.usable = false;
        const bool told = std::any_of(rows.begin(), rows.end(), [&](const PolicyRow &each) {
            return each.key() == row.key() || (problem.file.isEmpty() && each.info.name == row.info.name);
        });
        if (!told)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [](const PolicyRow &a, const PolicyRow &b) { return a.key() < b.key(); });
    syncRows(rows);
}

QModelIndex PolicyModel::find(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(index(row, 0))->info.name == name)
            return index(row, 0);
    }
    return {};
}

int PolicyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant PolicyModel::data(const QModelIndex &index, int role) const
{
    const PolicyRow *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->info.name;
    case DescriptionRole:
        return row->usable ? policyText(row->info.description) : row->problem;
    case NoteRole:
        return !row->usable ? tr("can't be used") : !row->problem.isEmpty() ? tr("switched off") : row->inForce ? tr("in force") : QString();
    case Qt::AccessibleDescriptionRole:
        return QStringList{data(index, NoteRole).toString(), data(index, DescriptionRole).toString()}.join(u' ').trimmed();
    case InForceRole:
        return row->inForce;
    case MutedRole:
        return !row->usable;
    default:
        return {};
    }
}

}  // namespace manypath
