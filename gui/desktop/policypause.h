// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/session.h"

namespace manypath {

/// Makes Manypath's policies stop acting, and go on later: `observe` comes into force, and the policy before is remembered with its
/// parameters, across runs. What policies made stays as it is meanwhile. Whoever puts another policy into force ends the pause.
/// This is about this computer, also while the session shows a recording.
class PolicyPause : public QObject {
    Q_OBJECT

public:
    /// `session` outlives this.
    explicit PolicyPause(Session &session, QObject *parent = nullptr);

    [[nodiscard]] bool paused() const;
    /// Why it can't be changed now, one sentence; empty when it can.
    [[nodiscard]] QString whyNot() const;
    void setPaused(bool paused);

Q_SIGNALS:
    void changed();
    /// The helper refused; a sentence.
    void failed(const QString &sentence);

private:
    void follow();
    void expectNothing();
    void remember(const std::optional<PolicyChoice> &before);
    [[nodiscard]] const Steering &steering() const;

    Session &m_session;
    std::optional<PolicyChoice> m_before;  // the policy to go back to, while paused
    QString m_expected;                    // the policy that the helper was asked for and that does not show yet
};

}  // namespace manypath
