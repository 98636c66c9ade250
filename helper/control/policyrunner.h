// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/journal.h"
#include "core/policy/policy.h"
#include "helper/connections/allotted.h"
#include "helper/control/refusals.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace manypath {

/// Asks the policy in force what to do about each event, and has it done. Lives in the main thread, between the World and
/// the kernel: what a policy decides about a connection is sent before anybody else hears of the event. It is not asked about
/// connections that a program decides about from outside (Steering::outside), and what it decides about them all the same is not done.
class PolicyRunner : public QObject {
    Q_OBJECT

public:
    using Done = ActionDone;
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

    /// How often the policy in force needs metrics at least; none: it is content with what comes.
    [[nodiscard]] std::optional<std::chrono::milliseconds> samplePeriod() const { return m_samplePeriod; }

Q_SIGNALS:
    /// What became of a decision, also of a policy that was replaced since. Its number and time are not filled in.
    void answered(const manypath::JournalRow &row);
    void remarksChanged(const QList<manypath::Remark> &remarks);
    /// The policy threw an exception: `problem` says where and which. It is no longer in force, and nothing decides.
    void failed(const QString &problem);
    void samplePeriodChanged(const std::optional<std::chrono::milliseconds> &period);

private:
    /// An event, or the time at which the policy wanted to be asked.
    struct Occasion {
        Event event;
        bool wokenUp = false;
    };
    /// A decision on its way: what its row of the journal says.
    struct Errand {
        Decision decision;
        std::shared_ptr<const Cause> cause;
        QString policy;
        std::uint64_t generation = 0;
    };

    void fail(const Error &error);
    void take(const Occasion &occasion);
    void ask(const Event &event, bool wokenUp);
    void carryOut(const Decisions &decisions, const Event &event, bool wokenUp);
    void carryOutInOrder(QList<Errand> errands);
    void nextOfBatch();
    void finishBatch();
    void end(const Errand &errand, const Result<AllottedId> &result);
    void report(const Decision &decision, const Result<AllottedId> &result);
    void tellAnswers();
    void setWakeUp();
    void setSamplePeriod();

    const World &m_world;
    Perform m_perform;
    Settle m_settle;

    PolicyInfo m_info;
    std::unique_ptr<Policy> m_policy;
    std::uint64_t m_generation = 0;   // of the policy: answers to one that was replaced count no more
    QList<Remark> m_remarks;
    std::optional<std::chrono::milliseconds> m_samplePeriod;
    Refusals m_refusals;
    QTimer m_wakeUp;

    // The policy is not asked again from within itself: answers that come while it is asked wait for the end of that.
    bool m_asking = false;
    std::deque<ActionAnswered> m_answers;

    // A policy of the kernel's path manager plans: its decisions are carried out one after the other, and events wait until the
    // World knows the outcome.
    bool m_busy = false;
    std::deque<Errand> m_batch;
    std::deque<Occasion> m_waiting;
};

}  // namespace manypath
