// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/connections/strategyplugin.h"
#include "policies/rules/rule.h"

namespace manypath::rules {

/// Hands each connection to the strategy of the first rule that matches it, with the paths that the rule allows. Subflows by other
/// interfaces, but for the one that opened the connection, go. A connection that a rule asks something of that is not known yet
/// waits.
class Rules : public connections::Strategy {
public:
    /// A policy that rules can name. `plugin` outlives this.
    struct Offer {
        PolicyInfo info;
        const connections::StrategyPlugin *plugin = nullptr;
    };

    /// "observe" can be named beside the offers. The error names the rule's policy or parameter and what is allowed.
    [[nodiscard]] static Result<std::unique_ptr<Rules>> make(const QString &text, const QMap<QString, Offer> &offers);

    /// Without any rule: does nothing.
    Rules() = default;

    [[nodiscard]] connections::Plan plan(const connections::Situation &situation) override;
    void answered(const ActionAnswered &answer) override;
    void forget(Token token) override;
    [[nodiscard]] std::optional<std::chrono::milliseconds> samplePeriod() const override;

private:
    struct Applied {
        Rule rule;
        std::unique_ptr<connections::Strategy> strategy;  // null: observe
    };

    [[nodiscard]] Applied *ruleFor(const connections::Situation &situation);

    std::vector<Applied> m_rules;
};

}  // namespace manypath::rules
