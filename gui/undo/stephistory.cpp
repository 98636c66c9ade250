// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/undo/stephistory.h"

#include "gui/undo/steptext.h"

#include <QAction>
#include <QPointer>

namespace manypath {

namespace {

// A step that was done. The helper is asked before the stack moves, so moving does nothing by itself.
class StepCommand : public QUndoCommand {
public:
    explicit StepCommand(const Step &step)
        : QUndoCommand(stepText(step))
        , m_step(step)
    {
    }

    [[nodiscard]] const Step &step() const { return m_step; }

private:
    Step m_step;
};

StepCommand *commandAt(const QUndoStack &stack, int place)
{
    // The stack hands out its commands as const; they are its own all the same, and only StepCommands.
    return static_cast<StepCommand *>(const_cast<QUndoCommand *>(stack.command(place)));
}

}  // namespace

StepHistory::StepHistory(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_trial(session)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_stack.setUndoLimit(100);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    connect(m_undo, &QAction::triggered, this, &StepHistory::undo);
    connect(m_redo, &QAction::triggered, this, &StepHistory::redo);
    connect(&m_trial, &TrialKeeper::ended, this, &StepHistory::trialOver);
    connect(&m_trial, &TrialKeeper::refused, this, &StepHistory::refused);
    connect(&m_trial, &TrialKeeper::changed, this, &StepHistory::updateActions);
    connect(&m_session, &Session::stateChanged, this, &StepHistory::sessionChanged);
    updateActions();
}

void StepHistory::apply(const Step &step, Mode mode)
{
    give({step, Way::New, mode, {}, 0});
}

void StepHistory::apply(const Step &step, Mode mode, QObject *context, const StepAnswer &answer)
{
    give({step, Way::New, mode, [context = QPointer<QObject>(context), answer](const Result<Step> &done) {
              if (context)
                  answer(done);
          }, 0});
}

void StepHistory::undo()
{
    if (m_undo->isEnabled())
        give({inverted(commandAt(m_stack, m_stack.index() - 1)->step()), Way::Undo, Mode::ForGood, {}, 0});
}

void StepHistory::redo()
{
    if (m_redo->isEnabled())
        give({commandAt(m_stack, m_stack.index())->step(), Way::Redo, Mode::ForGood, {}, 0});
}

void StepHistory::setTryFirst(bool tryFirst)
{
    if (m_tryFirst == tryFirst)
        return;
    m_tryFirst = tryFirst;
    Q_EMIT changed();
}

QList<Step> StepHistory::onTrial() const
{
    QList<Step> steps;
    for (const Order &order : m_onTrial)
        steps.append(order.step);
    return steps;
}

void StepHistory::give(const Order &order)
{
    m_orders.append(order);
    updateActions();
    if (m_orders.size() == 1)
        startNext();
}

void StepHistory::startNext()
{
    if (m_orders.isEmpty())
        return;
    if (m_trial.ours()) {  // what is changed meanwhile is on trial with it
        carryOut();
        return;
    }
    const Order &order = m_orders.constFirst();
    const Risk risk = riskOf(order.step, m_session.world(), m_session.metrics());
    if (order.mode == Mode::ForGood && !m_tryFirst && !risk) {
        carryOut();
        return;
    }
    m_riskOnTrial = risk;
    m_trial.begin(trialSeconds, this, [this](const Result<void> &begun) {
        if (m_orders.isEmpty())  // the helper went meanwhile
            return;
        if (begun)
            carryOut();
        else
            done(begun.error());
    });
}

void StepHistory::carryOut()
{
    m_orders.first().trial = m_trial.ours() ? m_trial.number() : 0;
    perform(m_session.client(), m_orders.constFirst().step, this, [this](const Result<Step> &result) {
        if (!m_orders.isEmpty())
            done(result);
    });
}

void StepHistory::done(const Result<Step> &result)
{
    Order order = m_orders.takeFirst();
    if (result) {
        order.step = *result;
        if (order.trial == 0 || m_trial.kept(order.trial))
            settle(order);
        else if (order.trial == m_trial.number())
            m_onTrial.append(order);  // else that trial is over already, and this went back with it
    } else {
        if (m_trial.ours() && m_onTrial.isEmpty())
            m_trial.goBack();  // nothing came to be on trial
        const bool dismissed = result.error().kind == Error::Kind::Dismissed;  // whoever thought better of it may try again
        if (!dismissed)
            dropRefused(order.way);
        if (!dismissed && !order.answer)
            Q_EMIT refused(result.error().message);
    }
    updateActions();
    if (order.answer)
        order.answer(result);
    startNext();
}

void StepHistory::settle(const Order &order)
{
    if (m_session.client().state() != HelperClient::State::Ready)
        return;
    switch (order.way) {
    case Way::New:
        m_stack.push(new StepCommand(order.step));
        return;
    case Way::Undo:
        m_stack.undo();
        return;
    case Way::Redo:
        m_stack.redo();
        return;
    }
}

void StepHistory::dropRefused(Way way)
{
    if (way == Way::New)
        return;
    StepCommand *command = commandAt(m_stack, way == Way::Undo ? m_stack.index() - 1 : m_stack.index());
    if (!command)  // forgotten meanwhile
        return;
    command->setObsolete(true);
    if (way == Way::Undo)
        m_stack.undo();
    else
        m_stack.redo();
}

void StepHistory::trialOver(bool kept, bool wasOurs, const QStringList &errors)
{
    const QList<Order> tried = std::exchange(m_onTrial, {});
    m_riskOnTrial = {};
    if (kept && wasOurs) {
        for (const Order &order : tried)
            settle(order);
    }
    if (!errors.isEmpty())
        Q_EMIT refused(errors.join(QStringLiteral(" ")));
    updateActions();
}

void StepHistory::sessionChanged()
{
    if (m_session.client().state() != HelperClient::State::Ready) {
        m_onTrial.clear();
        m_riskOnTrial = {};
        m_stack.clear();
        // The call under way breaks off by itself; what has not begun is not begun any more.
        const QList<Order> waiting = m_orders.mid(1);
        m_orders = m_orders.mid(0, 1);
        for (const Order &order : waiting) {
            if (order.answer)
                order.answer(Error{Error::Kind::Unavailable, 0, {}, m_session.whyReadOnly()});
        }
    }
    updateActions();
}

void StepHistory::updateActions()
{
    const bool can = m_session.whyReadOnly().isEmpty() && !busy() && !m_trial.underWay();
    m_undo->setEnabled(can && m_stack.canUndo());
    m_redo->setEnabled(can && m_stack.canRedo());
    const QString undone = m_stack.undoText();
    const QString redone = m_stack.redoText();
    m_undo->setText(undone.isEmpty() ? tr("Undo") : tr("Undo: %1", "what is undone").arg(undone));
    m_redo->setText(redone.isEmpty() ? tr("Redo") : tr("Redo: %1", "what is done again").arg(redone));
    for (QAction *action : {m_undo, m_redo})
        action->setToolTip(QStringLiteral("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    Q_EMIT changed();
}

}  // namespace manypath
