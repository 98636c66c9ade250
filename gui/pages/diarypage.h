// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diary/diaryfiltermodel.h"
#include "gui/pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace manypath {

class DiaryModel;
class DiaryView;
class Session;
class SessionModels;

/// What happened to the paths of this computer, day by day; of a recording while one is shown.
class DiaryPage : public Page {
    Q_OBJECT

public:
    /// `models` outlives the page.
    explicit DiaryPage(SessionModels &models, QWidget *parent = nullptr);

    void refresh(const StateLine &line) override;
    bool focusSearch() override;

    /// Writes the entries shown to a file: as JSON where its name ends so, else as CSV. The error names the file.
    [[nodiscard]] Result<void> exportTo(const QString &file) const;

private:
    void addTools();
    void showFocus();
    void showSummary();
    void showPlaceholder();
    void fillInterfaces();
    void copySelected();
    void askForExport();
    void goThere(const QModelIndex &index);
    [[nodiscard]] QList<DiaryEntry> selectedEntries() const;

    SessionModels &m_models;
    Session &m_session;
    DiaryModel &m_diary;
    DiaryFilterModel *m_filter;
    QLineEdit *m_search;
    QComboBox *m_kind;
    QComboBox *m_interface;
    QPushButton *m_export;
    QLabel *m_summary;
    QWidget *m_focusRow;
    QLabel *m_focusText;
    QPushButton *m_showAll;
    DiaryView *m_view;
};

}  // namespace manypath
