// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/policymodel.h"
#include "gui/session/sessionmodels.h"
#include "gui/widgets/card.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace manypath {

class ParameterForm;
class SentenceList;

/// One policy: what it does, its parameters, what it would decide now, and the button that puts it into force.
class PolicyDetail : public Card {
    Q_OBJECT

public:
    /// `models` outlives this.
    explicit PolicyDetail(SessionModels &models, QWidget *parent = nullptr);

    /// Shows a policy; what was entered for another one is dropped. None: nothing to show.
    void setPolicy(const PolicyRow *row);
    /// What the policy in force leaves undone.
    void setRemarks(const QList<Remark> &remarks);
    /// What a policy goes by has changed: the dry run is due again.
    void askAgain();
    void refresh();

Q_SIGNALS:
    /// Something the user should know, a sentence or two.
    void notice(const QString &text);

private:
    [[nodiscard]] bool unchanged() const;
    void ask();
    void showDecisions(const Result<Decisions> &result);
    void showRemarks();
    void activate(StepHistory::Mode mode);
    void updateButtons();

    SessionModels &m_models;
    std::optional<PolicyRow> m_row;
    QMap<QString, QString> m_inForce;  // parameters the form was filled with, where the policy is in force
    QList<Remark> m_remarks;
    QList<Decision> m_decisions;
    std::uint64_t m_question = 0;  // answers to older ones don't count
    QTimer m_pause;
    QLabel *m_name;
    QLabel *m_description;
    QLabel *m_needs;
    QLabel *m_problem;
    QLabel *m_left;
    ParameterForm *m_form;
    QLabel *m_outcome;
    SentenceList *m_plan;
    QStandardItemModel *m_planned;
    QWidget *m_content;
    QPushButton *m_defaults;
    QPushButton *m_try;
    QPushButton *m_activate;
};

}  // namespace manypath
