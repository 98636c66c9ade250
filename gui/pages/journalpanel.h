// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/journalmodel.h"
#include "gui/session/sessionmodels.h"
#include "gui/widgets/card.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace manypath {

class RowView;

/// The journal: what was decided, why and what the kernel said, as it happens. Follows it from when it is first seen on. It is
/// this computer's: while a recording is shown, it is not.
class JournalPanel : public Card {
    Q_OBJECT

public:
    /// `models` outlives the panel.
    explicit JournalPanel(SessionModels &models, QWidget *parent = nullptr);

    void refresh();
    void focusSearch();

    void saveLayout() const;
    void restoreLayout();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void take(const QList<JournalRow> &rows);
    void offerPolicies();
    void showWords(const QModelIndex &index);
    void focusOn(const QModelIndex &index);

    SessionModels &m_models;
    JournalModel m_journal;
    JournalFilterModel m_filtered;
    QComboBox *m_policy;
    QLineEdit *m_search;
    RowView *m_table;
    QLabel *m_words;
    bool m_wanted = false;      // somebody has looked
    bool m_following = false;   // this helper was asked
};

}  // namespace manypath
