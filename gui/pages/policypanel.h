// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/helperclient.h"
#include "gui/widgets/card.h"

class QComboBox;
class QLabel;

namespace manypath {

/// What happens by itself: the policy in force, what it leaves out, and the path manager of new connections.
class PolicyPanel : public Card {
    Q_OBJECT

public:
    /// `client` outlives the panel.
    explicit PolicyPanel(HelperClient &client, QWidget *parent = nullptr);

    /// To be called after each change of the World.
    void refresh();

Q_SIGNALS:
    /// Something the user should know, a sentence or two.
    void notice(const QString &text);

private:
    // What a policy's remarks follow from: they are asked for again when it changes.
    struct Ground {
        Steering steering;
        Limits limits;
        KernelSettings settings;
        std::map<int, Interface> interfaces;
        std::map<std::uint8_t, Endpoint> endpoints;

        bool operator==(const Ground &) const = default;
    };

    void askAgain();
    void showPolicy();
    void showPathManager();
    void choosePathManager(int index);

    HelperClient &m_client;
    QList<PolicyInfo> m_policies;
    QList<Remark> m_remarks;
    std::optional<Ground> m_asked;  // none while there is no helper to ask
    QLabel *m_policy;
    QLabel *m_left;
    QLabel *m_pathManagerLabel;
    QComboBox *m_pathManager;
};

}  // namespace manypath
