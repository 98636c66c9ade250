// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desktop/policypause.h"
#include "gui/desktop/traystate.h"

#include <QMenu>

namespace manypath {

/// The menu of the panel's icon. All that is in it is in the window as well. Panels show a copy of it over D-Bus, so it is changed
/// only when what it says changes.
class TrayMenu : public QMenu {
    Q_OBJECT

public:
    /// Both outlive the menu.
    TrayMenu(Session &session, PolicyPause &pause, QWidget *parent = nullptr);

    void showReport(const TrayReport &report, bool windowShown);

Q_SIGNALS:
    void windowWanted();       ///< shown, or hidden where it is
    void preferencesWanted();
    void quitWanted();
    /// The helper refused; a sentence.
    void failed(const QString &sentence);

private:
    struct Entry {
        QString interface;
        QString text;
        Role role = Role::Automatic;
        bool operator==(const Entry &) const = default;
    };
    /// What the parts that come and go are made of.
    struct Content {
        QList<Entry> entries;
        QString policy;
        QStringList policies;
        QString whyNot;
        bool operator==(const Content &) const = default;
    };

    void askForPolicies();
    void fillWhereChanged();
    void fill(const Content &content);
    void fillRoles(QMenu *menu, const Entry &entry);
    void fillPolicies(const Content &content);
    void report(const Result<void> &result);

    Session &m_session;
    QAction *m_sentence;
    QAction *m_rates;
    QAction *m_window;
    QMenu *m_policies;
    QList<QMenu *> m_roles;
    QList<PolicyInfo> m_known;
    bool m_asked = false;
    std::optional<Content> m_content;
};

}  // namespace manypath
