// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/history/historystore.h"
#include "gui/session/session.h"

namespace manypath {

class Player;

/// The HistoryStore of a Session.
class History : public QObject {
    Q_OBJECT

public:
    /// `session` outlives this.
    explicit History(Session &session, QObject *parent = nullptr);

    [[nodiscard]] const HistoryStore &store() const { return m_store; }
    /// For what is known from elsewhere than the session.
    [[nodiscard]] HistoryStore &store() { return m_store; }

private:
    void recall(const Player &player);

    HistoryStore m_store;
};

}  // namespace manypath
