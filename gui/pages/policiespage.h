// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/policymodel.h"
#include "gui/pages/page.h"
#include "gui/session/sessionmodels.h"

class QLabel;
class QTabWidget;

namespace manypath {

class JournalPanel;
class PolicyDetail;
class SentenceList;

/// What happens by itself: the policies to choose from, what each would do now, and the journal of what was done.
class PoliciesPage : public Page {
    Q_OBJECT

public:
    /// `models` outlives the page.
    explicit PoliciesPage(SessionModels &models, QWidget *parent = nullptr);

    void refresh(const StateLine &line) override;
    bool focusSearch() override;

    void saveLayout() const override;
    void restoreLayout() override;

private:
    // What a policy's decisions and remarks follow from: they are asked for again when it changes.
    struct Ground {
        Steering steering;
        Limits limits;
        KernelSettings settings;
        std::map<int, Interface> interfaces;
        std::map<std::uint8_t, Endpoint> endpoints;
        std::size_t connections = 0;

        bool operator==(const Ground &) const = default;
    };

    void askAgain();
    void sync();
    void showOutside();
    void showSelected();

    SessionModels &m_models;
    PolicyModel m_policies;
    QList<PolicyInfo> m_infos;
    QList<PolicyProblem> m_problems;
    std::optional<Ground> m_asked;  // none while there is no helper to ask
    QTabWidget *m_tabs;
    QLabel *m_outside;
    SentenceList *m_list;
    QLabel *m_none;
    PolicyDetail *m_detail;
    JournalPanel *m_journal;
};

}  // namespace manypath
