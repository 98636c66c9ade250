// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/action.h"
#include "core/policy/policyinfo.h"
#include "core/world.h"

#include <chrono>
#include <memory>

namespace manypath {

/// Something to do, and why, in one line for people.
struct Decision {
    Action action;
    QString reason;

    bool operator==(const Decision &) const = default;
};

/// Something left undone on purpose, and why: "10.1.9.1 dev eth8", "the kernel takes no more than 8 endpoints".
struct Remark {
    QString subject;
    QString text;

    bool operator==(const Remark &) const = default;
};

struct Decisions {
    QList<Decision> decisions;  ///< carried out in this order
    /// What a look at all of the World left undone; absent when this was no such look. The latest one counts.
    std::optional<QList<Remark>> remarks;

    bool operator==(const Decisions &) const = default;
};

/// A policy at work. It performs nothing and asks nobody: what it decides follows from the World, the events it was given
/// in their order, its parameters and the time it is told, so the same calls always give the same decisions. It may remember
/// what it saw. Runs in the helper's main thread and doesn't block. Throws nothing: an exception switches it off.
class Policy {
public:
    virtual ~Policy() = default;
    Policy(const Policy &) = delete;
    Policy &operator=(const Policy &) = delete;

    /// `world` has taken `event` in already. The first event is SteeringChanged: the policy comes into force. MetricsSampled
    /// is the tick: see samplePeriod(). ActionAnswered tells what became of a decision, for each once, after the call that
    /// decided it. `now` never goes back.
    ///
    /// A policy that needs the kernel's path manager decides on its whole plan each time: its last decisions were carried out,
    /// or refused, before it is asked again.
    [[nodiscard]] virtual Decisions decide(const World &world, const Event &event, std::chrono::microseconds now) = 0;

    /// When it wants to be asked again if nothing happens before (a SteeringChanged comes then); none: it has time.
    [[nodiscard]] virtual std::optional<std::chrono::microseconds> wakeUp() const { return std::nullopt; }

    /// How often it needs metrics at least while there are connections, 100 ms or more; none: as often as they come anyway, which is
    /// every five seconds, or each second while somebody watches. Asked after each decide(). On an idle machine no metrics come.
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds> samplePeriod() const { return std::nullopt; }

protected:
    Policy() = default;
};

/// A kind of policy: what it is, and how to have one. Plugins provide this.
class PolicyPlugin {
public:
    virtual ~PolicyPlugin() = default;
    /// `parameters` are valid and complete: PolicyInfo::complete() made them.
    /// What PolicyInfo's types and ranges can't say: values that exclude each other. The error names them.
    [[nodiscard]] virtual Result<void> check(const QMap<QString, QString> &parameters) const
    {
        Q_UNUSED(parameters)
        return {};
    }
    [[nodiscard]] virtual std::unique_ptr<Policy> create(const QMap<QString, QString> &parameters) const = 0;
};

}  // namespace manypath

// The interface and its number. A plugin shares with the helper all that these headers define: the layout of every struct that World,
// Event, Action and Decisions hold, and the virtual functions above. The number grows when a release changes any of that, or what a
// member means; plugins of another number are not loaded. Added functions that are not virtual leave it as it is. Plugins bring their own
// copy of the library manypath-core, so its code may differ from the helper's, and nothing but values passes between the two.
#define ManypathPolicyPlugin_iid "org.manypath.Policy/1"
Q_DECLARE_INTERFACE(manypath::PolicyPlugin, ManypathPolicyPlugin_iid)
