// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/session.h"

#include <functional>

namespace manypath {

/// The changes on trial, if there are any: who began them, until when they can be kept, and how they end.
class TrialKeeper : public QObject {
    Q_OBJECT

public:
    /// `session` outlives this.
    explicit TrialKeeper(Session &session, QObject *parent = nullptr);

    [[nodiscard]] bool underWay() const { return m_trial.has_value(); }
    /// Begun by this program.
    [[nodiscard]] bool ours() const { return m_ours; }
    /// Of the trial under way; 0 where there is none.
    [[nodiscard]] quint64 number() const { return m_trial ? m_trial->id : 0; }
    /// Whether a trial is over and its changes stay.
    [[nodiscard]] bool kept(quint64 number) const { return m_kept.contains(number); }
    /// What is on trial, in the words of the command line; empty for one of ours.
    [[nodiscard]] QStringList changes() const { return m_trial ? m_trial->changes : QStringList(); }
    /// Whole seconds until the changes go back, rounded up; 0 where there is no trial.
    [[nodiscard]] int secondsLeft() const;

    /// Asks for a trial of what this program changes from now on. `answer` hears whether there is one; ends with `context`.
    void begin(std::uint32_t seconds, QObject *context, const std::function<void(const Result<void> &begun)> &answer);
    void keep();
    void goBack();

Q_SIGNALS:
    void changed();
    /// The trial is over. `errors`: what could not be taken back, a sentence each.
    void ended(bool kept, bool wasOurs, const QStringList &errors);
    /// keep() or goBack() was refused: a sentence.
    void refused(const QString &text);

private:
    void look();
    void forget();
    void end(quint64 id, bool kept, const QStringList &errors);

    Session &m_session;
    std::optional<Trial> m_trial;
    bool m_ours = false;
    QSet<quint64> m_kept;
    QSet<quint64> m_over;  // trials known to have ended: an answer about them comes too late
};

}  // namespace manypath
