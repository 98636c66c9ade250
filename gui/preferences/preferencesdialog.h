// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/preferences/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace manypath {

/// The preferences. What is changed counts at once.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// `preferences` outlives the dialog. `applications`: names to offer for watching.
    PreferencesDialog(Preferences &preferences, const QStringList &applications, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *unitsBox();
    [[nodiscard]] QWidget *desktopBox();
    [[nodiscard]] QWidget *notificationsBox(const QStringList &applications);
    [[nodiscard]] QCheckBox *noticeBox(Preferences::Notice notice, const QString &text, const char *name);
    void refresh();
    void setAutostart(bool on);
    void watchMore();
    void watchLess();

    Preferences &m_preferences;
    QComboBox *m_unit = nullptr;
    QCheckBox *m_tray = nullptr;
    QCheckBox *m_close = nullptr;
    QCheckBox *m_autostart = nullptr;
    QLabel *m_autostartProblem = nullptr;
    QList<QPair<Preferences::Notice, QCheckBox *>> m_notices;
    QListWidget *m_watched = nullptr;
    QComboBox *m_more = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
};

}  // namespace manypath
