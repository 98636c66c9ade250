// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/active-backup/fitness.h"
#include "policies/connections/strategy.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <functional>
#include <map>

namespace manypath::connections {

struct ActiveBackupOptions {
    QStringList order;          ///< names of interfaces, the most wanted first; those not named follow
    bool cold = false;          ///< nothing is open on those that stand by
    FitnessRules rules;
    bool announce = true;

    /// `parameters` as PolicyInfo::complete() gives them.
    [[nodiscard]] static ActiveBackupOptions from(const QMap<QString, QString> &parameters);
    /// The error names an interface that `order` has twice, or what can't be one's name.
    [[nodiscard]] Result<void> check() const;
};

/// One interface carries, the others stand by. One that is lost or fails is replaced by the best that does well; it carries
/// again when it has done well for a while.
class ActiveBackup : public Strategy {
public:
    explicit ActiveBackup(ActiveBackupOptions options) : m_options(std::move(options)) {}

    [[nodiscard]] Plan plan(const Situation &situation) override;
    void forget(Token token) override { m_memories.remove(token); }
    [[nodiscard]] std::optional<std::chrono::milliseconds> samplePeriod() const override { return std::chrono::milliseconds(500); }

private:
    /// What is remembered of a connection. Interfaces go by their names, as one that is plugged in again has another index.
    struct Memory {
        std::map<QString, Fitness> interfaces;
        QString carrying;
        QString reason;  // why that one
        Avoidance byPeer;  // of it
        Avoidance byKernel;
        std::optional<std::chrono::microseconds> troubleSince;  // it does not do well, and no other is ready to carry
    };
    /// An interface that has a path, in the order in which they are wanted.
    struct Member {
        QString name;
        WantedSubflow wanted;
        Fitness *fitness = nullptr;
    };

    [[nodiscard]] QList<Member> members(const Situation &situation, Memory &memory) const;
    void watchKernels(const QList<Member> &members, const Situation &situation, Memory &memory) const;
    /// Which of `members`, that are not empty, should carry.
    [[nodiscard]] static const Member &choose(const QList<Member> &members, const Memory &memory, std::chrono::microseconds now);
    static void change(Memory &memory, const Member &to, std::chrono::microseconds now);
    [[nodiscard]] QList<Member> needed(const QList<Member> &members, const Member &carrying, Memory &memory, std::chrono::microseconds now,
                                       Plan &plan) const;
    void quieten(const QList<Member> &needed, const Member &carrying, const Situation &situation, Plan &plan) const;

    const ActiveBackupOptions m_options;
    QHash<Token, Memory> m_memories;
};

}  // namespace manypath::connections
