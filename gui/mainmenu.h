// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace manypath {

/// The menu of the window, behind a button below the pages: F10 or Alt with the underlined letter opens it.
class MainMenu : public QToolButton {
    Q_OBJECT

public:
    /// `window` is where the shortcuts count.
    explicit MainMenu(QWidget *window);

    /// Adds an action above all others, as those for recordings.
    void addOnTop(QAction *action);

Q_SIGNALS:
    void preferencesWanted();
    void shortcutsWanted();
    void aboutWanted();
    void quitWanted();

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    QAction *m_first;
};

}  // namespace manypath
