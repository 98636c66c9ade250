// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "helper/alarm.h"
#include "helper/control/refusals.h"

#include <QObject>

#include <deque>
#include <functional>

namespace manypath {

/// Asks the policy in force what to do about each event, and has it done. Lives in the main thread, between the World and
/// the kernel: what a policy decides about a connection is sent before anybody else hears of the event.
class PolicyRunner : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void> &)>;
    /// Carries an action out and calls Done once, at once or later.
    using Perform = std::function<void(const Action &, Done)>;
    /// Looks at the kernel, so that the World knows what was done, and calls back.
    using Settle = std::function<void(std::function<void()>)>;

    /// `world` outlives this.
    PolicyRunner(const World &world, Perform perform, Settle settle, QObject *parent = nullptr);
    ~PolicyRunner() override;

    /// `policy` comes into force with the next event, which has to be SteeringChanged; none: nothing decides any more.
    void use(const PolicyInfo &info, std::unique_ptr<Policy> policy);
    [[nodiscard]] const PolicyInfo &info() const { return m_info; }

    /// The World has taken `event` in.
    void take(const Event &event);

    /// What the policy in force leaves undone, and why.
    [[nodiscard]] const QList<Remark> &remarks() const { return m_remarks; }

Q_SIGNALS:
    void remarksChanged(const QList<manypath::Remark> &remarks);

private:
    void ask(const Event &event);
    void carryOut(const Decisions &decisions);
    void carryOutInOrder(QList<Decision> decisions);
    void nextOfBatch();
    void finishBatch();
    void report(const Decision &decision, const Result<void> &result);
    void setWakeUp();

    const World &m_world;
    Perform m_perform;
    Settle m_settle;

    PolicyInfo m_info;
    std::unique_ptr<Policy> m_policy;
    std::uint64_t m_generation = 0;   // of the policy: answers to one that was replaced count no more
    QList<Remark> m_remarks;
    Refusals m_refusals;
    Alarm m_wakeUp;

    // A policy of the kernel's path manager plans: its decisions are carried out one after the other, and events wait until the
    // World knows the outcome.
    bool m_busy = false;
    std::deque<Decision> m_batch;
    std::deque<Event> m_waiting;
};

}  // namespace manypath
