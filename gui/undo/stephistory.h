// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/undo/perform.h"
#include "gui/undo/risk.h"
#include "gui/undo/trialkeeper.h"

#include <QUndoStack>

class QAction;

namespace manypath {

/// Does what people change, one step after the other, and takes it back. A step is on the stack only once the helper has done it;
/// what would cut a path in use is on trial first. Forgets everything when the helper goes: what was may no longer be.
class StepHistory : public QObject {
    Q_OBJECT

public:
    static constexpr std::uint32_t trialSeconds = 30;

    enum class Mode : std::uint8_t {
        ForGood,  ///< unless that is risky
        OnTrial,
    };

    /// `session` outlives this.
    explicit StepHistory(Session &session, QObject *parent = nullptr);

    /// Has a step done; a refusal is told by refused().
    void apply(const Step &step, Mode mode = Mode::ForGood);
    /// The same; `answer` hears of it, unless `context` is gone by then.
    void apply(const Step &step, Mode mode, QObject *context, const StepAnswer &answer);

    /// To show on menus and buttons: their texts say what is undone, and they are disabled while something is under way.
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }
    /// All that is changed is on trial first, whatever apply() says.
    void setTryFirst(bool tryFirst);
    [[nodiscard]] bool triesFirst() const { return m_tryFirst; }
    [[nodiscard]] bool busy() const { return !m_orders.isEmpty(); }
    [[nodiscard]] int count() const { return m_stack.count(); }  ///< steps on the stack, undone ones included

    [[nodiscard]] TrialKeeper &trial() { return m_trial; }
    /// What of ours is on trial: in the order in which it was done.
    [[nodiscard]] QList<Step> onTrial() const;
    /// Why it is on trial; None where somebody only wanted to try it.
    [[nodiscard]] Risk riskOnTrial() const { return m_riskOnTrial; }

    void undo();
    void redo();

Q_SIGNALS:
    void changed();
    /// A sentence: why something was not done, or what could not be taken back.
    void refused(const QString &text);

private:
    enum class Way : std::uint8_t { New, Undo, Redo };
    struct Order {
        Step step;        // as it is to be done: the inverted one to undo
        Way way = Way::New;
        Mode mode = Mode::ForGood;
        StepAnswer answer;
        quint64 trial = 0;  // in which it is carried out; 0: for good
    };

    void give(const Order &order);
    void startNext();
    void carryOut();
    void done(const Result<Step> &result);
    void settle(const Order &order);
    void dropRefused(Way way);
    void trialOver(bool kept, bool wasOurs, const QStringList &errors);
    void sessionChanged();
    void updateActions();

    Session &m_session;
    TrialKeeper m_trial;
    QUndoStack m_stack;
    QAction *m_undo;
    QAction *m_redo;
    QList<Order> m_orders;   // the first one is under way
    QList<Order> m_onTrial;  // done, not yet for good
    Risk m_riskOnTrial;
    bool m_tryFirst = false;
};

}  // namespace manypath
