// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connections/permissions.h"
#include "gui/session/session.h"

#include <QHash>

class QAction;
class QMenu;
class QWidget;

namespace manypath {

/// What can be done about the chosen connection or subflow, as actions for menus, buttons and keys. What can't be done is
/// disabled and says why.
class ConnectionActions : public QObject {
    Q_OBJECT

public:
    /// Both outlive this; dialogs open over `window`.
    ConnectionActions(Session &session, QWidget *window);

    /// What they are about; none: nothing is chosen. To be called again after a refresh.
    void choose(std::optional<Token> token, const std::optional<SubflowKey> &subflow);

    [[nodiscard]] QAction *openSubflow() const { return m_open; }
    [[nodiscard]] QAction *closeSubflow() const { return m_close; }
    [[nodiscard]] QAction *changeBackup() const { return m_backup; }
    [[nodiscard]] QAction *announceAddress() const { return m_announce; }
    [[nodiscard]] QAction *withdrawAddress() const { return m_withdraw; }
    [[nodiscard]] QList<QAction *> all() const;
    /// Those that change nothing.
    [[nodiscard]] QList<QAction *> copying() const { return {m_copySs, m_copyCommands, m_copyToken}; }
    void addTo(QMenu &menu) const;

    /// What the actions are about, or why most of them can't be done: a sentence.
    [[nodiscard]] QString explanation() const;

Q_SIGNALS:
    /// Something was refused, or came out otherwise than expected: a sentence.
    void notice(const QString &text);

private:
    void allow(QAction *action, Deed deed);
    [[nodiscard]] const Connection *connection() const;
    [[nodiscard]] const Subflow *subflow() const;
    [[nodiscard]] Subject subject() const;

    void open();
    void askToClose();
    void close(Token token, const SubflowKey &key);
    void toggleBackup();
    void announce();
    void withdraw();
    void copy(const QString &text);
    void tell(const Error &error);

    Session &m_session;
    QWidget *m_window;
    QAction *m_open;
    QAction *m_close;
    QAction *m_backup;
    QAction *m_announce;
    QAction *m_withdraw;
    QAction *m_copySs;
    QAction *m_copyCommands;
    QAction *m_copyToken;
    std::optional<Token> m_token;
    std::optional<SubflowKey> m_subflow;
    QHash<Token, QList<AnnouncedAddress>> m_announced;  // from here; nobody tells of them
};

}  // namespace manypath
